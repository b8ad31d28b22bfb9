"""The formula as a picture to keep: on its ground, with a margin."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QMargins, QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtSvg import QSvgRenderer

from nn_sim.ui.pictures import Subject

_MARGIN = 8


def picture_of_formula(svg: bytes, ground: str) -> Subject:
    """Return what can be copied and saved of a typeset formula; the bare ground while there is none."""
    renderer = QSvgRenderer(QByteArray(svg)) if svg else None
    inner = renderer.defaultSize() if renderer else QSize()
    whole = inner.expandedTo(QSize(1, 1)).grownBy(QMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN))

    def paint(painter: QPainter) -> None:
        painter.fillRect(QRect(QPoint(), whole), QColor(ground))
        if renderer:
            renderer.render(painter, QRectF(QPoint(_MARGIN, _MARGIN), inner))

    return Subject(whole, paint)
