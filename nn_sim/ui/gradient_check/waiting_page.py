"""What stands in place of the check while there is none: why, how far it has come, and the way to end or repeat it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from nn_sim.language import tr

_STEPS = 1000
_WIDTH = 240


class WaitingPage(QWidget):
    """One sentence in the middle; under it a bar and a button where they are of use.

    Attributes
    ----------
    cancel_requested, check_requested : Signal()
        The button was pressed.
    """

    cancel_requested = Signal()
    check_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLabel(self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words.setWordWrap(True)
        self.words.setProperty("role", "caption")
        self.bar = QProgressBar(self)
        self.bar.setRange(0, _STEPS)
        self.bar.setFixedWidth(_WIDTH)
        self.bar.setAccessibleName(tr("How much of the gradient check is done"))
        self.cancel = QPushButton(tr("Cancel"), self)
        self.cancel.setToolTip(tr("Stop checking; nothing else is changed"))
        self.cancel.setAccessibleName(tr("Cancel the gradient check"))
        self.cancel.clicked.connect(self.cancel_requested)
        self.again = QPushButton(tr("Check again"), self)
        self.again.setToolTip(tr("Check the gradient of the step that comes next"))
        self.again.setAccessibleName(tr("Check the gradient again"))
        self.again.clicked.connect(self.check_requested)
        whole = QVBoxLayout(self)
        whole.setSpacing(8)
        whole.addStretch(1)
        whole.addWidget(self.words)
        for widget in (self.bar, self.cancel, self.again):
            whole.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addStretch(1)
        self.say("")

    def say(self, words: str, *, can_repeat: bool = False) -> None:
        """Say why there is nothing to see."""
        self._show(words, busy=False, can_repeat=can_repeat)

    def begin(self, words: str) -> None:
        """Show the bar, empty, and the button to cancel."""
        self.bar.setValue(0)
        self._show(words, busy=True, can_repeat=False)

    def set_progress(self, share: float) -> None:
        """Tell how much is done, 0 to 1."""
        self.bar.setValue(round(_STEPS * share))

    def _show(self, words: str, *, busy: bool, can_repeat: bool) -> None:
        self.words.setText(words)
        self.bar.setVisible(busy)
        self.cancel.setVisible(busy)
        self.again.setVisible(can_repeat)
