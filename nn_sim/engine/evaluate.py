"""How good the network is on many examples at once: outputs and mean loss."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from nn_sim.engine.activations import output_values
from nn_sim.engine.backend import NUMPY, Backend
from nn_sim.engine.losses import LOSSES
from nn_sim.engine.spec import NetworkSpec

Array = NDArray[np.float64]


def predict(spec: NetworkSpec, theta: Array, X: Array, backend: Backend = NUMPY) -> Array:
    """Return the outputs z_k, shape (N, k), for X, shape (N, m)."""
    with np.errstate(over="ignore", invalid="ignore"):
        return output_values(spec.output, backend.output_sums(spec, theta, X))


def mean_loss(spec: NetworkSpec, theta: Array, X: Array, Y: Array, backend: Backend = NUMPY) -> tuple[float, Array]:
    """Return the mean of l over the examples and their outputs z_k, shape (N, k); NaN where there is no example."""
    if X.shape[0] == 0:
        return float("nan"), np.empty((0, spec.k))
    with np.errstate(over="ignore", invalid="ignore"):
        s_k = backend.output_sums(spec, theta, X)
        z_k = output_values(spec.output, s_k)
        return float(LOSSES[spec.loss].value(Y, s_k, z_k, spec.output).mean()), z_k
