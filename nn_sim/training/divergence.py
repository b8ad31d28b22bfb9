"""Where a run has diverged: the first step that breaks the weights or what the optimiser remembers, and why.

Must not know who runs, nor who is told.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nn_sim.datasets import Prepared
from nn_sim.engine import HIDDEN_ACTIVATIONS, Backend, Hyperparameters, NetworkSpec
from nn_sim.engine.forward import forward
from nn_sim.engine.notation import weight_text
from nn_sim.engine.optimisers import Memory
from nn_sim.engine.parameters import matrices_of
from nn_sim.training.finding import Divergence, unit_name

_LOOKED_AT = 1000  # examples, to tell whether units are saturated
_MOSTLY = 0.9
_OVERFLOWING = 1e6
_NAMES = {"rmsprop": "RMSProp", "adam": "Adam"}

Array = NDArray[np.float64]
Integers = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Weights:
    """Theta and what the optimiser remembers, as they were before some examples."""

    theta: Array
    memory: Memory

    def are_good(self, how: Hyperparameters) -> bool:
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
class BadStep:
    """The step that broke the weights: how many examples went well before it, and the weights before and after."""

    good_examples: int
    last_good: Weights
    broken: Weights


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

    By bisection: what is no finite number does not become finite again.
    """

    def after(rows: Integers, start: Weights, at: int) -> Weights:
        moved, memory = start.theta.copy(), start.memory.copy()
        if rows.size:
            backend.train(spec, moved, how, data.X_train, data.Y_train, rows, memory, at)
        return Weights(moved, memory)

    examples = orders.shape[1]
    good_rows = _last_true(lambda n: after(orders[:n], before, epoch).are_good(how), orders.shape[0])
    start, row, at = after(orders[:good_rows], before, epoch), orders[good_rows][None], epoch + good_rows
    steps = -(-examples // how.batch_size)
    good_steps = _last_true(lambda n: after(row[:, : n * how.batch_size], start, at).are_good(how), steps)
    return BadStep(
        good_examples=good_rows * examples + good_steps * how.batch_size,
        last_good=after(row[:, : good_steps * how.batch_size], start, at),
        broken=after(row[:, : (good_steps + 1) * how.batch_size], start, at),
    )


def divergence_at(
    spec: NetworkSpec, found: BadStep, step: int, epoch: int, how: Hyperparameters, X: Array
) -> Divergence:
    """Say where training diverged (step and epoch, counted from 1; layer, unit), why, and what to try.

    X are the training inputs. A frozen weight is never named: it has not moved, its gradient has only met a 0.
    """
    trained = np.ones(spec.parameter_count, dtype=np.bool_)
    trained[list(how.frozen)] = False
    lost = ~np.isfinite(found.broken.theta)
    stuck = ~np.isfinite(found.broken.mean_square(how)) if found.broken.memory.second.size else np.zeros_like(lost)
    of_weight, of_square = (lost & trained).any(), (stuck & trained).any()
    broken = lost & trained if of_weight else stuck & trained if of_square else lost | stuck
    layer, row, column = _first_place(spec, broken)
    unit = unit_name(layer + 1, row + 1, spec.hidden_count)
    weight = weight_text(layer, row, column, spec.hidden_count) if of_weight or of_square else ""
    advice = f"eta {how.eta:g} is probably too large, try {how.eta / 10:g}."
    cause = _cause(spec, found.last_good.theta, X)
    if of_weight:
        what = f"{weight}, a weight of {unit}, left the range of numbers."
    elif of_square:
        what = f"the square of the gradient for {weight}, a weight of {unit}, left the range of numbers."
        cause = f"{_NAMES[how.optimiser]} divides by its root, so that the weight would stand still from here on."
        advice = f"inputs, targets or weights are too large, or eta {how.eta:g} is: try {how.eta / 10:g}."
    else:
        what = f"the gradient for a frozen weight of {unit} left the range of numbers."
    return Divergence(
        step=step,
        epoch=epoch,
        layer=layer + 1,
        unit=row + 1,
        weight=weight,
        cause=cause,
        sentence=f"Training diverged at step {step} (epoch {epoch}): {what} {cause} "
        f"The weights before that step are kept; {advice}",
    )


def _first_place(spec: NetworkSpec, broken: NDArray[np.bool_]) -> tuple[int, int, int]:
    """Return layer, row and column of the first broken entry, all from 0; there is one."""
    return next(
        (layer, int(row), int(column))
        for layer, matrix in enumerate(matrices_of(spec, broken.astype(np.float64)))
        for row, column in np.argwhere(matrix)
    )


def _cause(spec: NetworkSpec, theta: Array, X: Array) -> str:
    """Say in what state the weights were before the step that broke them."""
    largest = float(np.abs(theta).max())
    saturated = _saturated_share(spec, theta, X[:_LOOKED_AT])
    if saturated >= _MOSTLY:
        return f"{saturated:.0%} of the hidden outputs were saturated, so that only the later weights still moved."
    if largest >= _OVERFLOWING:
        return f"The weights had grown without bound, up to {largest:.1e}: each step overshot by more than the last."
    return f"The largest weight was {largest:.3g}: a single step overshot."


def _saturated_share(spec: NetworkSpec, theta: Array, X: Array) -> float:
    """Share of the hidden outputs that lie within a thousandth of a bound, where the slope is all but 0."""
    low, high = HIDDEN_ACTIVATIONS[spec.hidden].range
    if not spec.hidden_count or not np.isfinite((low, high)).all() or spec.hidden == "sine":
        return 0.0
    with np.errstate(over="ignore", invalid="ignore"):
        u_j = np.concatenate([u.ravel() for u in forward(spec, matrices_of(spec, theta), X).u_j])
    near = 1e-3 * (high - low)
    return float(((u_j - low < near) | (high - u_j < near)).mean())


def _last_true(good: Callable[[int], bool], count: int) -> int:
    """Return the largest n < count with good(n), given that good(0) holds, good(count) does not, and order."""
    low, high = 0, count
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if good(middle) else (low, middle)
    return low
