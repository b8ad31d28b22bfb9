"""The loss plot: mean loss on both parts of the data against the epoch.

Owns the two lines, the switch to a logarithmic axis and the read-out. It emits no intention: it only shows.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from nn_sim.experiment import LossHistory
from nn_sim.session.view_state import Change, ViewState
from nn_sim.ui.plots import loss_axis
from nn_sim.ui.plots.canvas import PlotCanvas
from nn_sim.ui.plots.legend import pen_of
from nn_sim.ui.plots.loss_readout import LossReadout, train_stroke
from nn_sim.ui.plots.loss_readout import test_stroke as stroke_of_test
from nn_sim.ui.plots.picture_menu import AskPath, PictureMenu, ask_path
from nn_sim.ui.plots.problem_line import ProblemLine
from nn_sim.ui.plots.thinning import seen_points
from nn_sim.ui.theme import Theme

_PARTS = ("loss_train", "loss_test")
_READS_OUT = Change.NUMBERS | Change.DATA | Change.STRUCTURE | Change.RUN


class LossPlot(QWidget):
    """Losses of a run.

    Attributes
    ----------
    intended : Signal(object)
        Never emitted: the plot only shows.
    """

    intended = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, ask: AskPath = ask_path) -> None:
        super().__init__(parent)
        self._history: LossHistory | None = None
        self._cursor: float | None = None  # epoch that is pointed at
        self._drawing = False
        self.canvas = PlotCanvas(self)
        self.canvas.setAccessibleName("loss against epoch")
        self.canvas.setToolTip("Wheel: zoom. Drag: move. Double-click or Home: show all. Right button: copy or save.")
        self.canvas.bottom.set_words("epoch")
        self.canvas.left.set_words("mean loss", symbol="l")
        for axis in (self.canvas.bottom, self.canvas.left):
            axis.show_grid(True)
        self.lines = {name: pg.PlotCurveItem(antialias=True, connect="finite") for name in _PARTS}
        self.ends = {name: pg.ScatterPlotItem(size=7, pxMode=True, antialias=True) for name in _PARTS}
        self.rule = pg.InfiniteLine(angle=90)
        self.rule.setVisible(False)
        for item in (*reversed(self.lines.values()), *reversed(self.ends.values())):
            self.canvas.addItem(item)
        self.canvas.addItem(self.rule, ignoreBounds=True)
        self.readout = LossReadout(self)
        self.logarithmic = self._make_switch()
        self.problem = ProblemLine(self)
        self._lay_out()
        self.menu = PictureMenu(self, "loss", show_all=self.canvas.show_all, tell=self.problem.tell, ask=ask)
        self.canvas.menu_requested.connect(self.menu.open_at)
        self.canvas.cursor_moved.connect(self._point_at)
        self.canvas.view_changed.connect(self._draw_seen)

    def render_state(self, state: ViewState, changes: Change) -> None:
        """Show `state`; the lines follow every new history, the read-out only what is for reading."""
        history = state.experiment.history
        if history is not self._history:
            self._history = history
            self._draw()
        if changes & _READS_OUT:
            self.readout.show_test(len(state.experiment.data.test_rows) > 0)
            self._read_out()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.canvas.set_theme(theme)
        self.readout.set_theme(theme)
        for name, stroke in zip(_PARTS, (train_stroke(theme), stroke_of_test(theme)), strict=True):
            self.lines[name].setPen(pen_of(stroke))
            self.ends[name].setBrush(QColor(stroke.colour))
            self.ends[name].setPen(QColor(theme.panel))
        pen = QPen(QColor(theme.muted), 1.0, Qt.PenStyle.DashLine)
        pen.setCosmetic(True)
        self.rule.setPen(pen)

    def _draw(self) -> None:
        """Draw the history and make room for it."""
        if self._history is None:
            return
        drawn = self._heights()
        together = np.concatenate(list(drawn.values()))
        self._drawing = True  # the room is made first: only then is known which points will be seen
        self.canvas.set_home(
            loss_axis.epoch_span(self._history.column("epoch")),
            loss_axis.height_span(together, logarithmic=self.logarithmic.isChecked()),
        )
        self._drawing = False
        self._draw_seen()

    def _draw_seen(self) -> None:
        """Draw the points that can be seen in the part that is seen."""
        if self._history is None or self._drawing:
            return
        epochs = self._history.column("epoch")
        (left, right), _ = self.canvas.seen
        for name, height in self._heights().items():
            kept = seen_points(epochs, height, left, right, self.canvas.columns)
            self.lines[name].setData(x=epochs[kept], y=height[kept])
            last = slice(-1, None) if len(height) and np.isfinite(height[-1]) else slice(0)
            self.ends[name].setData(x=epochs[last], y=height[last])

    def _heights(self) -> dict[str, loss_axis.Array]:
        assert self._history is not None
        logarithmic = self.logarithmic.isChecked()
        return {name: loss_axis.heights(self._history.column(name), logarithmic=logarithmic) for name in _PARTS}

    def _point_at(self, place: QPointF | None) -> None:
        self._cursor = None if place is None else place.x()
        self._read_out()

    def _read_out(self) -> None:
        """Read out the point under the cursor, or the last one."""
        there = self._history is not None and len(self._history) > 0
        self.rule.setVisible(there and self._cursor is not None)
        if self._history is None or not there:
            self.readout.show_nothing()
            return
        epochs = self._history.column("epoch")
        at = len(epochs) - 1 if self._cursor is None else loss_axis.nearest(epochs, self._cursor)
        self.rule.setValue(epochs[at])
        self.readout.show_point(float(epochs[at]), *(float(self._history.column(name)[at]) for name in _PARTS))

    def _switch_axis(self, logarithmic: bool) -> None:
        self.canvas.left.setLogMode(False, logarithmic)
        self.canvas.zoomed = False  # a zoom on the other axis means nothing on this one
        self._draw()
        self.canvas.show_all()

    def _make_switch(self) -> QCheckBox:
        switch = QCheckBox("&log", self)
        switch.setObjectName("loss_log")
        switch.setAccessibleName("logarithmic loss axis")
        switch.setToolTip("Logarithmic axis: equal steps are equal factors, so that small losses show as well")
        act: Callable[[bool], None] = self._switch_axis
        switch.toggled.connect(act)
        return switch

    def _lay_out(self) -> None:
        under = QHBoxLayout()
        under.setContentsMargins(6, 0, 6, 2)
        under.setSpacing(8)
        under.addWidget(self.readout, 1)
        under.addWidget(self.logarithmic)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(self.problem)
        whole.addWidget(self.canvas, 1)
        whole.addLayout(under)
