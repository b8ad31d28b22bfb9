"""Units and their loss in the compiled loop: activations with their slopes, softmax, delta_k.

Owns the compiled twins of ``activations`` and ``losses``. Every index is unsigned; ``kernels`` says why.
"""

from __future__ import annotations

import numpy as np
from numba import njit
from numpy.typing import NDArray

from nn_sim.engine import fastmath
from nn_sim.engine.codes import (
    CROSS_ENTROPY,
    ELU,
    IDENTITY,
    LEAK,
    LEAKY_RELU,
    RELU,
    SIGMOID,
    SINE,
    SOFTMAX,
    SOFTPLUS,
    SWISH,
    TANH,
)
from nn_sim.engine.fastmath import LOWEST

Array = NDArray[np.float64]
Unsigned = np.uint64

_1 = np.uint64(1)


@njit(error_model="numpy")
def activate_rarely(code: int, values: Array, slopes: Array, start: Unsigned, stop: Unsigned) -> None:
    """The same for the activations that need no forced inlining."""
    if code == LEAKY_RELU:
        for j in range(start, stop):
            r = values[j]
            values[j] = r if r > 0.0 else LEAK * r
            slopes[j] = 1.0 if r > 0.0 else LEAK
    elif code == ELU:
        for j in range(start, stop):
            r = values[j]
            u = r if r > 0.0 else np.expm1(r)
            values[j] = u
            slopes[j] = 1.0 if r > 0.0 else u + 1.0
    elif code == SOFTPLUS:
        for j in range(start, stop):
            r = values[j]
            values[j] = max(r, 0.0) + np.log1p(fastmath.exp(max(-abs(r), LOWEST)))
            slopes[j] = fastmath.sigmoid(r)
    elif code == SWISH:
        for j in range(start, stop):
            r = values[j]
            sigma = fastmath.sigmoid(r)
            u = r * sigma
            values[j] = u
            slopes[j] = u + sigma * (1.0 - u)
    elif code == SINE:
        for j in range(start, stop):
            r = values[j]
            values[j] = np.sin(r)
            slopes[j] = np.cos(r)


@njit(forceinline=True, error_model="numpy")
def activate(code: int, values: Array, slopes: Array, start: Unsigned, stop: Unsigned) -> None:
    """Replace weighted sums r by u = g(r) and leave g'(r) in `slopes`; formulas as in ``activations``."""
    if code == TANH:
        for j in range(start, stop):
            u = fastmath.tanh(values[j])
            values[j] = u
            slopes[j] = 1.0 - u * u
    elif code == SIGMOID:
        for j in range(start, stop):
            u = fastmath.sigmoid(values[j])
            values[j] = u
            slopes[j] = u * (1.0 - u)
    elif code == RELU:
        for j in range(start, stop):
            r = values[j]
            values[j] = 0.0 if r <= 0.0 else r
            slopes[j] = 1.0 if r > 0.0 else 0.0
    elif code == IDENTITY:
        for j in range(start, stop):
            slopes[j] = 1.0
    else:
        activate_rarely(code, values, slopes, start, stop)


@njit(error_model="numpy")
def softmax(values: Array, start: Unsigned, stop: Unsigned) -> None:
    """Replace the s_k by z_k, as ``activations.softmax``."""
    top = values[start]
    for k in range(start + _1, stop):
        top = max(top, values[k])
    total = 0.0
    for k in range(start, stop):
        values[k] = np.exp(values[k] - top)
        total += values[k]
    for k in range(start, stop):
        values[k] /= total


@njit(error_model="numpy")
def softmax_delta(loss: int, Y: Array, example: Unsigned, z: Array, delta: Array, start: Unsigned, k: Unsigned) -> None:
    """delta_k = dl/ds_k with softmax outputs, as ``losses.output_delta``."""
    if loss == CROSS_ENTROPY:
        total = 0.0
        for o in range(k):
            total += Y[example, o]
        for o in range(k):
            delta[start + o] = z[start + o] * total - Y[example, o]
        return
    mean = 0.0
    for o in range(k):
        delta[start + o] = z[start + o] - Y[example, o]
        mean += delta[start + o] * z[start + o]
    for o in range(k):
        delta[start + o] = z[start + o] * (delta[start + o] - mean)


@njit(forceinline=True, error_model="numpy")
def output_delta(
    output: int,
    loss: int,
    Y: Array,
    example: Unsigned,
    z: Array,
    slopes: Array,
    delta: Array,
    start: Unsigned,
    k: Unsigned,
) -> None:
    """delta_k = dl/ds_k, as ``losses.output_delta``; the outputs are the units from `start` on."""
    if output == SOFTMAX:
        softmax_delta(loss, Y, example, z, delta, start, k)
        return
    for o in range(k):
        delta[start + o] = z[start + o] - Y[example, o]
    if loss != CROSS_ENTROPY:
        for o in range(k):
            delta[start + o] *= slopes[start + o]
