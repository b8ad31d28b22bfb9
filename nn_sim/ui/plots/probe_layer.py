"""The probe in the output plot: what pointing at a place means, and what is seen of the probe that is in the network.

Owns the mark and the way back to the example. Keeps no probe of its own: the one of the last state is drawn.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject, QPointF, Signal
from PySide6.QtWidgets import QPushButton

from nn_sim.engine.notation import unit_label
from nn_sim.experiment.probe import Place, answered_class, in_target_units
from nn_sim.session.view_state import ViewState
from nn_sim.ui.number_format import short
from nn_sim.ui.outputs.drawing import Array
from nn_sim.ui.plots.pointing_canvas import PointingCanvas
from nn_sim.ui.plots.probe_mark import ProbeMark
from nn_sim.ui.theme import Theme

HOW_TO_PROBE = (
    "Click: send that input through the network. Drag its mark: move it.\n"
    "Enter: the same by keys. Arrows: move it, with Shift in small steps. Escape: end it."
)
_MOST_LINES = 3
_MARGIN = 6


class ProbeLayer(QObject):
    """Draws the probe of a state over the one or two inputs of a plot, and asks for another.

    Attributes
    ----------
    probed : Signal(object)
        The input that is wanted in the network, a tuple in the data's units, or None for the example again.
    """

    probed = Signal(object)

    def __init__(self, canvas: PointingCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._mark = ProbeMark(canvas)
        self._state: ViewState | None = None
        self._before_click: Place | None = None
        self.back = QPushButton("Back to the example", canvas)
        self.back.setObjectName("output_back")
        self.back.setToolTip("Show the example's numbers in the network again (Escape)")
        self.back.hide()
        self.back.clicked.connect(self._end)
        canvas.clicked.connect(self._click)
        canvas.click_withdrawn.connect(lambda: self.probed.emit(self._before_click))
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
        m, probe = state.experiment.dataset.input_count, state.probe
        if probe is None or m > 2:
            self._mark.hide()
            self._canvas.show_mark_at(None, on_line=False)
            self._canvas.setAccessibleDescription("")
            self.back.hide()
            return
        z_k = in_target_units(state.experiment, state.picture.passed.z_k[0])
        y = np.array([probe[1]]) if m == 2 else z_k
        text = answer_text(state, z_k)
        self._mark.show_at(np.full(len(y), probe[0]), y, text, on_line=m == 1)
        place = ", ".join(f"{unit_label('x', i)} = {short(x)}" for i, x in enumerate(probe, 1))
        self._canvas.setAccessibleDescription(f"Probe at {place}: {text.replace(chr(10), ', ')}")
        self._canvas.show_mark_at(QPointF(probe[0], probe[-1]), on_line=m == 1)
        if not self.back.isVisible():
            self.back.show()
            self._follow_view()

    def set_theme(self, theme: Theme) -> None:
        """Take colours."""
        self._mark.set_theme(theme)

    def _click(self, place: QPointF) -> None:
        self._before_click = None if self._state is None else self._state.probe
        self._move(place)

    def _move(self, place: QPointF) -> None:
        if self._state is not None:
            self.probed.emit((place.x(), place.y())[: self._state.experiment.dataset.input_count])

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
        lines.append(f"class {name}")
    return "\n".join(lines)
