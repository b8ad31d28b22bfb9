"""A graphics view that zooms, pans and fits. Owns those gestures and keys; knows nothing of what is in the scene."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QFrame, QGraphicsView, QWidget

STEP = 1.25
SMALLEST, LARGEST = 0.1, 8.0
_ARROW = 48  # px a key pans
ARROWS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class ZoomView(QGraphicsView):
    """Fits by itself until the user zooms or pans, and again after ``fit``."""

    ground_clicked = Signal()
    scale_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.follows_size = True
        self._pressed_at: QPointF | None = None
        self._panned_to: QPointF | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontAdjustForAntialiasing)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    @property
    def zoom(self) -> float:
        """Px on the screen for one scene unit."""
        return self.transform().m11()

    @Slot()
    def zoom_in(self) -> None:
        """Show the middle of the view larger."""
        self._zoom_by(STEP, QPointF(self.viewport().rect().center()))

    @Slot()
    def zoom_out(self) -> None:
        """Show more around the middle of the view."""
        self._zoom_by(1 / STEP, QPointF(self.viewport().rect().center()))

    @Slot()
    def fit(self) -> None:
        """Show everything, and go on doing so when the view is resized."""
        self.follows_size = True
        self.refit()

    def refit(self) -> None:
        """Fill the view with the scene; views that lay out anew for their size override this."""
        self.show_room(self.scene().itemsBoundingRect(), 1.0)

    def refit_if_following(self) -> None:
        """Fill the view anew unless the user has zoomed or panned."""
        if self.follows_size:
            self.refit()

    def show_room(self, room: QRectF, scale: float) -> None:
        """Put the middle of a part of the scene into the middle of the view, at a scale."""
        self.setSceneRect(room.adjusted(-room.width(), -room.height(), room.width(), room.height()))
        self.setTransform(self.transform().fromScale(scale, scale))
        self.centerOn(room.center())
        self.scale_changed.emit(scale)

    def pan(self, right: float, down: float) -> None:
        """Move the window over the scene by px."""
        self.follows_size = False
        for bar, way in ((self.horizontalScrollBar(), right), (self.verticalScrollBar(), down)):
            bar.setValue(round(bar.value() + way))

    def _zoom_by(self, factor: float, still: QPointF) -> None:
        """Zoom so that what is at a point of the viewport stays there."""
        scale = min(max(self.zoom * factor, SMALLEST), LARGEST)
        point = self.mapToScene(still.toPoint())
        self.setTransform(self.transform().fromScale(scale, scale))
        moved = QPointF(self.mapFromScene(point)) - still
        self.pan(moved.x(), moved.y())
        self.scale_changed.emit(scale)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._zoom_by(STEP ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed_at = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is None:
            return
        here = event.position()
        far = (here - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        if self._panned_to is None and far:
            self._panned_to = self._pressed_at
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._panned_to is not None:
            moved = here - self._panned_to
            self.pan(-moved.x(), -moved.y())
            self._panned_to = here

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or self._pressed_at is None:
            return
        if self._panned_to is None:
            self.ground_clicked.emit()
        self._pressed_at = self._panned_to = None
        self.viewport().unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.ZoomIn) or event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif event.matches(QKeySequence.StandardKey.ZoomOut) or event.key() == Qt.Key.Key_Minus:
            self.zoom_out()
        elif event.key() == Qt.Key.Key_0:
            self.fit()
        elif event.key() in ARROWS:
            right, down = ARROWS[event.key()]
            self.pan(right * _ARROW, down * _ARROW)
        else:
            event.ignore()  # for a shortcut of the window

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.refit_if_following()
