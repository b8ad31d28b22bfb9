"""How a picture of a slice is drawn: axes and colour bar round it, the path of the run and the point on it."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QImage, QPainter, QPen, QPolygonF

from nn_sim.ui.loss_surface.contour_image import LINE_STRENGTH, shades
from nn_sim.ui.loss_surface.loss_scale import LossScale
from nn_sim.ui.loss_surface.plot_area import PlotArea
from nn_sim.ui.loss_surface.round_steps import round_steps, step_texts
from nn_sim.ui.loss_surface.window import Point, Window
from nn_sim.ui.number_format import compact
from nn_sim.ui.theme import Theme

_POINT_RADIUS = 6.0
_START_RADIUS = 4.5
_TICK = 4.0
_GAP = 3.0
_RIGHT = 6.0
_BAR = 8.0
_NARROW = 200.0  # pixels; in a narrower picture the colour bar takes the room under the numbers as well
_NOTHING = 1e-6  # of the highest loss, and nobody sees it on a linear scale
_Flag = Qt.AlignmentFlag


def area_within(width: float, height: float, window: Window, up: str, metrics: QFontMetricsF) -> PlotArea:
    """Return what title, numbers, symbols and colour bar leave of a picture; `up` is the upright axis's symbol."""
    line = metrics.height()
    top, bottom = line + _GAP, 2 * line + _TICK + _GAP
    inner = max(height - top - bottom, 1.0)
    texts = (up, *step_texts(_up_steps(window, inner, line)))
    left = max(metrics.horizontalAdvance(text) for text in texts) + _TICK + _GAP + 1.0
    return PlotArea(QRectF(left, top, max(width - left - _RIGHT, 1.0), inner), window)


def draw_axes(painter: QPainter, area: PlotArea, symbols: tuple[str, str], theme: Theme) -> None:
    """Draw the frame, numbers at round values, and the two weights' symbols at the ends of their axes."""
    metrics = QFontMetricsF(painter.font())
    rect, line = area.rect, metrics.height()
    across, up = symbols
    painter.setPen(QPen(QColor(theme.line), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect)
    (left, _right), (low, _high) = area.window.ranges
    wide = metrics.horizontalAdvance(across) + 2 * _GAP
    steps = _across_steps(area, metrics)
    for value, text in zip(steps, step_texts(steps), strict=True):
        x = area.pixel((value, low)).x()
        _mark(painter, theme, QPointF(x, rect.bottom()), QPointF(x, rect.bottom() + _TICK))
        half = metrics.horizontalAdvance(text) / 2
        if x + half < rect.right() - wide:
            painter.drawText(QRectF(x - half - 1, rect.bottom() + _TICK, 2 * half + 2, line), _Flag.AlignCenter, text)
    steps = _up_steps(area.window, rect.height(), line)
    for value, text in zip(steps, step_texts(steps), strict=True):
        y = area.pixel((left, value)).y()
        _mark(painter, theme, QPointF(rect.left() - _TICK, y), QPointF(rect.left(), y))
        if y - line / 2 > rect.top() + 0.8 * line:
            place = QRectF(0, y - line / 2, rect.left() - _TICK - _GAP, line)
            painter.drawText(place, _Flag.AlignRight | _Flag.AlignVCenter, text)
    painter.setPen(QColor(theme.text))
    painter.drawText(QRectF(0, rect.top() - _GAP, rect.left() - _TICK - _GAP, line), _Flag.AlignRight, up)
    painter.drawText(QRectF(rect.right() - wide, rect.bottom() + _TICK, wide, line), _Flag.AlignRight, across)


def draw_scale(painter: QPainter, area: PlotArea, scale: LossScale, theme: Theme) -> None:
    """Draw the colour bar under the axis: its ends named, a mark at each contour line."""
    metrics = QFontMetricsF(painter.font())
    line = metrics.height()
    left = area.rect.left() if area.rect.width() > _NARROW else _GAP
    row = QRectF(left, area.rect.bottom() + _TICK + line + _GAP, area.rect.right() - left, line)
    lowest = 0.0 if scale.low < _NOTHING * scale.high and not scale.logarithmic else scale.low
    texts = compact(lowest, 3), compact(scale.high, 3)
    painter.setPen(QColor(theme.muted))
    for text, side in zip(texts, (_Flag.AlignLeft, _Flag.AlignRight), strict=True):
        painter.drawText(row, side | _Flag.AlignVCenter, text)
    before, after = (metrics.horizontalAdvance(text) + 2 * _GAP for text in texts)
    bar = QRectF(round(row.left() + before), round(row.center().y() - _BAR / 2), row.width() - before - after, _BAR)
    if bar.width() < 2 * _BAR:
        return
    pixels = np.ascontiguousarray(shades(theme)[None])
    strip = QImage(pixels.data, pixels.shape[1], 1, 4 * pixels.shape[1], QImage.Format.Format_RGBA8888)
    painter.drawImage(bar, strip)
    ink = QColor(theme.text)
    ink.setAlphaF(LINE_STRENGTH)
    painter.setPen(QPen(ink, 1))
    for share in scale.shares(np.array(scale.lines)):
        x = round(bar.left() + float(share) * bar.width())
        painter.drawLine(QPointF(x, bar.top()), QPointF(x, bar.bottom() - 1))


def draw_path(painter: QPainter, area: PlotArea, path: Sequence[Point], theme: Theme) -> None:
    """Draw the run's path, a square at its start. It gets an edge of the ground's colour, to be seen on any shade."""
    places = [area.pixel(point) for point in path if all(map(math.isfinite, point))]
    if len(places) < 2:
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((theme.panel, 4.0), (theme.accent, 2.0)):
        pen = QPen(QColor(colour), width)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF(places))
    painter.setPen(QPen(QColor(theme.accent), 2.0))
    painter.setBrush(QBrush(QColor(theme.panel)))
    radius = _START_RADIUS
    painter.drawRect(QRectF(places[0].x() - radius, places[0].y() - radius, 2 * radius, 2 * radius))


def draw_point(painter: QPainter, area: PlotArea, point: Point, theme: Theme, *, raised: bool) -> None:
    """Draw where the weights are now; larger while it is held or the keys move it."""
    if not all(map(math.isfinite, point)):
        return
    radius = _POINT_RADIUS + (2.0 if raised else 0.0)
    painter.setPen(QPen(QColor(theme.panel), 2.0))
    painter.setBrush(QBrush(QColor(theme.accent)))
    painter.drawEllipse(area.pixel(point), radius, radius)


def _up_steps(window: Window, height: float, line: float) -> tuple[float, ...]:
    return round_steps(*window.ranges[1], max(int(height / (2.0 * line)), 2))


def _across_steps(area: PlotArea, metrics: QFontMetricsF) -> tuple[float, ...]:
    """Return as many steps as there are without their numbers touching."""
    left, right = area.window.ranges[0]
    for most in range(10, 1, -1):
        steps = round_steps(left, right, most)
        widest = max((metrics.horizontalAdvance(text) for text in step_texts(steps)), default=0.0)
        if len(steps) * (widest + 3 * _GAP) <= area.rect.width():
            return steps
    return ()


def _mark(painter: QPainter, theme: Theme, start: QPointF, end: QPointF) -> None:
    painter.setPen(QPen(QColor(theme.line), 1))
    painter.drawLine(start, end)
    painter.setPen(QColor(theme.muted))
