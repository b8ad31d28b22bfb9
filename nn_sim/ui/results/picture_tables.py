"""The tables behind the pictures of results: ROC curve, residuals, and the two tables of classes as they are."""

from __future__ import annotations

from PySide6.QtCore import Qt

from nn_sim.language import tr
from nn_sim.ui.accessible import PictureTable
from nn_sim.ui.accessible.tables import listed
from nn_sim.ui.results.reading import ClassReading, NumberReading
from nn_sim.ui.results.tables import CopiedTable


def roc_table(reading: ClassReading) -> PictureTable | None:
    """Every point of the curve with its threshold; None where there is no curve."""
    if reading.roc is None:
        return None
    roc = reading.roc
    names = tr("threshold"), tr("FP / N"), tr("TP / P")
    columns = tuple(map(listed, (roc.thresholds, roc.false_rate, roc.true_rate)))
    return PictureTable(tr("ROC curve"), names, columns)


def residual_table(reading: NumberReading, target: int) -> PictureTable:
    """Each example with prediction, target and residual of one target."""
    answers, name = reading.answers, reading.names[target]
    names = tr("row"), tr("target y of {name}").format(name=name), tr("prediction z"), tr("residual y − z")
    columns = answers.rows + 1, answers.targets[:, target], answers.z_k[:, target], reading.residuals[:, target]
    return PictureTable(tr("Residuals"), names, tuple(map(listed, columns)))


def class_table(title: str, table: CopiedTable) -> PictureTable:
    """A table of classes, every digit, the names of its rows in the first column."""
    heads = [[str(table.headerData(at, way)) for at in range(count)] for way, count in _sides(table)]
    across, down = heads
    cells = [[_number(table.exact(row, column)) for row in range(len(down))] for column in range(len(across))]
    return PictureTable(title, (tr("class"), *across), (down, *cells))


def _sides(table: CopiedTable) -> tuple[tuple[Qt.Orientation, int], ...]:
    return (Qt.Orientation.Horizontal, table.columnCount()), (Qt.Orientation.Vertical, table.rowCount())


def _number(text: str) -> float:
    return float(text) if text else float("nan")
