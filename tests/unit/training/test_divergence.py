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
            if not np.isfinite(theta).all():
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
    # x = 1, y = 0, eta = 3: dl/dw_0 = dl/dw_1 = z, so z becomes z - 6 z = -5 z. After n steps |z| = 5^n, and both
    # weights are about 5^n / 2. 5^441 = 1.76e308 can still be held; 3 x 5^441 cannot, so step 442 breaks them.
    for backend in (NUMPY, compiled):
        runner = Runner(line([1.0], [0.0], [0.0, 1.0], eta=3.0), backend)
        if by_steps:
            runner.advance_steps(1000)
        else:
            runner.advance(60.0, until_epoch=1000)
        assert runner.diverged == (
            "Training diverged at step 442 (epoch 442): w_01, a weight of output 1, left the range of numbers. "
            "The weights had grown without bound, up to 8.8e+307: each step overshot by more than the last. "
            "The weights before that step are kept; eta 3 is probably too large, try 0.3."
        )
        found = runner.finished_experiment()
        assert (found.progress.epoch, found.progress.position, found.progress.step) == (441, 0, 441)
        np.testing.assert_allclose(np.abs(found.parameters.theta), [8.8e307, 8.8e307], rtol=0.01)


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
    assert not np.isfinite(after.new_parameters.matrices[layer][int(second) - 1, int(first)])
    assert f"(epoch {done.epoch + 1})" in runner.diverged


@pytest.mark.parametrize("seed", range(4))
def test_the_order_of_the_epoch_is_kept_also_where_many_epochs_were_one_call(compiled: Backend, seed: int):
    """z grows by a tenth a step, as eta is 1.05: some 7,400 steps of three examples, thousands of epochs."""
    start = replace(with_seed(line([1.0, 1.0, 1.0], [0.0] * 3, [0.0, 1.0], eta=1.05), seed), order="shuffled")
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
    assert again.step == 442


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


def test_saturated_units_are_named_as_the_cause():
    # tanh(1000 x) is 1 or -1 for every x of the set: all hidden outputs are saturated, and W runs away with eta 50.
    start = new_experiment(make_builtin("sine", size=10), hyperparameters=Hyperparameters(eta=50.0), split=NO_TEST)
    theta = start.parameters.theta.copy()
    theta[:8] = 1000.0
    runner = Runner(with_parameters(start, Parameters(start.spec, theta)))
    runner.advance(60.0, until_epoch=1000)
    assert "100% of the hidden outputs were saturated" in runner.diverged


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
