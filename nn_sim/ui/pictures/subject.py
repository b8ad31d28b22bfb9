"""What a picture is made of: a size, and how to paint it on anything. Knows no format."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from nn_sim.ui.pictures.widget_painting import paint_widget


@dataclass(frozen=True)
class Subject:
    """What can be copied and saved.

    Attributes
    ----------
    size : QSize
        In pixels of the screen.
    paint : callable
        Paints all of it, from (0, 0) to `size`, its ground included.
    """

    size: QSize
    paint: Callable[[QPainter], None]


def as_seen(frame: QWidget, *parts: QWidget, edge: int = 0) -> Subject:
    """Return what is seen of a widget, or only of some parts within it, without the controls.

    Parameters
    ----------
    frame : QWidget
        Gives the ground, and holds the parts.
    parts : QWidget
        What belongs into the picture, each at its place; none for the whole frame. Hidden ones are left out.
    edge : int
        Pixels of ground round them, where they would begin with the first pixel.
    """
    wanted = [part for part in parts or (frame,) if part is frame or part.isVisibleTo(frame)]
    places = [(part, QRect(part.mapTo(frame, QPoint()), part.size())) for part in wanted]
    room = QRect()
    for _, place in places:
        room = room.united(place)
    room = room.adjusted(-edge, -edge, edge, edge)
    ground = frame.palette().window().color()
    return Subject(room.size(), partial(_paint_parts, room=room, ground=ground, places=places))


def _paint_parts(painter: QPainter, room: QRect, ground: QColor, places: list[tuple[QWidget, QRect]]) -> None:
    painter.fillRect(QRect(QPoint(), room.size()).adjusted(0, 0, 1, 1), ground)  # a page may be a bit larger
    for part, place in places:
        painter.save()
        painter.translate(place.topLeft() - room.topLeft())
        paint_widget(part, painter)
        painter.restore()
