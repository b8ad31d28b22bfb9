"""Paints what each unit answers over the input plane: a small map behind the text of each square node.

All in one item, apart from the nodes: maps change with every picture, and the nodes keep their text cached meanwhile.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from nn_sim.engine.spec import NetworkSpec
from nn_sim.session.selection import UnitRef
from nn_sim.training.unit_maps import UnitMaps
from nn_sim.ui.diagram.layout import ROUNDING, UNIT_RADIUS, Place
from nn_sim.ui.diagram.map_colours import images_of, limits_of, shades, shares
from nn_sim.ui.diagram.map_drawings import LineMap, MapDrawing, PlaneMap
from nn_sim.ui.diagram.node_item import PLATE
from nn_sim.ui.theme import LIGHT, Theme

Array = NDArray[np.float64]


class MapsItem(QGraphicsItem):
    """The maps of a network's shown units.

    Attributes
    ----------
    drawings : dict of MapDrawing
        By unit, as they were last shown.
    """

    def __init__(self, theme: Theme = LIGHT) -> None:
        super().__init__()
        self.drawings: dict[UnitRef, MapDrawing] = {}
        self._theme = theme
        self._places: tuple[Place, ...] = ()
        self._room = QRectF()
        self._shown: tuple[NetworkSpec, UnitMaps] | None = None
        self._limits: tuple[Array, ...] | None = None
        self.setZValue(1)

    def put(self, places: Iterable[Place], room: QRectF) -> None:
        """Take the nodes' places; the square ones have maps."""
        self.prepareGeometryChange()
        self._places = tuple(place for place in places if place.square)
        self._room = room
        self._redraw()

    def show_maps(self, spec: NetworkSpec, maps: UnitMaps | None) -> None:
        """Draw other maps; None for none."""
        self._shown = None if maps is None else (spec, maps)
        self._redraw()

    def limit(self, unit: UnitRef) -> float | None:
        """Return the value that gets the full colour in a unit's map, None where the unit has no map."""
        if unit not in self.drawings or self._limits is None or self._shown is None:
            return None
        return float(self._limits[unit.layer][self._shown[1].units[unit.layer].index(unit.unit)])

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._redraw()

    def _redraw(self) -> None:
        """Make the drawings of the square nodes; of the others nobody sees any."""
        self.drawings = {}
        if self._shown is not None and self._places:
            spec, maps = self._shown
            self._limits = limits_of(spec, maps, self._limits)
            wanted = {place.unit for place in self._places}
            for layer, (units, values, limits) in enumerate(zip(maps.units, maps.layers, self._limits, strict=True)):
                for unit, drawing in zip(units, self._drawings(shares(values, limits)), strict=True):
                    if UnitRef(layer, unit) in wanted:
                        self.drawings[UnitRef(layer, unit)] = drawing
        self.update()

    def _drawings(self, of_layer: Array) -> list[MapDrawing]:
        if of_layer.ndim == 2:
            return [LineMap(of_unit) for of_unit in of_layer]
        return [PlaneMap(image) for image in images_of(shades(of_layer), self._theme, ROUNDING / UNIT_RADIUS)]

    def boundingRect(self) -> QRectF:
        return self._room

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for place in self._places:
            drawing = self.drawings.get(place.unit)
            if drawing is not None:
                painter.translate(place.x, place.y)
                drawing.paint(painter, place.radius, PLATE, self._theme)
                painter.translate(-place.x, -place.y)
