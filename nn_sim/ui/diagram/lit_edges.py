"""How edges look in a lesson: lit ones in the colour of what they give, with an arrow head at the target.

Owns widths, tints and arrow heads. Dashes stay, for they are the sign. Knows edges by their numbers.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from nn_sim.session.selection import UnitRef, WeightRef
from nn_sim.ui.diagram.strokes import Sign, pen, signs, widths
from nn_sim.ui.lesson_lights import Light, Lights
from nn_sim.ui.theme import Theme, blend, kind_colour

THINNEST_LIT = 2.0
_HALO = 7.0  # px by which the ground of an edge is wider than the edge
_TINT, _FAINT = 0.8, 0.4  # of the ground's colour in a halo, and in an edge of another term
_HEAD = 11.0  # px, length of an arrow head
GLOW = 9.0  # scene units, around the node that is looked at; arrow heads end at it


@dataclass(frozen=True)
class LitEdges:
    """Lights by number of edge; `heads` tells at which end of its edge, 0 or 1, an arrow head is."""

    lights: dict[int, Light] = field(default_factory=dict)
    heads: dict[int, int] = field(default_factory=dict)


NO_EDGES_LIT = LitEdges()


def lit_edges(lights: Lights, number_of: dict[WeightRef, int]) -> LitEdges:
    """Return the edges that are lit, and the heads of those that lead to a unit that is looked at."""
    lit = {ref: light for ref, light in lights.weights.items() if ref in number_of}
    heads: dict[int, int] = {}
    if isinstance(target := lights.target, UnitRef):
        for ref in lit:
            ends = UnitRef(ref.layer, ref.column), UnitRef(ref.layer + 1, ref.row + 1)
            if target in ends:
                heads[number_of[ref]] = ends.index(target)
    ordered = sorted(lit, key=lambda ref: (lit[ref].is_target, lit[ref].is_strong))  # what matters most is on top
    return LitEdges({number_of[ref]: lit[ref] for ref in ordered}, heads)


def light_colours(theme: Theme, light: Light) -> tuple[QColor, QColor | None]:
    """Return the colour of a lit thing's line, and of the halo below it, if it has one."""
    if light.is_target:
        return QColor(theme.accent), QColor(theme.accent_soft)
    colour = kind_colour(theme, light.colour_kind)
    if light.is_strong:
        return QColor(colour), blend(colour, theme.panel, _TINT)
    return blend(colour, theme.panel, _FAINT), None


def paint_lit_edge(
    painter: QPainter, theme: Theme, line: QLineF, weight: float, light: Light, head: int | None, scale: float
) -> None:
    """Paint one lit edge; `head` is the end that has an arrow head, `scale` px of a scene unit."""
    one = np.array([weight])
    colour, halo = light_colours(theme, light)
    width = max(float(widths(one)[0]), THINNEST_LIT)
    if halo is not None:
        painter.setPen(pen(halo, width + _HALO, dashed=False))
        painter.drawLine(line)
    painter.setPen(pen(colour, width, dashed=int(signs(one)[0]) == Sign.NEGATIVE))
    painter.drawLine(line)
    if head is not None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(_head(line, head, _HEAD / scale, (width / 2 + 4.0) / scale))


def _head(line: QLineF, end: int, length: float, half_width: float) -> QPolygonF:
    tip, other = (line.p2(), line.p1()) if end else (line.p1(), line.p2())
    along = (tip - other) / max(line.length(), 1e-9)
    tip -= along * GLOW
    across = QPointF(-along.y(), along.x())
    foot = tip - along * length
    return QPolygonF([tip, foot + across * half_width, foot - across * half_width])
