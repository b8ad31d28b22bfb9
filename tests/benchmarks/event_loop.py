"""A stopwatch in Qt's event loop, for whoever wants to know what the user feels."""

from __future__ import annotations

from dataclasses import dataclass, field
from time import perf_counter

import numpy as np
from PySide6.QtCore import QEventLoop, Qt, QTimer

PROBE_MS = 5


@dataclass
class Probe:
    """Notes every turn of the event loop: a gap between two is what a user would feel as a stall."""

    timer: QTimer = field(default_factory=QTimer)
    turns: list[float] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.timer.setTimerType(Qt.TimerType.PreciseTimer)
        self.timer.setInterval(PROBE_MS)
        self.timer.timeout.connect(lambda: self.turns.append(perf_counter()))

    def start(self) -> None:
        """Begin with a turn now."""
        self.turns.append(perf_counter())
        self.timer.start()

    def gaps_ms(self) -> np.ndarray:
        return np.diff(self.turns) * 1e3


def spin(seconds: float) -> None:
    """Let Qt work for so long."""
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()
