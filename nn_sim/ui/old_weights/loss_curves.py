"""The plot of both losses against the epoch: the right one solid, the mistaken one dashed and on top.

Owns the two lines, their names and the logarithmic axis.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QWidget

from nn_sim.language import tr
from nn_sim.ui.charts import HOW_TO_MOVE, PlotCanvas, cosmetic_pen, loss_axis
from nn_sim.ui.old_weights.comparison import LossesOfBoth
from nn_sim.ui.theme import Theme, blend

_FRAME_SHARE = 0.45
_WIDTH = 2.0


class LossCurves(PlotCanvas):
    """Two curves of one run."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._found: LossesOfBoth | None = None
        self._logarithmic = False
        super().__init__(parent)
        self.setMinimumSize(160, 90)
        self.setAccessibleName(tr("loss of both ways against the epoch"))
        self.setToolTip(tr(HOW_TO_MOVE))
        self.bottom.set_words(tr("epoch"))
        self.left.set_words(tr("mean loss"), symbol="l")
        self.left.setStyle(hideOverlappingLabels=False)  # the 0 stands at the very edge
        self._legend = self.plotItem.addLegend(offset=(-8, 4), colCount=2)
        self.right = self.plotItem.plot(name=tr("right"), antialias=True, connect="finite")
        self.mistaken = self.plotItem.plot(name=tr("mistaken"), antialias=True, connect="finite")

    @property
    def found(self) -> LossesOfBoth | None:
        """What is drawn."""
        return self._found

    def show_losses(self, found: LossesOfBoth | None) -> None:
        """Draw a run; None for none."""
        self._found = found
        self._draw()

    def show_logarithmic(self, logarithmic: bool) -> None:
        """Draw equal factors as equal steps, or not."""
        self._logarithmic = logarithmic
        self.left.setLogMode(False, logarithmic)
        self._draw()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        super().set_theme(theme)
        self.right.setPen(cosmetic_pen(theme.text, _WIDTH))
        self.mistaken.setPen(cosmetic_pen(theme.error, _WIDTH, Qt.PenStyle.DashLine))
        size = f"{self.font().pointSizeF():.1f}pt"
        for _, name in self._legend.items:
            name.setText(name.text, color=QColor(theme.text), size=size)
        self._legend.setBrush(QColor(theme.panel))
        self._legend.setPen(QPen(blend(theme.panel, theme.line, _FRAME_SHARE)))

    def _draw(self) -> None:
        """Draw the run, all of it: a zoom on another run or another axis means nothing on this one."""
        if self._found is None:
            for curve in (self.right, self.mistaken):
                curve.setData([], [])
            return
        losses = self._found.losses
        drawn = [loss_axis.heights(of_way, logarithmic=self._logarithmic) for of_way in (losses.right, losses.mistaken)]
        for curve, heights in zip((self.right, self.mistaken), drawn, strict=True):
            curve.setData(self._found.epochs, heights)
        self.set_home(
            loss_axis.epoch_span(self._found.epochs),
            loss_axis.height_span(np.concatenate(drawn), logarithmic=self._logarithmic),
        )
        self.show_all()
