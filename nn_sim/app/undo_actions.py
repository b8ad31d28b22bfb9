"""Undo and Redo as menu actions that name what they would undo, and that rest while a run is on."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence, QUndoStack

_KEY = QKeySequence.StandardKey


class UndoActions(QObject):
    """The two actions of an undo stack."""

    def __init__(self, stack: QUndoStack, parent: QObject) -> None:
        super().__init__(parent)
        self._stack = stack
        self._running = False
        self.undo = QAction("&Undo", parent)
        self.undo.setObjectName("undo")
        self.undo.setShortcuts(_KEY.Undo)
        self.undo.triggered.connect(stack.undo)
        self.redo = QAction("&Redo", parent)
        self.redo.setObjectName("redo")
        self.redo.setShortcuts([*QKeySequence.keyBindings(_KEY.Redo), QKeySequence("Ctrl+Y")])
        self.redo.triggered.connect(stack.redo)
        stack.indexChanged.connect(lambda _index: self._refresh())
        self._refresh()

    def set_running(self, running: bool) -> None:
        """Rest, or serve again."""
        self._running = running
        self._refresh()

    def _refresh(self) -> None:
        for action, verb, can, what in (
            (self.undo, "&Undo", self._stack.canUndo(), self._stack.undoText()),
            (self.redo, "&Redo", self._stack.canRedo(), self._stack.redoText()),
        ):
            action.setEnabled(can and not self._running)
            action.setText(f"{verb} {what}" if what else verb)
            action.setToolTip("Pause the run first" if self._running else action.text().replace("&", ""))
