"""The field of one input x_i: typed, or nudged with the arrow keys. Owns reading a number and what is wrong with it."""

from __future__ import annotations

import math
import re

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from nn_sim.language import tr

_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?", re.ASCII)
_NUDGES = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 10, Qt.Key.Key_PageDown: -10}
_KEY = QKeySequence.StandardKey
_CHARACTERS = 13


def read_input(text: str) -> float:
    """Read a finite number.

    Raises
    ------
    ValueError
        With what was expected.
    """
    typed = text.strip().replace("−", "-")
    if "," in typed:
        raise ValueError(tr("{typed}: write the decimal point as a point, such as 0.5").format(typed=typed))
    if not _NUMBER.fullmatch(typed) or not math.isfinite(float(typed)):
        raise ValueError(tr("{typed}: expected a number, such as 0.5 or -1e-3").format(typed=typed or tr("nothing")))
    return float(typed)


class InputField(QLineEdit):
    """One number, in the data's own units.

    Attributes
    ----------
    committed : Signal(float)
        Another number was typed or reached by the keys.
    rejected : Signal(str)
        What was typed is no number; empty when that is over.
    """

    committed = Signal(float)
    rejected = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = 0.0
        self._step = 0.1
        self.editingFinished.connect(self._commit)
        self.textEdited.connect(lambda _: self.rejected.emit(""))

    def set_step(self, step: float) -> None:
        """Take the step of the arrow keys."""
        self._step = step

    def show_value(self, value: float) -> None:
        """Show a value, unless another one is just being typed."""
        self._value = value
        if not (self.isModified() and self.hasFocus()) and self.text() != _written(value):
            self._show_own()

    def _show_own(self) -> None:
        self.setText(_written(self._value))
        self.setCursorPosition(0)  # so that what has no room is its end, not its sign
        self.setModified(False)

    def _commit(self) -> bool:
        """Tell of what was typed; returns whether there is nothing wrong with it."""
        if not self.isModified():
            return True
        try:
            value = read_input(self.text())
        except ValueError as error:
            self._show_own()
            self.rejected.emit(tr("{error}. The old value stays.").format(error=error))
            return False
        self.setModified(False)
        if value != self._value:
            self.committed.emit(value)
        self._show_own()
        return True

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("0") * _CHARACTERS, super().sizeHint().height())

    def event(self, event: QEvent) -> bool:
        # While nothing new is typed here, Undo and Redo are the document's and Space runs or pauses.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and not self.isModified():
            passed_on = event.key() == Qt.Key.Key_Space or event.matches(_KEY.Undo) or event.matches(_KEY.Redo)
            if passed_on:
                event.ignore()
                return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.rejected.emit("")  # what was wrong before is read by now

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _NUDGES:
            if self._commit():  # what has been typed counts first
                self.committed.emit(self._value + _NUDGES[key] * self._step)
        elif key == Qt.Key.Key_Escape and self.isModified():
            self._show_own()
            self.rejected.emit("")
        else:
            super().keyPressEvent(event)


def _written(value: float) -> str:
    return f"{value + 0.0:.7g}"
