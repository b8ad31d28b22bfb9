"""Owns scaling, x' = (x - shift) / divisor, column by column; must not know which rows it was fitted on.

Standardising shifts by the mean and divides by the deviation; min-max shifts by the least number and divides by the
distance from it to the greatest.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt

from nn_sim.language import later, tr

from .arrays import Floats, read_only_floats

Kind = Literal["standard", "minmax"]


@dataclass(frozen=True, eq=False)
class Scaling:
    """What each of m columns is shifted by and divided by, both of shape (m,).

    The deviation is that of the rows themselves (divided by n, not n - 1). A constant column has
    divisor 1, so that it becomes 0 and not a division by 0.
    """

    shift: Floats
    divisor: Floats
    kind: Kind = "standard"

    def __post_init__(self) -> None:
        shift, divisor = read_only_floats(self.shift), read_only_floats(self.divisor)
        if shift.ndim != 1 or shift.shape != divisor.shape:
            raise ValueError(
                tr("one shift and one divisor per column, not {shape} and {shape2}").format(
                    shape=shift.shape, shape2=divisor.shape
                )
            )
        if not (np.isfinite(shift).all() and np.isfinite(divisor).all() and (divisor > 0).all()):
            raise ValueError(tr("shifts must be finite and divisors greater than 0"))
        object.__setattr__(self, "shift", shift)
        object.__setattr__(self, "divisor", divisor)

    @classmethod
    def fit(cls, X: npt.ArrayLike, kind: Kind = "standard") -> "Scaling":
        """The scaling by which the columns of X (N, m), N >= 1, get mean 0 and deviation 1, or lie from 0 to 1.

        Raises
        ------
        ValueError
            If the least and the greatest number of a column lie so far apart that their distance is out of range.
        """
        columns = np.asarray(X, dtype=np.float64)
        shift, divisor = _FITTED[kind](columns)
        return cls(shift, np.where(divisor > 0, divisor, 1.0), kind)

    def apply(self, X: npt.ArrayLike) -> Floats:
        """X' = (X - shift) / divisor, for X of shape (N, m); infinite where the result is out of range."""
        with np.errstate(over="ignore"):
            return (np.asarray(X, dtype=np.float64) - self.shift) / self.divisor

    def invert(self, X: npt.ArrayLike) -> Floats:
        """X = X' divisor + shift, for X' of shape (N, m); infinite where the result is out of range."""
        with np.errstate(over="ignore"):
            return np.asarray(X, dtype=np.float64) * self.divisor + self.shift

    @property
    def word(self) -> str:
        """What a number is that went through this."""
        return tr(_WORDS[self.kind])

    @property
    def unit(self) -> str:
        """What the numbers are counted in that went through this."""
        return tr(_UNITS[self.kind])

    @property
    def constants(self) -> str:
        """What shift and divisor are, in words."""
        return tr(_CONSTANTS[self.kind])

    def describe(self, names: Sequence[str]) -> list[str]:
        """One line per column for the user: ``"x' = (x - 5.84) / 0.828"``."""
        return [
            f"{name}' = ({name} {'+' if shift < 0 else '-'} {abs(shift):.3g}) / {divisor:.3g}"
            for name, shift, divisor in zip(names, self.shift, self.divisor, strict=True)
        ]


def _mean_and_deviation(columns: Floats) -> tuple[Floats, Floats]:
    # Sums and squares of numbers near 1e308 overflow; those of the same numbers divided by their greatest do not.
    greatest = np.abs(columns).max(axis=0)
    unit = np.where(greatest > 0, greatest, 1.0)
    shares = columns / unit
    # Rounding gives even a constant column a deviation near 1e-17, by which it must not be divided.
    constant = columns.min(axis=0) == columns.max(axis=0)
    mean = np.where(constant, columns[0], shares.mean(axis=0) * unit)
    return mean, np.where(constant, 1.0, shares.std(axis=0) * unit)


def _least_and_range(columns: Floats) -> tuple[Floats, Floats]:
    least = columns.min(axis=0)
    with np.errstate(over="ignore"):
        return least, columns.max(axis=0) - least


_FITTED = {"standard": _mean_and_deviation, "minmax": _least_and_range}
_WORDS = {"standard": later("standardised"), "minmax": later("scaled to 0 … 1")}
_UNITS = {"standard": later("deviations"), "minmax": later("ranges")}
_CONSTANTS = {"standard": later("mean and deviation"), "minmax": later("least number and range")}
