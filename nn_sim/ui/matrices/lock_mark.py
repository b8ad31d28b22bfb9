"""The mark of a frozen weight: a small padlock at the left of its cell, drawn, so that no font need have it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

LOCK_WIDTH = 10
"""Room it takes from the number, the gap between the two included."""
_BODY = QRectF(0.0, 4.5, 7.0, 5.5)
_SHACKLE = QRectF(1.5, 0.75, 4.0, 7.0)


def draw_lock(painter: QPainter, cell: QRect, ink: QColor) -> None:
    """Draw a padlock at the left of a cell's inner rectangle, in the middle of its height."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(cell.left(), cell.center().y() - _BODY.bottom() / 2 + 0.5)
    painter.setPen(QPen(ink, 1.2))
    painter.drawArc(_SHACKLE, 0, 180 * 16)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawRoundedRect(_BODY, 1.0, 1.0)
    painter.restore()
