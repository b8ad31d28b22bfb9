"""How the label of an edge is painted: plain, named, lit, or standing back. Owns its ground, frame and ink."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from nn_sim.ui.diagram.lettering import draw_fitted, metrics_of
from nn_sim.ui.diagram.lit_edges import light_colours
from nn_sim.ui.kind_mark import draw_mark
from nn_sim.ui.lesson_lights import Light
from nn_sim.ui.theme import Theme, blend

PADDING = 3.0
MARK_ROOM = 10.0  # of the mark before the text
_STANDING_BACK = 0.35  # of the ground's colour in a text, which is to be read all the same


@dataclass(frozen=True)
class Look:
    """What sets a label off.

    Attributes
    ----------
    frame : QColor or None
        Of the line around it; None for none.
    ink : QColor
        Of its text.
    kinds : tuple of int
        Whose marks stand before the text.
    """

    frame: QColor | None
    ink: QColor
    kinds: tuple[int, ...] = ()


def look_of(theme: Theme, *, named: bool, accented: bool, light: Light | None, stands_back: bool) -> Look:
    """Return how a label looks: lit by a lesson, else named by the user, else plain."""
    if light is not None:
        colour, _ = light_colours(theme, light)
        return Look(colour, QColor(theme.accent if light.is_target else theme.text), light.kinds)
    if named:
        return Look(QColor(theme.accent if accented else theme.muted), QColor(theme.accent if accented else theme.text))
    return Look(None, blend(theme.text, theme.panel, _STANDING_BACK) if stands_back else QColor(theme.text))


def paint_label(painter: QPainter, theme: Theme, text: str, pixels: int, most: float, look: Look) -> None:
    """Paint a label around (0, 0), in px, at most so wide; text that needs more room is squeezed."""
    metrics = metrics_of(pixels)
    marks = MARK_ROOM * len(look.kinds)
    width = min(metrics.horizontalAdvance(text) + 2 * PADDING + marks, max(most, 2 * marks))
    box = QRectF(-width / 2, -metrics.height() / 2, width, metrics.height())
    if look.frame is None:
        painter.fillRect(box, QColor(theme.panel))
    else:
        painter.setPen(QPen(look.frame, 1.2))
        painter.setBrush(QColor(theme.panel))
        painter.drawRoundedRect(box.adjusted(-2, -1, 2, 1), 3, 3)
    for number, kind in enumerate(look.kinds):
        draw_mark(painter, theme, kind, QPointF(box.left() + PADDING + 2.5 + MARK_ROOM * number, 0.0), 3.6)
    painter.setPen(look.ink)
    draw_fitted(painter, box.adjusted(marks + 1, 0, -1, 0), text, pixels)
