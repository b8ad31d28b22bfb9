"""What is shown while no run is pinned: what to do, and the button that does it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from nn_sim.language import tr
from nn_sim.ui.compare.reading import HOW_TO_COMPARE, TRAIN_FIRST


class EmptyPage(QWidget):
    """An invitation.

    Signals
    -------
    pin_requested()
        Keep the run of now to compare with.
    """

    pin_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLabel(tr(HOW_TO_COMPARE))
        self.words.setAccessibleName(tr("how to compare two runs"))
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pin = QPushButton(tr("Pin this run"))
        self.pin.setToolTip(tr("Keep the run as it is now, to compare the next one with"))
        self.pin.clicked.connect(self.pin_requested)
        self.hint = QLabel(tr(TRAIN_FIRST))
        self.hint.setProperty("role", "caption")
        self.hint.setWordWrap(True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch()
        column.addWidget(self.words)
        column.addWidget(self.pin, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.hint)
        column.addStretch()

    def show_trained(self, trained: bool) -> None:
        """Say that there is nothing to pin yet, as long as nothing was trained."""
        self.hint.setVisible(not trained)
        self.pin.setEnabled(trained)
