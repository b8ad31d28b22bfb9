"""One of the three tables of a matrix, right, mistaken or difference, as Qt's table model.

Only shows what it is handed. A weight that differs bears a mark and a colour.
"""

from __future__ import annotations

import enum
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor

from nn_sim.engine.notation import unit_label, weight_label, weight_text
from nn_sim.language import later, tr
from nn_sim.ui import number_format
from nn_sim.ui.old_weights.comparison import MatrixPair
from nn_sim.ui.theme import LIGHT, Theme, blend

Array = NDArray[np.float64]
Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

DIFFERS = "≠"
_MARK_SHARE = 0.14  # of the mark's colour in the ground of a marked cell
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Part(enum.Enum):
    """Which of the three; the value is its word."""

    RIGHT = later("right")
    MISTAKEN = later("mistaken")
    DIFFERENCE = later("mistaken − right")


_OF_CAUSE = {
    Part.RIGHT: later("before the step"),
    Part.MISTAKEN: later("after it"),
    Part.DIFFERENCE: later("after − before"),
}


def word_of(part: Part, pair: MatrixPair) -> str:
    """Return what a part of a pair is called."""
    return tr(_OF_CAUSE[part] if pair.is_cause else part.value)


class PartModel(QAbstractTableModel):
    """One part of a pair.

    Parameters
    ----------
    part : Part
        Which.
    pair : MatrixPair
        What to show first; later ones have its shape.
    hidden_count : int
        H, for the symbols.
    """

    def __init__(self, part: Part, pair: MatrixPair, hidden_count: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.part = part
        self._pair = pair
        self._hidden_count = hidden_count
        self.set_theme(LIGHT)

    @property
    def layer(self) -> int:
        """Which matrix it is of, counted from 0."""
        return self._pair.layer

    @property
    def numbers(self) -> Array:
        """What is shown, every digit."""
        of_part = {
            Part.RIGHT: self._pair.right,
            Part.MISTAKEN: self._pair.mistaken,
            Part.DIFFERENCE: self._pair.difference,
        }
        return of_part[self.part]

    def show_pair(self, pair: MatrixPair) -> None:
        """Show other numbers in the same places."""
        self._pair = pair
        self._tell_all()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._mark = QBrush(QColor(theme.error))
        self._marked_ground = QBrush(blend(theme.panel, theme.error, _MARK_SHARE))
        self._muted = QBrush(QColor(theme.muted))
        self._tell_all()

    def text(self, row: int, column: int) -> str:
        """Return what a cell says; a mistaken weight that differs bears its mark."""
        text = number_format.short(float(self.numbers[row, column]))
        if self.part is Part.DIFFERENCE:
            if not self._pair.differs[row, column]:
                return number_format.short(0.0)
            return text if text.startswith("−") else f"+{text}"
        return f"{DIFFERS} {text}" if self._is_marked(row, column) else text

    def _is_marked(self, row: int, column: int) -> bool:
        return not self._pair.is_cause and self.part is not Part.RIGHT and bool(self._pair.differs[row, column])

    def _meaning(self, row: int, column: int) -> str:
        pair, exact = self._pair, number_format.exact
        name = weight_label(self.layer, row, column, self._hidden_count)
        if pair.is_cause:
            before, after = float(pair.right[row, column]), float(pair.mistaken[row, column])
            return tr("{name}: {before} before the step, {after} after it").format(
                name=name, before=exact(before), after=exact(after)
            )
        if not pair.differs[row, column]:
            return tr("{name}: {value} both ways").format(name=name, value=exact(pair.right[row, column]))
        right, mistaken, difference = (float(of[row, column]) for of in (pair.right, pair.mistaken, pair.difference))
        return tr("{name}: right {right}, mistaken {mistaken}, difference {difference}").format(
            name=name, right=exact(right), mistaken=exact(mistaken), difference=exact(difference)
        )

    def _spoken(self, row: int, column: int) -> str:
        differs = tr(", differs") if self._is_marked(row, column) else ""
        value = number_format.compact(float(self.numbers[row, column]))
        name = weight_text(self.layer, row, column, self._hidden_count)
        return f"{name} {word_of(self.part, self._pair)}, {value}{differs}"

    def _foreground(self, row: int, column: int) -> QBrush | None:
        if self._is_marked(row, column):
            return self._mark
        return self._muted if self.part is Part.DIFFERENCE else None

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
        if role == Role.BackgroundRole:
            return self._marked_ground if self._is_marked(index.row(), index.column()) else None
        answers = {
            Role.DisplayRole: self.text,
            Role.ToolTipRole: self._meaning,
            Role.AccessibleTextRole: self._spoken,
            Role.ForegroundRole: self._foreground,
        }
        answer = answers.get(Role(role))
        return None if answer is None else answer(index.row(), index.column())

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if role != Role.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return unit_label("u" if self.layer else "x", section, self.layer, self._hidden_count)
        if self.layer == self._hidden_count:
            return unit_label("s", section + 1)
        return unit_label("r", section + 1, self.layer + 1, self._hidden_count)
