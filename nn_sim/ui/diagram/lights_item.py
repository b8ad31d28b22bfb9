"""What a lesson puts on the nodes: rings and badges on those that are lit, their numbers, a veil over the others.

One item on top of all nodes, so that these stay as they are. Owns where badges and numbers sit; reads no state.
"""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from nn_sim.session.lesson import LOSS, TargetRef
from nn_sim.session.selection import UnitRef
from nn_sim.ui.diagram.edges import Edges
from nn_sim.ui.diagram.gap_item import GapItem
from nn_sim.ui.diagram.layout import ROUNDING, Layout, Place
from nn_sim.ui.diagram.lettering import draw_fitted
from nn_sim.ui.diagram.light_places import badges_at, badges_before, letters_at, loss_box, number_box
from nn_sim.ui.diagram.lit_edges import GLOW, LitEdges, light_colours
from nn_sim.ui.kind_mark import draw_badge
from nn_sim.ui.lesson_lights import NO_LIGHTS, Light, Lights
from nn_sim.ui.lesson_numbers import Number
from nn_sim.ui.theme import LIGHT, Theme

VEIL = 0.3  # opacity; values stay readable from the last row
_EDGE_BADGE = 6.5
_TARGET_RING, _STRONG_RING, _RING = 3.2, 2.8, 1.8


