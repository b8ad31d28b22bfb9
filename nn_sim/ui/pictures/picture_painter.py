"""A painter that draws cosmetic lines as ordinary ones.

A cosmetic pen is so many dots of the device wide: in an image with four dots for a pixel it is too thin to see, and SVG
has it only in an extension that half of all programs do not know. A picture has no zoom, so it needs none of them.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPaintEngine, QPainter, QPainterPath, QPolygonF


class PicturePainter(QPainter):
    """Paints a subject; items that are written in Python get it handed on by Qt."""

    def _has_drawn(self, path: QPainterPath, *, filled: bool = True) -> bool:
        """Draw a path where it stands in the picture, if the pen is cosmetic; whether it was.

        Of an empty one nothing need be drawn, and in SVG it would be taken for a fault.
        """
        if path.isEmpty():
            return True
        self._renew_clip()
        pen = self.pen()
        if pen.style() == Qt.PenStyle.NoPen or not pen.isCosmetic():
            return False
        there = self.worldTransform().map(path)
        pen.setCosmetic(False)
        pen.setWidthF(pen.widthF() or 1.0)  # 0 is Qt's word for as thin as can be
        self.save()
        self.resetTransform()
        self.setPen(pen)
        if not filled:
            self.setBrush(Qt.BrushStyle.NoBrush)
        QPainter.drawPath(self, there)
        self.restore()
        return True

    def _renew_clip(self) -> None:
        """Set the clip again: of two, one in the other, QSvgGenerator keeps the inner one when that has ended."""
        if self.paintEngine().type() == QPaintEngine.Type.SVG and self.hasClipping():
            self.setClipPath(self.clipPath())

    def drawPath(self, path: QPainterPath) -> None:
        if not self._has_drawn(path):
            super().drawPath(path)

    def drawLine(self, *line: Any) -> None:
        path = QPainterPath()
        _add_line(path, QLineF(*line))
        if not self._has_drawn(path, filled=False):
            super().drawLine(*line)

    def drawLines(self, *lines: Any) -> None:
        path = QPainterPath()
        if len(lines) == 1:  # else it is an address, which says nothing here
            for line in lines[0]:
                _add_line(path, QLineF(line))
        if path.isEmpty() or not self._has_drawn(path, filled=False):
            super().drawLines(*lines)

    def drawPolygon(self, *polygon: Any) -> None:
        path = QPainterPath()
        path.addPolygon(QPolygonF(polygon[0]))
        path.closeSubpath()
        if not self._has_drawn(path):
            super().drawPolygon(*polygon)

    def drawPolyline(self, *polyline: Any) -> None:
        path = QPainterPath()
        path.addPolygon(QPolygonF(polyline[0]))
        if not self._has_drawn(path, filled=False):
            super().drawPolyline(*polyline)

    def drawRect(self, *rect: Any) -> None:
        path = QPainterPath()
        path.addRect(QRectF(*rect))
        if not self._has_drawn(path):
            super().drawRect(*rect)

    def drawEllipse(self, *ellipse: Any) -> None:
        path = QPainterPath()
        path.addEllipse(*ellipse)
        if not self._has_drawn(path):
            super().drawEllipse(*ellipse)


def _add_line(path: QPainterPath, line: QLineF) -> None:
    path.moveTo(line.p1())
    path.lineTo(line.p2())
