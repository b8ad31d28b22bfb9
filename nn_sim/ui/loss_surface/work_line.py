"""The line that is seen while the slices take their time: how much is done, and a way to give up or begin again."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from nn_sim.language import tr


class WorkLine(QWidget):
    """Progress with Cancel; after that, a sentence with Work out.

    Signals
    -------
    cancelled()
        The user does not want to wait.
    wanted()
        The user wants the pictures after all.
    """

    cancelled = Signal()
    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = QLabel(self)
        self._words.setProperty("role", "caption")
        self._words.setWordWrap(True)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 100)
        self.bar.setAccessibleName(tr("progress of the loss surface"))
        self.cancel = QPushButton(tr("Cancel"), self)
        self.cancel.setToolTip(tr("Leave the pictures as they are"))
        self.cancel.clicked.connect(self.cancelled)
        self.again = QPushButton(tr("Work out"), self)
        self.again.setToolTip(tr("Work the loss out for every value of the two weights"))
        self.again.clicked.connect(self.wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self._words, self.bar):
            row.addWidget(widget, 1)
        for button in (self.cancel, self.again):
            row.addWidget(button)

    def show_progress(self, share: float) -> None:
        """Show how much is done."""
        self.bar.setValue(round(100 * share))
        self._show(working=True)

    def show_stopped(self, sentence: str) -> None:
        """Say why there is nothing to wait for."""
        self._words.setText(sentence)
        self._show(working=False)

    def _show(self, *, working: bool) -> None:
        for widget, seen in (
            (self.bar, working),
            (self.cancel, working),
            (self._words, not working),
            (self.again, not working),
        ):
            widget.setVisible(seen)
