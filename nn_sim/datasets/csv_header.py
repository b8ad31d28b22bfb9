"""Owns telling a header from a first row of data, and a column from what the user calls it."""

import re
from collections.abc import Sequence
from pathlib import Path

from .csv_error import CsvError, shortened
from .csv_numbers import is_number, is_word

SAMPLE_ROWS = 100
LISTED_NAMES = 12
WHOLE_NUMBER = re.compile(r"[0-9]{1,9}")


def find_target(path: Path, first_row: Sequence[str], target: str | int | None) -> int:
    """Index of the target column: the last, or the one with this header name or number, counted from 1.

    Raises
    ------
    CsvError
        If there is no such column, or more than one of that name.
    """
    width = len(first_row)
    if target is None:
        return width - 1
    wanted = str(target).strip()
    # A whole number is always the column's number, even where a column is called that: no guessing.
    if WHOLE_NUMBER.fullmatch(wanted):
        if 1 <= int(wanted) <= width:
            return int(wanted) - 1
    else:
        named = [index for index, cell in enumerate(first_row) if cell.strip() == wanted]
        if len(named) == 1:
            return named[0]
        if named:
            problem = f"{len(named)} columns are called '{shortened(wanted)}'"
            raise CsvError(path, f"{problem}; name the target by its number, 1 to {width}")
    raise CsvError(path, f"there is no column '{shortened(wanted)}'; {_choice(first_row)}")


def has_header(sample: Sequence[Sequence[str]], target: int, *, named: bool) -> bool:
    """Whether the first of the sampled rows holds names.

    It does if an input's cell is a word. If only the target's cell is one, it may be a class as well as a
    name: it is a name if the user called the column that, or if all other targets are numbers.
    """
    first, *others = sample
    if any(is_word(cell) for index, cell in enumerate(first) if index != target):
        return True
    if not is_word(first[target]):
        return False
    below = [row[target] for row in others if len(row) == len(first)]
    return named or (bool(below) and all(map(is_number, below)))


def column_names(header: Sequence[str] | None, width: int, target: int) -> list[str]:
    """Names of all columns: the header's, or x1, x2, … and y where it has none."""
    inputs = iter(range(1, width))
    plain = ["y" if index == target else f"x{next(inputs)}" for index in range(width)]
    return [name.strip() or other for name, other in zip(header or [""] * width, plain, strict=True)]


def _choice(first_row: Sequence[str]) -> str:
    if not any(map(is_word, first_row)):
        return f"it has no header, so name a number from 1 to {len(first_row)}"
    names = [shortened(cell.strip()) for cell in first_row[:LISTED_NAMES]]
    more = ", …" if len(first_row) > LISTED_NAMES else ""
    return f"choose one of {', '.join(names)}{more} or a number from 1 to {len(first_row)}"
