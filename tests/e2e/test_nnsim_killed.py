"""kill -9 at a random moment of saving: the old file or the new one is there, whole, and so is the one before it.

The long test prints its counts: ``pytest -m long -s tests/e2e/test_nnsim_killed.py``.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from nn_sim.storage import load

pytestmark = pytest.mark.skipif(os.name == "nt", reason="kill -9 is of other systems")


def killed_while_saving(path: Path, first: int, seconds: float) -> int:
    """Save again and again for some seconds after the first time; return the last number known to be saved."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.e2e.nnsim_saver", str(path), str(first)], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        printed = process.stdout.readline()
        time.sleep(seconds)
        process.kill()
        printed += process.stdout.read()
    return int(printed.split()[-1])


def kill_so_often(times: int, folder: Path) -> tuple[int, int]:
    """How many of the files were newer than the last that was reported, and how many kills left something behind."""
    rng, path, number, newer, litter = random.Random(1), folder / "work.nnsim", 0, 0, 0
    for _ in range(times):
        known = killed_while_saving(path, number, rng.uniform(0.0, 0.06))
        there = int(load(path).diary[0])
        assert there in (known, known + 1)  # the last one may have been saved but not reported
        if known > 0:
            before = int(load(path.with_name("work.nnsim~")).diary[0])
            assert before in (there - 1, there)  # both names are one file's between the two renames
        left = [name for name in os.listdir(folder) if name.endswith(".tmp")]
        for name in left:
            (folder / name).unlink()
        newer, litter, number = newer + (there > known), litter + bool(left), there + 1
    return newer, litter


def test_killed_10_times(tmp_path: Path):
    kill_so_often(10, tmp_path)


@pytest.mark.long
def test_killed_200_times(tmp_path: Path):
    newer, litter = kill_so_often(200, tmp_path)
    print(f"\nkilled 200 times while saving: 200 whole files, {litter} kills in the middle of one, {newer} just after")  # noqa: T201
    assert litter > 20
