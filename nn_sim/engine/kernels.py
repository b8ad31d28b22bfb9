"""The compiled fast path: many steps of SGD over flat theta in one call, without the GIL.

Owns one loop for every depth, activation, output, loss and batch size. It must agree with ``step.trace_step`` to
1e-12 for one step; what it computes is said there. Importing this module imports numba, so only ``backend`` does it.

What makes it fast, each point measured (docs/performance.md):

- Hidden matrices are turned into scratch as [(n_in + 1) x n_out] once a call, so that the inner loop runs over the
  units of a layer and becomes SIMD; the few rows of W stay as they are, for the same reason.
- Every index is an unsigned number: a signed one might be negative, and numba's test for that keeps loops from
  becoming SIMD. Hence ``_1`` in place of 1, for uint64 + 1 would be signed again.
- Which function is meant is asked once a layer, never once a unit.
- The parts are forced inline: passing arrays costs more than a small layer does.
"""

from __future__ import annotations

import numpy as np
from numba import float64, int64, njit, types, uint64, void
from numpy.typing import NDArray

from nn_sim.engine import fastmath
from nn_sim.engine.codes import CROSS_ENTROPY, IDENTITY, RELU, SIGMOID, SOFTMAX, TANH

Array = NDArray[np.float64]
Integers = NDArray[np.int64]
Sizes = NDArray[np.uint64]
Unsigned = np.uint64

_0, _1, _2 = np.uint64(0), np.uint64(1), np.uint64(2)

# Compiled for these types and no others; what is only read may also be read-only.
_READ_1 = types.Array(float64, 1, "C", readonly=True)
_READ_2 = types.Array(float64, 2, "C", readonly=True)
_SIZES = types.Array(uint64, 1, "C", readonly=True)
_ORDERS = types.Array(int64, 2, "C", readonly=True)
_TRAIN = void(float64[::1], _SIZES, int64, int64, int64, _READ_2, _READ_2, _ORDERS, uint64, float64, float64, float64)
_OUTPUT_SUMS = void(_READ_1, _SIZES, int64, _READ_2, float64[:, ::1])

# Sums may be reordered for SIMD; NaN and infinity keep their meaning, for they are results here.
_REORDER = {"reassoc", "contract", "nsz"}


@njit(forceinline=True, error_model="numpy")
def _activate(code: int, values: Array, start: Unsigned, stop: Unsigned) -> None:
    """Replace weighted sums by g of them."""
    if code == TANH:
        for j in range(start, stop):
            values[j] = fastmath.tanh(values[j])
    elif code == SIGMOID:
        for j in range(start, stop):
            values[j] = fastmath.sigmoid(values[j])
    elif code == RELU:
        for j in range(start, stop):
            values[j] = 0.0 if values[j] <= 0.0 else values[j]


@njit(forceinline=True, error_model="numpy")
def _times_slope(code: int, delta: Array, u: Array, start: Unsigned, stop: Unsigned) -> None:
    """Multiply by g'(r), told from u = g(r)."""
    if code == TANH:
        for j in range(start, stop):
            delta[j] *= 1.0 - u[j] * u[j]
    elif code == SIGMOID:
        for j in range(start, stop):
            delta[j] *= u[j] * (1.0 - u[j])
    elif code == RELU:
        for j in range(start, stop):
            delta[j] *= 1.0 if u[j] > 0.0 else 0.0


@njit(error_model="numpy")
def _softmax(values: Array, start: Unsigned, stop: Unsigned) -> None:
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
def _softmax_delta(
    loss: int, Y: Array, example: Unsigned, z: Array, delta: Array, start: Unsigned, k: Unsigned
) -> None:
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
def _output_delta(
    output: int, loss: int, Y: Array, example: Unsigned, z: Array, delta: Array, start: Unsigned, k: Unsigned
) -> None:
    """delta_k = dl/ds_k, as ``losses.output_delta``; z and delta are the outputs' part of the units."""
    if output == SOFTMAX:
        _softmax_delta(loss, Y, example, z, delta, start, k)
        return
    for o in range(k):
        delta[start + o] = z[start + o] - Y[example, o]
    if loss != CROSS_ENTROPY:
        _times_slope(output, delta, z, start, start + k)


@njit(error_model="numpy")
def _turn(source: Array, target: Array, sizes: Sizes, back: bool) -> None:
    """Copy theta, its hidden matrices transposed: into the kernel's layout, or `back` into the lecture's."""
    start = _0
    last = np.uint64(len(sizes)) - _2
    for layer in range(last + _1):
        rows, columns = sizes[layer + _1], sizes[layer] + _1
        count = rows * columns
        if layer == last:
            target[start : start + count] = source[start : start + count]
        else:
            if back:
                rows, columns = columns, rows
            for row in range(rows):
                for column in range(columns):
                    target[start + column * rows + row] = source[start + row * columns + column]
        start += count


@njit(error_model="numpy")
def _unit_places(sizes: Sizes) -> Sizes:
    """Where each layer's units begin in one array of all units, and at the end how many there are."""
    places = np.zeros(len(sizes) + 1, np.uint64)
    for layer in range(len(sizes)):
        places[layer + 1] = places[layer] + sizes[layer]
    return places


