"""Any input through the network: the deck's example, other inputs by hand, and data that are standardised."""

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nn_sim.datasets import Dataset
from nn_sim.engine import Parameters
from nn_sim.experiment.edits import (
    new_experiment,
    with_features,
    with_hidden_activation,
    with_parameters,
    worked_experiment,
)
from nn_sim.experiment.probe import (
    answered_class,
    example_passed,
    in_target_units,
    passed_through,
    place_of_example,
    why_not_probe,
)

INPUTS = np.array([[0.0, 10.0], [4.0, 30.0]])  # means 2 and 20, deviations 2 and 10


def two_rows(targets, classes=()):
    """z_1 = 0.5 + x_1 + 2 x_2, of the standardised inputs."""
    dataset = Dataset(
        "two", "Two", "", INPUTS, targets, ("a", "b"), ("y",), classes, scale="standard", split_by_default=False
    )
    experiment = new_experiment(dataset, hidden_sizes=())
    return with_parameters(experiment, Parameters.from_matrices(experiment.spec, [[[0.5, 1.0, 2.0]]]))


def test_the_example_s_own_input_gives_the_deck_s_numbers():
    passed = passed_through(worked_experiment(), (0.0, 1.0))
    np.testing.assert_allclose(passed.r_j[0], [[1.0, 2.0]], rtol=1e-15)
    np.testing.assert_allclose(passed.u_j[0], [[0.7615941559557649, 0.9640275800758169]], rtol=1e-15)
    np.testing.assert_allclose(passed.z_k, [[1.7615941559557649, 1.202433424120052]], rtol=1e-15)


def test_another_input_worked_by_hand():
    # r = (1 - 2, 1 + 3) = u; s = (1 - 1, 1 + 1 + 4)
    passed = passed_through(with_hidden_activation(worked_experiment(), "identity"), (2.0, 3.0))
    assert passed.x_i.tolist() == [[2.0, 3.0]]
    assert passed.r_j[0].tolist() == passed.u_j[0].tolist() == [[-1.0, 4.0]]
    assert passed.s_k.tolist() == passed.z_k.tolist() == [[0.0, 6.0]]


def test_the_input_is_in_the_data_s_units_and_standardised_for_the_network():
    # (6 - 2) / 2 = 2 and (5 - 20) / 10 = -1.5; 0.5 + 2 - 3 = -0.5; back in units 200 - 0.5 x 100
    experiment = two_rows(np.array([[100.0], [300.0]]))
    passed = passed_through(experiment, (6.0, 5.0))
    np.testing.assert_allclose(passed.x_i, [[2.0, -1.5]])
    np.testing.assert_allclose(passed.z_k, [[-0.5]])
    np.testing.assert_allclose(in_target_units(experiment, passed.z_k[0]), [150.0])


@given(a=st.floats(-1e6, 1e6), b=st.floats(-1e6, 1e6))
def test_standardised_data_give_what_the_formula_says(a, b):
    z = float(passed_through(two_rows(np.array([[100.0], [300.0]])), (a, b)).z_k[0, 0])
    assert z == pytest.approx(0.5 + (a - 2.0) / 2.0 + 2.0 * (b - 20.0) / 10.0, rel=1e-9, abs=1e-9)


@pytest.mark.parametrize("example", [0, 1])
def test_an_example_passes_as_a_probe_at_its_place(example):
    experiment = two_rows(np.array([0, 1]), ("no", "yes"))
    place = place_of_example(experiment, example)
    assert place in {(0.0, 10.0), (4.0, 30.0)}
    found, wanted = passed_through(experiment, place), example_passed(experiment, example)
    np.testing.assert_allclose(found.z_k, wanted.z_k, rtol=1e-15)


def test_the_answer_is_the_class_on_the_output_s_side_of_a_half():
    experiment = two_rows(np.array([0, 1]), ("no", "yes"))
    answers = [answered_class(experiment, np.array([z])) for z in (0.4, 0.6, math.nan)]
    assert answers == ["no", "yes", ""]
    assert answered_class(worked_experiment(), np.array([0.6, 0.1])) == ""


def test_what_is_no_input_is_refused_with_the_reason():
    worked = worked_experiment()
    assert why_not_probe(worked, (1.0, 2.0)) == ""
    assert why_not_probe(worked, (1.0,)) == "The network takes 2 inputs, not 1."
    assert why_not_probe(worked, (1.0, math.inf)) == "An input must be a finite number."


def test_a_number_out_of_range_is_a_result():
    passed = passed_through(with_hidden_activation(worked_experiment(), "identity"), (1e308, 1e308))
    assert passed.s_k[0, 1] == math.inf  # 1 - (1 - 1e308) + (1 + 1e308)


def test_min_max_takes_a_probe_in_the_data_s_units_too():
    # a from 0 to 4, b from 10 to 30, y from 100 to 300: (6 - 0) / 4 = 1.5, (5 - 10) / 20 = -0.25.
    experiment = with_scale(two_rows(np.array([[100.0], [300.0]])), "minmax")
    passed = passed_through(experiment, (6.0, 5.0))
    np.testing.assert_allclose(passed.x_i, [[1.5, -0.25]])
    # 0.5 + 1.5 - 0.5 = 1.5, which is 100 + 1.5 x 200
    np.testing.assert_allclose(in_target_units(experiment, passed.z_k[0]), [400.0])


def test_a_probe_is_raw_and_the_features_are_made_of_it():
    experiment = with_features(with_scale(two_rows(np.array([[100.0], [300.0]])), "none"), ("a*b", "a^2", "1/(a - 1)"))
    assert experiment.spec.m == 3
    assert passed_through(experiment, (3.0, 5.0)).x_i.tolist() == [[15.0, 9.0, 0.5]]
    assert why_not_probe(experiment, (3.0, 5.0)) == ""
    assert why_not_probe(experiment, (1.0, 5.0)) == "The feature 1/(a - 1) has no value at x1 = 1, x2 = 5."
    assert why_not_probe(experiment, (3.0, 5.0, 1.0)) == "The network takes 2 inputs, not 3."


def with_scale(experiment, scale):
    dataset = replace(experiment.dataset, scale=scale)
    after = new_experiment(dataset, hidden_sizes=())
    return with_parameters(after, Parameters.from_matrices(after.spec, [[[0.5, 1.0, 2.0]]]))
