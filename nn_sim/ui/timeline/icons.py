"""The three signs on the bar's buttons, drawn in the theme's colours: in fonts they have any shape, or none."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QPolygonF

from nn_sim.ui.theme import Theme, blend

SIZE = 16
_SHARPNESS = 3
_STEP_BACK = (((11, 3), (11, 13), (4, 8)),)
_EPOCH_BACK = (((14, 3), (14, 13), (8, 8)), ((8, 3), (8, 13), (2, 8)))
_FLAG = (((3.5, 2), (5, 2), (5, 14), (3.5, 14)), ((5, 2.5), (13, 5.5), (5, 8.5)))
SHAPES = {"step back": _STEP_BACK, "epoch back": _EPOCH_BACK, "bookmark": _FLAG}


def icon(name: str, theme: Theme) -> QIcon:
    """Draw one of ``SHAPES``, and its paler self for a button that rests."""
    drawn = QIcon()
    drawn.addPixmap(_pixmap(name, QColor(theme.text)), QIcon.Mode.Normal)
    drawn.addPixmap(_pixmap(name, blend(theme.muted, theme.window, 0.55)), QIcon.Mode.Disabled)
    return drawn


def _pixmap(name: str, colour: QColor) -> QPixmap:
    pixmap = QPixmap(SIZE * _SHARPNESS, SIZE * _SHARPNESS)
    pixmap.setDevicePixelRatio(_SHARPNESS)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for corners in SHAPES[name]:
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
    painter.end()
    return pixmap
