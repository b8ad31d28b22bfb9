"""Residuals against predictions: each example of a part as a point, zero as a line."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nn_sim.experiment.results import Part
from nn_sim.language import tr
from nn_sim.ui.charts import HOW_TO_MOVE, PlotCanvas, Span, cosmetic_pen
from nn_sim.ui.charts.legend import brush_of, edge_of
from nn_sim.ui.charts.markers import Marker, part_marker
from nn_sim.ui.outputs.point_groups import drawn_rows
from nn_sim.ui.outputs.value_range import greatest_size, grown_span, rounded_up
from nn_sim.ui.results.reading import NumberReading
from nn_sim.ui.results.wording import FORMULAS, number_texts, why_no_r_squared
from nn_sim.ui.theme import Theme

_REACH = 6.0  # pixels round a point within which a click means it
_SHRINKS = 4.0  # an axis this many times too long is made shorter
_TOO_GREAT = 1e100  # the painter's arithmetic ends there
_MARGIN = 1.1


class ResidualPlot(QWidget):
    """Points and two measures.

    Signals
    -------
    row_chosen(int)
        The point of this row of the dataset was clicked.
    menu_requested(object)
        Where on the screen to open the context menu, a QPoint.
    """

    row_chosen = Signal(int)
    menu_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._look: tuple[Theme, Part] | None = None
        self._shown: tuple[object, ...] | None = None
        self._span: Span | None = None
        self._limit = 0.0
        self._rows: NDArray[np.integer] = np.empty(0, dtype=np.intp)
        self.canvas = PlotCanvas(self)
        self.canvas.setAccessibleName(tr("residuals against predictions"))
        self.canvas.setToolTip(tr("Click a point: show that example in the network.") + f"\n{tr(HOW_TO_MOVE)}")
        self.canvas.menu_requested.connect(self.menu_requested)
        self.canvas.scene().sigMouseClicked.connect(self._take_click)
        self.zero = pg.InfiniteLine(angle=0)
        self.points = pg.ScatterPlotItem(pxMode=True, antialias=True)
        self.marks = pg.ScatterPlotItem(pxMode=True, antialias=True, symbol="o", size=15)
        for item in (self.zero, self.points, self.marks):
            self.canvas.addItem(item)
        self.r_squared, self.rmse = QLabel(self), QLabel(self)
        for label, name in ((self.r_squared, "R²"), (self.rmse, "RMSE")):
            label.setToolTip(tr(FORMULAS[name]))
            label.setAccessibleName(name)
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(self.r_squared)
        line.addWidget(self.rmse)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(line)
        column.addWidget(self.canvas, 1)

    def show_reading(self, reading: NumberReading, target: int, part: Part, marked: frozenset[int]) -> None:
        """Draw other results, in place."""
        r_squared, rmse = number_texts(reading, target)
        self.r_squared.setText(r_squared)
        self.r_squared.setToolTip(why_no_r_squared(reading, target) or tr(FORMULAS["R²"]))
        self.rmse.setText(rmse)
        z, left = reading.answers.z_k[:, target], reading.residuals[:, target]
        self._fit(reading, target, z, left)
        self._dress(part)
        name = reading.names[target]
        self.canvas.bottom.set_words(tr("prediction z of {name}").format(name=name))
        self.canvas.left.set_words(tr("residual y − z"))
        drawn = drawn_rows(np.arange(len(z)), len(z))
        drawn = drawn[(np.abs(z[drawn]) < _TOO_GREAT) & (np.abs(left[drawn]) < _TOO_GREAT)]  # false for NaN as well
        self._rows = reading.answers.rows[drawn]
        self.points.setData(x=z[drawn], y=left[drawn])
        ringed = drawn[np.isin(self._rows, list(marked))] if marked else drawn[:0]
        self.marks.setData(x=z[ringed], y=left[ringed])

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme, self._look = theme, None
        self.canvas.set_theme(theme)
        self.zero.setPen(cosmetic_pen(theme.muted, 1.0, Qt.PenStyle.DashLine))
        ring = Marker("o", None, theme.text, size=15.0, edge_width=1.6)
        self.marks.setPen(edge_of(ring))
        self.marks.setBrush(brush_of(ring))

    def _fit(self, reading: NumberReading, target: int, z: NDArray[np.float64], left: NDArray[np.float64]) -> None:
        """Keep the axes still while training, as long as all is within and not lost in them."""
        data = (reading.answers.targets.shape, target, reading.names)
        if data != self._shown:
            self._shown, self._span, self._limit = data, None, 0.0
        y = reading.answers.targets[:, target]
        self._span = grown_span(self._span, y, z)
        size = greatest_size(left) * _MARGIN
        if not size <= self._limit < _SHRINKS * size:
            self._limit = rounded_up(min(size, _TOO_GREAT))
        self.canvas.set_home(self._span, (-self._limit, self._limit))

    def _dress(self, part: Part) -> None:
        if self._theme is None or self._look == (self._theme, part):
            return
        self._look = self._theme, part
        marker = part_marker(self._theme, test=part == "test")
        self.points.setSize(marker.size - 1)
        self.points.setPen(edge_of(marker))
        self.points.setBrush(brush_of(marker))

    def _take_click(self, click: object) -> None:
        if click.button() != Qt.MouseButton.LeftButton or not len(self._rows):  # type: ignore[attr-defined]  # pyqtgraph has no types
            return
        place: QPointF = self.canvas.view_box.mapSceneToView(click.scenePos())  # type: ignore[attr-defined]
        across, up = self.canvas.view_box.viewPixelSize()
        x, y = self.points.getData()
        away = np.hypot((x - place.x()) / across, (y - place.y()) / up)
        nearest = int(away.argmin())
        if away[nearest] <= _REACH:
            self.row_chosen.emit(int(self._rows[nearest]))
