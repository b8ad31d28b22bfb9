"""The numbers behind a picture as a table: what is in it, and how it is written for a spreadsheet. A value, no Qt.

Numbers keep every digit and a point, whatever the language is.
"""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from nn_sim.language import tr
from nn_sim.ui.number_format import compact, exact, grouped

Cell = float | int | str


@dataclass(frozen=True, eq=False)
class PictureTable:
    """What a picture shows.

    Attributes
    ----------
    title : str
        What the picture is of: "Loss against epoch".
    names : tuple of str
        Of the columns.
    columns : tuple of sequences of Cell
        All of one length; NaN where there is no number.

    Raises
    ------
    ValueError
        If the columns do not fit together.
    """

    title: str
    names: tuple[str, ...]
    columns: tuple[Sequence[Cell], ...]

    def __post_init__(self) -> None:
        lengths = {len(column) for column in self.columns}
        if len(self.names) != len(self.columns) or len(lengths) > 1:
            raise ValueError(tr("the columns of a table must be as many as its names, and of one length"))

    def __len__(self) -> int:
        return len(self.columns[0]) if self.columns else 0

    def shown(self, row: int, column: int) -> str:
        """Return a cell for the eye."""
        return _written(self.columns[column][row], for_the_eye=True)

    def exact(self, row: int, column: int) -> str:
        """Return a cell with every digit; nothing for NaN."""
        return _written(self.columns[column][row], for_the_eye=False)

    def tab_separated(self) -> str:
        """Return all of it as a spreadsheet takes it from the clipboard."""
        return "".join("\t".join(_flat(cell) for cell in line) + "\n" for line in self._lines())

    def csv(self) -> str:
        """Return all of it as a CSV file, lines ended by CR LF."""
        text = io.StringIO(newline="")
        csv.writer(text).writerows(self._lines())
        return text.getvalue()

    def in_words(self) -> str:
        """Sum it up for those who do not see the picture: how many rows, the last one, least and greatest."""
        if not len(self):
            return tr("There is nothing to show yet.")
        last = ", ".join(f"{name} {self.shown(len(self) - 1, at)}" for at, name in enumerate(self.names))
        rows = tr("Rows: {count}.").format(count=grouped(len(self)))
        parts = [rows, tr("Last: {row}.").format(row=last)]
        parts += [
            tr("{name} from {least} to {greatest}.").format(name=name, least=compact(least), greatest=compact(greatest))
            for name, (least, greatest) in islice(self._ranges(), 4)
        ]
        return " ".join(parts)

    def _lines(self) -> Iterator[list[str]]:
        yield list(self.names)
        for row in range(len(self)):
            yield [self.exact(row, column) for column in range(len(self.names))]

    def _ranges(self) -> Iterator[tuple[str, tuple[float, float]]]:
        for name, column in zip(self.names, self.columns, strict=True):
            numbers = [float(cell) for cell in column if not isinstance(cell, str) and math.isfinite(cell)]
            if numbers and len(self) > 1:
                yield name, (min(numbers), max(numbers))


def _written(cell: Cell, *, for_the_eye: bool) -> str:
    if isinstance(cell, str):
        return cell
    if float(cell).is_integer() and abs(cell) < 1e15:
        return str(int(cell))
    if math.isnan(cell):
        return ""
    return compact(float(cell), 6) if for_the_eye else exact(float(cell))


def _flat(text: str) -> str:
    """Return a text that ends neither a cell nor a line."""
    return " ".join(text.split())
