"""Ranges that hold still: round, only growing, and not carried away when training diverges.

Pure numbers; a drawing keeps the range and asks for the next one.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import ArrayLike

#: Outputs further out than this many times the targets are drawn as if they were there.
FARTHEST = 10.0
_ROUND = (1.0, 1.5, 2.0, 3.0, 5.0, 7.0, 10.0)


def rounded_up(size: float) -> float:
    """Return the next round number, 1, 1.5, 2, 3, 5 or 7 times a power of ten; 1 for 0."""
    if size <= 0 or not math.isfinite(size):
        return 1.0
    power = 10.0 ** math.floor(math.log10(size))
    return next((step * power for step in _ROUND if size <= step * power * (1 + 1e-12)), 10.0 * power)


def greatest_size(values: ArrayLike) -> float:
    """Return the greatest absolute value, 0 if there is none; NaN and infinity do not count."""
    sizes = np.abs(np.asarray(values, dtype=np.float64))
    return float(sizes.max(initial=0.0, where=np.isfinite(sizes)))


def grown_limit(limit: float, targets: ArrayLike, outputs: ArrayLike) -> float:
    """Return R of the range -R to R that has room for targets y_k and outputs z_k; never less than `limit` before."""
    reach = greatest_size(targets)
    farthest = FARTHEST * (reach if reach > 0 else 1.0)
    return max(limit, rounded_up(max(reach, min(greatest_size(outputs), farthest))))


def grown_span(span: tuple[float, float] | None, targets: ArrayLike, outputs: ArrayLike) -> tuple[float, float]:
    """Return (lowest, highest) of an axis with room for both, in round steps; it contains the `span` before."""
    y = np.asarray(targets, dtype=np.float64)
    z = np.asarray(outputs, dtype=np.float64)
    y, z = y[np.isfinite(y)], z[np.isfinite(z)]
    low, high = (float(y.min()), float(y.max())) if y.size else (-1.0, 1.0)
    width = high - low if high > low else max(abs(high), 1.0)
    middle = (low + high) / 2
    farthest = FARTHEST * width
    if z.size:
        low = min(low, max(float(z.min()), middle - farthest))
        high = max(high, min(float(z.max()), middle + farthest))
    step = rounded_up(width) / 5
    rounded = (math.floor(low / step - 0.25) * step, math.ceil(high / step + 0.25) * step)
    return rounded if span is None else (min(span[0], rounded[0]), max(span[1], rounded[1]))
