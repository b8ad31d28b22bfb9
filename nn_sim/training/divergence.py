"""Where a run has diverged: the first step after which the weights are out of bounds, and why.

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
from nn_sim.engine.parameters import matrices_of
from nn_sim.language import tr
from nn_sim.training.breakage import what_broke
from nn_sim.training.finding import Divergence
from nn_sim.training.soundness import Bounds, Weights

_LOOKED_AT = 1000  # examples, to tell whether units are saturated
_MOSTLY = 0.9
_OVERFLOWING = 1e6

Array = NDArray[np.float64]
Integers = NDArray[np.int64]


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
    bounds: Bounds,
) -> BadStep:
    """Find the first step of `orders` after which the weights are out of bounds; `epoch` is that of the first row.

    By bisection: what is no finite number, or has run away, does not come back.
    """

    def after(rows: Integers, start: Weights, at: int) -> Weights:
        moved, memory = start.theta.copy(), start.memory.copy()
        if rows.size:
            backend.train(spec, moved, how, data.X_train, data.Y_train, rows, memory, at)
        return Weights(moved, memory)

    def good(rows: Integers, start: Weights, at: int) -> bool:
        return bounds.hold(spec, after(rows, start, at), how, data)

    examples = orders.shape[1]
    good_rows = _last_true(lambda n: good(orders[:n], before, epoch), orders.shape[0])
    start, row, at = after(orders[:good_rows], before, epoch), orders[good_rows][None], epoch + good_rows
    steps = -(-examples // how.batch_size)
    good_steps = _last_true(lambda n: good(row[:, : n * how.batch_size], start, at), steps)
    return BadStep(
        good_examples=good_rows * examples + good_steps * how.batch_size,
        last_good=after(row[:, : good_steps * how.batch_size], start, at),
        broken=after(row[:, : (good_steps + 1) * how.batch_size], start, at),
    )


def divergence_at(
    spec: NetworkSpec, found: BadStep, step: int, epoch: int, how: Hyperparameters, X: Array, bounds: Bounds
) -> Divergence:
    """Say where training diverged (step and epoch, counted from 1; layer, unit), why, and what to try.

    X are the training inputs.
    """
    broken = what_broke(spec, found.broken, how, X, bounds)
    cause = broken.cause or _cause(spec, found.last_good.theta, X)
    advice = broken.advice or tr("{eta} is probably too large, try {tenth}.")
    plain = {"eta": f"eta {how.eta:g}", "tenth": f"{how.eta / 10:g}"}
    return Divergence(
        step=step,
        epoch=epoch,
        layer=broken.layer,
        unit=broken.unit,
        weight=broken.weight,
        happened=broken.happened.format(name=broken.label),
        cause=cause.format(eta=f"η = {how.eta:g}"),
        sentence=tr(
            "Training diverged at step {step} (epoch {epoch}): {happened} {cause} The "
            "weights before that step are kept; {advice}"
        ).format(
            step=step,
            epoch=epoch,
            happened=broken.happened.format(name=broken.name),
            cause=cause.format(**plain),
            advice=advice.format(**plain),
        ),
    )


def _cause(spec: NetworkSpec, theta: Array, X: Array) -> str:
    """Say in what state the weights were before the step that broke them."""
    largest = float(np.abs(theta).max())
    if largest >= _OVERFLOWING:
        return tr(
            "The weights had grown up to {largest:.1e}: {{eta}} is too large, each step overshoots more than the last."
        ).format(largest=largest)
    saturated = _saturated_share(spec, theta, X[:_LOOKED_AT])
    if saturated >= _MOSTLY:
        return tr(
            "{saturated:.0%} of the hidden outputs were saturated, so that only the later weights still moved."
        ).format(saturated=saturated)
    return tr("The largest weight was {largest:.3g}: a single step overshot.").format(largest=largest)


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
