"""Starts the window: ``main(path)`` is called by ``nn-sim`` with a file or with nothing.

Owns what comes when: first the window, then all that can wait.
"""

from __future__ import annotations

import gc
import importlib
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from nn_sim.app import platform_check

if TYPE_CHECKING:
    from nn_sim.app.wiring import Program

SWITCH_SECONDS = 0.0001
"""How long one thread may keep the others waiting for the interpreter: a fiftieth of Python's own setting. Painting
gives the interpreter away dozens of times, and waits so long each time while another thread imports or trains."""

_WITHOUT_QT = ("nn_sim.experiment.edits", "nn_sim.training.thread", "nn_sim.training.surface")
"""These and all that they import are imported before PySide, which reads the source of every module after it."""


def main(path: Path | None = None, watch: Callable[[Program], None] | None = None) -> int:
    """Open the window, load `path` if there is one, and return the exit status when it is closed.

    `watch` is given the program before its window is shown, for whoever measures it.
    """
    if problem := platform_check.problem():
        print(problem, file=sys.stderr)
        return 1
    gc.disable()  # what is made at the start stays, so there is nothing to look for
    for name in _WITHOUT_QT:
        importlib.import_module(name)
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from nn_sim.app.wiring import build
    from nn_sim.training.engine_loader import EngineLoader

    sys.setswitchinterval(SWITCH_SECONDS)
    application = QApplication([sys.argv[0]])
    application.setApplicationName("nn-sim")
    application.setOrganizationName("nn-sim")
    program = build(application, QSettings(), EngineLoader())
    program.window.painted.connect(lambda: _go_on(program))
    if watch is not None:
        watch(program)
    program.window.show()
    if path is not None:
        program.files.open(path)
    return application.exec()


def _go_on(program: Program) -> None:
    gc.freeze()
    gc.enable()
    program.session.training.begin_loading_engine()
