"""``make bench-startup``: what the start of nn-sim costs, against a bare window of the same libraries.

Three tables: time from the start of the process to the first painted window, and memory, of both in turns; gaps
between turns of the event loop while the engine gets ready, with an empty cache (the first start on a machine: the
kernels are compiled) and with a filled one, and memory once it is; and the modules that take longest to import. Every
start is a process of its own, with folders of its own for settings and caches, and finds Python's own compiled files
in place.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np

ROUNDS = 15
FIRST_RUNS = 3
LONGEST_SECONDS = 120
MODULES_SHOWN = 10
PROGRAM = "tests.benchmarks.started_program"
WAYS = {"bare window": ("tests.benchmarks.started_bare",), "nn-sim": (PROGRAM, "painted")}
_IMPORT_TIME = re.compile(r"import time:\s*(\d+) \|\s*(\d+) \| \s*(\S+)")


@dataclass(frozen=True)
class Start:
    """What one start took: seconds from the start of the process, megabytes, milliseconds between turns."""

    painted: float
    megabytes: float
    ready: float
    megabytes_ready: float
    gaps: np.ndarray


def environment(folder: Path) -> dict[str, str]:
    """Return the environment of a user without settings and caches, whose Python may keep compiled files."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    own = {"XDG_CACHE_HOME": str(folder / "cache"), "XDG_CONFIG_HOME": str(folder / "config")}
    return {"QT_QPA_PLATFORM": "offscreen"} | kept | own


def start(arguments: tuple[str, ...], folder: Path) -> Start:
    """Start a process, wait for its end, and return what it took."""
    command, began = [sys.executable, "-m", *arguments], time.monotonic()
    done = subprocess.run(
        command, env=environment(folder), capture_output=True, text=True, timeout=LONGEST_SECONDS, check=True
    )
    told = json.loads(done.stdout)
    return Start(
        told["painted"] - began,
        told["bytes_painted"] / 1e6,
        told.get("engine", np.nan) - began,
        told.get("bytes_ready", np.nan) / 1e6,
        np.array(told.get("gaps_ms", [])),
    )


def compare_starts(folder: Path) -> float:
    """Print both ways to start side by side, and return the bare window's megabytes.

    Each round has a ratio of its own, for the machine's pace drifts.
    """
    starts: dict[str, list[Start]] = {name: [] for name in WAYS}
    for _ in range(ROUNDS):
        for name, arguments in WAYS.items():
            starts[name].append(start(arguments, folder))
    print(f"{'':>12} {'to first paint':>15} {'best':>7} {'memory then':>12}")
    for name, own in starts.items():
        seconds, megabytes = [one.painted for one in own], [one.megabytes for one in own]
        print(f"{name:>12} {np.median(seconds):13.2f} s {min(seconds):5.2f} s {np.median(megabytes):9.0f} MB")
    bare, program = starts.values()
    times = [one.painted / other.painted for one, other in zip(program, bare, strict=True)]
    memory = [one.megabytes / other.megabytes for one, other in zip(program, bare, strict=True)]
    print(
        f"{'ratio':>12} {np.median(times):15.2f} {'':>7} {np.median(memory):12.2f}"
        "      targets: time <= 1.50, memory <= 1.60"
    )
    return float(np.median([one.megabytes for one in bare]))


def show_gaps(case: str, starts: list[Start], bare: float) -> None:
    """Print the gaps from the first paint until the engine is there, and memory then against the bare window's."""
    p50, p99, most = (np.array([np.percentile(one.gaps, share) for one in starts]) for share in (50, 99, 100))
    took, memory = [one.ready - one.painted for one in starts], [one.megabytes_ready for one in starts]
    each = " ".join(f"{one:.0f}" for one in most)
    print(
        f"{case:>12} {np.median(p50):8.1f} {np.median(p99):7.1f} {most.max():7.1f} {np.median(took):10.1f} s"
        f" {np.median(memory):9.0f} MB {np.median(memory) / bare:8.2f}   (largest of each start: {each})"
    )


def show_imports(folder: Path) -> None:
    """Print the modules whose own code takes longest until the first paint."""
    command = [sys.executable, "-X", "importtime", "-m", PROGRAM, "painted"]
    done = subprocess.run(command, env=environment(folder), capture_output=True, text=True, check=True)
    lines = (_IMPORT_TIME.match(line) for line in done.stderr.splitlines())
    alone = [(int(found[1]), found[3]) for found in lines if found]
    for microseconds, module in sorted(alone, reverse=True)[:MODULES_SHOWN]:
        print(f"{microseconds / 1e3:8.1f} ms  {module}")


def main() -> int:
    """Print the tables."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for arguments in (*WAYS.values(), (PROGRAM,)):
            start(arguments, folder)  # Python's compiled files, the system's caches, the kernels
        print(f"start-up, {ROUNDS} rounds in turns, median")
        bare = compare_starts(folder)
        print("\nms between turns of the event loop from the first paint until the engine is there (target: max <= 50)")
        print(f"{'':>12} {'p50':>8} {'p99':>7} {'max':>7} {'ready after':>12} {'memory then':>12} {'ratio':>8}")
        show_gaps("filled cache", [start((PROGRAM,), folder) for _ in range(FIRST_RUNS)], bare)
        empty = []
        for _ in range(FIRST_RUNS):
            with tempfile.TemporaryDirectory() as other:
                empty.append(start((PROGRAM,), Path(other)))
        show_gaps("empty cache", empty, bare)
        print(f"\nthe {MODULES_SHOWN} modules that take longest to import, each without what it imports itself")
        show_imports(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
