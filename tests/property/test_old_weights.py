"""Where the slip of the updated weights makes no difference, and what it cannot change."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from nn_sim.engine import Hyperparameters, NetworkSpec, Parameters, trace_step
from nn_sim.engine.old_weights import mistaken_step
from tests.property.networks import Case, cases, settings_of_learning, with_some_frozen


def close(found: np.ndarray, expected: np.ndarray) -> None:
    np.testing.assert_allclose(found, expected, rtol=1e-12, atol=1e-12)


@given(case=cases(), how=settings_of_learning(), seed=st.integers(0, 2**32))
def test_the_last_matrix_is_updated_the_same_both_ways(case: Case, how: Hyperparameters, seed: int) -> None:
    how = with_some_frozen(how, case.spec, seed)
    right = trace_step(case.spec, case.parameters, how, case.X, case.Y)
    mistaken = mistaken_step(case.spec, case.parameters, how, case.X, case.Y)
    close(mistaken.new_parameters.matrices[-1], right.new_parameters.matrices[-1])
    close(mistaken.found.delta_k, right.delta_k)


@given(case=cases(), how=settings_of_learning())
def test_nothing_differs_when_nothing_is_learned(case: Case, how: Hyperparameters) -> None:
    still = replace(how, eta=0.0)
    right = trace_step(case.spec, case.parameters, still, case.X, case.Y)
    mistaken = mistaken_step(case.spec, case.parameters, still, case.X, case.Y)
    close(mistaken.new_parameters.theta, right.new_parameters.theta)
    for found, expected in zip(mistaken.found.gradients, right.gradients, strict=True):
        close(found, expected)


@given(case=cases(), how=settings_of_learning(), seed=st.integers(0, 2**32))
def test_nothing_differs_without_a_hidden_layer(case: Case, how: Hyperparameters, seed: int) -> None:
    spec = NetworkSpec((case.spec.m, case.spec.k), output=case.spec.output, loss=case.spec.loss)
    theta = np.random.default_rng(seed).uniform(-1.5, 1.5, spec.parameter_count)
    right = trace_step(spec, Parameters(spec, theta), how, case.X, case.Y)
    mistaken = mistaken_step(spec, Parameters(spec, theta), how, case.X, case.Y)
    close(mistaken.new_parameters.theta, right.new_parameters.theta)
    close(mistaken.new_memory.first, right.new_memory.first)
    close(mistaken.new_memory.second, right.new_memory.second)
    assert mistaken.new_memory.step == right.new_memory.step


@given(case=cases(), how=settings_of_learning(), seed=st.integers(0, 2**32))
def test_the_slip_is_a_right_step_when_the_weights_above_are_frozen(
    case: Case, how: Hyperparameters, seed: int
) -> None:
    first = case.spec.shapes[0][0] * case.spec.shapes[0][1]
    how = replace(how, frozen=frozenset(range(first, case.spec.parameter_count)))
    right = trace_step(case.spec, case.parameters, how, case.X, case.Y)
    mistaken = mistaken_step(case.spec, case.parameters, how, case.X, case.Y)
    close(mistaken.new_parameters.theta, right.new_parameters.theta)
    close(mistaken.new_memory.first, right.new_memory.first)
    close(mistaken.new_memory.second, right.new_memory.second)
