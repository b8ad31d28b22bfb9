"""Nodes and edges of the diagram as a screen reader is given them: first the units, layer by layer, then the weights.

Owns the order and the words. Knows the view only by what it shows; paints and selects nothing.
"""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPointF, QRect, QRectF

from nn_sim.experiment.frozen import FROZEN, is_frozen
from nn_sim.language import tr
from nn_sim.session.selection import Selection, UnitRef, WeightRef
from nn_sim.session.view_state import ViewState
from nn_sim.ui.accessible import Spoken, gradient_of, spoken_number, spoken_symbol, spoken_unit, spoken_weight
from nn_sim.ui.diagram.diagram_scene import DiagramScene
from nn_sim.ui.diagram.wording import unit_value, unit_words, weight_value

_MIDDLE = 24.0  # scene units: the square round the middle of an edge that stands for it


class ShowsDiagram(Protocol):
    """What is asked of the view."""

    @property
    def diagram(self) -> DiagramScene | None:
        """The scene."""
        ...

    @property
    def state(self) -> ViewState | None:
        """What it shows."""
        ...

    def place_in_view(self, room: QRectF) -> QRect:
        """Where a part of the scene is seen, in the view's coordinates."""
        ...


class SpokenDiagram:
    """The things of a diagram by number, see ``SpeaksOfParts``."""

    def __init__(self, view: ShowsDiagram) -> None:
        self._view = view

    def spoken_count(self) -> int:
        """How many nodes and edges there are."""
        diagram = self._view.diagram
        return 0 if diagram is None else len(diagram.layout.places) + len(diagram.refs)

    def spoken_part(self, number: int) -> Spoken:
        """What is said of a node or an edge."""
        state, thing = self._view.state, self.thing(number)
        if state is None or thing is None:
            return Spoken("")
        return _said(state, thing)

    def spoken_place(self, number: int) -> QRect:
        """Where a node is, or the middle of an edge."""
        diagram, thing = self._view.diagram, self.thing(number)
        if diagram is None or thing is None:
            return QRect()
        if isinstance(thing, UnitRef):
            place = diagram.layout.places[number]
            middle, size = QPointF(place.x, place.y), 2 * place.radius
        else:
            first, second = (_place_of(diagram, unit) for unit in _ends(thing))
            middle, size = (first + second) / 2, _MIDDLE
        return self._view.place_in_view(QRectF(middle.x() - size / 2, middle.y() - size / 2, size, size))

    def selected_part(self) -> int | None:
        """The number of what is selected; None where that is nothing, or not drawn."""
        state, diagram = self._view.state, self._view.diagram
        if state is None or diagram is None:
            return None
        if isinstance(state.selection, WeightRef):
            number = diagram.number_of.get(state.selection)
            return None if number is None else len(diagram.layout.places) + number
        units = [place.unit for place in diagram.layout.places]
        return units.index(state.selection) if state.selection in units else None

    def thing(self, number: int) -> Selection:
        """Return the unit or weight of a number; None where there is none."""
        diagram = self._view.diagram
        if diagram is None or not 0 <= number < self.spoken_count():
            return None
        units = diagram.layout.places
        return units[number].unit if number < len(units) else diagram.refs[number - len(units)]


def _said(state: ViewState, thing: UnitRef | WeightRef) -> Spoken:
    hidden_count = state.experiment.spec.hidden_count
    selected = thing == state.selection
    if isinstance(thing, UnitRef):
        value = unit_value(state, thing)
        words = unit_words(state, thing).replace("\n", ", ")
        return Spoken(spoken_unit(thing, hidden_count, value), words, spoken_number(value), selected)
    weight = weight_value(state, thing)
    gradient = gradient_of(state.lesson, thing, running=state.running)
    name = spoken_weight(thing, hidden_count, weight, gradient)
    source, target = (spoken_symbol(unit, hidden_count) for unit in _ends(thing))
    words = tr("weight from {source} to {target}").format(source=source, target=target)
    e = state.experiment
    if is_frozen(e.spec, e.hyperparameters, thing.layer, thing.row, thing.column):
        words += tr(FROZEN)
    return Spoken(name, words, spoken_number(weight), selected)


def _place_of(diagram: DiagramScene, unit: UnitRef) -> QPointF:
    return next(QPointF(place.x, place.y) for place in diagram.layout.columns[unit.layer] if place.unit == unit)


def _ends(ref: WeightRef) -> tuple[UnitRef, UnitRef]:
    return UnitRef(ref.layer, ref.column), UnitRef(ref.layer + 1, ref.row + 1)
