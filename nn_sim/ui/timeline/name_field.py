"""The small field in which a bookmark gets its name: Enter sets it, Escape thinks better of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from nn_sim.language import tr

LONGEST_NAME = 60


class NameField(QLineEdit):
    """A line edit that knows when it is done.

    Signals
    -------
    named(str)
        Enter was pressed; without spaces at the ends, and empty for no name.
    closed()
        It is done with, whether named or not.
    """

    named = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(LONGEST_NAME)
        self.setAccessibleName(tr("name of the bookmark"))
        self.setToolTip(tr("Name of the bookmark: Enter sets it, Escape does not; an empty name takes it away"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.named.emit(self.text().strip())
            self.closed.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:  # its own menu
            self.closed.emit()
