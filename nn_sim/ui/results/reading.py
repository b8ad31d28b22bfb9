"""What the view shows of one part of the data, worked out from an experiment. Values only, no widget."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nn_sim.engine.notation import unit_label
from nn_sim.experiment import Experiment
from nn_sim.experiment.class_results import ClassMeasures, class_measures, confusion_matrix, examples_in
from nn_sim.experiment.number_results import r_squared, residuals, rmse
from nn_sim.experiment.results import Answers, Part, answered_classes, answers_of
from nn_sim.experiment.roc import Roc, roc_of
from nn_sim.language import tr

Array = NDArray[np.float64]
Integers = NDArray[np.int64]

MOST_PRODUCTS = 3_000_000
"""Weights times examples that are worked out four times a second: some milliseconds each time."""


@dataclass(frozen=True, eq=False)
class ClassReading:
    """How classes are told apart.

    Attributes
    ----------
    names : tuple of str
        Of the c classes.
    answers : Answers
        What the network answers.
    answered : array of int, shape (n,)
        The class each example is taken for.
    matrix : array of int, shape (c, c)
        The confusion matrix.
    measures : ClassMeasures
        What is counted from it.
    score : str
        The output that speaks for the second of two classes, "z₁".
    roc : Roc or None
        The curve of two classes; None where there is none, and ``why_no_roc`` says why.
    """

    names: tuple[str, ...]
    answers: Answers
    answered: Integers
    matrix: Integers
    measures: ClassMeasures
    score: str = ""
    roc: Roc | None = None
    why_no_roc: str = ""

    def rows_in(self, row: int, column: int) -> frozenset[int]:
        """Return the rows of the dataset that a cell of the matrix counts."""
        places = examples_in(self.answers.targets, self.answered, row, column)
        return frozenset(self.answers.rows[places].tolist())

    @property
    def network_point(self) -> tuple[float, float]:
        """Where the network's own threshold stands on the ROC curve: FP / N and TP / P."""
        (_, false), (_, true) = self.matrix.tolist()
        return false / max(int(self.matrix[0].sum()), 1), true / max(int(self.matrix[1].sum()), 1)


@dataclass(frozen=True, eq=False)
class NumberReading:
    """How numbers are met, in the units of the targets.

    Attributes
    ----------
    names : tuple of str
        Of the k targets.
    answers : Answers
        What the network answers.
    residuals : array, shape (n, k)
        y_k - z_k.
    r_squared, rmse : array, shape (k,)
        Of each target; NaN where there is none.
    """

    names: tuple[str, ...]
    answers: Answers
    residuals: Array
    r_squared: Array
    rmse: Array


Reading = ClassReading | NumberReading


def read_results(experiment: Experiment, part: Part) -> Reading:
    """Work out the results of the training or of the test part."""
    answers = answers_of(experiment, part)
    dataset, output = experiment.dataset, experiment.spec.output
    if not experiment.is_classification:
        y, z = answers.targets, answers.z_k
        return NumberReading(dataset.target_names, answers, residuals(y, z), r_squared(y, z), rmse(y, z))
    answered = answered_classes(answers, output)
    matrix = confusion_matrix(answers.targets, answered, len(dataset.classes))
    reading = (dataset.classes, answers, answered, matrix, class_measures(matrix))
    if len(dataset.classes) != 2:
        return ClassReading(*reading, why_no_roc=tr("The ROC curve is for two classes."))
    score = answers.z_k.shape[1]  # the last output speaks for the second class
    try:
        roc = roc_of(answers.z_k[:, -1], answers.targets == 1)
    except ValueError as error:
        return ClassReading(*reading, score=unit_label("z", score), why_no_roc=str(error))
    return ClassReading(*reading, score=unit_label("z", score), roc=roc)


def is_quick(experiment: Experiment, part: Part) -> bool:
    """Whether the results can be worked out again and again while a run is on."""
    data = experiment.data
    return (
        len(data.train_rows if part == "train" else data.test_rows) * experiment.spec.parameter_count <= MOST_PRODUCTS
    )
