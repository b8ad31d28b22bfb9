"""The document: the one current experiment, its undo stack, and the state that every view is handed.

Owns the only variable that holds the experiment. Knows nothing of threads; a run is shown here while it goes on and
committed once, when it has ended.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from nn_sim.engine import NUMPY, Backend
from nn_sim.experiment import Experiment
from nn_sim.experiment.probe import Place, example_passed, passed_through, why_not_probe
from nn_sim.experiment.timeline import Timeline, with_edit
from nn_sim.language import tr
from nn_sim.session.commands import ReplaceWork
from nn_sim.session.edit_table import edited
from nn_sim.session.intentions import Edit
from nn_sim.session.lesson import Lesson, scalar_of
from nn_sim.session.selection import Selection, is_within
from nn_sim.session.shown_example import training_example, with_example
from nn_sim.session.undo_stack import UndoStack
from nn_sim.session.view_state import EVERYTHING, NOTHING_TO_TELL, Change, ViewState
from nn_sim.session.work import Work
from nn_sim.training.plane import Plane, fits, plane_for
from nn_sim.training.snapshot import Picture, over_plane, picture_of

_WHAT_CHANGES = {
    "dataset": Change.DATA,
    "split": Change.DATA,
    "data": Change.DATA,
    "spec": Change.STRUCTURE,
    "hyperparameters": Change.SETTINGS,
    "seed": Change.SETTINGS,
    "stop_rules": Change.SETTINGS,
    "parameters": Change.NUMBERS | Change.PICTURES,
    "progress": Change.NUMBERS | Change.PICTURES,
    "history": Change.NUMBERS | Change.HISTORY,
}


class Document(QObject):
    """Holds the experiment.

    Parameters
    ----------
    experiment : Experiment
        What to begin with.
    backend : callable
        Returns who works out the pictures of what is shown.

    Signals
    -------
    view_changed(ViewState, Change)
        There is something new to render.
    refused(str)
        An edit could not be; one sentence says why. The experiment stays as it was.
    """

    view_changed = Signal(object, object)
    refused = Signal(str)

    def __init__(
        self,
        experiment: Experiment,
        parent: QObject | None = None,
        backend: Callable[[], Backend] = lambda: NUMPY,
    ) -> None:
        super().__init__(parent)
        self._backend = backend
        self.undo_stack = UndoStack(self)
        self.diary: tuple[str, ...] = ()
        self._state = ViewState(experiment, picture_of(experiment))
        self._left_to_pass = 0  # entries of the undo stack that are only passed on the way to another

    @property
    def state(self) -> ViewState:
        """What there is to see now."""
        return self._state

    @property
    def experiment(self) -> Experiment:
        """The current experiment; while a run is on, as far as the views have seen it."""
        return self._state.experiment

    @property
    def timeline(self) -> Timeline:
        """All that was trained, as far as it has been committed."""
        return self._state.timeline

    @property
    def work(self) -> Work:
        """What there is to save."""
        return Work(self.experiment, self.timeline)

    def edit(self, intention: Edit) -> None:
        """Carry out an edit as one entry of the undo stack, or refuse it with the reason."""
        if self._state.running:
            self.refused.emit(
                tr("Pause the run first: while it is on, only the learning rate and the speed can be changed.")
            )
            return
        try:
            result = edited(self.experiment, intention)
        except ValueError as error:
            self.refused.emit(str(error))
            return
        self.commit(self.experiment, result.experiment, result.text, result.merge_key)

    def commit(
        self,
        before: Experiment,
        after: Experiment,
        text: str,
        merge_key: str | None = None,
        timeline: Timeline | None = None,
    ) -> None:
        """Make `after` the current experiment, as one entry of the undo stack.

        The timeline is the one after an edit at this place, unless another is given.
        """
        timeline = with_edit(self.timeline, after) if timeline is None else timeline
        works = Work(before, self.timeline), Work(after, timeline)
        self.undo_stack.take(ReplaceWork(*works, text, self._show_work, merge_key))

    def commit_shown(self, before: Work, text: str) -> None:
        """Make the work that is shown one entry of the undo stack, as the end of a run."""
        self.undo_stack.take(ReplaceWork(before, self.work, text, self._show_work, already_shown=True))

    def go_to_entry(self, index: int) -> None:
        """Undo or redo until so many entries of the undo stack are done. Only where that ends is shown."""
        if self._state.running:
            self.refused.emit(tr("Pause the run first: the history rests while it is on."))
            return
        index = min(max(index, 0), self.undo_stack.count())
        self._left_to_pass = max(abs(index - self.undo_stack.index()) - 1, 0)
        self.undo_stack.setIndex(index)

    def open(self, work: Work, diary: tuple[str, ...] = (), pinned: Experiment | None = None) -> None:
        """Begin with other work; there is nothing to undo in it. `diary` tells what was done to it before."""
        self.undo_stack.start_again()
        self.diary = diary
        self._state = replace(self._state, selection=None, probe=None, pinned=pinned, **NOTHING_TO_TELL)
        self._show_work(work)
        self.show_all()

    def select(self, selection: Selection) -> None:
        """Point at something, or with None at nothing: then what a lesson lights up goes out as well."""
        lesson = self._state.lesson
        if selection == self._state.selection and (selection is not None or not lesson.active):
            return
        asked = scalar_of(selection, self.experiment.spec.hidden_count)
        lesson = replace(lesson, asked=asked, active=asked is not None, playing=False)
        self.show(replace(self._state, selection=selection, lesson=lesson), Change.SELECTION | Change.LESSON)

    def show_lesson(self, lesson: Lesson) -> None:
        """Show the student's cursor: nothing else is pointed at, and the example it speaks of is in the network."""
        state = replace(self._state, lesson=lesson, selection=None)
        if lesson.active:
            state = with_probe(state, None)
        changes = Change.LESSON
        if state.selection != self._state.selection:
            changes |= Change.SELECTION
        state = with_example_of_lesson(state)
        if state.picture is not self._state.picture:
            changes |= Change.PROBE
        self.show(state, changes)

    def set_digits(self, digits: int) -> None:
        """Show so many digits of a number."""
        self.show(replace(self._state, digits=min(max(digits, 2), 17)), Change.LESSON | Change.NUMBERS)

    def pin(self, on: bool) -> None:
        """Keep the experiment as it is now to compare with, or let go of it."""
        self.show(replace(self._state, pinned=self.experiment if on else None), Change.PIN)

    def probe(self, x: Place | None) -> None:
        """Send an input through the network that is shown, instead of the example; None ends that. Also in a run."""
        if x is not None and (reason := why_not_probe(self.experiment, x)):
            self.refused.emit(reason)
        elif x != self._state.probe:
            self.show(with_probe(self._state, x), Change.PROBE)

    def show_example(self, row: int) -> None:
        """Show a row of the dataset in the network, and the cursor at it if the next step learns from it.

        In a run, and where the example is kept for testing, it is a probe: nothing is learned from it there.
        """
        inputs = self.experiment.dataset.inputs
        if not 0 <= row < len(inputs):
            self.refused.emit(
                tr("There is no row {row} in {title}.").format(row=row + 1, title=self.experiment.dataset.title)
            )
            return
        example = training_example(self._state, row)
        if example is None or self._state.running:
            self.probe(tuple(inputs[row].tolist()))
        else:
            self.show(with_example(self._state, example), Change.PROBE | Change.LESSON | Change.SELECTION)

    def highlight(self, rows: frozenset[int]) -> None:
        """Mark these rows of the dataset, and no others."""
        if rows != self._state.highlighted:
            self.show(replace(self._state, highlighted=rows), Change.HIGHLIGHT)

    def set_plane(self, plane: Plane) -> None:
        """Draw the maps over another plane; of more than one input only. Also in a run."""
        if not fits(plane, self.experiment):
            self.refused.emit(tr("That plane lies in the inputs of other data."))
        elif plane != self._state.plane:
            picture = over_plane(self._state.picture, self.experiment, plane, self._backend())
            self.show(replace(self._state, plane=plane, picture=picture), Change.PLANE | Change.PICTURES)

    def show(self, state: ViewState, changes: Change) -> None:
        """Hand a state to every view."""
        self._state = state
        self.view_changed.emit(state, changes)

    def show_all(self) -> None:
        """Hand the current state to every view as if all of it were new."""
        self.show(self._state, EVERYTHING)

    def show_experiment(self, experiment: Experiment, picture: Picture, changes: Change, **others: object) -> None:
        """Show an experiment with a picture already made; `others` are further fields of the view state.

        A probe stays in the network, whatever the weights do, until the data are others; so do marks on examples.
        """
        probe = self._state.probe
        if probe is not None and experiment.dataset is not self.experiment.dataset:
            probe, changes = None, changes | Change.PROBE
        if self._state.highlighted and experiment.dataset is not self.experiment.dataset:
            others["highlighted"], changes = frozenset(), changes | Change.HIGHLIGHT
        if probe is not None:
            picture = replace(picture, passed=passed_through(experiment, probe))
        plane = others.setdefault("plane", self._state.plane)
        if isinstance(plane, Plane) and picture.surface.plane != plane:  # chosen since the run made this picture
            picture = over_plane(picture, experiment, plane, self._backend())
        state = replace(self._state, experiment=experiment, picture=picture, probe=probe, **others)  # type: ignore[arg-type]
        self.show(with_example_of_lesson(state), changes)

    def _show_work(self, work: Work) -> None:
        if self._left_to_pass:
            self._left_to_pass -= 1
            return
        experiment, timeline = work
        changes = changes_between(self.experiment, experiment)
        if timeline is not self.timeline:
            changes |= Change.TIMELINE
        selection = self._state.selection
        if not is_within(selection, experiment.spec.sizes):
            selection, changes = None, changes | Change.SELECTION
        plane = self._state.plane
        if experiment.data is not self.experiment.data:
            plane = plane_for(experiment, plane, self.experiment)
            changes |= Change.PLANE if plane != self._state.plane else Change(0)
        self.show_experiment(
            experiment,
            picture_of(experiment, backend=self._backend(), plane=plane),
            changes,
            plane=plane,
            timeline=timeline,
            selection=selection,
            examples_per_second=0.0,
            **NOTHING_TO_TELL,
        )


def with_probe(state: ViewState, x: Place | None) -> ViewState:
    """Put an input into the network that is shown, or with None the example again."""
    if x == state.probe:
        return state
    experiment, picture = state.experiment, state.picture
    passed = example_passed(experiment, picture.example) if x is None else passed_through(experiment, x)
    return replace(state, probe=x, picture=replace(picture, passed=passed))


def with_example_of_lesson(state: ViewState) -> ViewState:
    """Put the example that the cursor speaks of into the network, unless something else is shown there."""
    lesson = state.lesson
    if state.running or not lesson.active or state.probe is not None or lesson.problem:
        return state
    row = int(lesson.step.rows[max(lesson.scalar.example, 0)])
    if row == state.picture.example:
        return state
    picture = replace(state.picture, example=row, passed=example_passed(state.experiment, row))
    return replace(state, picture=picture)


def changes_between(before: Experiment, after: Experiment) -> Change:
    """Return what differs between two experiments. They share what an edit left alone, so identity tells."""
    changes = Change.RUN
    for field, change in _WHAT_CHANGES.items():
        if getattr(before, field) is not getattr(after, field):
            changes |= change
    return changes
