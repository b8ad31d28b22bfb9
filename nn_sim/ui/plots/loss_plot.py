"""The loss plot: mean loss on both parts of the data against the epoch.

Owns the two lines, the switch to a logarithmic axis and the read-out. It emits no intention: it only shows.
"""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from nn_sim.experiment import LossHistory
from nn_sim.language import tr
from nn_sim.session.view_state import Change, ViewState
from nn_sim.ui.accessible import PictureTable
from nn_sim.ui.accessible.tables import loss_table
from nn_sim.ui.charts import HOW_TO_MOVE, PlotCanvas, cosmetic_pen, loss_axis
from nn_sim.ui.charts.loss_line import LossLine
from nn_sim.ui.pictures import AskFile, PictureMenu, ProblemLine, as_seen, ask_file, suggested_name
from nn_sim.ui.plots.loss_readout import LossReadout, train_stroke
from nn_sim.ui.plots.loss_readout import test_stroke as stroke_of_test
from nn_sim.ui.theme import Theme

_PARTS = ("loss_train", "loss_test")
_POINTS_OF_KEY = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_DRAWS = Change.HISTORY | Change.DATA | Change.STRUCTURE
_READS_OUT = Change.NUMBERS | Change.DATA | Change.STRUCTURE | Change.RUN


class LossPlot(QWidget):
    """Losses of a run.

    Attributes
    ----------
    intended : Signal(object)
        Never emitted: the plot only shows.
    """

    intended = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, ask: AskFile = ask_file) -> None:
        super().__init__(parent)
        self._history: LossHistory | None = None
        self._data_name = ""
        self._cursor: float | None = None  # epoch that is pointed at
        self._drawing = False
        self.canvas = PlotCanvas(self)
        self.canvas.setAccessibleName(tr("loss against epoch"))
        self.canvas.setToolTip(tr("{how_to_move} Arrow keys: read out.").format(how_to_move=tr(HOW_TO_MOVE)))
        self.canvas.bottom.set_words(tr("epoch"))
        self.canvas.left.set_words(tr("mean loss"), symbol="l")
        self.lines = {name: LossLine(self.canvas) for name in reversed(_PARTS)}  # the training loss in front
        self.rule = pg.InfiniteLine(angle=90)
        self.rule.setVisible(False)
        self.canvas.addItem(self.rule, ignoreBounds=True)
        self.readout = LossReadout(self)
        self.logarithmic = self._make_switch()
        self.problem = ProblemLine(self)
        self._lay_out()
        self.menu = PictureMenu(
            self,
            subject=lambda: as_seen(self, self.canvas, self.readout),
            name=lambda: suggested_name(self._data_name, "loss"),
            tell=self.problem.tell,
            show_all=self.canvas.show_all,
            ask=ask,
        )
        self.menu.take_copy_key_in(self.canvas)
        self.menu.offer_table(tr("Show as &table"), self._table, self.canvas)
        self.canvas.menu_requested.connect(self.menu.open_at)
        self.canvas.cursor_moved.connect(self._point_at)
        self.canvas.view_changed.connect(self._draw_seen)

    def render_state(self, state: ViewState, changes: Change) -> None:
        """Show `state`; the lines follow the history, the read-out only what is for reading."""
        history = state.experiment.history
        self._data_name = state.experiment.dataset.name
        if history is not self._history and changes & _DRAWS:
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
            self.lines[name].set_stroke(stroke, theme)
        self.rule.setPen(cosmetic_pen(theme.muted, 1.0, Qt.PenStyle.DashLine))
        self._draw_seen()

    def _table(self) -> PictureTable | None:
        return None if self._history is None else loss_table(self._history)

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
        for name, height in self._heights().items():
            self.lines[name].show_points(epochs, height)

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

    def _step_cursor(self, points: int) -> None:
        """Point at the next point or the one before."""
        if self._history is None or not len(self._history):
            return
        epochs = self._history.column("epoch")
        at = len(epochs) - 1 if self._cursor is None else loss_axis.nearest(epochs, self._cursor)
        self._cursor = float(epochs[min(max(at + points, 0), len(epochs) - 1)])
        self._read_out()

    def _switch_axis(self, logarithmic: bool) -> None:
        self.canvas.left.setLogMode(False, logarithmic)
        self.canvas.zoomed = False  # a zoom on the other axis means nothing on this one
        self._draw()
        self.canvas.show_all()

    def _make_switch(self) -> QCheckBox:
        switch = QCheckBox(tr("&log"), self)
        switch.setObjectName("loss_log")
        switch.setAccessibleName(tr("logarithmic loss axis"))
        switch.setToolTip(tr("Logarithmic axis: equal steps are equal factors, so that small losses show as well"))
        switch.toggled.connect(self._switch_axis)
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the read-out from point to point; Escape goes back to the last one."""
        if points := _POINTS_OF_KEY.get(Qt.Key(event.key())):
            self._step_cursor(points)
        elif event.key() == Qt.Key.Key_Escape and self._cursor is not None:
            self._point_at(None)
        else:
            super().keyPressEvent(event)
