"""Back to any step of a run, bit for bit: from the keyframe before it, the steps in between are done again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from nn_sim.engine import NUMPY, Backend
from nn_sim.experiment import Experiment
from nn_sim.experiment.timeline import Timeline, experiment_at, history_until, nearest
from nn_sim.training.runner import Runner

STEPS_OF_A_CALL = 100_000

Report = Callable[[float], None]


def experiment_of(
    timeline: Timeline, branch: int, step: int, backend: Backend = NUMPY, report: Report = lambda _share: None
) -> Experiment:
    """Return the experiment as it was after a step of a branch.

    Parameters
    ----------
    timeline : Timeline
        Where it was.
    branch, step : int
        The moment.
    backend : Backend
        The best there is now; a stretch that NumPy trained is replayed by NumPy. Where the compiled engine trained
        and cannot be had, the steps between two keyframes differ in their last bits.
    report : callable
        Hears how much is done, 0 to 1, and may raise to give up.

    Raises
    ------
    ValueError
        If the branch does not reach so far.
    """
    stretch, frame = nearest(timeline, branch, step)
    found = experiment_at(stretch, frame)
    if frame.step < step:
        runner = Runner(found, NUMPY if stretch.backend == NUMPY.name else backend)
        while runner.step < step:
            report((runner.step - frame.step) / (step - frame.step))
            runner.advance_to_step(min(step, runner.step + STEPS_OF_A_CALL))
        found = runner.experiment()
    return replace(found, history=history_until(timeline.by_id[branch], found.epochs))


def cost_of(timeline: Timeline, branch: int, step: int) -> int:
    """Return how much work it is to get there: products of weights and examples."""
    stretch, frame = nearest(timeline, branch, step)
    e = stretch.setting
    return (step - frame.step) * min(e.hyperparameters.batch_size, e.example_count) * e.spec.parameter_count
