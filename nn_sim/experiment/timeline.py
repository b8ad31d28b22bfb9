"""Everything that was trained: branches of stretches with keyframes, from which any step can be worked out again.

Owns what is kept of the past and how it branches. A value; replaying is ``training.time_travel``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from nn_sim.engine import Parameters
from nn_sim.experiment.experiment import Experiment
from nn_sim.experiment.history import LossHistory
from nn_sim.experiment.stretch import Keyframe, Stretch, thinned
from nn_sim.language import tr

Array = NDArray[np.float64]

BYTES_AT_MOST = 48 * 2**20
"""What all keyframes of a timeline may take; above it every other one goes, where they lie closest."""
MOST_BRANCHES = 64


@dataclass(frozen=True, eq=False)
class Branch:
    """A line of training, and where it came from.

    Attributes
    ----------
    id : int
        Its number, for good.
    parent : int or None
        The branch it leaves, at the step where it begins; None if it begins at a start of its own.
    stretches : tuple of Stretch
        At least one.
    history : LossHistory
        Losses from the start to its end, the parent's part included.
    """

    id: int
    parent: int | None
    stretches: tuple[Stretch, ...]
    history: LossHistory

    @property
    def first_step(self) -> int:
        """The step it begins after."""
        return self.stretches[0].first_step

    @property
    def last_step(self) -> int:
        """Its end."""
        return self.stretches[-1].last_step


@dataclass(frozen=True)
class Bookmark:
    """A step with a name."""

    name: str
    branch: int
    step: int


@dataclass(frozen=True, eq=False)
class Timeline:
    """All branches of a document.

    Attributes
    ----------
    branches : tuple of Branch
        Oldest first.
    current : int
        The id of the branch that the experiment is on.
    bookmarks : tuple of Bookmark
        In the order in which they were set.
    """

    branches: tuple[Branch, ...]
    current: int
    bookmarks: tuple[Bookmark, ...] = ()

    @cached_property
    def by_id(self) -> dict[int, Branch]:
        """The branches by their numbers."""
        return {branch.id: branch for branch in self.branches}

    @property
    def branch(self) -> Branch:
        """The branch that the experiment is on."""
        return self.by_id[self.current]

    def path(self, branch_id: int) -> tuple[Stretch, ...]:
        """Return the stretches from the start to the end of a branch; each leads to where the next begins.

        A branch may leave its parent's path before the parent itself begins.
        """
        branch = self.by_id[branch_id]
        path, first = branch.stretches, branch.first_step
        while branch.parent is not None and branch.parent in self.by_id:
            branch = self.by_id[branch.parent]
            path = (*(stretch for stretch in branch.stretches if stretch.first_step < first), *path)
            first = min(first, branch.first_step)
        return path

    def first_step(self, branch_id: int) -> int:
        """Return the earliest step that can be visited on a branch: 0, unless its parent was given up."""
        return self.path(branch_id)[0].first_step

    @property
    def size(self) -> int:
        """Bytes that all keyframes take."""
        return sum(frame.size for branch in self.branches for stretch in branch.stretches for frame in stretch.frames)


def begun(experiment: Experiment, backend: str = "compiled") -> Timeline:
    """Return the timeline of an experiment of which nothing earlier is known."""
    return Timeline((Branch(1, None, (Stretch(experiment, backend),), experiment.history),), 1)


def nearest(timeline: Timeline, branch_id: int, step: int) -> tuple[Stretch, Keyframe]:
    """Return the stretch of a branch's path that leads to a step, and the last keyframe at or before that step.

    Raises
    ------
    ValueError
        If the branch does not reach so far.
    """
    branch = timeline.by_id.get(branch_id)
    if branch is None or not timeline.first_step(branch_id) <= step <= branch.last_step:
        raise ValueError(tr("step {step} is not on branch {branch_id}").format(step=step, branch_id=branch_id))
    stretch = [one for one in timeline.path(branch_id) if one.first_step <= step][-1]
    frames = [Keyframe.of(stretch.setting), *stretch.frames]
    return stretch, [frame for frame in frames if frame.step <= step][-1]


def experiment_at(stretch: Stretch, frame: Keyframe) -> Experiment:
    """Return the experiment of a stretch in the state of a keyframe; its history is that of the stretch's beginning."""
    setting = stretch.setting
    return replace(
        setting,
        parameters=Parameters(setting.spec, frame.theta),
        memory=frame.memory.copy(),
        progress=frame.progress,
    )


def history_until(branch: Branch, epochs: float) -> LossHistory:
    """Return the losses of a branch as far as a moment, given in epochs."""
    return LossHistory(branch.history.points[branch.history.column("epoch") <= epochs])


def with_edit(timeline: Timeline, after: Experiment) -> Timeline:
    """Return the timeline after an edit; `after` stands at some step of the current branch, or at a new start.

    At the end of a branch the edit begins a new stretch of it; before its end, a new branch. What was never trained
    is not worth a branch: it is replaced.
    """
    branch, step = timeline.branch, after.progress.step
    stretch = Stretch(after, branch.stretches[-1].backend)
    if step == branch.last_step and (step or branch.parent is not None or not _is_trained(branch)):
        kept = branch.stretches if branch.stretches[-1].frames else branch.stretches[:-1]
        return _with_branch(timeline, replace(branch, stretches=(*kept, stretch), history=after.history))
    parent = branch.id if 0 < step <= branch.last_step else None
    return _with_new_branch(timeline, parent, (stretch,), after.history)


