"""A run that diverges stops before the first step that breaks the weights, and says where and why."""

import re
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nn_sim.datasets import make_builtin
from nn_sim.engine import NUMPY, Backend, Hyperparameters, Parameters, trace_step
from nn_sim.engine.epochs import epoch_orders, generator
from nn_sim.experiment import Experiment
from nn_sim.experiment.edits import (
    new_experiment,
    with_frozen,
    with_hyperparameters,
    with_parameters,
    with_seed,
)
from nn_sim.training.finding import Divergence
from nn_sim.training.runner import Runner
from tests.unit.experiment.experiments import NO_TEST, line


def first_bad_step(start: Experiment, backend: Backend, epochs: int) -> tuple[int, np.ndarray]:
    """Step by step, each on its own: the number of the first step that breaks the weights, and those before it."""
    e, theta, step = start, start.parameters.theta.copy(), 0
    for row in epoch_orders(generator(e.seed), e.example_count, epochs, e.order):
        for first in range(0, e.example_count, e.hyperparameters.batch_size):
            before, rows = theta.copy(), row[first : first + e.hyperparameters.batch_size]
            backend.train(e.spec, theta, e.hyperparameters, e.data.X_train, e.data.Y_train, rows[None])
            step += 1
            if not np.abs(theta).max() <= 1e12:  # no number is not <= either
                return step, before
    raise AssertionError("it did not diverge")


def exploding(eta: float, batch_size: int = 3, seed: int = 0) -> Experiment:
    """Numbers learned with units that know no bounds."""
    return new_experiment(
        make_builtin("sine", size=10),
        hidden="relu",
        hyperparameters=Hyperparameters(eta=eta, batch_size=batch_size),
        split=NO_TEST,
        seed=seed,
    )


@pytest.mark.parametrize("by_steps", [True, False])
def test_an_explosion_by_hand(compiled: Backend, by_steps: bool):
    # x = 1, y = 0, eta = 3: dl/dw_0 = dl/dw_1 = z, so z becomes z - 6 z = -5 z. After n steps |z| = 5^n, and the
    # weights are (z - 1) / 2 and (z + 1) / 2. 5^17 / 2 = 3.8e11, 5^18 / 2 = 1.9e12: step 18 takes them beyond 1e12.
    for backend in (NUMPY, compiled):
        runner = Runner(line([1.0], [0.0], [0.0, 1.0], eta=3.0), backend)
        if by_steps:
            runner.advance_steps(1000)
        else:
            runner.advance(60.0, until_epoch=1000)
        assert runner.diverged == (
            "Training diverged at step 18 (epoch 18): w_01, a weight of output 1, grew beyond 1e12. "
            "The weights had grown up to 3.8e+11: eta 3 is too large, each step overshoots more than the last. "
            "The weights before that step are kept; eta 3 is probably too large, try 0.3."
        )
        found = runner.finished_experiment()
        assert (found.progress.epoch, found.progress.position, found.progress.step) == (17, 0, 17)
        assert found.parameters.theta.tolist() == [-(5**17 + 1) / 2, -(5**17 - 1) / 2]


@pytest.mark.parametrize(("eta", "batch_size"), [(4.0, 1), (30.0, 3), (1e4, 3), (1e160, 3), (50.0, 64)])
def test_the_step_it_names_is_the_first_bad_one(compiled: Backend, eta: float, batch_size: int):
    start = exploding(eta, batch_size)
    for backend in (NUMPY, compiled):
        bad_step, last_good = first_bad_step(start, backend, 2000)
        runner = Runner(start, backend)
        runner.advance(60.0)
        found = runner.finished_experiment()
        assert f"diverged at step {bad_step} " in runner.diverged
        assert found.progress.step == bad_step - 1
        assert found.parameters.theta.tobytes() == last_good.tobytes()


