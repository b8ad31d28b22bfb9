"""The one undo command: the work before, the work after, and a line for the history."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from nn_sim.session.work import Work, lost_bytes

_MERGEABLE = 1


class ReplaceWork(QUndoCommand):
    """Puts one piece of work in the place of another; both are immutable and share what they have in common.

    Parameters
    ----------
    before, after : Work
        The two values.
    text : str
        How the history names the change: "w_21 = 0.3".
    show : callable
        Called with the work to show.
    merge_key : str or None
        Commands in a row with the same key become one entry, as a spin of eta does.
    already_shown : bool
        Whether `after` is shown already when the command is pushed, as the end of a run is.
    """

    def __init__(
        self,
        before: Work,
        after: Work,
        text: str,
        show: Callable[[Work], None],
        merge_key: str | None = None,
        already_shown: bool = False,
    ) -> None:
        super().__init__(text)
        self._before = before
        self._after = after
        self._show = show
        self._merge_key = merge_key
        self._skip = already_shown
        self._is_sealed = False
        self._cost: int | None = None

    @property
    def cost(self) -> int:
        """Bytes that are kept so that this can be undone."""
        if self._cost is None:
            self._cost = lost_bytes(self._before, self._after)
        return self._cost

    def again(self) -> ReplaceWork:
        """Return another command for the same change, which is done already; it is sealed: nothing merges with it."""
        copy = ReplaceWork(self._before, self._after, self.text(), self._show, self._merge_key, already_shown=True)
        copy._is_sealed, copy._cost = True, self._cost
        return copy

    def unseal(self) -> None:
        """Let the next command merge again, if it has the same key."""
        self._is_sealed = False

    def undo(self) -> None:
        self._show(self._before)

    def redo(self) -> None:
        if not self._skip:
            self._show(self._after)
        self._skip = False

    def id(self) -> int:
        return -1 if self._merge_key is None else _MERGEABLE

    def mergeWith(self, other: QUndoCommand) -> bool:
        if self._is_sealed or not isinstance(other, ReplaceWork) or other._merge_key != self._merge_key:
            return False
        self._after, self._cost = other._after, None
        self.setText(other.text())
        return True
