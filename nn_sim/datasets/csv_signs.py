"""Owns the signs that stand beside or within a number and are no part of it: percent, currencies, marks of thousands.

Must not know what a column is for. A sign is taken off where every number of a column has it; where only some have it
they are left as they are, for "20%" among 10 and 30 is a slip that somebody should look at.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from .csv_dialect import THOUSANDS, Dialect
from .csv_numbers import is_missing_number, is_number

CURRENCIES = "$€£¥"
SIGNS = f"%{CURRENCIES}"
MARKS = tuple(mark for mark in THOUSANDS if mark)


@dataclass(frozen=True)
class Bare:
    """The cells of a column without their sign, and the sign."""

    cells: Sequence[str]
    sign: str = ""


def parted(cell: str) -> tuple[str, str]:
    """Part a cell into what may be a number and the sign beside it: "-$ 5" into "-5" and "$"; "" if there is none."""
    text = cell.strip()
    if text[-1:] and text[-1] in SIGNS:
        return text[:-1].rstrip(), text[-1]
    minus, body = (text[0], text[1:].lstrip()) if text[:1] in ("-", "+") else ("", text)
    if body[:1] and body[0] in CURRENCIES:
        return f"{minus}{body[1:].lstrip()}", body[0]
    return text, ""


def without_signs(cells: Sequence[str], dialect: Dialect) -> Bare:
    """Take the sign off a column's numbers if all of them have the same, and the marks of thousands out of them."""
    there = (cell for cell in cells if not is_missing_number(cell))
    sign = parted(next(there, ""))[1]
    if sign:
        parts = [parted(cell) for cell in cells]
        bare = [_unmarked(number, dialect) for number, _sign in parts]
        same = all(
            other == sign and is_number(number, dialect.decimal)
            for cell, number, (_text, other) in zip(cells, bare, parts, strict=True)
            if not is_missing_number(cell)
        )
        return Bare(bare, sign) if same else Bare(cells)
    if not dialect.thousands:
        return Bare(cells)
    return Bare([_unmarked(cell, dialect) for cell in cells])


def plain_number(cell: str, dialect: Dialect) -> str:
    """Return the number of a single cell, without sign and marks; the cell as it is, if it is none."""
    number = _unmarked(parted(cell)[0], dialect)
    return number if is_number(number, dialect.decimal) else cell


def guess_thousands(cells: Iterable[str], decimal: str) -> str:
    """Return what stands between the thousands of numbers; "" if nothing does, or not in all that have it."""
    numbers = [parted(cell)[0] for cell in cells]
    for mark in MARKS:
        if mark == decimal:
            continue
        marked = [number for number in numbers if mark in number and _looks_marked(mark, decimal).fullmatch(number)]
        if marked and all(map(_in_thousands(mark, decimal).fullmatch, marked)):
            return mark
    return ""


def _unmarked(cell: str, dialect: Dialect) -> str:
    mark = dialect.thousands
    if not mark or mark not in cell or not _in_thousands(mark, dialect.decimal).fullmatch(cell.strip()):
        return cell
    return cell.replace(mark, "")


@cache
def _in_thousands(mark: str, decimal: str) -> re.Pattern[str]:
    return re.compile(rf"[-+]?[1-9]\d{{0,2}}({re.escape(mark)}\d{{3}})+({re.escape(decimal)}\d*)?", re.ASCII)


@cache
def _looks_marked(mark: str, decimal: str) -> re.Pattern[str]:
    among = rf"[\d{re.escape(mark)}]"
    return re.compile(rf"[-+]?(?={re.escape(mark)}*\d){among}+({re.escape(decimal)}\d*)?", re.ASCII)
