"""The file that the program's log goes to: three of a megabyte at most, and no harm where it cannot be written.

A module of its own, for what it imports takes 20 ms, which a start without anything to log should not wait for.
"""

from __future__ import annotations

import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path

BYTES = 1_000_000
FILES = 3


class RotatingLog(RotatingFileHandler):
    """Writes to ``path``, and to stderr what cannot be written there."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, maxBytes=BYTES, backupCount=FILES - 1, encoding="utf-8", errors="backslashreplace")

    def doRollover(self) -> None:
        try:
            super().doRollover()
        except OSError:  # another window has the file open, on Windows: go on with the one there is
            self.stream = self.stream or self._open()

    def handleError(self, record: logging.LogRecord) -> None:
        if sys.stderr is not None:  # as in a program without a terminal
            sys.stderr.write(self.format(record) + "\n")
