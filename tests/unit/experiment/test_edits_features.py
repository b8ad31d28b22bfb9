"""Features as an edit: another m, another start, and the raw inputs stay what they were."""

import numpy as np
import pytest

from nn_sim.datasets import FeatureError, FormulaError, Split, make_builtin
from nn_sim.experiment.edits import (
    new_experiment,
    with_dataset,
    with_features,
    with_hidden_sizes,
    with_output,
    with_rows,
    with_seed,
    with_split,
    worked_experiment,
)

CIRCLES = new_experiment(make_builtin("circles"), hidden_sizes=(3,), split=Split(0.2), seed=4)
SQUARES = ("x1^2", "x2^2", "x1*x2")


def test_the_number_of_features_is_m_and_the_rest_of_the_network_stays():
    after = with_features(CIRCLES, SQUARES)
    assert after.spec.sizes == (3, 3, 1)
    assert after.untrained
    assert np.array_equal(after.dataset.inputs, CIRCLES.dataset.inputs)
    raw = CIRCLES.data.X_train
    np.testing.assert_allclose(
        after.data.X_train,
        np.column_stack([raw[:, 0] ** 2, raw[:, 1] ** 2, raw.prod(axis=1)]),
        rtol=1e-15,  # old versions of NumPy round a square otherwise
    )


def test_no_features_are_the_inputs_again():
    again = with_features(with_features(CIRCLES, SQUARES), ())
    assert again.spec == CIRCLES.spec
    assert np.array_equal(again.parameters.theta, CIRCLES.parameters.theta)
    assert np.array_equal(again.data.X_train, CIRCLES.data.X_train)


def test_features_stay_through_other_edits_and_go_with_other_data():
    after = with_output(with_seed(with_split(with_features(CIRCLES, SQUARES), Split(0.5)), 9), "softmax")
    after = with_hidden_sizes(after, (2, 2))
    assert after.spec.sizes == (3, 2, 2, 2)
    assert after.data.X_train.shape == (100, 3)
    assert with_dataset(after, make_builtin("moons")).spec.m == 2


def test_the_worked_example_with_other_features_gets_a_random_start():
    after = with_features(worked_experiment(), ("x1", "x2", "x1*x2"))
    assert (after.spec.sizes, after.initialiser) == ((3, 2, 2), "auto")


@pytest.mark.parametrize(("features", "error"), [(("x3",), FormulaError), (("x1", "sqrt(x1)"), FeatureError)])
def test_what_cannot_be_leaves_the_experiment_alone(features: tuple[str, ...], error: type[ValueError]):
    with pytest.raises(error):
        with_features(CIRCLES, features)
    assert CIRCLES.dataset.features == ()


def test_rows_may_be_given_in_place_of_a_split():
    after = with_rows(CIRCLES, np.array([0, 2]), np.array([1]))
    assert np.array_equal(after.data.X_train, CIRCLES.dataset.inputs[[0, 2]])
    assert np.array_equal(after.data.X_test, CIRCLES.dataset.inputs[[1]])
    assert np.array_equal(after.parameters.theta, CIRCLES.start.theta)
