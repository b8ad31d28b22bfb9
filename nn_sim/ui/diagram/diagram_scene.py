"""The items of one network's diagram: made once for the units that are shown, then moved and rewritten in place.

Owns which item shows what of a state. Knows nothing of gestures.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QRectF
from PySide6.QtWidgets import QGraphicsScene

from nn_sim.language import tr
from nn_sim.session.lesson import LOSS
from nn_sim.session.selection import Selection, UnitRef, WeightRef
from nn_sim.session.view_state import ViewState
from nn_sim.ui.diagram.edges import edges_of
from nn_sim.ui.diagram.edges_item import MOST_DRAWN, EdgesItem
from nn_sim.ui.diagram.gap_item import GapItem
from nn_sim.ui.diagram.hit import thing_at
from nn_sim.ui.diagram.labels_item import LabelsItem
from nn_sim.ui.diagram.layout import Layout
from nn_sim.ui.diagram.lettering import factor_in_nodes
from nn_sim.ui.diagram.lights_item import LightsItem
from nn_sim.ui.diagram.lit_edges import NO_EDGES_LIT, lit_edges
from nn_sim.ui.diagram.maps_item import MapsItem
from nn_sim.ui.diagram.marks import Marks
from nn_sim.ui.diagram.node_item import NodeItem, NodeText
from nn_sim.ui.diagram.wording import caption, target_words, unit_symbol, unit_value, weight_symbol
from nn_sim.ui.lesson_lights import Lights
from nn_sim.ui.lesson_numbers import LessonNumbers
from nn_sim.ui.number_format import grouped, short
from nn_sim.ui.theme import Theme


class DiagramScene(QGraphicsScene):
    """Nodes, edges and labels of a network.

    Attributes
    ----------
    layout : Layout
        Where they are.
    nodes : dict of NodeItem
        By unit.
    edges, labels : EdgesItem, LabelsItem
        By number of edge, see ``Edges``.
    maps : MapsItem
        In the square nodes.
    lights : LightsItem
        What a lesson puts on the nodes.
    """

    def __init__(self, layout: Layout, state: ViewState, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)  # few items, all of them drawn each time
        self.layout = layout
        self._edges = edges_of(layout)
        hidden_count = len(layout.sizes) - 2
        symbols = [weight_symbol(ref, hidden_count) for ref in self._edges.refs]
        self.nodes = {place.unit: NodeItem(place, _node_text(state, place.unit), theme) for place in layout.places}
        self.gaps = [GapItem(gap, theme) for gap in layout.gaps]
        self.edges = EdgesItem(self._edges, _room(layout), theme)
        self.maps = MapsItem(theme)
        self.labels = LabelsItem(self._edges, symbols, _room(layout), theme)
        self.lights = LightsItem(layout, self._target_box, theme)
        self._type_size = 1.0
        self._lit_edges = NO_EDGES_LIT
        self._numbers: LessonNumbers | None = None
        for item in self._items():
            self.addItem(item)
        self.show_weights(state)
        self.show_maps(state)
        self.show_numbers(state)

    @property
    def note(self) -> str:
        """What is left out, for the legend; the gaps in wide layers speak for themselves."""
        count = len(self._edges.refs)
        return (
            tr("strongest {drawn} of {count}").format(drawn=grouped(MOST_DRAWN), count=grouped(count))
            if count > MOST_DRAWN
            else ""
        )

    @property
    def refs(self) -> tuple[WeightRef, ...]:
        """The weights that have an edge, by number."""
        return self._edges.refs

    @property
    def number_of(self) -> dict[WeightRef, int]:
        """The number of each weight that has an edge."""
        return self._edges.number_of

    def shows_units_of(self, layout: Layout) -> bool:
        """Whether another layout is one of the same units."""
        return layout.sizes == self.layout.sizes and [place.unit for place in layout.places] == list(self.nodes)

    def lay_out(self, layout: Layout, scale: float, type_size: float) -> None:
        """Move everything to its place in a layout of the same units that is shown at a scale.

        `type_size` says how much larger than usual the text is to be, see ``type_factor``.
        """
        self.layout, self._type_size = layout, type_size
        letters = factor_in_nodes(type_size, scale)
        self._edges = edges_of(layout)
        for column, pitch in zip(layout.columns, layout.pitches, strict=True):
            for place in column:
                self.nodes[place.unit].put(place, pitch, letters)
        for item, gap in zip(self.gaps, layout.gaps, strict=True):
            item.put(gap)
        self.edges.put(self._edges, _room(layout))
        self.maps.put(layout.places, _room(layout))
        self.lights.put(layout, self._edges)
        self.place_labels(scale)

    def place_labels(self, scale: float) -> None:
        """Find room for labels at a scale."""
        covered = [node.covered() for node in self.nodes.values()] + [gap.covered() for gap in self.gaps]
        obstacles = np.array([(box.left(), box.top(), box.right(), box.bottom()) for box in covered])
        self.lights.show_at(scale)
        self.labels.put(self._edges, _room(self.layout), obstacles, scale, self._type_size)
        self._label_lit()

    def show_weights(self, state: ViewState) -> None:
        """Draw the edges by the weights of a state."""
        self.edges.show_weights(self._weights(state))

    def show_maps(self, state: ViewState) -> None:
        """Draw what the units of a state answer over the input plane."""
        self.maps.show_maps(state.experiment.spec, state.picture.unit_maps)

    def show_numbers(self, state: ViewState) -> None:
        """Write the values of a state in nodes and labels."""
        self.labels.show_weights(self._weights(state))
        for unit, node in self.nodes.items():
            node.show_text(_node_text(state, unit))

    def show_marks(self, marks: Marks) -> None:
        """Let stand out what is selected, what belongs to it and what is under the pointer."""
        for unit, node in self.nodes.items():
            node.show_mark(marks.of_unit(unit))
        for item in self.gaps:
            item.show_mark(marks.of_units(item.gap.layer, range(item.gap.first, item.gap.last + 1)))
        numbers = self.number_of
        selected, hovered = ((numbers.get(one) if one in numbers else None) for one in (marks.selection, marks.hovered))
        belonging = [numbers[ref] for ref in marks.weights if ref in numbers]
        self.edges.show_marks(selected, hovered, belonging)
        self.labels.show_marks([numbers[ref] for ref in marks.named_weights if ref in numbers], selected, belonging)
        self.lights.spare(marks.units | ({marks.hovered} if isinstance(marks.hovered, UnitRef) else frozenset()))
        self._place_badges()

    def show_lights(self, lights: Lights) -> None:
        """Let stand out what a lesson looks at and what flows into it, with their numbers."""
        self._lit_edges = lit_edges(lights, self.number_of)
        self._numbers = numbers = LessonNumbers(lights.lesson) if lights.lesson is not None else None
        self.edges.show_lights(self._lit_edges, others_faint=bool(lights))
        self.lights.show_lights(
            lights,
            {unit: number for unit in self.nodes if numbers and (number := numbers.of(unit))},
            None if numbers is None else numbers.of(LOSS),
        )
        self._label_lit()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        for item in self._items():
            item.set_theme(theme)

    def thing_at(self, x: float, y: float, reach: float) -> Selection:
        """Return the unit or drawn edge at a point."""
        return thing_at(self.layout, self._edges, self.edges.drawn, x, y, reach)

    def _label_lit(self) -> None:
        """Label the lit edges beside what is written at units."""
        numbers, refs = self._numbers, self._edges.refs
        of_lesson = None if numbers is None else lambda number: numbers.of(refs[number])
        self.labels.show_lights(self._lit_edges.lights, of_lesson, self.lights.number_boxes())
        self._place_badges()

    def _target_box(self, output: int) -> QRectF | None:
        node = self.nodes.get(UnitRef(len(self.layout.sizes) - 1, output))
        return None if node is None else node.target_box()

    def _place_badges(self) -> None:
        labelled = [number for number in self._lit_edges.lights if self.labels.is_labelled(number)]
        self.lights.show_badges(self._lit_edges, labelled)

    def _items(self) -> tuple[NodeItem | GapItem | EdgesItem | LabelsItem | MapsItem | LightsItem, ...]:
        return (self.edges, self.maps, *self.nodes.values(), *self.gaps, self.labels, self.lights)

    def _weights(self, state: ViewState) -> NDArray[np.float64]:
        return self._edges.weights(state.experiment.parameters.matrices)


def _room(layout: Layout) -> QRectF:
    return QRectF(0.0, 0.0, layout.width, layout.height)


def _node_text(state: ViewState, unit: UnitRef) -> NodeText:
    hidden_count = state.experiment.spec.hidden_count
    if unit.unit == 0:
        return NodeText("1")
    symbol, value, name = unit_symbol(unit, hidden_count), short(unit_value(state, unit)), caption(state, unit)
    if unit.layer <= hidden_count:
        return NodeText(symbol, value, below=name)
    return NodeText(symbol, value, beside=(*((name,) if name else ()), *target_words(state, unit.unit)))
