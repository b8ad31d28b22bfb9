"""``nn-sim``, also ``python -m nn_sim``: opens the window, or does one of the jobs that need none.

Owns which of them is meant. Qt is imported only for the window, and each command only when it is called.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Sequence
from pathlib import Path

from nn_sim import __version__

PROGRAM = "nn-sim"
#: Command -> the module whose ``main(arguments)`` does it, and what it is for.
COMMANDS = {
    "train": ("nn_sim.cli.train", "train a network without a window"),
    "sweep": ("nn_sim.cli.sweep", "train networks with every combination of some settings"),
    "trace": ("nn_sim.cli.trace", "show every number of one step of learning"),
    "verify": ("nn_sim.cli.verify", "replay a file's runs and compare them bit for bit"),
}


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the command line says and return the exit code: 0, or 2 for bad input, or a command's own."""
    from nn_sim.cli.exits import exit_code

    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments and arguments[0] in COMMANDS:
        command, *rest = arguments
        module, _ = COMMANDS[command]
        return exit_code(f"{PROGRAM} {command}", lambda: int(importlib.import_module(module).main(rest)))
    return exit_code(PROGRAM, lambda: _open_window(arguments))


def _open_window(arguments: list[str]) -> int:
    from nn_sim.cli.arguments import InputError, OneLineParser

    commands = "\n".join(f"  {PROGRAM} {name:<8}{purpose}" for name, (_, purpose) in COMMANDS.items())
    parser = OneLineParser(
        prog=PROGRAM,
        description="A neural-network simulator that shows every number of back-propagation.",
        epilog=f"without a window:\n{commands}\n\n{PROGRAM} COMMAND --help tells more of each.",
    )
    parser.add_argument(
        "file", nargs="?", type=Path, metavar="FILE", help="saved work (.nnsim) or a table (.csv) to open in the window"
    )
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    parser.add_argument(
        "--safe-mode",
        action="store_true",
        help="start with default settings, which are not stored, the light theme and the NumPy engine",
    )
    parser.add_argument(
        "--reset-settings",
        action="store_true",
        help="put the stored settings aside, in settings.ini.bak-N, and start with the defaults",
    )
    parser.add_argument(
        "--self-test",
        action="store_true",
        help="check without a screen that all of nn-sim works on this computer, print a table and leave",
    )
    options = parser.parse_args(arguments)
    if options.self_test:
        from nn_sim.app import self_test

        return self_test.main()
    file: Path | None = options.file
    if file is not None and not file.is_file():
        raise InputError(f"there is no file '{file}'")
    from nn_sim.app.main import main as open_window

    return open_window(file, safe_mode=options.safe_mode, reset_settings=options.reset_settings)


if __name__ == "__main__":
    sys.exit(main())
