"""A random user of the whole program, as a state machine of hypothesis: whatever can be done there is a rule.

What must hold after each of them is in ``random_promises``.
"""

from __future__ import annotations

from math import inf

from hypothesis import strategies as st
from hypothesis.stateful import rule

from nn_sim.engine import NUMPY
from nn_sim.session import intentions as wish
from nn_sim.stepper.walk import GRANULARITIES
from tests.e2e.random_desk import Desk
from tests.e2e.random_promises import Promises
from tests.e2e.random_wishes import SHARES, edits_of_learning, edits_of_network, edits_of_weights, looks, one_of
from tests.e2e.seen_states import is_on_branch


class RandomUser(Promises):
    """One session of the user: actions as rules."""

    # Edits

    @rule(data=st.data())
    def edit_weights(self, data: st.DataObject) -> None:
        self._edit(data.draw(edits_of_weights(self._document.experiment)))

    @rule(data=st.data())
    def edit_learning(self, data: st.DataObject) -> None:
        self._edit(data.draw(edits_of_learning(self._document.experiment)))

    @rule(data=st.data())
    def edit_network(self, data: st.DataObject) -> None:
        self._edit(data.draw(edits_of_network(self._document.experiment)))

    # Training

    @rule(times=st.integers(1, 4))
    def step(self, times: int) -> None:
        for _ in range(times):
            with self._changing():
                timeline, before = self._document.timeline, self._document.experiment.progress.step
                follows = before < timeline.branch.last_step and is_on_branch(self._document, self._backend or NUMPY)
                self._intend(wish.StepExample())
                is_same = self._document.timeline.current == timeline.current
                if follows:
                    assert is_same, "a step that was done before began a branch of its own"
                elif before < timeline.branch.last_step:  # an edit lies here that this state is without, or the reverse
                    stepped = self._document.experiment.progress.step > before
                    assert is_same != stepped, "a new step from the past was taken for one that was done before"

    @rule()
    def step_epoch(self) -> None:
        with self._changing():
            self._intend(wish.StepEpoch())

    @rule(name=st.sampled_from(GRANULARITIES))
    def choose_granularity(self, name: str) -> None:
        self._intend(wish.SetGranularity(name))

    @rule(forward=st.sampled_from([True, True, False]), times=st.integers(1, 5))
    def move_cursor(self, forward: bool, times: int) -> None:
        for _ in range(times):
            with self._changing():
                self._intend(wish.MoveCursor(forward))

    @rule(milliseconds=st.sampled_from([0, 5, 40]), speed=st.sampled_from([20.0, 3000.0, inf]))
    def run_and_pause(self, milliseconds: int, speed: float) -> None:
        self._intend(wish.SetSpeed(speed))
        with self._changing():
            self._desk.program.session.intend(wish.Run())
            self._desk.turn(milliseconds / 1000)
            self._intend(wish.Pause())

    @rule(eta=st.sampled_from([0.01, 0.2, -1.0]))
    def change_eta_in_a_run(self, eta: float) -> None:
        with self._changing(is_edit=True):
            self._desk.program.session.intend(wish.Run())
            self._desk.turn(0.01)
            self._desk.program.session.intend(wish.SetEta(eta))
            self._desk.turn(0.01)
            self._intend(wish.Pause())

    @rule(moves_per_second=st.sampled_from([20.0, 1.0]))
    def play_for_a_moment(self, moves_per_second: float) -> None:
        with self._changing():
            self._intend(wish.SetLessonSpeed(moves_per_second))
            self._desk.program.session.intend(wish.PlayLesson(True))
            self._desk.turn(0.06)
            self._intend(wish.PlayLesson(False))

    @rule(smaller=st.booleans())
    def ask_the_doctor(self, smaller: bool) -> None:
        can_go_back = self._document.state.doctor is not None and self._document.state.doctor.can_go_back
        if smaller:
            with self._changing(is_edit=True):
                self._intend(wish.TrySmallerEta())
        elif can_go_back:
            self._intend(wish.GoBack())
            self._seen.note_return(self._document)

    # The history

    @rule(times=st.integers(1, 3))
    def undo(self, times: int) -> None:
        for _ in range(times):
            if self._document.undo_stack.canUndo():
                self._desk.press("undo")
                self._seen.note_return(self._document)

    @rule(times=st.integers(1, 3))
    def redo(self, times: int) -> None:
        for _ in range(times):
            if self._document.undo_stack.canRedo():
                self._desk.press("redo")
                self._seen.note_return(self._document)

    @rule(share=SHARES)
    def go_to_entry(self, share: float) -> None:
        self._intend(wish.GoToEntry(round(share * self._document.undo_stack.count())))
        self._seen.note_return(self._document)

    @rule()
    def undo_all_and_redo_all(self) -> None:
        stack = self._document.undo_stack
        for index in (0, stack.count(), stack.index()):
            self._intend(wish.GoToEntry(index))
            self._seen.note_return(self._document)

    # Time

    @rule(share=SHARES, which=SHARES)
    def go_to_step(self, share: float, which: float) -> None:
        branch, step = self._somewhere(share, which)
        with self._changing():
            self._intend(wish.GoToStep(step, branch))
            assert (self._document.timeline.current, self._document.experiment.progress.step) == (branch, step)

    @rule(share=SHARES, data=st.data())
    def branch_off(self, share: float, data: st.DataObject) -> None:
        self.go_to_step(share, 1.0)
        self._edit(data.draw(edits_of_weights(self._document.experiment)))
        self.step(2)

    @rule(kind=st.sampled_from([wish.StepBack, wish.EpochBack]))
    def go_back(self, kind: type) -> None:
        with self._changing():
            self._intend(kind())

    @rule(name=st.sampled_from(["here", "„dort“", ""]))
    def bookmark(self, name: str) -> None:
        with self._changing():
            self._intend(wish.SetBookmark(name))

    @rule(share=SHARES)
    def remove_bookmark(self, share: float) -> None:
        if marks := self._document.timeline.bookmarks:
            mark = one_of(marks, share)
            with self._changing():
                self._intend(wish.RemoveBookmark(mark.branch, mark.step))

    @rule(share=SHARES, which=SHARES, then=st.sampled_from(["undo", "redo", "eta", "step", "new", "mark"]))
    def be_impatient(self, share: float, which: float, then: str) -> None:
        """Do something else before a journey has come to its end, which then is not wanted any more."""
        session, stack = self._desk.program.session, self._document.undo_stack
        branch, step = self._somewhere(share, which)
        with self._changing():
            session.intend(wish.GoToStep(step, branch))
        if then == "new":
            self._open_with(self._desk.program.documents.new)
        elif then in ("undo", "redo"):
            if getattr(stack, f"can{then.title()}")():
                self._desk.press(then)
                self._seen.note_return(self._document)
            else:
                self._edit(wish.SetEta(0.07))
        else:
            self._edit({"eta": wish.SetEta(0.07), "step": wish.StepExample(), "mark": wish.SetBookmark("soon")}[then])

    # Looking

    @rule(data=st.data())
    def look(self, data: st.DataObject) -> None:
        self._intend(data.draw(looks(self._document.state)))

    @rule(share=SHARES)
    def turn_to_a_panel(self, share: float) -> None:
        one_of(tuple(self._desk.program.window.docks), share).come_forward()
        self._desk.settle()

    # Files

    @rule(name=st.sampled_from(["one", "two"]), how=st.sampled_from(["save", "save_as"]))
    def save(self, name: str, how: str) -> None:
        self._desk.answers.save_path = self._folder / name
        self._desk.press(how)
        self._clean = self._document.undo_stack.index()

    @rule(name=st.sampled_from(["one", "two"]), in_new_window=st.booleans())
    def open(self, name: str, in_new_window: bool) -> None:
        path = self._folder / f"{name}.nnsim"
        if not path.exists():
            self.save(name, "save_as")
        if in_new_window:
            self._desk.close()
            self._desk = Desk(self._application, self._backend, self._folder)
        self._open_with(lambda: self._desk.program.files.open(path))
        assert self._desk.program.documents.path == path
        self._counts["files opened"] += 1

    def _somewhere(self, share: float, which: float) -> tuple[int, int]:
        timeline = self._document.timeline
        branch = one_of(timeline.branches, which)
        first = timeline.first_step(branch.id)
        return branch.id, first + round(share * (branch.last_step - first))
