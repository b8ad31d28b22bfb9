"""The document's file: New, Open, Save, Save as, and what is asked before work would be lost.

Owns which file the work belongs to and whether the two are the same. What is asked goes through ``Questions``, which
tests answer themselves; what is said goes out as one sentence.
"""

from __future__ import annotations

import enum
from collections.abc import Callable
from pathlib import Path
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from nn_sim.app.saved_work import saved_from, view_intentions
from nn_sim.experiment.edits import worked_experiment
from nn_sim.experiment.timeline import begun
from nn_sim.language import tr
from nn_sim.session.session import Session
from nn_sim.session.work import Work
from nn_sim.storage import ChangedElsewhere, FileProblem, Fingerprint, Saved, SaveProblem, fingerprint, load, save

SUFFIX = ".nnsim"

T = TypeVar("T")


class Answer(enum.Enum):
    """What to do with work that is not saved."""

    SAVE = enum.auto()
    DISCARD = enum.auto()
    CANCEL = enum.auto()


class Questions(Protocol):
    """What the user is asked about files."""

    def path_to_open(self) -> Path | None:
        """Which file to open; None if the user thinks better of it."""

    def path_to_import(self) -> Path | None:
        """Which table of data to learn from."""

    def path_to_save(self, suggested: Path) -> Path | None:
        """Where to save."""

    def what_of_unsaved(self, name: str) -> Answer:
        """What to do with the changes of the work called `name`."""

    def write_over_changed(self, sentence: str) -> bool:
        """Whether to write over what another program has written."""

    def wants_back(self, name: str) -> Answer:
        """Whether work that a crash has left is wanted: SAVE brings it back, DISCARD deletes it, CANCEL waits."""


class NobodyAsked:
    """Answers for a window without a user: nothing is chosen, and what is not saved is given up."""

    def __init__(self, _window: QWidget | None = None) -> None:
        pass

    def path_to_open(self) -> Path | None:
        """None."""
        return None

    path_to_import = path_to_open

    def path_to_save(self, _suggested: Path) -> Path | None:
        """None."""
        return None

    def what_of_unsaved(self, _name: str) -> Answer:
        """Give it up."""
        return Answer.DISCARD

    def write_over_changed(self, _sentence: str) -> bool:
        """Leave it."""
        return False

    def wants_back(self, _name: str) -> Answer:
        """Leave it."""
        return Answer.CANCEL


class DocumentFile(QObject):
    """Keeps the document and its file together.

    Parameters
    ----------
    session : Session
        Whose document it is.
    questions : Questions
        Who is asked.

    Signals
    -------
    failed(str)
        Something could not be; the document is as it was.
    told(str)
        Something was done.
    changed()
        The work belongs to another file, or was saved.
    """

    failed = Signal(str)
    told = Signal(str)
    changed = Signal()

    def __init__(self, session: Session, questions: Questions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.questions = questions
        self._path: Path | None = None
        self._read: Fingerprint | None = None
        self._restored = False  # work brought back by recovery is in no file, whatever the undo stack says
        session.document.undo_stack.cleanChanged.connect(self.changed)

    @property
    def path(self) -> Path | None:
        """The file that the work belongs to; None before it was saved."""
        return self._path

    @property
    def name(self) -> str:
        """What the work is called."""
        return self._path.name if self._path is not None else "untitled"

    @property
    def is_dirty(self) -> bool:
        """Whether there are changes that are in no file."""
        return self._restored or not self._session.document.undo_stack.isClean()

    def new(self) -> None:
        """Begin with the worked example again."""
        if self.may_discard():
            experiment = worked_experiment()
            self._show(Saved(experiment, begun(experiment)), None)

    def open(self, path: Path) -> bool:
        """Open a file of nn-sim's; whether it could be. A bad one leaves the document as it was."""
        return self._open(path, path)

    def open_copy(self, path: Path) -> bool:
        """Open a file as work without a name, so that Save asks for one: for originals, which are only read."""
        return self._open(path, None)

    def save(self) -> bool:
        """Save to the work's file, or ask for one; whether it was saved."""
        return self.save_as() if self._path is None else self._save_to(self._path, self._read)

    def save_as(self) -> bool:
        """Ask for a file and save there."""
        suggested = self._path or Path.home() / f"{self._session.document.experiment.dataset.name}{SUFFIX}"
        path = self.questions.path_to_save(suggested)
        if path is None:
            return False
        return self._save_to(path if path.suffix else path.with_suffix(SUFFIX), None)

    def restore(self, saved: Saved, name: str) -> None:
        """Show work that recovery has brought back; it is not in any file."""
        path = Path(name) if name else None
        self._show(saved, path)
        self._read = fingerprint(path) if path is not None else None
        self._restored = True
        self.changed.emit()

    def may_discard(self) -> bool:
        """Ask what to do with changes that are not saved; whether to go on."""
        self._session.finish_run()
        if not self.is_dirty:
            return True
        answer = self.questions.what_of_unsaved(self.name)
        return answer is Answer.DISCARD or (answer is Answer.SAVE and self.save())

    def saved(self) -> Saved:
        """Return what there is to save now."""
        return saved_from(self._session.document)

    def _open(self, path: Path, belongs_to: Path | None) -> bool:
        if not self.may_discard():
            return False
        read = fingerprint(path)
        try:
            saved = _waiting(lambda: load(path))
        except FileProblem as problem:
            self.failed.emit(str(problem))
            return False
        self._read = read
        self._show(saved, belongs_to)
        return True

    def _save_to(self, path: Path, expected: Fingerprint | None) -> bool:
        self._session.finish_run()
        saved = self.saved()
        try:
            read = _waiting(lambda: save(path, saved, expected))
        except ChangedElsewhere as problem:
            if not self.questions.write_over_changed(str(problem)):
                return False
            return self._save_to(path, None)
        except SaveProblem as problem:
            self.failed.emit(str(problem))
            return False
        self._path, self._read, self._restored = path, read, False
        self._session.document.undo_stack.setClean()
        self.changed.emit()
        self.told.emit(tr("Saved as {path}.").format(path=path))
        return True

    def _show(self, saved: Saved, path: Path | None) -> None:
        self._path, self._restored = path, False
        if path is None:
            self._read = None
        self._session.document.open(Work(saved.experiment, saved.timeline), saved.diary, saved.pinned)
        for intention in view_intentions(saved.view):
            self._session.intend(intention)
        self._session.document.undo_stack.setClean()
        self.changed.emit()


def _waiting(work: Callable[[], T]) -> T:
    """Do something that may take a moment, with the cursor that says so."""
    QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        return work()
    finally:
        QApplication.restoreOverrideCursor()
