"""Reads a table as the user says, stage by stage, beside the window; knows no widgets.

What changes begins the stage anew that it concerns: how the table is written the first look, roles only the attempt.
A small table is read at once, a larger one by ``Aside``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from nn_sim.datasets import CsvError, Roles, Source, open_source
from nn_sim.session.aside import Aside
from nn_sim.ui.data_import.reading import Look, Report, Trial, Written, attempt, look_at

READ_AT_ONCE = 64_000
"""Bytes that are read within a frame or two, 20 ms."""


class TableReader(QObject):
    """One table on its way in.

    Parameters
    ----------
    aside : Aside
        Does the work; the reader does not end it.

    Signals
    -------
    looked(Look)
        The first look is taken, or has shown why there is nothing to see.
    tried(Trial)
        All rows have been read.
    started()
        Work has begun; what was known of the rows holds no longer.
    progressed(float)
        How much of it is done.
    failed(str)
        The file cannot be opened, or read at all; one sentence says why.
    """

    looked = Signal(object)
    tried = Signal(object)
    started = Signal()
    progressed = Signal(float)
    failed = Signal(str)

    def __init__(self, aside: Aside, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._aside = aside
        self.look: Look | None = None
        self.trial: Trial | None = None
        self.roles: Roles | None = None
        self.is_busy = False
        self._size = 0
        aside.answered.connect(self._take)
        aside.progressed.connect(self.progressed)
        aside.failed.connect(self._fail)

    def read(self, where: Path | Source) -> None:
        """Begin with a table; what was read before is forgotten."""
        self.forget()
        self._size = len(where.content) if isinstance(where, Source) else _size_of(where)
        self._do(lambda _report: _opened(where))

    def say_written(self, written: Written) -> None:
        """Read the table as the user says that it is written."""
        if self.look is not None:
            source = self.look.source
            self._do(lambda _report: look_at(source, written))

    def choose(self, roles: Roles) -> None:
        """Read all the rows with these roles."""
        self.roles = roles
        look = self.look
        if look is not None and look.preview is not None:
            self._do(lambda report: attempt(look, roles, report))

    def cancel(self) -> None:
        """Give up what is being read."""
        self._aside.cancel()
        self.is_busy = False

    def forget(self) -> None:
        """Give up, and let go of the table and all that was made of it."""
        self.cancel()
        self.look = self.trial = self.roles = None

    def _do(self, work: Callable[[Report], object]) -> None:
        self._aside.cancel()
        self.trial = None
        self.is_busy = True
        self.started.emit()
        if self._size <= READ_AT_ONCE:
            self._take(work(lambda _share: None))
        else:
            self._aside.ask(work)

    def _take(self, answer: object) -> None:
        self.is_busy = False
        if isinstance(answer, CsvError):
            self.failed.emit(str(answer))
        elif isinstance(answer, Look):
            before, self.look = self.look, answer
            if answer.preview is None:
                self.looked.emit(answer)
                return
            self.roles = self._roles_for(before, answer)
            self.looked.emit(answer)
            self.choose(self.roles)
        elif isinstance(answer, Trial):
            self.trial = answer
            self.tried.emit(answer)

    def _roles_for(self, before: Look | None, after: Look) -> Roles:
        """The guess for a table, with what the user has said before as far as it still holds."""
        assert after.preview is not None
        guess, said = after.preview.roles, self.roles
        if said is None:
            return guess
        same_cells = before is not None and replace(before.written, header=after.written.header) == after.written
        if same_cells and len(said.columns) == len(guess.columns):
            return said
        return replace(said, columns=guess.columns)

    def _fail(self, sentence: str) -> None:
        self.is_busy = False
        self.failed.emit(sentence)


def _opened(where: Path | Source) -> Look | CsvError:
    """The first look at a table; the error where there is no text to look at."""
    try:
        look = look_at(where if isinstance(where, Source) else open_source(where), Written())
    except CsvError as error:
        return error
    return look.error if look.dialect is None and look.error is not None else look


def _size_of(path: Path) -> int:
    try:
        return path.stat().st_size
    except (OSError, ValueError):
        return 0  # opening it will say why
