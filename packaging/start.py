"""The packaged program's first lines: nn-sim, or one of the helpers that it starts of itself.

There is no Python beside the packaged program, so what ``python -m`` would be asked for is asked of the program. Only
the helpers named here are run that way; nothing that a command line says is executed as code.
"""

from __future__ import annotations

import importlib
import re
import runpy
import sys

#: Modules that nn-sim and joblib start with ``-m``: they compile the engine, and do the runs of a sweep.
MODULES = frozenset({"nn_sim.engine.warm_up", "joblib.externals.loky.backend.popen_loky_posix"})
#: What joblib starts with ``-c``: it clears up what its workers have left.
_TRACKER = re.compile(
    r"from ((?:joblib\.externals\.loky\.backend|multiprocessing)\.resource_tracker) import main; ?"
    r"main\((\d+)(?:, (True|False|\d))?\)"
)


def helper_of(arguments: list[str]) -> tuple[str, ...] | None:
    """Return which helper is asked for: ("module", name) or ("tracker", module, descriptor, how much it says)."""
    for place, argument in enumerate(arguments[:-1]):
        wanted = arguments[place + 1]
        if argument == "-m" and wanted in MODULES:
            return ("module", wanted)
        if argument == "-c" and (found := _TRACKER.fullmatch(wanted)):
            return ("tracker", found[1], found[2], found[3] or "0")
        if not argument.startswith("-"):
            return None
    return None


def main() -> int:
    """Run what is asked for and return its exit code."""
    import multiprocessing

    multiprocessing.freeze_support()
    match helper_of(sys.argv[1:]):
        case ("module", name):
            sys.argv = [name, *sys.argv[sys.argv.index(name) + 1 :]]
            runpy.run_module(name, run_name="__main__", alter_sys=True)
            return 0
        case ("tracker", module, descriptor, verbose):
            importlib.import_module(module).main(int(descriptor), int(verbose in ("True", "1")))
            return 0
    from nn_sim.__main__ import main as nn_sim

    code: int = nn_sim()
    return code


if __name__ == "__main__":
    sys.exit(main())
