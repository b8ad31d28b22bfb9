"""The mark before a line of the diary: a dot for what is done, a large one for now, a ring for what is undone."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from nn_sim.ui.theme import Theme

DONE, NOW, UNDONE = "done", "now", "undone"
_SIZE = 12
_SHARPNESS = 3
_RADII = {DONE: 2.5, NOW: 4.5, UNDONE: 2.5}


@lru_cache(maxsize=16)
def entry_mark(kind: str, theme: Theme) -> QPixmap:
    """Draw a mark, once for each kind and theme."""
    pixmap = QPixmap(_SIZE * _SHARPNESS, _SIZE * _SHARPNESS)
    pixmap.setDevicePixelRatio(_SHARPNESS)
    pixmap.fill(Qt.GlobalColor.transparent)
    colour = QColor(theme.accent if kind == NOW else theme.muted)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, 1.2))
        painter.setBrush(QColor(Qt.GlobalColor.transparent) if kind == UNDONE else colour)
        painter.drawEllipse(QPointF(_SIZE / 2, _SIZE / 2), _RADII[kind], _RADII[kind])
    return pixmap
