"""What is told of an error in the program itself: one plain sentence, and details that can be given away.

The details name versions, modules, lines and functions, and neither files nor data of the user's. Knows nothing of who
shows them.
"""

from __future__ import annotations

import os
import platform
import re
import traceback
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata

from nn_sim import __version__

_ABOUT_CODE = (
    ArithmeticError, AssertionError, AttributeError, ImportError, LookupError, MemoryError, NameError, RuntimeError,
    TypeError, ValueError,
)  # fmt: skip
_QUOTES_CODE = (AttributeError, ImportError, NameError, TypeError)
"""What their messages quote are names of the program's; others may quote what the user has typed or read."""
_PACKAGES = ("PySide6-Essentials", "numpy", "numba", "pyqtgraph")
_QUOTED = re.compile(r"""'[^']*'|"[^"]*\"""")
_PATH = re.compile(r"(?<![\w.])(?:[A-Za-z]:[\\/]|\\\\|~?/).*", re.DOTALL)
_FILE = re.compile(r"\S+\.(?:csv|tsv|txt|nnsim|json|png|svg)\b", re.IGNORECASE)
_LEFT_OUT = "…"
_LONGEST_MESSAGE = 500
_MOST_FRAMES = 40
_LONGEST_CHAIN = 8


@dataclass(frozen=True)
class ErrorReport:
    """An error as it is told.

    Attributes
    ----------
    kind : tuple of str
        The same for the same fault of the program, whatever the numbers were.
    sentence : str
        For the user.
    details : str
        For whoever mends it.
    """

    kind: tuple[str, ...]
    sentence: str
    details: str


def report_of(error: BaseException, where: str) -> ErrorReport:
    """Tell of an error that was met in `where`, such as "window" or the name of a thread."""
    places = _places(error)
    name = type(error).__name__
    last = places[-1] if places else "no place"
    ours = next((place for place in reversed(places) if place.startswith("nn_sim.")), last)
    sentence = f"nn-sim has met an error of its own ({name}): your work is still open, but look over what you did last."
    parts = "\n\nled to\n".join(reversed([_account(one) for one in _chain(error)]))
    return ErrorReport((name, last, ours), sentence, f"{versions()}\nin: {where}\n\n{parts}\n")


def versions() -> str:
    """Return what this is run with, on three lines."""
    packages = ", ".join(f"{package} {_version(package)}" for package in _PACKAGES)
    return f"nn-sim {__version__}\nPython {platform.python_version()}, {packages}\n{platform.platform()}"


def message_of(error: BaseException) -> str:
    """Return an error's message without what may be the user's: names and paths of files, and quoted values."""
    if isinstance(error, OSError):
        return os.strerror(error.errno) if error.errno else ""
    if type(error).__module__.startswith("nn_sim") or not isinstance(error, _ABOUT_CODE):
        return "its message is left out, for it may quote your data"
    message = str(error)
    if not isinstance(error, _QUOTES_CODE):
        message = _QUOTED.sub(_LEFT_OUT, message)
    message = _FILE.sub(_LEFT_OUT, _PATH.sub(_LEFT_OUT, message))
    return message if len(message) <= _LONGEST_MESSAGE else message[:_LONGEST_MESSAGE] + _LEFT_OUT


def _account(error: BaseException) -> str:
    places = _places(error)
    if len(places) > _MOST_FRAMES:
        half = _MOST_FRAMES // 2
        places = [*places[:half], f"({len(places) - 2 * half} more)", *places[-half:]]
    lines = "".join(f"  {place}\n" for place in places)
    message = message_of(error)
    return f"{lines}{type(error).__name__}{': ' if message else ''}{message}"


def _places(error: BaseException) -> list[str]:
    """Module, function and line of each frame, outermost first; a module has no path that could name a user."""
    frames = traceback.walk_tb(error.__traceback__)
    return [f"{frame.f_globals.get('__name__', '?')}.{frame.f_code.co_qualname}:{line}" for frame, line in frames]


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Yield the error, what led to it, what led to that, and so on."""
    seen: set[int] = set()
    one: BaseException | None = error
    while one is not None and id(one) not in seen and len(seen) < _LONGEST_CHAIN:
        seen.add(id(one))
        yield one
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "(version not known)"
