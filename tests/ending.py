"""How a test puts a whole program away, so that the next one finds an application as it was."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from nn_sim.app.wiring import Program


def put_away(application: QApplication, *programs: Program) -> None:
    """Close windows, delete what they leave, and take the programs' dress off the application."""
    for program in programs:
        program.window.close()
        program.window.deleteLater()
        program.session.deleteLater()
        program.appearance.deleteLater()
    application.setStyleSheet("")
    application.setPalette(application.style().standardPalette())
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
