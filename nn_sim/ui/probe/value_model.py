"""The values of a forward pass as Qt's table model: a column for each quantity, a row for each unit of a layer."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from nn_sim.ui.number_format import exact, short
from nn_sim.ui.probe.value_columns import Column, row_count

Index = QModelIndex | QPersistentModelIndex

SYMBOL_ROLE = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()


class ValueModel(QAbstractTableModel):
    """Shows columns; reads only."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns: tuple[Column, ...] = ()

    def show_columns(self, columns: tuple[Column, ...]) -> bool:
        """Show these values, in the cells that are there if they fit; returns whether the table is another one."""
        if _shape(columns) == _shape(self.columns):
            self.columns = columns
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
            return False
        self.beginResetModel()
        self.columns = columns
        self.endResetModel()
        return True

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else row_count(self.columns)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        column, row = self.columns[index.column()], index.row()
        if row >= len(column.values):
            return None
        value, symbol = float(column.values[row]), column.symbol(row)
        if role == Qt.ItemDataRole.DisplayRole:
            return short(value)
        if role == SYMBOL_ROLE:
            return symbol
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{symbol or column.header} = {exact(value)}, {column.words}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{symbol or column.header} = {short(value)}"
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Vertical:
            return None
        column = self.columns[section]
        texts = {Qt.ItemDataRole.DisplayRole: column.header, Qt.ItemDataRole.ToolTipRole: column.words}
        return texts.get(Qt.ItemDataRole(role))

    def flags(self, index: Index) -> Qt.ItemFlag:
        is_there = index.row() < len(self.columns[index.column()].values)
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if is_there else Qt.ItemFlag.NoItemFlags


def _shape(columns: tuple[Column, ...]) -> list[tuple[str, int]]:
    return [(column.header, len(column.values)) for column in columns]
