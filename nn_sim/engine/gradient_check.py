"""The gradient by central differences: an independent way to the numbers of the backward pass."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nn_sim.engine.evaluate import mean_loss
from nn_sim.engine.parameters import Parameters
from nn_sim.engine.step import checked_batch

Array = NDArray[np.float64]


def central_differences(parameters: Parameters, X: ArrayLike, Y: ArrayLike, epsilon: float = 1e-6) -> Array:
    """Return (l(theta + epsilon e_n) - l(theta - epsilon e_n)) / (2 epsilon) for every weight n, shaped like theta.

    l is the mean loss of the batch X, shape (B, m), with targets Y, shape (B, k). The truncation error goes with
    epsilon^2, the round-off error with 1 / epsilon; near 1e-6 their sum is smallest in float64.
    """
    spec = parameters.spec
    X, Y = checked_batch(spec, X, Y)
    slopes = np.empty_like(parameters.theta)
    for n in range(len(slopes)):
        moved = parameters.theta.copy()
        moved[n] = parameters.theta[n] + epsilon
        above, _ = mean_loss(spec, moved, X, Y)
        moved[n] = parameters.theta[n] - epsilon
        below, _ = mean_loss(spec, moved, X, Y)
        slopes[n] = (above - below) / (2.0 * epsilon)
    return slopes
