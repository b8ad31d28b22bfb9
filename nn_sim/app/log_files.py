"""Where the program writes down what went wrong: a log, and what Python tells of a crash below Python.

Owns the folder and when its files are made. A folder that cannot be written is no reason not to start: stderr serves.
"""

from __future__ import annotations

import faulthandler
import logging
import os
import sys
from pathlib import Path

LOG = "nn-sim.log"
FAULTS = "faults.log"
_FAULT_FILES = 3
_FORMAT = "%(asctime)s %(levelname)s %(process)d %(threadName)s %(name)s: %(message)s"


def log_folder() -> Path:
    """Return the user's folder for this program's logs."""
    import platformdirs  # here, for it takes some milliseconds and tests bring a folder of their own

    return platformdirs.user_log_path("nn-sim", appauthor=False)


class LateLog(logging.Handler):
    """Makes the log file when there is something to write: a start without a hitch leaves none."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._target: logging.Handler | None = None
        self.setFormatter(logging.Formatter(_FORMAT))

    def emit(self, record: logging.LogRecord) -> None:
        """See ``logging.Handler``."""
        if self._target is None:
            self._target = self._open()
            self._target.setFormatter(self.formatter)
        self._target.handle(record)

    def close(self) -> None:
        """See ``logging.Handler``."""
        if self._target is not None:
            self._target.close()
            self._target = None
        super().close()

    def _open(self) -> logging.Handler:
        from nn_sim.app.rotating_log import RotatingLog

        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            return RotatingLog(self._folder / LOG)
        except OSError:
            return logging.StreamHandler() if sys.stderr is not None else logging.NullHandler()


def begin_log(folder: Path) -> LateLog:
    """Send all logging of the program, and Python's warnings, to the log in `folder`."""
    handler = LateLog(folder)
    logging.getLogger().addHandler(handler)  # at WARNING, as for all libraries
    logging.getLogger("nn_sim").setLevel(logging.INFO)
    logging.captureWarnings(True)
    return handler


def end_log(handler: LateLog) -> None:
    """Take back what ``begin_log`` did."""
    logging.captureWarnings(False)
    logging.getLogger().removeHandler(handler)
    handler.close()


def watch_for_faults(folder: Path) -> None:
    """Have the stacks of all threads written down when the process dies below Python; for as long as it lives.

    What an earlier process left is kept under another name.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _rotate(folder / FAULTS)
        file = os.open(folder / FAULTS, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    except OSError:
        if sys.stderr is not None:
            faulthandler.enable()
        return
    faulthandler.enable(file)  # stays open: there is no moment at which it would not be wanted


def _rotate(path: Path) -> None:
    """Make room for a new file, unless the one there is empty, or still held by another window."""
    try:
        if path.stat().st_size == 0:
            return
        for number in range(_FAULT_FILES - 1, 0, -1):
            newer = path if number == 1 else path.with_name(f"{path.name}.{number - 1}")
            if newer.exists():
                newer.replace(path.with_name(f"{path.name}.{number}"))
    except OSError:
        return
