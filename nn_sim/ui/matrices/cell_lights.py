"""How a lit cell is painted: a frame inside its rim, and the mark of what it gives. The ground is the selection's."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from nn_sim.ui.kind_mark import draw_mark
from nn_sim.ui.lesson_lights import Light
from nn_sim.ui.theme import Theme, blend, kind_colour

MARK_WIDTH = 10
"""Room that the mark takes from the number."""
_STRONG, _WEAK = 2.0, 1.2
_FAINT = 0.35  # of the ground's colour in the frame of another term
_RADIUS = 3.2


def draw_light(painter: QPainter, theme: Theme, cell: QRect, light: Light) -> None:
    """Draw the frame around a lit cell."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    is_strong = light.is_target or light.is_strong
    painter.setPen(QPen(_colour(theme, light), _STRONG if is_strong else _WEAK))
    painter.drawRoundedRect(QRectF(cell).adjusted(1, 1, -1.5, -1.5), 2, 2)
    painter.restore()


def draw_kind(painter: QPainter, theme: Theme, inner: QRect, kind: int) -> None:
    """Draw the mark of a kind at the left of a cell's inner rectangle."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = inner.top() + inner.height() / 2
    draw_mark(painter, theme, kind, QPointF(inner.left() + _RADIUS + 1, middle), _RADIUS)
    painter.restore()


def _colour(theme: Theme, light: Light) -> QColor:
    if light.is_target:
        return QColor(theme.accent)
    colour = kind_colour(theme, light.colour_kind)
    return QColor(colour) if light.is_strong else blend(colour, theme.panel, _FAINT)
