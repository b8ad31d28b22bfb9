"""The mark of a kind of quantity as a drawing: disc, square, triangle, diamond, as ``KIND_MARKS`` has them in text."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from nn_sim.ui.theme import KIND_MARKS, Theme, kind_colour

_CORNERS: dict[str, tuple[tuple[float, float], ...]] = {
    "■": ((-0.82, -0.82), (0.82, -0.82), (0.82, 0.82), (-0.82, 0.82)),
    "▲": ((0.0, -1.0), (0.98, 0.78), (-0.98, 0.78)),
    "◆": ((0.0, -1.12), (1.12, 0.0), (0.0, 1.12), (-1.12, 0.0)),
}
"""Corners around (0, 0) for a radius of 1; what has none is a disc."""


def draw_mark(painter: QPainter, theme: Theme, kind: int, at: QPointF, radius: float) -> None:
    """Draw the mark of a kind in its colour."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(QColor(kind_colour(theme, kind))))
    corners = _corners(KIND_MARKS[kind % len(KIND_MARKS)])
    if corners is None:
        painter.drawEllipse(at, radius, radius)
        return
    painter.save()
    painter.translate(at)
    painter.scale(radius, radius)
    painter.drawPolygon(corners)
    painter.restore()


def draw_badge(painter: QPainter, theme: Theme, kind: int, at: QPointF, radius: float) -> None:
    """Draw the mark on a round ground of its own, to be seen on whatever it lies."""
    painter.setPen(QPen(QColor(kind_colour(theme, kind)), 0.16 * radius))
    painter.setBrush(QBrush(QColor(theme.panel)))
    painter.drawEllipse(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius))
    draw_mark(painter, theme, kind, at, 0.52 * radius)


@lru_cache(maxsize=len(KIND_MARKS))
def _corners(mark: str) -> QPolygonF | None:
    corners = _CORNERS.get(mark)
    return None if corners is None else QPolygonF([QPointF(*corner) for corner in corners])
