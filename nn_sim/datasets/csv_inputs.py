"""Owns turning the cells of an input column into one column of numbers, or into one of 0 and 1 for each text.

A column is read block after block and finished once: what a text's place among the codes is, and what the mean, is
known at the end only. Missing cells are NaN, or code -1, until then.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from nn_sim.language import tr

from .arrays import Floats
from .csv_error import shortened
from .csv_numbers import CellFault, is_missing, read_numbers

MOST_TEXTS = 100
LISTED_TEXTS = 8
_MISSING_CODE = -1.0

Bools = npt.NDArray[np.bool_]


class InputError(ValueError):
    """The column as a whole cannot be an input; ``str()`` says why and what to do."""


@dataclass(frozen=True, eq=False)
class Finished:
    """The inputs that a column has become, (n, q), with their names, and what the user should know of it."""

    names: tuple[str, ...]
    values: Floats
    notes: tuple[str, ...] = ()


@dataclass(eq=False)
class NumberInput:
    """A column of numbers on its way in."""

    name: str
    decimal: str
    _blocks: list[Floats] = field(default_factory=list)

    def read(self, cells: Sequence[str]) -> tuple[Floats, Bools, tuple[CellFault, ...]]:
        """Values, which of them are missing, and faults of a block's cells."""
        numbers = read_numbers(cells, self.decimal)
        return numbers.values, numbers.missing, numbers.faults

    def keep(self, values: Floats) -> None:
        """Take the values of the rows that are kept of a block."""
        self._blocks.append(values)

    def finish(self, kept: Bools) -> Finished:
        """The column, for the rows that are kept in the end; missing values become its mean."""
        values = np.concatenate([np.empty(0), *self._blocks])[kept]
        missing = np.isnan(values)
        if not missing.any():
            return Finished((self.name,), values[:, np.newaxis], self._constant(values))
        if missing.all():
            raise InputError(tr("every value is missing; ignore this column"))
        there = values[~missing]
        unit = max(1.0, float(np.abs(there).max()))  # sums of numbers near 1e308 overflow
        mean = float((there / unit).mean() * unit)
        filled = np.where(missing, mean, values)
        note = tr("{values} of {name} became its mean over all rows, {mean:.6g}.").format(
            values=_missing_values(missing), name=self.name, mean=mean
        )
        return Finished((self.name,), filled[:, np.newaxis], (note,))

    def _constant(self, values: Floats) -> tuple[str, ...]:
        if len(values) and values.min() == values.max():
            return (
                tr("{name} is {value:.6g} in every row, so nothing can be learned from it.").format(
                    name=self.name, value=values[0]
                ),
            )
        return ()


@dataclass(eq=False)
class CodedInput:
    """A column of texts on its way in: each text is to have an input of its own, 1 where it stands and 0 elsewhere."""

    name: str
    _codes: dict[str, int] = field(default_factory=dict)
    _blocks: list[Floats] = field(default_factory=list)

    def read(self, cells: Sequence[str]) -> tuple[Floats, Bools, tuple[CellFault, ...]]:
        """Codes in the order of their first coming, which of them are missing, and no faults."""
        codes = self._codes
        of_cell: dict[str, float] = {}
        for cell in dict.fromkeys(cells):  # in their order, unlike a set
            text = cell.strip()
            of_cell[cell] = _MISSING_CODE if is_missing(text) else float(codes.setdefault(text, len(codes)))
        if len(codes) > MOST_TEXTS:
            problem = tr("more than {MOST_TEXTS} different texts, such as '{shortened}', are too many").format(
                MOST_TEXTS=MOST_TEXTS, shortened=shortened(next(reversed(codes)))
            )
            raise InputError(tr("{problem} to be coded as inputs; ignore this column").format(problem=problem))
        values = np.fromiter((of_cell[cell] for cell in cells), dtype=np.float64, count=len(cells))
        return values, values == _MISSING_CODE, ()

    def keep(self, values: Floats) -> None:
        """Take the codes of the rows that are kept of a block."""
        self._blocks.append(values)

    def finish(self, kept: Bools) -> Finished:
        """One column for each text in alphabetical order; a missing one becomes the share of each."""
        values = np.concatenate([np.empty(0), *self._blocks])[kept]
        there = set(values[values != _MISSING_CODE].astype(int).tolist())
        texts = sorted((text for text, code in self._codes.items() if code in there), key=lambda t: (t.casefold(), t))
        if not texts:
            raise InputError(tr("every value is missing; ignore this column"))
        wanted = np.array([self._codes[text] for text in texts], dtype=np.float64)
        coded = (values[:, np.newaxis] == wanted).astype(np.float64)
        names = tuple(f"{self.name}={shortened(text)}" for text in texts)
        notes = [
            tr("{name} became {inputs} of 0 and 1: {listed}.").format(
                name=self.name, inputs=_inputs(len(texts)), listed=_listed(texts)
            )
        ]
        missing = values == _MISSING_CODE
        if missing.any():
            coded[missing] = coded[~missing].mean(axis=0)
            notes.append(
                tr("{values} of {name} became the share of each text in all rows.").format(
                    values=_missing_values(missing), name=self.name
                )
            )
        return Finished(names, coded, tuple(notes))


def _missing_values(which: Bools) -> str:
    count = int(which.sum())
    return tr("1 missing value") if count == 1 else tr("{count:,} missing values").format(count=count)


def _inputs(number: int) -> str:
    return tr("1 input") if number == 1 else tr("{count} inputs").format(count=number)


def _listed(texts: Sequence[str]) -> str:
    first, left = ", ".join(map(shortened, texts[:LISTED_TEXTS])), len(texts) - LISTED_TEXTS
    return tr("{first} and {count} more").format(first=first, count=left) if left > 0 else first