class LightsItem(QGraphicsItem):
    """The lights of a network's nodes.

    Attributes
    ----------
    lights : Lights
        As they were last shown.
    numbers : dict of Number
        What is written at units.
    loss : Number or None
        What is said of the loss.
    badged : dict of Light
        The lit edges, by number, that have a badge.

    Parameters
    ----------
    layout : Layout
        Where the nodes are.
    target_box : callable
        Tells where the target of an output is written, in scene units; None where it is not.
    """

    def __init__(
        self, layout: Layout, target_box: Callable[[int], QRectF | None] = lambda _output: None, theme: Theme = LIGHT
    ) -> None:
        super().__init__()
        self.lights = NO_LIGHTS
        self.numbers: dict[UnitRef, Number] = {}
        self.loss: Number | None = None
        self._target_box = target_box
        self._scale = 1.0
        self._layout = layout
        self._edges: Edges | None = None
        self.badged: dict[int, Light] = {}
        self._spared: frozenset[UnitRef] = frozenset()
        self._theme = theme
        self.setZValue(4)

    def put(self, layout: Layout, edges: Edges) -> None:
        """Take the same nodes at other places."""
        self.prepareGeometryChange()
        self._layout, self._edges = layout, edges
        self.update()

    def show_at(self, scale: float) -> None:
        """Find room for letters at a scale, px of a scene unit."""
        self._scale = scale
        self.update()

    def show_lights(self, lights: Lights, numbers: dict[UnitRef, Number], loss: Number | None) -> None:
        """Show other lights."""
        if lights or self.lights:
            self.lights, self.numbers, self.loss = lights, numbers, loss
            self.update()

    def number_boxes(self) -> list[QRectF]:
        """Where numbers are written, with some room around them, in scene units."""
        return [
            box.translated(place.x, place.y).adjusted(-4, -4, 4, 4)
            for column, pitch in zip(self._layout.columns, self._layout.pitches, strict=True)
            for place in column
            if (number := self.numbers.get(place.unit))
            if (box := number_box(place, pitch, self._layout, number.text, self._scale))
        ]

    def show_badges(self, lit: LitEdges, labelled: Collection[int]) -> None:
        """Put a badge on lit edges whose label does not bear their mark."""
        self.badged = {number: light for number, light in lit.lights.items() if light.kinds and number not in labelled}
        self.update()

    def spare(self, units: frozenset[UnitRef]) -> None:
        """Leave some units without the veil, as the user points at them."""
        self._spared = units
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.update()

    def boundingRect(self) -> QRectF:
        return QRectF(0.0, 0.0, self._layout.width, self._layout.height)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        if not self.lights:
            return
        scale = self._scale
        for number, light in self.badged.items():
            self._paint_edge_badge(painter, number, light, scale)
        for column, pitch in zip(self._layout.columns, self._layout.pitches, strict=True):
            for place in column:
                painter.translate(place.x, place.y)
                self._paint_unit(painter, place, pitch)
                painter.translate(-place.x, -place.y)
        for gap in self._layout.gaps:
            if of_gap := self.lights.of_units(gap.layer, range(gap.first, gap.last + 1)):
                self._paint_frame(painter, GapItem.ROOM.translated(gap.x, gap.y), of_gap)
        for thing, light in self.lights.lit.items():
            if isinstance(thing, TargetRef) and (box := self._target_box(thing.output)):
                self._paint_frame(painter, box.adjusted(-4, 0, 12, 0), light)
        if self.loss is not None and (of_loss := self.lights.of(LOSS)):
            self._paint_loss(painter, self.loss, of_loss)

    def _paint_unit(self, painter: QPainter, place: Place, pitch: float) -> None:
        light = self.lights.of(place.unit)
        if light is None:
            if place.unit not in self._spared:
                self._paint_veil(painter, place)
        else:
            self._paint_ring(painter, place, light)
        if number := self.numbers.get(place.unit):
            box = number_box(place, pitch, self._layout, number.text, self._scale)
            if box is not None:
                self._paint_number(painter, box, number, None if number.is_aside else light)
        if light is not None and light.kinds:
            self._paint_badges(painter, light, *badges_at(place, len(light.kinds), self._scale))

    def _paint_badges(self, painter: QPainter, light: Light, middles: list[QPointF], radius: float) -> None:
        for kind, middle in zip(light.kinds, middles, strict=True):
            draw_badge(painter, self._theme, kind, middle, radius)

    def _paint_veil(self, painter: QPainter, place: Place) -> None:
        ground = QColor(self._theme.panel)
        ground.setAlphaF(VEIL)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        _draw_outline(painter, place, 1.0)

    def _paint_ring(self, painter: QPainter, place: Place, light: Light) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        colour, halo = light_colours(self._theme, light)
        if light.is_target and halo is not None:
            painter.setPen(QPen(halo, GLOW))
            _draw_outline(painter, place, GLOW / 2)
        width = _TARGET_RING if light.is_target else _STRONG_RING if light.is_strong else _RING
        painter.setPen(QPen(colour, width))
        _draw_outline(painter, place, 0.0)

    def _paint_number(self, painter: QPainter, box: QRectF, number: Number, light: Light | None) -> None:
        theme = self._theme
        frame = QColor(theme.line) if light is None else light_colours(theme, light)[0]
        painter.setPen(QPen(frame, 1.2))
        painter.setBrush(QColor(theme.panel))
        painter.drawRoundedRect(box, 4.0, 4.0)
        is_target = light is not None and light.is_target
        painter.setPen(QColor(theme.muted if number.is_to_come else theme.accent if is_target else theme.text))
        draw_fitted(painter, box.adjusted(1, 0, -1, 0), number.text, letters_at(self._scale))

    def _paint_edge_badge(self, painter: QPainter, number: int, light: Light, scale: float) -> None:
        if self._edges is None:
            return
        x, y = (self._edges.starts[number] + self._edges.ends[number]) / 2
        radius = _EDGE_BADGE / max(scale, 0.8)
        self._paint_badges(
            painter, light, [QPointF(x + 2.2 * radius * place, y) for place in range(len(light.kinds))], radius
        )

    def _paint_frame(self, painter: QPainter, box: QRectF, light: Light) -> None:
        width = _TARGET_RING if light.is_target else _STRONG_RING if light.is_strong else _RING
        painter.setPen(QPen(light_colours(self._theme, light)[0], width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, ROUNDING, ROUNDING)
        self._paint_badges(painter, light, *badges_before(box, len(light.kinds), self._scale))

    def _paint_loss(self, painter: QPainter, loss: Number, light: Light) -> None:
        box = loss_box(self._layout, loss.text, self._scale)
        self._paint_number(painter, box, loss, light)
        self._paint_frame(painter, box, light)


def _draw_outline(painter: QPainter, place: Place, further_out: float) -> None:
    """Draw a node's shape, some units larger."""
    reach = place.radius + further_out
    if place.square:
        painter.drawRoundedRect(
            QRectF(-reach, -reach, 2 * reach, 2 * reach), ROUNDING + further_out, ROUNDING + further_out
        )
    else:
        painter.drawEllipse(QPointF(0, 0), reach, reach)
