"""The rows of a step as Qt's table model: a cell is worked out when it is painted, and not before."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFont

from nn_sim.language import tr
from nn_sim.session.lesson import Lesson
from nn_sim.stepper.scalars import Scalar
from nn_sim.ui import number_format
from nn_sim.ui.theme import LIGHT, Theme, blend, kind_colour
from nn_sim.ui.trace.arrangement import Arrangement, arranged
from nn_sim.ui.trace.marks import CURSOR, NO_MARKS, Marks, marks_of
from nn_sim.ui.trace.row_space import RowSpace
from nn_sim.ui.trace.row_texts import HEADERS, TIPS, Column, cell_text

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

_KIND_SHARE = 0.14  # of a kind's colour in the ground of a row that flows in
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_MIDDLE = Qt.AlignmentFlag.AlignCenter
_ALIGNED = {Column.ORDER: _RIGHT, Column.MARK: _MIDDLE, Column.EXAMPLE: _RIGHT, Column.VALUE: _RIGHT}
_MUTED = (Column.ORDER, Column.PHASE, Column.LAYER, Column.EXAMPLE, Column.WORDS)


class TraceModel(QAbstractTableModel):
    """What is shown of a step.

    Signals
    -------
    rearranged()
        Other rows are shown, or in another order.
    """

    rearranged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.space: RowSpace | None = None
        self.arrangement = Arrangement()
        self.marks: Marks = NO_MARKS
        self.rows = np.empty(0, np.int64)
        self.matching = 0
        self._digits = 4
        self._bold = QFont()
        self._bold.setBold(True)
        self.set_theme(LIGHT)

    def show_step(self, space: RowSpace) -> None:
        """Show another step."""
        self.space = space
        self.marks = NO_MARKS
        self._arrange()

    def show_arrangement(self, arrangement: Arrangement) -> None:
        """Show other rows, or the same in another order."""
        if arrangement != self.arrangement:
            self.arrangement = arrangement
            self._arrange()

    def show_lesson(self, lesson: Lesson) -> None:
        """Mark what a lesson explains, and what flows into it."""
        if self.space is None:
            return
        self.marks = marks_of(self.space, lesson)
        if self.arrangement.column is Column.MARK:
            self._arrange()
        else:
            self._tell_all()

    def show_digits(self, digits: int) -> None:
        """Write values with so many digits."""
        if digits != self._digits:
            self._digits = digits
            self._tell_all()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._muted = QBrush(QColor(theme.muted))
        self._accent = QBrush(QColor(theme.accent))
        self._cursor_ground = QBrush(QColor(theme.accent_soft))
        self._tell_all()

    def place_of(self, row: int | None) -> int | None:
        """Return where a row of the step stands in the table; None where it is not shown."""
        if row is None:
            return None
        places = np.flatnonzero(self.rows == row)
        return int(places[0]) if len(places) else None

    def scalar(self, place: int) -> Scalar | None:
        """Return the number that a place of the table shows."""
        return None if self.space is None else self.space.scalar(int(self.rows[place]))

    def _arrange(self) -> None:
        self.beginResetModel()
        if self.space is not None:
            self.rows, self.matching = arranged(self.space, self.arrangement, self.marks.kinds)
        self.endResetModel()
        self.rearranged.emit()

    def _tell_all(self) -> None:
        if len(self.rows):
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(Column) - 1))

    def _heading(self, column: Column) -> str:
        """The heading of a column; an arrow says that the rows are sorted by it."""
        wanted = self.arrangement
        arrow = ("▾" if wanted.descending else "▴") if column is wanted.column else ""
        return f"{tr(HEADERS[column])} {arrow}".strip()

    def _text(self, row: int, column: Column) -> str:
        assert self.space is not None
        if column is Column.MARK:
            return self.marks.text(row)
        if column is Column.VALUE:
            return number_format.short(self.space.value(row), self._digits)
        return cell_text(self.space, row, column)

    def _tip(self, row: int, column: Column) -> str:
        assert self.space is not None
        symbol, words = (cell_text(self.space, row, which) for which in (Column.SYMBOL, Column.WORDS))
        return tr("{symbol} = {exact}, {words}. Click to see where it comes from.").format(
            symbol=symbol, exact=number_format.exact(self.space.value(row)), words=words
        )

    def _spoken(self, row: int, column: Column) -> str:
        if column is Column.MARK:
            kind = self.marks.kinds.get(row)
            return tr("not marked") if kind is None else tr("explained") if kind == CURSOR else tr("flows in")
        return self._text(row, column) or tr("none")

    def _ink(self, row: int, column: Column) -> QBrush | None:
        kind = self.marks.kinds.get(row)
        if column is Column.MARK and kind is not None:
            return self._accent if kind == CURSOR else QBrush(QColor(kind_colour(self._theme, kind)))
        return self._muted if column in _MUTED else None

    def _ground(self, row: int, _column: Column) -> QBrush | None:
        kind = self.marks.kinds.get(row)
        if kind is None:
            return None
        if kind == CURSOR:
            return self._cursor_ground
        return QBrush(blend(self._theme.panel, kind_colour(self._theme, kind), _KIND_SHARE))

    def _font(self, row: int, column: Column) -> QFont | None:
        is_cursor = self.marks.kinds.get(row) == CURSOR
        return self._bold if is_cursor and column in (Column.SYMBOL, Column.VALUE) else None

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid() or self.space is None:
            return None
        column = Column(index.column())
        if role == Role.TextAlignmentRole:
            return _ALIGNED.get(column, _LEFT)
        answers = {
            Role.DisplayRole: self._text,
            Role.ToolTipRole: self._tip,
            Role.AccessibleTextRole: self._spoken,
            Role.ForegroundRole: self._ink,
            Role.BackgroundRole: self._ground,
            Role.FontRole: self._font,
        }
        answer = answers.get(Role(role))
        return None if answer is None else answer(int(self.rows[index.row()]), column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Role.TextAlignmentRole:
            return _ALIGNED.get(Column(section), _LEFT)
        if role == Role.ToolTipRole:
            return tr("{tip}. Click to sort").format(tip=tr(TIPS[Column(section)]))
        return self._heading(Column(section)) if role == Role.DisplayRole else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if column >= 0:
            descending = order == Qt.SortOrder.DescendingOrder
            wanted = Arrangement(self.arrangement.example, self.arrangement.words, Column(column), descending)
            self.show_arrangement(wanted)
