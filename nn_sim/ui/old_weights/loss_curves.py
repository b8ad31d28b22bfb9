"""The plot of both losses against the epoch: the right one solid, the mistaken one dashed and on top.

Owns the two lines, their names and the logarithmic axis.
"""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QPen
from PySide6.QtWidgets import QWidget

from nn_sim.ui.old_weights.comparison import LossesOfBoth
from nn_sim.ui.old_weights.curves_menu import AskPath, CurvesMenu, ask_path
from nn_sim.ui.theme import LIGHT, Theme, blend

Array = NDArray[np.float64]

_GRID_SHARE = 0.45
_TOO_GREAT = 1e100  # a line there helps nobody, and the painter's arithmetic ends
_MARGIN = 0.06


class _Axis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """An axis with a real minus sign."""

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        return [text.replace("-", "−") for text in super().tickStrings(values, scale, spacing)]


class LossCurves(pg.PlotWidget):  # type: ignore[misc]
    """Two curves of one run."""

    def __init__(self, parent: QWidget | None = None, *, ask: AskPath = ask_path) -> None:
        self._axes = {side: _Axis(side) for side in ("bottom", "left")}
        self._found: LossesOfBoth | None = None
        self._theme = LIGHT
        self._logarithmic = False
        super().__init__(parent, axisItems=self._axes, enableMenu=False)
        self.setFrameShape(pg.PlotWidget.Shape.NoFrame)
        self.setMinimumSize(160, 90)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName("loss of both ways against the epoch")
        self.setToolTip("Wheel: zoom. Drag: move. Double-click: show all. Right button: copy or save.")
        self.plotItem.hideButtons()
        self.plotItem.layout.setContentsMargins(2, 6, 10, 0)
        for axis in self._axes.values():
            axis.enableAutoSIPrefix(False)
            axis.setStyle(tickLength=-4, autoReduceTextSpace=False, hideOverlappingLabels=True, maxTextLevel=1)
        self._axes["left"].setStyle(hideOverlappingLabels=False)  # the 0 stands at the very edge
        self._legend = self.plotItem.addLegend(offset=(-8, 4), colCount=2)
        self.right = self.plotItem.plot(name="right", antialias=True, connect="finite")
        self.mistaken = self.plotItem.plot(name="mistaken", antialias=True, connect="finite")
        self.menu = CurvesMenu(self, ask)

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
        self._axes["left"].setLogMode(False, logarithmic)
        self._draw()

    def show_all(self) -> None:
        """Forget the zoom."""
        if self._found is None:
            return
        heights = np.concatenate(self._heights())
        heights = heights[np.isfinite(heights)]
        low, high = (float(heights.min()), float(heights.max())) if heights.size else (0.0, 1.0)
        if not self._logarithmic:
            low = 0.0
        if high - low < 1e-12:
            high = low + 1.0
        epochs = self._found.epochs
        self.plotItem.setRange(xRange=(epochs[0], epochs[-1]), yRange=(low, high), padding=_MARGIN)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.setBackground(theme.panel)
        size = f"{self.font().pointSizeF():.1f}pt"
        for side, words in (("bottom", "epoch"), ("left", "mean loss")):
            axis = self._axes[side]
            axis.setPen(QColor(theme.line))
            axis.setTextPen(QColor(theme.muted))
            axis.setTickFont(self.font())
            axis.setLabel(words, **{"color": theme.muted, "font-size": size})
        self.right.setPen(_pen(theme.text, Qt.PenStyle.SolidLine))
        self.mistaken.setPen(_pen(theme.error, Qt.PenStyle.DashLine))
        for _, name in self._legend.items:
            name.setText(name.text, color=QColor(theme.text), size=size)
        self._legend.setBrush(QColor(theme.panel))
        self._legend.setPen(QPen(blend(theme.panel, theme.line, _GRID_SHARE)))

    def _draw(self) -> None:
        if self._found is None:
            for curve in (self.right, self.mistaken):
                curve.setData([], [])
            return
        for curve, heights in zip((self.right, self.mistaken), self._heights(), strict=True):
            curve.setData(self._found.epochs, heights)
        self.show_all()

    def _heights(self) -> tuple[Array, Array]:
        assert self._found is not None
        losses = self._found.losses
        return self._height(losses.right), self._height(losses.mistaken)

    def _height(self, losses: Array) -> Array:
        """Where losses stand on the axis; NaN, a gap, where they have no place."""
        placed = np.isfinite(losses) & (losses < _TOO_GREAT) & ((losses > 0) | (not self._logarithmic))
        kept = np.where(placed, losses, 1.0)
        return np.where(placed, np.log10(kept) if self._logarithmic else kept, np.nan)

    def mouseDoubleClickEvent(self, event: object) -> None:
        self.show_all()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu.popup(event.globalPos())
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "menu"):
            self.set_theme(self._theme)


def _pen(colour: str, style: Qt.PenStyle) -> QPen:
    pen = QPen(QColor(colour), 2.0, style)
    pen.setCosmetic(True)  # zooming does not widen it
    return pen
