"""Keeps unsaved work beside the user's data while the window is open, and offers it back after a crash.

Owns when something is kept: the experiment after every change, all of the work soon after, a run every two seconds.
Each window has a folder of its own with a lock, so that two of them do not disturb each other.
"""

from __future__ import annotations

import logging
import os
import secrets
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QLockFile, QObject, QTimer, Signal

from nn_sim.app.document_file import Answer, DocumentFile
from nn_sim.language import tr
from nn_sim.session.aside import Aside
from nn_sim.session.document import Document
from nn_sim.storage import FileProblem, Saved, SaveProblem, save
from nn_sim.storage.recovery import forget, keep_name, keep_now, keep_work, name_of, recovered, set_aside

log = logging.getLogger(__name__)

WORK_MS = 1500
RUN_MS = 2000
SLOW_SECONDS = 0.03
_LOCK = "lock"
_PREFIX = "window-"


def recovery_folder() -> Path:
    """Return the folder for the unsaved work of all windows of this user."""
    import platformdirs  # here, for it takes some milliseconds and tests bring a folder of their own

    return platformdirs.user_data_path("nn-sim", appauthor=False) / "recovery"


class Recovery(QObject):
    """Keeps the work of one window.

    Parameters
    ----------
    root : Path
        The folder for all windows.
    document : Document
        Whose work it is.
    saved : callable
        Returns all of it, to be kept.
    is_dirty : callable
        Returns whether there is anything in it that is in no file.

    Signals
    -------
    failed(str)
        Nothing can be kept; said once.
    """

    failed = Signal(str)

    def __init__(
        self,
        root: Path,
        document: Document,
        saved: Callable[[], Saved],
        is_dirty: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._saved = saved
        self._is_dirty = is_dirty
        self._changes = 0
        self._is_slow = False
        self._is_on = True
        self._folder: Path | None = None
        self._lock: QLockFile | None = None
        self._root = root
        self._path: Path | None = None
        self._now_aside, self._work_aside = Aside(self), Aside(self)
        for aside in (self._now_aside, self._work_aside):
            aside.failed.connect(self._give_up)
        self._work_timer = QTimer(self)
        self._work_timer.setSingleShot(True)
        self._work_timer.setInterval(WORK_MS)
        self._work_timer.timeout.connect(self._keep_work)
        self._run_timer = QTimer(self)
        self._run_timer.setInterval(RUN_MS)
        self._run_timer.timeout.connect(self._keep_run)
        document.undo_stack.indexChanged.connect(self._note_change)
        self._run_timer.start()

    @property
    def root(self) -> Path:
        """The folder for all windows."""
        return self._root

    def note_file(self, path: Path | None, is_dirty: bool) -> None:
        """Note which file the work belongs to; what is in it need not be kept."""
        self._path = path
        if not is_dirty:
            self.forget()
        elif self._folder is not None:
            keep_name(self._folder, str(path or ""))

    def keep_all(self) -> None:
        """Keep all of the work now, as after it was brought back."""
        self._changes += 1
        if (folder := self._own_folder()) is not None:
            try:
                keep_work(folder, self._saved(), self._changes)
            except OSError as error:
                self._give_up(str(error))

    def forget(self) -> None:
        """Drop what is kept: the work is in its file, or the user does not want it."""
        self._work_timer.stop()
        for aside in (self._now_aside, self._work_aside):
            aside.shut_down()
        if self._folder is not None:
            if self._lock is not None:
                self._lock.unlock()
            forget(self._folder)
            self._folder = self._lock = None

    def shut_down(self) -> None:
        """End with the window; what is kept goes, for the window has asked about unsaved work."""
        self._stop()
        self.forget()

    def _stop(self) -> None:
        self._is_on = False
        self._run_timer.stop()
        self._work_timer.stop()

    def _note_change(self, _index: int) -> None:
        if not self._is_on or not self._is_dirty():
            return
        self._changes += 1
        self._keep_now()
        self._work_timer.start()

    def _keep_now(self) -> None:
        folder, experiment, number = self._own_folder(), self._document.experiment, self._changes
        if folder is None:
            return

        def keep() -> None:
            began = perf_counter()
            keep_now(folder, experiment, number)
            self._is_slow = perf_counter() - began > SLOW_SECONDS

        if self._is_slow:  # large data: not while one waits
            self._now_aside.ask(lambda _report: keep())
            return
        try:
            keep()
        except OSError as error:
            self._give_up(str(error))

    def _keep_run(self) -> None:
        if self._document.state.running and (folder := self._own_folder()) is not None:
            self._changes += 1
            experiment, number = self._document.experiment, self._changes
            self._now_aside.ask(lambda _report: keep_now(folder, experiment, number))

    def _keep_work(self) -> None:
        if self._document.state.running:
            self._work_timer.start()
            return
        if (folder := self._own_folder()) is not None:
            saved, number = self._saved(), self._changes
            self._work_aside.ask(lambda _report: keep_work(folder, saved, number))

    def _own_folder(self) -> Path | None:
        """The folder of this window, made when there is something to keep; None where it cannot be."""
        if self._folder is None:
            folder = self._root / f"{_PREFIX}{os.getpid()}-{secrets.token_hex(4)}"
            try:
                folder.mkdir(parents=True)
            except OSError as error:
                self._give_up(error.strerror or str(error))
                return None
            lock = QLockFile(str(folder / _LOCK))
            lock.setStaleLockTime(0)  # it is stale only when its process has gone
            lock.tryLock(0)
            self._folder, self._lock = folder, lock
            keep_name(folder, str(self._path or ""))
        return self._folder

    def _give_up(self, reason: str) -> None:
        if not self._is_on:
            return
        log.warning("nothing can be kept for recovery: %s", reason)
        self._stop()
        self.failed.emit(
            tr("Unsaved work cannot be kept in {root}: {reason}. Save often.").format(root=self._root, reason=reason)
        )


def left_behind(root: Path) -> Iterator[Path]:
    """Yield the folders of windows that have ended without forgetting their work, newest first."""
    folders = [folder for folder in root.glob(f"{_PREFIX}*") if folder.is_dir()]
    for folder in sorted(folders, key=lambda one: one.stat().st_mtime_ns, reverse=True):
        lock = QLockFile(str(folder / _LOCK))
        lock.setStaleLockTime(0)
        if lock.tryLock(0):
            lock.unlock()
            yield folder


def bring_back(folder: Path) -> tuple[Saved, str] | str:
    """Return the work of a folder and the name of its file, or one sentence where it cannot be read.

    A folder that cannot be read is moved aside, so that it is not in the way at the next start.
    """
    try:
        return recovered(folder), name_of(folder)
    except FileProblem as problem:
        place = set_aside(folder)
        return tr(
            "Work from a window that did not end properly cannot be read ({problem}) It is kept in {place}."
        ).format(problem=problem, place=place)


def offer(recovery: Recovery, documents: DocumentFile, tell: Callable[[str], None]) -> None:
    """Ask about what crashed windows have left; what is wanted back is shown, and kept by this window from now on."""
    for folder in left_behind(recovery.root):
        name = name_of(folder)
        answer = documents.questions.wants_back(Path(name).name or "untitled")
        if answer is Answer.DISCARD:
            forget(folder)
        elif answer is Answer.SAVE:
            back = bring_back(folder)
            if isinstance(back, str):
                tell(back)
                continue
            documents.restore(*back)
            recovery.keep_all()
            forget(folder)
            return


def saved_aside(documents: DocumentFile) -> str:
    """Save the work where nothing else is, after an error; return where, or why not."""
    folder = documents.path.parent if documents.path is not None else Path.home()
    stem = documents.path.stem if documents.path is not None else tr("nn-sim work")
    place = next(
        path for n in count(1) if not (path := folder / tr("{stem} rescued {n}.nnsim").format(stem=stem, n=n)).exists()
    )
    try:
        save(place, documents.saved())
    except SaveProblem as problem:
        return str(problem)
    return tr("Your work is saved as {place}.").format(place=place)
