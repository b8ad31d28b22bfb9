"""The file of a sweep: takes a row for each run as it finishes, and knows the runs that it has rows of.

Owns that there are only whole rows in it, whatever stops the program, and that a file which is no sweep stays as it is.
"""

from __future__ import annotations

import csv
import errno
import os
import stat
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from nn_sim.cli.arguments import InputError
from nn_sim.cli.sweep_row import COLUMNS, LATER_COLUMNS, SETTING_COLUMNS, Cells, line, read_result, result_cells
from nn_sim.cli.sweep_run import RunResult

HEADER = line(COLUMNS)


class SweepFile:
    """An open file of a sweep, to which rows are added; see ``open_sweep``.

    Attributes
    ----------
    results : dict
        What has come of each run, by the cells of its settings.
    columns : tuple
        What the file has columns of; one that an older nn-sim began has fewer than ``COLUMNS``.
    """

    def __init__(
        self, path: Path, file: BinaryIO, results: dict[Cells, RunResult], columns: tuple[str, ...] = COLUMNS
    ) -> None:
        self.results = results
        self.columns = columns
        self._path = path
        self._file = file

    def add(self, settings: Cells, result: RunResult) -> None:
        """Write one row, so that it is on the disk before this returns.

        Raises
        ------
        InputError
            If it cannot be written; the file has whole rows all the same.
        """
        with self._faults_told():
            cells = dict(zip(COLUMNS, (*settings, *result_cells(result)), strict=True))
            self._write(line(cells[name] for name in self.columns))
            self.results[settings] = result  # at once: the disk takes long enough for Ctrl-C to come meanwhile
            os.fsync(self._file.fileno())

    def require_columns_for(self, runs: Iterable[Cells]) -> None:
        """See that an older file can take rows of these runs, each the cells of its settings.

        Raises
        ------
        InputError
            If one of them is told from others by a column that the file has not.
        """
        lacking = [(n, name) for n, name in enumerate(SETTING_COLUMNS) if name not in self.columns]
        needed = {name: None for cells in runs for n, name in lacking if cells[n] != LATER_COLUMNS[name]}
        if needed:
            raise InputError(
                f"{self._path} was begun by an older nn-sim and has no column for {', '.join(needed)}; "
                "name another file for these runs"
            )

    def begin(self) -> None:
        """Write the header of a new file; see ``add``."""
        with self._faults_told():
            self._write(HEADER)

    def _write(self, whole: bytes) -> None:
        """Write a whole line or nothing."""
        size = os.fstat(self._file.fileno()).st_size
        if self._file.write(whole) != len(whole):
            os.truncate(self._file.fileno(), size)
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    @contextmanager
    def _faults_told(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise InputError(f"{self._path} cannot be written ({error.strerror}); the rows in it are whole") from None


@contextmanager
def open_sweep(path: Path) -> Iterator[SweepFile]:
    """Open a sweep's file, or begin one. A last line without its end was cut off while it was written: it is dropped.

    Raises
    ------
    InputError
        If the file is something else, cannot be written, or another sweep writes to it.
    """
    with _opened(path) as file:
        _lock(path, file)
        whole, columns, results = _read(path, file)
        if whole < os.fstat(file.fileno()).st_size:
            os.truncate(file.fileno(), whole)
        sweep = SweepFile(path, file, results, columns)
        if whole == 0:
            sweep.begin()
        yield sweep


def _opened(path: Path) -> BinaryIO:
    """Unbuffered, so that each write is one call to the system; for appending, so that no row lands inside another."""
    try:
        if path.exists() and not stat.S_ISREG(path.stat().st_mode):
            raise InputError(f"--out {path} is not an ordinary file")
        return open(path, "a+b", buffering=0)
    except (OSError, ValueError) as error:
        raise InputError(f"--out {path} cannot be opened ({getattr(error, 'strerror', None) or error})") from None


def _lock(path: Path, file: BinaryIO) -> None:
    """Keep a second sweep away, where the system and the file's disk can."""
    if sys.platform == "win32":
        return
    import fcntl

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise InputError(f"{path} is being written by another sweep; wait for it, or name another file") from None
    except OSError:  # some network disks have no locks
        return


def _read(path: Path, file: BinaryIO) -> tuple[int, tuple[str, ...], dict[Cells, RunResult]]:
    """Return how many bytes are whole lines, the columns, and the results in them."""
    file.seek(0)
    head = file.readline(2 * len(HEADER))
    if not head.endswith(b"\n") and HEADER.startswith(head):  # empty, or stopped at its very beginning
        return 0, COLUMNS, {}
    columns = _columns(head)
    if columns is None:
        raise InputError(f"{path} is not a sweep of this program: its first line differs; name another file")
    rest = file.read()
    whole = rest[: rest.rfind(b"\n") + 1]
    return len(head) + len(whole), columns, dict(_rows(path, columns, whole))


def _columns(head: bytes) -> tuple[str, ...] | None:
    """Return the columns that a first line names, or None where they are not those of a sweep."""
    if not head.endswith(b"\n"):
        return None
    columns = tuple(head.decode("ascii", "replace").rstrip("\r\n").split(","))
    with_later = (*columns, *(name for name in LATER_COLUMNS if name not in columns))
    return columns if sorted(with_later) == sorted(COLUMNS) else None


def _rows(path: Path, columns: tuple[str, ...], whole: bytes) -> Iterator[tuple[Cells, RunResult]]:
    split = len(SETTING_COLUMNS)
    for number, content in enumerate(whole.split(b"\n")[:-1], start=2):
        try:
            (cells,) = csv.reader([content.decode()], strict=True)
            named = LATER_COLUMNS | dict(zip(columns, cells, strict=True))
            ordered = tuple(named[name] for name in COLUMNS)
            yield ordered[:split], read_result(ordered[split:])
        except (ValueError, csv.Error):
            raise InputError(
                f"{path}, line {number}: this is no row of a sweep; mend it or name another file"
            ) from None
