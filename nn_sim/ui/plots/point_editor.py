"""Editing points in the output plot: takes the mouse while it is on, and shows each gesture as it goes on.

Owns which gesture a press begins; the document hears of it once, at the release. Outside the mode the canvas has its
own gestures, of which nothing is known here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from nn_sim.datasets import Dataset, Split, parts_of
from nn_sim.experiment import Experiment
from nn_sim.experiment.data_edits import editable_dataset
from nn_sim.language import later, tr
from nn_sim.session.intentions import RemovePoints
from nn_sim.session.view_state import Change, ViewState
from nn_sim.ui.charts import PlotCanvas
from nn_sim.ui.charts.legend import edge_of
from nn_sim.ui.charts.markers import Marker
from nn_sim.ui.outputs.drawing import Drawing
from nn_sim.ui.outputs.points_layer import marker_item
from nn_sim.ui.plots.edit_bar import EditBar, Tool
from nn_sim.ui.plots.edit_gestures import Adding, Brushing, Erasing, Gesture, Moving, Spot
from nn_sim.ui.theme import Theme

DRAW_MS = 33
HOW_TO_EDIT = later(
    "Click: add a point, with Shift of the next class. Drag a point: move it.\nRight button: "
    "remove a point. Wheel: zoom. Escape: end editing."
)
_REACH = 9.0  # pixels around a point in which it can be taken
_SLACK = 3.0  # pixels that a click may move
_IN_FRONT = 50
_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
_MOUSE = (*_PRESSES, QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease, QEvent.Type.ContextMenu)


class PointEditor(QObject):
    """Gestures on the points of a plot.

    Parameters
    ----------
    canvas : PlotCanvas
        Where the points are drawn.
    bar : EditBar
        Says whether it is on, and what the tool is.
    drawing : callable
        Returns the drawing of the plot, None where there is none.

    Signals
    -------
    intended(object)
        A change of the examples is wanted.
    drafted(object)
        An ``Experiment`` whose points are to be drawn: those of a gesture that is not over, or as they are.
    """

    intended = Signal(object)
    drafted = Signal(object)

    def __init__(self, canvas: PlotCanvas, bar: EditBar, drawing: Callable[[], Drawing | None]) -> None:
        super().__init__(canvas)
        self._canvas, self._bar, self._drawing = canvas, bar, drawing
        self._state: ViewState | None = None
        self._gesture: Gesture | None = None
        self._watching = False
        self._usual_tip = ""
        self._rng = np.random.Generator(np.random.PCG64(0))  # the same brush every time
        self._pace = QTimer(self)
        self._pace.setSingleShot(True)
        self._pace.setInterval(DRAW_MS)
        self._pace.timeout.connect(self._show_draft)
        self._circle = marker_item(Marker("o", None, "#808080"))
        self._circle.setZValue(_IN_FRONT)
        canvas.addItem(self._circle, ignoreBounds=True)
        canvas.installEventFilter(self)
        bar.changed.connect(self._follow_bar)

    @property
    def is_busy(self) -> bool:
        """Whether a gesture is under way."""
        return self._gesture is not None

    def render_state(self, state: ViewState, changes: Change) -> None:
        """Take other points; a gesture on those before is over."""
        self._state = state
        if changes & Change.DATA:
            self._gesture = None
            self._pace.stop()

    def set_theme(self, theme: Theme) -> None:
        """Take colours."""
        self._circle.setPen(edge_of(Marker("o", None, theme.accent, edge_width=1.5)))

    def cancel(self) -> None:
        """Give up the gesture that is under way."""
        if self._gesture is not None:
            self._gesture = None
            self._pace.stop()
            self._show_as_it_is()

    def _follow_bar(self) -> None:
        on = self._bar.is_on
        if on != self._watching:
            self._watching = on
            viewport = self._canvas.viewport()
            if on:
                viewport.installEventFilter(self)
                self._usual_tip = self._canvas.toolTip()
                self._canvas.setToolTip(tr(HOW_TO_EDIT))
            else:
                viewport.removeEventFilter(self)
                self._canvas.setToolTip(self._usual_tip)
                self.cancel()
            viewport.setCursor(Qt.CursorShape.CrossCursor if on else Qt.CursorShape.ArrowCursor)
        if not on or self._bar.tool is Tool.POINT:
            self._circle.setData(x=[], y=[])

    def _press(self, event: QMouseEvent) -> None:
        spot = self._spot(event)
        drawing = self._drawing()
        if self._gesture is not None or self._state is None or drawing is None or spot is None:
            return
        if event.button() == Qt.MouseButton.RightButton:
            row = drawing.row_near(spot, self._reach(_REACH))
            if row is not None:
                self.intended.emit(RemovePoints(frozenset({row})))
        elif event.button() == Qt.MouseButton.LeftButton:
            other = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._gesture = self._begun(self._state.experiment, drawing, spot, other=other)
            self._show_draft()

    def _begun(self, experiment: Experiment, drawing: Drawing, spot: Spot, *, other: bool) -> Gesture:
        dataset, bar = editable_dataset(experiment), self._bar
        label, radius = bar.label(other=other), self._reach(bar.radius.value())
        if bar.tool is Tool.BRUSH:
            return Brushing(dataset, spot, label, radius, bar.density.value(), self._rng)
        if bar.tool is Tool.ERASER:
            places = np.column_stack(drawing.places_of(experiment, np.arange(dataset.size)))
            return Erasing(dataset, places, spot, radius)
        row = drawing.row_near(spot, self._reach(_REACH))
        if row is None or other:
            return Adding(dataset, spot, label)
        return Moving(dataset, row, spot, self._reach(_SLACK))

    def _move(self, event: QMouseEvent) -> None:
        spot = self._spot(event)
        if self._bar.tool is not Tool.POINT:
            size = 2.0 * self._bar.radius.value()
            self._circle.setData(x=[] if spot is None else [spot[0]], y=[] if spot is None else [spot[1]], size=size)
        if self._gesture is not None and spot is not None:
            self._gesture.move_to(spot)
            if not self._pace.isActive():
                self._pace.start()

    def _release(self, event: QMouseEvent) -> None:
        if self._gesture is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if (spot := self._spot(event)) is not None:
            self._gesture.move_to(spot)
        wish, self._gesture = self._gesture.wish(), None
        self._pace.stop()
        before = self._state
        if wish is not None:
            self.intended.emit(wish)
        if self._state is before:  # nothing came of it
            self._show_as_it_is()

    def _show_draft(self) -> None:
        if self._gesture is not None and self._state is not None:
            try:
                draft = self._gesture.draft()
            except ValueError:  # beyond all numbers; the wish itself is refused with the reason
                return
            self.drafted.emit(with_points_of(self._state.experiment, draft))

    def _show_as_it_is(self) -> None:
        if self._state is not None:
            self.drafted.emit(self._state.experiment)

    def _spot(self, event: QMouseEvent) -> Spot | None:
        """Where the mouse is in the axes' numbers; None outside of them."""
        place = self._canvas.mapToScene(event.position().toPoint())
        box = self._canvas.view_box
        if not box.sceneBoundingRect().contains(place):
            return None
        at: QPointF = box.mapSceneToView(place)
        return at.x(), at.y()

    def _reach(self, pixels: float) -> Spot:
        """So many pixels in the axes' numbers, across and up."""
        (left, right), (low, high) = self._canvas.seen
        return pixels * (right - left) / self._canvas.columns, pixels * (high - low) / self._canvas.rows

    def _take_key(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        toggle = self._bar.toggle
        if event.key() == Qt.Key.Key_D and plain and toggle.isEnabled():
            toggle.toggle()
        elif event.key() == Qt.Key.Key_Escape and self._gesture is not None:
            self.cancel()
        elif event.key() == Qt.Key.Key_Escape and self._bar.is_on:
            toggle.setChecked(False)
        else:
            return False
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._canvas:
            return event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._take_key(event)
        if event.type() not in _MOUSE:
            return False
        if not isinstance(event, QMouseEvent):
            return True  # no menu: the right button removes
        if event.button() == Qt.MouseButton.MiddleButton or event.buttons() == Qt.MouseButton.MiddleButton:
            return False  # it moves the view
        if event.type() in _PRESSES:
            self._press(event)
        elif event.type() == QEvent.Type.MouseMove:
            self._move(event)
        else:
            self._release(event)
        return True


def with_points_of(experiment: Experiment, draft: Dataset) -> Experiment:
    """Return an experiment to draw points of only: those of a draft, in the parts that it holds."""
    train_rows, test_rows = parts_of(draft, Split(test_share=0.0))
    data = replace(experiment.data, train_rows=train_rows, test_rows=test_rows)
    return replace(experiment, dataset=draft, data=data)
