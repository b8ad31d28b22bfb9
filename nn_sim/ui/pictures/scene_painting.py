"""How a graphics view is painted for a picture: the part of its scene that is seen, with no pixmaps kept for speed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QGraphicsView

_NO_CACHE = QGraphicsItem.CacheMode.NoCache


def paint_scene(view: QGraphicsView, painter: QPainter) -> None:
    """Paint what a view shows of its scene, on its ground.

    A view whose items clip ends the clipping to the view in its ``drawBackground``, when it has got a
    ``PicturePainter``: from an item's clip QSvgGenerator goes back to no clip, but not to another one, and would cut
    off all that is painted after it. What lies outside of the view the edge of the picture cuts off.
    """
    seen = view.viewport().rect()
    painter.setRenderHints(view.renderHints())
    with _without_pixmaps(view.items(seen)):
        view.render(painter, QRectF(seen), seen, Qt.AspectRatioMode.IgnoreAspectRatio)


@contextmanager
def _without_pixmaps(items: list[QGraphicsItem]) -> Iterator[None]:
    """Let items paint themselves, which they else leave to a pixmap that is as coarse as the screen."""
    cached = [(item, item.cacheMode()) for item in items if item.cacheMode() != _NO_CACHE]
    for item, _ in cached:
        item.setCacheMode(_NO_CACHE)
    try:
        yield
    finally:
        for item, mode in cached:
            item.setCacheMode(mode)
