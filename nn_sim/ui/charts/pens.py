"""Pens for charts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen


def cosmetic_pen(colour: QColor | str, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    """Return a pen whose width is in pixels: zooming does not widen it."""
    pen = QPen(QColor(colour), width, style)
    pen.setCosmetic(True)
    return pen
