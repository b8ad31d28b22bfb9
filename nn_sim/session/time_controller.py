"""Goes through time: to any step of any branch, back by a step or an epoch, and to bookmarks.

Owns when a way is too long to be gone while one waits; then it is gone aside, and only the last place asked for counts.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from math import ceil

from PySide6.QtCore import QObject

from nn_sim.engine import NUMPY, Backend
from nn_sim.experiment import Experiment
from nn_sim.experiment.timeline import nearest, visiting, with_bookmark
from nn_sim.language import tr
from nn_sim.session.aside import Aside, Report
from nn_sim.session.document import Document
from nn_sim.session.intentions import EpochBack, GoToStep, RemoveBookmark, SetBookmark, StepBack
from nn_sim.training.time_travel import cost_of, experiment_of

WAIT_SECONDS = 0.03
_SECONDS_OF_A_PRODUCT = 3e-9
_SECONDS_OF_A_STEP = {"numpy": 60e-6, "compiled": 50e-9}


class TimeController(QObject):
    """Acts on the intentions GoToStep, StepBack, EpochBack, SetBookmark and RemoveBookmark.

    Parameters
    ----------
    document : Document
        Through whose time it goes.
    backend : callable
        Returns the best backend there is now.
    """

    def __init__(self, document: Document, backend: Callable[[], Backend], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._backend = backend
        self._goal = (0, 0)
        self._left = document.work  # where the journey began: whoever has gone on from there does not want its end
        self.aside = Aside(self)
        self.aside.answered.connect(self._arrive)
        self._actions: dict[type, Callable[..., object]] = {
            GoToStep: lambda wish: self.go_to(wish.step, wish.branch),
            StepBack: lambda _: self.step_back(),
            EpochBack: lambda _: self.epoch_back(),
            SetBookmark: lambda wish: self.set_bookmark(wish.name),
            RemoveBookmark: lambda wish: self.remove_bookmark(wish.branch, wish.step),
        }

    @property
    def kinds(self) -> frozenset[type]:
        """The intentions it acts on."""
        return frozenset(self._actions)

    def intend(self, intention: object) -> None:
        """Act on an intention of this controller's."""
        self._actions[type(intention)](intention)

    def go_to(self, step: int, branch: int | None = None) -> bool:
        """Show the experiment as it was after a step, of the current branch if none is named; whether it can be."""
        timeline = self._document.timeline
        branch = timeline.current if branch is None else branch
        if self._document.state.running or branch not in timeline.by_id:
            return False
        step = min(max(step, timeline.first_step(branch)), timeline.by_id[branch].last_step)
        self._goal, self._left = (branch, step), self._document.work
        if (branch, step) == (timeline.current, self._document.experiment.progress.step):
            self.aside.cancel()
        elif self._seconds_to(branch, step) <= WAIT_SECONDS:
            self.aside.cancel()
            self._arrive(experiment_of(timeline, branch, step, self._backend()))
        else:
            backend = self._backend()

            def work(report: Report) -> Experiment:
                return experiment_of(timeline, branch, step, backend, report)

            self.aside.ask(work)
        return True

    def step_back(self) -> bool:
        """Go back by one step; whether there is one."""
        timeline, step = self._document.timeline, self._document.experiment.progress.step
        return step > timeline.first_step(timeline.current) and self.go_to(step - 1)

    def epoch_back(self) -> bool:
        """Go back to the beginning of this epoch, or of the one before; whether there is one."""
        e = self._document.experiment
        batch = e.hyperparameters.batch_size
        steps = ceil((e.progress.position or e.example_count) / batch)
        first = self._document.timeline.first_step(self._document.timeline.current)
        return e.progress.step > first and self.go_to(e.progress.step - steps)

    def set_bookmark(self, name: str) -> None:
        """Give the step of now a name; an empty one takes it away."""
        document = self._document
        if document.state.running:
            return
        step = document.experiment.progress.step
        timeline = with_bookmark(document.timeline, name, step)
        text = (
            tr("Bookmark “{name}” at step {step}").format(name=name, step=step)
            if name
            else tr("No bookmark at step {step}").format(step=step)
        )
        document.commit(document.experiment, document.experiment, text, timeline=timeline)

    def remove_bookmark(self, branch: int, step: int) -> None:
        """Take the name from a step of any branch."""
        document = self._document
        timeline = document.timeline
        gone = [mark for mark in timeline.bookmarks if (mark.branch, mark.step) == (branch, step)]
        if gone and not document.state.running:
            kept = tuple(mark for mark in timeline.bookmarks if mark not in gone)
            text = tr("No bookmark “{name}”").format(name=gone[0].name)
            document.commit(document.experiment, document.experiment, text, timeline=replace(timeline, bookmarks=kept))

    def shut_down(self) -> None:
        """Give up whatever is on the way."""
        self.aside.shut_down()

    def _seconds_to(self, branch: int, step: int) -> float:
        timeline = self._document.timeline
        stretch, frame = nearest(timeline, branch, step)
        backend = NUMPY.name if stretch.backend == NUMPY.name else self._backend().name
        products = cost_of(timeline, branch, step)
        return products * _SECONDS_OF_A_PRODUCT + (step - frame.step) * _SECONDS_OF_A_STEP[backend]

    def _arrive(self, experiment: Experiment) -> None:
        document = self._document
        branch, step = self._goal
        if document.state.running or document.work != self._left:
            return
        timeline = visiting(document.timeline, branch)
        text = tr("Go to step {step}").format(step=step) + (
            tr(" of run {branch}").format(branch=branch) if len(timeline.branches) > 1 else ""
        )
        document.commit(document.experiment, experiment, text, "travel", timeline)
