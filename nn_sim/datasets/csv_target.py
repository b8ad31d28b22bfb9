"""Owns what a target column means: classes, or numbers to be learned; must not know about files."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .arrays import Floats, Ints
from .csv_error import shortened
from .csv_numbers import CellError, is_number, is_word, numbers

MOST_NUMBER_CLASSES = 10
MOST_CLASSES = 100
EXACT_WHOLE = 2.0**53  # beyond it not every whole number is a float


@dataclass(frozen=True, eq=False)
class Target:
    """Class indices (n,) with the classes' names, or numbers (n, 1) and no classes."""

    values: Floats | Ints
    classes: tuple[str, ...]


class TargetError(ValueError):
    """The column as a whole cannot be learned; ``str()`` says why and what to do."""


def interpret_target(cells: Sequence[str]) -> Target:
    """Texts, or at most ten distinct whole numbers, are classes; all else is a regression.

    A column with numbers in at least half of its cells is meant to be numbers, so that a slip of the pen
    in a regression does not turn it into as many classes as it has rows.

    Raises
    ------
    CellError
        For the first cell that is empty, out of range, or no number among numbers.
    TargetError
        If there is only one class, or far too many.
    """
    try:
        values = numbers(cells)
    except CellError:
        if 2 * sum(map(is_number, cells)) >= len(cells):
            raise
        return _text_classes([cell.strip() for cell in cells])
    distinct, indices = np.unique(values, return_inverse=True)
    if len(distinct) > MOST_NUMBER_CLASSES or not _are_whole(distinct):
        return Target(values[:, np.newaxis], ())
    return Target(indices.astype(np.int64), _checked([str(int(value)) for value in distinct]))


def _text_classes(cells: Sequence[str]) -> Target:
    distinct = set(cells)
    # Words and good numbers may be classes; a missing value or a bad number among them is a slip.
    if bad := {cell for cell in distinct if not is_word(cell) and not is_number(cell)}:
        index = next(index for index, cell in enumerate(cells) if cell in bad)
        raise CellError(index, _class_fault(cells[index]))
    classes = _checked(sorted(distinct, key=lambda name: (name.casefold(), name)))
    index_of = {name: index for index, name in enumerate(classes)}
    return Target(np.array([index_of[cell] for cell in cells], dtype=np.int64), classes)


def _class_fault(cell: str) -> str:
    if cell:
        return f"expected a class, found '{shortened(cell)}'; correct the cell or remove the row"
    return "the cell is empty; fill it in or remove the row"


def _are_whole(values: Floats) -> bool:
    return bool((np.abs(values) < EXACT_WHOLE).all() and (values == np.floor(values)).all())


def _checked(names: Sequence[str]) -> tuple[str, ...]:
    classes = tuple(names)
    if len(classes) == 1:
        only = shortened(classes[0])
        raise TargetError(f"every row has the same class ('{only}'); a target needs at least two")
    if len(classes) > MOST_CLASSES:
        problem = f"{len(classes)} different texts are too many classes (at most {MOST_CLASSES})"
        raise TargetError(f"{problem}; choose another target column")
    return classes
