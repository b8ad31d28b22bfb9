"""Says how many units of a wide layer are not shown: "⋮ 242 more"."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from nn_sim.language import tr
from nn_sim.ui.diagram.layout import GAP_SLOT, MARGIN, NARROWEST_PITCH, UNIT_RADIUS, Gap
from nn_sim.ui.diagram.lettering import LEAST_READABLE, SMALL, TEXT, draw_fitted, metrics_of
from nn_sim.ui.diagram.marks import Mark
from nn_sim.ui.number_format import grouped
from nn_sim.ui.theme import LIGHT, Theme

_WIDTH, _HEIGHT = 2 * (MARGIN + UNIT_RADIUS) - 8.0, GAP_SLOT * NARROWEST_PITCH - 6.0
_LARGE = 20


class GapItem(QGraphicsItem):
    """Three dots and a count in place of units."""

    ROOM = QRectF(-_WIDTH / 2, -_HEIGHT / 2, _WIDTH, _HEIGHT)

    def __init__(self, gap: Gap, theme: Theme = LIGHT) -> None:
        super().__init__()
        self.gap = gap
        self.mark = Mark.PLAIN
        self._theme = theme
        self.setZValue(2)
        self.put(gap)

    @property
    def text(self) -> str:
        """What it says."""
        return tr("{count} more").format(count=grouped(self.gap.count))

    def put(self, gap: Gap) -> None:
        """Move to the place of a gap of the same units."""
        self.gap = gap
        self.setPos(gap.x, gap.y)

    def show_mark(self, mark: Mark) -> None:
        """Stand out when one of the units that are not shown is selected."""
        if mark != self.mark:
            self.mark = mark
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.update()

    def covered(self) -> QRectF:
        """What labels must not cover, in scene units."""
        return self.boundingRect().translated(self.pos())

    def boundingRect(self) -> QRectF:
        return self.ROOM

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        theme = self._theme
        colour = QColor(theme.accent if self.mark >= Mark.BELONGS else theme.muted)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for y in (-16.0, -10.0, -4.0):
            painter.drawEllipse(QPointF(0, y), 1.7, 1.7)
        scale = option.levelOfDetailFromTransform(painter.worldTransform())
        size = TEXT if scale * SMALL >= LEAST_READABLE else _LARGE
        width = min(metrics_of(size).horizontalAdvance(self.text) + 6.0, _WIDTH)
        box = QRectF(-width / 2, 1.0, width, _HEIGHT / 2 - 1.0)
        painter.fillRect(box, QColor(theme.panel))
        painter.setPen(colour)
        draw_fitted(painter, box, self.text, size)
