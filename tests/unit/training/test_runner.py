"""Where a run stands, what it has measured, and how it goes on with other settings."""

import math

import numpy as np
import pytest

from nn_sim.engine import NUMPY, Backend, Hyperparameters, mean_loss, trace_step, train_epochs
from nn_sim.engine.epochs import epoch_orders, generator
from nn_sim.experiment.edits import worked_experiment
from nn_sim.training.runner import Runner
from tests.unit.experiment.experiments import line, ten_points


def test_counts_by_hand():
    """Ten examples in batches of 3 are 4 steps an epoch: 3, 3, 3, 1."""
    runner = Runner(ten_points(batch_size=3))
    seen = []
    for _ in range(9):
        runner.advance_steps(1)
        seen.append((runner.epoch, runner.position, runner.step, runner.examples_done))
    assert seen == [
        (0, 3, 1, 3),
        (0, 6, 2, 6),
        (0, 9, 3, 9),
        (1, 0, 4, 10),
        (1, 3, 5, 13),
        (1, 6, 6, 16),
        (1, 9, 7, 19),
        (2, 0, 8, 20),
        (2, 3, 9, 23),
    ]
    assert runner.experiment().epochs == 2.3


def test_two_steps_by_hand():
    # x = 1, y = 0, z = w_0 + w_1. From (0, 1) with eta 1/4: z = 1, both fall by 1/4; z = 1/2, both fall by 1/8.
    runner = Runner(line([1.0], [0.0], [0.0, 1.0], eta=0.25))
    runner.advance_steps(2)
    found = runner.experiment()
    assert found.parameters.theta.tolist() == [-0.375, 0.625]
    assert found.history.column("loss_train").tolist() == [0.5, 0.125, 0.03125]  # 1/2 z^2 for z = 1, 1/2, 1/4


def test_the_deck_step(compiled: Backend):
    """With g = tanh the deck's example after one step; expected values worked out here from the slides' formulas."""
    u1, u2, eta = math.tanh(1.0), math.tanh(2.0), 0.1
    delta1, delta2 = u1, 1.0 - u1 + u2  # z_1 - 1 = u_1 and z_2 - 0
    back1, back2 = delta1 - delta2, delta2  # sum_k delta_k w_jk with w_11 = 1, w_12 = -1, w_21 = 0, w_22 = 1
    slope1, slope2 = (1 - u1**2) * back1, (1 - u2**2) * back2
    W = [[1 - eta * delta1, 1 - eta * delta1 * u1, -eta * delta1 * u2]]
    W += [[1 - eta * delta2, -1 - eta * delta2 * u1, 1 - eta * delta2 * u2]]
    V = [[1 - eta * slope1, -1, -eta * slope1], [1 - eta * slope2, 0, 1 - eta * slope2]]
    for backend in (NUMPY, compiled):
        runner = Runner(worked_experiment(), backend)
        runner.advance_steps(1)
        found = runner.experiment()
        np.testing.assert_allclose(found.parameters.matrices[0], V, rtol=0, atol=1e-12)
        np.testing.assert_allclose(found.parameters.matrices[1], W, rtol=0, atol=1e-12)
        assert (found.progress.epoch, found.progress.position, found.progress.step) == (1, 0, 1)


def test_other_settings_count_from_the_next_step_on():
    """eta and the batch size change in mid-epoch; the same steps one by one with ``trace_step``."""
    start = ten_points(eta=0.3, batch_size=3)
    runner = Runner(start)
    runner.advance_steps(2)
    runner.set_hyperparameters(Hyperparameters(eta=0.05, batch_size=2))
    runner.advance_steps(3)
    order = epoch_orders(generator(start.seed), 10, 2, "shuffled")
    batches = [(0.3, order[0, 0:3]), (0.3, order[0, 3:6]), (0.05, order[0, 6:8]), (0.05, order[0, 8:10])]
    batches += [(0.05, order[1, 0:2])]
    expected = start.parameters
    for eta, rows in batches:
        X, Y = start.data.X_train[rows], start.data.Y_train[rows]
        expected = trace_step(start.spec, expected, Hyperparameters(eta=eta), X, Y).new_parameters
    found = runner.experiment()
    np.testing.assert_allclose(found.parameters.theta, expected.theta, rtol=0, atol=1e-14)
    assert (found.progress.epoch, found.progress.position, found.progress.step) == (1, 2, 5)
    assert found.hyperparameters == Hyperparameters(eta=0.05, batch_size=2)


