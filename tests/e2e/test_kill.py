"""kill -9 of the whole program at random moments: the file is whole each time, and what was not saved comes back.

A hurried user edits, trains, undoes and saves; the program is killed somewhere in it. Then the file must be the one
last saved or the one that was being saved, and what recovery has kept must be the work after the last action that had
returned, or after the one that had begun.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from nn_sim.app.recovery import bring_back, left_behind
from nn_sim.engine import Backend
from nn_sim.experiment import Experiment
from nn_sim.storage import load
from nn_sim.storage.recovery import forget

pytestmark = pytest.mark.skipif(os.name == "nt", reason="kill -9 is of other systems")

OLDEST_TRAINING = 5.0  # seconds


@dataclass
class Life:
    """What a killed program has told."""

    killed_at: float
    last: dict[str, Any] = field(default_factory=dict)
    begun: dict[str, Any] | None = None
    trained: list[tuple[float, int]] = field(default_factory=list)
    saved: str | None = None
    known: set[float] = field(default_factory=set)

    def hear(self, line: dict[str, Any]) -> None:
        """Take in a line."""
        if "do" in line:
            self.begun, self.trained = line, []
        elif "at" in line:
            self.trained.append((line["at"], line["step"]))
        else:
            self.last, self.begun, self.trained = line, None, []
            self.known.add(line["v"])
            if line["done"] == "save":
                self.saved = line["theta"]

    @property
    def was_doing(self) -> str:
        """The action in which it was killed; empty between two."""
        return str(self.begun["do"]) if self.begun else ""


class Graveyard:
    """Starts the program and kills it, in folders of its own, and looks at what is left."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._path = folder / "work.nnsim"
        self.counts: Counter[str] = Counter()
        cache = os.environ.get("XDG_CACHE_HOME", str(Path.home() / ".cache"))  # the compiled kernels, nothing else
        places = {name: str(folder / name.lower()) for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME")}
        self._environment = {
            **os.environ, **places, "XDG_STATE_HOME": str(folder / "state"), "XDG_CACHE_HOME": cache,
            "QT_QPA_PLATFORM": "offscreen",
        }  # fmt: skip
        for place in places.values():
            Path(place).mkdir(exist_ok=True)

    def kill_one(self, seed: int, *, trains: bool) -> None:
        """Let a program live for a random while, kill it, and look at what is left."""
        before = load(self._path).experiment.parameters.theta.tobytes().hex() if self._path.exists() else None
        seconds = random.Random(seed).uniform(1.5, 8.0) if trains else random.Random(seed).uniform(0.0, 1.2)
        life = self._live_and_die(seed, seconds, trains=trains)
        self.counts["kills"] += 1
        self.counts[f"while it was {life.was_doing or 'between two actions'}"] += 1
        self._assert_file_is_whole(life, before)
        self._assert_work_comes_back(life)

    def _live_and_die(self, seed: int, seconds: float, *, trains: bool) -> Life:
        command = [sys.executable, "-m", "tests.e2e.killed_user", str(seed), str(self._path)]
        complaints = self._folder / "stderr.txt"
        with complaints.open("w") as stderr, subprocess.Popen(
            [*command, "train" if trains else "mixed"],
            stdout=subprocess.PIPE, stderr=stderr, text=True, env=self._environment,
        ) as process:  # fmt: skip
            assert process.stdout is not None
            lines = [process.stdout.readline(), process.stdout.readline()]
            time.sleep(seconds)
            assert process.poll() is None, f"the program has ended by itself:\n{complaints.read_text()}"
            life = Life(time.monotonic())
            process.kill()
            lines += process.stdout.read().splitlines()
        for line in lines:
            life.hear(json.loads(line))
        return life

    def _assert_file_is_whole(self, life: Life, before: str | None) -> None:
        expected = {life.saved or before}
        if life.was_doing == "save":
            expected.add(life.last["theta"])
        if self._path.exists():
            assert load(self._path).experiment.parameters.theta.tobytes().hex() in expected
            self.counts["whole files"] += 1
        else:
            assert None in expected
        if (backup := self._path.with_name("work.nnsim~")).exists():
            load(backup)

    def _assert_work_comes_back(self, life: Life) -> None:
        folders = list(left_behind(self._folder / "xdg_data_home" / "nn-sim" / "recovery"))
        assert len(folders) <= 1
        if not folders:  # then everything is in the file
            assert not life.last["dirty"] or life.was_doing in ("save", "undo", "go"), life
            self.counts["times everything was saved"] += 1
            return
        back = bring_back(folders[0])
        if isinstance(back, str):  # killed while the very first thing was written into it, or while it was emptied
            assert not life.last["dirty"] or life.was_doing in ("save", "undo", "go"), back
            self.counts["times everything was saved"] += 1
        else:
            self._assert_is_newest(life, back[0].experiment)
            assert back[0].timeline.branch.last_step >= back[0].experiment.progress.step
            self.counts["recoveries"] += 1
        for folder in (folders[0].parent).iterdir():
            forget(folder)

    def _assert_is_newest(self, life: Life, back: Experiment) -> None:
        v, theta = float(back.parameters.theta[0]), back.parameters.theta.tobytes().hex()
        if theta == life.last["theta"] and not life.trained:
            return
        begun = life.begun
        assert begun is not None, f"an action that had returned is lost: {life.last}"
        if begun["do"] == "edit":
            assert v == begun["v"]
        elif begun["do"] in ("undo", "go"):
            assert v in life.known
        elif begun["do"] in ("run", "train"):
            assert v == life.last["v"]
            old = [step for at, step in life.trained if at <= life.killed_at - OLDEST_TRAINING]
            assert back.progress.step >= max(old, default=life.last["step"])
            self.counts["recoveries in a run"] += 1
        else:
            assert v == life.last["v"]


def kill_so_often(times: int, folder: Path) -> Counter[str]:
    yard = Graveyard(folder)
    for seed in range(1, times + 1):
        yard.kill_one(seed, trains=seed % 5 == 0)
    return yard.counts


@pytest.mark.usefixtures("qapp")
def test_killed_5_times(tmp_path: Path, compiled: Backend):
    counts = kill_so_often(5, tmp_path)
    assert counts["kills"] == 5


@pytest.mark.long
@pytest.mark.usefixtures("qapp")
def test_200_kills(tmp_path: Path, compiled: Backend, capsys: pytest.CaptureFixture[str]):
    counts = kill_so_often(200, tmp_path)
    with capsys.disabled():
        print("\nkilled: " + ", ".join(f"{number} {what}" for what, number in counts.items()))  # noqa: T201
    assert counts["recoveries"] + counts["times everything was saved"] == 200
