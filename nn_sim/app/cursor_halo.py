"""A soft halo that follows the mouse, so that an audience sees what is pointed at.

Knows nothing of what it lies over.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QCursor, QHideEvent, QPainter, QPaintEvent, QRadialGradient, QShowEvent
from PySide6.QtWidgets import QWidget

from nn_sim.ui.theme import Theme

_RADIUS = 36
_MS = 16
_RING, _MIDDLE = 150, 60  # of 255


class CursorHalo(QWidget):
    """Lies over a window and lets everything through; it is hidden until ``set_on``.

    It asks where the mouse is, as often as a screen is drawn, for a filter of all events of a program is slow.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._colour = QColor(Qt.GlobalColor.yellow)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedSize(2 * _RADIUS, 2 * _RADIUS)
        self._timer = QTimer(self, interval=_MS)
        self._timer.timeout.connect(self.follow)
        self.hide()

    def set_on(self, on: bool) -> None:
        """Show it, or not."""
        self.setVisible(on)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._colour = QColor(theme.accent)
        self.update()

    def follow(self) -> None:
        """Go where the mouse is."""
        place = self._window.mapFromGlobal(QCursor.pos())
        if place != self.geometry().center():
            self.move(place.x() - _RADIUS + 1, place.y() - _RADIUS + 1)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.raise_()
        self.follow()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        glow = QRadialGradient(_RADIUS, _RADIUS, _RADIUS)
        for where, alpha in ((0.0, _MIDDLE), (0.7, _MIDDLE), (0.8, _RING), (0.9, _RING), (1.0, 0)):
            colour = QColor(self._colour)
            colour.setAlpha(alpha)
            glow.setColorAt(where, colour)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(glow)
            painter.drawEllipse(self.rect())
