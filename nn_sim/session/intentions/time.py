"""What a user can want of the past: going there, and naming it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class GoToStep:
    """Show the experiment as it was after a step, of a branch of the timeline or of the current one."""

    step: int
    branch: int | None = None


@dataclass(frozen=True)
class StepBack:
    """Go back by one step."""


@dataclass(frozen=True)
class EpochBack:
    """Go back to the beginning of this epoch, or of the one before."""


@dataclass(frozen=True)
class SetBookmark:
    """Give the step of now a name; an empty one takes it away."""

    name: str


@dataclass(frozen=True)
class RemoveBookmark:
    """Take the name from a step of any branch."""

    branch: int
    step: int


@dataclass(frozen=True)
class GoToEntry:
    """Undo or redo until so many entries of the history are done; 0 is its beginning."""

    index: int


TimeWish = GoToStep | StepBack | EpochBack | SetBookmark | RemoveBookmark | GoToEntry
