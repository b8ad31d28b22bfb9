"""The signs of the actions, drawn in the theme's colours: sharp at any scale, and the same on every platform.

Owns a small table of shapes on a square of 16 by 16, and how they become an icon.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from nn_sim.ui.theme import Theme, blend

SIZE = 16
_SCALES = (1, 2)
_WIDTH = 1.6


@dataclass(frozen=True)
class Area:
    """A filled polygon."""

    corners: tuple[tuple[float, float], ...]

    def draw(self, painter: QPainter) -> None:
        """Fill it with the pen's colour."""
        path = QPainterPath()
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in self.corners]))
        painter.fillPath(path, painter.pen().color())


@dataclass(frozen=True)
class Line:
    """A line from corner to corner."""

    corners: tuple[tuple[float, float], ...]

    def draw(self, painter: QPainter) -> None:
        """Draw it."""
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in self.corners]))


@dataclass(frozen=True)
class Arc:
    """A part of a circle around (x, y), from an angle over another, in degrees against the clock from three o'clock."""

    x: float
    y: float
    radius: float
    begin: float = 0.0
    over: float = 360.0

    def draw(self, painter: QPainter) -> None:
        """Draw it."""
        around = QRectF(self.x - self.radius, self.y - self.radius, 2 * self.radius, 2 * self.radius)
        painter.drawArc(around, round(self.begin * 16), round(self.over * 16))


Shape = Area | Line | Arc

ICONS: dict[str, tuple[Shape, ...]] = {
    "run": (Area(((4, 2.5), (13.5, 8), (4, 13.5))),),
    "pause": (Area(((4, 3), (7, 3), (7, 13), (4, 13))), Area(((9, 3), (12, 3), (12, 13), (9, 13)))),
    "step": (Area(((3, 3), (10, 8), (3, 13))), Area(((11, 3), (13, 3), (13, 13), (11, 13)))),
    "back": (Area(((13, 3), (6, 8), (13, 13))), Area(((3, 3), (5, 3), (5, 13), (3, 13)))),
    "epoch": (Area(((2, 3), (8, 8), (2, 13))), Area(((8, 3), (14, 8), (8, 13)))),
    "epoch_back": (Area(((14, 3), (8, 8), (14, 13))), Area(((8, 3), (2, 8), (8, 13)))),
    "reset": (Arc(8, 8.5, 5, 120, -290), Area(((2.5, 2), (7.5, 3.4), (3.6, 7.2)))),
    "new_start": (
        Line(((2.5, 2.5), (13.5, 2.5), (13.5, 13.5), (2.5, 13.5), (2.5, 2.5))),
        *(Arc(x, y, 0.5) for x, y in ((5.5, 5.5), (10.5, 5.5), (8, 8), (5.5, 10.5), (10.5, 10.5))),
    ),
    "new": (
        Line(((9.5, 1.5), (3.5, 1.5), (3.5, 14.5), (12.5, 14.5), (12.5, 4.5), (9.5, 1.5), (9.5, 4.5), (12.5, 4.5))),
    ),
    "open": (
        Line(((1.5, 13), (1.5, 3), (6, 3), (7.5, 5), (13, 5), (13, 7))),
        Line(((1.5, 13), (4, 7), (15, 7), (12.5, 13), (1.5, 13))),
    ),
    "save": (
        Line(((2, 2), (11.5, 2), (14, 4.5), (14, 14), (2, 14), (2, 2))),
        Line(((5, 2), (5, 5.5), (10, 5.5), (10, 2))),
        Line(((4.5, 14), (4.5, 9), (11.5, 9), (11.5, 14))),
    ),
    "undo": (
        Line(((6.5, 2.5), (3, 6), (6.5, 9.5))),
        Line(((3, 6), (9.5, 6))),
        Arc(9.5, 9.5, 3.5, 90, -180),
        Line(((9.5, 13), (6, 13))),
    ),
    "redo": (
        Line(((9.5, 2.5), (13, 6), (9.5, 9.5))),
        Line(((13, 6), (6.5, 6))),
        Arc(6.5, 9.5, 3.5, 90, 180),
        Line(((6.5, 13), (10, 13))),
    ),
    "find": (Arc(7, 7, 4.5), Line(((10.4, 10.4), (14, 14)))),
    "settings": tuple(
        shape
        for y, x in ((3.5, 10.5), (8, 5.5), (12.5, 9))
        for shape in (Line(((2, y), (x - 1.8, y))), Arc(x, y, 1.8), Line(((x + 1.8, y), (14, y))))
    ),
}


@cache
def icon(name: str, theme: Theme) -> QIcon:
    """Draw one of ``ICONS``, and its paler self for an action that rests."""
    drawn = QIcon()
    for mode, colour in (
        (QIcon.Mode.Normal, QColor(theme.text)),
        (QIcon.Mode.Disabled, blend(theme.muted, theme.window, 0.55)),
    ):
        for scale in _SCALES:
            drawn.addPixmap(_pixmap(ICONS[name], colour, scale), mode)
    return drawn


def _pixmap(shapes: tuple[Shape, ...], colour: QColor, scale: int) -> QPixmap:
    pixmap = QPixmap(SIZE * scale, SIZE * scale)
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, _WIDTH, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    for shape in shapes:
        shape.draw(painter)
    painter.end()
    return pixmap
