"""Round numbers between two others: ticks of an axis, levels of contour lines."""

from __future__ import annotations

import math

from nn_sim.ui.number_format import compact

_MOST_DIGITS = 6
_STEPS = (1.0, 2.0, 5.0, 10.0)


def round_steps(low: float, high: float, most: int) -> tuple[float, ...]:
    """Return multiples of 1, 2 or 5 times a power of ten from `low` to `high`, as many as there can be up to `most`."""
    width = high - low
    if not (math.isfinite(width) and width > 0.0 and most > 0):
        return ()
    power = 10.0 ** math.floor(math.log10(width / most))
    for step in (factor * power for factor in _STEPS):
        first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
        if last - first < most:
            return tuple(round(n * step, 12 - math.floor(math.log10(step))) for n in range(first, last + 1))
    return ()


def step_texts(steps: tuple[float, ...]) -> tuple[str, ...]:
    """Write steps with as many digits as tell them apart."""
    if len(steps) < 2:
        return tuple(compact(step) for step in steps)
    digits = max(-math.floor(math.log10(steps[1] - steps[0]) + 1e-9), 0)
    if digits > _MOST_DIGITS or max(map(abs, steps)) >= 1e6:
        return tuple(compact(step) for step in steps)
    return tuple(f"{step + 0.0:.{digits}f}".replace("-", "−") for step in steps)


def decade_steps(low: float, high: float, most: int) -> tuple[float, ...]:
    """Return 1, 2 and 5 times powers of ten from `low` to `high`, or powers of ten alone where those are too many."""
    if not (0.0 < low < high < math.inf):
        return ()
    powers = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
    for factors in ((1.0, 2.0, 5.0), (1.0,)):
        steps = tuple(factor * 10.0**power for power in powers for factor in factors)
        within = tuple(step for step in steps if low <= step <= high)
        if len(within) <= most:
            return within
    return within[:: -(-len(within) // most)]
