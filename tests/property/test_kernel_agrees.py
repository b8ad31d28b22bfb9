"""The compiled kernel does what ``trace_step`` says, for whatever network and settings."""

import numpy as np
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from nn_sim.engine import Hyperparameters, NetworkSpec, Parameters, StepTrace, compiled_backend, trace_step
from nn_sim.engine.epochs import epoch_orders, generator
from tests.property.networks import Case, cases, kinked_sums, settings_of_learning, with_some_frozen


@pytest.fixture(scope="module", autouse=True)
def compiled_before_the_clock_runs() -> None:
    assert compiled_backend() is not None


def assert_agree(found: np.ndarray, expected: np.ndarray, tolerance: float) -> None:
    """Absolute up to numbers of size 1, relative beyond."""
    assert np.isfinite(expected).all()
    np.testing.assert_array_less(np.abs(found - expected), tolerance * np.maximum(1.0, np.abs(expected)))


def is_steady(case: Case, how: Hyperparameters, trace: StepTrace) -> bool:
    """Whether the last bit of a sum or of a gradient cannot decide the step.

    At a kink the slope has two values. RMSProp and Adam divide a gradient by its own size: one that is as small as
    epsilon, but not 0, passes its rounding error on magnified.
    """
    if any((np.abs(sums) <= 1e-9).any() for sums in kinked_sums(case.spec, trace)):
        return False
    if how.optimiser not in ("rmsprop", "adam"):
        return True
    sizes = np.abs(np.concatenate([gradient.ravel() for gradient in trace.gradients]))
    return bool(((sizes == 0.0) | (sizes > 1e-4)).all()) and how.l1 == how.l2 == 0.0


def compiled_step(case: Case, how: Hyperparameters, orders: np.ndarray) -> np.ndarray:
    backend = compiled_backend()
    assert backend is not None
    theta = case.parameters.theta.copy()
    backend.train(case.spec, theta, how, case.X, case.Y, orders)
    return theta


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.filter_too_much])
@given(cases(most_examples=8), settings_of_learning(), st.integers(0, 2**32))
def test_one_step_agrees_to_1e_12(case: Case, how: Hyperparameters, seed: int):
    how = with_some_frozen(how, case.spec, seed)
    rows = slice(0, how.batch_size)
    trace = trace_step(case.spec, case.parameters, how, case.X[rows], case.Y[rows])
    assume(is_steady(case, how, trace))
    orders = np.arange(min(how.batch_size, len(case.X)))[np.newaxis]
    assert_agree(compiled_step(case, how, orders), trace.new_parameters.theta, 1e-12)


def traced_run(case: Case, how: Hyperparameters, orders: np.ndarray, start: Parameters) -> np.ndarray:
    """Train step by step with ``trace_step``."""
    parameters, memory = start, None
    for epoch, row in enumerate(orders):
        for first in range(0, len(row), how.batch_size):
            rows = row[first : first + how.batch_size]
            trace = trace_step(case.spec, parameters, how, case.X[rows], case.Y[rows], memory, epoch)
            parameters, memory = trace.new_parameters, trace.new_memory
    return parameters.theta


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.filter_too_much])
@given(cases(most_examples=8), settings_of_learning(most_eta=0.05, epsilon=1e-3), st.integers(0, 2**32))
def test_a_hundred_steps_agree_to_1e_9(case: Case, how: Hyperparameters, seed: int):
    """But for runs that magnify a change of the last digits: kinks, divergence, jitter about a minimum."""
    how = with_some_frozen(how, case.spec, seed)
    steps_an_epoch = -(-len(case.X) // how.batch_size)
    orders = epoch_orders(generator(seed), len(case.X), -(-100 // steps_an_epoch), "shuffled")
    expected = traced_run(case, how, orders, case.parameters)
    nudged = traced_run(case, how, orders, Parameters(case.spec, case.parameters.theta * (1.0 + 1e-12)))
    assume(np.isfinite(expected).all() and np.abs(expected - nudged).max() < 1e-10)
    assert_agree(compiled_step(case, how, orders), expected, 1e-9)


@settings(deadline=None)
@given(st.lists(st.floats(-1e4, 1e4), min_size=1, max_size=20), st.sampled_from(["tanh", "sigmoid"]))
def test_the_fast_activations_are_right_for_every_sum(sums: list[float], output: str):
    """A network without hidden layer whose weight is 1: one step moves the bias by f'(s) (z - y), here y = 0."""
    spec = NetworkSpec((1, 1), output=output, loss="squared")
    parameters = Parameters.from_matrices(spec, [[[0.0, 1.0]]])
    how = Hyperparameters(eta=1.0)
    for s in sums:
        case = Case(parameters, np.array([[s]]), np.array([[0.0]]))
        expected = trace_step(spec, parameters, how, case.X, case.Y).new_parameters.theta
        assert_agree(compiled_step(case, how, np.array([[0]]))[:1], expected[:1], 1e-14)
