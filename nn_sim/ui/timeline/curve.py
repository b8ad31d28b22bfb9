"""The loss curve as a line of few points: of all that stand in one column of pixels, those that can be seen.

Pure arrays, no widget. The axis is logarithmic; losses without a place on it, NaN or not above 0, are left out.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

_TOO_GREAT = 1e100
_LEAST_DECADES = 0.5


def log_span(*curves: Array) -> tuple[float, float]:
    """Return the decades that show all losses, half a decade at least: a flat curve is not to look like a mountain."""
    logs = np.concatenate([np.log10(losses[_placed(losses)]) for losses in curves])
    if not logs.size:
        return -1.0, 0.0
    low, high = float(logs.min()), float(logs.max())
    missing = max(_LEAST_DECADES - (high - low), 0.0)
    return low - missing / 2, high + missing / 2


def polyline(places: Array, losses: Array, span: tuple[float, float]) -> tuple[Array, Array]:
    """Return a curve as points (x, height), with height 0 at the bottom of `span` and 1 at its top.

    Parameters
    ----------
    places : array, shape (n,)
        Pixels along the axis, never falling.
    losses : array, shape (n,)
        The losses there.
    span : pair of float
        The decades shown, from ``log_span``.

    Returns
    -------
    places, heights : array, shape (k,)
        In each column of pixels the first, the lowest, the highest and the last point: k is at most four a column.
    """
    kept = _placed(losses)
    x = places[kept]
    low, high = span
    y = (np.log10(losses[kept]) - low) / (high - low)
    if not x.size:
        return x, y
    column = np.floor(x)
    firsts = np.flatnonzero(np.diff(column, prepend=column[0] - 1))
    lasts = np.append(firsts[1:], len(x)) - 1
    heights = np.stack([y[firsts], np.minimum.reduceat(y, firsts), np.maximum.reduceat(y, firsts), y[lasts]], axis=1)
    xs = np.stack([x[firsts], x[firsts], x[lasts], x[lasts]], axis=1)
    single = firsts == lasts
    wanted = np.ones(heights.shape, dtype=bool)
    wanted[single, 1:] = False
    return xs[wanted], heights[wanted]


def _placed(losses: Array) -> NDArray[np.bool_]:
    with np.errstate(invalid="ignore"):
        placed: NDArray[np.bool_] = np.isfinite(losses) & (losses > 0) & (losses < _TOO_GREAT)
    return placed
