"""From gradients to weights in the compiled loop: decay and the optimisers, the twins of ``optimisers``."""

from __future__ import annotations

import numpy as np
from numba import njit
from numpy.typing import NDArray

from nn_sim.engine.codes import ADAM, MOMENTUM, NESTEROV, RMSPROP, SGD

Array = NDArray[np.float64]
Sizes = NDArray[np.uint64]

_0, _1, _2 = np.uint64(0), np.uint64(1), np.uint64(2)


@njit(error_model="numpy")
def decay(w: Array, change: Array, sizes: Sizes, rate: float, l1: float, l2: float) -> None:
    """Subtract rate x (l1 sign(w) + l2 w) from `change`, but for the biases."""
    last = np.uint64(len(sizes)) - _2
    at = _0
    for layer in range(last + _1):
        n_in, n_out = sizes[layer], sizes[layer + _1]
        for n in range((n_in + _1) * n_out):
            is_bias = n < n_out if layer < last else n % (n_in + _1) == _0
            if not is_bias:
                change[at + n] -= rate * (l1 * np.sign(w[at + n]) + l2 * w[at + n])
        at += (n_in + _1) * n_out


@njit(error_model="numpy")
def learn(
    optimiser: int,
    w: Array,
    change: Array,
    first: Array,
    second: Array,
    trained: Array,
    step: int,
    eta: float,
    numbers: tuple[float, float, float, float, float],
) -> None:
    """One step of an optimiser from minus the gradient in `change`, which is left 0; as ``optimisers``."""
    _, _, old_first, old_second, epsilon = numbers
    some_frozen = len(trained) > 0
    unbias_first = 1.0 / (1.0 - old_first**step) if optimiser == ADAM else 1.0
    unbias_second = 1.0 / (1.0 - old_second**step) if optimiser == ADAM else 1.0
    for i in range(np.uint64(len(w))):
        g = -change[i] * trained[i] if some_frozen else -change[i]
        change[i] = 0.0
        if optimiser == SGD:
            moved = -eta * g
        elif optimiser == MOMENTUM:
            first[i] = old_first * first[i] - eta * g
            moved = first[i]
        elif optimiser == NESTEROV:
            first[i] = old_first * first[i] - eta * g
            moved = old_first * first[i] - eta * g
        elif optimiser == RMSPROP:
            second[i] = old_second * second[i] + (1.0 - old_second) * g * g
            moved = -eta * g / (np.sqrt(second[i]) + epsilon)
        else:
            first[i] = old_first * first[i] + (1.0 - old_first) * g
            second[i] = old_second * second[i] + (1.0 - old_second) * g * g
            moved = -eta * first[i] * unbias_first / (np.sqrt(second[i] * unbias_second) + epsilon)
        w[i] += moved * trained[i] if some_frozen else moved
