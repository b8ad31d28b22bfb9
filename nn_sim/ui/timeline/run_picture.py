"""What the bar shows of a state: the current branch from its first step to its last, and where one stands on it.

Values only, no widget.
"""

from __future__ import annotations

from dataclasses import dataclass

from nn_sim.experiment import Experiment, LossHistory
from nn_sim.experiment.places import Fork, bookmarks_on_path, forks_on_path
from nn_sim.experiment.run_steps import Integers, steps_at
from nn_sim.experiment.timeline import Bookmark
from nn_sim.session.view_state import ViewState


@dataclass(frozen=True, eq=False)
class RunPicture:
    """A run along its steps.

    Attributes
    ----------
    first, last : int
        The steps that can be visited, and those of a run that is on.
    now : int
        The step that is shown.
    epoch : int
        Finished epochs at that step.
    history : LossHistory
        Its losses from start to end.
    steps : array, shape (n,)
        The step of each point of the history.
    settings : tuple of Experiment
        The experiment where each of its stretches begins, oldest first.
    flags : tuple of Bookmark
        Bookmarks on it, earliest first.
    forks : tuple of Fork
        Where other branches part from it.
    running : bool
        Whether it grows at this moment; it cannot be visited then.
    """

    first: int
    last: int
    now: int
    epoch: int
    history: LossHistory
    steps: Integers
    settings: tuple[Experiment, ...]
    flags: tuple[Bookmark, ...] = ()
    forks: tuple[Fork, ...] = ()
    running: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing was trained that could be visited."""
        return self.last <= self.first

    @property
    def is_past(self) -> bool:
        """Whether the run has gone further than what is shown."""
        return not self.running and self.now < self.last

    @property
    def next_epoch(self) -> int:
        """The step at which the epoch after the one of now begins, or the last step."""
        return min(int(steps_at([self.epoch + 1.0], self.settings)[0]), self.last)

    def within(self, step: int) -> int:
        """Return the step of the run that is nearest to a step."""
        return min(max(step, self.first), self.last)


def picture_of_run(state: ViewState) -> RunPicture:
    """Return what there is to draw of a state. A run that is on is ahead of the timeline: its own losses count."""
    timeline, experiment = state.timeline, state.experiment
    branch, now = timeline.branch, experiment.progress.step
    path = timeline.path(branch.id)
    settings = [stretch.setting for stretch in path]
    while state.running and len(settings) > 1 and not _same_batches(settings[-1], experiment):
        del settings[-1]  # a change that lies after the place where this run began
    history = branch.history if now < branch.last_step else experiment.history
    return RunPicture(
        first=path[0].first_step,
        last=max(branch.last_step, now),
        now=now,
        epoch=experiment.progress.epoch,
        history=history,
        steps=steps_at(history.column("epoch"), settings),
        settings=tuple(settings),
        flags=bookmarks_on_path(timeline),
        forks=forks_on_path(timeline),
        running=state.running,
    )


def _same_batches(one: Experiment, other: Experiment) -> bool:
    return one.hyperparameters.batch_size == other.hyperparameters.batch_size
