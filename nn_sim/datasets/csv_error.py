"""Owns how a fault in a table is told to the user: one sentence that names the file, the line and the column."""

from typing import Literal

from nn_sim.language import tr

SHOWN_CHARACTERS = 40

Remedy = Literal["", "skip", "missing"]


class CsvError(ValueError):
    """A table cannot be used as a dataset; ``str()`` is one line that says where, why and what to do.

    Attributes
    ----------
    source : str
        The file's name, or what else the table is called.
    problem : str
        What is wrong and what to do about it.
    line : int or None
        Line of the file, counted from 1, in which the faulty row begins.
    column : int or None
        Column of the table, counted from 1.
    column_name : str or None
        The column's header, where there is one.
    remedy : str
        What would help without a change of the file: "skip" for leaving such rows out, "missing" for a rule for missing
        values as well; empty if nothing would.
    """

    def __init__(
        self,
        source: str,
        problem: str,
        *,
        line: int | None = None,
        column: int | None = None,
        column_name: str | None = None,
        remedy: Remedy = "",
    ) -> None:
        self.source = source
        self.problem = problem
        self.line = line
        self.column = column
        self.column_name = column_name
        self.remedy = remedy
        super().__init__(self._sentence())

    @property
    def skippable(self) -> bool:
        """Whether the table could be read if such rows were left out."""
        return self.remedy != ""

    def _sentence(self) -> str:
        place = printable(self.source)
        if self.line is not None:
            place += tr(", line {line}").format(line=self.line)
        if self.column is not None:
            place += tr(", column {column}").format(column=self.column)
        if self.column_name:
            place += f" ({shortened(self.column_name)})"
        return f"{place}: {self.problem}"


def shortened(text: str) -> str:
    """`text` fit for a message: without line ends and other control characters, and not too long."""
    short = text if len(text) <= SHOWN_CHARACTERS else text[: SHOWN_CHARACTERS - 1] + "…"
    return printable(short)


def printable(text: str) -> str:
    """`text` with a question mark in place of everything that cannot be printed."""
    return "".join(character if character.isprintable() else "?" for character in text)
