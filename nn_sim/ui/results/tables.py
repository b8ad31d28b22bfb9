"""The two tables of classes as Qt models: the confusion matrix, and the measures of each class.

Own what a cell says and its colour; know nothing of clicks.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor

from nn_sim.language import later, tr
from nn_sim.ui.number_format import grouped
from nn_sim.ui.results import wording
from nn_sim.ui.results.reading import ClassReading
from nn_sim.ui.theme import Theme, blend

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_STRENGTH = 0.5
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)
HOW_TO_MARK = later("Click or Enter: mark them in the Output plot, and list their rows here.")


class CopiedTable(QAbstractTableModel):
    """A table to read, which can be copied whole."""

    def text(self) -> str:
        """Return all of it with its headers, tab-separated, as a spreadsheet takes it."""
        horizontal, vertical, columns = Qt.Orientation.Horizontal, Qt.Orientation.Vertical, range(self.columnCount())
        head = ["", *(" ".join(str(self.headerData(column, horizontal)).split()) for column in columns)]
        lines = [
            [str(self.headerData(row, vertical)), *(self.exact(row, column) for column in columns)]
            for row in range(self.rowCount())
        ]
        return "\n".join("\t".join(line) for line in (head, *lines)) + "\n"

    def exact(self, row: int, column: int) -> str:
        """Return a cell with every digit."""
        raise NotImplementedError

    def _tell_all_changed(self) -> None:
        last = self.index(self.rowCount() - 1, self.columnCount() - 1)
        self.dataChanged.emit(self.index(0, 0), last)


class ResultTable(CopiedTable):
    """A table made of a reading; one with the same classes is shown in place."""

    def __init__(self) -> None:
        super().__init__()
        self.reading: ClassReading | None = None
        self._theme: Theme | None = None

    def show_reading(self, reading: ClassReading) -> None:
        """Show other numbers."""
        same = self.reading is not None and self.reading.names == reading.names
        if not same:
            self.beginResetModel()
        self.reading = reading
        if same:
            self._tell_all_changed()
        else:
            self.endResetModel()

    def set_theme(self, theme: Theme) -> None:
        """Take colours."""
        self._theme = theme
        if self.reading is not None:
            self._tell_all_changed()


class ConfusionModel(ResultTable):
    """Counts of examples: the class is the row, what the network answers the column."""

    def exact(self, row: int, column: int) -> str:
        """Return the count."""
        return "" if self.reading is None else str(int(self.reading.matrix[row, column]))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if self.reading is None or parent.isValid() else len(self.reading.names)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return self.rowCount(parent)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self.reading is None:
            return None
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return grouped(int(self.reading.matrix[row, column]))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _CENTRE
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{wording.cell_text(self.reading, row, column)}\n{tr(HOW_TO_MARK)}"
        if role == Qt.ItemDataRole.BackgroundRole and self._theme is not None:
            share = self.reading.matrix[row, column] / max(int(self.reading.matrix[row].sum()), 1)
            colour = self._theme.positive if row == column else self._theme.negative
            return QBrush(blend(self._theme.panel, colour, _STRENGTH * float(share)))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self.reading is None or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        name = self.reading.names[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return name
        return (
            tr("Taken for {name}").format(name=name)
            if orientation == Qt.Orientation.Horizontal
            else tr("Examples of {name}").format(name=name)
        )


class MeasuresModel(ResultTable):
    """Precision, recall and F1 of each class, and their mean."""

    def exact(self, row: int, column: int) -> str:
        """Return the number with every digit; nothing where it is not defined."""
        if self.reading is None:
            return ""
        value = wording.measure_value(self.reading, row, column)
        return "" if value != value else f"{value:.17g}"

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if self.reading is None or parent.isValid() else len(self.reading.names) + 1

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(wording.COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self.reading is None:
            return None
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return wording.measure_text(self.reading, row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return wording.measure_help(self.reading, row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _CENTRE
        if role == Qt.ItemDataRole.BackgroundRole and self._theme is not None and row == len(self.reading.names):
            return QBrush(QColor(self._theme.raised))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self.reading is None or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if orientation == Qt.Orientation.Horizontal:
            name = wording.COLUMNS[section]
            return tr(name) if role == Qt.ItemDataRole.DisplayRole else tr(wording.FORMULAS[name])
        names = (*self.reading.names, tr("mean"))
        return names[section]
