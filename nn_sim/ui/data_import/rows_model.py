"""The first rows of a table, as they stand in it, with their lines; what is wrong is marked."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from nn_sim.datasets import Fault, Preview, Roles
from nn_sim.language import tr
from nn_sim.ui.theme import LIGHT, Theme

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_LONGEST_CELL = 80
_WHOLE_ROW = -1
_NOWHERE = QModelIndex()


class RowsModel(QAbstractTableModel):
    """Shows cells; a target's stand on the ground of what is looked at, those of an ignored column are pale."""

    def __init__(self) -> None:
        super().__init__()
        self._preview: Preview | None = None
        self._roles: Roles | None = None
        self._problems: dict[tuple[int, int], str] = {}
        self._theme = LIGHT

    def show_table(self, preview: Preview | None, roles: Roles | None) -> None:
        """Show another table."""
        self.beginResetModel()
        self._preview, self._roles, self._problems = preview, roles, {}
        self.endResetModel()

    def show_roles(self, roles: Roles) -> None:
        """Show what the columns are for."""
        self._roles = roles
        self._repaint()

    def show_problems(self, problems: Iterable[Fault]) -> None:
        """Mark these cells, and rows that are faulty as a whole."""
        shown = {row.line for row in self._preview.rows} if self._preview is not None else set()
        self._problems = {(fault.line, fault.column - 1): fault.problem for fault in problems if fault.line in shown}
        self._repaint()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._repaint()

    def row_of_line(self, line: int) -> int:
        """The row that begins in a line of the file, -1 if it is not among the first."""
        rows = () if self._preview is None else self._preview.rows
        return next((number for number, row in enumerate(rows) if row.line == line), -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if self._preview is None or parent.isValid() else len(self._preview.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if self._preview is None or parent.isValid() else len(self._preview.columns)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        if self._preview is None or self._roles is None or not index.isValid():
            return None
        row = self._preview.rows[index.row()]
        use = self._roles.columns[index.column()].use
        problem = self._problems.get((row.line, index.column())) or self._problems.get((row.line, _WHOLE_ROW))
        match role:
            case _Role.DisplayRole:
                return _shown(row.cells[index.column()]) if index.column() < len(row.cells) else ""
            case _Role.ToolTipRole | _Role.AccessibleDescriptionRole:
                return problem
            case _Role.BackgroundRole if problem:
                return _tinted(self._theme.error)
            case _Role.BackgroundRole if use == "target":
                return QColor(self._theme.accent_soft)
            case _Role.ForegroundRole if use == "ignore" and not problem:
                return QColor(self._theme.muted)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        if self._preview is None:
            return None
        if orientation == Qt.Orientation.Vertical and role == _Role.DisplayRole:
            return str(self._preview.rows[section].line)
        if orientation == Qt.Orientation.Vertical and role == _Role.ToolTipRole:
            return tr("Line {line} of the file").format(line=self._preview.rows[section].line)
        if orientation == Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return self._preview.columns[section].name
        return None

    def _repaint(self) -> None:
        if self.rowCount() and self.columnCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))


def _shown(cell: str) -> str:
    """A cell on one line, not too long for a look."""
    line = " ".join(cell[: 2 * _LONGEST_CELL].split())
    return line if len(line) <= _LONGEST_CELL else line[: _LONGEST_CELL - 1] + "…"


def _tinted(colour: str) -> QColor:
    tint = QColor(colour)
    tint.setAlpha(60)
    return tint
