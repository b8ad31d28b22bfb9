"""``make bench-memory MINUTES=10``: whether memory grows while the window trains at full speed.

Prints what the process takes every half minute. The first half minute fills caches and pools; what is added after it
would be added again and again.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from math import inf
from pathlib import Path

import psutil

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from nn_sim.app.main import SWITCH_SECONDS
from nn_sim.app.wiring import build
from nn_sim.datasets import make_builtin
from nn_sim.engine import compiled_backend
from nn_sim.session.intentions import LoadDataset, Pause, Run, SetHiddenSizes, SetSpeed
from nn_sim.training.engine_loader import EngineLoader
from tests.benchmarks.event_loop import spin

MINUTES = 10.0
REPORT_SECONDS = 30.0
DATA, HIDDEN = "moons", (8,)
MOST_MEGABYTES = 10


def megabytes() -> float:
    """Return what the process takes."""
    return float(psutil.Process().memory_info().rss / 1e6)


def main() -> int:
    """Print the table; exit 1 where no compiled engine can be had."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("minutes", nargs="?", type=float, default=MINUTES)
    minutes: float = parser.parse_args().minutes
    backend = compiled_backend()
    if backend is None:
        print("no compiled engine here: nothing to measure")
        return 1
    sys.setswitchinterval(SWITCH_SECONDS)
    application = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        program = build(application, settings, EngineLoader(load=lambda: backend))
        session, document = program.session, program.session.document
        program.window.show()
        session.training.begin_loading_engine()
        for wish in (SetSpeed(inf), LoadDataset(make_builtin(DATA)), SetHiddenSizes(HIDDEN)):
            session.intend(wish)
        spin(1.0)
        print(f"platform {application.platformName()}, {DATA} 2-8-1 at full speed for {minutes:g} minutes")
        session.intend(Run())
        taken = []
        for half in range(1, max(round(minutes * 60 / REPORT_SECONDS), 2) + 1):
            spin(REPORT_SECONDS)
            taken.append(megabytes())
            epochs = document.experiment.epochs
            print(f"{half * REPORT_SECONDS / 60:5.1f} min {taken[-1]:8.1f} MB   epoch {epochs:,.0f}", flush=True)
        still_running = document.state.running
        session.intend(Pause())
        spin(0.5)
        program.window.close()
    print(
        f"growth after the first half minute: {taken[-1] - taken[0]:.1f} MB, at most {max(taken) - taken[0]:.1f} MB"
        f" (target < {MOST_MEGABYTES} MB in ten minutes)"
    )
    if not still_running:
        print("the run ended before its time: these figures do not count")
    return 0 if still_running else 1


if __name__ == "__main__":
    sys.exit(main())
