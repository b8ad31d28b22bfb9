"""One unit's map as it is drawn in its node: a picture over the plane of two inputs, a curve over the line of one.

Owns brushes and curves, in scene units around the node's middle. Knows no unit and no state.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from nn_sim.ui.diagram.layout import ROUNDING
from nn_sim.ui.theme import Theme, blend

Array = NDArray[np.float64]

_FILL = 0.35  # of the sign's colour between a curve and zero
_SPACE = 4.0  # from a curve to the rim and to the plate
_LINE = 1.6


class MapDrawing(Protocol):
    """Something to draw in a node."""

    def paint(self, painter: QPainter, radius: float, plate: float, theme: Theme) -> None:
        """Fill the square node around (0, 0) with half the side `radius`; text covers the lowest `plate` of it."""


@dataclass(frozen=True)
class PlaneMap:
    """Colours over the plane, with rounded corners; the outermost places lie on the rim."""

    image: QImage

    def paint(self, painter: QPainter, radius: float, plate: float, theme: Theme) -> None:
        """See ``MapDrawing.paint``."""
        seen = QRectF(
            0.5, 0.5, self.image.width() - 1, self.image.height() - 1
        )  # from middle to middle of the outer px
        painter.drawImage(_square(radius), self.image, seen)


@dataclass(frozen=True, eq=False)
class LineMap:
    """A curve over one input: shares of the full height, shape (n,), from -1 to 1."""

    shares: Array

    def paint(self, painter: QPainter, radius: float, plate: float, theme: Theme) -> None:
        """See ``MapDrawing.paint``."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.neutral))
        painter.drawRoundedRect(_square(radius), ROUNDING, ROUNDING)
        top, bottom = _SPACE - radius, radius - plate - _SPACE
        zero, reach = (top + bottom) / 2, (bottom - top) / 2
        x = np.linspace(-radius, radius, len(self.shares))
        for side, colour in ((np.maximum, theme.positive), (np.minimum, theme.negative)):
            painter.setBrush(blend(theme.neutral, colour, _FILL))
            heights = zero - reach * side(self.shares, 0.0)
            painter.drawPolygon(_points(np.r_[-radius, x, radius], np.r_[zero, heights, zero]))
        painter.setPen(QPen(QColor(theme.line), 1.0))
        painter.drawLine(QLineF(-radius, zero, radius, zero))
        painter.setPen(QPen(QColor(theme.text), _LINE))
        painter.drawPolyline(_points(x, zero - reach * self.shares))


def _square(radius: float) -> QRectF:
    return QRectF(-radius, -radius, 2 * radius, 2 * radius)


def _points(x: Array, y: Array) -> QPolygonF:
    return QPolygonF([QPointF(*pair) for pair in zip(x.tolist(), y.tolist(), strict=True)])
