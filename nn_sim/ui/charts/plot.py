"""What every plot is: two axes round a drawing area, in the program's look, on the screen and in a picture.

Knows nothing of what is drawn, nor of gestures.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from nn_sim.ui.charts.number_axis import NumberAxis
from nn_sim.ui.pictures import PicturePainter, paint_scene
from nn_sim.ui.theme import Theme


class Plot(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """An empty plot that does not choose by itself which part of the axes it shows."""

    is_picture = True  # for screen readers, see ``accessible``

    def __init__(self, parent: QWidget | None = None) -> None:
        self.bottom, self.left = NumberAxis("bottom"), NumberAxis("left")
        self._theme: Theme | None = None
        super().__init__(parent, axisItems={"bottom": self.bottom, "left": self.left}, enableMenu=False)
        self.setFrameShape(pg.PlotWidget.Shape.NoFrame)
        self.plotItem.hideButtons()
        self.view_box = self.plotItem.getViewBox()
        self.view_box.disableAutoRange()

    def set_theme(self, theme: Theme) -> None:
        """Take colours."""
        self._theme = theme
        self.setBackground(theme.panel)
        for axis in (self.bottom, self.left):
            axis.set_look(theme, self.font())

    def paint_picture(self, painter: QPainter) -> None:
        """Paint what is seen for a picture: points as shapes and not as pixels, no mark of the focus."""
        border = self.view_box.border
        self.view_box.setBorder(None)
        with self._painting_shapes():
            paint_scene(self, painter)
        self.view_box.setBorder(border)

    @contextmanager
    def _painting_shapes(self) -> Iterator[None]:
        """Let items paint with care and not with speed."""
        items = [item for item in self.scene().items() if isinstance(item, pg.GraphicsItem)]
        curves = [item for item in items if isinstance(item, pg.PlotCurveItem)]
        modes = [curve.opts["segmentedLineMode"] for curve in curves]
        for item in items:
            item.setExportMode(True, {})
        for curve in curves:
            curve.setSegmentedLineMode("off")
        try:
            yield
        finally:
            for item in items:
                item.setExportMode(False)
            for curve, mode in zip(curves, modes, strict=True):
                curve.setSegmentedLineMode(mode)

    def drawBackground(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the ground."""
        super().drawBackground(painter, rect)
        if isinstance(painter, PicturePainter):
            painter.setClipping(False)  # see paint_scene

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the type."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._theme is not None:
            self.set_theme(self._theme)
