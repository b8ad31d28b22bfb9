"""What is said when the program cannot start: in the terminal, or in a box where there is no terminal."""

from __future__ import annotations

import sys
from pathlib import Path

from nn_sim.language import tr


def tell(log_folder: Path) -> None:
    """Say that the start has failed, and what can be tried."""
    text = tr(
        "nn-sim could not start. Try nn-sim --safe-mode, or nn-sim --reset-settings, which puts "
        "the stored settings aside. What happened is written down in {log_folder}."
    ).format(log_folder=log_folder)
    if sys.stderr is not None:
        print(text, file=sys.stderr)
        return
    from PySide6.QtWidgets import QApplication, QMessageBox

    if QApplication.instance() is not None:
        QMessageBox.critical(None, "nn-sim", text)
