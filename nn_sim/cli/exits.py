"""The exit codes of every command, and the one place where an exception becomes one of them."""

from __future__ import annotations

import sys
from collections.abc import Callable
from enum import IntEnum

from nn_sim.cli.arguments import InputError
from nn_sim.cli.streams import drop_stdout, write_error


class Exit(IntEnum):
    """What the shell is told."""

    OK = 0
    BAD_INPUT = 2
    DIVERGED = 3
    INTERRUPTED = 130  # as shells have it for SIGINT
    READER_GONE = 141  # as shells have it for SIGPIPE


def exit_code(program: str, command: Callable[[], int]) -> int:
    """Run a command and return its exit code; whatever the user is to blame for is one line on stderr."""
    try:
        code = command()
        sys.stdout.flush()
        return code
    except InputError as error:
        write_error(program, str(error))
        return Exit.BAD_INPUT
    except MemoryError:
        write_error(program, "there is not enough memory for this; use fewer units or rows")
        return Exit.BAD_INPUT
    except KeyboardInterrupt:
        write_error(program, "interrupted")
        return Exit.INTERRUPTED
    except BrokenPipeError:
        drop_stdout()
        return Exit.READER_GONE
    except SystemExit as stop:  # --help and --version, which argparse has answered
        return int(stop.code or 0)
