"""Starts the window: ``main(path)`` is called by ``nn-sim`` with a file or with nothing."""

from __future__ import annotations

import sys
from pathlib import Path

from nn_sim.app import platform_check

SWITCH_SECONDS = 0.001
"""How long one thread may keep the others waiting for the interpreter: a fifth of Python's own setting, for the
training thread needs it for a moment only, but often."""


def main(path: Path | None = None) -> int:
    """Open the window, load `path` if there is one, and return the exit status when it is closed."""
    if problem := platform_check.problem():
        print(problem, file=sys.stderr)
        return 1
    from PySide6.QtCore import QSettings, QTimer
    from PySide6.QtWidgets import QApplication

    from nn_sim.app.wiring import build
    from nn_sim.training.engine_loader import EngineLoader

    sys.setswitchinterval(SWITCH_SECONDS)
    application = QApplication([sys.argv[0]])
    application.setApplicationName("nn-sim")
    application.setOrganizationName("nn-sim")
    program = build(application, QSettings(), EngineLoader())
    program.window.show()
    if path is not None:
        program.files.open(path)
    QTimer.singleShot(0, program.session.training.begin_loading_engine)  # the window comes first
    return application.exec()
