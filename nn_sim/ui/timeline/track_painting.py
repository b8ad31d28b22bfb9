"""How the track of a run looks: curve, rail, flags, forks, names of steps, handle. Knows no events."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen, QPolygonF

from nn_sim.language import tr
from nn_sim.ui.theme import Theme, blend
from nn_sim.ui.timeline.run_picture import RunPicture
from nn_sim.ui.timeline.scale import Scale, ticks_of
from nn_sim.ui.timeline.wording import EMPTY, IN_THE_PAST, IN_THE_PAST_SHORT

FLAGS_HEIGHT = 13
"""Pixels at the top that belong to the bookmarks."""
_RAIL = 3.0
_KNOB = 6.0
_TYPE = 0.86  # of the widget's font
_GAP = 12.0
_NAME_AT_LEAST = 24.0


@dataclass(frozen=True)
class Rows:
    """Where the parts of the track are, one under the other, in pixels."""

    top: float
    rail: float
    bottom: float

    @classmethod
    def within(cls, height: float, type_height: float) -> Rows:
        """Give the names of the steps their height, the flags theirs, and the curve the rest."""
        return cls(FLAGS_HEIGHT, height - type_height - _KNOB - 1, height)


def small_type(font: QFont) -> QFont:
    """Return the font of names and notes."""
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * _TYPE)
    return small


def curve_area(scale: Scale, rows: Rows) -> QRectF:
    """Return where the losses are drawn: over the rail, as wide as it."""
    return QRectF(QPointF(scale.left, rows.top), QPointF(scale.right, rows.rail - _RAIL / 2))


class TrackPainter:
    """Paints one picture of a track.

    Parameters
    ----------
    painter : QPainter
        Begun on the widget.
    run : RunPicture
        What to paint.
    scale, rows : Scale, Rows
        Where.
    font : QFont
        The widget's own.
    theme : Theme
        Colours.
    """

    def __init__(self, painter: QPainter, run: RunPicture, scale: Scale, rows: Rows, font: QFont, theme: Theme) -> None:
        self._painter, self._run, self._scale, self._rows, self._theme = painter, run, scale, rows, theme
        self._font = font
        self._metrics = QFontMetricsF(font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font)

    def paint_empty(self, area: QRectF) -> None:
        """Say what to do where there is nothing yet."""
        self._painter.setPen(QColor(self._theme.muted))
        self._painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, tr(EMPTY))

    def paint(self, curve: QImage, shown: int, focused: bool) -> None:
        """Paint it all, with the handle at the step `shown`."""
        self._painter.drawImage(curve_area(self._scale, self._rows).topLeft(), curve)
        place = self._scale.place(shown)
        is_past = not self._run.running and shown < self._run.last
        if is_past:
            self._pale_after(place)
        self._rail(place)
        self._ticks()
        self._forks()
        self._flags(shown)
        self._handle(place, focused)
        if is_past:
            self._note(place)

    def _pale_after(self, place: float) -> None:
        veil = QColor(self._theme.panel)
        veil.setAlphaF(0.6)
        self._painter.fillRect(
            QRectF(QPointF(place, self._rows.top), QPointF(self._scale.right + 2, self._rows.rail)), veil
        )

    def _rail(self, place: float) -> None:
        y = self._rows.rail
        for start, end, colour in (
            (place, self._scale.right, self._theme.line),
            (self._scale.left, place, self._theme.accent),
        ):
            self._painter.setPen(QPen(QColor(colour), _RAIL, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            self._painter.drawLine(QPointF(start, y), QPointF(end, y))

    def _ticks(self) -> None:
        widest = self._metrics.horizontalAdvance(tr("epoch 100 000 · step 10 000 000"))
        most = max(int((self._scale.right - self._scale.left) / (widest + _GAP)), 1)
        self._painter.setPen(QColor(self._theme.muted))
        free = 0.0
        for tick in ticks_of(self._run, most):
            place, width = self._scale.place(tick.step), self._metrics.horizontalAdvance(tick.text)
            left = min(max(place - width / 2, self._scale.left - _KNOB), self._scale.right + _KNOB - width)
            self._painter.drawLine(QPointF(place, self._rows.rail + 3), QPointF(place, self._rows.rail + _KNOB))
            if left >= free:
                self._painter.drawText(QPointF(left, self._rows.bottom - self._metrics.descent() - 1), tick.text)
                free = left + width + _GAP

    def _forks(self) -> None:
        ground, ink = QColor(self._theme.panel), QColor(self._theme.text)
        for fork in self._run.forks:
            root = QPointF(self._scale.place(fork.step), self._rows.rail)
            tip = root + QPointF(6, -7)
            for colour, width in ((ground, 4.0), (ink, 1.5)):
                self._painter.setPen(QPen(colour, width))
                self._painter.drawLine(root, tip)
            self._painter.setBrush(ground)
            self._painter.drawEllipse(tip, 2.2, 2.2)

    def _flags(self, shown: int) -> None:
        places = [self._scale.place(mark.step) for mark in self._run.flags]
        ends = [*places[1:], self._scale.right + 2 * _KNOB][: len(places)]
        for mark, place, end in zip(self._run.flags, places, ends, strict=True):
            colour = QColor(self._theme.accent if mark.step == shown else self._theme.muted)
            self._painter.setPen(QPen(colour, 1.2))
            self._painter.drawLine(QPointF(place, 2), QPointF(place, self._rows.rail - 1))
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(colour)
            cloth = (QPointF(place, 1.5), QPointF(place + 9, 5.5), QPointF(place, 9.5))
            self._painter.drawPolygon(QPolygonF(cloth))
            room = end - place - 16
            if room >= _NAME_AT_LEAST:
                self._painter.setPen(QColor(self._theme.text))
                name = self._metrics.elidedText(mark.name, Qt.TextElideMode.ElideRight, room)
                self._painter.drawText(QPointF(place + 12, self._metrics.ascent() - 1), name)

    def _handle(self, place: float, focused: bool) -> None:
        painter, accent = self._painter, QColor(self._theme.accent)
        painter.setPen(QPen(accent, 1.5))
        painter.drawLine(QPointF(place, self._rows.top - 1), QPointF(place, self._rows.rail))
        knob = QPointF(place, self._rows.rail)
        if focused:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._theme.text), 1.5))
            painter.drawEllipse(knob, _KNOB + 1.5, _KNOB + 1.5)
        painter.setPen(QPen(QColor(self._theme.panel), 1.5))
        painter.setBrush(blend(self._theme.muted, self._theme.panel, 0.3) if self._run.running else accent)
        painter.drawEllipse(knob, _KNOB, _KNOB)

    def _note(self, place: float) -> None:
        """Say that this is the past, on the side of the handle where there is more room."""
        after, before = self._scale.right - place - 2 * _KNOB, place - self._scale.left - 2 * _KNOB
        room = max(after, before)
        text = (
            tr(IN_THE_PAST) if self._metrics.horizontalAdvance(tr(IN_THE_PAST)) + 8 <= room else tr(IN_THE_PAST_SHORT)
        )
        width, height = self._metrics.horizontalAdvance(text) + 8, self._metrics.height()
        left = place + 2 * _KNOB if after >= before else place - 2 * _KNOB - width
        box = QRectF(left, self._rows.top + 1, width, height)  # over the forks, which stand on the rail
        ground = QColor(self._theme.panel)
        ground.setAlphaF(0.85)
        self._painter.fillRect(box, ground)
        self._painter.setPen(QColor(self._theme.accent))
        self._painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
