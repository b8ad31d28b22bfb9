"""What a random user can count on, looked at after each action and in the end; and how an action is done.

The promises: going back in the history gives the work of then, going on in it the work of now; a state of a run is the
same whenever it is visited; every piece of work is the same after it was saved and loaded; what recovery has kept is
what there is; and the window says what the document says. Must not know what the user does.
"""

from __future__ import annotations

import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant
from PySide6.QtWidgets import QApplication

from nn_sim.engine import NUMPY, Backend
from nn_sim.session import time_controller
from nn_sim.session.document import Document
from nn_sim.storage import load
from nn_sim.storage.recovery import recovered
from nn_sim.training.verification import verify
from tests.e2e.first_failure import NotesFailure
from tests.e2e.random_desk import Desk
from tests.e2e.seen_states import Seen, file_of, read_back
from tests.e2e.shown_numbers import assert_shown
from tests.unit.storage.works import difference


class Promises(NotesFailure):
    """A session at a desk, with promises as invariants; what is done in it are the rules of a subclass.

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
    failures : list
        Where a broken promise ends up.
    """

    def __init__(
        self,
        application: QApplication,
        compiled: Backend,
        counts: Counter[str],
        errors: list[Any],
        failures: list[Exception],
    ) -> None:
        super().__init__(failures)
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
        super().teardown()
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

    def _open_with(self, do: Callable[[], object]) -> None:
        do()
        self._desk.settle()
        self._clean = 0
        self._seen.begin(self._document)

    def _assert_is_in_file(self, path: Path) -> None:
        assert difference(self._document.experiment, load(path).experiment, "in the file") == ""
