"""A cross-validation as the page of folds shows it: what was asked, and a row of numbers for each fold.

Values only, no widget.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from math import isnan

import numpy as np
from numpy.typing import NDArray

from nn_sim.engine.backend import named_backend
from nn_sim.experiment import Experiment
from nn_sim.language import later, tr
from nn_sim.session.aside import Report
from nn_sim.training.cross_validation import CrossValidation, Fold, cross_validate
from nn_sim.ui.accessible.picture_table import PictureTable

Array = NDArray[np.float64]

_OF_CLASSES = {
    later("test accuracy"): later("Of the examples that the fold has not learned from, which share is right"),
    later("training accuracy"): later("Of the examples that the fold has learned from, which share is right"),
}
_OF_ALL = {
    later("test loss"): later("The mean loss of the examples that the fold has not learned from"),
    later("training loss"): later("The mean loss of the examples that the fold has learned from"),
}


@dataclass(frozen=True, eq=False)
class Question:
    """A cross-validation that is wanted: `engine` is "compiled" or "numpy"."""

    experiment: Experiment
    k: int
    epochs: int
    engine: str = "numpy"

    def still_holds_for(self, experiment: Experiment) -> bool:
        """Whether an experiment would have the same answer: training it further changes nothing."""
        asked = self.experiment
        return (
            asked.dataset is experiment.dataset
            and asked.start == experiment.start
            and (asked.spec, asked.split.seed, asked.hyperparameters, asked.seed, asked.order, asked.stop_rules)
            == (
                *(experiment.spec, experiment.split.seed, experiment.hyperparameters),
                *(experiment.seed, experiment.order, experiment.stop_rules),
            )
        )


@dataclass(frozen=True, eq=False)
class FoldsReading:
    """What has come of it.

    Attributes
    ----------
    question : Question
        What was asked.
    result : CrossValidation
        The answer.
    columns : tuple of (str, str)
        What each column is called, and what it is.
    values : array, shape (k, len(columns))
        A row for each fold; NaN where there is no such number.
    """

    question: Question
    result: CrossValidation
    columns: tuple[tuple[str, str], ...]
    values: Array

    @cached_property
    def mean(self) -> Array:
        """The mean of each column."""
        with np.errstate(invalid="ignore", over="ignore"):  # of a fold that diverged
            return np.asarray(self.values.mean(axis=0))

    @cached_property
    def deviation(self) -> Array:
        """The standard deviation of each column, of a sample (divided by k - 1)."""
        with np.errstate(invalid="ignore", over="ignore"):
            return np.asarray(self.values.std(axis=0, ddof=1))

    def fold_text(self, row: int) -> str:
        """Say how a fold's run went: "Fold 2, epochs done: 50"."""
        fold = self.result.folds[row]
        told = tr("Fold {number}, epochs done: {epochs}").format(number=row + 1, epochs=fold.epochs)
        return f"{told}. {fold.diverged or fold.stopped}".rstrip(". ")


def answer(question: Question, report: Report) -> FoldsReading:
    """Train once for each fold.

    Raises
    ------
    ValueError
        If there cannot be so many folds, or the data of one cannot be scaled.
    """
    e, whole = question.experiment, question.k * question.epochs
    result = cross_validate(
        *(e, question.k, question.epochs),
        backend=named_backend(question.engine),
        rules=e.stop_rules,
        report=lambda done: report(done / whole),
    )
    values = np.array([_numbers_of(fold, classes=e.is_classification) for fold in result.folds])
    return FoldsReading(question, result, _columns(e), values)


def _columns(experiment: Experiment) -> tuple[tuple[str, str], ...]:
    if experiment.is_classification:
        return tuple((tr(name), tr(tip)) for name, tip in (_OF_CLASSES | _OF_ALL).items())
    names = experiment.dataset.target_names
    several = len(names) > 1
    found = []
    for name in names:
        of_name = f" {name}" if several else ""
        found.append((f"R²{of_name}", tr("R² of {name} on the fold's test examples").format(name=name)))
        found.append((f"RMSE{of_name}", tr("RMSE of {name} on the fold's test examples").format(name=name)))
    return (*found, *((tr(name), tr(tip)) for name, tip in _OF_ALL.items()))


def _numbers_of(fold: Fold, *, classes: bool) -> tuple[float, ...]:
    m = fold.measures
    if classes:
        return (m.accuracy_test, m.accuracy_train, m.loss_test, m.loss_train)
    pairs = zip(fold.r_squared, fold.rmse, strict=True)
    return (*(number for pair in pairs for number in pair), m.loss_test, m.loss_train)


def verdict_of(reading: FoldsReading) -> str:
    """Sum a cross-validation up in one sentence."""
    if reading.result.diverged:
        return reading.result.diverged
    name, mean, deviation = reading.columns[0][0], float(reading.mean[0]), float(reading.deviation[0])
    if isnan(mean):
        return ""
    sentence = tr("{name} {mean} ± {deviation} (mean and standard deviation of {k} folds)")
    return sentence.format(
        name=name[0].upper() + name[1:], mean=f"{mean:.3f}", deviation=f"{deviation:.3f}", k=len(reading.values)
    )


def folds_table(reading: FoldsReading) -> PictureTable:
    """Return the folds with every digit, then mean and deviation."""
    rows = [str(number) for number in range(1, len(reading.values) + 1)]
    numbers = np.vstack((reading.values, reading.mean, reading.deviation))
    names = (tr("fold"), *(name for name, _tip in reading.columns))
    rows += [tr("mean"), tr("deviation")]
    return PictureTable(tr("Cross-validation"), names, (rows, *(column.tolist() for column in numbers.T)))
