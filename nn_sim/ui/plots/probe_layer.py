"""The probe in the output plot: what pointing at a place means, and what is seen of the probe that is in the network.

Owns the mark and the way back to the example, and that a click on a point means the example and not the place. Keeps no
probe of its own: the one of the last state is drawn.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QObject, QPointF, Signal
from PySide6.QtWidgets import QPushButton

from nn_sim.engine.notation import unit_label
from nn_sim.experiment.probe import Place, answered_class, in_target_units
from nn_sim.language import later, tr
from nn_sim.session.view_state import ViewState
from nn_sim.ui.number_format import short
from nn_sim.ui.outputs.drawing import Array
from nn_sim.ui.plots.pointing_canvas import PointingCanvas
from nn_sim.ui.plots.probe_mark import ProbeMark
from nn_sim.ui.theme import Theme

HOW_TO_PROBE = later(
    "Click: send that input through the network; on a point, show that example. Drag the mark: "
    "move it.\nEnter: the same by keys. Arrows: move it, with Shift in small steps. Escape: end "
    "it."
)
POINT_REACH = 6.0
"""Pixels round a point within which a click means it."""

RowNear = Callable[[tuple[float, float], tuple[float, float]], int | None]

_MOST_LINES = 3
_MARGIN = 6


class ProbeLayer(QObject):
    """Draws the probe of a state over the inputs of a plot, and asks for another.

    Parameters
    ----------
    canvas : PointingCanvas
        Where it is seen.
    row_near : callable
        Returns the row of the dataset whose point is there within so many of the axes' numbers, None if there is none.

    Attributes
    ----------
    probed : Signal(object)
        The input that is wanted in the network, a tuple in the data's units, or None for the example again.
    picked : Signal(int)
        The point of this row of the dataset was clicked.
    """

    probed = Signal(object)
    picked = Signal(int)

    def __init__(self, canvas: PointingCanvas, row_near: RowNear) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._row_near = row_near
        self._mark = ProbeMark(canvas)
        self._state: ViewState | None = None
        self._before_click: Place | None = None
        self._has_picked = False
        self.back = QPushButton(tr("Back to the example"), canvas)
        self.back.setObjectName("output_back")
        self.back.setToolTip(tr("Show the example's numbers in the network again (Escape)"))
        self.back.hide()
        self.back.clicked.connect(self._end)
        canvas.clicked.connect(self._click)
        canvas.click_withdrawn.connect(self._withdraw)
        canvas.moved.connect(self._move)
        canvas.end_requested.connect(self._end)
        canvas.view_changed.connect(self._follow_view)

    @property
    def places(self) -> tuple[tuple[float, float], ...]:
        """Where the probe is seen."""
        return self._mark.places

    @property
    def text(self) -> str:
        """What stands beside it."""
        return self._mark.text

    def render_state(self, state: ViewState) -> None:
        """Draw the probe of a state, if it has one that this plot can show."""
        self._state = state
        probe = state.probe
        if probe is None:
            self._mark.hide()
            self._canvas.show_mark_at(None, on_line=False)
            self._canvas.setAccessibleDescription("")
            self.back.hide()
            return
        z_k = in_target_units(state.experiment, state.picture.passed.z_k[0])
        point = state.picture.surface.points(np.array([probe]))[0]
        on_line = len(point) == 1
        y = z_k if on_line else point[1:]
        text = answer_text(state, z_k)
        self._mark.show_at(np.full(len(y), point[0]), y, text, on_line=on_line)
        place = ", ".join(f"{unit_label('x', i)} = {short(x)}" for i, x in enumerate(probe, 1))
        self._canvas.setAccessibleDescription(
            tr("Probe at {place}: {answer}").format(place=place, answer=text.replace(chr(10), ", "))
        )
        self._canvas.show_mark_at(QPointF(point[0], point[-1]), on_line=on_line)
        if not self.back.isVisible():
            self.back.show()
            self._follow_view()

    def set_theme(self, theme: Theme) -> None:
        """Take colours."""
        self._mark.set_theme(theme)

    def _click(self, place: QPointF) -> None:
        self._before_click = None if self._state is None else self._state.probe
        across, up = self._canvas.view_box.viewPixelSize()
        row = self._row_near((place.x(), place.y()), (POINT_REACH * across, POINT_REACH * up))
        self._has_picked = row is not None
        if row is None:
            self._move(place)
        else:
            self.picked.emit(row)

    def _withdraw(self) -> None:
        """Take back a probe that was the first half of a double-click; an example that was shown may stay."""
        if not self._has_picked:
            self.probed.emit(self._before_click)

    def _move(self, place: QPointF) -> None:
        if self._state is not None:
            self.probed.emit(self._state.picture.surface.place_of((place.x(), place.y())))

    def _end(self) -> None:
        self._canvas.setFocus()  # before the button that may have it goes
        self.probed.emit(None)

    def _follow_view(self) -> None:
        room = self._canvas.mapFromScene(self._canvas.view_box.sceneBoundingRect()).boundingRect()
        self.back.adjustSize()
        self.back.move(room.right() - self.back.width() - _MARGIN, room.top() + _MARGIN)
        self._mark.follow_view()


def answer_text(state: ViewState, z_k: Array) -> str:
    """Write what the network answers, z_k of shape (k,) in the targets' units: up to three outputs, or the greatest."""
    experiment = state.experiment
    shown = range(len(z_k)) if len(z_k) <= _MOST_LINES else (int(z_k.argmax()),)
    scaled = experiment.data.target_scaling is not None  # z_k itself is in deviations then
    names = {k: experiment.dataset.target_names[k] if scaled else unit_label("z", k + 1) for k in shown}
    lines = [f"{names[k]} = {short(float(z_k[k]))}" for k in shown]
    if name := answered_class(experiment, z_k):
        lines.append(tr("class {name}").format(name=name))
    return "\n".join(lines)
