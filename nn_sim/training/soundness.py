"""Whether the weights of a run are still sound: finite, not run away, with a loss that is a number.

Owns the bounds. Must not know what is done about it, nor how the step is found that went beyond them.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite, log10

import numpy as np
from numpy.typing import NDArray

from nn_sim.datasets import Prepared
from nn_sim.engine import Hyperparameters, NetworkSpec
from nn_sim.engine.evaluate import mean_loss
from nn_sim.engine.optimisers import Memory

Array = NDArray[np.float64]

RUN_AWAY = 1e12
"""A weight of this size, as a multiple of the largest target where that is above 1, does not come back."""

_SAFE_POWER = 290.0  # of ten; what is certainly smaller need not be worked out


@dataclass(frozen=True, eq=False)
class Weights:
    """Theta and what the optimiser remembers, as they were before some examples."""

    theta: Array
    memory: Memory

    @property
    def largest(self) -> float:
        """The largest magnitude among the weights; NaN where one is none."""
        return float(np.abs(self.theta).max())

    def are_numbers(self, how: Hyperparameters) -> bool:
        """Whether all weights are finite numbers and can still move.

        RMSProp and Adam divide by the root of a mean square: where that has become infinite, a weight stands still.
        """
        return bool(np.isfinite(self.theta).all() and np.isfinite(self.mean_square(how)).all())

    def mean_square(self, how: Hyperparameters) -> Array:
        """What the optimiser divides by, before the root: shaped like theta, or empty where it divides by nothing."""
        if how.optimiser != "adam" or self.memory.step == 0:
            return self.memory.second
        with np.errstate(over="ignore"):
            return self.memory.second / (1.0 - how.beta2**self.memory.step)


@dataclass(frozen=True, eq=False)
class Bounds:
    """How far the weights of a run may go.

    Attributes
    ----------
    largest : float
        The largest magnitude a weight may have.
    with_loss : bool
        Whether the mean training loss has to be a finite number.
    """

    largest: float
    with_loss: bool

    @classmethod
    def for_run(cls, spec: NetworkSpec, theta: Array, data: Prepared) -> Bounds:
        """Return the bounds of a run that begins with weights theta; what it begins beyond is no bound for it."""
        largest = RUN_AWAY * max(1.0, _largest(data.Y_train))
        within = bool((np.abs(theta) <= largest).all())
        return cls(largest if within else float("inf"), has_loss(spec, theta, data))

    def hold(self, spec: NetworkSpec, weights: Weights, how: Hyperparameters, data: Prepared) -> bool:
        """Whether weights are within them; they are looked at from the cheap end."""
        return (
            weights.are_numbers(how)
            and weights.largest <= self.largest
            and (not self.with_loss or has_loss(spec, weights.theta, data))
        )


NUMBERS_ONLY = Bounds(float("inf"), with_loss=False)
"""Of a run that is repeated: it went where it went."""


def has_loss(spec: NetworkSpec, theta: Array, data: Prepared) -> bool:
    """Whether the mean training loss is a finite number; worked out only where it might not be."""
    if not np.isfinite(theta).all():
        return False
    if _power_of_loss(spec, theta, data) < _SAFE_POWER:
        return True
    return isfinite(mean_loss(spec, theta, data.X_train, data.Y_train)[0])


def _power_of_loss(spec: NetworkSpec, theta: Array, data: Prepared) -> float:
    """Return a power of ten that the sum of all losses cannot reach: no g enlarges, so a layer multiplies by n |w|."""
    by_layer = log10(max(_largest(theta), 1.0)) + log10(max(spec.sizes) + 2)
    outputs = log10(_largest(data.X_train) + 2.0) + (spec.hidden_count + 1) * by_layer
    error = max(outputs, log10(_largest(data.Y_train) + 1.0)) + 1.0
    return 2 * error + log10(data.Y_train.size + 1)


def _largest(values: Array) -> float:
    return float(np.abs(values).max(initial=0.0))
