"""Owns what the columns of a table are proposed for, before the user has said anything, and a word why.

What would only be learned by heart is left out: a number or a text that is another one in every row.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from nn_sim.language import tr

from .csv_roles import ColumnRole

MOST_CODES = 20  # different texts that are still coded unless the user says otherwise
FEWEST_ROWS = 10  # in fewer, texts may well be all different by chance

Kind = Literal["number", "text"]

_TARGET_NAMES = frozenset({"target", "class", "label", "outcome", "response", "diagnosis", "species"})
_IDENTIFIER_NAMES = frozenset(
    {"index", "rownames", "row names", "row", "rowid", "uuid", "guid", "key", "nr", "no", "#"}
)
_IDENTIFIER = re.compile(r"(?i:id)|.*[_ .-](?i:id)|.*[a-z]I[Dd]|Unnamed: 0")


@dataclass(frozen=True)
class ColumnPreview:
    """What a column's cells in the sample look like.

    Attributes
    ----------
    name : str
        The header's, or one that was made up.
    kind : str
        What at least half of its cells are.
    missing, distinct : int
        How many cells are missing, how many different ones there are.
    sampled : int
        Of how many rows.
    is_whole : bool
        Whether they are whole numbers.
    is_count : bool
        Whether it is the first, without a name in the header, and counts the rows from 0 or 1.
    """

    name: str
    kind: Kind
    missing: int
    distinct: int
    sampled: int = 0
    is_whole: bool = False
    is_count: bool = False

    @property
    def is_all_different(self) -> bool:
        """Whether no two rows have the same."""
        return self.missing == 0 and self.distinct == self.sampled > 1


def first_roles(
    columns: Sequence[ColumnPreview],
    targets: Sequence[int] = (),
    ignored: Sequence[int] = (),
    inputs: Sequence[int] = (),
) -> tuple[ColumnRole, ...]:
    """Propose what each column is for; what the user has said of some of them stands."""
    guess = ColumnRole("target")
    if not targets:
        place, guess = _guessed_target(columns, (*ignored, *inputs))
        targets = (place,)
    roles = []
    for index, column in enumerate(columns):
        if index in targets:
            roles.append(guess if len(targets) == 1 else ColumnRole("target", "number"))
        elif index in ignored:
            roles.append(ColumnRole("ignore"))
        else:
            roles.append(input_role(column, wanted=index in inputs))
    if not any(role.use == "input" for role in roles):  # rather the number of a row than nothing
        for index, (column, role) in enumerate(zip(columns, roles, strict=True)):
            if role.use == "ignore" and index not in ignored and column.kind == "number":
                roles[index] = ColumnRole("input", "number")
    return tuple(roles)


def input_role(column: ColumnPreview, *, wanted: bool = False) -> ColumnRole:
    """Propose how a column is an input; one that teaches nothing is left out unless it is `wanted`."""
    reason = "" if wanted else why_ignored(column)
    coding = ColumnRole("input", "number" if column.kind == "number" else "class")
    return replace(coding, use="ignore", why=reason) if reason else coding


def why_ignored(column: ColumnPreview) -> str:
    """Say why a column is better left out, as the end of a sentence; empty if it is not."""
    if _is_identifier(column):
        return tr("it only tells the rows apart; no two have the same value")
    if column.kind == "number":
        return ""
    if column.is_all_different and column.sampled >= FEWEST_ROWS:
        return tr("its texts are all different, so nothing can be learned from them")
    if column.distinct > MOST_CODES:
        reason = tr("{count} different texts would need as many inputs")
        return reason.format(count=f"{column.distinct:,}")
    return ""


def _guessed_target(columns: Sequence[ColumnPreview], taken: Sequence[int]) -> tuple[int, ColumnRole]:
    """Return the one column that is called like a target; or the last, but for one that is different in every row."""
    last = len(columns) - 1
    free = [index for index in range(len(columns)) if index not in taken]
    named = [index for index in free if columns[index].name.casefold() in _TARGET_NAMES]
    if len(named) == 1:
        return named[0], ColumnRole("target", why="" if named[0] == last else tr("its name says so"))
    good = [index for index in free if not _is_identifier(columns[index]) and not _is_text_of_its_own(columns[index])]
    place = (good or [last])[-1]
    if not any(not why_ignored(column) for index, column in enumerate(columns) if index != place):
        place = last  # nothing would be left to learn from
    return place, ColumnRole("target", why="" if place == last else tr("it is the last that can be learned"))


def _is_identifier(column: ColumnPreview) -> bool:
    name = column.name.strip()
    is_called_so = name.casefold() in _IDENTIFIER_NAMES or bool(_IDENTIFIER.fullmatch(name))
    return column.is_all_different and (
        column.is_count or (is_called_so and (column.is_whole or column.kind == "text"))
    )


def _is_text_of_its_own(column: ColumnPreview) -> bool:
    return column.kind == "text" and column.is_all_different and column.sampled >= FEWEST_ROWS
