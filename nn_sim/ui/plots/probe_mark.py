"""The mark of the probe: a crosshair, a ring where the input stands, and a label with what the network answers."""

from __future__ import annotations

import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor

from nn_sim.ui.charts import PlotCanvas, cosmetic_pen
from nn_sim.ui.charts.legend import brush_of, edge_of
from nn_sim.ui.charts.markers import Marker, ring_marker
from nn_sim.ui.outputs.drawing import Array
from nn_sim.ui.outputs.points_layer import marker_item
from nn_sim.ui.theme import Theme

_ABOVE_ALL = 40
_AWAY = 12.0  # pixels from the place to the label
_FARTHEST = 1e100  # as far as the curves are drawn


class ProbeMark:
    """Items in front of all others; not seen until they are shown somewhere."""

    def __init__(self, canvas: PlotCanvas) -> None:
        self._canvas = canvas
        self._across, self._up = pg.InfiniteLine(angle=0), pg.InfiniteLine(angle=90)
        self._ring = marker_item(Marker("o", None, "#808080"))
        self._label = pg.TextItem()
        self._at = (0.0, 0.0)
        self._items = (self._across, self._up, self._ring, self._label)
        for item in self._items:
            item.setZValue(_ABOVE_ALL)
            item.setVisible(False)
            canvas.addItem(item, ignoreBounds=True)

    @property
    def text(self) -> str:
        """What the label says; empty while nothing is shown."""
        return str(self._label.toPlainText()) if self._label.isVisible() else ""

    @property
    def places(self) -> tuple[tuple[float, float], ...]:
        """Where rings are seen."""
        if not self._ring.isVisible():
            return ()
        x, y = self._ring.getData()
        return tuple(zip(x.tolist(), y.tolist(), strict=True))

    def show_at(self, x: Array, y: Array, text: str, *, on_line: bool) -> None:
        """Ring these places, the crosshair through the first; `on_line` leaves out its line across."""
        drawn = np.abs(y) < _FARTHEST  # false for NaN as well
        self._at = (float(x[0]), float(y[0]))
        self._ring.setData(x=x[drawn], y=y[drawn])
        self._up.setValue(float(x[0]))
        if not on_line:
            self._across.setValue(float(y[0]))
        self._label.setPlainText(text)
        self.follow_view()
        for item in self._items:
            item.setVisible(item is not self._across or not on_line)

    def hide(self) -> None:
        """Take everything away."""
        for item in self._items:
            item.setVisible(False)

    def follow_view(self) -> None:
        """Put the label on the side of the mark where there is more room."""
        x, y = self._at
        (left, right), (low, high) = self._canvas.seen
        y = min(max(y, low), high) if math.isfinite(y) else (low + high) / 2
        box = self._label.boundingRect()
        beside, above = _AWAY / box.width(), _AWAY / box.height()
        self._label.setAnchor(
            (
                -beside if x <= (left + right) / 2 else 1.0 + beside,
                1.0 + above if y <= (low + high) / 2 else -above,
            )
        )
        self._label.setPos(QPointF(x, y))

    def set_theme(self, theme: Theme) -> None:
        """Take colours."""
        pen = cosmetic_pen(theme.accent, 1.0)
        for line in (self._across, self._up):
            line.setPen(pen)
        ring = ring_marker(theme)
        self._ring.setPen(edge_of(ring))
        self._ring.setBrush(brush_of(ring))
        self._ring.setSize(ring.size)
        ground = QColor(theme.panel)
        ground.setAlpha(225)
        self._label.setColor(QColor(theme.text))
        self._label.fill = pg.mkBrush(ground)
        self._label.border = pen
        self._label.setFont(self._canvas.font())
