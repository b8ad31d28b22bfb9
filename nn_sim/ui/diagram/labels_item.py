"""Paints the labels of edges: those that have room always, those of named edges on top of everything.

Text keeps a readable size on the screen at any zoom, so zooming in makes room for more labels.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from nn_sim.ui.diagram.edges import Edges
from nn_sim.ui.diagram.label_placement import place_labels
from nn_sim.ui.diagram.lettering import TEXT, draw_fitted, metrics_of
from nn_sim.ui.number_format import short
from nn_sim.ui.theme import LIGHT, Theme

#: With symbol or without, the most weights a matrix may have to be labelled so, and the share of them that must have
#: room: a label here and there tells little, and many numbers without symbols are a heap.
_FORMS = ((True, 48, 0.95), (False, 16, 1.0))
_SMALLEST, _LARGEST = 9.0, 14.0  # px on the screen
_WIDEST_NUMBER = "−0.0000"
_PADDING = 3.0


class LabelsItem(QGraphicsItem):
    """The labels of a network's edges, by number of edge."""

    def __init__(self, edges: Edges, symbols: Sequence[str], room: QRectF, theme: Theme = LIGHT) -> None:
        super().__init__()
        self._edges, self._symbols, self._room, self._theme = edges, symbols, room, theme
        self._weights = np.zeros(len(symbols))
        self.named: tuple[int, ...] = ()
        self._accented: int | None = None
        self._scale = 1.0
        self._middles = np.full((len(symbols), 2), np.nan)
        self._with_symbol = np.ones(len(symbols), dtype=np.bool_)
        self.setZValue(3)

    @property
    def placed(self) -> dict[int, QRectF]:
        """Where the labels are that have room, in scene units."""
        placed = {}
        for number in np.flatnonzero(~np.isnan(self._middles[:, 0])).tolist():
            (x, y), (width, height) = self._middles[number], self._size(number, self._with_symbol[number])
            placed[number] = QRectF(x - width / 2, y - height / 2, width, height)
        return placed

    def text(self, number: int, *, with_symbol: bool = True) -> str:
        """What the label of an edge says."""
        value = short(float(self._weights[number]))
        return f"{self._symbols[number]} = {value}" if with_symbol else value

    def put(self, edges: Edges, room: QRectF, obstacles: NDArray[np.float64], scale: float) -> None:
        """Find room for the labels of each matrix."""
        self.prepareGeometryChange()
        self._edges, self._room, self._scale = edges, room, scale
        self._middles = np.full((len(self._symbols), 2), np.nan)
        layers = np.array([ref.layer for ref in edges.refs])
        for layer in sorted(set(layers.tolist())):
            numbers = np.flatnonzero(layers == layer)
            self._place_matrix(numbers, obstacles)
        self.update()

    def show_weights(self, weights: NDArray[np.float64]) -> None:
        """Write other numbers."""
        self._weights = weights
        self.update()

    def show_marks(self, named: Collection[int], accented: int | None) -> None:
        """Show the labels of some edges whether there is room or not, one of them in the accent colour."""
        self.named, self._accented = tuple(named), accented
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.update()

    @property
    def _pixels(self) -> int:
        """Height of the text on the screen."""
        return round(min(max(TEXT * self._scale, _SMALLEST), _LARGEST))

    def _place_matrix(self, numbers: NDArray[np.int64], obstacles: NDArray[np.float64]) -> None:
        """Label a matrix in the first form that has room, or not at all."""
        starts, ends = self._edges.starts[numbers], self._edges.ends[numbers]
        for with_symbol, most, least in _FORMS:
            if len(numbers) > most:
                continue
            sizes = np.array([self._size(number, with_symbol) for number in numbers])
            middles = place_labels(starts, ends, sizes, obstacles)
            if np.isfinite(middles[:, 0]).mean() >= least:
                self._middles[numbers] = middles
                self._with_symbol[numbers] = with_symbol
                return

    def _size(self, number: int, with_symbol: bool) -> tuple[float, float]:
        """Size in scene units for the widest number, so that labels stay where they are while training."""
        metrics = metrics_of(self._pixels)
        text = f"{self._symbols[number]} = {_WIDEST_NUMBER}" if with_symbol else _WIDEST_NUMBER
        return (metrics.horizontalAdvance(text) + 2 * _PADDING) / self._scale, metrics.height() / self._scale

    def _paint_label(self, painter: QPainter, number: int, *, named: bool) -> None:
        middle = self._middles[number]
        if np.isnan(middle[0]):
            middle = (self._edges.starts[number] + self._edges.ends[number]) / 2
        text = self.text(number, with_symbol=named or bool(self._with_symbol[number]))
        metrics = metrics_of(self._pixels)
        width, height = metrics.horizontalAdvance(text) + 2 * _PADDING, metrics.height()
        box = QRectF(-width / 2, -height / 2, width, height)
        theme = self._theme
        accented = number == self._accented
        painter.save()
        painter.translate(QPointF(*middle))
        painter.scale(1 / self._scale, 1 / self._scale)
        if named:
            painter.setPen(QPen(QColor(theme.accent if accented else theme.muted), 1.0))
            painter.setBrush(QColor(theme.panel))
            painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 3, 3)
        else:
            painter.fillRect(box, QColor(theme.panel))
        painter.setPen(QColor(theme.accent if accented else theme.text))
        draw_fitted(painter, box.adjusted(-1, 0, 1, 0), text, self._pixels)
        painter.restore()

    def boundingRect(self) -> QRectF:
        return self._room

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        for number in np.flatnonzero(~np.isnan(self._middles[:, 0])).tolist():
            if number not in self.named:
                self._paint_label(painter, number, named=False)
        for number in self.named:
            self._paint_label(painter, number, named=True)
