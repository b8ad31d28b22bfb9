"""Whether nn-sim may write files for its user: a lab may forbid it for an examination.

Owns the one place where that is kept, below every layer that writes. Compiled code is no file of the user's and goes on
being kept. It must not know who forbids it, nor what would be written.
"""

from __future__ import annotations

from nn_sim.language import later, tr

_SENTENCE = later("Files cannot be written: this computer is set up for an examination.")
_forbidden = False


class WritingForbidden(OSError):  # noqa: N818 - what a user reads, not a fault of the program
    """Nothing may be written; the message is one sentence that says so."""


def forbid(forbidden: bool = True) -> None:
    """Let nothing be written from now on, or let it again."""
    global _forbidden
    _forbidden = forbidden


def is_allowed() -> bool:
    """Whether files may be written."""
    return not _forbidden


def require_allowed() -> None:
    """Let whoever is about to write a file go on.

    Raises
    ------
    WritingForbidden
        If nothing may be written.
    """
    if _forbidden:
        raise WritingForbidden(tr(_SENTENCE))


def notes() -> tuple[str, ...]:
    """What the user is told at the start."""
    return (tr(_SENTENCE),) if _forbidden else ()
