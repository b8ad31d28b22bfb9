"""An arrangement of panels as one line of text, to be stored; a line that is not whole is nothing.

Owns the form of that line. What Qt has written down is handed to Qt again only if it is what was written and of this
version, for Qt does not expect anything else.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass

from nn_sim.app.layouts_ready import READY

VERSION = 1
"""Goes up by one when a panel is renamed or lost."""
_LONGEST = 65_536


@dataclass(frozen=True)
class SavedLayout:
    """Which ready layout it began as, the shares of the sides in the window, and Qt's own account."""

    name: str
    right: float
    bottom: float
    state: bytes


def write(layout: SavedLayout) -> str:
    """Return the line."""
    body = f"{VERSION} {layout.name} {layout.right:.4f} {layout.bottom:.4f} {layout.state.hex()}"
    return f"{body} {zlib.crc32(body.encode()):08x}"


def read(line: str) -> SavedLayout | None:
    """Return what was written; None for what is broken, of another version or of an unknown layout."""
    body, _, check = line.rpartition(" ")
    if len(line) > _LONGEST or check != f"{zlib.crc32(body.encode()):08x}":
        return None
    try:
        version, name, right, bottom, state = body.split(" ")
        found = SavedLayout(name, float(right), float(bottom), bytes.fromhex(state))
    except ValueError:
        return None
    is_share = 0.0 <= found.right <= 1.0 and 0.0 <= found.bottom <= 1.0
    return found if version == str(VERSION) and name in READY and is_share and found.state else None
