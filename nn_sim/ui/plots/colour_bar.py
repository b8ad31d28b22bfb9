"""The scale under a map of numbers: which colour is which value."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from nn_sim.language import tr
from nn_sim.ui.number_format import compact
from nn_sim.ui.outputs.surface_colours import ValueColours

_STEPS = 64
_BAR_HEIGHT = 8


class ColourBar(QWidget):
    """A bar from -limit to limit with its ends and its middle named."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours: ValueColours | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(tr("The colours of the map and of the targets; further out the colour stays that of the end"))

    def show_colours(self, colours: ValueColours) -> None:
        """Show the scale of these colours."""
        if colours == self._colours:
            return
        self._colours = colours
        self.setAccessibleName(
            tr("colours from {low} to {high}").format(low=compact(-colours.limit), high=compact(colours.limit))
        )
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bar, the words under it."""
        if self._colours is None:
            return
        colours = self._colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        values = np.linspace(-colours.limit, colours.limit, _STEPS)
        pixels = np.ascontiguousarray(colours.of_values(values)[None])
        strip = QImage(pixels.data, _STEPS, 1, 4 * _STEPS, QImage.Format.Format_RGBA8888)
        bar = QRectF(0.5, 0.5, self.width() - 1, _BAR_HEIGHT)
        painter.drawImage(bar, strip)
        painter.setPen(QPen(QColor(colours.theme.line), 1))
        painter.drawRect(bar)
        painter.setPen(QColor(colours.theme.muted))
        words = QRectF(0, _BAR_HEIGHT + 1, self.width(), self.height() - _BAR_HEIGHT - 1)
        for value, side in (
            (-colours.limit, Qt.AlignmentFlag.AlignLeft),
            (0.0, Qt.AlignmentFlag.AlignHCenter),
            (colours.limit, Qt.AlignmentFlag.AlignRight),
        ):
            painter.drawText(words, side | Qt.AlignmentFlag.AlignTop, compact(value))

    def sizeHint(self) -> QSize:
        """Return room for the bar and one line of words."""
        return QSize(140, _BAR_HEIGHT + self.fontMetrics().height() + 3)

    def minimumSizeHint(self) -> QSize:
        """Return the least at which the words do not touch."""
        return QSize(100, self.sizeHint().height())
