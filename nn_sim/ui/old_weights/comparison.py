"""The step that comes next, done both ways, and the run that goes on from it both ways. Values only, no widget."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from nn_sim.engine.epochs import epoch_orders
from nn_sim.engine.old_weights import BothWays, MistakenStep, mistaken_step, run_both
from nn_sim.engine.step import StepTrace
from nn_sim.experiment import Experiment
from nn_sim.session.aside import Report
from nn_sim.stepper.next_step import next_step

Array = NDArray[np.float64]

_ROUNDINGS = 4.0


@dataclass(frozen=True, eq=False)
class MatrixPair:
    """A matrix, `layer` counted from 0, in two forms; arrays (p_h, p_{h-1}+1).

    The new V^(h) as both ways make it; or W, with which the right way sends the sums back, and its new form, with which
    the mistaken one does (`is_cause`).
    """

    layer: int
    right: Array
    mistaken: Array
    is_cause: bool = False

    @cached_property
    def difference(self) -> Array:
        """Mistaken less right."""
        with np.errstate(invalid="ignore"):  # infinity less infinity is no number, and shown so
            return self.mistaken - self.right

    @cached_property
    def differs(self) -> NDArray[np.bool_]:
        """Which weights differ by more than their last digits."""
        noise = _ROUNDINGS * np.finfo(np.float64).eps * np.maximum(np.abs(self.right), np.abs(self.mistaken))
        same = (self.right == self.mistaken) | (np.isnan(self.right) & np.isnan(self.mistaken))
        with np.errstate(invalid="ignore"):
            close = np.abs(self.difference) <= np.where(np.isfinite(noise), noise, 0.0)
            differs: NDArray[np.bool_] = ~(same | close)
        return differs


@dataclass(frozen=True, eq=False)
class Comparison:
    """The step that comes next, both ways; `experiment` is where it starts."""

    experiment: Experiment
    right: StepTrace
    mistaken: MistakenStep

    @cached_property
    def pairs(self) -> tuple[MatrixPair, ...]:
        """V^(1), ..., V^(H): the matrices that the slip can spoil."""
        both = zip(self.right.new_parameters.matrices, self.mistaken.new_parameters.matrices, strict=True)
        return tuple(MatrixPair(layer, *pair) for layer, pair in enumerate(both))[:-1]

    @cached_property
    def cause(self) -> MatrixPair:
        """W before the step and after it: what makes the difference."""
        before, after = self.right.parameters, self.right.new_parameters
        return MatrixPair(before.spec.hidden_count, before.matrices[-1], after.matrices[-1], is_cause=True)


@dataclass(frozen=True, eq=False)
class LossesOfBoth:
    """The losses of a run both ways; `epochs` says where each point stands."""

    epochs: Array
    losses: BothWays


def compare_next_step(experiment: Experiment) -> Comparison:
    """Work out both ways of the next step; the experiment stays as it is."""
    right = next_step(experiment).trace
    mistaken = mistaken_step(
        experiment.spec,
        experiment.parameters,
        experiment.hyperparameters,
        right.x_i,
        right.y_k,
        experiment.memory,
        experiment.progress.epoch,
    )
    return Comparison(experiment, right, mistaken)


def run_on(experiment: Experiment, epochs: int, report: Report) -> LossesOfBoth:
    """Train on both ways from where the experiment is, to the end of so many epochs.

    The examples come just as training the experiment would take them; an epoch that has begun is finished first and
    counts as one.
    """
    progress, data = experiment.progress, experiment.data
    rng = progress.generator.generator()
    orders = list(epoch_orders(rng, experiment.example_count, epochs, experiment.order))
    orders[0] = orders[0][progress.position :]
    losses = run_both(
        experiment.spec,
        experiment.parameters,
        experiment.hyperparameters,
        data.X_train,
        data.Y_train,
        orders,
        experiment.memory,
        progress.epoch,
        report,
    )
    ends = progress.epoch + np.arange(1.0, epochs + 1)
    return LossesOfBoth(np.concatenate([[experiment.epochs], ends]), losses)


def starts_the_same(one: Experiment, other: Experiment) -> bool:
    """Whether both ways would do the same from either: what is selected or measured does not matter."""
    return (
        one.spec == other.spec
        and one.parameters == other.parameters
        and one.hyperparameters == other.hyperparameters
        and one.memory == other.memory
        and one.progress == other.progress
        and one.order == other.order
        and one.data is other.data
    )
