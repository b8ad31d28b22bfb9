"""Tells whether a file is still the one it was, without reading it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Fingerprint:
    """Size in bytes, time of the last change in nanoseconds, and number of the file on its disk."""

    size: int
    changed: int
    number: int

    @classmethod
    def of(cls, status: os.stat_result) -> Fingerprint:
        """Take it from what the system says of a file."""
        return cls(status.st_size, status.st_mtime_ns, status.st_ino)


def fingerprint(path: Path) -> Fingerprint | None:
    """Return the fingerprint of a file, or None if there is none there; take it before the file is read."""
    try:
        return Fingerprint.of(path.stat())
    except (OSError, ValueError):
        return None
