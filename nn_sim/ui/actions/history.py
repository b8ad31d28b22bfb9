"""One direction of an undo stack, as its signals tell it; it is never asked, for they come also while it ends."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, SignalInstance


class History(QObject):
    """What would be undone, or done again.

    Signals
    -------
    changed()
        It is something else now.
    """

    changed = Signal()

    def __init__(self, can_changed: SignalInstance, text_changed: SignalInstance, parent: QObject) -> None:
        super().__init__(parent)
        self._can, self._text = False, ""
        can_changed.connect(self._set_can)
        text_changed.connect(self._set_text)

    @property
    def what(self) -> str | None:
        """The name of the entry; None if there is none."""
        return self._text if self._can else None

    def _set_can(self, can: bool) -> None:
        self._can = can
        self.changed.emit()

    def _set_text(self, text: str) -> None:
        self._text = text
        self.changed.emit()
