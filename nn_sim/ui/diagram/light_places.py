"""Where what a lesson puts on the diagram goes: numbers below or beside their nodes, badges at the rims, the loss.

Pure geometry, in scene units around a node's middle; owns the least sizes at which things can be read on the screen.
"""

from __future__ import annotations

from math import ceil, cos, pi, sin

from PySide6.QtCore import QPointF, QRectF

from nn_sim.ui.diagram.layout import BIAS_RADIUS, Layout, Place
from nn_sim.ui.diagram.lettering import SMALL, metrics_of

LEAST_LETTERS = 9.0
"""Px on the screen; what has no room for letters of this size is left to the equation panel."""

_LETTERS = SMALL + 1
_LINE = 1.4  # height of a line, as a share of its letters'
_PADDING = 4.0
_BADGE, _LEAST_BADGE = 7.5, 4.5  # radius: scene units, and px on the screen
_APART = 2.2  # from one badge to the next, in radii


def letters_at(scale: float) -> int:
    """Size of letters, in scene units, that can be read at a scale, px of a scene unit."""
    return max(_LETTERS, ceil(LEAST_LETTERS / scale))


def number_box(place: Place, pitch: float, layout: Layout, text: str, scale: float) -> QRectF | None:
    """Return where a number of a node is written, below it or else beside it; None where there is no room."""
    letters = letters_at(scale)
    width, height = metrics_of(letters).horizontalAdvance(text) + 2 * _PADDING, _LINE * letters
    if pitch - 2 * place.radius >= height + 6.0:
        return QRectF(-width / 2, place.radius + 4.0, width, height)
    free = layout.column_distance - 2 * place.radius - 8.0
    if height > pitch or width > free:
        return None
    is_output = place.unit.layer == len(layout.sizes) - 1  # its target stands on its right
    left = -place.radius - 4.0 - width if is_output else place.radius + 4.0
    return QRectF(left, -height / 2, width, height)


def loss_box(layout: Layout, text: str, scale: float) -> QRectF:
    """Return where the loss is written, in scene units: below the outputs, where other layers have their bias."""
    letters = letters_at(scale)
    width, height = metrics_of(letters).horizontalAdvance(text) + 4 * _PADDING, _LINE * letters + _PADDING
    bias, x = layout.columns[0][-1], layout.columns[-1][0].x
    left = min(x - width / 2, layout.width - width)
    return QRectF(left, bias.y + BIAS_RADIUS - height, width, height)


def badges_at(place: Place, count: int, scale: float) -> tuple[list[QPointF], float]:
    """Return the middles of a node's badges, outside its rim from the upper right on, and their radius."""
    radius = max(min(_BADGE, 0.45 * place.radius), _LEAST_BADGE / scale)
    if place.square:
        right, top = place.radius - 0.2 * radius, -place.radius - 0.5 * radius
        return [QPointF(right - _APART * radius * number, top) for number in range(count)], radius
    away = place.radius + 0.5 * radius
    angles = (pi / 4 + number * _APART * radius / away for number in range(count))
    return [QPointF(away * cos(angle), -away * sin(angle)) for angle in angles], radius


def badges_before(box: QRectF, count: int, scale: float) -> tuple[list[QPointF], float]:
    """Return the middles of badges at the upper right corner of a frame, and their radius."""
    radius = max(0.8 * _BADGE, _LEAST_BADGE / scale)
    corner = box.topRight()
    return [corner - QPointF(_APART * radius * number, 0.0) for number in range(count)], radius
