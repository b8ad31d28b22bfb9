"""A recorded run is replayed bit for bit, and a tampered one is found out at the right step."""

from __future__ import annotations

from dataclasses import replace

from nn_sim.engine import NUMPY, Backend
from nn_sim.experiment.edits import with_weights, worked_experiment
from nn_sim.experiment.timeline import Timeline, begun, with_edit, with_run
from nn_sim.training.runner import Runner
from nn_sim.training.time_travel import experiment_of
from nn_sim.training.verification import verify


def recorded(backend: Backend = NUMPY) -> Timeline:
    """Six steps, and a branch from the third on with another weight."""
    start = worked_experiment()
    runner = Runner(start, backend)
    runner.advance_steps(6)
    timeline = with_run(begun(start), runner.stretches(), runner.finished_experiment())
    changed = with_weights(experiment_of(timeline, 1, 3, backend), 0, 0, 0, [[0.25]])
    timeline = with_edit(timeline, changed)
    other = Runner(changed, backend)
    other.advance_steps(4)
    return with_run(timeline, other.stretches(), other.finished_experiment())


def test_a_run_comes_out_again(compiled: Backend):
    verdict = verify(recorded(), lambda _name: NUMPY)
    assert (verdict.first_bad, verdict.steps) == (None, 10)
    assert verdict.sentence.startswith("bit-identical: 10 steps replayed")
    assert verify(recorded(compiled), lambda _name: compiled).first_bad is None


def test_a_changed_number_is_found_at_its_step():
    timeline = recorded()
    branch = timeline.by_id[2]
    (stretch,) = branch.stretches
    place = next(n for n, frame in enumerate(stretch.frames) if frame.step == 5)
    theta = stretch.frames[place].theta.copy()
    theta[3] += 1e-15
    frames = (*stretch.frames[:place], replace(stretch.frames[place], theta=theta), *stretch.frames[place + 1 :])
    bad = replace(branch, stretches=(replace(stretch, frames=frames),))
    verdict = verify(Timeline((timeline.by_id[1], bad), 2), lambda _name: NUMPY)
    assert verdict.first_bad == (2, 4, 5)
    assert "step 5 of branch 2" in verdict.sentence
