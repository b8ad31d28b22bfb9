"""Faint lines across a plot at the ticks of its axes.

pyqtgraph's own grid takes 8 ms of each frame; a few plain lines take next to nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

import pyqtgraph as pg
from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from nn_sim.ui.charts.number_axis import NumberAxis
from nn_sim.ui.charts.pens import cosmetic_pen
from nn_sim.ui.theme import Theme, blend

_FEW = 3
_FAINTNESS = 0.45


class GridLines(pg.GraphicsObject):  # type: ignore[misc]  # pyqtgraph has no types
    """Lines behind everything else."""

    def __init__(self, bottom: NumberAxis, left: NumberAxis) -> None:
        super().__init__()
        self._bottom, self._left = bottom, left
        self._pen = QPen()
        self.setZValue(-100)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._pen = cosmetic_pen(blend(theme.panel, theme.line, _FAINTNESS), 1.0)
        self.update()

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Draw the lines of the part that is seen."""
        seen, box = self.viewRect(), self.getViewBox()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(self._pen)
        lines = [QLineF(x, seen.top(), x, seen.bottom()) for x in _ticks(self._bottom, box.width())]
        lines += [QLineF(seen.left(), y, seen.right(), y) for y in _ticks(self._left, box.height())]
        if lines:
            painter.drawLines(lines)

    def boundingRect(self) -> QRectF:
        """Return all that is seen."""
        rect: QRectF = self.viewRect()
        return rect

    def viewTransformChanged(self) -> None:
        """Follow the zoom."""
        self.prepareGeometryChange()
        self.update()


def _ticks(axis: NumberAxis, pixels: float) -> Iterator[float]:
    """Yield where an axis has its main ticks; those of the next rank as well where the main ones are few."""
    levels = axis.tickValues(*axis.range, pixels)
    for rank, (_, values) in enumerate(levels[:2]):
        if rank == 0 or len(levels[0][1]) < _FEW:
            yield from map(float, values)
