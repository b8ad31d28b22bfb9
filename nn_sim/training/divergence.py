"""Where a run has diverged: the first step whose weights are no finite numbers, and what to say of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nn_sim.datasets import Prepared
from nn_sim.engine import Backend, Hyperparameters, NetworkSpec
from nn_sim.engine.notation import weight_text
from nn_sim.engine.parameters import matrices_of

Array = NDArray[np.float64]
Integers = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class BadStep:
    """The step that broke the weights: how many examples went well before it, and theta before and after."""

    good_examples: int
    last_good: Array
    broken: Array


def first_bad_step(
    backend: Backend, spec: NetworkSpec, theta: Array, how: Hyperparameters, data: Prepared, orders: Integers
) -> BadStep:
    """Find the first step of `orders` after which the weights, theta before all of them, are broken.

    By bisection: weights that are no finite numbers never become finite again.
    """

    def after(rows: Integers, start: Array) -> Array:
        moved = start.copy()
        if rows.size:
            backend.train(spec, moved, how, data.X_train, data.Y_train, rows)
        return moved

    def is_good(weights: Array) -> bool:
        return bool(np.isfinite(weights).all())

    examples = orders.shape[1]
    good_rows = _last_true(lambda n: is_good(after(orders[:n], theta)), orders.shape[0])
    start, row = after(orders[:good_rows], theta), orders[good_rows][None]
    steps = -(-examples // how.batch_size)
    good_steps = _last_true(lambda n: is_good(after(row[:, : n * how.batch_size], start)), steps)
    return BadStep(
        good_examples=good_rows * examples + good_steps * how.batch_size,
        last_good=after(row[:, : good_steps * how.batch_size], start),
        broken=after(row[:, : (good_steps + 1) * how.batch_size], start),
    )


def sentence(spec: NetworkSpec, broken: Array, step: int, epoch: int, how: Hyperparameters) -> str:
    """Say in one sentence where training diverged and what to try."""
    layer, row, column = next(
        (layer, int(row), int(column))
        for layer, matrix in enumerate(matrices_of(spec, broken))
        for row, column in np.argwhere(~np.isfinite(matrix))
    )
    weight = weight_text(layer, row, column, spec.hidden_count)
    return (
        f"Training diverged at step {step} (epoch {epoch + 1}): {weight} left the range of numbers. "
        f"The weights before that step are kept; eta {how.eta:g} is probably too large, try {how.eta / 10:g}."
    )


def _last_true(good: Callable[[int], bool], count: int) -> int:
    """Return the largest n < count with good(n), given that good(0) holds, good(count) does not, and order."""
    low, high = 0, count
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if good(middle) else (low, middle)
    return low
