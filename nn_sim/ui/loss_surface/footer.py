"""What stands under the pictures: words about what is seen, or how far the work has come."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QLabel, QSizePolicy, QStackedWidget, QWidget

from nn_sim.ui.loss_surface.work_line import WorkLine


class Footer(QStackedWidget):
    """Values and a note; while the work takes long, its progress in their place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.values, self.note = _caption(), _caption()
        self.note.setWordWrap(True)
        self.work = WorkLine(self)
        page = QWidget(self)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, page)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.values)
        self._row.addWidget(self.note, 1)
        self.addWidget(page)
        self.addWidget(self.work)

    def stack(self, *, narrow: bool) -> None:
        """Set values and note one over the other, or side by side."""
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(direction)
        self._row.setSpacing(0 if narrow else 16)

    def show_progress(self, share: float) -> None:
        """Show how much is done, with a way to give up."""
        self.work.show_progress(share)
        self.setCurrentIndex(1)

    def show_stopped(self, sentence: str) -> None:
        """Say why there are no pictures, with a way to have them."""
        self.work.show_stopped(sentence)
        self.setCurrentIndex(1)

    def show_words(self) -> None:
        """Show the words again."""
        self.setCurrentIndex(0)


def _caption() -> QLabel:
    label = QLabel()
    label.setProperty("role", "caption")
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
