"""The axis of a plot: a real minus sign, colours and sizes of the theme, no jumping while numbers change."""

from __future__ import annotations

from html import escape

import pyqtgraph as pg
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from nn_sim.ui.theme import Theme

_LONGEST_LABEL = 40


class NumberAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """An axis at the left or the bottom."""

    def __init__(self, side: str) -> None:
        super().__init__(side)
        self._words, self._symbol = "", ""
        self._colour = "#808080"
        self._points = 9.0
        self.enableAutoSIPrefix(False)
        self.setStyle(tickLength=-4, autoReduceTextSpace=False, hideOverlappingLabels=True, maxTextLevel=1)

    def set_words(self, words: str, symbol: str = "") -> None:
        """Write this beside the axis, the symbol in italics; what is too long is cut."""
        self._words = words if len(words) <= _LONGEST_LABEL else words[: _LONGEST_LABEL - 1] + "…"
        self._symbol = symbol
        self._write()

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Take colours, and a size from the widget's font."""
        self._colour = theme.muted
        small = QFont(font)
        if font.pointSizeF() > 0:
            self._points = font.pointSizeF()
            small.setPointSizeF(0.92 * self._points)
        self.setTickFont(small)
        self.setPen(QColor(theme.line))
        self.setTextPen(QColor(theme.muted))
        self._write()

    def _write(self) -> None:
        symbol = f" <i>{escape(self._symbol)}</i>" if self._symbol else ""
        self.setLabel(escape(self._words) + symbol, **{"color": self._colour, "font-size": f"{self._points:.1f}pt"})
        self.showLabel(bool(self._words))

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint numbers and ticks; for a picture anew, on the screen from what is recorded of them."""
        if self._exportOpts is False:
            super().paint(painter, option, widget)
            return
        painter.setFont(self.style["tickFont"] or painter.font())
        if (drawing := self.generateDrawSpecs(painter)) is not None:
            self.drawPicture(painter, *drawing)

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """Write hyphens as minus signs."""
        return [text.replace("-", "−") for text in super().tickStrings(values, scale, spacing)]
