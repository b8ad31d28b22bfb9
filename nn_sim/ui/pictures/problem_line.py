"""A line in a view for what went wrong, in no picture; gone when there is nothing to say."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


class ProblemLine(QLabel):
    """One sentence in the colour of errors."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("problem")
        self.setProperty("role", "error")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setMargin(4)
        self.hide()

    def tell(self, sentence: str) -> None:
        """Show a sentence; an empty one hides the line."""
        self.setText(sentence)
        self.setVisible(bool(sentence))
