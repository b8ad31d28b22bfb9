"""Edited points under the same network: what stays, what begins again, and that time travel stays exact."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from nn_sim.datasets import Split, make_builtin, with_point_moved, with_points_added, with_points_removed
from nn_sim.engine import NUMPY
from nn_sim.experiment import Experiment
from nn_sim.experiment.data_edits import editable_dataset, with_edited_data
from nn_sim.experiment.edits import new_experiment, with_dataset, with_loss, with_split, worked_experiment
from nn_sim.experiment.timeline import Timeline, begun, with_edit, with_run
from nn_sim.training.runner import Runner
from nn_sim.training.time_travel import experiment_of


def moons(**rest: object) -> Experiment:
    return new_experiment(make_builtin("moons", size=10), hidden_sizes=(2,), split=Split(0.3), **rest)  # type: ignore[arg-type]


def trained(timeline: Timeline, e: Experiment, steps: int) -> tuple[Timeline, Experiment]:
    runner = Runner(e, NUMPY)
    runner.advance_steps(steps)
    after = runner.finished_experiment()
    return with_run(timeline, runner.stretches(), after), after


def after_steps(e: Experiment, steps: int) -> Experiment:
    runner = Runner(e, NUMPY)
    runner.advance_steps(steps)
    return runner.experiment()


def one_more(e: Experiment) -> Experiment:
    return with_edited_data(e, with_points_added(editable_dataset(e), [[3.0, -3.0]], [1]))


def test_weights_start_and_memory_stay_and_the_rows_of_the_test_as_well():
    before = after_steps(moons(), 3)
    after = one_more(before)
    assert after.parameters is before.parameters
    assert after.start is before.start
    assert after.memory is before.memory
    assert after.spec is before.spec
    np.testing.assert_array_equal(after.data.test_rows, before.data.test_rows)
    assert after.data.train_rows.tolist() == [*before.data.train_rows.tolist(), 10]
    np.testing.assert_array_equal(after.data.X_train[-1], [3.0, -3.0])


def test_in_the_middle_of_an_epoch_learning_goes_on_with_the_next_one():
    before = after_steps(moons(), 10)  # 7 to learn from: one epoch and 3 examples
    assert (before.progress.epoch, before.progress.position) == (1, 3)
    after = one_more(before)
    assert (after.progress.epoch, after.progress.position, after.progress.step) == (2, 0, 10)
    # the third epoch's order is the third draw of the seed, now of 8 rows
    rng = np.random.Generator(np.random.PCG64(0))
    for count in (7, 7):
        rng.permuted(np.arange(count)[None], axis=1)
    np.testing.assert_array_equal(after.order_of_epoch, Runner(after)._draw_order())
    np.testing.assert_array_equal(Runner(after)._draw_order(), rng.permuted(np.arange(8)[None], axis=1)[0])


def test_between_two_epochs_nothing_of_the_progress_changes():
    before = after_steps(moons(), 7)
    assert one_more(before).progress is before.progress


def test_the_losses_so_far_stay_and_the_one_of_now_is_of_the_new_points():
    before = after_steps(moons(), 7)
    after = one_more(before)
    assert len(after.history) == len(before.history)
    np.testing.assert_array_equal(after.history.points[:-1], before.history.points[:-1])
    assert after.history.points[-1, 1] == after.measures.loss_train != before.measures.loss_train


def test_before_the_first_step_the_history_begins_with_the_new_points():
    after = one_more(moons())
    assert after.untrained
    assert after.history.points[:, 1].tolist() == [after.measures.loss_train]


def test_scaling_follows_the_points():
    e = new_experiment(replace(make_builtin("moons", size=10), scale="minmax"), split=Split(0.0))
    after = with_edited_data(e, with_points_added(editable_dataset(e), [[100.0, 0.0]], [0]))
    np.testing.assert_allclose(after.data.X_train[-1, 0], 1.0)
    assert e.data.X_train[:, 0].max() == 1.0


def test_another_split_deals_edited_points_anew_from_all_rows():
    edited = one_more(moons())
    after = with_split(edited, Split(0.5, seed=1))
    assert after.dataset.test_rows is None
    assert len(after.data.test_rows) == 6  # half of 11, rounded to even


def test_a_target_that_the_loss_cannot_have_is_refused():
    e = new_experiment(make_builtin("sine", size=10), output="sigmoid")
    e = with_edited_data(e, replace(e.dataset, targets=np.full((10, 1), 0.5), recipe=None))
    e = with_loss(e, "cross_entropy")
    with pytest.raises(ValueError, match="cross-entropy needs targets between 0 and 1"):
        with_edited_data(e, with_points_added(e.dataset, [[0.0]], [[2.0]]))


def test_other_columns_are_no_edit():
    with pytest.raises(ValueError, match="same columns and classes"):
        with_edited_data(moons(), make_builtin("sine"))


def test_from_the_edited_worked_example_one_comes_to_other_data_with_usual_settings():
    e = worked_experiment()
    e = with_edited_data(e, with_point_moved(editable_dataset(e), 0, (1.0, 1.0)))
    assert with_dataset(e, make_builtin("moons")).hyperparameters == moons().hyperparameters


def test_every_step_before_and_after_an_edit_of_the_data_comes_back_bit_for_bit():
    e = moons()
    timeline, seen = begun(e, NUMPY.name), [e]
    for _ in range(10):
        timeline, e = trained(timeline, e, 1)
        seen.append(e)
    e = one_more(e)  # in the middle of the second epoch
    timeline = with_edit(timeline, e)
    seen[-1] = e  # at the step of the edit the edited points are shown
    for _ in range(5):
        timeline, e = trained(timeline, e, 1)
        seen.append(e)
    e = with_edited_data(e, with_points_removed(editable_dataset(e), {0, 4}))
    timeline = with_edit(timeline, e)
    seen[-1] = e
    for _ in range(9):
        timeline, e = trained(timeline, e, 1)
        seen.append(e)
    assert len(timeline.branches) == 1
    assert [one.dataset.size for one in seen] == [10] * 10 + [11] * 5 + [9] * 10
    for step, was in enumerate(seen):
        found = experiment_of(timeline, 1, step)
        assert found.data is was.data
        assert found.dataset is was.dataset
        assert found.parameters.theta.tobytes() == was.parameters.theta.tobytes()
        assert found.progress == was.progress


def test_an_edit_in_the_past_is_a_branch_and_the_old_one_stays():
    e = moons()
    timeline, last = trained(begun(e, NUMPY.name), e, 12)
    past = one_more(experiment_of(timeline, 1, 5))
    timeline = with_edit(timeline, past)
    timeline, new = trained(timeline, past, 4)
    assert [branch.id for branch in timeline.branches] == [1, 2]
    assert experiment_of(timeline, 1, 12).parameters == last.parameters
    assert experiment_of(timeline, 2, 9).parameters == new.parameters
    assert experiment_of(timeline, 2, 4).dataset is e.dataset
    assert experiment_of(timeline, 2, 5).dataset.size == 11
