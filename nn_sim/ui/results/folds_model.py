"""The table of a cross-validation as a Qt model: a row for each fold, then mean and deviation."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QBrush, QColor

from nn_sim.language import tr
from nn_sim.ui.number_format import short
from nn_sim.ui.results.folds import FoldsReading
from nn_sim.ui.results.tables import CopiedTable, Index
from nn_sim.ui.theme import Theme

_NOWHERE = QModelIndex()


class FoldsModel(CopiedTable):
    """A row for each fold, then mean and deviation."""

    def __init__(self) -> None:
        super().__init__()
        self.reading: FoldsReading | None = None
        self._theme: Theme | None = None

    def show_reading(self, reading: FoldsReading | None) -> None:
        """Show another cross-validation, or none."""
        self.beginResetModel()
        self.reading = reading
        self.endResetModel()

    def set_theme(self, theme: Theme) -> None:
        """Take colours."""
        self._theme = theme
        if self.reading is not None:
            self._tell_all_changed()

    def exact(self, row: int, column: int) -> str:
        value = self._value(row, column)
        return "" if value != value else f"{value:.17g}"

    def _value(self, row: int, column: int) -> float:
        assert self.reading is not None
        reading = self.reading
        values = (*reading.values, reading.mean, reading.deviation)
        return float(values[row][column])

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if self.reading is None or parent.isValid() else len(self.reading.values) + 2

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if self.reading is None or parent.isValid() else len(self.reading.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self.reading is None:
            return None
        is_summary = index.row() >= len(self.reading.values)
        if role == Qt.ItemDataRole.DisplayRole:
            is_deviation = index.row() == self.rowCount() - 1  # the smallest of them
            return short(self._value(index.row(), index.column()), 4 if is_deviation else 3)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignCenter)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.headerData(index.row(), Qt.Orientation.Vertical, role)
        if role == Qt.ItemDataRole.BackgroundRole and is_summary and self._theme is not None:
            return QBrush(QColor(self._theme.raised))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self.reading is None or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        is_text = role == Qt.ItemDataRole.DisplayRole
        if orientation == Qt.Orientation.Horizontal:
            name, tip = self.reading.columns[section]
            return "\n".join(name.rsplit(" ", 1)) if is_text else tip
        below = section - len(self.reading.values)
        if below < 0:
            return tr("fold {number}").format(number=section + 1) if is_text else self.reading.fold_text(section)
        if is_text:
            return (tr("mean"), tr("deviation"))[below]
        return (tr("The mean over the folds"), tr("√( Σ (fold − mean)² / (k − 1) ) over the k folds"))[below]
