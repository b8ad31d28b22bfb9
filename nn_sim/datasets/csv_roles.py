"""Owns what each column of a table is for, as the user chooses it; must not know what is in the cells."""

from dataclasses import dataclass, field, replace
from typing import Literal, get_args

from nn_sim.language import tr

from .dataset import Scale

Use = Literal["input", "target", "ignore"]
Coding = Literal["auto", "number", "class"]
Missing = Literal["refuse", "drop", "mean"]
USES: tuple[Use, ...] = get_args(Use)
CODINGS: tuple[Coding, ...] = get_args(Coding)
MISSING_RULES: tuple[Missing, ...] = get_args(Missing)


@dataclass(frozen=True)
class ColumnRole:
    """What a column is for, and how its cells are read.

    A "number" is taken as it is. A "class" as an input becomes one input of 0 and 1 for each text (one-hot), as
    a target the index of the class. "auto" leaves that to the cells: a target of texts, or of at most ten whole
    numbers, is a class. `why` is a word on a role that was found and not chosen, as the end of a sentence.
    """

    use: Use = "input"
    coding: Coding = "auto"
    why: str = field(default="", compare=False)


@dataclass(frozen=True)
class Roles:
    """What all the columns are for, and what holds for the whole table.

    Attributes
    ----------
    columns : tuple of ColumnRole
        One for each column, in their order.
    missing : str
        What is done about a missing value: "refuse" the table, "drop" the row, or fill in the "mean" of the column
        over all rows (the share of each text for a one-hot input). A row without a target is dropped by both.
    scale : str
        How the dataset is scaled before learning, see ``Dataset``.
    """

    columns: tuple[ColumnRole, ...]
    missing: Missing = "refuse"
    scale: Scale = "standard"

    def with_column(self, index: int, role: ColumnRole) -> "Roles":
        """The same with another role for one column."""
        return replace(self, columns=(*self.columns[:index], role, *self.columns[index + 1 :]))

    def indices(self, use: Use) -> tuple[int, ...]:
        """Which columns are used so."""
        return tuple(index for index, role in enumerate(self.columns) if role.use == use)

    def problem(self) -> str:
        """Say in one sentence what is lacking; empty if a dataset can be made."""
        if not self.indices("target"):
            return tr("no column is the target; choose what is to be learned")
        if not self.indices("input"):
            return tr("no column is an input; choose what it is to be learned from")
        targets = self.indices("target")
        classes = [index for index in targets if self.columns[index].coding == "class"]
        if len(targets) > 1 and classes:
            return tr("several targets must be numbers; column {classe} is a class").format(classe=classes[0] + 1)
        return ""
