"""Which colour is which loss, and at which losses the contour lines run. Pure numbers."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nn_sim.ui.loss_surface.round_steps import decade_steps, round_steps

Array = NDArray[np.float64]

_DECADES = 6  # a logarithmic scale reaches no further down than this: a loss of 0 has no logarithm
_MOST_LINES = 20
_SMALLEST = 1e-300


@dataclass(frozen=True)
class LossScale:
    """From the lowest loss to the highest, linear or logarithmic."""

    low: float
    high: float
    logarithmic: bool

    @classmethod
    def of(cls, losses: Array, *, logarithmic: bool) -> LossScale:
        """Return the scale that has room for these losses; those that are not finite do not count."""
        there = losses[np.isfinite(losses)]
        low, high = (float(there.min()), float(there.max())) if there.size else (0.0, 1.0)
        if logarithmic:
            high = max(high, _SMALLEST * 10.0 ** (_DECADES + 1))
            low = min(max(low, high / 10.0**_DECADES), high)
        return cls(low, high, logarithmic)

    def shares(self, losses: Array) -> Array:
        """Return how far up the scale losses are, 0 to 1; one that is not finite is at the top."""
        kept = np.clip(np.where(np.isfinite(losses), losses, self.high), self.low, self.high)
        if self.high <= self.low:
            return np.zeros_like(kept)
        if self.logarithmic:
            return np.asarray(np.log(kept / self.low) / np.log(self.high / self.low))
        return np.asarray((kept - self.low) / (self.high - self.low))

    @property
    def lines(self) -> tuple[float, ...]:
        """The losses at which contour lines run."""
        if self.logarithmic:
            steps = decade_steps(self.low, self.high, _MOST_LINES)
            if len(steps) > 3:
                return steps
        return round_steps(self.low, self.high, _MOST_LINES)
