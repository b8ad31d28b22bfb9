"""Which part of the axes the losses need, and the losses as they stand on it, linear or logarithmic.

Pure arrays, no widget. Losses that are not finite, and on a logarithmic axis those that are not above 0, are gaps.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Span = tuple[float, float]

_TOO_GREAT = 1e100  # a line there helps nobody, and the painter's arithmetic ends
_MARGIN = 0.03  # room for the dots at the ends and for the tick at 0
_LEAST_DECADES = 0.5


def heights(losses: Array, *, logarithmic: bool) -> Array:
    """Return where losses stand on the axis: themselves or their log10; NaN where they have no place."""
    placed = np.isfinite(losses) & (losses < _TOO_GREAT) & ((losses > 0) | (not logarithmic))
    kept = np.where(placed, losses, 1.0)
    return np.where(placed, np.log10(kept) if logarithmic else kept, np.nan)


def height_span(drawn: Array, *, logarithmic: bool) -> Span:
    """Return the part of the axis that shows all heights: from 0 on if linear, around them if logarithmic."""
    there = drawn[np.isfinite(drawn)]
    if not there.size:
        return (-1.0, 0.0) if logarithmic else _widened(0.0, 1.0)
    low, high = float(there.min()), float(there.max())
    if not logarithmic:
        return _widened(0.0, high if high > 0 else 1.0)
    if high - low < _LEAST_DECADES:
        middle = (low + high) / 2
        low, high = middle - _LEAST_DECADES / 2, middle + _LEAST_DECADES / 2
    return _widened(math.floor(10 * low) / 10, math.ceil(10 * high) / 10)


def epoch_span(epochs: Array) -> Span:
    """Return from the first epoch to the last, at least one epoch wide, and a little around.

    The end is rounded up to two digits: while training runs, the axis moves now and then and not with every picture.
    """
    if not epochs.size:
        return _widened(0.0, 1.0)
    first, last = float(epochs[0]), float(epochs[-1])
    step = 10.0 ** (math.floor(math.log10(last)) - 1) if last >= 10 else 1.0
    return _widened(first, max(math.ceil(last / step) * step, first + 1.0))


def nearest(epochs: Array, epoch: float) -> int:
    """Return which point is nearest to an epoch; epochs never fall, and there is at least one."""
    after = int(np.searchsorted(epochs, epoch))
    if after == 0:
        return 0
    if after == len(epochs):
        return len(epochs) - 1
    return after if epochs[after] - epoch < epoch - epochs[after - 1] else after - 1


def _widened(low: float, high: float) -> Span:
    margin = _MARGIN * (high - low)
    return (low - margin, high + margin)
