"""Owns how a fault in a CSV file is told to the user: one sentence that names the file, the line and the column."""

from pathlib import Path

SHOWN_CHARACTERS = 40


class CsvError(ValueError):
    """A CSV file cannot be used as a dataset; ``str()`` is one line that says where, why and what to do.

    Attributes
    ----------
    path : Path
        The file.
    problem : str
        What is wrong and what to do about it.
    line : int or None
        Line of the file, counted from 1, in which the faulty row begins.
    column : int or None
        Column of the table, counted from 1.
    column_name : str or None
        The column's header, where there is one.
    """

    def __init__(
        self,
        path: Path,
        problem: str,
        *,
        line: int | None = None,
        column: int | None = None,
        column_name: str | None = None,
    ) -> None:
        self.path = path
        self.problem = problem
        self.line = line
        self.column = column
        self.column_name = column_name
        super().__init__(self._sentence())

    def _sentence(self) -> str:
        place = printable(self.path.name or str(self.path))
        if self.line is not None:
            place += f", line {self.line}"
        if self.column is not None:
            place += f", column {self.column}"
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
