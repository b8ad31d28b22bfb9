"""Run as a process of its own by ``bench_startup``: nn-sim as the user starts it, with a stopwatch in its event loop.

Tells, as one object of JSON: when the window had been painted, what memory the process took then and once all was
ready, the gaps between turns of the event loop from one to the other, and when the compiled engine was there. With the
argument ``painted`` it ends with the first paint.
"""

from __future__ import annotations

import json
import os
import sys
import time
from functools import partial
from typing import TYPE_CHECKING

import nn_sim.__main__
import nn_sim.app.main

if TYPE_CHECKING:
    from nn_sim.app.wiring import Program

SETTLE_SECONDS = 0.5
"""So long after the engine is there, all that comes with the start is done."""


class Watch:
    """Looks on while the program starts."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._seen: dict[str, object] = {}
        program.window.painted.connect(self._note_painted)

    def _note_painted(self) -> None:
        self._seen["painted"] = time.monotonic()

        import psutil

        self._bytes = lambda: psutil.Process().memory_info().rss
        self._seen["bytes_painted"] = self._bytes()
        if sys.argv[1:] == ["painted"]:
            print(json.dumps(self._seen), flush=True)
            os._exit(0)  # nothing of what comes next is wanted

        from PySide6.QtCore import QTimer

        from tests.benchmarks.event_loop import Probe

        self._probe = Probe()
        self._probe.start()
        self._program.session.document.view_changed.connect(self._note_engine)
        self._settled = QTimer(self._program.window, interval=int(SETTLE_SECONDS * 1000), singleShot=True)
        self._settled.timeout.connect(self._tell)

    def _note_engine(self) -> None:
        if "engine" not in self._seen and self._program.session.document.state.engine == "compiled":
            self._seen["engine"] = time.monotonic()
            self._settled.start()

    def _tell(self) -> None:
        self._seen["bytes_ready"] = self._bytes()
        self._seen["gaps_ms"] = self._probe.gaps_ms().tolist()
        print(json.dumps(self._seen))
        self._program.window.close()


def main() -> int:
    """Start the program."""
    watches: list[Watch] = []  # Qt keeps no watch alive
    open_window = partial(nn_sim.app.main.main, watch=lambda program: watches.append(Watch(program)))
    nn_sim.app.main.main = open_window  # nn_sim.__main__ takes it from there
    return nn_sim.__main__.main([])


if __name__ == "__main__":
    sys.exit(main())
