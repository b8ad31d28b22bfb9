"""Owns which cells of a CSV file are numbers; must not know about files and tables.

Python's ``float`` decides, except that it would also take ``1_000`` and digits of other scripts, which no
other program does, and ``nan`` and ``inf``, which nothing can be learned from.
"""

import re
from collections.abc import Sequence

import numpy as np

from .arrays import Floats
from .csv_error import shortened

DECIMAL_COMMA = re.compile(r"[-+]?\d*,\d+([eE][-+]?\d+)?")
# Not "none" and "-": those are classes as often as signs for a missing value.
MISSING = frozenset({"", "?", "na", "n/a", "nan", "null"})


class CellError(ValueError):
    """A cell of a column is not a finite number; `index` says which, ``str()`` why."""

    def __init__(self, index: int, problem: str) -> None:
        super().__init__(problem)
        self.index = index


def is_number(cell: str) -> bool:
    """Whether a cell holds a finite number, blanks around it allowed."""
    return number_fault(cell) is None


def is_word(cell: str) -> bool:
    """Whether a cell is meant as text: it is neither a number, good or bad, nor a sign for a missing one."""
    text = cell.strip()
    if text.lower() in MISSING or DECIMAL_COMMA.fullmatch(text):
        return False
    try:
        float(text)
    except ValueError:
        return True
    return False


def number_fault(cell: str) -> str | None:
    """What keeps a cell from being a finite number, and what to do about it; None if nothing does."""
    text = cell.strip()
    if not text:
        return "the cell is empty; fill it in or remove the row"
    advice = "correct the cell or remove the row"
    found = f"expected a number, found '{shortened(text)}'"
    if DECIMAL_COMMA.fullmatch(text):
        return f"{found}; write decimals with a point"
    if not text.isascii() or "_" in text:
        return f"{found}; {advice}"
    try:
        value = float(text)
    except ValueError:
        return f"{found}; {advice}"
    if np.isfinite(value):
        return None
    if any(character.isdigit() for character in text):
        return f"expected a number, but '{shortened(text)}' is out of range; {advice}"
    return f"expected a finite number, found '{shortened(text)}'; {advice}"


def numbers(cells: Sequence[str]) -> Floats:
    """The cells of one column as float64, shape (n,).

    The whole column is tried at once; only when that fails is it searched for the cell at fault.

    Raises
    ------
    CellError
        For the first cell that is not a finite number.
    """
    text = "".join(cells)
    if text.isascii() and "_" not in text:
        try:
            values = np.fromiter(map(float, cells), dtype=np.float64, count=len(cells))
        except ValueError:
            pass
        else:
            if np.isfinite(values).all():
                return values
    for index, cell in enumerate(cells):
        if (problem := number_fault(cell)) is not None:
            raise CellError(index, problem)
    # Only uncommon blanks around good numbers lead here; `float` alone does not take all of them.
    return np.array([float(cell.strip()) for cell in cells])
