"""One of the two pictures: a slice of the loss with the path of the run and the point that can be dragged.

Owns gestures: mouse, wheel and keys become wishes for the point and for the zoom. It does not move the point itself.
"""

from __future__ import annotations

import time
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from nn_sim.language import later, tr
from nn_sim.training.loss_slice import LossSlice
from nn_sim.ui.loss_surface.backdrop import Backdrop
from nn_sim.ui.loss_surface.loss_scale import LossScale
from nn_sim.ui.loss_surface.plot_area import PlotArea
from nn_sim.ui.loss_surface.slice_drawing import area_within, draw_path, draw_point
from nn_sim.ui.loss_surface.window import Point, Window
from nn_sim.ui.pictures import fineness
from nn_sim.ui.theme import LIGHT, Theme

HOW_TO = later(
    "Drag the point, or move it with the arrow keys (Shift: finer), to set both weights; Escape "
    "while dragging takes it back. Wheel, + and −: zoom. Home: the whole path. Right button: "
    "copy or save."
)
_GRIP = 14.0  # pixels round the point from which it can be dragged
_KEY_STEP, _FINE_KEY_STEP = 1 / 20, 1 / 200  # of the half width
_ONE_GESTURE_NS = 1_000_000_000  # arrow keys that follow one another within a second
_ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Down: (0, -1), Qt.Key.Key_Up: (0, 1)}
_ZOOMS = {Qt.Key.Key_Plus: -1, Qt.Key.Key_Equal: -1, Qt.Key.Key_Minus: 1}


@dataclass(frozen=True)
class Marks:
    """What is drawn on a slice, and round it."""

    window: Window
    point: Point
    path: tuple[Point, ...]
    symbols: tuple[str, str]
    movable: bool


class SlicePicture(QWidget):
    """A slice of the loss.

    Signals
    -------
    point_wished(object, object)
        Where the user wants the point, a pair of values, and the number of the gesture.
    released()
        A drag has ended.
    cursor_moved(object)
        The values under the mouse, or None.
    zoom_wished(int)
        So many levels out, negative for in.
    whole_wished()
        Show the whole path again.
    menu_requested(object)
        Where on the screen to open the context menu, a QPoint.
    """

    point_wished = Signal(object, object)  # a gesture's number needs 64 bits
    released = Signal()
    cursor_moved = Signal(object)
    zoom_wished = Signal(int)
    whole_wished = Signal()
    menu_requested = Signal(object)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self._theme = LIGHT
        self._marks: Marks | None = None
        self._backdrop = Backdrop()
        self._drag: tuple[int, Point] | None = None  # its number, and where the point was
        self._last_key: tuple[int, int] = (0, -_ONE_GESTURE_NS)  # the gesture, and when
        self._wheel = 0
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("loss of {title} over two weights").format(title=title))

    @property
    def area(self) -> PlotArea:
        """Where the values are."""
        assert self._marks is not None
        metrics = QFontMetricsF(self.font())
        return area_within(self.width(), self.height(), self._marks.window, self._marks.symbols[1], metrics)

    @property
    def is_dragging(self) -> bool:
        """Whether the point is held."""
        return self._drag is not None

    def show_slice(self, found: LossSlice | None, scale: LossScale | None) -> None:
        """Show this slice in the colours of the scale; None for none."""
        self._backdrop.set_slice(found, scale)
        self.update()

    def show_title(self, title: str) -> None:
        """Write this over the picture."""
        if title != self.title:
            self.title = title
            self.update()

    def show_marks(self, marks: Marks) -> None:
        """Show window, path and point."""
        if marks == self._marks:
            return
        self._marks = marks
        if not marks.movable:
            self._drag = None
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._backdrop.set_theme(theme)
        self.update()

    def paint_picture(self, painter: QPainter) -> None:
        """Paint what is seen for a picture: as sharp as can be, with no mark of the focus."""
        if self._marks is None:
            return
        self._backdrop.draw(painter, self.area, self._marks.symbols, self.size(), fineness(painter), self.font())
        self._draw_marks(painter, self.area, self._marks, raised=False)

    def _draw_marks(self, painter: QPainter, area: PlotArea, marks: Marks, *, raised: bool) -> None:
        """Draw what moves in front of the backdrop: the title with the loss, the path, the point."""
        metrics = QFontMetricsF(self.font())
        painter.setFont(self.font())
        painter.setPen(QColor(self._theme.text))
        left = max(min(area.rect.left(), self.width() - metrics.horizontalAdvance(self.title) - 2), 0.0)
        title = QRectF(left, 0, self.width() - left, metrics.height() + 2)
        painter.drawText(title, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.title)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(area.rect)
        draw_path(painter, area, marks.path, self._theme)
        draw_point(painter, area, marks.point, self._theme, raised=raised)

    def _is_on_point(self, pixel: QPointF) -> bool:
        if self._marks is None or not self._marks.movable:
            return False
        away = self.area.pixel(self._marks.point) - pixel
        return bool(away.x() ** 2 + away.y() ** 2 <= _GRIP**2)

    def _wish(self, point: Point, gesture: int) -> None:
        assert self._marks is not None
        snapped = self._marks.window.snapped(point)
        if snapped != self._marks.point:
            self.point_wished.emit(snapped, gesture)

    def _move_by_key(self, across: int, up: int, *, fine: bool) -> None:
        if self._marks is None or not self._marks.movable:
            return
        gesture, last = self._last_key
        now = time.monotonic_ns()
        if now - last > _ONE_GESTURE_NS:
            gesture = now
        self._last_key = gesture, now
        step = self._marks.window.half * (_FINE_KEY_STEP if fine else _KEY_STEP)
        first, second = self._marks.point
        self._wish((first + across * step, second + up * step), gesture)

    def _take_back(self) -> None:
        if self._drag is not None:
            gesture, start = self._drag
            self._drag = None
            self.point_wished.emit(start, gesture)
            self.released.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._marks is None:
            return
        area, ratio = self.area, self.devicePixelRatioF()
        painter.drawPixmap(0, 0, self._backdrop.pixmap(area, self._marks.symbols, self.size(), ratio, self.font()))
        self._draw_marks(painter, area, self._marks, raised=self.hasFocus() or self.is_dragging)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.accent), 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area.rect.adjusted(1, 1, -1, -1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._marks and self._is_on_point(event.position()):
            self._drag = time.monotonic_ns(), self._marks.point
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._marks is None:
            return
        place = event.position()
        value = self.area.value(place)
        if self._drag is not None:
            self._wish(value, self._drag[0])
            self.cursor_moved.emit(None)
            return
        if self._is_on_point(place):
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self.setCursor(Qt.CursorShape.CrossCursor)
        self.cursor_moved.emit(value if self.area.rect.contains(place) else None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._drag is not None:
            self._drag = None
            self.setCursor(Qt.CursorShape.OpenHandCursor)
            self.update()
            self.released.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.whole_wished.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._wheel += event.angleDelta().y()
        levels, self._wheel = int(self._wheel / 120), int(self._wheel - 120 * int(self._wheel / 120))
        if levels and not self.is_dragging:
            self.zoom_wished.emit(-levels)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ARROWS:
            self._move_by_key(*_ARROWS[key], fine=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key in _ZOOMS and not self.is_dragging:
            self.zoom_wished.emit(_ZOOMS[key])
        elif key == Qt.Key.Key_Home:
            self.whole_wished.emit()
        elif key == Qt.Key.Key_Escape and self.is_dragging:
            self._take_back()
        else:
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_requested.emit(event.globalPos())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.cursor_moved.emit(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, 180)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 90)
