"""Saves one file over and over, until it is killed; each version is known by its diary."""

from __future__ import annotations

import sys
from dataclasses import replace
from itertools import count
from pathlib import Path

from nn_sim.storage import save
from tests.unit.storage.works import small_story

if __name__ == "__main__":
    path, first = Path(sys.argv[1]), int(sys.argv[2])
    for number in count(first):
        save(path, replace(small_story(), diary=(str(number), "x" * 50_000)))
        print(number, flush=True)  # noqa: T201
