"""Tells when a window has been painted for the first time: whatever can wait waits for that."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget


def in_turns(owner: QObject, *jobs: Callable[[], object]) -> None:
    """Do one job after the other, each in a turn of the event loop of its own: between them the window answers."""
    if jobs:
        QTimer.singleShot(0, owner, lambda: _do(owner, *jobs))


def _do(owner: QObject, first: Callable[[], object], *rest: Callable[[], object]) -> None:
    first()
    in_turns(owner, *rest)


class FirstPaint(QObject):
    """Watches a window that has not been shown yet.

    Signals
    -------
    painted()
        The user sees the window; told once.
    """

    painted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def _tell(self) -> None:
        self.painted.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and watched is self._window:
            watched.removeEventFilter(self)
            self._window.windowHandle().installEventFilter(self)  # there is none before
        elif event.type() == QEvent.Type.Expose:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._tell)  # Qt paints while it handles this event
        return False
