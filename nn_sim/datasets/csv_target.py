"""Owns what a target column means: classes, or numbers to be learned; must not know about files."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nn_sim.language import tr

from .arrays import Floats, Ints
from .csv_error import shortened
from .csv_numbers import CellFault, is_missing, is_missing_number, is_number, is_word, missing_fault, read_numbers
from .csv_roles import Coding

MOST_NUMBER_CLASSES = 10
MOST_CLASSES = 100
MOST_TEXTS = 1000  # to be looked at one by one
EXACT_WHOLE = 2.0**53  # beyond it not every whole number is a float


@dataclass(frozen=True, eq=False)
class TargetCells:
    """The cells of a target column: as numbers, (n,), where they are meant so; which are missing, which faulty."""

    cells: Sequence[str]
    values: Floats | None
    missing: npt.NDArray[np.bool_]
    faults: tuple[CellFault, ...]
    coding: Coding


@dataclass(frozen=True, eq=False)
class Target:
    """Class indices (n,) with the classes' names, or numbers (n, 1) and no classes."""

    values: Floats | Ints
    classes: tuple[str, ...]


class TargetError(ValueError):
    """The column as a whole cannot be learned; ``str()`` says why and what to do."""


def read_target(cells: Sequence[str], coding: Coding, decimal: str = ".") -> TargetCells:
    """Read a target column's cells as numbers or as classes.

    A column with numbers in at least half of its cells is meant to be numbers unless `coding` says otherwise, so that
    a slip of the pen in a regression does not turn it into as many classes as it has rows.
    """
    if coding != "number" and _mostly_texts(cells, decimal):
        return _as_texts(cells, decimal, coding)
    numbers = read_numbers(cells, decimal)
    there = len(cells) - int(numbers.missing.sum())
    if coding == "number" or not numbers.faults or (coding == "auto" and 2 * len(numbers.faults) <= there):
        return TargetCells(cells, numbers.values, numbers.missing, numbers.faults, coding)
    return _as_texts(cells, decimal, coding)


def _mostly_texts(cells: Sequence[str], decimal: str) -> bool:
    """Whether the cells are a few texts, again and again: then there is no need to try each as a number."""
    counts = Counter(cells)
    if len(counts) > MOST_TEXTS:
        return False
    there = {cell: count for cell, count in counts.items() if not is_missing_number(cell)}
    texts = sum(count for cell, count in there.items() if not is_number(cell, decimal))
    return 2 * texts > sum(there.values())


def _as_texts(cells: Sequence[str], decimal: str, coding: Coding) -> TargetCells:
    texts = [cell.strip() for cell in cells]
    kinds = {text: _class_kind(text, decimal) for text in set(texts)}
    # Words and good numbers may be classes; a bad number among them is a slip.
    faults = tuple(
        CellFault(
            index,
            tr("expected a class, found '{shortened}'; correct the cell or remove the row").format(
                shortened=shortened(text)
            ),
        )
        for index, text in enumerate(texts)
        if kinds[text] == "bad"
    )
    missing = np.array([kinds[text] == "missing" for text in texts], dtype=np.bool_)
    return TargetCells(texts, None, missing, faults, coding)


def missing_target(read: TargetCells, index: int) -> CellFault:
    """The fault that a missing target is where no rule for missing values was chosen."""
    cell = read.cells[index].strip()
    if cell and read.values is None:
        problem = tr("expected a class, found '{shortened}', a sign for a missing value").format(
            shortened=shortened(cell)
        )
        return CellFault(index, tr("{problem}; correct the cell or remove the row").format(problem=problem), "missing")
    return missing_fault(index, cell)


def interpret_target(read: TargetCells, kept: npt.NDArray[np.bool_]) -> Target:
    """Make the target of the rows that are kept, none of them missing or faulty.

    Raises
    ------
    TargetError
        If there is only one class, or far too many.
    """
    texts = [cell.strip() for cell, keep in zip(read.cells, kept, strict=True) if keep]
    if read.values is None:
        return _text_classes(texts)
    values = read.values[kept]
    if read.coding == "number":
        return Target(values[:, np.newaxis], ())
    distinct, indices = np.unique(values, return_inverse=True)
    whole = _are_whole(distinct)
    if read.coding == "class" and not whole:
        return _text_classes(texts)
    if whole and (read.coding == "class" or len(distinct) <= MOST_NUMBER_CLASSES):
        return Target(indices.astype(np.int64), _checked([str(int(value)) for value in distinct]))
    return Target(values[:, np.newaxis], ())


def _class_kind(text: str, decimal: str) -> str:
    if is_missing(text):
        return "missing"
    return "good" if is_word(text) or is_number(text, decimal) else "bad"


def _text_classes(texts: Sequence[str]) -> Target:
    classes = _checked(sorted(set(texts), key=lambda name: (name.casefold(), name)))
    index_of = {name: index for index, name in enumerate(classes)}
    return Target(np.array([index_of[text] for text in texts], dtype=np.int64), classes)


def _are_whole(values: Floats) -> bool:
    return bool((np.abs(values) < EXACT_WHOLE).all() and (values == np.floor(values)).all())


def _checked(names: Sequence[str]) -> tuple[str, ...]:
    classes = tuple(names)
    if len(classes) == 1:
        only = shortened(classes[0])
        raise TargetError(tr("every row has the same class ('{only}'); a target needs at least two").format(only=only))
    if len(classes) > MOST_CLASSES:
        problem = tr("{count} different texts are too many classes (at most {MOST_CLASSES})").format(
            count=len(classes), MOST_CLASSES=MOST_CLASSES
        )
        raise TargetError(tr("{problem}; choose another target column").format(problem=problem))
    return classes
