"""Any step of a run comes back bit for bit, branches stay, and the past takes bounded room."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nn_sim.datasets import make_builtin
from nn_sim.engine import NUMPY, Backend, Hyperparameters
from nn_sim.experiment import Experiment
from nn_sim.experiment.edits import new_experiment, with_hyperparameters, with_weights
from nn_sim.experiment.timeline import (
    BYTES_AT_MOST,
    MOST_BRANCHES,
    Timeline,
    begun,
    nearest,
    visiting,
    with_bookmark,
    with_edit,
    with_run,
)
from nn_sim.training.frames import MOST_FRAMES
from nn_sim.training.runner import Runner
from nn_sim.training.time_travel import experiment_of

MOONS = new_experiment(make_builtin("moons"), hyperparameters=Hyperparameters(eta=0.1, batch_size=8))
SETTINGS = (
    Hyperparameters(eta=0.1),
    Hyperparameters(eta=0.05, batch_size=7, optimiser="momentum"),
    Hyperparameters(eta=0.01, batch_size=32, optimiser="adam", schedule="cosine"),
)


def trained(timeline: Timeline, e: Experiment, steps: int, backend: Backend = NUMPY) -> tuple[Timeline, Experiment]:
    runner = Runner(e, backend)
    runner.advance_steps(steps)
    after = runner.finished_experiment()
    return with_run(timeline, runner.stretches(), after), after


def assert_same_state(one: Experiment, other: Experiment) -> None:
    assert one.parameters.theta.tobytes() == other.parameters.theta.tobytes()
    assert one.memory == other.memory
    assert one.progress == other.progress
    assert one.hyperparameters == other.hyperparameters


@settings(deadline=None, max_examples=25)
@given(st.sampled_from(SETTINGS), st.lists(st.integers(1, 60), min_size=1, max_size=4), st.data())
def test_every_step_comes_back_as_it_was(how: Hyperparameters, runs: list[int], data: st.DataObject):
    e = with_hyperparameters(MOONS, how)
    timeline = begun(e)
    for steps in runs:
        timeline, e = trained(timeline, e, steps)
    step = data.draw(st.integers(0, e.progress.step))
    straight = Runner(with_hyperparameters(MOONS, how), NUMPY)
    straight.advance_steps(step)
    assert_same_state(experiment_of(timeline, timeline.current, step), straight.experiment())
    assert experiment_of(timeline, timeline.current, e.progress.step).history == e.history


@pytest.mark.parametrize("how", SETTINGS)
def test_also_with_the_compiled_engine_in_chunks_of_its_own(how: Hyperparameters, compiled: Backend):
    start = with_hyperparameters(MOONS, how)
    runner = Runner(start, compiled)
    runner.advance(0.05)
    after = runner.finished_experiment()
    timeline = with_run(begun(start), runner.stretches(), after)
    for step in (1, after.progress.step // 2, after.progress.step - 1, after.progress.step):
        straight = Runner(start, compiled)
        straight.advance_steps(min(step, 3))
        straight.advance_to_step(step)
        assert_same_state(experiment_of(timeline, 1, step, compiled), straight.experiment())


def test_a_change_at_a_past_step_branches_and_both_branches_stay():
    timeline, e = trained(begun(MOONS), MOONS, 40)
    past = experiment_of(timeline, 1, 15)
    changed = with_weights(past, 0, 0, 0, [[0.5]])
    timeline = with_edit(timeline, changed)
    assert [(branch.id, branch.parent, branch.first_step) for branch in timeline.branches] == [(1, None, 0), (2, 1, 15)]
    timeline, other = trained(timeline, changed, 10)
    assert (timeline.current, timeline.branch.last_step) == (2, 25)
    assert_same_state(experiment_of(timeline, 1, 40), e)
    assert_same_state(experiment_of(timeline, 2, 25), other)
    assert_same_state(experiment_of(timeline, 2, 15), changed)
    assert_same_state(experiment_of(timeline, 2, 9), experiment_of(timeline, 1, 9))  # the parent's part
    with pytest.raises(ValueError, match="step 26 is not on branch 2"):
        experiment_of(timeline, 2, 26)


def test_going_on_from_a_past_step_without_a_change_follows_the_branch_and_goes_beyond_its_end():
    timeline, e = trained(begun(MOONS), MOONS, 40)
    past = experiment_of(timeline, 1, 15)
    same, there = trained(timeline, past, 10)
    assert same is timeline
    assert_same_state(there, experiment_of(timeline, 1, 25))
    longer, beyond = trained(timeline, past, 60)
    assert len(longer.branches) == 1
    assert longer.branch.last_step == 75
    assert_same_state(experiment_of(longer, 1, 75), beyond)
    assert_same_state(experiment_of(longer, 1, 40), e)


def test_another_eta_on_the_way_is_another_stretch():
    runner = Runner(MOONS, NUMPY)
    runner.advance_steps(5)
    runner.set_hyperparameters(replace(MOONS.hyperparameters, eta=0.5))
    runner.advance_steps(5)
    after = runner.finished_experiment()
    timeline = with_run(begun(MOONS), runner.stretches(), after)
    assert [stretch.first_step for stretch in timeline.branch.stretches] == [0, 5]
    assert experiment_of(timeline, 1, 4).hyperparameters.eta == 0.1
    assert_same_state(experiment_of(timeline, 1, 10), after)


def test_a_change_before_anything_was_trained_replaces_and_a_new_start_after_it_is_a_branch_of_its_own():
    edited = with_weights(MOONS, 0, 0, 0, [[0.5]])
    timeline = with_edit(begun(MOONS), edited)
    assert [branch.stretches[0].setting for branch in timeline.branches] == [edited]
    timeline, _ = trained(timeline, edited, 3)
    timeline = with_edit(timeline, MOONS)
    assert [(branch.parent, branch.first_step, branch.last_step) for branch in timeline.branches] == [
        (None, 0, 3),
        (None, 0, 0),
    ]


def test_edits_at_the_end_do_not_pile_up():
    timeline, e = trained(begun(MOONS), MOONS, 3)
    for value in (0.1, 0.2, 0.3):
        e = with_weights(e, 0, 0, 0, [[value]])
        timeline = with_edit(timeline, e)
    assert [stretch.first_step for stretch in timeline.branch.stretches] == [0, 3]
    assert_same_state(experiment_of(timeline, 1, 3), e)


def test_ten_million_steps_take_a_bounded_room_and_a_jump_is_short(compiled: Backend):
    """The steps are few here; that keyframes thin out as they grow is what bounds both."""
    start = new_experiment(make_builtin("xor"), hidden_sizes=(8, 8))
    runner = Runner(start, compiled)
    runner.advance_steps(4 * MOST_FRAMES)
    timeline = with_run(begun(start), runner.stretches(), runner.finished_experiment())
    frames = timeline.branch.stretches[-1].frames
    assert len(frames) <= MOST_FRAMES + 1
    gaps = np.diff([frame.step for frame in frames])
    assert gaps.max() <= 8
    assert timeline.size < BYTES_AT_MOST


def test_bookmarks_name_steps_once():
    timeline, _ = trained(begun(MOONS), MOONS, 10)
    timeline = with_bookmark(with_bookmark(timeline, "here", 4), "there", 4)
    assert [(mark.name, mark.branch, mark.step) for mark in timeline.bookmarks] == [("there", 1, 4)]
    assert with_bookmark(timeline, "", 4).bookmarks == ()


def test_visiting_changes_nothing_but_where_one_is():
    timeline, _ = trained(begun(MOONS), MOONS, 10)
    assert visiting(timeline, 1).branches is timeline.branches
    assert nearest(timeline, 1, 0)[1].step == 0


def test_the_oldest_branches_give_way_and_what_led_to_the_others_stays():
    timeline, e = trained(begun(MOONS), MOONS, 4)
    early = experiment_of(timeline, 1, 1)
    for number in range(MOST_BRANCHES + 3):  # each leaves the one before it, a step before its end
        past = experiment_of(timeline, timeline.current, e.progress.step - 1)
        changed = with_weights(past, 0, 0, 0, [[0.001 * number]])
        timeline, e = trained(with_edit(timeline, changed), changed, 2)
    assert len(timeline.branches) == MOST_BRANCHES
    assert_same_state(experiment_of(timeline, timeline.current, 1), early)
    assert_same_state(experiment_of(timeline, timeline.current, e.progress.step), e)


def test_a_branch_that_leaves_before_its_parent_begins_has_no_part_of_what_came_later():
    """Run 2 leaves run 1 at step 6; from what they share, run 3 leaves run 2 at step 3. Run 1 was edited at step 4."""
    timeline, e = trained(begun(MOONS), MOONS, 4)
    e = with_weights(e, 0, 0, 0, [[0.25]])
    timeline, e = trained(with_edit(timeline, e), e, 10)
    for step, steps in ((6, 2), (3, 8)):
        changed = with_weights(experiment_of(timeline, timeline.current, step), 0, 0, 0, [[0.01 * step]])
        timeline, e = trained(with_edit(timeline, changed), changed, steps)
    assert [(one.id, one.parent, one.first_step) for one in timeline.branches] == [(1, None, 0), (2, 1, 6), (3, 2, 3)]
    assert [(stretch.first_step, stretch.last_step) for stretch in timeline.path(3)] == [(0, 4), (3, 11)]
    past = experiment_of(timeline, 3, 3)
    same, there = trained(timeline, past, 5)  # over steps 4 and 6, at which something was done in the other runs
    assert same is timeline
    assert_same_state(there, experiment_of(timeline, 3, 8))
    assert_same_state(experiment_of(timeline, 3, 11), e)
