"""The ROC curve of two classes, with the threshold that the network uses, and one that is pointed at."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from nn_sim.language import later, tr
from nn_sim.ui.charts import HOW_TO_MOVE, PlotCanvas, cosmetic_pen
from nn_sim.ui.charts.legend import Legend, brush_of, edge_of
from nn_sim.ui.charts.markers import LegendItem, Marker
from nn_sim.ui.font_room import with_font
from nn_sim.ui.number_format import grouped, short
from nn_sim.ui.results.reading import ClassReading
from nn_sim.ui.results.wording import FORMULAS, point_text
from nn_sim.ui.theme import Theme

_HOME = (-0.03, 1.03)
_STEP_OF_KEY = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_HINT = later("Point at the curve, or use the arrow keys, to read a threshold.")


class RocPlot(QWidget):
    """A curve and what is read from it.

    Signals
    -------
    menu_requested(object)
        Where on the screen to open the context menu, a QPoint.
    """

    menu_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading: ClassReading | None = None
        self._theme: Theme | None = None
        self.point: int | None = None
        self.canvas = RocCanvas(self)
        self.canvas.setAccessibleName(tr("ROC curve"))
        self.canvas.setToolTip(f"{tr(_HINT)}\n{tr(HOW_TO_MOVE)}")
        self.canvas.set_home(_HOME, _HOME)
        self.canvas.cursor_moved.connect(self._point_at)
        self.canvas.stepped.connect(self._step)
        self.canvas.menu_requested.connect(self.menu_requested)
        self.curve = pg.PlotCurveItem(antialias=True)
        self.chance = pg.PlotCurveItem(x=[0.0, 1.0], y=[0.0, 1.0], antialias=True)
        self.threshold, self.pointed = pg.ScatterPlotItem(antialias=True), pg.ScatterPlotItem(antialias=True)
        for item in (self.chance, self.curve, self.threshold, self.pointed):
            self.canvas.addItem(item)
        self.words = QLabel(self)
        self.words.setObjectName("roc_words")
        self.words.setAccessibleName(tr("threshold read out"))
        self.words.setProperty("role", "caption")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        with_font(self.words, lambda metrics: self.words.setMinimumHeight(2 * metrics.height()))
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.area = QLabel(self)
        self.area.setObjectName("roc_area")
        self.area.setToolTip(FORMULAS["AUC"])
        self.legend = Legend(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.area)
        column.addWidget(self.canvas, 1)
        column.addWidget(self.legend)
        column.addWidget(self.words)

    def show_reading(self, reading: ClassReading) -> None:
        """Draw other results, in place."""
        self._reading, roc = reading, reading.roc
        if roc is None:
            return
        first, second = reading.names
        self.canvas.bottom.set_words(tr("class {first} taken for {second}, FP / N").format(first=first, second=second))
        self.canvas.left.set_words(tr("class {second} found, TP / P").format(second=second))
        self.curve.setData(x=roc.false_rate, y=roc.true_rate)
        self.threshold.setData(*([value] for value in reading.network_point))
        self.area.setText(f"AUC {short(roc.area, 3)} · n = {grouped(len(reading.answers.rows))}")
        if self.point is not None and self.point >= len(roc.thresholds):
            self.point = None
        self._read_out()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.canvas.set_theme(theme)
        self.curve.setPen(cosmetic_pen(theme.positive, 2.5))
        self.chance.setPen(cosmetic_pen(theme.muted, 1.0, Qt.PenStyle.DashLine))
        own, pointed = Marker("d", theme.negative, theme.panel, size=13.0), Marker("o", None, theme.accent, 13.0, 2.5)
        for item, marker in ((self.threshold, own), (self.pointed, pointed)):
            item.setSymbol(marker.shape)
            item.setSize(marker.size)
            item.setPen(edge_of(marker))
            item.setBrush(brush_of(marker))
        self.legend.show_items(
            (
                LegendItem(
                    own,
                    tr("the network's threshold"),
                    tr("Where the network itself draws the line between the classes"),
                ),
                LegendItem(None, tr("dashed: by chance"), tr("What guessing would give")),
            )
        )

    def _point_at(self, place: QPointF | None) -> None:
        """Read out the point of the curve that is nearest on the screen; without a cursor, none."""
        roc = None if self._reading is None else self._reading.roc
        if roc is None:
            return
        self.point = None
        if place is not None:
            across, up = self.canvas.view_box.viewPixelSize()
            away = np.hypot((roc.false_rate - place.x()) / across, (roc.true_rate - place.y()) / up)
            self.point = int(away.argmin())
        self._read_out()

    def _step(self, step: int) -> None:
        """Go along the curve by keys, from the network's own threshold at first."""
        roc = None if self._reading is None else self._reading.roc
        if roc is None or self._reading is None:
            return
        last = len(roc.thresholds) - 1
        if self.point is None:
            false, true = self._reading.network_point
            self.point = int(np.hypot(roc.false_rate - false, roc.true_rate - true).argmin())
        else:
            self.point = min(max(self.point + step, 0), last)
        self._read_out()

    def _read_out(self) -> None:
        roc = None if self._reading is None else self._reading.roc
        if roc is None or self._reading is None or self.point is None:
            self.pointed.setData(x=[], y=[])
            self.words.setText(tr(_HINT))
            return
        self.pointed.setData(x=[float(roc.false_rate[self.point])], y=[float(roc.true_rate[self.point])])
        self.words.setText(point_text(self._reading, roc, self.point))


class RocCanvas(PlotCanvas):
    """A plot whose arrow keys walk.

    Signals
    -------
    stepped(int)
        -1 for the point before, 1 for the one after.
    """

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk along the curve."""
        if step := _STEP_OF_KEY.get(Qt.Key(event.key())):
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)
