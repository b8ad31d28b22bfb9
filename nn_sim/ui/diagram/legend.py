"""The legend below the diagram: what colour, dashes and width of an edge say. It does not zoom."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from nn_sim.ui.diagram.strokes import Sign, pen, pen_of, widths
from nn_sim.ui.theme import LIGHT, Theme

SAMPLES = (0.3, 1.0, 5.0)  # magnitudes whose width is shown
_LINE, _SPACE, _APART = 18, 5, 11
_PADDING = 4


class Legend(QWidget):
    """One row: positive, negative, width by magnitude, and a note on what is left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = ""
        self._theme = LIGHT
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # so it is not painted anew with each picture
        self.setAccessibleName("Legend")
        self._describe()

    def show_note(self, note: str) -> None:
        """Say what is left out; empty for nothing."""
        if note != self.note:
            self.note = note
            self._describe()
            self.adjustSize()
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.update()

    def _describe(self) -> None:
        words = "Blue solid edges are positive weights, orange dashed ones negative; the width tells the magnitude."
        self.setAccessibleDescription(f"{words} {self.note}".strip())

    def _texts(self) -> tuple[str, ...]:
        return ("positive", "negative", "width |w|", *(f"{sample:g}" for sample in SAMPLES), self.note)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        words = sum(metrics.horizontalAdvance(text) for text in self._texts())
        lines = (2 + len(SAMPLES)) * (_LINE + _SPACE)
        return QSize(words + lines + (3 + len(SAMPLES)) * _APART + 2 * _PADDING, metrics.height() + 2 * _PADDING)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self._theme.panel))
        positive, negative, width, *samples, note = self._texts()
        neutral = QColor(self._theme.muted)
        entries = [
            (pen_of(self._theme, Sign.POSITIVE, 2.6), positive),
            (pen_of(self._theme, Sign.NEGATIVE, 2.6), negative),
            (None, width),
            *(
                (pen(neutral, w, dashed=False), text)
                for w, text in zip(widths(np.array(SAMPLES)), samples, strict=True)
            ),
            (None, note),
        ]
        x, middle = float(_PADDING), self.height() / 2
        metrics = self.fontMetrics()
        for line, text in entries:
            if line is not None:
                painter.setPen(line)
                painter.drawLine(QPointF(x, middle), QPointF(x + _LINE, middle))
                x += _LINE + _SPACE
            painter.setPen(neutral)
            painter.drawText(QPointF(x, middle + metrics.ascent() / 2 - metrics.descent() / 2), text)
            x += metrics.horizontalAdvance(text) + _APART
