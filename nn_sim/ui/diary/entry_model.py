"""The entries of an undo stack as the rows of a list: the start, then what was done, one line each.

Owns a copy of the lines, so that what draws them never asks the stack, which may be gone before its views.
"""

from __future__ import annotations

from itertools import takewhile
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFont, QUndoStack
from shiboken6 import isValid

from nn_sim.language import later, tr
from nn_sim.session.undo_stack import UndoStack
from nn_sim.ui.diary.entry_marks import DONE, NOW, UNDONE, entry_mark
from nn_sim.ui.theme import LIGHT, Theme

START = later("Start")
CUT_START = later("Earlier than the history goes back")
_SAVED = later("saved")
_ROLE = Qt.ItemDataRole
Index = QModelIndex | QPersistentModelIndex


class EntryModel(QAbstractListModel):
    """Rows of a diary; row n is the state after n entries.

    Signals
    -------
    followed()
        The stack has changed, and the rows with it.
    """

    followed = Signal()

    def __init__(self, stack: QUndoStack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stack = stack
        self._texts = [START]
        self._now = 0
        self._saved = -1
        self._theme: Theme = LIGHT
        stack.indexChanged.connect(self.follow)
        stack.cleanChanged.connect(self.follow)
        self.follow()

    @property
    def now(self) -> int:
        """The row of the state that is shown."""
        return self._now

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._tell_all()

    def follow(self) -> None:
        """Take over what the stack holds; rows that are the same stay."""
        if not isValid(self._stack):
            return  # it tells of its own end
        count = self._stack.count()
        is_cut = isinstance(self._stack, UndoStack) and self._stack.has_lost_entries
        start = tr(CUT_START) if is_cut or count == self._stack.undoLimit() else tr(START)
        self._take([start, *map(self._stack.text, range(count))])
        self._now, self._saved = self._stack.index(), self._stack.cleanIndex()
        self._tell_all()
        self.followed.emit()

    def _take(self, texts: list[str]) -> None:
        pairs = zip(self._texts, texts, strict=False)
        same = max(sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs)), 1)
        self._texts[0] = texts[0]
        if same < len(self._texts):
            self.beginRemoveRows(QModelIndex(), same, len(self._texts) - 1)
            del self._texts[same:]
            self.endRemoveRows()
        if same < len(texts):
            self.beginInsertRows(QModelIndex(), same, len(texts) - 1)
            self._texts += texts[same:]
            self.endInsertRows()

    def _tell_all(self) -> None:
        self.dataChanged.emit(self.index(0), self.index(len(self._texts) - 1))

    def _text(self, row: int) -> str:
        return self._texts[row] + (f"  ·  {tr(_SAVED)}" if row == self._saved else "")

    def _spoken(self, row: int) -> str:
        words = [self._text(row).replace("  ·  ", ", ")]
        if row == self._now:
            words.append(tr("shown now"))
        elif row > self._now:
            words.append(tr("undone"))
        return ", ".join(words)

    def _font(self, row: int) -> QFont | None:
        if row != self._now:
            return None
        font = QFont()
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _colour(self, row: int) -> QColor:
        return QColor(self._theme.text if row <= self._now else self._theme.muted)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self._texts)

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        row = index.row()
        if not index.isValid():
            return None
        if role == _ROLE.DisplayRole:
            return self._text(row)
        if role in (_ROLE.ToolTipRole, _ROLE.AccessibleTextRole):
            return self._spoken(row)
        if role == _ROLE.ForegroundRole:
            return self._colour(row)
        if role == _ROLE.FontRole:
            return self._font(row)
        if role == _ROLE.DecorationRole:
            return entry_mark(NOW if row == self._now else DONE if row < self._now else UNDONE, self._theme)
        return None
