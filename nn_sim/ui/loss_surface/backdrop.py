"""What of a picture stays while the point moves: the slice, the axes and the colour bar, kept as a pixmap.

A run moves the point thirty times a second: painting must then be no more than laying the pixmap down.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPixmap

from nn_sim.training.loss_slice import LossSlice
from nn_sim.ui.loss_surface.contour_image import slice_image
from nn_sim.ui.loss_surface.loss_scale import LossScale
from nn_sim.ui.loss_surface.plot_area import PlotArea
from nn_sim.ui.loss_surface.slice_drawing import draw_axes, draw_scale
from nn_sim.ui.theme import LIGHT, Theme


class Backdrop:
    """A slice in its colours, with what stands round it."""

    def __init__(self) -> None:
        self._theme = LIGHT
        self._slice: LossSlice | None = None
        self._scale: LossScale | None = None
        self._image: QImage | None = None
        self._pixmap: QPixmap | None = None
        self._drawn: tuple[object, ...] = ()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme, self._image, self._pixmap = theme, None, None

    def set_slice(self, found: LossSlice | None, scale: LossScale | None) -> None:
        """Take another slice and the scale of its colours; None for none."""
        self._slice, self._scale, self._image, self._pixmap = found, scale, None, None

    def pixmap(self, area: PlotArea, symbols: tuple[str, str], size: QSize, ratio: float, font: QFont) -> QPixmap:
        """Return the picture for a widget of this size, drawn anew only where something has changed."""
        asked = (area, symbols, size, ratio, font)
        if self._pixmap is None or asked != self._drawn:
            self._pixmap = QPixmap(size * ratio)
            self._pixmap.setDevicePixelRatio(ratio)
            painter = QPainter(self._pixmap)
            self.draw(painter, area, symbols, size, ratio, font)
            painter.end()
            self._drawn = asked
        return self._pixmap

    def draw(
        self, painter: QPainter, area: PlotArea, symbols: tuple[str, str], size: QSize, ratio: float, font: QFont
    ) -> None:
        """Draw the picture itself, the slice with `ratio` pixels for one of the widget."""
        painter.fillRect(QRect(QPoint(), size), QColor(self._theme.panel))
        painter.setFont(font)
        painter.fillRect(area.rect, QColor(self._theme.neutral))
        self._draw_slice(painter, area, ratio)
        draw_axes(painter, area, symbols, self._theme)
        if self._scale is not None:
            draw_scale(painter, area, self._scale, self._theme)

    def _draw_slice(self, painter: QPainter, area: PlotArea, ratio: float) -> None:
        """Draw the slice where its values belong: after a zoom that is a part of the area, or beyond it."""
        if self._slice is None or self._scale is None:
            return
        first, second = self._slice.first_values, self._slice.second_values
        corner, other = (area.pixel((float(first[n]), float(second[n]))) for n in (0, -1))
        place = QRectF(QPointF(corner.x(), other.y()), QPointF(other.x(), corner.y()))
        width, height = (max(round(length * ratio), 2) for length in (area.rect.width(), area.rect.height()))
        if self._image is None or (self._image.width(), self._image.height()) != (width, height):
            self._image = slice_image(self._slice.losses, self._scale, self._theme, width, height)
        painter.save()
        painter.setClipRect(area.rect)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, self._image)
        painter.restore()
