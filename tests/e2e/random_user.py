"""A random user of the whole program, as a state machine of hypothesis; after each action the promises are looked at.

The promises: going back in the history gives the work of then, going on in it the work of now; a state of a run is the
same whenever it is visited; every piece of work is the same after it was saved and loaded; what recovery has kept is
what there is; and the window says what the document says.
"""

from __future__ import annotations

import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from math import inf
from pathlib import Path
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from PySide6.QtWidgets import QApplication, QTabWidget

from nn_sim.engine import NUMPY, Backend
from nn_sim.session import intentions as wish
from nn_sim.session import time_controller
from nn_sim.session.document import Document
from nn_sim.stepper.walk import GRANULARITIES
from nn_sim.storage import load
from nn_sim.storage.recovery import recovered
from nn_sim.training.verification import verify
from tests.e2e.random_desk import Desk
from tests.e2e.random_wishes import SHARES, edits_of_learning, edits_of_network, edits_of_weights, looks, one_of
from tests.e2e.seen_states import Seen, file_of, read_back
from tests.e2e.shown_numbers import assert_shown
from tests.unit.storage.works import difference


class RandomUser(RuleBasedStateMachine):
    """One session of the user: actions as rules, promises as invariants.

    Parameters
    ----------
    application : QApplication
        Of the tests.
    compiled : Backend
        The compiled engine.
    counts : Counter
        Told what was done and compared, for the report.
    errors : list
        Where errors inside Qt's event loop end up.
    """

    def __init__(self, application: QApplication, compiled: Backend, counts: Counter[str], errors: list[Any]) -> None:
        super().__init__()
        self._errors = errors
        self._application, self._compiled, self._counts = application, compiled, counts
        self._folder = Path(tempfile.mkdtemp(prefix="nn-sim-user-"))
        self._wait_seconds = time_controller.WAIT_SECONDS
        self._desk: Desk | None = None
        self._is_in_order = True  # no action has failed: then there is more to look at in the end

    @initialize(is_compiled=st.booleans(), travels_aside=st.booleans())
    def begin(self, is_compiled: bool, travels_aside: bool) -> None:
        """Open the window; the way through time is gone aside always, or where it is long."""
        self._backend = self._compiled if is_compiled else None
        if travels_aside:
            time_controller.WAIT_SECONDS = -1.0
        self._desk = Desk(self._application, self._backend, self._folder)
        self._seen = Seen(self._document)
        self._clean: int | None = 0
        self._counts["users"] += 1

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
                timeline, step = self._document.timeline, self._document.experiment.progress.step
                self._intend(wish.StepExample())
                if step < timeline.branch.last_step:  # the past is followed, not done another time
                    assert self._document.timeline.current == timeline.current

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

    @rule()
    def play_for_a_moment(self) -> None:
        with self._changing():
            self._intend(wish.SetLessonSpeed(20.0))
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
        self._there_and_back()

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
    def turn_to_a_tab(self, share: float) -> None:
        tabs = self._desk.program.window.findChildren(QTabWidget)
        pages = [(one, n) for one in tabs for n in range(one.count())]
        one, number = one_of(pages, share)
        one.setCurrentIndex(number)
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

    # The promises

    @invariant()
    def keeps_its_promises(self) -> None:
        if self._errors:
            first = self._errors[0][1]
            self._errors.clear()
            raise AssertionError(f"an error inside the window: {first!r}") from first
        if self._desk is not None:
            self._assert_shown()
            self._assert_saved_comes_back()
            self._assert_kept()

    def _assert_shown(self) -> None:
        assert_shown(self._desk.program)
        assert self._desk.program.window.isWindowModified() == (self._document.undo_stack.index() != self._clean)
        self._counts["actions"] += 1

    def _assert_saved_comes_back(self) -> None:
        saved = self._desk.program.documents.saved()
        content = file_of(saved)
        back = read_back(content)
        assert difference(saved, back) == ""
        assert file_of(back) == content
        self._counts["states saved and loaded"] += 1

    def _assert_kept(self) -> None:
        folders = list(self._desk.recovery_root.glob("window-*"))
        if self._desk.program.documents.is_dirty:
            now = recovered(folders[0]).experiment
            assert difference(self._document.experiment, now, "kept") == ""
            self._counts["states kept for recovery"] += 1
        else:
            assert folders == []
            if (path := self._desk.program.documents.path) is not None and path.exists():
                self._assert_is_in_file(path)

    def teardown(self) -> None:
        """Undo everything and redo it, replay all that was trained, and close the window."""
        try:
            if self._desk is not None and self._is_in_order:
                self._there_and_back()
                verdict = verify(self._document.timeline, lambda name: NUMPY if name == "numpy" else self._compiled)
                assert verdict.first_bad is None, verdict.sentence
                self._counts["steps replayed"] += verdict.steps
                self._counts["states visited again"] += self._seen.compared_states
                self._counts["entries of the history visited again"] += self._seen.compared_works
        finally:
            time_controller.WAIT_SECONDS = self._wait_seconds
            if self._desk is not None:
                self._desk.close()
            shutil.rmtree(self._folder, ignore_errors=True)

    # How it is done

    @property
    def _document(self) -> Document:
        return self._desk.program.session.document

    def _intend(self, intention: Any) -> None:
        self._desk.program.session.intend(intention)
        self._desk.settle()

    def _edit(self, intention: Any) -> None:
        with self._changing(is_edit=True):
            self._intend(intention)

    @contextmanager
    def _changing(self, *, is_edit: bool = False) -> Iterator[None]:
        stack, self._is_in_order = self._document.undo_stack, False
        before = stack.index()
        yield
        after = stack.index()
        if self._clean is not None and self._clean > before and stack.count() == after > before:
            self._clean = None  # what was saved has been undone, and something else done instead
        self._seen.note_change(self._document, before, is_edit=is_edit)
        self._is_in_order = True

    def _there_and_back(self) -> None:
        stack = self._document.undo_stack
        at = stack.index()
        for go, can in ((stack.undo, stack.canUndo), (stack.redo, stack.canRedo)):
            while can():
                go()
                self._seen.note_return(self._document)
        stack.setIndex(at)
        self._desk.settle()
        self._seen.note_return(self._document)

    def _open_with(self, do: Any) -> None:
        do()
        self._desk.settle()
        self._clean = 0
        self._seen.begin(self._document)

    def _somewhere(self, share: float, which: float) -> tuple[int, int]:
        timeline = self._document.timeline
        branch = one_of(timeline.branches, which)
        first = timeline.first_step(branch.id)
        return branch.id, first + round(share * (branch.last_step - first))

    def _assert_is_in_file(self, path: Path) -> None:
        assert difference(self._document.experiment, load(path).experiment, "in the file") == ""
