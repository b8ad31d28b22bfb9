"""Whether anything may move by itself: the one place that whoever animates something asks.

What moves because the user has started it, such as a run or a lesson that plays, is no animation. Must not know Qt, nor
where the choice is kept: ``app.appearance`` makes it.
"""

from __future__ import annotations

_allowed = True


def is_allowed() -> bool:
    """Whether animations are on."""
    return _allowed


def allow(allowed: bool) -> None:
    """Turn animations on or off; what is moving already may end its movement."""
    global _allowed
    _allowed = allowed


def duration(milliseconds: int) -> int:
    """Return how long a movement may take: as long as it wants to, or 0 to be at its end at once."""
    return milliseconds if _allowed else 0
