"""Fewer points for the same picture: of thousands of points in a column of pixels, those that can be seen.

Pure arrays, no widget.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

_DASH, _GAP = 6, 3  # pixels


def seen_points(x: Array, y: Array, left: float, right: float, columns: int) -> NDArray[np.intp]:
    """Return which points of a line to draw, in order.

    Parameters
    ----------
    x, y : array, shape (n,)
        The line; x never falls. y may hold NaN, which stays a gap.
    left, right : float
        The part of the x axis that is seen; one point on either side of it is kept, so that the line runs out.
    columns : int
        Pixels along it: in each one the first, the last, the lowest and the highest point are kept.
    """
    start = max(int(np.searchsorted(x, left, side="left")) - 1, 0)
    stop = min(int(np.searchsorted(x, right, side="right")) + 1, len(x))
    inside = np.arange(start, stop)
    if len(inside) <= 4 * columns or right <= left:
        return inside
    column = np.floor((x[start:stop] - left) / (right - left) * columns)
    firsts = np.flatnonzero(np.diff(column, prepend=column[0] - 1))
    kept = np.zeros(len(inside), dtype=bool)
    kept[firsts] = True
    kept[firsts[1:] - 1] = True
    kept[-1] = True
    for extreme, blank in ((np.minimum, np.inf), (np.maximum, -np.inf)):
        height = np.where(np.isnan(y[start:stop]), blank, y[start:stop])
        best = np.repeat(extreme.reduceat(height, firsts), np.diff(firsts, append=len(inside)))
        kept |= (height == best) & np.isfinite(height) & _first_of_run(height, best)
    return inside[kept]


def _first_of_run(height: Array, best: Array) -> NDArray[np.bool_]:
    """Of neighbours that all are the best one, only the first: a level stretch would keep all its points."""
    hit = height == best
    first: NDArray[np.bool_] = hit & ~np.concatenate([[False], hit[:-1] & (best[:-1] == best[1:])])
    return first


def with_gaps(x: Array, y: Array, left: float, pixel: float) -> Array:
    """Return y with the gaps of a dashed line, NaN over 3 of every 9 pixels; `pixel` is the width of one.

    A point is left out only where its neighbours are no further away than a gap is long: in a sparse stretch one point
    would take two long pieces of the line with it.
    """
    place = np.floor((x - left) / pixel) % (_DASH + _GAP)
    steps = np.diff(x, prepend=x[:1], append=x[-1:])
    crowded = np.maximum(steps[:-1], steps[1:]) <= _GAP * pixel
    return np.where((place < _DASH) | ~crowded, y, np.nan)
