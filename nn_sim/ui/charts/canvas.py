"""The drawing area of a plot: axes, zoom and the cursor, in the program's look.

Owns what all plots have in common: what is shown when nobody has zoomed (home), and that new data do not move what the
user has zoomed into. Knows nothing of what is drawn.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from nn_sim.language import later
from nn_sim.ui.charts.grid_lines import GridLines
from nn_sim.ui.charts.pens import cosmetic_pen
from nn_sim.ui.charts.plot import Plot
from nn_sim.ui.theme import Theme

Span = tuple[float, float]

HOW_TO_MOVE = later("Wheel: zoom. Drag: move. Double-click or Home: show all. Right button: copy or save.")

_BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
_ZOOM_OF_KEY = {Qt.Key.Key_Plus: 0.8, Qt.Key.Key_Equal: 0.8, Qt.Key.Key_Minus: 1.25}


class PlotCanvas(Plot):
    """An empty plot.

    Attributes
    ----------
    cursor_moved : Signal(object)
        Where the mouse is, a QPointF in the axes' numbers, or None when it has left.
    menu_requested : Signal(object)
        Where on the screen to open the context menu, a QPoint.
    view_changed : Signal()
        The part that is seen or its size in pixels has changed.
    """

    marks_own_focus = True
    cursor_moved = Signal(object)
    menu_requested = Signal(object)
    view_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.zoomed = False
        self.grid = GridLines(self.bottom, self.left)
        self._home: tuple[Span, Span] | None = None
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(160, 120)
        self.plotItem.layout.setContentsMargins(2, 8, 10, 2)
        self.addItem(self.grid, ignoreBounds=True)
        self.view_box.sigRangeChangedManually.connect(self._note_zoom)
        self.view_box.sigRangeChanged.connect(self._note_view)
        self.view_box.sigResized.connect(self._note_view)

    @property
    def columns(self) -> int:
        """Width of the drawing area in pixels."""
        return max(int(self.view_box.width()), 1)

    @property
    def rows(self) -> int:
        """Height of the drawing area in pixels."""
        return max(int(self.view_box.height()), 1)

    @property
    def seen(self) -> tuple[Span, Span]:
        """What part of the two axes is seen."""
        (left, right), (low, high) = self.view_box.viewRange()
        return (left, right), (low, high)

    def set_home(self, x_span: Span, y_span: Span) -> None:
        """Show this part, now if the user has not zoomed, else when all is asked for."""
        if (x_span, y_span) == self._home:
            return
        self._home = (x_span, y_span)
        if not self.zoomed:
            self.show_all()

    def show_all(self) -> None:
        """Forget the zoom."""
        self.zoomed = False
        if self._home is not None:
            x_span, y_span = self._home
            self.view_box.setRange(xRange=x_span, yRange=y_span, padding=0, disableAutoRange=True)

    def set_theme(self, theme: Theme) -> None:
        """Take colours."""
        super().set_theme(theme)
        self.grid.set_theme(theme)

    def _note_zoom(self, _axes: object) -> None:
        self.zoomed = True

    def _note_view(self, *_what: object) -> None:
        self.view_changed.emit()

    def _follow_cursor(self, place: QPointF) -> None:
        inside = self.view_box.sceneBoundingRect().contains(place)
        self.cursor_moved.emit(self.view_box.mapSceneToView(place) if inside else None)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show all again."""
        self.show_all()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Leave the right button to the menu."""
        if event.button() == Qt.MouseButton.RightButton:
            event.accept()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell where the cursor is."""
        super().mouseMoveEvent(event)
        self._follow_cursor(self.mapToScene(event.position().toPoint()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu, also from the keyboard."""
        self.menu_requested.emit(event.globalPos())
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom with plus and minus, Home shows all."""
        if event.key() == Qt.Key.Key_Home:
            self.show_all()
        elif factor := _ZOOM_OF_KEY.get(Qt.Key(event.key())):
            self.zoomed = True
            self.view_box.scaleBy((factor, factor))
        else:
            event.ignore()

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that the cursor is gone."""
        super().leaveEvent(event)
        self.cursor_moved.emit(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys go, when they brought the focus here."""
        super().focusInEvent(event)
        if event.reason() in _BY_KEY and self._theme is not None:
            self.view_box.setBorder(cosmetic_pen(self._theme.accent, 2))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the mark away."""
        super().focusOutEvent(event)
        self.view_box.setBorder(None)
