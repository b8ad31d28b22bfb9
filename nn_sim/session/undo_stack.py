"""The undo stack of a document, which holds no more than so many entries and so many bytes of the past.

Owns which entries give way. What one costs, the command itself knows.
"""

from __future__ import annotations

from itertools import accumulate

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoStack

from nn_sim.session.commands import ReplaceWork

ENTRIES_AT_MOST = 1000
BYTES_AT_MOST = 256 * 2**20
"""What the entries may hold beside the work of now; above it the oldest ones go."""


class UndoStack(QUndoStack):
    """Entries of the history, of which the newest stays whatever it costs.

    Parameters
    ----------
    bytes_at_most : int
        What all entries together may cost.
    """

    def __init__(self, parent: QObject | None = None, bytes_at_most: int = BYTES_AT_MOST) -> None:
        super().__init__(parent)
        self.setUndoLimit(ENTRIES_AT_MOST)
        self._bytes_at_most = bytes_at_most
        self.has_lost_entries = False

    @property
    def size(self) -> int:
        """Bytes that what is done costs, so that it can be undone."""
        return sum(entry.cost for entry in self._done())

    def take(self, entry: ReplaceWork) -> None:
        """Push an entry; the oldest ones give way where there is no room for it."""
        costs = [entry.cost, *(done.cost for done in reversed(self._done()))]  # newest first
        kept = max(sum(total <= self._bytes_at_most for total in accumulate(costs)) - 1, 0)
        if kept < self.index():
            self._forget_all_but(kept)
        self.push(entry)

    def start_again(self) -> None:
        """Begin with no entries, as with other work."""
        self.has_lost_entries = False
        self.clear()

    def _done(self) -> list[ReplaceWork]:
        return [entry for n in range(self.index()) if isinstance(entry := self.command(n), ReplaceWork)]

    def _forget_all_but(self, kept: int) -> None:
        """Put copies of the newest entries in the place of all; Qt can give up none but the last.

        What was undone goes as well, as it does with the next push. Nobody hears of it before that.
        """
        gone, clean = self.index() - kept, self.cleanIndex()
        entries = [entry.again() for entry in self._done()[gone:]]
        was_blocked = self.blockSignals(True)
        self.clear()
        if clean != gone:
            self.resetClean()
        for number, entry in enumerate(entries, gone + 1):
            self.push(entry)
            if number == clean:
                self.setClean()
        for entry in entries:
            entry.unseal()
        self.blockSignals(was_blocked)
        self.has_lost_entries = True
