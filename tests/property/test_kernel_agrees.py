"""The compiled kernel does what ``trace_step`` says, for whatever network and settings."""

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from nn_sim.engine import Hyperparameters, NetworkSpec, Parameters, compiled_backend, trace_step
from nn_sim.engine.epochs import epoch_orders, generator
from tests.property.networks import Case, cases, settings_of_learning


@pytest.fixture(scope="module", autouse=True)
def compiled_before_the_clock_runs() -> None:
    assert compiled_backend() is not None


def assert_agree(found: np.ndarray, expected: np.ndarray, tolerance: float) -> None:
    """Absolute up to numbers of size 1, relative beyond."""
    assert np.isfinite(expected).all()
    np.testing.assert_array_less(np.abs(found - expected), tolerance * np.maximum(1.0, np.abs(expected)))


def away_from_kinks(case: Case) -> bool:
    """Whether no relu stands within rounding of 0, where its slope is a matter of the last bit."""
    trace = trace_step(case.spec, case.parameters, Hyperparameters(), case.X, case.Y)
    sums = [*trace.r_j] if case.spec.hidden == "relu" else []
    sums += [trace.s_k] if case.spec.output == "relu" else []
    return all((np.abs(values) > 1e-9).all() for values in sums)


def compiled_step(case: Case, how: Hyperparameters, orders: np.ndarray) -> np.ndarray:
    backend = compiled_backend()
    assert backend is not None
    theta = case.parameters.theta.copy()
    backend.train(case.spec, theta, how, case.X, case.Y, orders)
    return theta


@settings(deadline=None)
@given(cases(most_examples=8), settings_of_learning())
def test_one_step_agrees_to_1e_12(case: Case, how: Hyperparameters):
    assume(away_from_kinks(case))
    rows = slice(0, how.batch_size)
    expected = trace_step(case.spec, case.parameters, how, case.X[rows], case.Y[rows]).new_parameters
    orders = np.arange(min(how.batch_size, len(case.X)))[np.newaxis]
    assert_agree(compiled_step(case, how, orders), expected.theta, 1e-12)


@settings(max_examples=60, deadline=None)
@given(cases(most_examples=8), settings_of_learning(most_eta=0.05), st.integers(0, 2**32))
def test_a_hundred_steps_agree_to_1e_9(case: Case, how: Hyperparameters, seed: int):
    """Not for relu: a kink passed one rounding error sooner is a different path, and rightly so."""
    assume("relu" not in (case.spec.hidden, case.spec.output))
    steps_an_epoch = -(-len(case.X) // how.batch_size)
    orders = epoch_orders(generator(seed), len(case.X), -(-100 // steps_an_epoch), "shuffled")
    expected: Parameters = case.parameters
    for row in orders:
        for first in range(0, len(row), how.batch_size):
            rows = row[first : first + how.batch_size]
            expected = trace_step(case.spec, expected, how, case.X[rows], case.Y[rows]).new_parameters
    assume(np.abs(expected.theta).max() < 1e3)  # a run about to diverge multiplies every rounding error
    assert_agree(compiled_step(case, how, orders), expected.theta, 1e-9)


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
