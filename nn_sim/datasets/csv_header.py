"""Owns telling a header from a first row of data, and a column from what the user calls it."""

import re
from collections.abc import Sequence

from nn_sim.language import tr

from .csv_error import CsvError, shortened
from .csv_numbers import is_missing, is_word, mostly_numbers

LISTED_NAMES = 12
WHOLE_NUMBER = re.compile(r"[0-9]{1,9}")


def find_column(source: str, first_row: Sequence[str], wanted: str | int) -> int:
    """Index of the column with this header name or number, counted from 1.

    Raises
    ------
    CsvError
        If there is no such column, or more than one of that name.
    """
    width = len(first_row)
    name = str(wanted).strip()
    # A whole number is always the column's number, even where a column is called that: no guessing.
    if WHOLE_NUMBER.fullmatch(name):
        if 1 <= int(name) <= width:
            return int(name) - 1
    else:
        named = [index for index, cell in enumerate(first_row) if cell.strip() == name]
        if len(named) == 1:
            return named[0]
        if named:
            problem = tr("{count} columns are called '{shortened}'").format(count=len(named), shortened=shortened(name))
            raise CsvError(
                source,
                tr("{problem}; name the target by its number, 1 to {width}").format(problem=problem, width=width),
            )
    raise CsvError(
        source,
        tr("there is no column '{shortened}'; {choice}").format(shortened=shortened(name), choice=_choice(first_row)),
    )


def has_header(sample: Sequence[Sequence[str]], decimal: str = ".", named: Sequence[str] = ()) -> bool:
    """Whether the first of the sampled rows holds names.

    It does if the user called a column that, or if a word stands above numbers. In a table of words alone it does
    if none of its cells comes again in its column, for a class does.
    """
    if not sample:
        return True
    first, *others = sample
    if {cell.strip() for cell in first} & {name.strip() for name in named if not WHOLE_NUMBER.fullmatch(name.strip())}:
        return True
    below = [
        [row[index] for row in others if len(row) == len(first) and not is_missing(row[index])]
        for index in range(len(first))
    ]
    words = [is_word(cell) for cell in first]
    if any(word and cells and mostly_numbers(cells, decimal) for word, cells in zip(words, below, strict=True)):
        return True
    return all(words) and not any(cell in cells for cell, cells in zip(first, below, strict=True))


def column_names(header: Sequence[str] | None, width: int, target: int) -> list[str]:
    """Names of all columns, no two the same: the header's, or x1, x2, … and y where it has none."""
    inputs = iter(range(1, width))
    plain = ["y" if index == target else f"x{next(inputs)}" for index in range(width)]
    names: list[str] = []
    taken: set[str] = set()
    for name, other in zip(header or [""] * width, plain, strict=True):
        wanted = unique = name.strip() or other
        number = 1
        while unique in taken:
            number += 1
            unique = f"{wanted} ({number})"
        taken.add(unique)
        names.append(unique)
    return names


def _choice(first_row: Sequence[str]) -> str:
    if not any(map(is_word, first_row)):
        return tr("it has no header, so name a number from 1 to {count}").format(count=len(first_row))
    names = [shortened(cell.strip()) for cell in first_row[:LISTED_NAMES]]
    more = ", …" if len(first_row) > LISTED_NAMES else ""
    return tr("choose one of {names}{more} or a number from 1 to {count}").format(
        names=", ".join(names), more=more, count=len(first_row)
    )
