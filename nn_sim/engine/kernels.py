"""The compiled fast path: many steps of SGD over flat theta in one call, without the GIL.

Owns one loop for every depth, activation, output, loss and batch size. It must agree with ``step.trace_step`` to
1e-12 for one step; what it computes is said there. Importing this module imports numba, so only ``backend`` does it.

Hidden matrices are turned into scratch as [(n_in + 1) x n_out] once a call, so that the inner loop runs over the units
of a layer and becomes SIMD; the few rows of W stay as they are, for the same reason. Which function is meant is asked
once a layer, never once a unit.
"""

from __future__ import annotations

import numpy as np
from numba import float64, int64, njit, types, void
from numpy.typing import NDArray

from nn_sim.engine import fastmath
from nn_sim.engine.codes import CROSS_ENTROPY, IDENTITY, RELU, SIGMOID, SOFTMAX, TANH

Array = NDArray[np.float64]
Integers = NDArray[np.int64]

# Compiled for these types and no others; what is only read may also be read-only.
_READ_1 = types.Array(float64, 1, "C", readonly=True)
_READ_2 = types.Array(float64, 2, "C", readonly=True)
_SIZES = types.Array(int64, 1, "C", readonly=True)
_ORDERS = types.Array(int64, 2, "C", readonly=True)
_TRAIN = void(float64[::1], _SIZES, int64, int64, int64, _READ_2, _READ_2, _ORDERS, int64, float64, float64, float64)
_OUTPUT_SUMS = void(_READ_1, _SIZES, int64, _READ_2, float64[:, ::1])

# Sums may be reordered for SIMD; NaN and infinity keep their meaning, for they are results here.
_REORDER = {"reassoc", "contract", "nsz"}


@njit(inline="never", error_model="numpy")
def _activate(code: int, values: Array, start: int, stop: int) -> None:
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


@njit(inline="never", error_model="numpy")
def _times_slope(code: int, delta: Array, u: Array, start: int, stop: int) -> None:
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


@njit(inline="never", error_model="numpy")
def _softmax(values: Array, start: int, stop: int) -> None:
    top = values[start]
    for k in range(start + 1, stop):
        top = max(top, values[k])
    total = 0.0
    for k in range(start, stop):
        values[k] = np.exp(values[k] - top)
        total += values[k]
    for k in range(start, stop):
        values[k] /= total


@njit(inline="never", error_model="numpy")
def _output_delta(output: int, loss: int, y: Array, z: Array, delta: Array, start: int, stop: int) -> None:
    """delta_k = dl/ds_k, as ``losses.output_delta``."""
    n = stop - start
    if loss == CROSS_ENTROPY:
        total = 1.0
        if output == SOFTMAX:
            total = 0.0
            for k in range(n):
                total += y[k]
        for k in range(n):
            delta[start + k] = z[start + k] * total - y[k]
        return
    for k in range(n):
        delta[start + k] = z[start + k] - y[k]
    if output == SOFTMAX:
        mean = 0.0
        for k in range(start, stop):
            mean += delta[k] * z[k]
        for k in range(start, stop):
            delta[k] = z[k] * (delta[k] - mean)
    else:
        _times_slope(output, delta, z, start, stop)


@njit(inline="never", error_model="numpy")
def _turn(source: Array, target: Array, sizes: Integers, back: bool) -> None:
    """Copy theta, its hidden matrices transposed: into the kernel's layout, or `back` into the lecture's."""
    start = 0
    last = len(sizes) - 2
    for layer in range(last + 1):
        rows, columns = sizes[layer + 1], sizes[layer] + 1
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


@njit(inline="never", error_model="numpy", fastmath=_REORDER)
def _forward(w: Array, sizes: Integers, unit_at: Integers, hidden: int, output: int, u: Array) -> None:
    """Fill u layer by layer from the inputs at its beginning."""
    last = len(sizes) - 2
    start = 0
    for layer in range(last):
        n_in, n_out = sizes[layer], sizes[layer + 1]
        here, there = unit_at[layer], unit_at[layer + 1]
        for j in range(n_out):
            u[there + j] = w[start + j]
        for i in range(n_in):
            x_i = u[here + i]
            row = start + (i + 1) * n_out
            for j in range(n_out):
                u[there + j] += x_i * w[row + j]
        _activate(hidden, u, there, there + n_out)
        start += (n_in + 1) * n_out
    n_in, n_out = sizes[last], sizes[last + 1]
    here, there = unit_at[last], unit_at[last + 1]
    for k in range(n_out):
        row = start + k * (n_in + 1)
        s_k = w[row]
        for j in range(n_in):
            s_k += u[here + j] * w[row + 1 + j]
        u[there + k] = s_k
    if output == SOFTMAX:
        _softmax(u, there, there + n_out)
    else:
        _activate(output, u, there, there + n_out)


