"""Where a run has diverged: the first step whose weights are no finite numbers, and what to say of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nn_sim.datasets import Prepared
from nn_sim.engine import Backend, Hyperparameters, NetworkSpec
from nn_sim.engine.notation import weight_text
from nn_sim.engine.optimisers import Memory
from nn_sim.engine.parameters import matrices_of

Array = NDArray[np.float64]
Integers = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Weights:
    """Theta and what the optimiser remembers, as they were before some examples."""

    theta: Array
    memory: Memory

    @property
    def are_good(self) -> bool:
        """Whether all of theta are finite numbers."""
        return bool(np.isfinite(self.theta).all())


@dataclass(frozen=True, eq=False)
class BadStep:
    """The step that broke the weights: how many examples went well before it, and the weights before and after."""

    good_examples: int
    last_good: Weights
    broken: Array


def first_bad_step(
    backend: Backend,
    spec: NetworkSpec,
    before: Weights,
    how: Hyperparameters,
    data: Prepared,
    orders: Integers,
    epoch: int,
) -> BadStep:
    """Find the first step of `orders` after which the weights are broken; `epoch` is that of the first row.

    By bisection: weights that are no finite numbers never become finite again.
    """

    def after(rows: Integers, start: Weights, at: int) -> Weights:
        moved, memory = start.theta.copy(), start.memory.copy()
        if rows.size:
            backend.train(spec, moved, how, data.X_train, data.Y_train, rows, memory, at)
        return Weights(moved, memory)

    examples = orders.shape[1]
    good_rows = _last_true(lambda n: after(orders[:n], before, epoch).are_good, orders.shape[0])
    start, row, at = after(orders[:good_rows], before, epoch), orders[good_rows][None], epoch + good_rows
    steps = -(-examples // how.batch_size)
    good_steps = _last_true(lambda n: after(row[:, : n * how.batch_size], start, at).are_good, steps)
    return BadStep(
        good_examples=good_rows * examples + good_steps * how.batch_size,
        last_good=after(row[:, : good_steps * how.batch_size], start, at),
        broken=after(row[:, : (good_steps + 1) * how.batch_size], start, at).theta,
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
