"""Cross-validation: each part of the data in turn is the test of a network that has learned from all the others.

Owns the folds' runs and their mean and deviation. Must not know who watches, nor where the result goes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np

from nn_sim.datasets import folds
from nn_sim.engine import NUMPY, Backend
from nn_sim.experiment import Experiment, Measures
from nn_sim.experiment.edits import with_rows
from nn_sim.experiment.number_results import r_squared, rmse
from nn_sim.experiment.results import answers_of
from nn_sim.experiment.stop_rules import NO_RULES, StopRules
from nn_sim.language import tr
from nn_sim.training.runner import Runner

LOOK_SECONDS = 0.1  # how often the epochs done are reported


@dataclass(frozen=True)
class Fold:
    """What has come of one fold: its measures, the epochs done, and why it ended before the last, in one sentence.

    `r_squared` and `rmse` are those of each number to predict, over the fold's test part; empty for classes.
    """

    measures: Measures
    epochs: int
    diverged: str = ""
    stopped: str = ""
    r_squared: tuple[float, ...] = ()
    rmse: tuple[float, ...] = ()


@dataclass(frozen=True)
class CrossValidation:
    """What has come of all folds."""

    folds: tuple[Fold, ...]

    @property
    def mean(self) -> Measures:
        """The mean of each measure over the folds."""
        return Measures(*map(float, self._table().mean(axis=0)))

    @property
    def deviation(self) -> Measures:
        """The standard deviation of each measure between the folds, of a sample (divided by k - 1)."""
        with np.errstate(invalid="ignore"):  # of a fold that diverged
            return Measures(*map(float, self._table().std(axis=0, ddof=1)))

    @property
    def diverged(self) -> str:
        """Where and why the first fold that diverged did, in one sentence; empty if none has."""
        return next(
            (
                tr("Fold {number}: {happened}").format(number=number, happened=fold.diverged)
                for number, fold in enumerate(self.folds, 1)
                if fold.diverged
            ),
            "",
        )

    def _table(self) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
        return np.array([fold.measures for fold in self.folds], dtype=np.float64)


def cross_validate(
    experiment: Experiment,
    k: int,
    epochs: int,
    *,
    seed: int | None = None,
    backend: Backend = NUMPY,
    rules: StopRules = NO_RULES,
    report: Callable[[int], None] = lambda _epochs: None,
) -> CrossValidation:
    """Train once for each of k folds of all the data, every time from the same start.

    Parameters
    ----------
    experiment : Experiment
        Data, network and settings; its split and how far it has come have no say.
    k : int
        How many folds, at least 2. Classes are spread over all of them.
    epochs : int
        Epochs of each run.
    seed : int, optional
        Of the draw of the folds; the split's if not given.
    backend : Backend
        Who does the arithmetic.
    rules : StopRules
        When a run ends before its last epoch.
    report : callable
        Hears now and then how many epochs are done, of all k x `epochs`; what it raises ends it all.

    Raises
    ------
    ValueError
        If there cannot be so many folds, or the data of one cannot be scaled.
    """
    finished = []
    for number, fold in enumerate(fold_experiments(experiment, k, seed)):
        runner = Runner(fold, backend, rules)
        while runner.epoch < epochs and not (runner.diverged or runner.stopped):
            runner.advance(LOOK_SECONDS, until_epoch=epochs)
            report(number * epochs + runner.epoch)
        trained = runner.finished_experiment()
        fold_done = Fold(trained.measures, trained.progress.epoch, runner.diverged, runner.stopped)
        finished.append(fold_done if trained.is_classification else _with_numbers(fold_done, trained))
    return CrossValidation(tuple(finished))


def fold_experiments(experiment: Experiment, k: int, seed: int | None = None) -> Iterator[Experiment]:
    """Yield the experiment of each fold, at its start.

    Raises
    ------
    ValueError
        As `cross_validate`.
    """
    parts = folds(experiment.dataset, k, experiment.split.seed if seed is None else seed)
    return (with_rows(experiment, train_rows, test_rows) for train_rows, test_rows in parts)


def _with_numbers(fold: Fold, trained: Experiment) -> Fold:
    answers = answers_of(trained, "test")
    y, z = answers.targets, answers.z_k
    return replace(fold, r_squared=tuple(r_squared(y, z).tolist()), rmse=tuple(rmse(y, z).tolist()))
