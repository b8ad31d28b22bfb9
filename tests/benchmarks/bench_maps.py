"""``make bench-maps``: what the maps in the diagram's nodes cost, and how often they change, training at full speed.

For each network the same run in turns in one process: without a window; with the window and plain nodes, no maps
worked out ("none"); with maps ("maps"). Prints how many maps are drawn, how often a second they are painted anew and
the 99th percentile of the time between, the gaps between turns of the GUI's event loop, and examples a second as a
share of those without a window.
"""

from __future__ import annotations

import os
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter
from unittest.mock import patch

import numpy as np

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, QSettings
from PySide6.QtWidgets import QApplication

from nn_sim.app.main import SWITCH_SECONDS
from nn_sim.app.wiring import Program, build
from nn_sim.datasets import Dataset, make_builtin
from nn_sim.engine import Backend, compiled_backend
from nn_sim.session.intentions import LoadDataset, SetHiddenSizes, SetSpeed
from nn_sim.training import snapshot
from nn_sim.training.engine_loader import EngineLoader
from nn_sim.training.unit_maps import unit_maps_of
from nn_sim.ui.diagram import DiagramView
from tests.benchmarks.bench_window import headless, with_window
from tests.benchmarks.event_loop import spin

ROUNDS = 3
WAYS = {"none": lambda _experiment, _surface: None, "maps": unit_maps_of}


def clouds() -> Dataset:
    """Four Gaussian clouds at the corners of a square, a class each."""
    rng = np.random.default_rng(0)
    corner = np.repeat(np.arange(4), 60)
    centres = np.array([(-1.0, -1.0), (-1.0, 1.0), (1.0, -1.0), (1.0, 1.0)]) * 0.7
    inputs = centres[corner] + rng.normal(scale=0.35, size=(240, 2))
    return Dataset("clouds", "Clouds", "four clouds", inputs, corner, ("x1", "x2"), ("class",), ("a", "b", "c", "d"))


CASES = (
    (make_builtin("moons"), (8, 8)),
    (clouds(), (28, 28)),
    (clouds(), (14, 14, 14, 12)),  # 2 + 54 + 4 nodes, none left out
    (make_builtin("circles"), (256,)),
)


@dataclass
class Found:
    """What was measured of one way."""

    gaps: list[np.ndarray] = field(default_factory=list)
    rates: list[float] = field(default_factory=list)
    paints: list[np.ndarray] = field(default_factory=list)
    maps: int = 0


class Paints(QObject):
    """Notes when other maps than before are painted."""

    def __init__(self, view: DiagramView) -> None:
        super().__init__()
        self._view = view
        self._last: object = None
        self.times: list[float] = []
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        diagram = self._view.diagram
        if event.type() is QEvent.Type.Paint and diagram is not None and diagram.maps.drawings is not self._last:
            self._last = diagram.maps.drawings
            self.times.append(perf_counter())
        return False


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
        program.session.intend(SetSpeed(float("inf")))
        spin(1.0)
        print(f"platform {application.platformName()}, {ROUNDS} rounds, target: maps >= 10 Hz, gap p99 <= 33 ms")
        print(
            f"{'network':>22} {'nodes':>5} {'drawn':>5} {'Hz':>5} {'ms p99':>7}"
            f" {'gap p50':>8} {'p99':>6} {'max':>6} {'> 33':>5} {'window/headless':>15}"
        )
        for dataset, hidden in CASES:
            program.session.intend(LoadDataset(dataset))
            program.session.intend(SetHiddenSizes(hidden))
            measure_case(program, backend)
        program.window.close()
    return 0


def measure_case(program: Program, backend: Backend) -> None:
    """Print one row for each way."""
    document, view = program.session.document, program.window.diagram
    start = document.experiment
    found = {way: Found() for way in WAYS}
    alone = []
    for _ in range(ROUNDS):
        alone.append(headless(start, backend))
        for way, one in found.items():
            view.show_maps(way == "maps")
            paints = Paints(view)
            with patch.object(snapshot, "unit_maps_of", WAYS[way]):  # the program itself knows of no run without
                gaps, rate, _ = with_window(program)
            view.viewport().removeEventFilter(paints)
            one.gaps.append(gaps)
            one.rates.append(rate)
            one.paints.append(np.diff(paints.times[1:]))  # the first is of before the run
            one.maps = len(view.diagram.maps.drawings) if view.diagram is not None else 0
            document.undo_stack.undo()
    sizes = "-".join(map(str, start.spec.sizes))
    for way, one in found.items():
        gaps, between = np.concatenate(one.gaps), np.concatenate(one.paints)
        p50, p99 = np.percentile(gaps, (50, 99))
        print(
            f"{sizes:>22} {way:>5} {one.maps:5d} {1 / between.mean():5.1f} {np.percentile(between, 99) * 1e3:7.1f}"
            f" {p50:8.1f} {p99:6.1f} {gaps.max():6.1f} {(gaps > 33.0).mean() * 100:4.1f}%"
            f" {np.median(one.rates) / np.median(alone):15.2f}"
        )


if __name__ == "__main__":
    sys.exit(main())
