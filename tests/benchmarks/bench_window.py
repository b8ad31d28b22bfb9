"""``make bench-ui``: how smooth the window is while it trains at full speed, and what the window costs the training.

Prints, for each network, the gaps between turns of the GUI's event loop (a 5 ms timer is the probe: a gap is what a
user would feel as a stall), the time from Pause to the end of the run, and examples a second with the window and
without it, measured in turns in one process.
"""

from __future__ import annotations

import os
import sys
import tempfile
from math import inf
from pathlib import Path
from time import perf_counter

import numpy as np

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QSettings
from PySide6.QtWidgets import QApplication

from nn_sim.app.main import SWITCH_SECONDS
from nn_sim.app.wiring import Program, build
from nn_sim.datasets import make_builtin
from nn_sim.engine import Backend, compiled_backend
from nn_sim.experiment import Experiment
from nn_sim.session.intentions import LoadDataset, Pause, Run, SetHiddenSizes, SetSpeed
from nn_sim.training.engine_loader import EngineLoader
from nn_sim.training.runner import Runner
from tests.benchmarks.event_loop import Probe, spin

SECONDS = 4.0
ROUNDS = 3
CASES = (("moons", (4,)), ("moons", (8, 8)), ("circles", (256,)), ("xor", (2,)))


def with_window(program: Program) -> tuple[np.ndarray, float, float]:
    """Run at full speed; return gaps in ms, examples a second, and the pause latency in ms."""
    session, document = program.session, program.session.document
    spin(0.3)
    probe = Probe()
    before, began = document.experiment, perf_counter()
    session.intend(Run())
    probe.timer.start()
    spin(SECONDS)
    probe.timer.stop()
    asked = perf_counter()
    session.intend(Pause())
    loop = QEventLoop()
    while document.state.running:
        loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    paused = perf_counter()
    examples = (document.experiment.epochs - before.epochs) * before.example_count
    return probe.gaps_ms(), examples / (paused - began), (paused - asked) * 1e3


def headless(experiment: Experiment, backend: Backend) -> float:
    """Return examples a second of the same run without a window."""
    runner = Runner(experiment, backend)
    began = perf_counter()
    runner.advance(SECONDS)
    return runner.examples_done / (perf_counter() - began)


def main() -> int:
    """Print the table; exit 1 where no compiled engine can be had."""
    backend = compiled_backend()
    if backend is None:
        print("no compiled engine here: nothing to measure")
        return 1
    sys.setswitchinterval(SWITCH_SECONDS)
    application = QApplication(sys.argv[:1])
    engine = EngineLoader(load=lambda: backend)
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        program = build(application, settings, engine)
        program.window.show()
        program.session.training.begin_loading_engine()
        program.session.intend(SetSpeed(inf))
        spin(1.0)
        print(
            f"platform {application.platformName()}, {SECONDS:g} s a run, {ROUNDS} rounds, target: p99 <= 33 ms,"
            " pause <= 50 ms, window / headless >= 0.80"
        )
        print(
            f"{'network':>16} {'gap p50':>8} {'p99':>6} {'max':>6} {'pause':>6}"
            f" {'window':>9} {'headless':>9} {'ratio':>6}"
        )
        for name, hidden in CASES:
            program.session.intend(LoadDataset(make_builtin(name)))
            program.session.intend(SetHiddenSizes(hidden))
            measure_case(program, backend, name)
        program.window.close()
    return 0


def measure_case(program: Program, backend: Backend, name: str) -> None:
    """Print one row."""
    start = program.session.document.experiment
    gaps, rates, pauses, bare = [], [], [], []
    for _ in range(ROUNDS):
        bare.append(headless(start, backend))
        some_gaps, rate, pause = with_window(program)
        gaps.append(some_gaps)
        rates.append(rate)
        pauses.append(pause)
        program.session.document.undo_stack.undo()
    all_gaps = np.concatenate(gaps)
    p50, p99 = np.percentile(all_gaps, (50, 99))
    label = f"{name} {'-'.join(map(str, start.spec.sizes))}"
    rate, alone = float(np.median(rates)), float(np.median(bare))
    print(
        f"{label:>16} {p50:8.1f} {p99:6.1f} {all_gaps.max():6.1f} {max(pauses):6.1f}"
        f" {rate / 1e6:7.2f} M {alone / 1e6:7.2f} M {rate / alone:6.2f}"
    )


if __name__ == "__main__":
    sys.exit(main())
