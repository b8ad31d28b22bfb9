"""The compiled fast path: many steps of SGD over flat theta in one call, without the GIL.

Owns one loop for every depth, activation, output, loss, optimiser and batch size. It must agree with
``step.trace_step`` to 1e-12 for one step; what it computes is said there. Importing this module imports numba, so only
``backend`` does it.

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

from nn_sim.engine.codes import IDENTITY, SGD, SOFTMAX
from nn_sim.engine.kernel_layout import turn, turned, unit_places
from nn_sim.engine.kernel_steps import decay, learn
from nn_sim.engine.kernel_units import activate, output_delta, softmax

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
_FUNCTIONS = types.UniTuple(int64, 4)
_NUMBERS = types.UniTuple(float64, 5)
_TRAIN = void(
    float64[::1],
    float64[::1],
    float64[::1],
    _READ_1,
    _SIZES,
    _FUNCTIONS,
    _READ_2,
    _READ_2,
    _ORDERS,
    _READ_1,
    uint64,
    int64,
    _NUMBERS,
)
_OUTPUT_SUMS = void(_READ_1, _SIZES, int64, _READ_2, float64[:, ::1])

# Sums may be reordered for SIMD; NaN and infinity keep their meaning, for they are results here.
_REORDER = {"reassoc", "contract", "nsz"}


@njit(forceinline=True, error_model="numpy", fastmath=_REORDER)
def _forward(w: Array, sizes: Sizes, unit_at: Sizes, hidden: int, output: int, u: Array, slopes: Array) -> None:
    """Fill u, and g'(r) into slopes, layer by layer from the inputs at the beginning of u."""
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
        activate(hidden, u, slopes, there, there + n_out)
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
        softmax(u, there, there + k)
    else:
        activate(output, u, slopes, there, there + k)


@njit(forceinline=True, error_model="numpy", fastmath=_REORDER)
def _backward(
    w: Array, change: Array, sizes: Sizes, unit_at: Sizes, u: Array, slopes: Array, delta: Array, rate: float
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
        for j in range(n_out):
            delta[there + j] *= slopes[there + j]
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


@njit(_OUTPUT_SUMS, cache=True, nogil=True, error_model="numpy")
def output_sums(theta: Array, sizes: Sizes, hidden: int, X: Array, S: Array) -> None:
    """Fill S, shape (N, k), with the s_k for X, shape (N, m)."""
    unit_at = unit_places(sizes)
    w = np.empty_like(theta)
    u = np.empty(unit_at[len(sizes)])
    slopes = np.empty_like(u)
    turn(theta, w, sizes, False)
    first = unit_at[len(sizes) - 1]
    m, k = sizes[0], sizes[len(sizes) - 1]
    for n in range(np.uint64(X.shape[0])):
        for i in range(m):
            u[i] = X[n, i]
        _forward(w, sizes, unit_at, hidden, IDENTITY, u, slopes)
        for o in range(k):
            S[n, o] = u[first + o]


@njit(_TRAIN, cache=True, nogil=True, error_model="numpy")
def train(
    theta: Array,
    first: Array,
    second: Array,
    trained: Array,
    sizes: Sizes,
    functions: tuple[int, int, int, int],
    X: Array,
    Y: Array,
    orders: Integers,
    etas: Array,
    batch_size: Unsigned,
    step: int,
    numbers: tuple[float, float, float, float, float],
) -> None:
    """Go through the examples row by row of `orders`, one step a batch; theta and the memory change in place.

    Parameters
    ----------
    theta : array of float64
        All weights, in the layout of ``Parameters``.
    first, second : arrays of float64
        The optimiser's memory in the same layout; empty where it needs none.
    trained : array of float64
        1 for a weight that is trained, 0 for a frozen one; empty where all are trained.
    sizes : array of uint64
        m, p_1, ..., p_H, k.
    functions : tuple of int
        Codes of g, f, loss and optimiser.
    X, Y : arrays, shape (N, m) and (N, k)
        The examples.
    orders : array of int64, shape (epochs, examples)
        Which examples, in which order; no batch reaches from one row into the next.
    etas : array of float64, shape (epochs,)
        The learning rate of each row.
    batch_size : int
        Examples to a step; a smaller rest of a row is a step with its own mean.
    step : int
        Steps done before.
    numbers : tuple of float
        l1, l2, what the optimiser keeps of its first and of its second memory, and epsilon.
    """
    hidden, output, loss, optimiser = functions
    l1, l2 = numbers[0], numbers[1]
    unit_at = unit_places(sizes)
    w = turned(theta, sizes)
    v, a, mask = turned(first, sizes), turned(second, sizes), turned(trained, sizes)
    u = np.empty(unit_at[len(sizes)])
    slopes, delta = np.empty_like(u), np.empty_like(u)
    outputs = unit_at[len(sizes) - 1]
    m, k = sizes[0], sizes[len(sizes) - 1]
    decays = l1 != 0.0 or l2 != 0.0
    plain = optimiser == SGD and len(mask) == 0 and not decays
    direct = plain and batch_size == _1  # each gradient goes into w at once
    change = w if direct else np.zeros_like(w)
    examples = np.uint64(orders.shape[1])
    for epoch in range(np.uint64(orders.shape[0])):
        eta = etas[epoch]
        n = _0
        while n < examples:
            in_batch = min(batch_size, examples - n)
            rate = (eta if plain else 1.0) / in_batch
            for b in range(in_batch):
                example = np.uint64(orders[epoch, n + b])
                for i in range(m):
                    u[i] = X[example, i]
                _forward(w, sizes, unit_at, hidden, output, u, slopes)
                output_delta(output, loss, Y, example, u, slopes, delta, outputs, k)
                _backward(w, change, sizes, unit_at, u, slopes, delta, rate)
            step += 1
            if not plain:
                if decays:
                    decay(w, change, sizes, 1.0, l1, l2)
                learn(optimiser, w, change, v, a, mask, step, eta, numbers)
            elif not direct:
                for i in range(np.uint64(len(w))):
                    w[i] += change[i]
                    change[i] = 0.0
            n += in_batch
    turn(w, theta, sizes, True)
    if len(v) > 0:
        turn(v, first, sizes, True)
    if len(a) > 0:
        turn(a, second, sizes, True)
