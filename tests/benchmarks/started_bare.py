"""Run as a process of its own by ``bench_startup``: a window with an empty plot and nothing else."""

from __future__ import annotations

import json
import time

import numpy  # noqa: F401  # a bare program of this kind has it
import pyqtgraph as pg
from PySide6.QtWidgets import QApplication, QMainWindow


def main() -> None:
    """Show the window, tell when it was painted and what memory it took."""
    application = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(pg.PlotWidget())
    window.resize(1280, 800)
    window.show()
    while not window.windowHandle().isExposed():
        application.processEvents()
    painted = time.monotonic()

    import psutil

    print(json.dumps({"painted": painted, "bytes_painted": psutil.Process().memory_info().rss}))


if __name__ == "__main__":
    main()
