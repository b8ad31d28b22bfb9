"""Undo and Redo as menu actions that name what they would undo, and that rest while a run is on."""

from __future__ import annotations

from PySide6.QtCore import QObject, SignalInstance
from PySide6.QtGui import QAction, QKeySequence, QUndoStack

_KEY = QKeySequence.StandardKey


class StackAction(QAction):
    """One of the two; told by the stack's signals and never asking it, for they come also while the stack ends."""

    def __init__(self, verb: str, can_changed: SignalInstance, text_changed: SignalInstance, parent: QObject) -> None:
        super().__init__(verb, parent)
        self._verb = verb
        self._can = False
        self._resting = False
        self.setObjectName(verb.lower())
        self.setEnabled(False)
        can_changed.connect(self._set_can)
        text_changed.connect(self._set_what)

    def set_resting(self, resting: bool) -> None:
        """Rest while a run is on, or serve again."""
        self._resting = resting
        self.setEnabled(self._can and not resting)
        self.setToolTip("Pause the run first" if resting else self.text())

    def _set_can(self, can: bool) -> None:
        self._can = can
        self.setEnabled(can and not self._resting)

    def _set_what(self, what: str) -> None:
        self.setText(f"{self._verb} {what}" if what else self._verb)


class UndoActions:
    """The two actions of an undo stack."""

    def __init__(self, stack: QUndoStack, parent: QObject) -> None:
        self.undo = StackAction("Undo", stack.canUndoChanged, stack.undoTextChanged, parent)
        self.undo.setShortcuts(_KEY.Undo)
        self.undo.triggered.connect(stack.undo)
        self.redo = StackAction("Redo", stack.canRedoChanged, stack.redoTextChanged, parent)
        own = QKeySequence("Ctrl+Y")
        self.redo.setShortcuts([own, *(keys for keys in QKeySequence.keyBindings(_KEY.Redo) if keys != own)])
        self.redo.triggered.connect(stack.redo)

    def set_running(self, running: bool) -> None:
        """Rest while a run is on, or serve again."""
        self.undo.set_resting(running)
        self.redo.set_resting(running)
