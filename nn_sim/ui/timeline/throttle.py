"""Lets something through at most so often; of what comes too soon the newest is kept and comes when it is time."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

_NOTHING = object()


class Throttle(QObject):
    """A gate.

    Parameters
    ----------
    milliseconds : int
        The least time between two values.

    Signals
    -------
    passed(object)
        A value that was offered; the last one offered always comes.
    """

    passed = Signal(object)

    def __init__(self, milliseconds: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: object = _NOTHING
        self._timer = QTimer(self)
        self._timer.setInterval(milliseconds)
        self._timer.timeout.connect(self._let_through)

    def offer(self, value: object) -> None:
        """Let a value through: at once if the last one is long enough ago."""
        self._kept = value
        if not self._timer.isActive():
            self._let_through()
            self._timer.start()

    def finish(self) -> None:
        """Let what is kept through now; what comes next need not wait."""
        self._let_through()
        self._timer.stop()

    def drop(self) -> None:
        """Forget what is kept."""
        self._kept = _NOTHING
        self._timer.stop()

    def _let_through(self) -> None:
        if self._kept is _NOTHING:
            self._timer.stop()
            return
        value, self._kept = self._kept, _NOTHING
        self.passed.emit(value)
