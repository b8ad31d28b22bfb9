"""Spin boxes that take the keys of a number while one is typed, and no others: "," and "." move the cursor.

Enter ends the typing and hands the focus back to the panel around the box.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QSpinBox

_KEYS_OF_THE_WINDOW = frozenset({Qt.Key.Key_Comma, Qt.Key.Key_Period, Qt.Key.Key_Space})
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


def _is_for_the_window(box: QAbstractSpinBox, event: QEvent) -> bool:
    """Whether a key does not belong to a number that is being typed into a box: a decimal point would."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    is_typed = box.lineEdit().isModified() and event.text() == box.locale().decimalPoint()
    is_point = isinstance(box, QDoubleSpinBox) and is_typed
    return event.key() in _KEYS_OF_THE_WINDOW and not is_point


def _hand_back(box: QAbstractSpinBox, event: QKeyEvent) -> None:
    """Let go of the keys after Enter."""
    panel = box.parentWidget()
    if event.key() in _ENTER and panel is not None:
        box.lineEdit().setModified(False)
        panel.setFocus()


class PoliteSpinBox(QSpinBox):
    """A whole number."""

    def event(self, event: QEvent) -> bool:
        if _is_for_the_window(self, event):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        _hand_back(self, event)


class PoliteDoubleSpinBox(QDoubleSpinBox):
    """A number with a decimal point."""

    def event(self, event: QEvent) -> bool:
        if _is_for_the_window(self, event):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        _hand_back(self, event)