def test_a_run_stops_at_the_epoch_it_was_given(compiled: Backend):
    runner = Runner(ten_points(), compiled)
    runner.advance(60.0, until_epoch=7)
    assert (runner.epoch, runner.position, runner.step) == (7, 0, 28)
    runner.advance(60.0, until_epoch=7)
    runner.advance_steps(100, until_epoch=7)
    assert runner.step == 28


def test_a_run_that_begins_within_an_epoch_stops_at_its_end(compiled: Backend):
    runner = Runner(ten_points(), compiled)
    runner.advance_steps(2)
    again = Runner(runner.experiment(), compiled)
    again.advance(60.0, until_epoch=1)
    assert (again.epoch, again.position, again.step) == (1, 0, 4)


def test_steps_stop_at_the_epoch_they_were_given():
    runner = Runner(ten_points(batch_size=3))
    runner.advance_steps(1000, until_epoch=2)
    assert (runner.epoch, runner.position, runner.step) == (2, 0, 8)


def test_steps_tell_how_many_they_were_and_end_after_the_time_is_over():
    runner = Runner(ten_points(batch_size=3))
    assert runner.advance_steps(3) == 3
    assert runner.advance_steps(100, seconds=0.0) == 1  # one at least, or a run would never go on
    assert runner.advance_steps(100, until_epoch=2) == 4
    assert runner.advance_steps(5, until_epoch=2) == 0


def test_time_is_kept_to(compiled: Backend):
    runner = Runner(ten_points(batch_size=1, eta=0.01), compiled)
    runner.advance(0.05)
    assert 0 < runner.step < 50_000_000
    assert runner.experiment().progress.step == runner.step


def test_the_history_has_the_scheduled_epochs_and_the_losses_of_their_weights(compiled: Backend):
    start = ten_points(batch_size=3)
    runner = Runner(start, compiled)
    runner.advance(60.0, until_epoch=105)
    history = runner.finished_experiment().history
    assert history.column("epoch").tolist() == [*range(101), 102.0, 104.0, 105.0]
    for epoch in (1, 50, 104):
        e = start
        how = (e.spec, e.start, e.hyperparameters, e.data.X_train, e.data.Y_train)
        theta = train_epochs(*how, epoch, order=e.order, seed=e.seed, backend="compiled").theta
        loss, _ = mean_loss(e.spec, theta, e.data.X_train, e.data.Y_train)
        found = history.column("loss_train")[history.column("epoch") == epoch]
        np.testing.assert_allclose(found, [loss], rtol=1e-12)


def test_every_call_of_steps_leaves_a_point_and_never_two_at_the_same_place():
    runner = Runner(ten_points(batch_size=3))
    runner.advance_steps(1)
    runner.advance_steps(2)
    first = runner.experiment()
    assert first.history.column("epoch").tolist() == [0.0, 0.3, 0.9]
    assert runner.finished_experiment().history == first.history
    runner.advance_steps(1)
    assert runner.finished_experiment().history.column("epoch").tolist() == [0.0, 0.3, 0.9, 1.0]


def test_steps_that_are_not_recorded_leave_the_scheduled_points_only():
    runner = Runner(ten_points(batch_size=3))
    runner.advance_steps(9, record=False)
    assert runner.experiment().history.column("epoch").tolist() == [0.0, 1.0, 2.0]
    assert runner.finished_experiment().history.column("epoch").tolist() == [0.0, 1.0, 2.0, 2.3]


def test_what_it_measures_is_the_weights_of_now():
    runner = Runner(line([1.0], [0.0], [0.0, 1.0], eta=0.25))
    assert runner.measures().loss_train == 0.5
    runner.advance_steps(1)
    assert runner.measures().loss_train == 0.125


@pytest.mark.parametrize("steps", [0, 1, 6])
def test_the_next_example_of_the_result_is_the_one_the_next_step_takes(steps: int):
    start = ten_points(batch_size=3)
    runner = Runner(start)
    for _ in range(steps):
        runner.advance_steps(1)
    found = runner.experiment()
    orders = epoch_orders(generator(start.seed), 10, 2, "shuffled")
    assert found.next_example == orders[found.progress.epoch, found.progress.position]
