"""Owns standardising, x' = (x - mean) / deviation, column by column; must not know which rows it was fitted on."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from .arrays import Floats, read_only_floats


@dataclass(frozen=True, eq=False)
class Scaling:
    """The mean and the deviation of each of m columns, both of shape (m,).

    The deviation is that of the rows themselves (divided by n, not n - 1). A constant column has
    deviation 1, so that it becomes 0 and not a division by 0.
    """

    mean: Floats
    deviation: Floats

    def __post_init__(self) -> None:
        mean, deviation = read_only_floats(self.mean), read_only_floats(self.deviation)
        if mean.ndim != 1 or mean.shape != deviation.shape:
            raise ValueError(f"one mean and one deviation per column, not {mean.shape} and {deviation.shape}")
        if not (np.isfinite(mean).all() and np.isfinite(deviation).all() and (deviation > 0).all()):
            raise ValueError("means must be finite and deviations greater than 0")
        object.__setattr__(self, "mean", mean)
        object.__setattr__(self, "deviation", deviation)

    @classmethod
    def fit(cls, X: npt.ArrayLike) -> "Scaling":
        """The scaling by which the columns of X (N, m), N >= 1, get mean 0 and deviation 1."""
        columns = np.asarray(X, dtype=np.float64)
        # Sums and squares of numbers near 1e308 overflow; those of the same numbers divided by their greatest do not.
        greatest = np.abs(columns).max(axis=0)
        unit = np.where(greatest > 0, greatest, 1.0)
        shares = columns / unit
        # Rounding gives even a constant column a deviation near 1e-17, by which it must not be divided.
        constant = columns.min(axis=0) == columns.max(axis=0)
        mean = np.where(constant, columns[0], shares.mean(axis=0) * unit)
        deviation = np.where(constant, 1.0, shares.std(axis=0) * unit)
        return cls(mean, np.where(deviation > 0, deviation, 1.0))

    def apply(self, X: npt.ArrayLike) -> Floats:
        """X' = (X - mean) / deviation, for X of shape (N, m); infinite where the result is out of range."""
        with np.errstate(over="ignore"):
            return (np.asarray(X, dtype=np.float64) - self.mean) / self.deviation

    def invert(self, X: npt.ArrayLike) -> Floats:
        """X = X' deviation + mean, for X' of shape (N, m); infinite where the result is out of range."""
        with np.errstate(over="ignore"):
            return np.asarray(X, dtype=np.float64) * self.deviation + self.mean

    def describe(self, names: Sequence[str]) -> list[str]:
        """One line per column for the user: ``"x' = (x - 5.84) / 0.828"``."""
        return [
            f"{name}' = ({name} {'+' if mean < 0 else '-'} {abs(mean):.3g}) / {deviation:.3g}"
            for name, mean, deviation in zip(names, self.mean, self.deviation, strict=True)
        ]
