"""Run as a process of its own: nn-sim as the user starts it, with a hurried user, until it is killed.

``python -m tests.e2e.killed_user SEED FILE mixed|train`` tells before each action what it is, and after it what there
is then, one object of JSON a line. The first weight, v_01, is frozen: it is the number of the last edit, whatever is
trained.
"""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Callable
from functools import partial
from math import inf
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any

import nn_sim.app.main

if TYPE_CHECKING:
    from nn_sim.app.wiring import Program

MOST_PAUSE_MS, TELL_MS = 15, 50
ACTIONS = ("edit", "edit", "save", "save", "step", "undo", "go", "run", "structure")


def tell(**what: Any) -> None:
    """Write a line that is out when this returns."""
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


class HurriedUser:
    """Does one thing after another in the window of a program.

    Parameters
    ----------
    program : Program
        The running program.
    seed : int
        Of what is done; serial numbers of edits begin with it.
    path : Path
        Where the work is saved.
    trains : bool
        Whether it lets a run go on without end, after a few edits.
    """

    def __init__(self, program: Program, seed: int, path: Path, trains: bool) -> None:
        from PySide6.QtCore import QTimer

        from tests.e2e.random_desk import Answers

        self._later = QTimer.singleShot
        self._program, self._path, self._trains = program, path, trains
        self._rng, self._serial, self._done = random.Random(seed), seed * 1000, 0
        program.documents.questions = Answers(save_path=path)

    def begin(self) -> None:
        """Freeze the weight that counts edits, and go on from there."""
        from nn_sim.session import intentions as wish

        self._session = self._program.session
        tell(do="freeze")
        if self._path.exists():
            self._program.files.open(self._path)
        self._session.intend(wish.SetSpeed(inf))
        self._session.intend(wish.SetFrozen(0, 0, 0))
        self._edit()
        self._tell_done("edit")
        self._go_on()

    def _go_on(self) -> None:
        self._later(self._rng.randint(0, MOST_PAUSE_MS), self._act)

    def _act(self) -> None:
        what = "train" if self._trains and self._done > 3 else self._rng.choice(ACTIONS)
        serial = self._serial + 1 if what == "edit" else None
        tell(do=what, v=serial)
        acts: dict[str, Callable[[], None]] = {
            "edit": self._edit,
            "save": lambda: _require(self._program.documents.save()),
            "step": self._step,
            "undo": self._session.document.undo_stack.undo,
            "go": self._go,
            "structure": self._structure,
            "run": partial(self._run, self._rng.uniform(0.02, 0.2)),
            "train": partial(self._run, inf),
        }
        acts[what]()
        if what not in ("run", "train"):
            self._finish(what)

    def _finish(self, what: str) -> None:
        if self._session.training.is_busy:  # one step has taken longer than the window waits for it
            self._later(1, lambda: self._finish(what))
            return
        self._tell_done(what)
        self._go_on()

    def _edit(self) -> None:
        import numpy as np

        from nn_sim.session.intentions import SetWeights

        self._serial += 1
        self._session.intend(SetWeights(0, 0, 0, np.array([[float(self._serial)]])))

    def _step(self) -> None:
        from nn_sim.session.intentions import StepExample

        self._session.intend(StepExample())

    def _go(self) -> None:
        from nn_sim.session.intentions import GoToEntry

        self._session.intend(GoToEntry(self._rng.randint(2, 8)))

    def _structure(self) -> None:
        from nn_sim.experiment.stop_rules import StopRules
        from nn_sim.session.intentions import SetBatchSize, SetStopRules

        self._session.intend(self._rng.choice([SetBatchSize(1), SetBatchSize(2), SetStopRules(StopRules())]))

    def _run(self, seconds: float) -> None:
        from nn_sim.session.intentions import Pause, Run

        end = monotonic() + seconds
        self._session.intend(Run())

        def look() -> None:
            if not self._session.training.is_busy:
                self._finish("run")
                return
            tell(at=monotonic(), step=self._session.document.experiment.progress.step)
            if monotonic() > end:
                self._session.intend(Pause())
            self._later(TELL_MS if seconds == inf else 5, look)

        look()

    def _tell_done(self, what: str) -> None:
        self._done += 1
        e = self._session.document.experiment
        tell(
            done=what,
            v=float(e.parameters.theta[0]),
            step=e.progress.step,
            theta=e.parameters.theta.tobytes().hex(),
            dirty=self._program.documents.is_dirty,
        )


def _require(saved: bool) -> None:
    if not saved:
        raise RuntimeError("the work could not be saved")


def watch(program: Program) -> None:
    """Begin when the window has been painted and everything else has begun."""
    from PySide6.QtCore import QTimer

    import nn_sim.app.recovery

    nn_sim.app.recovery.SLOW_SECONDS = inf  # a slow moment of the machine must not put the keeping off
    user = HurriedUser(program, int(sys.argv[1]), Path(sys.argv[2]), sys.argv[3] == "train")
    program.window.painted.connect(lambda: QTimer.singleShot(100, program.window, user.begin))


if __name__ == "__main__":
    sys.exit(nn_sim.app.main.main(watch=watch))
