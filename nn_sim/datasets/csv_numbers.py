"""Owns which cells of a table are numbers, and which are missing; must not know about files and tables.

Python's ``float`` decides, except that it would also take ``1_000`` and digits of other scripts, which no
other program does, and ``nan`` and ``inf``, which nothing can be learned from.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nn_sim.language import tr

from .arrays import Floats
from .csv_error import Remedy, shortened

DECIMAL_COMMA = re.compile(r"[-+]?\d*,\d+([eE][-+]?\d+)?")
# "none" is a class as often as a sign for a missing value, and so is "-", which is one among numbers only.
MISSING = frozenset({"", "?", "na", "n/a", "nan", "null"})
MISSING_NUMBERS = MISSING | {"-"}
_NUL = "\0"  # no cell has one
_MISSING_CELL = re.compile(r"\0 *(?:\?|-|na|n/a|nan|null)? *(?=\0)", re.IGNORECASE)


@dataclass(frozen=True)
class CellFault:
    """What keeps a cell from being used: its place in the column, a sentence, and what would help."""

    index: int
    problem: str
    remedy: Remedy = "skip"


@dataclass(frozen=True, eq=False)
class NumberCells:
    """The cells of a column as numbers, shape (n,): NaN where they are missing or faulty."""

    values: Floats
    missing: npt.NDArray[np.bool_]
    faults: tuple[CellFault, ...] = ()


def read_numbers(cells: Sequence[str], decimal: str = ".") -> NumberCells:
    """Read the cells of a column as numbers.

    The whole column is tried at once, as it is and then with its missing cells marked; only when that fails is it
    searched cell by cell for those at fault.
    """
    text = _NUL.join(cells)
    if not text.isascii() or "_" in text or (decimal == "," and "." in text):
        return _one_by_one(cells, decimal)
    pointed = cells if decimal == "." or not cells else text.replace(",", ".").split(_NUL)
    values = _tried(pointed)
    if (values is None or np.isnan(values).any()) and not _has_signed_nan(text):
        marked = _MISSING_CELL.sub(f"{_NUL}nan", f"{_NUL}{text}{_NUL}")
        values = _tried((marked if decimal == "." else marked.replace(",", ".")).split(_NUL)[1:-1])
        if values is not None and not np.isinf(values).any():
            return NumberCells(values, np.isnan(values))
    if values is not None and np.isfinite(values).all():
        return NumberCells(values, np.zeros(len(cells), dtype=np.bool_))
    return _one_by_one(cells, decimal)


def is_missing(cell: str) -> bool:
    """Whether a cell holds nothing, or a sign for nothing that is neither number nor class."""
    return cell.strip().lower() in MISSING


def is_missing_number(cell: str) -> bool:
    """Whether a cell among numbers holds nothing, or a sign for nothing."""
    return cell.strip().lower() in MISSING_NUMBERS


def is_number(cell: str, decimal: str = ".") -> bool:
    """Whether a cell holds a finite number, blanks around it allowed."""
    return _number_fault(cell.strip(), decimal) is None


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


def mostly_numbers(cells: Sequence[str], decimal: str = ".") -> bool:
    """Whether at least half of the cells that are not missing are numbers."""
    there = [cell for cell in cells if not is_missing_number(cell)]
    return 2 * sum(is_number(cell, decimal) for cell in there) >= len(there)


def missing_fault(index: int, cell: str) -> CellFault:
    """The fault that a missing cell is where no rule for missing values was chosen."""
    text = cell.strip()
    if not text:
        return CellFault(index, tr("the cell is empty; fill it in or remove the row"), "missing")
    what = tr("a finite number") if text.lower() == "nan" else tr("a number")
    found = tr("expected {what}, found '{shortened}', a sign for a missing value").format(
        what=what, shortened=shortened(text)
    )
    return CellFault(index, tr("{found}; fill it in or remove the row").format(found=found), "missing")


def _has_signed_nan(text: str) -> bool:
    """Whether there is what ``float`` takes for a number, and what is no sign for a missing one either."""
    low = text.lower()
    return "-nan" in low or "+nan" in low


def _tried(cells: Sequence[str]) -> Floats | None:
    try:
        return np.fromiter(map(float, cells), dtype=np.float64, count=len(cells))
    except ValueError:
        return None


def _one_by_one(cells: Sequence[str], decimal: str) -> NumberCells:
    values = np.full(len(cells), np.nan)
    missing = np.zeros(len(cells), dtype=np.bool_)
    faults: list[CellFault] = []
    for index, cell in enumerate(cells):
        text = cell.strip()
        if text.lower() in MISSING_NUMBERS:
            missing[index] = True
        elif (problem := _number_fault(text, decimal)) is not None:
            faults.append(CellFault(index, problem))
        else:
            values[index] = float(text.replace(",", ".") if decimal == "," else text)
    return NumberCells(values, missing, tuple(faults))


def _number_fault(text: str, decimal: str) -> str | None:
    """What keeps a cell, stripped, from being a finite number, and what to do about it; None if nothing does."""
    advice = tr("correct the cell or remove the row")
    found = tr("expected a number, found '{shortened}'").format(shortened=shortened(text))
    if decimal == "." and DECIMAL_COMMA.fullmatch(text):
        return tr("{found}; write decimals with a point, or choose the decimal comma").format(found=found)
    if decimal == ",":
        if "." in text:
            return tr("{found}; decimals are written with a comma in this table").format(found=found)
        text = text.replace(",", ".")
    if not text.isascii() or "_" in text:
        return f"{found}; {advice}"
    try:
        value = float(text)
    except ValueError:
        return f"{found}; {advice}"
    if np.isfinite(value):
        return None
    if any(character.isdigit() for character in text):
        return tr("expected a number, but '{shortened}' is out of range; {advice}").format(
            shortened=shortened(text), advice=advice
        )
    return tr("expected a finite number, found '{shortened}'; {advice}").format(
        shortened=shortened(text), advice=advice
    )
