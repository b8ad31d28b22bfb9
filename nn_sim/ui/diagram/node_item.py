"""The node of one unit: symbol and value in a circle, beside an output its target and error. Knows no state.

A square node has its map behind it, which is another item's: it paints the rim and plates that the text stands on.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from nn_sim.ui.diagram.layout import BESIDE_OUTPUTS, ROUNDING, Place
from nn_sim.ui.diagram.lettering import LEAST_READABLE, LEFT, SMALL, TEXT, draw_fitted, elided, metrics_of
from nn_sim.ui.diagram.marks import Mark
from nn_sim.ui.theme import LIGHT, Theme

_LINE = 15.0  # from one line of text to the next
_AWAY = 9.0  # from the rim to the text beside it
_LARGE = 24  # the symbol alone, where two lines would be too small to read
PLATE = 15.0  # height of the ground of a text on a map
_PLATE_OPACITY = 0.82

OUTLINES: dict[Mark, tuple[str, float]] = {
    Mark.PLAIN: ("muted", 1.2),
    Mark.HOVERED: ("text", 1.8),
    Mark.BELONGS: ("accent", 1.2),
    Mark.SELECTED: ("accent", 2.2),
}


@dataclass(frozen=True)
class NodeText:
    """What is written in and at a node; `symbol` of a bias is "1" and its value empty."""

    symbol: str
    value: str = ""
    below: str = ""
    beside: tuple[str, ...] = ()


class NodeItem(QGraphicsItem):
    """Paints a unit at its place."""

    def __init__(self, place: Place, text: NodeText, theme: Theme = LIGHT) -> None:
        super().__init__()
        self.unit = place.unit
        self.text = text
        self.mark = Mark.PLAIN
        self._theme = theme
        self._radius = place.radius
        self._square = place.square
        self._room_below = 0.0
        self._text, self._small = float(TEXT), float(SMALL)
        self._line, self._plate = _LINE, PLATE
        self.setZValue(2)
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)  # edges change far more often than text
        self.setPos(place.x, place.y)

    def put(self, place: Place, pitch: float, letters: float = 1.0) -> None:
        """Move to a place in a column whose units are `pitch` apart, with text `letters` times as large as usual."""
        self.prepareGeometryChange()
        self._text, self._small, self._line = letters * TEXT, letters * SMALL, letters * _LINE
        self._plate = letters * PLATE
        self._square = place.square
        self._room_below = pitch - 2 * place.radius
        self.setPos(place.x, place.y)
        self.update()

    def show_text(self, text: NodeText) -> None:
        """Write other text."""
        if text != self.text:
            if (bool(text.below), bool(text.beside)) != (bool(self.text.below), bool(self.text.beside)):
                self.prepareGeometryChange()
            self.text = text
            self.update()

    def show_mark(self, mark: Mark) -> None:
        """Be more or less prominent."""
        if mark != self.mark:
            self.mark = mark
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.update()

    def target_box(self) -> QRectF | None:
        """Where the target of an output is written, in scene units; None at other units."""
        lines = self.text.beside
        if not lines:
            return None
        width = metrics_of(self._text).horizontalAdvance(lines[-2])
        box = self._line_box(len(lines) - 2)
        return box.adjusted(0, 0, min(width - box.width(), 0.0), 0).translated(self.pos())

    def covered(self) -> QRectF:
        """What labels must not cover, in scene units."""
        half = self._radius * (1.0 if self._square else 0.95)  # the corners of a square around a circle are free
        box = QRectF(self.x() - half, self.y() - half, 2 * half, 2 * half)
        return box.adjusted(0, 0, 0, self._line) if self._has_room_below else box

    def boundingRect(self) -> QRectF:
        reach = self._radius + 3.0
        return QRectF(
            -reach - 10.0,
            -reach,
            2 * reach + 20.0 + (BESIDE_OUTPUTS if self.text.beside else 0.0),
            2 * reach + (self._line if self.text.below else 0.0),
        )

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        scale = option.levelOfDetailFromTransform(painter.worldTransform())
        if self._square:
            self._paint_over_map(painter, scale)
        else:
            self._paint_circle(painter)
            self._paint_inside(painter, scale)
        self._paint_below(painter, scale)
        self._paint_beside(painter, scale)

    @property
    def _has_room_below(self) -> bool:
        return bool(self.text.below) and self._room_below >= self._line

    @property
    def _rim(self) -> QPen:
        colour, width = OUTLINES[self.mark]
        return QPen(QColor(getattr(self._theme, colour)), width)

    @property
    def _ground(self) -> QColor:
        return QColor(self._theme.accent_soft if self.mark >= Mark.BELONGS else self._theme.raised)

    def _paint_circle(self, painter: QPainter) -> None:
        painter.setPen(self._rim)
        painter.setBrush(self._ground)
        painter.drawEllipse(QPointF(0, 0), self._radius, self._radius)

    def _paint_over_map(self, painter: QPainter, scale: float) -> None:
        radius, ground = self._radius, self._ground
        node = QRectF(-radius, -radius, 2 * radius, 2 * radius)
        if scale * self._text >= LEAST_READABLE:
            ground.setAlphaF(_PLATE_OPACITY)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            width = metrics_of(self._text, bold=True).horizontalAdvance(self.text.symbol) + 8.0
            symbol = QRectF(-radius, -radius, width, self._plate)
            value = QRectF(-radius, radius - self._plate, 2 * radius, self._plate)
            for plate, rounded in ((symbol, node), (value, node)):
                painter.setClipRect(plate)
                painter.drawRoundedRect(rounded, ROUNDING, ROUNDING)
            painter.setClipping(False)
            painter.setPen(QColor(self._theme.text))
            draw_fitted(painter, symbol, self.text.symbol, self._text, bold=True)
            draw_fitted(painter, value.adjusted(3, 0, -3, 0), self.text.value, self._text)
        painter.setPen(self._rim)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(node, ROUNDING, ROUNDING)

    def _paint_inside(self, painter: QPainter, scale: float) -> None:
        half, line, size = self._radius - 3.0, self._line, self._text
        is_readable = scale * size >= LEAST_READABLE
        painter.setPen(QColor(self._theme.text))
        whole = QRectF(-half, -half, 2 * half, 2 * half)
        if not self.text.value:
            draw_fitted(painter, whole, self.text.symbol, size if is_readable else _LARGE)
        elif is_readable:
            draw_fitted(painter, QRectF(-half, -line, 2 * half, line), self.text.symbol, size, bold=True)
            draw_fitted(painter, QRectF(-half, 0, 2 * half, line), self.text.value, size)
        elif scale * _LARGE >= LEAST_READABLE:
            draw_fitted(painter, whole, self.text.symbol, _LARGE)

    def _paint_below(self, painter: QPainter, scale: float) -> None:
        theme, text = self._theme, self.text
        if self._has_room_below and scale * self._small >= LEAST_READABLE:
            width = min(2 * self._radius + 20.0, metrics_of(self._small).horizontalAdvance(text.below) + 6.0)
            box = QRectF(-width / 2, self._radius + 2.0, width, self._line - 2.0)
            painter.fillRect(box, QColor(theme.panel))
            painter.setPen(QColor(theme.muted))
            draw_fitted(painter, box, elided(text.below, width, self._small), self._small)

    def _paint_beside(self, painter: QPainter, scale: float) -> None:
        lines = self.text.beside
        for line, words in enumerate(lines):
            is_target = line == len(lines) - 2
            size = self._text if is_target else self._small
            if scale * size >= LEAST_READABLE:
                painter.setPen(QColor(self._theme.text if is_target else self._theme.muted))
                box = self._line_box(line)
                is_name = line < len(lines) - 2
                draw_fitted(painter, box, elided(words, box.width(), size) if is_name else words, size, align=LEFT)

    def _line_box(self, line: int) -> QRectF:
        """Where a line of the text beside an output is written."""
        top = self._line * (line - len(self.text.beside) / 2)
        return QRectF(self._radius + _AWAY, top, BESIDE_OUTPUTS - _AWAY, self._line)
