"""One run of a sweep, as a worker does it: everything comes as a value, nothing is read from any disk.

Must not know which worker it is, nor how many there are: the result does not depend on that.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

from nn_sim.cli.finished_run import run_to_the_end
from nn_sim.cli.run_settings import RunSettings, experiment_on
from nn_sim.datasets import Dataset
from nn_sim.engine import named_backend


@dataclass(frozen=True)
class RunResult:
    """What has come of a run; NaN where there is no test part or, for a regression, no class.

    Attributes
    ----------
    steps : int
        Done: fewer than asked for where it diverged or was stopped.
    loss_train, loss_test, accuracy_train, accuracy_test : float
        Means over each part.
    seconds_training : float
        Without loading and compiling; all else is the same whoever runs it.
    engine : str
        Who did the arithmetic; "numpy" also where the compiled engine was asked for but could not be had.
    diverged : str
        Where and why in one sentence; empty if it has not.
    stopped : str
        Which rule stopped it before its last epoch, in one sentence; empty if none did.
    """

    steps: int
    loss_train: float
    loss_test: float
    accuracy_train: float
    accuracy_test: float
    seconds_training: float
    engine: str
    diverged: str
    stopped: str = ""


#: Settings with what has come of them, in the order in which the runs finish.
Results = Generator[tuple[RunSettings, RunResult], None, None]


def finished(dataset: Dataset, settings: RunSettings) -> tuple[RunSettings, RunResult]:
    """Do one run."""
    experiment, engine = experiment_on(dataset, settings), named_backend(settings.engine)
    run = run_to_the_end(experiment, engine, settings.epochs, rules=settings.stop_rules)
    measures = run.trained.measures
    return settings, RunResult(
        steps=run.trained.progress.step,
        loss_train=measures.loss_train,
        loss_test=measures.loss_test,
        accuracy_train=measures.accuracy_train,
        accuracy_test=measures.accuracy_test,
        seconds_training=run.seconds,
        engine=run.engine,
        diverged=run.diverged,
        stopped=run.stopped,
    )
