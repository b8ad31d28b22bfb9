"""The step that comes next: which examples it learns from, and every number of it.

Owns how large a step may be to be shown number by number.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nn_sim.engine import Hyperparameters, trace_step
from nn_sim.engine.optimisers import Memory
from nn_sim.engine.step import StepTrace
from nn_sim.experiment import Experiment
from nn_sim.language import tr

MOST_PRODUCTS = 4_000_000
"""Weights times examples of a step that is worked out while one waits: some hundredths of a second."""


@dataclass(frozen=True, eq=False)
class TracedStep:
    """A finished step.

    Attributes
    ----------
    rows : array of int, shape (B,)
        Its examples, as rows of the training part.
    trace : StepTrace
        Every quantity; the old weights are those of the experiment.
    hyperparameters : Hyperparameters
        How it learns.
    memory : Memory
        What the optimiser remembered before the step.
    """

    rows: NDArray[np.int64]
    trace: StepTrace
    hyperparameters: Hyperparameters
    memory: Memory

    @property
    def examples(self) -> int:
        """B, the number of its examples."""
        return len(self.rows)


def why_no_trace(experiment: Experiment) -> str:
    """Return why the next step is not worked out number by number, in one sentence; "" if it is."""
    examples = len(rows_of_next_step(experiment))
    if examples * experiment.spec.parameter_count <= MOST_PRODUCTS:
        return ""
    return tr(
        "A step of {examples} examples through {parameter_count} weights is too much to show "
        "number by number: choose a smaller batch."
    ).format(examples=examples, parameter_count=experiment.spec.parameter_count)


def next_step(experiment: Experiment) -> TracedStep:
    """Work out the step that an experiment does next; the experiment stays as it is."""
    rows = rows_of_next_step(experiment)
    data = experiment.data
    trace = trace_step(
        experiment.spec,
        experiment.parameters,
        experiment.hyperparameters,
        data.X_train[rows],
        data.Y_train[rows],
        experiment.memory,
        experiment.progress.epoch,
    )
    return TracedStep(rows, trace, experiment.hyperparameters, experiment.memory)


def rows_of_next_step(experiment: Experiment) -> NDArray[np.int64]:
    """Return the rows of the training part that the next step learns from: one batch, or what is left of the epoch."""
    first = experiment.progress.position
    return experiment.order_of_epoch[first : first + experiment.hyperparameters.batch_size]
