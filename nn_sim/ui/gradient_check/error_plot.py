"""The error curve: largest and median relative error against epsilon, both axes logarithmic.

Epsilon falls from left to right: truncation makes the error at the left, round-off at the right. Owns the drawing and
where one points; which epsilon is chosen comes down from the view.
"""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QMouseEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QWidget

from nn_sim.engine.gradient_check import EPSILONS, ErrorCurve
from nn_sim.language import tr
from nn_sim.ui.charts import Plot, cosmetic_pen
from nn_sim.ui.gradient_check.wording import error_text
from nn_sim.ui.theme import Theme, blend

SIDE_MARGIN = 0.45  # of a decade, at both ends of the epsilon axis: half the slider's handle
RIGHT_MARGIN = 12  # for the half of the last number that stands out

_LEAST_DRAWN = 1e-17  # stands for no error at all
_POWERS = (1, 4, 8, 12)
_TICK_DECADES = (2, 4, 8, 16)
_LEAST_HEADROOM, _MOST_HEADROOM = 0.15, 0.4  # of the height, for the words at the top
_POINT_SIZE = 4


def place_of(epsilon: float) -> float:
    """Where an epsilon stands on the axis: 1 for 1e-1, 12 for 1e-12."""
    return float(-np.log10(epsilon))


class ErrorPlot(Plot):
    """Plot of the errors of a check.

    Attributes
    ----------
    epsilon_pointed_at : Signal(int)
        The user pressed or dragged here: number of the nearest epsilon.
    """

    epsilon_pointed_at = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._span = (-12.0, 0.0)
        self._x = np.array([place_of(epsilon) for epsilon in EPSILONS])
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the slider under it is its keyboard way
        self.setMinimumSize(160, 80)
        self.setAccessibleName(tr("relative error against epsilon"))
        self.setToolTip(tr("Press or drag: choose this epsilon"))
        self.plotItem.setMouseEnabled(False, False)
        self.plotItem.layout.setContentsMargins(0, 4, RIGHT_MARGIN, 0)
        self.rule = pg.InfiniteLine(angle=90)
        self.median, self.largest = pg.PlotDataItem(), pg.PlotDataItem()
        self.truncation = pg.TextItem(tr("truncation"), anchor=(0, 0))
        self.round_off = pg.TextItem(tr("round-off"), anchor=(1, 0))
        for item in (self.rule, self.median, self.largest, self.truncation, self.round_off):
            self.addItem(item, ignoreBounds=True)
        for axis in (self.bottom, self.left):
            axis.setStyle(hideOverlappingLabels=False)
        self.view_box.sigResized.connect(self._make_room)
        self.bottom.setTicks([[(power, f"1e−{power}") for power in _POWERS]])

    def show_curve(self, curve: ErrorCurve) -> None:
        """Draw the errors of a check."""
        self._x = np.array([place_of(epsilon) for epsilon in curve.epsilons])
        largest, median = (_heights(errors) for errors in (curve.largest, curve.median))
        for line, heights in ((self.largest, largest), (self.median, median)):
            known = np.isfinite(heights)
            line.setData(self._x[known], heights[known])  # a line of unknown places alone has no bounds
        known = np.concatenate([largest, median])
        known = known[np.isfinite(known)]
        low, high = (np.floor(known.min()), np.ceil(known.max())) if known.size else (-12.0, 0.0)
        self._span = float(low), float(max(high, low + 1.0))
        self._make_room()

    def _make_room(self) -> None:
        """Show all of the curve, and above it a band for the words."""
        low, high = self._span
        band = self.truncation.boundingRect().height() / max(self.view_box.height(), 1.0)
        headroom = min(max(band, _LEAST_HEADROOM), _MOST_HEADROOM)
        top = high + headroom * (high - low) / (1.0 - headroom)
        x_range = (self._x.min() - SIDE_MARGIN, self._x.max() + SIDE_MARGIN)
        self.view_box.setRange(xRange=x_range, yRange=(low - 0.3, top), padding=0, disableAutoRange=True)
        widths = (words.boundingRect().width() for words in (self.truncation, self.round_off))
        self.round_off.setVisible(sum(widths) < self.view_box.width())  # else the two would lie over one another
        self.truncation.setPos(x_range[0], top)
        self.round_off.setPos(x_range[1], top)
        self.rule.setSpan(0.0, 1.0 - headroom)
        lines = (1.0 - headroom) / max(band, 1e-3)  # of type, one above the other
        step = next(step for step in _TICK_DECADES if step == _TICK_DECADES[-1] or (high - low) / step < lines)
        powers = range(int(-(-low // step) * step), int(high) + 1, step)
        self.left.setTicks([[(power, error_text(10.0**power)) for power in powers]])

    def show_epsilon(self, at: int) -> None:
        """Move the marker line."""
        self.rule.setValue(self._x[at])

    def set_axis_width(self, pixels: int) -> None:
        """Let the drawing begin so far from the left, as what stands under it does."""
        self.left.setWidth(pixels)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours, and sizes from the font."""
        super().set_theme(theme)
        for words in (self.truncation, self.round_off):
            words.setColor(QColor(theme.muted))
            words.setFont(self.bottom.style["tickFont"])
        self.rule.setPen(cosmetic_pen(theme.accent, 2.0))
        for line, pen in ((self.largest, largest_pen(theme)), (self.median, median_pen(theme))):
            line.setPen(pen)
            line.setSymbol("o")
            line.setSymbolSize(_POINT_SIZE)
            line.setSymbolBrush(pen.color())
            line.setSymbolPen(None)

    def _tell_epsilon(self, event: QMouseEvent) -> None:
        place: QPointF = self.view_box.mapSceneToView(self.mapToScene(event.position().toPoint()))
        self.epsilon_pointed_at.emit(int(np.abs(self._x - place.x()).argmin()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose an epsilon."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._tell_epsilon(event)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Choose another one while the button is down."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._tell_epsilon(event)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do nothing: the press has chosen."""
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what holds the plot: there is nothing to zoom."""
        event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Leave the menu to what holds the plot."""
        event.ignore()


def largest_pen(theme: Theme) -> QPen:
    """How the largest error is drawn."""
    return cosmetic_pen(theme.text, 1.6)


def median_pen(theme: Theme) -> QPen:
    """How the median is drawn."""
    return cosmetic_pen(blend(theme.muted, theme.panel, 0.2), 1.4, Qt.PenStyle.DashLine)


def _heights(errors: NDArray[np.float64]) -> NDArray[np.float64]:
    """Logarithms of errors; no error at all at the lowest place that is drawn."""
    return np.log10(np.maximum(errors, _LEAST_DRAWN))