@njit(_OUTPUT_SUMS, cache=True, nogil=True, error_model="numpy")
def output_sums(theta: Array, sizes: Integers, hidden: int, X: Array, S: Array) -> None:
    """Fill S, shape (N, k), with the s_k for X, shape (N, m)."""
    unit_at = np.zeros(len(sizes) + 1, np.int64)
    unit_at[1:] = np.cumsum(sizes)
    w = np.empty_like(theta)
    u = np.empty(unit_at[-1])
    _turn(theta, w, sizes, False)
    first = unit_at[len(sizes) - 1]
    for n in range(X.shape[0]):
        for i in range(sizes[0]):
            u[i] = X[n, i]
        _forward(w, sizes, unit_at, hidden, IDENTITY, u)
        for k in range(sizes[-1]):
            S[n, k] = u[first + k]


@njit(inline="never", error_model="numpy", fastmath=_REORDER)
def _backward(
    w: Array,
    change: Array,
    sizes: Integers,
    unit_at: Integers,
    hidden: int,
    u: Array,
    delta: Array,
    rate: float,
    l1: float,
    l2: float,
) -> None:
    """Add -rate x gradient to `change`, where decay is asked for that as well; uses each w before changing it.

    Online, `change` is w itself: every w_jk is read for the backpropagated sum before its own update.
    """
    last = len(sizes) - 2
    start = len(w)
    decays = l1 != 0.0 or l2 != 0.0
    for layer in range(last, -1, -1):
        n_in, n_out = sizes[layer], sizes[layer + 1]
        start -= (n_in + 1) * n_out
        here, there = unit_at[layer], unit_at[layer + 1]
        across, down = (n_out, 1) if layer < last else (1, n_in + 1)  # strides of unit before and unit after
        if layer == last:
            for i in range(n_in):
                delta[here + i] = 0.0
            for k in range(n_out):
                row = start + k * down
                delta_k = delta[there + k]
                step = rate * delta_k
                change[row] -= step
                for j in range(n_in):
                    w_jk = w[row + 1 + j]
                    delta[here + j] += delta_k * w_jk
                    if decays:
                        change[row + 1 + j] -= rate * (l1 * np.sign(w_jk) + l2 * w_jk)
                    change[row + 1 + j] -= step * u[here + j]
        else:
            for j in range(n_out):
                change[start + j] -= rate * delta[there + j]
            for i in range(n_in):
                row = start + (i + 1) * across
                x_i = u[here + i]
                step = rate * x_i
                back = 0.0
                for j in range(n_out):
                    v_ij = w[row + j]
                    back += delta[there + j] * v_ij
                    if decays:
                        change[row + j] -= rate * (l1 * np.sign(v_ij) + l2 * v_ij)
                    change[row + j] -= step * delta[there + j]
                delta[here + i] = back
        if layer > 0:
            _times_slope(hidden, delta, u, here, there)


@njit(_TRAIN, cache=True, nogil=True, error_model="numpy")
def train(
    theta: Array,
    sizes: Integers,
    hidden: int,
    output: int,
    loss: int,
    X: Array,
    Y: Array,
    orders: Integers,
    batch_size: int,
    eta: float,
    l1: float,
    l2: float,
) -> None:
    """Go through the examples row by row of `orders`, one SGD step a batch; theta changes in place.

    Parameters
    ----------
    theta : array of float64
        All weights, in the layout of ``Parameters``.
    sizes : array of int64
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
    unit_at = np.zeros(len(sizes) + 1, np.int64)
    unit_at[1:] = np.cumsum(sizes)
    w = np.empty_like(theta)
    u = np.empty(unit_at[-1])
    delta = np.empty(unit_at[-1])
    _turn(theta, w, sizes, False)
    outputs, end = unit_at[len(sizes) - 1], unit_at[len(sizes)]
    online = batch_size == 1
    change = w if online else np.zeros_like(theta)
    for epoch in range(orders.shape[0]):
        n, examples = 0, orders.shape[1]
        while n < examples:
            in_batch = min(batch_size, examples - n)
            rate = eta / in_batch
            for b in range(in_batch):
                example = orders[epoch, n + b]
                for i in range(sizes[0]):
                    u[i] = X[example, i]
                _forward(w, sizes, unit_at, hidden, output, u)
                _output_delta(output, loss, Y[example], u, delta, outputs, end)
                _backward(w, change, sizes, unit_at, hidden, u, delta, rate, l1, l2)
            if not online:
                for i in range(len(w)):
                    w[i] += change[i]
                    change[i] = 0.0
            n += in_batch
    _turn(w, theta, sizes, True)