def with_run(timeline: Timeline, run: tuple[Stretch, ...], after: Experiment) -> Timeline:
    """Return the timeline after a run from somewhere on the current branch; `run` is what it went through.

    A run from the end goes on there. One from before the end that does nothing new follows the branch, and goes on
    beyond its end; any other begins a new branch.
    """
    run = tuple(stretch for stretch in run if stretch.frames)
    timeline = _with_trained(timeline, run, after.history) if run else timeline
    settings = (run[-1] if run else timeline.branch.stretches[-1]).setting.hyperparameters
    return timeline if settings == after.hyperparameters else with_edit(timeline, after)  # changed after the last step


def _with_trained(timeline: Timeline, run: tuple[Stretch, ...], history: LossHistory) -> Timeline:
    branch = timeline.branch
    began, ended = run[0].first_step, run[-1].last_step
    if began == branch.last_step:
        return _bounded(_with_branch(timeline, _gone_on(branch, run, history)))
    followed = [stretch for stretch in timeline.path(branch.id) if stretch.first_step <= began][-1]
    if len(run) == 1 and _is_same_training(run[0], followed):
        if ended <= _end_of(timeline, branch, followed):
            return timeline
        if followed is branch.stretches[-1]:
            beyond = replace(run[0], frames=tuple(f for f in run[0].frames if f.step > branch.last_step))
            return _bounded(_with_branch(timeline, _gone_on(branch, (beyond,), history)))
    return _with_new_branch(timeline, branch.id, run, history)


def visiting(timeline: Timeline, branch_id: int) -> Timeline:
    """Return the timeline with another branch as the current one."""
    return replace(timeline, current=branch_id)


def with_bookmark(timeline: Timeline, name: str, step: int) -> Timeline:
    """Name a step of the current branch; a step has one name, and an empty one takes it away."""
    here = (timeline.current, step)
    kept = tuple(mark for mark in timeline.bookmarks if (mark.branch, mark.step) != here)
    return replace(timeline, bookmarks=(*kept, Bookmark(name, *here)) if name else kept)


def _is_trained(branch: Branch) -> bool:
    return branch.last_step > branch.first_step


def _is_same_training(run: Stretch, followed: Stretch) -> bool:
    """Whether two stretches do the same steps: all that training depends on is one and the same, the start included."""
    one, other = run.setting, followed.setting
    return (
        run.backend == followed.backend
        and one.hyperparameters == other.hyperparameters
        and one.spec == other.spec
        and one.data is other.data
        and one.order == other.order
        and (run.first_step > followed.first_step or (one.parameters, one.memory) == (other.parameters, other.memory))
    )


def _end_of(timeline: Timeline, branch: Branch, stretch: Stretch) -> int:
    """The step at which the path to the end of a branch leaves a stretch."""
    later = [one.first_step for one in timeline.path(branch.id) if one.first_step > stretch.first_step]
    return later[0] if later else stretch.last_step


def _gone_on(branch: Branch, run: tuple[Stretch, ...], history: LossHistory) -> Branch:
    """A branch after a run from its end: what did not change in between is one stretch."""
    *earlier, last = branch.stretches
    first, *others = run
    joined: tuple[Stretch, ...]
    if not last.frames:
        joined = (first,)
    elif _is_same_training(first, last):
        joined = (replace(last, frames=(*last.frames, *first.frames)),)
    else:
        joined = (last, first)
    return replace(branch, stretches=(*earlier, *joined, *others), history=history)


def _with_branch(timeline: Timeline, branch: Branch) -> Timeline:
    branches = tuple(branch if one.id == branch.id else one for one in timeline.branches)
    return replace(timeline, branches=branches)


def _with_new_branch(
    timeline: Timeline, parent: int | None, stretches: tuple[Stretch, ...], history: LossHistory
) -> Timeline:
    new = Branch(max(timeline.by_id) + 1, parent, stretches, history)
    grown = Timeline((*timeline.branches, new), new.id, timeline.bookmarks)
    return _bounded(grown)


def _bounded(timeline: Timeline) -> Timeline:
    """Keep a timeline within its bounds: drop the oldest branches that nothing needs, then thin keyframes out."""
    while len(timeline.branches) > MOST_BRANCHES:
        kept = {timeline.current, *(mark.branch for mark in timeline.bookmarks)}
        spare = [branch.id for branch in timeline.branches if branch.id not in kept]
        if not spare:
            break
        timeline = _without(timeline, spare[0])
    while timeline.size > BYTES_AT_MOST:
        most = max(
            ((branch, stretch) for branch in timeline.branches for stretch in branch.stretches),
            key=lambda pair: sum(frame.size for frame in pair[1].frames),
        )
        branch, stretch = most
        if len(stretch.frames) < 3:
            break
        thin = replace(stretch, frames=thinned(stretch.frames))
        stretches = tuple(thin if one is stretch else one for one in branch.stretches)
        timeline = _with_branch(timeline, replace(branch, stretches=stretches))
    return timeline


def _without(timeline: Timeline, branch_id: int) -> Timeline:
    """Give a branch up; those that leave it keep the part of it that leads to them."""
    gone = timeline.by_id[branch_id]

    def on_its_own(branch: Branch) -> Branch:
        if branch.parent != gone.id:
            return branch
        before = tuple(stretch for stretch in gone.stretches if stretch.first_step < branch.first_step)
        return replace(branch, parent=gone.parent, stretches=(*before, *branch.stretches))

    branches = tuple(on_its_own(branch) for branch in timeline.branches if branch is not gone)
    return replace(timeline, branches=branches)
