"""Where values of the two weights stand in a picture, and which values are under a pixel. Geometry only."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from nn_sim.ui.loss_surface.window import Point, Window


@dataclass(frozen=True)
class PlotArea:
    """A rectangle of pixels that shows a window; the second weight grows upwards."""

    rect: QRectF
    window: Window

    def pixel(self, point: Point) -> QPointF:
        """Where a point stands; far outside it is brought nearer, for the painter's arithmetic ends."""
        (left, right), (low, high) = self.window.ranges
        across = (point[0] - left) / (right - left)
        up = (point[1] - low) / (high - low)
        across, up = (min(max(share, -50.0), 50.0) for share in (across, up))
        return QPointF(self.rect.left() + across * self.rect.width(), self.rect.bottom() - up * self.rect.height())

    def value(self, pixel: QPointF) -> Point:
        """Return the values under a pixel."""
        (left, right), (low, high) = self.window.ranges
        across = (pixel.x() - self.rect.left()) / self.rect.width()
        up = (self.rect.bottom() - pixel.y()) / self.rect.height()
        return left + across * (right - left), low + up * (high - low)
