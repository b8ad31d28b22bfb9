"""The one undo command: the work before, the work after, and a line for the history."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtGui import QUndoCommand

from nn_sim.experiment import Experiment
from nn_sim.experiment.timeline import Timeline

_MERGEABLE = 1


class Work(NamedTuple):
    """What the user works on: the experiment as it is now, and all that was trained."""

    experiment: Experiment
    timeline: Timeline


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

    def undo(self) -> None:
        self._show(self._before)

    def redo(self) -> None:
        if not self._skip:
            self._show(self._after)
        self._skip = False

    def id(self) -> int:
        return -1 if self._merge_key is None else _MERGEABLE

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, ReplaceWork) or other._merge_key != self._merge_key:
            return False
        self._after = other._after
        self.setText(other.text())
        return True
