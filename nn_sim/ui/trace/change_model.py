"""One of the three tables of a matrix, old, new or change, as Qt's table model. Only shows what it is handed."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor

from nn_sim.engine.notation import unit_label, weight_label, weight_text
from nn_sim.stepper.next_step import TracedStep
from nn_sim.stepper.scalars import Scalar, of_weight
from nn_sim.ui import number_format
from nn_sim.ui.theme import LIGHT, Theme, blend

Array = NDArray[np.float64]
Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

_CHANGE_SHARE = 0.12  # of the sign's colour in the ground of a changed weight
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Part(enum.Enum):
    """Which of the three; the value is its heading."""

    OLD = "old"
    NEW = "new"
    CHANGE = "change"


@dataclass(frozen=True, eq=False)
class MatrixChange:
    """What a step does to a matrix V^(h) or W, `layer` counted from 0; arrays (p_h, p_{h-1}+1)."""

    layer: int
    hidden_count: int
    old: Array
    new: Array

    def numbers(self, part: Part) -> Array:
        """Return one part, every digit."""
        return {Part.OLD: self.old, Part.NEW: self.new}.get(part, self.new - self.old)


def changes_of(step: TracedStep) -> tuple[MatrixChange, ...]:
    """Return what a step does to each matrix."""
    before, after = step.trace.parameters, step.trace.new_parameters
    return tuple(
        MatrixChange(layer, before.spec.hidden_count, old, new)
        for layer, (old, new) in enumerate(zip(before.matrices, after.matrices, strict=True))
    )


class ChangeModel(QAbstractTableModel):
    """One part of the change of a matrix.

    Parameters
    ----------
    part : Part
        Which.
    change : MatrixChange
        What to show first; later ones have its shape.
    """

    def __init__(self, part: Part, change: MatrixChange, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.part = part
        self._change = change
        self._digits = 4
        self.numbers = change.numbers(part)
        self.set_theme(LIGHT)

    @property
    def layer(self) -> int:
        """Which matrix it is of, counted from 0."""
        return self._change.layer

    def show_change(self, change: MatrixChange, digits: int) -> None:
        """Show other numbers in the same places."""
        self._change = change
        self._digits = digits
        self.numbers = change.numbers(self.part)
        self._tell_all()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        signs = (theme.positive, theme.negative)
        self._inks = [QBrush(QColor(colour)) for colour in signs]
        self._grounds = [QBrush(blend(theme.panel, colour, _CHANGE_SHARE)) for colour in signs]
        self._muted = QBrush(QColor(theme.muted))
        self._tell_all()

    def scalar(self, row: int, column: int) -> Scalar:
        """Return the new weight of a cell, or the old one in the part that shows it."""
        stem = "" if self.part is Part.OLD else "new_"
        return of_weight(stem, self.layer, row, column, self._change.hidden_count)

    def text(self, row: int, column: int) -> str:
        """Return what a cell says; a change always has its sign."""
        value = float(self.numbers[row, column])
        text = number_format.compact(value, self._digits)
        return f"+{text}" if self.part is Part.CHANGE and value > 0 else text

    def _meaning(self, row: int, column: int) -> str:
        change, exact = self._change, number_format.exact
        name = weight_label(self.layer, row, column, change.hidden_count)
        old, new = float(change.old[row, column]), float(change.new[row, column])
        return f"{name}: old {exact(old)}, new {exact(new)}, change {exact(new - old)}"

    def _spoken(self, row: int, column: int) -> str:
        name = weight_text(self.layer, row, column, self._change.hidden_count)
        return f"{name} {self.part.value}, {self.text(row, column)}"

    def _of_sign(self, brushes: list[QBrush], row: int, column: int) -> QBrush | None:
        if self.part is not Part.CHANGE:
            return None
        value = self.numbers[row, column]
        return brushes[0] if value > 0 else brushes[1] if value < 0 else None

    def _tell_all(self) -> None:
        rows, columns = self.numbers.shape
        self.dataChanged.emit(self.index(0, 0), self.index(rows - 1, columns - 1))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self.numbers.shape[0]

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self.numbers.shape[1]

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Role.TextAlignmentRole:
            return _RIGHT
        row, column = index.row(), index.column()
        if role == Role.BackgroundRole:
            return self._of_sign(self._grounds, row, column)
        if role == Role.ForegroundRole:
            return self._of_sign(self._inks, row, column) or (self._muted if self.part is Part.CHANGE else None)
        answers = {
            Role.DisplayRole: self.text,
            Role.ToolTipRole: self._meaning,
            Role.AccessibleTextRole: self._spoken,
        }
        answer = answers.get(Role(role))
        return None if answer is None else answer(row, column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if role != Role.DisplayRole:
            return None
        hidden_count = self._change.hidden_count
        if orientation == Qt.Orientation.Horizontal:
            return unit_label("u" if self.layer else "x", section, self.layer, hidden_count)
        is_last = self.layer == hidden_count
        return unit_label("s" if is_last else "r", section + 1, 0 if is_last else self.layer + 1, hidden_count)
