"""``python -m nn_sim.engine.warm_up``: compile the kernels and leave them on disk.

Run as a child process at low priority, so that compiling never takes the time of the program that waits for it.
"""

from __future__ import annotations

import contextlib
import os
import sys

from nn_sim.engine.backend import compiled_backend


def main() -> int:
    """Compile; exit 0 when the compiled engine can be had, 1 when not."""
    with contextlib.suppress(OSError, AttributeError):  # no os.nice on Windows
        os.nice(10)
    return 0 if compiled_backend() else 1


if __name__ == "__main__":
    sys.exit(main())
