"""Reads files in a process of its own that may take 200 MB more than it has at the start, and says how each ended.

Paths come on standard input, one a line; for each, a line of JSON goes to standard output.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from nn_sim.experiment.timeline import nearest
from nn_sim.storage import FileProblem, Saved, load
from nn_sim.training.runner import Runner
from tests.unit.storage.make_format_1 import STORED

MOST_BYTES = 200 * 2**20


def limit_memory() -> None:
    """Let no more than 200 MB be added to what the process has now."""
    import resource

    now = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (now + MOST_BYTES, now + MOST_BYTES))


def use(saved: Saved) -> None:
    """Do with what was read what the program does at once."""
    timeline = saved.timeline
    for branch in timeline.branches:
        nearest(timeline, branch.id, branch.last_step)
    runner = Runner(saved.experiment)
    runner.advance_steps(1)
    runner.finished_experiment()


def read(path: Path) -> dict[str, object]:
    """How reading a file ended: the sentence of a problem or nothing, and the seconds of the processor it took."""
    began = time.process_time()
    try:
        saved = load(path)
    except FileProblem as problem:
        return {"problem": str(problem), "seconds": time.process_time() - began}
    seconds = time.process_time() - began
    if saved.experiment.spec.parameter_count < 10_000 and len(saved.experiment.data.X_train) < 10_000:
        use(saved)
    return {"problem": "", "seconds": seconds}


if __name__ == "__main__":
    use(load(STORED))  # whatever is imported late is imported now
    if sys.platform.startswith("linux"):
        limit_memory()
    for line in sys.stdin:
        print(json.dumps(read(Path(line.rstrip("\n")))), flush=True)  # noqa: T201
