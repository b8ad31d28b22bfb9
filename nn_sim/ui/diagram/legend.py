"""The legend below the diagram: what colour, dashes and width of an edge say, and the colours of maps.

It does not zoom.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from nn_sim.language import tr
from nn_sim.ui.diagram.map_colours import scale_image
from nn_sim.ui.diagram.strokes import Sign, pen, pen_of, widths
from nn_sim.ui.theme import LIGHT, Theme

SAMPLES = (0.3, 1.0, 5.0)  # magnitudes whose width is shown
_RANKS = {0.3: 2, 1.0: 3, 5.0: 2}
_LINE, _SCALE, _SPACE, _APART = 18, 52, 5, 11
_PADDING = 4


@dataclass(frozen=True)
class _Entry:
    """A sample, if any, and the words after it; where room is short, what is of higher rank is left out first."""

    words: str
    line: QPen | None = None
    is_scale: bool = False
    rank: int = 0

    @property
    def sample_width(self) -> int:
        return _SCALE + _SPACE if self.is_scale else _LINE + _SPACE if self.line is not None else 0


class Legend(QWidget):
    """One row: positive, negative, width by magnitude, the colours of maps, and a note on what is left out.

    A warning takes the place of all of it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = ""
        self.maps = ""
        self.warning = ""
        self._theme = LIGHT
        self._room = 10_000
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # so it is not painted anew with each picture
        self.setAccessibleName(tr("Legend"))
        self._describe()

    def explain(self, *, maps: str, note: str, warning: str = "") -> None:
        """Say what maps in the nodes show, what is left out, and of what one has to beware; empty for nothing."""
        if (maps, note, warning) != (self.maps, self.note, self.warning):
            self.maps, self.note, self.warning = maps, note, warning
            self._describe()
            self.adjustSize()
            self.update()

    def fit_into(self, width: int) -> None:
        """Leave out what has no room in so many px."""
        self._room = width
        self.adjustSize()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.update()

    def _describe(self) -> None:
        words = [f"{self.warning}."] if self.warning else []
        words += [
            tr("Blue solid edges are positive weights, orange dashed ones negative; the width tells the magnitude.")
        ]
        words += (
            [tr("Colours in a node: {maps}, orange negative, blue positive.").format(maps=self.maps)]
            if self.maps
            else []
        )
        words += [self.note] if self.note else []
        self.setAccessibleDescription(" ".join(words))

    def _entries(self) -> list[_Entry]:
        if self.warning:
            return [_Entry(self.warning)]
        entries = [
            _Entry(tr("positive"), pen_of(self._theme, Sign.POSITIVE, 2.6)),
            _Entry(tr("negative"), pen_of(self._theme, Sign.NEGATIVE, 2.6)),
            _Entry(tr("width |w|"), rank=2),
        ]
        grey = QColor(self._theme.muted)
        for magnitude, width in zip(SAMPLES, widths(np.array(SAMPLES)).tolist(), strict=True):
            entries.append(_Entry(f"{magnitude:g}", pen(grey, width, dashed=False), rank=_RANKS[magnitude]))
        entries += [_Entry(self.maps, is_scale=True, rank=1)] if self.maps else []
        entries += [_Entry(self.note)] if self.note else []
        for rank in sorted({entry.rank for entry in entries if entry.rank}, reverse=True):
            if self._width_of(entries) > self._room:
                entries = [entry for entry in entries if entry.rank < rank]
        return entries

    def _width_of(self, entries: list[_Entry]) -> int:
        metrics = self.fontMetrics()
        taken = sum(entry.sample_width + metrics.horizontalAdvance(entry.words) + _APART for entry in entries)
        return taken - _APART + 2 * _PADDING

    def paint_picture(self, painter: QPainter) -> None:
        """Paint the row."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self._theme.panel))
        x, middle = float(_PADDING), self.height() / 2
        metrics = self.fontMetrics()
        for entry in self._entries():
            if entry.line is not None:
                painter.setPen(entry.line)
                painter.drawLine(QPointF(x, middle), QPointF(x + _LINE, middle))
            if entry.is_scale:
                self._paint_scale(painter, QRectF(x, middle - metrics.height() / 2, _SCALE, metrics.height()))
            x += entry.sample_width
            painter.setPen(QColor(self._theme.accent if self.warning else self._theme.muted))
            painter.drawText(QPointF(x, middle + metrics.ascent() / 2 - metrics.descent() / 2), entry.words)
            x += metrics.horizontalAdvance(entry.words) + _APART

    def _paint_scale(self, painter: QPainter, box: QRectF) -> None:
        painter.drawImage(box, scale_image(self._theme))
        painter.setPen(QColor(self._theme.panel))
        for sign, align in (("−", Qt.AlignmentFlag.AlignLeft), ("+", Qt.AlignmentFlag.AlignRight)):
            painter.drawText(box.adjusted(4, 0, -4, 0), align | Qt.AlignmentFlag.AlignVCenter, sign)

    def sizeHint(self) -> QSize:
        return QSize(self._width_of(self._entries()), self.fontMetrics().height() + 2 * _PADDING)

    def paintEvent(self, event: QPaintEvent) -> None:
        self.paint_picture(QPainter(self))
