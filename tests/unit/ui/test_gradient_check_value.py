"""What is checked, entry by entry: the worked example by hand, samples, kinks, and when an answer still holds."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from nn_sim.datasets import make_builtin
from nn_sim.engine import Hyperparameters, NetworkSpec, Parameters, trace_step
from nn_sim.engine.gradient_check import EPSILONS, ErrorCurve
from nn_sim.experiment import Experiment
from nn_sim.experiment.edits import (
    new_experiment,
    with_hidden_activation,
    with_hyperparameters,
    with_weights,
    worked_experiment,
)
from nn_sim.session.selection import WeightRef
from nn_sim.ui.gradient_check.check import Check, Entry, Question, check_next_step, kinks_of

AT = EPSILONS.index(1e-5)


def with_setting(before: Experiment, **setting: float) -> Experiment:
    return with_hyperparameters(before, replace(before.hyperparameters, **setting))


def identity_example() -> Experiment:
    return with_hidden_activation(worked_experiment(), "identity")


def test_the_worked_example_has_the_gradients_worked_by_hand():
    check = check_next_step(identity_example())
    for matrices in (check.analytic_matrices(), check.numeric_matrices(AT)):
        np.testing.assert_allclose(matrices[0], [[-1, 0, -1], [2, 0, 2]], atol=1e-9)
        np.testing.assert_allclose(matrices[1], [[1, 1, 2], [2, 2, 4]], atol=1e-9)
    assert check.error_matrices(AT)[0][:, 1].tolist() == [0.0, 0.0]
    assert max(matrix.max() for matrix in check.error_matrices(AT)) < 1e-9


def test_an_entry_is_found_by_its_place_in_the_matrices():
    check = check_next_step(identity_example())
    entry = check.entry(WeightRef(1, 1, 2), AT)
    assert entry.analytic == 4.0
    assert entry.numeric == pytest.approx(4.0, abs=1e-8)
    assert check.entry(WeightRef(0, 1, 0), AT).analytic == 2.0


def test_weights_and_places_go_together():
    check = check_next_step(identity_example())
    assert check.weight_at(0) == WeightRef(0, 0, 0)
    assert check.weight_at(5) == WeightRef(0, 1, 2)
    assert check.weight_at(6) == WeightRef(1, 0, 0)
    assert check.weight_at(11) == WeightRef(1, 1, 2)
    with pytest.raises(IndexError, match="12 places"):
        check.weight_at(12)


def test_what_is_not_in_the_sample_is_left_open():
    spec = NetworkSpec((1, 2, 1))
    curve = ErrorCurve(np.array([1e-5]), np.array([1, 6]), np.array([2.0, 3.0]), np.array([[2.0, 6.0]]), 0.1)
    check = Check(spec, np.arange(1.0, 8.0), curve, ())
    assert check.is_sample
    np.testing.assert_array_equal(check.numeric_matrices(0)[0], [[np.nan, 2.0], [np.nan, np.nan]])
    np.testing.assert_array_equal(check.error_matrices(0)[1], [[np.nan, np.nan, 0.5]])
    assert entry_values(check.entry(WeightRef(1, 0, 2), 0)) == (7.0, 6.0, 0.5)
    assert entry_values(check.entry(WeightRef(1, 0, 1), 0)) == (6.0, None, None)
    assert entry_values(check.entry(WeightRef(0, 0, 0), 0)) == (1.0, None, None)


def entry_values(entry: Entry) -> tuple[float, float | None, float | None]:
    return entry.analytic, entry.numeric, entry.error


def test_a_batch_is_checked_by_its_mean():
    experiment = with_setting(new_experiment(make_builtin("xor")), batch_size=4)
    check = check_next_step(experiment)
    one_by_one = [
        trace_step(experiment.spec, experiment.parameters, Hyperparameters(), x[np.newaxis], y[np.newaxis]).dl_dw_jk
        for x, y in zip(experiment.data.X_train, experiment.data.Y_train, strict=True)
    ]
    assert len(one_by_one) == 4
    np.testing.assert_allclose(check.analytic_matrices()[1], np.mean(one_by_one, axis=0), rtol=1e-12)
    assert check.curve.largest[AT] < 1e-6


def test_units_near_a_kink_are_named_by_their_distance():
    """r_1 = 0.03 is moved by epsilon times the largest of what comes in, 3; r_2 = 5 is far away."""
    spec = NetworkSpec((1, 2, 1), hidden="relu", output="identity", loss="squared")
    parameters = Parameters.from_matrices(spec, [[[-0.27, 0.1], [5.0, 0.0]], [[0.0, 1.0, 1.0]]])
    trace = trace_step(spec, parameters, Hyperparameters(), [[3.0]], [[0.0]])
    (kink,) = kinks_of(spec, trace, 0.1)
    assert (kink.layer, kink.unit) == (1, 1)
    assert kink.distance == pytest.approx(0.01)
    assert kinks_of(spec, trace, 0.005) == ()


def test_outputs_have_kinks_and_smooth_units_have_none():
    spec = NetworkSpec((1, 1, 2), hidden="tanh", output="relu", loss="squared")
    parameters = Parameters.from_matrices(spec, [[[0.0, 0.0]], [[4.0, 1.0], [0.0, 1.0]]])
    (kink,) = kinks_of(spec, trace_step(spec, parameters, Hyperparameters(), [[1.0]], [[1.0, 1.0]]), 0.1)
    assert (kink.layer, kink.unit, kink.distance) == (2, 2, 0.0)


def test_an_answer_holds_until_weights_batch_or_network_change():
    before = worked_experiment()
    question = Question.of(before)
    assert question.is_same(Question.of(with_setting(before, eta=0.5)))
    assert not question.is_same(None)
    assert not question.is_same(Question.of(with_weights(before, 0, 0, 0, [[2.0]])))
    assert not question.is_same(Question.of(with_hidden_activation(before, "sine")))
    data = new_experiment(make_builtin("xor"))
    later = replace(data, progress=replace(data.progress, position=1))
    assert not Question.of(data).is_same(Question.of(later))
    assert not Question.of(data).is_same(Question.of(with_setting(data, batch_size=2)))
