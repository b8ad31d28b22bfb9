"""A canvas on which one can point at a place: click it, drag the mark that stands there, or walk with the keys.

Owns the gestures and keeps them apart from moving and zooming the view. Knows nothing of what a place means.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from nn_sim.ui.charts import PlotCanvas

POINT_MS = 33
_REACH = 12.0  # pixels around the mark in which it can be taken
_STEP = 1 / 50  # of what is seen, for one press of an arrow key
_FINE = 1 / 10  # of such a step, with Shift
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PointingCanvas(PlotCanvas):
    """A plot with one mark that can be put and moved.

    Attributes
    ----------
    clicked : Signal(object)
        A place was clicked, a QPointF in the axes' numbers: the mark is wanted there.
    moved : Signal(object)
        The mark is wanted at another place; while it is dragged, up to 30 times a second.
    click_withdrawn : Signal()
        The click just told of was the first half of a double-click.
    end_requested : Signal()
        The mark is to go.
    """

    clicked = Signal(object)
    moved = Signal(object)
    click_withdrawn = Signal()
    end_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark: QPointF | None = None
        self._on_line = False
        self._dragging = False
        self._clicked = False  # by the press before
        self._awaited: QPointF | None = None  # the newest place of a drag, not yet told
        self._pace = QTimer(self)
        self._pace.setSingleShot(True)
        self._pace.setInterval(POINT_MS)
        self._pace.timeout.connect(self._tell_awaited)
        self.scene().sigMouseClicked.connect(self._take_click)

    def show_mark_at(self, place: QPointF | None, *, on_line: bool) -> None:
        """Be told where the mark stands, None for nowhere; `on_line` if it is a line from bottom to top."""
        self._mark, self._on_line = place, on_line

    def _take_click(self, click: object) -> None:
        left = click.button() == Qt.MouseButton.LeftButton  # type: ignore[attr-defined]  # pyqtgraph has no types
        place: QPointF = click.scenePos()  # type: ignore[attr-defined]
        if left and self.view_box.sceneBoundingRect().contains(place):
            self._clicked = True
            self.clicked.emit(self.view_box.mapSceneToView(place))

    def _is_on_mark(self, event: QMouseEvent) -> bool:
        place = self.mapToScene(event.position().toPoint())
        if self._mark is None or not self.view_box.sceneBoundingRect().contains(place):
            return False
        away = place - self.view_box.mapViewToScene(self._mark)
        return abs(away.x()) <= _REACH and (self._on_line or abs(away.y()) <= _REACH)

    def _drag_to(self, event: QMouseEvent) -> None:
        """Take the mark along, as far as the edge of what is seen."""
        place = self.view_box.mapSceneToView(self.mapToScene(event.position().toPoint()))
        (left, right), (low, high) = self.seen
        self._awaited = QPointF(min(max(place.x(), left), right), min(max(place.y(), low), high))
        if not self._pace.isActive():
            self._tell_awaited()

    def _tell_awaited(self) -> None:
        if self._awaited is not None:
            place, self._awaited = self._awaited, None
            self._pace.start()
            self.moved.emit(place)

    def _end_drag(self) -> None:
        self._dragging = False
        self._tell_awaited()
        self._pace.stop()

    def _walk(self, event: QKeyEvent) -> bool:
        """Do what a key does to the mark; whether it does anything."""
        (left, right), (low, high) = self.seen
        key = Qt.Key(event.key())
        if key in _ENTER and self._mark is None:
            self.moved.emit(QPointF((left + right) / 2, (low + high) / 2))
        elif self._mark is not None and key == Qt.Key.Key_Escape:
            self.end_requested.emit()
        elif self._mark is not None and key in _ARROWS:
            across, up = _ARROWS[key]
            step = _STEP * (_FINE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1.0)
            self.moved.emit(self._mark + QPointF(across * step * (right - left), up * step * (high - low)))
        else:
            return False
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the mark, where it is."""
        self._clicked = False
        if event.button() == Qt.MouseButton.LeftButton and self._is_on_mark(event):
            self._dragging = True
            event.accept()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the mark, or else the view."""
        if self._dragging:
            self._drag_to(event)
            event.accept()
            return
        super().mouseMoveEvent(event)
        if not event.buttons():
            near = self._is_on_mark(event)
            across = Qt.CursorShape.SizeHorCursor if self._on_line else Qt.CursorShape.SizeAllCursor
            self.viewport().setCursor(across if near else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of the mark."""
        if self._dragging and event.button() == Qt.MouseButton.LeftButton:
            self._end_drag()
            event.accept()
        else:
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show all again; nothing was pointed at."""
        if self._clicked:
            self.click_withdrawn.emit()
        super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put the mark with Enter, move it with the arrows, end it with Escape."""
        if not self._walk(event):
            super().keyPressEvent(event)
