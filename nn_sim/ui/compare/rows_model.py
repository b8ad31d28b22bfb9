"""Rows of a comparison as Qt's table model: what it is, in the pinned run, now. Only shows what it is handed."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor, QFont

from nn_sim.language import tr
from nn_sim.ui.compare.reading import BETTER, Row
from nn_sim.ui.theme import LIGHT, Theme

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class RowsModel(QAbstractTableModel):
    """A table of rows.

    Parameters
    ----------
    what : str
        Over the names.
    """

    def __init__(self, what: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.headings = (what, tr("pinned"), tr("now"))
        self.rows: tuple[Row, ...] = ()
        self._bold = QFont()
        self.set_theme(LIGHT)

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show other rows; as long as they are as many, what is marked stays."""
        if rows == self.rows:
            return
        if len(rows) != len(self.rows):
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return
        self.rows = rows
        self._tell_all()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._muted = QBrush(QColor(theme.muted))
        self._accent = QBrush(QColor(theme.accent))
        self._tell_all()

    def set_font(self, font: QFont) -> None:
        """Take the font of the table; the better result is bold."""
        self._bold = QFont(font)
        self._bold.setBold(True)
        self._tell_all()

    def text(self, row: int, column: int) -> str:
        """Return what a cell says, without the mark of the better one."""
        found = self.rows[row]
        return (found.name, found.pinned, found.now)[column]

    def is_better(self, row: int, column: int) -> bool:
        """Whether a cell is the better of the two."""
        return self.rows[row].better == column - 1

    def marked_text(self, row: int, column: int) -> str:
        """Return what a cell shows."""
        text = self.text(row, column)
        return f"{BETTER} {text}" if self.is_better(row, column) else text

    def _spoken(self, row: int, column: int) -> str:
        better = tr(", the better") if self.is_better(row, column) else ""
        text = self.text(row, column)
        return f"{text}{better}" if column == 0 else f"{self.text(row, 0)}, {self.headings[column]}, {text}{better}"

    def _tell_all(self) -> None:
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(self.headings) - 1))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.headings)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role == Role.TextAlignmentRole:
            return _RIGHT if column else _LEFT
        if role == Role.ForegroundRole:
            return self._muted if column == 0 else self._accent if self.is_better(row, column) else None
        if role == Role.FontRole:
            return self._bold if self.is_better(row, column) else None
        if role == Role.AccessibleTextRole:
            return self._spoken(row, column)
        return self.marked_text(row, column) if role in (Role.DisplayRole, Role.ToolTipRole) else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Role.TextAlignmentRole:
            return _RIGHT if section else _LEFT
        return self.headings[section] if role == Role.DisplayRole else None