@njit(forceinline=True, error_model="numpy", fastmath=_REORDER)
def _forward(w: Array, sizes: Sizes, unit_at: Sizes, hidden: int, output: int, u: Array) -> None:
    """Fill u layer by layer from the inputs at its beginning."""
    last = np.uint64(len(sizes)) - _2
    at = _0  # of a weight
    for layer in range(last):
        n_in, n_out = sizes[layer], sizes[layer + _1]
        here, there = unit_at[layer], unit_at[layer + _1]
        for j in range(n_out):
            u[there + j] = w[at + j]
        for i in range(n_in):
            at += n_out
            x_i = u[here + i]
            for j in range(n_out):
                u[there + j] += x_i * w[at + j]
        at += n_out
        _activate(hidden, u, there, there + n_out)
    n_in, k = sizes[last], sizes[last + _1]
    here, there = unit_at[last], unit_at[last + _1]
    for o in range(k):
        s_k = w[at]
        at += _1
        for j in range(n_in):
            s_k += u[here + j] * w[at + j]
        at += n_in
        u[there + o] = s_k
    if output == SOFTMAX:
        _softmax(u, there, there + k)
    else:
        _activate(output, u, there, there + k)


@njit(forceinline=True, error_model="numpy", fastmath=_REORDER)
def _backward(
    w: Array, change: Array, sizes: Sizes, unit_at: Sizes, hidden: int, u: Array, delta: Array, rate: float
) -> None:
    """Subtract rate x gradient from `change`; uses each w before changing it.

    Online, `change` is w itself: every w_jk is read for the backpropagated sum before its own update.
    """
    last = np.uint64(len(sizes)) - _2
    n_in, k = sizes[last], sizes[last + _1]
    here, there = unit_at[last], unit_at[last + _1]
    begin = np.uint64(len(w)) - (n_in + _1) * k
    at = begin
    for j in range(n_in):
        delta[here + j] = 0.0
    for o in range(k):
        delta_k = delta[there + o]
        step = rate * delta_k
        change[at] -= step
        at += _1
        for j in range(n_in):
            w_jk = w[at + j]
            delta[here + j] += delta_k * w_jk
            change[at + j] -= step * u[here + j]
        at += n_in
    layer = last
    while layer > _0:
        layer -= _1
        n_in, n_out = sizes[layer], sizes[layer + _1]
        here, there = unit_at[layer], unit_at[layer + _1]
        begin -= (n_in + _1) * n_out
        at = begin
        _times_slope(hidden, delta, u, there, there + n_out)
        for j in range(n_out):
            change[at + j] -= rate * delta[there + j]
        for i in range(n_in):
            at += n_out
            step = rate * u[here + i]
            if layer > _0:  # nothing comes back to the inputs
                back = 0.0
                for j in range(n_out):
                    back += delta[there + j] * w[at + j]
                delta[here + i] = back
            for j in range(n_out):
                change[at + j] -= step * delta[there + j]


@njit(error_model="numpy")
def _decay(w: Array, change: Array, sizes: Sizes, rate: float, l1: float, l2: float) -> None:
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


@njit(_OUTPUT_SUMS, cache=True, nogil=True, error_model="numpy")
def output_sums(theta: Array, sizes: Sizes, hidden: int, X: Array, S: Array) -> None:
    """Fill S, shape (N, k), with the s_k for X, shape (N, m)."""
    unit_at = _unit_places(sizes)
    w = np.empty_like(theta)
    u = np.empty(unit_at[len(sizes)])
    _turn(theta, w, sizes, False)
    first = unit_at[len(sizes) - 1]
    m, k = sizes[0], sizes[len(sizes) - 1]
    for n in range(np.uint64(X.shape[0])):
        for i in range(m):
            u[i] = X[n, i]
        _forward(w, sizes, unit_at, hidden, IDENTITY, u)
        for o in range(k):
            S[n, o] = u[first + o]


@njit(_TRAIN, cache=True, nogil=True, error_model="numpy")
def train(
    theta: Array,
    sizes: Sizes,
    hidden: int,
    output: int,
    loss: int,
    X: Array,
    Y: Array,
    orders: Integers,
    batch_size: Unsigned,
    eta: float,
    l1: float,
    l2: float,
) -> None:
    """Go through the examples row by row of `orders`, one SGD step a batch; theta changes in place.

    Parameters
    ----------
    theta : array of float64
        All weights, in the layout of ``Parameters``.
    sizes : array of uint64
        m, p_1, ..., p_H, k.
    hidden, output, loss : int
        Codes from ``codes``.
    X, Y : arrays, shape (N, m) and (N, k)
        The examples.
    orders : array of int64, shape (epochs, examples)
        Which examples, in which order; no batch reaches from one row into the next.
    batch_size : int
        Examples to a step; a smaller rest of a row is a step with its own mean.
    eta, l1, l2 : float
        Learning rate and weight decay.
    """
    unit_at = _unit_places(sizes)
    w = np.empty_like(theta)
    u = np.empty(unit_at[len(sizes)])
    delta = np.empty(unit_at[len(sizes)])
    _turn(theta, w, sizes, False)
    outputs = unit_at[len(sizes) - 1]
    m, k = sizes[0], sizes[len(sizes) - 1]
    decays = l1 != 0.0 or l2 != 0.0
    direct = batch_size == _1 and not decays  # each gradient goes into w at once
    change = w if direct else np.zeros_like(theta)
    examples = np.uint64(orders.shape[1])
    for epoch in range(np.uint64(orders.shape[0])):
        n = _0
        while n < examples:
            in_batch = min(batch_size, examples - n)
            rate = eta / in_batch
            for b in range(in_batch):
                example = np.uint64(orders[epoch, n + b])
                for i in range(m):
                    u[i] = X[example, i]
                _forward(w, sizes, unit_at, hidden, output, u)
                _output_delta(output, loss, Y, example, u, delta, outputs, k)
                _backward(w, change, sizes, unit_at, hidden, u, delta, rate)
            if not direct:
                if decays:
                    _decay(w, change, sizes, eta, l1, l2)
                for i in range(np.uint64(len(w))):
                    w[i] += change[i]
                    change[i] = 0.0
            n += in_batch
    _turn(w, theta, sizes, True)
