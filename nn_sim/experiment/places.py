"""Places of a timeline, each a branch with a step: which of them are one and the same, and where branches part.

A branch shares the steps of its parent until it leaves it. What is drawn along the current branch asks here whether a
bookmark or another branch belongs to it.
"""

from __future__ import annotations

from dataclasses import dataclass

from nn_sim.experiment.timeline import Bookmark, Timeline


@dataclass(frozen=True)
class Fork:
    """A step of the current branch at which others part from it.

    Attributes
    ----------
    step : int
        The step after which they are different.
    branches : tuple of int
        The ids of those that go another way from here; the parent too, where the current branch itself has left it.
    """

    step: int
    branches: tuple[int, ...]


def owner_of(timeline: Timeline, branch_id: int, step: int) -> int:
    """Return the id of the branch that a step on the path of a branch belongs to: the branch itself or one before it.

    The step at which a branch begins is its own: the change that made it is in it.
    """
    branch = timeline.by_id[branch_id]
    while step < branch.first_step and branch.parent in timeline.by_id:
        branch = timeline.by_id[branch.parent]
    return branch.id


def is_on_path(timeline: Timeline, branch_id: int, place: Bookmark) -> bool:
    """Whether a branch goes through a place."""
    if place.branch not in timeline.by_id or place.step > timeline.by_id[branch_id].last_step:
        return False
    return owner_of(timeline, branch_id, place.step) == owner_of(timeline, place.branch, place.step)


def bookmarks_on_path(timeline: Timeline) -> tuple[Bookmark, ...]:
    """Return the bookmarks that the current branch goes through, earliest first."""
    there = [mark for mark in timeline.bookmarks if is_on_path(timeline, timeline.current, mark)]
    return tuple(sorted(there, key=lambda mark: mark.step))


def forks_on_path(timeline: Timeline) -> tuple[Fork, ...]:
    """Return where other branches part from the current one, earliest first."""
    found: dict[int, set[int]] = {}
    for branch in timeline.branches:
        if branch.parent not in timeline.by_id:
            continue
        step = branch.first_step
        if _owner_before(timeline, timeline.current, step) != _owner_before(timeline, branch.id, step):
            continue
        if step > timeline.branch.last_step:
            continue
        is_mine = owner_of(timeline, timeline.current, step) == branch.id
        found.setdefault(step, set()).add(branch.parent if is_mine else branch.id)
    return tuple(Fork(step, tuple(sorted(found[step]))) for step in sorted(found))


def _owner_before(timeline: Timeline, branch_id: int, step: int) -> int:
    """The branch that a path is on just before the change at a step."""
    branch = timeline.by_id[branch_id]
    while step <= branch.first_step and branch.parent in timeline.by_id:
        branch = timeline.by_id[branch.parent]
    return branch.id
