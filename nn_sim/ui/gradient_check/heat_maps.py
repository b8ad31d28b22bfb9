"""The heat maps: analytic gradient, central difference and relative error of every weight, side by side.

Owns how they are painted and pointed at. It tells which weight the user chose; what is selected comes down again.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from nn_sim.engine.notation import matrix_name
from nn_sim.language import later, tr
from nn_sim.session.selection import Selection, WeightRef, is_within, weights_of
from nn_sim.ui.gradient_check.block_layout import QUANTITY_GAP, BlockLayout, Room, lay_out
from nn_sim.ui.gradient_check.block_picture import CELL_PADDING, BlockPicture, pictures_of
from nn_sim.ui.gradient_check.cell_walk import walked
from nn_sim.ui.gradient_check.check import Check
from nn_sim.ui.theme import LIGHT, Theme

CAPTIONS = (later("analytic"), later("numeric"), later("relative error"))

_NUMBER_TYPE = 0.88  # of the size of other type
_NAME_MARGIN = 6
_FULL_NUMBER = "−0.0000"
_SMALLEST = QSize(280, 96)


class HeatMaps(QAbstractScrollArea):
    """Heat maps of a check.

    Attributes
    ----------
    chosen : Signal(object)
        The WeightRef that the user clicked or walked to.
    pointed_at : Signal(object)
        The WeightRef under the mouse, None when there is none.
    """

    chosen = Signal(object)
    pointed_at = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._check: Check | None = None
        self._at = 0
        self._theme = LIGHT
        self._selection: Selection = None
        self._hovered: WeightRef | None = None
        self._layout: BlockLayout | None = None
        self._pictures: tuple[tuple[BlockPicture, ...], ...] = ()
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(_SMALLEST)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(tr("Gradient of every weight: analytic, central difference, relative error"))
        self.setToolTip(
            tr(
                "Blue: positive, orange: negative. Relative error: blue for 1e−12 and less, orange "
                "for 1.\nClick or arrow keys: select a weight. Page Up and Page Down: the matrix "
                "before and after."
            )
        )

    @property
    def layout_of_blocks(self) -> BlockLayout | None:
        """Where everything stands, in pixels from the upper left corner of what scrolls."""
        return self._layout

    def show_check(self, check: Check, at: int) -> None:
        """Show a check at epsilon number `at`."""
        is_other_network = self._check is None or self._check.spec.sizes != check.spec.sizes
        self._check, self._at = check, at
        if is_other_network:
            self._hovered = None
            self._fit()
            self.show_selection(self._selection)
        else:
            self._paint_pictures()

    def show_selection(self, selection: Selection) -> None:
        """Outline what is selected, scrolled into sight, and say nothing of it."""
        self._selection = selection
        if isinstance(selection, WeightRef):
            self._reveal(selection)
        self.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._paint_pictures()

    def _fit(self) -> None:
        """Lay out the blocks for the size of the viewport; scroll bars only for what does not fit."""
        if self._check is None:
            return
        spec, metrics = self._check.spec, self.fontMetrics()
        names = [matrix_name(layer, spec.hidden_count) for layer in range(len(spec.shapes))]
        numbers = QFontMetrics(self._number_font)
        room = Room(
            width=self.maximumViewportSize().width(),
            height=self.maximumViewportSize().height(),
            names=max(map(metrics.horizontalAdvance, names)) + _NAME_MARGIN,
            captions=max(metrics.horizontalAdvance(tr(caption)) for caption in CAPTIONS),
            line=metrics.height(),
            number=numbers.horizontalAdvance(_FULL_NUMBER) + 3 * CELL_PADDING,
        )
        self._layout = lay_out(spec.shapes, room)
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        if self._layout.height > room.height:  # a scroll bar takes some of the width
            room = replace(room, width=room.width - down.sizeHint().width())
            self._layout = lay_out(spec.shapes, room)
        if self._layout.width > room.width:
            room = replace(room, height=room.height - across.sizeHint().height())
        for bar, whole, seen in (
            (across, self._layout.width, room.width),
            (down, self._layout.height, room.height),
        ):
            bar.setRange(0, max(whole - seen, 0))
            bar.setPageStep(seen)
            bar.setSingleStep(metrics.height())
        self._paint_pictures()

    def _paint_pictures(self) -> None:
        """Work out colours and texts, once per check, epsilon, theme and size."""
        if self._check is None or self._layout is None:
            return
        self._pictures = pictures_of(
            self._check, self._at, self._layout.blocks, self._theme, QFontMetrics(self._number_font)
        )
        self.viewport().update()

    @property
    def _number_font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(_NUMBER_TYPE * max(font.pointSizeF(), 1.0))
        return font

    @property
    def _scrolled(self) -> QPoint:
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _reveal(self, ref: WeightRef) -> None:
        """Scroll a selected weight into sight: in the first quantity, unless one of the others shows it."""
        if self._layout is None or self._check is None or not self._has(ref):
            return
        places = [QRect(*self._layout.cell(quantity, ref)) for quantity in range(len(CAPTIONS))]
        seen = self.viewport().rect().translated(self._scrolled).adjusted(0, self._layout.header, 0, 0)
        if any(seen.contains(place) for place in places):
            return
        place = next((p for p in places if seen.left() <= p.left() and p.right() <= seen.right()), places[0])
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(min(max(across.value(), place.right() - seen.width()), place.left()))
        top = place.top() - self._layout.header
        down.setValue(min(max(down.value(), place.bottom() + 1 - self.viewport().height()), top))

    def _has(self, ref: WeightRef) -> bool:
        return self._check is not None and is_within(ref, self._check.spec.sizes)

    def _hover(self, ref: WeightRef | None) -> None:
        if ref != self._hovered:
            self._hovered = ref
            self.viewport().update()
            self.pointed_at.emit(ref)

    def _weight_under(self, event: QMouseEvent) -> WeightRef | None:
        place = event.position().toPoint()
        if self._layout is None or place.y() < self._layout.header:
            return None
        place += self._scrolled
        return self._layout.weight_at(place.x(), place.y())

    def paint_picture(self, painter: QPainter) -> None:
        """Paint what is seen for a picture, with no mark of the focus."""
        painter.setClipRect(self.viewport().rect())
        self._draw_all(painter, self.viewport().rect())

    def _draw_all(self, painter: QPainter, seen: QRect) -> None:
        painter.fillRect(seen, QColor(self._theme.panel))
        if self._layout is None or self._check is None:
            return
        painter.save()
        self._draw(painter, self._layout, self._check, seen.translated(self._scrolled))
        painter.restore()
        self._draw_captions(painter, self._layout)

    def _draw(self, painter: QPainter, layout: BlockLayout, check: Check, seen: QRect) -> None:
        painter.translate(-self._scrolled)
        painter.setPen(QColor(self._theme.muted))
        for layer, block in enumerate(layout.blocks):
            name = matrix_name(layer, check.spec.hidden_count)
            place = QRect(_NAME_MARGIN, block.y, block.x, max(block.height, 1))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, name)
        painter.setFont(self._number_font)
        for quantity, pictures in enumerate(self._pictures):
            for block, picture in zip(layout.blocks, pictures, strict=True):
                place = QRect(block.x + quantity * layout.pitch, block.y, block.width, block.height)
                if place.intersects(seen):
                    picture.draw(painter, place.topLeft(), block, self._theme)
        sizes = check.spec.sizes
        lit = weights_of(self._selection, sizes) if is_within(self._selection, sizes) else frozenset()
        for ref in lit:
            self._outline(painter, layout, ref, self._theme.accent, 2 if self.hasFocus() or len(lit) == 1 else 1)
        if self._hovered is not None and self._hovered not in lit:
            self._outline(painter, layout, self._hovered, self._theme.text, 1)

    def _outline(self, painter: QPainter, layout: BlockLayout, ref: WeightRef, colour: str, width: int) -> None:
        pen = painter.pen()
        pen.setColor(QColor(colour))
        pen.setWidth(width)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        for quantity in range(len(CAPTIONS)):
            painter.drawRect(QRect(*layout.cell(quantity, ref)))

    def _draw_captions(self, painter: QPainter, layout: BlockLayout) -> None:
        """Draw them where they stay while the blocks scroll down."""
        painter.fillRect(0, 0, self.viewport().width(), layout.header - 2, QColor(self._theme.panel))
        painter.setPen(QColor(self._theme.muted))
        first, width = layout.blocks[0], layout.pitch - QUANTITY_GAP
        for quantity, caption in enumerate(map(tr, CAPTIONS)):
            left = first.x + quantity * layout.pitch - self._scrolled.x()
            text = self.fontMetrics().elidedText(caption, Qt.TextElideMode.ElideRight, width)
            painter.drawText(QRect(left, 0, width, layout.header), Qt.AlignmentFlag.AlignVCenter, text)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        self._draw_all(painter, event.rect())
        if self._check is not None and self.hasFocus() and not isinstance(self._selection, WeightRef):
            painter.setPen(QColor(self._theme.accent))
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._weight_under(event))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        ref = self._weight_under(event)
        if event.button() == Qt.MouseButton.LeftButton and ref is not None:
            self.chosen.emit(ref)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover(None)
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = self._selection if isinstance(self._selection, WeightRef) and self._has(self._selection) else None
        there = None if self._check is None else walked(event.key(), here, self._check.spec.shapes)
        if there is None:
            super().keyPressEvent(event)
        elif there != here:
            self.chosen.emit(there)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
