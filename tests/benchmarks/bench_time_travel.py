"""``python -m tests.benchmarks.bench_time_travel``: what the past of a long run takes, and how long a jump back.

For each network: a run of some million steps with the compiled engine, one example a step; then jumps to random steps
of it. Prints the memory that the timeline takes, as the program counts it and as it is really held, the spacing of its
keyframes in steps, and the median and the longest jump. The targets are those of the window: a jump in 100 ms, all of
the past in 64 MB.
"""

from __future__ import annotations

import argparse
import tracemalloc
from time import perf_counter

import numpy as np

from nn_sim.datasets import make_builtin
from nn_sim.engine import Backend, compiled_backend
from nn_sim.experiment import Experiment
from nn_sim.experiment.edits import new_experiment, worked_experiment
from nn_sim.experiment.timeline import Timeline, begun, with_run
from nn_sim.training.runner import Runner
from nn_sim.training.time_travel import experiment_of

STEPS = 10_000_000
JUMPS = 200
TRIES = 3
PAUSES = (0.1, 0.35, 0.6)
"""Where the paused run is paused, as shares of its length."""
MOST_MILLISECONDS, MOST_MEGABYTES = 100.0, 64.0
ADVANCE_SECONDS = 0.02
MOONS = make_builtin("moons")
CASES = {
    "moons 2-8-8-1": new_experiment(MOONS, hidden_sizes=(8, 8)),
    "moons 2-4-1": new_experiment(MOONS, hidden_sizes=(4,)),
    "the deck's 2-2-2": worked_experiment(),
}


def trained(start: Experiment, steps: int, backend: Backend, pauses: tuple[float, ...] = ()) -> Timeline:
    """Run as the window does at full speed, with so many pauses, and return what is kept of it."""
    timeline, experiment = begun(start), start
    for end in (*(round(share * steps) for share in pauses), steps):
        runner = Runner(experiment, backend)
        while runner.step < end and not runner.has_ended:
            runner.advance(ADVANCE_SECONDS)
        experiment = runner.finished_experiment()
        timeline = with_run(timeline, runner.stretches(), experiment)
    return timeline


def jumps(timeline: Timeline, backend: Backend, count: int) -> np.ndarray:
    """Return how long jumps to random steps take, in milliseconds; each the best of some tries, against other load."""
    rng = np.random.default_rng(0)
    steps = rng.integers(0, timeline.branch.last_step, count, endpoint=True)
    took = []
    for step in map(int, steps):
        tries = []
        for _ in range(TRIES):
            began = perf_counter()
            there = experiment_of(timeline, timeline.current, step, backend)
            tries.append(1000.0 * (perf_counter() - began))
            assert there.progress.step == step
        took.append(min(tries))
    return np.array(took)


def main() -> int:
    """Print the table; exit 1 where a target is missed or no compiled engine can be had."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("steps", nargs="?", type=int, default=STEPS)
    steps: int = parser.parse_args().steps
    backend = compiled_backend()
    if backend is None:
        print("no compiled engine here: nothing to measure")
        return 1
    print(f"{steps:,} steps of one example, {JUMPS} jumps to random steps")
    print(
        f"{'':30}{'keyframes':>10}{'MB':>8}{'held':>7}"
        f"{'spacing, median':>17}{'widest':>10}{'jump, median':>14}{'longest':>11}"
    )
    missed = False
    for name, start in CASES.items():
        for how, pauses in (("", ()), (", paused 3 times", PAUSES)):
            tracemalloc.start()
            timeline = trained(start, steps, backend, pauses)
            held = tracemalloc.get_traced_memory()[0] / 1e6
            tracemalloc.stop()
            frames = [frame.step for stretch in timeline.branch.stretches for frame in stretch.frames]
            spacing = np.diff([0, *frames])
            took = jumps(timeline, backend, JUMPS)
            megabytes = timeline.size / 1e6
            print(
                f"{name + how:30}{len(frames):10}{megabytes:8.2f}{held:7.2f}"
                f"{np.median(spacing):17,.0f}{spacing.max():10,}{np.median(took):11.1f} ms{took.max():8.1f} ms"
            )
            missed |= took.max() > MOST_MILLISECONDS or max(held, megabytes) > MOST_MEGABYTES
    print("a target is missed" if missed else "all targets are met")
    return int(missed)


if __name__ == "__main__":
    raise SystemExit(main())
