"""One line of the loss plot: its look, and how to paint it quickly where thousands of points crowd.

Qt takes 30 ms and more for a wide line of a thousand noisy points, and more for a dashed one. So a line is painted as
loose pieces where its points crowd or it goes up and down a lot, which is five times as quick. A crowded one has the
gaps of its dashes left out of the points beforehand, and a steep one is not smoothed, three times as quick again.
"""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtGui import QColor

from nn_sim.ui.charts.canvas import PlotCanvas
from nn_sim.ui.charts.legend import pen_of
from nn_sim.ui.charts.markers import Stroke
from nn_sim.ui.charts.thinning import seen_points, with_gaps
from nn_sim.ui.theme import Theme

Array = NDArray[np.float64]

_CROWDED = 1  # pixels from point to point
_STEEP = 5  # pixels up and down for each one along
_PIXELS_PER_COLUMN = 2  # finer than that, noise is a band in any case


class LossLine:
    """A line and the dot at its end."""

    def __init__(self, canvas: PlotCanvas) -> None:
        self._canvas = canvas
        self._stroke = Stroke("#808080")
        self._crowded: bool | None = None  # None: the pen is still to be made
        self.curve = pg.PlotCurveItem(antialias=True, connect="finite")
        self.end = pg.ScatterPlotItem(size=7, pxMode=True, antialias=True)
        self.end.setZValue(1)
        canvas.addItem(self.curve)
        canvas.addItem(self.end)

    def set_stroke(self, stroke: Stroke, theme: Theme) -> None:
        """Take another look."""
        self._stroke = stroke
        self._crowded = None
        self.end.setBrush(QColor(stroke.colour))
        self.end.setPen(QColor(theme.panel))

    def show_points(self, epochs: Array, heights: Array) -> None:
        """Draw what can be seen of these points; a height of NaN is a gap."""
        (left, right), (low, high) = self._canvas.seen
        columns = self._canvas.columns
        kept = seen_points(epochs, heights, left, right, columns // _PIXELS_PER_COLUMN)
        x, y = epochs[kept], heights[kept]
        crowded = len(x) > columns / _CROWDED
        if crowded != self._crowded:
            self._crowded = crowded
            self.curve.setPen(pen_of(self._stroke, solid=crowded))
        climbed = float(np.nansum(np.abs(np.diff(y)))) / (high - low) * self._canvas.rows
        steep = climbed > _STEEP * columns
        self.curve.setSegmentedLineMode("on" if crowded or steep else "off")
        if crowded and self._stroke.dashes:
            y = with_gaps(x, y, left, (right - left) / columns)
        self.curve.setData(x=x, y=y, antialias=not steep)
        last = slice(-1, None) if len(heights) and np.isfinite(heights[-1]) else slice(0)
        self.end.setData(x=epochs[last], y=heights[last])
