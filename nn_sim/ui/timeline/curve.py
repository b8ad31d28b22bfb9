"""The loss curve as the columns of pixels that it covers: quick for any number of points.

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


def columns_of(places: Array, losses: Array, span: tuple[float, float], count: int) -> tuple[Array, Array]:
    """Return how low and how high a curve gets in each column of pixels.

    Parameters
    ----------
    places : array, shape (n,)
        Where the points stand, in pixels from the left edge of the first column; never falling.
    losses : array, shape (n,)
        The losses there.
    span : pair of float
        The decades shown, from ``log_span``.
    count : int
        Columns.

    Returns
    -------
    low, high : array, shape (count,)
        Heights, 0 at the bottom of the span and 1 at its top; NaN where there is no curve.
    """
    kept = _placed(losses)
    x, y = places[kept], (np.log10(losses[kept]) - span[0]) / (span[1] - span[0])
    if not x.size:
        return np.full(count, np.nan), np.full(count, np.nan)
    edges = np.interp(np.arange(count + 1.0), x, y, left=np.nan, right=np.nan)
    low, high = np.fmin(edges[:-1], edges[1:]), np.fmax(edges[:-1], edges[1:])
    column = np.clip(np.floor(x), 0, count - 1).astype(np.intp)
    firsts = np.flatnonzero(np.diff(column, prepend=-1))
    filled = column[firsts]
    low[filled] = np.fmin(low[filled], np.minimum.reduceat(y, firsts))
    high[filled] = np.fmax(high[filled], np.maximum.reduceat(y, firsts))
    return low, high


def coverage(top: Array, bottom: Array, rows: int) -> Array:
    """Return how much of each pixel lies between two lines, 0 to 1, which makes soft edges.

    Parameters
    ----------
    top, bottom : array, shape (columns,)
        The lines, in pixels from the upper edge; NaN for a column that is left empty.
    rows : int
        Height of the picture.

    Returns
    -------
    array, shape (rows, columns)
    """
    upper = np.arange(float(rows))[:, None]
    covered = np.minimum(bottom, upper + 1.0) - np.maximum(top, upper)
    inside: Array = np.clip(covered, 0.0, 1.0)
    return np.where(np.isnan(inside), 0.0, inside)


def _placed(losses: Array) -> NDArray[np.bool_]:
    placed: NDArray[np.bool_] = np.isfinite(losses) & (losses > 0) & (losses < _TOO_GREAT)
    return placed
