"""How well numbers are met: residuals, RMSE and R², one of each for every target.

Pure numbers, in the units of the targets. What would be 0/0 is NaN.

Source: N. Draper and H. Smith, Applied Regression Analysis, 3rd ed., 1998, ch. 1 and 2 (residuals, R²).
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from numpy.typing import NDArray

Array = NDArray[np.float64]


def residuals(y: npt.ArrayLike, z: npt.ArrayLike) -> Array:
    """Return y_k - z_k of each example, shape (n, k): above 0 where the network answers too little."""
    with np.errstate(over="ignore", invalid="ignore"):  # what is too large is shown as such
        return np.asarray(y, dtype=np.float64) - np.asarray(z, dtype=np.float64)


def rmse(y: npt.ArrayLike, z: npt.ArrayLike) -> Array:
    """Return the root of the mean squared residual, sqrt(sum (y - z)² / n), shape (k,); NaN without examples."""
    left = residuals(y, z)
    if not len(left):
        return np.full(left.shape[1], np.nan)
    with np.errstate(over="ignore", invalid="ignore"):
        return np.asarray(np.sqrt((left**2).mean(axis=0)))


def r_squared(y: npt.ArrayLike, z: npt.ArrayLike) -> Array:
    """Return 1 - sum (y - z)² / sum (y - mean y)², shape (k,).

    1 is perfect, 0 is as good as always answering the mean of these examples, and worse than that is below 0. NaN
    where all targets are the same: then there is nothing to explain.
    """
    targets, left = np.asarray(y, dtype=np.float64), residuals(y, z)
    if not len(left):
        return np.full(left.shape[1], np.nan)
    with np.errstate(over="ignore", invalid="ignore", divide="ignore"):
        around = targets - targets.mean(axis=0)
        spread = (around**2).sum(axis=0)
        varied = (targets.max(axis=0) > targets.min(axis=0)) & (spread > 0)
        share = (left**2).sum(axis=0) / np.where(varied, spread, np.nan)
    return np.asarray(1.0 - share)
