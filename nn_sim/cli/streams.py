"""Writing to stdout and stderr so that no reader's encoding, and no reader who leaves, makes a traceback."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from nn_sim.datasets.csv_error import printable

if TYPE_CHECKING:
    import msgspec


def write_text(text: str) -> None:
    """Print readable text; what the terminal's encoding lacks is written as an escape."""
    encoding = sys.stdout.encoding or "utf-8"
    sys.stdout.write(text.encode(encoding, "backslashreplace").decode(encoding) + "\n")


def write_json(value: msgspec.Struct | dict[str, object]) -> None:
    """Print one object of JSON on one line, always in UTF-8; NaN and infinity become null."""
    import msgspec  # only here, for the window writes none and opens sooner without it

    sys.stdout.flush()
    sys.stdout.buffer.write(msgspec.json.encode(value) + b"\n")
    sys.stdout.buffer.flush()


def write_error(program: str, message: str) -> None:
    """Print one line to stderr, whatever is in the message."""
    print(f"{program}: {printable(message)}", file=sys.stderr)


def stdout_can_write(text: str) -> bool:
    """Whether stdout's encoding has every character of a text."""
    try:
        text.encode(sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:
        return False
    return True


def drop_stdout() -> None:
    """Send what is still unwritten to nowhere, for whoever read it has gone: the interpreter flushes once more."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