@given(st.integers(0, 50), st.sampled_from([1, 3, 4]), st.lists(st.integers(1, 20), max_size=6))
@settings(max_examples=20, deadline=None)
def test_however_the_run_was_cut(seed: int, batch_size: int, cuts: list[int]):
    start = exploding(40.0, batch_size, seed)
    bad_step, last_good = first_bad_step(start, NUMPY, 2000)
    runner = Runner(start)
    for steps in cuts:
        runner.advance_steps(steps)
    runner.advance(60.0)
    found = runner.finished_experiment()
    assert found.progress.step == bad_step - 1
    steps_an_epoch = -(-10 // batch_size)
    assert found.progress.epoch == (bad_step - 1) // steps_an_epoch
    assert found.progress.position == (bad_step - 1) % steps_an_epoch * batch_size
    assert found.parameters.theta.tobytes() == last_good.tobytes()


def test_the_weight_it_names_breaks_in_that_very_step():
    """The step after the last good one, worked out by the reference, breaks the weight of the sentence."""
    runner = Runner(exploding(30.0))
    runner.advance(60.0)
    found = runner.finished_experiment()
    e, done = found, found.progress
    order = done.generator.generator().permutation(10)
    rows = order[done.position : done.position + 3]
    after = trace_step(e.spec, e.parameters, e.hyperparameters, e.data.X_train[rows], e.data.Y_train[rows])
    letter, first, second = re.search(r": ([vw])_(\d)(\d), a weight", runner.diverged).groups()  # type: ignore[union-attr]
    layer = {"v": 0, "w": 1}[letter]
    assert abs(after.new_parameters.matrices[layer][int(second) - 1, int(first)]) > 1e12
    assert f"(epoch {done.epoch + 1})" in runner.diverged


@pytest.mark.parametrize("seed", range(4))
def test_the_order_of_the_epoch_is_kept_also_where_many_epochs_were_one_call(compiled: Backend, seed: int):
    """z grows by 0.4 % a step, as eta is 1.002: ln(2e12) / 0.004 = 7,080 steps, three of them an epoch."""
    start = replace(with_seed(line([1.0, 1.0, 1.0], [0.0] * 3, [0.0, 1.0], eta=1.002), seed), order="shuffled")
    start = with_parameters(start, Parameters(start.spec, np.array([0.0, 1.0])))
    bad_step, last_good = first_bad_step(start, compiled, 4000)
    runner = Runner(start, compiled)
    runner.advance(60.0)
    found = runner.finished_experiment()
    assert 2000 < found.progress.epoch == (bad_step - 1) // 3
    assert found.progress.position == (bad_step - 1) % 3
    assert found.parameters.theta.tobytes() == last_good.tobytes()
    order = epoch_orders(generator(seed), 3, found.progress.epoch + 1, "shuffled")[-1]
    assert found.progress.generator.generator().permutation(3).tolist() == order.tolist()


def test_going_on_after_a_divergence_diverges_at_the_same_step():
    runner = Runner(exploding(30.0))
    runner.advance(60.0)
    again = Runner(runner.finished_experiment())
    again.advance(60.0)
    assert again.diverged == runner.diverged


def test_a_smaller_eta_goes_on_from_the_kept_weights():
    runner = Runner(line([1.0], [0.0], [0.0, 1.0], eta=3.0))
    runner.advance_steps(1000)
    again = Runner(runner.finished_experiment())
    again.set_hyperparameters(Hyperparameters(eta=0.25))
    again.advance_steps(1)
    assert again.diverged == ""
    assert again.step == 18


def test_a_diverged_runner_does_nothing_more():
    runner = Runner(exploding(30.0))
    runner.advance(60.0)
    before = runner.finished_experiment()
    runner.advance(60.0)
    runner.advance_steps(10)
    after = runner.finished_experiment()
    assert after.progress == before.progress
    assert after.history == before.history
    assert after.parameters == before.parameters


def saturated(eta: float) -> Experiment:
    """Tanh(1000 x) is 1 or -1 for every x of the set: all hidden outputs are saturated."""
    how = Hyperparameters(eta=eta)
    start = new_experiment(make_builtin("sine", size=10), hyperparameters=how, split=NO_TEST)
    theta = start.parameters.theta.copy()
    theta[:8] = 1000.0
    return with_parameters(start, Parameters(start.spec, theta))


def test_saturated_units_are_named_as_the_cause_where_one_step_was_enough():
    runner = Runner(saturated(1e20))  # the first step takes W beyond all bounds
    runner.advance(60.0)
    assert "100% of the hidden outputs were saturated" in runner.diverged


def test_weights_that_grow_from_step_to_step_are_the_cause_before_saturation():
    runner = Runner(saturated(50.0))
    runner.advance(60.0)
    assert "saturated" not in runner.diverged
    assert "eta 50 is too large, each step overshoots more than the last." in runner.diverged


def test_large_targets_are_no_divergence():
    # y = 1e13, w_0 = 0, eta = 1: z = y after one step, far beyond 1e12, and that is right
    runner = Runner(line([0.0], [1e13], [0.0, 1.0], eta=1.0))
    runner.advance_steps(3)
    assert runner.diverged == ""
    assert runner.experiment().parameters.theta[0] == 1e13


def test_a_loss_that_is_no_number_is_a_divergence_of_the_step_that_made_it_so(compiled: Backend):
    # x = 1e155, y = 0, w_0 = z = 1: dl/dw_1 = 1e155, so that w_1 = -1e-154 x 1e155 = -10 and s = -1e156, whose square
    # is beyond 1.8e308, while all weights are numbers.
    for backend in (NUMPY, compiled):
        runner = Runner(line([1e155], [0.0], [1.0, 0.0], eta=1e-154), backend)
        runner.advance_steps(5)
        assert isinstance(runner.finding, Divergence)
        assert (runner.finding.step, runner.finding.weight) == (1, "")
        assert runner.finding.happened == "the loss l left the range of numbers."
        assert runner.experiment().parameters.theta.tolist() == [1.0, 0.0]


def test_the_first_quantity_of_the_step_that_broke_is_named(compiled: Backend):
    # x = 1e300, w_1 = 0: dl/dw_1 = 1e300, w_1 = -1e-290 x 1e300 = -1e10, so that s_1 = -1e310 cannot be held
    for backend in (NUMPY, compiled):
        runner = Runner(line([1e300], [0.0], [1.0, 0.0], eta=1e-290), backend)
        runner.advance_steps(5)
        assert isinstance(runner.finding, Divergence)
        assert runner.finding.happened == "s₁ of output 1 left the range of numbers."
        assert "s_1 of output 1 left the range of numbers." in runner.diverged


def test_what_was_beyond_the_bounds_when_the_run_began_may_come_back():
    # w_0 = 1e200: the loss is infinite, and each step halves z (eta = 1/4, 1 - 2 eta = 1/2)
    runner = Runner(line([1.0], [0.0], [1e200, 0.0], eta=0.25))
    runner.advance_steps(200)
    assert runner.diverged == ""
    assert runner.experiment().measures.loss_train < 1e290


def test_a_run_that_is_repeated_goes_as_far_as_it_once_went():
    runner = Runner(line([1.0], [0.0], [0.0, 1.0], eta=3.0))
    runner.advance_to_step(20)  # a file may hold it; the bounds are younger than it is
    assert (runner.step, runner.diverged) == (20, "")


def test_deep_tanh_units_with_a_large_eta_blame_eta(compiled: Backend):
    for backend in (NUMPY, compiled):
        runner = Runner(
            new_experiment(make_builtin("sine"), hidden_sizes=(8, 8), hyperparameters=Hyperparameters(eta=50.0)),
            backend,
        )
        runner.advance(60.0)
        assert runner.step < 60
        assert "eta 50 is too large, each step overshoots more than the last." in runner.diverged
        assert np.isfinite(runner.finished_experiment().measures.loss_train)


@pytest.mark.parametrize("optimiser", ["rmsprop", "adam"])
def test_an_optimiser_that_would_stand_still_has_diverged(compiled: Backend, optimiser: str):
    # x = z = 1e100, y = 0: dl/dw_1 = 1e200, whose square is infinite, so that w_1 would never move again.
    start = line([1e100], [0.0], [0.0, 1.0], eta=0.1)
    start = with_hyperparameters(start, Hyperparameters(eta=0.1, optimiser=optimiser))
    for backend in (NUMPY, compiled):
        runner = Runner(start, backend)
        runner.advance_steps(10)
        found = runner.finding
        assert isinstance(found, Divergence)
        assert (found.step, found.epoch, found.layer, found.unit, found.weight) == (1, 1, 1, 1, "w_11")
        assert "would stand still" in found.cause
        kept = runner.finished_experiment()
        assert kept.parameters == start.parameters
        assert kept.memory == start.memory


def test_adam_stands_still_where_only_its_corrected_square_is_infinite(compiled: Backend):
    # g = (1.5e77)^2 = 2.25e154: a = 0.001 g^2 = 5.1e305 can be held, a / (1 - 0.999) cannot; RMSProp's a can.
    start = line([1.5e77], [0.0], [0.0, 1.0], eta=0.1)
    for backend in (NUMPY, compiled):
        adam = Runner(with_hyperparameters(start, Hyperparameters(eta=0.1, optimiser="adam")), backend)
        assert adam.advance_steps(1) == 0
        assert "w_11" in adam.diverged
        rmsprop = Runner(with_hyperparameters(start, Hyperparameters(eta=0.1, optimiser="rmsprop")), backend)
        assert rmsprop.advance_steps(1) == 1
        assert rmsprop.diverged == ""
        # w_1 - 0.1 g / (sqrt(0.1) |g|) = 1 - sqrt(0.1)
        assert rmsprop.experiment().parameters.theta[1] == pytest.approx(1.0 - 0.1**0.5, abs=1e-12)


def test_a_frozen_weight_is_never_named(compiled: Backend):
    # w_01 is frozen. z = 1e200 x 1e200 is infinite, and so is dl/dw_01; times 0 that is no number. w_11 is to blame.
    both = with_frozen(line([1e200], [0.0], [0.0, 1e200], eta=0.1), frozenset({0}), True)
    # w_11 is frozen. z = 1e200, so dl/dw_11 = 1e400 while w_01 moves by a finite 1e199.
    alone = with_frozen(line([1e200], [0.0], [0.0, 1.0], eta=0.1), frozenset({1}), True)
    for backend in (NUMPY, compiled):
        for start, weight in ((both, "w_11"), (alone, "")):
            runner = Runner(start, backend)
            runner.advance_steps(1)
            assert isinstance(runner.finding, Divergence)
            assert runner.finding.weight == weight
            assert runner.experiment().parameters == start.parameters
        assert "the gradient for a frozen weight of output 1 left the range" in runner.diverged
        assert "w_11" not in runner.diverged
