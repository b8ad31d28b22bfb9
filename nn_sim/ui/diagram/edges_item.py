"""Paints all edges in one item, with a pen for each stroke and not for each edge. Knows edges by their numbers."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from nn_sim.ui.diagram.edges import Edges, strongest
from nn_sim.ui.diagram.lit_edges import NO_EDGES_LIT, LitEdges, paint_lit_edge
from nn_sim.ui.diagram.strokes import Sign, pen, pen_of, signs, strokes_of, widths
from nn_sim.ui.theme import LIGHT, Theme

MOST_DRAWN = 300  # beyond this nobody can follow an edge, and painting takes its time
_HALO = 6.0  # px by which the ground of what is under the pointer is wider than the edge
_OUTLINE, _CLEAR = (
    5.0,
    2.6,
)  # px by which the outline of what belongs to the selection is wider, and what it leaves free


class EdgesItem(QGraphicsItem):
    """The weights of a network as lines.

    Attributes
    ----------
    weights : array, shape (n,)
        As they were last shown.
    drawn : array of int
        The numbers of the edges that are drawn.
    lit : LitEdges
        What a lesson lights up among them.
    """

    def __init__(self, edges: Edges, room: QRectF, theme: Theme = LIGHT) -> None:
        super().__init__()
        self.weights = np.zeros(len(edges.refs))
        self.drawn: NDArray[np.int64] = np.arange(0)
        self._theme = theme
        self._selected: int | None = None
        self._hovered: int | None = None
        self._belonging: frozenset[int] = frozenset()
        self.lit = NO_EDGES_LIT
        self._others_faint = False
        self._room = room
        self.put(edges, room)

    def put(self, edges: Edges, room: QRectF) -> None:
        """Take the same edges at other places."""
        self.prepareGeometryChange()
        self._room = room
        ends = np.concatenate([edges.starts, edges.ends], axis=1).tolist()
        self._lines = [QLineF(*four) for four in ends]
        self._show(self.weights)

    def show_weights(self, weights: NDArray[np.float64]) -> None:
        """Draw other weights, shape (n,)."""
        if not np.array_equal(weights, self.weights, equal_nan=True):
            self._show(weights)

    def show_marks(self, selected: int | None, hovered: int | None, belonging: Collection[int]) -> None:
        """Let edges stand out, by their numbers."""
        self._selected, self._hovered = selected, hovered
        if self._belonging != frozenset(belonging):
            self._belonging = frozenset(belonging)
            self._show(self.weights)
        self.update()

    def show_lights(self, lit: LitEdges, *, others_faint: bool) -> None:
        """Light edges up, and let the others stand back or not."""
        if (lit, others_faint) != (self.lit, self._others_faint):
            self.lit, self._others_faint = lit, others_faint
            self._show(self.weights)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.update()

    def _show(self, weights: NDArray[np.float64]) -> None:
        self.weights = weights
        lit = self.lit.lights.keys()
        self.drawn = strongest(weights, MOST_DRAWN, self._belonging | lit)
        others = np.setdiff1d(self.drawn, list(lit)) if lit else self.drawn
        spared = np.isin(others, list(self._belonging)) if self._others_faint else np.ones(len(others), dtype=np.bool_)
        self._faint_strokes = strokes_of(weights, others[~spared])
        self._strokes = strokes_of(weights, others[spared])
        self.update()

    def _paint_halo(self, painter: QPainter, number: int, colour: str, wider: float) -> None:
        width = float(widths(self.weights[number : number + 1])[0]) + wider
        painter.setPen(pen(QColor(colour), width, dashed=False))
        painter.drawLine(self._lines[number])

    def boundingRect(self) -> QRectF:
        return self._room

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        theme = self._theme
        if self._hovered is not None and self._hovered not in self._belonging:
            self._paint_halo(painter, self._hovered, theme.line, _HALO)
        for colour, wider in ((theme.accent, _OUTLINE), (theme.panel, _CLEAR)):
            for number in self._belonging:
                self._paint_halo(painter, number, colour, wider)
        for strokes, faint in ((self._faint_strokes, True), (self._strokes, False)):
            for stroke in strokes:
                painter.setPen(pen_of(theme, stroke.sign, stroke.width, faint=faint))
                painter.drawLines([self._lines[number] for number in stroke.edges])
        scale = option.levelOfDetailFromTransform(painter.worldTransform())
        for number, light in self.lit.lights.items():
            value, head = float(self.weights[number]), self.lit.heads.get(number)
            paint_lit_edge(painter, theme, self._lines[number], value, light, head, scale)
        if self._selected is not None:
            weight = self.weights[self._selected : self._selected + 1]
            width = max(float(widths(weight)[0]), 2.0)
            painter.setPen(pen(QColor(theme.accent), width, dashed=int(signs(weight)[0]) == Sign.NEGATIVE))
            painter.drawLine(self._lines[self._selected])
