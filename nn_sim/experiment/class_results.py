"""How well classes are told apart: the confusion matrix, and what is counted from it.

Pure counts; knows neither networks nor data. What would be 0/0 is NaN, and ``why_undefined`` says in words why.

Sources: C. J. van Rijsbergen, Information Retrieval, 2nd ed., 1979, ch. 7 (precision, recall, and F as their harmonic
mean); M. Sokolova and G. Lapalme, A systematic analysis of performance measures for classification tasks, Information
Processing & Management 45, 2009, table 3 (several classes, macro averages).
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from numpy.typing import NDArray

from nn_sim.language import tr

Array = NDArray[np.float64]
Integers = NDArray[np.int64]


class ClassMeasures(NamedTuple):
    """The measures of each of c classes, every array of shape (c,); NaN where one is not defined.

    ``examples`` and ``answers`` count how often a class was there and how often it was answered.
    """

    precision: Array
    recall: Array
    f1: Array
    examples: Integers
    answers: Integers


class Macro(NamedTuple):
    """The mean of a measure over the classes that have one, and how many these are; NaN where none has."""

    value: float
    classes: int


def confusion_matrix(wanted: npt.ArrayLike, answered: npt.ArrayLike, classes: int) -> Integers:
    """Count the examples of each class (row) that each class was answered for (column).

    Parameters
    ----------
    wanted, answered : array of int, shape (n,)
        The class of each example, and the one that the network takes it for.
    classes : int
        c, how many there are.

    Returns
    -------
    array of int, shape (c, c)
        What is right stands on the diagonal.
    """
    places = np.asarray(wanted, dtype=np.int64) * classes + np.asarray(answered, dtype=np.int64)
    return np.bincount(places, minlength=classes * classes).reshape(classes, classes).astype(np.int64)


def examples_in(wanted: npt.ArrayLike, answered: npt.ArrayLike, row: int, column: int) -> NDArray[np.intp]:
    """Return which examples a cell of the confusion matrix counts, as places of both lists."""
    return np.flatnonzero((np.asarray(wanted) == row) & (np.asarray(answered) == column))


def accuracy_in(matrix: Integers) -> float:
    """Share of the examples that are right: sum of the diagonal / n; NaN without examples."""
    return _ratio(float(np.trace(matrix)), float(matrix.sum()))


def class_measures(matrix: Integers) -> ClassMeasures:
    """Count what each class is told by.

    precision = TP / (TP + FP), recall = TP / (TP + FN), F1 = 2 TP / (2 TP + FP + FN), which is their harmonic mean;
    of a class, TP are its examples that were taken for it, FN those that were not, FP the others that were.
    """
    right = np.diagonal(matrix).astype(np.float64)
    examples, answers = matrix.sum(axis=1), matrix.sum(axis=0)
    return ClassMeasures(
        precision=_ratios(right, answers),
        recall=_ratios(right, examples),
        f1=_ratios(2.0 * right, examples + answers),
        examples=examples,
        answers=answers,
    )


def macro(measure: Array) -> Macro:
    """Average a measure over the classes for which it is defined, each counting the same."""
    defined = measure[~np.isnan(measure)]
    return Macro(float(defined.mean()) if len(defined) else float("nan"), len(defined))


def why_undefined(name: str, of_class: str, measures: ClassMeasures, index: int) -> str:
    """Say why a class has no "precision", "recall" or "F1"; empty if it has."""
    examples, answers = int(measures.examples[index]), int(measures.answers[index])
    if name == "precision" and not answers:
        return tr("Not defined: no example was taken for {of_class}.").format(of_class=of_class)
    if name == "recall" and not examples:
        return tr("Not defined: there is no example of {of_class}.").format(of_class=of_class)
    if name == "F1" and not examples + answers:
        return tr("Not defined: there is no example of {of_class}, and none was taken for it.").format(
            of_class=of_class
        )
    return ""


def _ratio(part: float, whole: float) -> float:
    return part / whole if whole else float("nan")


def _ratios(parts: Array, wholes: Integers) -> Array:
    shares: Array = np.divide(parts, wholes, out=np.full(len(parts), np.nan), where=wholes > 0)
    return shares
