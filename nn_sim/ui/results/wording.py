"""The words of the results: what a cell, a measure and a curve say. Pure texts."""

from __future__ import annotations

import math

import numpy as np

from nn_sim.experiment.class_results import Macro, accuracy_in, macro, why_undefined
from nn_sim.experiment.number_results import Array
from nn_sim.experiment.roc import Roc
from nn_sim.language import later, tr
from nn_sim.ui.number_format import compact, grouped, short
from nn_sim.ui.results.reading import ClassReading, NumberReading

MEASURES = (later("precision"), later("recall"), "F1")
COLUMNS = (*MEASURES, "n")

FORMULAS = {
    "precision": later("TP / (TP + FP): of the examples that were taken for the class, how many are of it"),
    "recall": later("TP / (TP + FN): of the examples of the class, how many were taken for it"),
    "F1": later("2 TP / (2 TP + FP + FN): the harmonic mean of precision and recall"),
    "n": later("TP + FN: how many examples there are of the class"),
    "accuracy": later("The diagonal by the sum of all: which share of the examples is right"),
    "R²": later(
        "1 − Σ (y − z)² / Σ (y − mean y)²: 1 is perfect, 0 as good as always answering the mean of these examples"
    ),
    "RMSE": later("√( Σ (y − z)² / n ): a typical distance from the target, in its own units"),
    "AUC": (
        later(
            "The area under the curve: how often an example of the second class has a higher score than one of "
            "the first"
        )
    ),
}
"""What each measure is, by its name."""

NO_TEST_PART = later("There are no test examples. Set a test share on the left to keep some for testing.")
TOO_MANY = later("So many examples are not counted while the run is on: the results follow when it pauses.")


def examples_text(count: int) -> str:
    """Count examples: "1 example", "12 examples"."""
    return tr("1 example") if count == 1 else tr("{count} examples").format(count=grouped(count))


def cell_text(reading: ClassReading, row: int, column: int) -> str:
    """Say what a cell of the confusion matrix counts, with its share of the class."""
    count, whole = int(reading.matrix[row, column]), int(reading.matrix[row].sum())
    if not whole:
        words = tr("{count} examples of {name} were taken for {answer}.")
    elif count == 1:
        words = tr("1 example of {name} was taken for {answer} ({share:.0f} % of the class).")
    else:
        words = tr("{count} examples of {name} were taken for {answer} ({share:.0f} % of the class).")
    return words.format(
        count=grouped(count), name=reading.names[row], answer=reading.names[column], share=100 * count / max(whole, 1)
    )


def accuracy_text(reading: ClassReading) -> str:
    """Write the accuracy with its fraction: "accuracy 0.973 = 109 / 112"."""
    right, whole = int(np.trace(reading.matrix)), int(reading.matrix.sum())
    return tr("accuracy {accuracy} = {right} / {whole}").format(
        accuracy=short(accuracy_in(reading.matrix), 3), right=grouped(right), whole=grouped(whole)
    )


def measure_value(reading: ClassReading, row: int, column: int) -> float:
    """Return the number in a cell of the table of measures; the row after the classes is their mean."""
    values = _values(reading, COLUMNS[column])
    if row < len(reading.names):
        return float(values[row])
    return float(reading.matrix.sum()) if COLUMNS[column] == "n" else macro(values).value


def measure_text(reading: ClassReading, row: int, column: int) -> str:
    """Write a cell of the table of measures; "–" where it is not defined."""
    value = measure_value(reading, row, column)
    return grouped(int(value)) if COLUMNS[column] == "n" else short(value, 3)


def measure_help(reading: ClassReading, row: int, column: int) -> str:
    """Explain a cell of the table of measures: the formula with its numbers, or why there is no number."""
    name, classes = COLUMNS[column], reading.names
    if row == len(classes):
        return tr("All examples") if name == "n" else _macro_help(name, macro(_values(reading, name)), len(classes))
    if reason := why_undefined(name, classes[row], reading.measures, row):
        return reason
    right, examples, answers = (
        int(values[row])
        for values in (np.diagonal(reading.matrix), reading.measures.examples, reading.measures.answers)
    )
    missed, false = examples - right, answers - right
    return {
        "precision": tr("TP / (TP + FP) = {right} / ({right} + {false})").format(right=right, false=false),
        "recall": tr("TP / (TP + FN) = {right} / ({right} + {missed})").format(right=right, missed=missed),
        "F1": tr("2 TP / (2 TP + FP + FN) = {right} / ({right} + {false} + {missed})").format(
            right=2 * right, false=false, missed=missed
        ),
        "n": tr("TP + FN = {right} + {missed}").format(right=right, missed=missed),
    }[name]


def point_text(reading: ClassReading, roc: Roc, point: int) -> str:
    """Read out a point of the ROC curve."""
    first, second = reading.names
    threshold = roc.thresholds[point]
    rule = (
        tr("None")
        if math.isinf(threshold)
        else tr("All with {score} ≥ {threshold}").format(score=reading.score, threshold=compact(float(threshold)))
    )
    true, false = (f"{100 * rate[point]:.1f}\u202f%" for rate in (roc.true_rate, roc.false_rate))
    return tr("{rule} taken for class {second}: {true} of class {second}, {false} of class {first}").format(
        rule=rule, second=second, true=true, false=false, first=first
    )


def number_texts(reading: NumberReading, target: int) -> tuple[str, str]:
    """Write R² and RMSE of a target."""
    return f"R² {short(float(reading.r_squared[target]))}", f"RMSE {short(float(reading.rmse[target]))}"


def why_no_r_squared(reading: NumberReading, target: int) -> str:
    """Say why a target has no R²; empty if it has."""
    if not math.isnan(reading.r_squared[target]) or np.isnan(reading.residuals[:, target]).any():
        return ""
    return tr("Not defined: all these targets are the same, so there is nothing to explain.")


def _values(reading: ClassReading, name: str) -> Array:
    of_name = {"precision": "precision", "recall": "recall", "F1": "f1", "n": "examples"}[name]
    return np.asarray(getattr(reading.measures, of_name), dtype=np.float64)


def _macro_help(name: str, mean: Macro, classes: int) -> str:
    if not mean.classes:
        return tr("Not defined: no class has a {measure}.").format(measure=tr(name))
    if mean.classes < classes:
        return tr("The mean of {measure} over the {defined} of {classes} classes that have one").format(
            measure=tr(name), defined=mean.classes, classes=classes
        )
    return tr("The mean of {measure} over the classes, each counting the same (macro average)").format(measure=tr(name))
