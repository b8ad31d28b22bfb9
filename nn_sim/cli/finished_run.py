"""A run from its first epoch to its last, or to its divergence, and what has come of it; ``train`` and ``sweep`` do it.

Must not know who watches, nor where the result goes.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter

from nn_sim.engine import Backend
from nn_sim.experiment import Experiment
from nn_sim.experiment.stop_rules import NO_RULES, StopRules
from nn_sim.training.runner import Runner

LOOK_SECONDS = 0.1  # how often the epochs done are reported


@dataclass(frozen=True, eq=False)
class FinishedRun:
    """What has come of a run.

    Attributes
    ----------
    trained : Experiment
        As far as it has come.
    engine : str
        Who did the arithmetic: "compiled" or "numpy".
    seconds : float
        Spent on training alone.
    examples_done : int
        Learned from, each as often as it was.
    diverged : str
        Where and why in one sentence; empty if it has not.
    stopped : str
        Which rule stopped it before its last epoch, in one sentence; empty if none did.
    """

    trained: Experiment
    engine: str
    seconds: float
    examples_done: int
    diverged: str
    stopped: str = ""


def run_to_the_end(
    experiment: Experiment,
    backend: Backend,
    epochs: int,
    report: Callable[[int], None] = lambda _done: None,
    rules: StopRules = NO_RULES,
) -> FinishedRun:
    """Train up to so many epochs, a divergence or a rule; `report` hears now and then how many are done."""
    runner = Runner(experiment, backend, rules)
    seconds = 0.0
    while runner.epoch < epochs and not (runner.diverged or runner.stopped):
        began = perf_counter()
        runner.advance(LOOK_SECONDS, until_epoch=epochs)
        seconds += perf_counter() - began
        report(runner.epoch)
    trained = runner.finished_experiment()
    diverged = runner.diverged or _without_a_loss(trained)
    return FinishedRun(trained, backend.name, seconds, runner.examples_done, diverged, runner.stopped)


def _without_a_loss(trained: Experiment) -> str:
    """Weights may still be numbers where their loss is none: that, too, is a divergence."""
    if math.isfinite(trained.measures.loss_train):
        return ""
    eta = trained.hyperparameters.eta
    return (
        f"Training diverged by step {trained.progress.step}: the loss left the range of numbers. "
        f"eta {eta:g} is probably too large, try {eta / 10:g}."
    )
