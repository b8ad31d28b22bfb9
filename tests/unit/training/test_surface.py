"""The map is the forward pass at its places, in the data's own units."""

import numpy as np
import pytest

from nn_sim.datasets import Dataset, Split, make_builtin
from nn_sim.engine import Backend
from nn_sim.engine.forward import forward
from nn_sim.experiment import Experiment
from nn_sim.experiment.edits import new_experiment, with_features, worked_experiment
from nn_sim.training.plane import plane_of_components, plane_of_inputs
from nn_sim.training.surface import input_ranges, surface_of
from nn_sim.training.unit_maps import unit_maps_of
from tests.unit.experiment.experiments import line, ten_points

RNG = np.random.default_rng(2)


def tall_and_wide(inputs: int, **options: object) -> Experiment:
    """A standardised regression far from 0, so that both scalings have something to do."""
    X = RNG.normal(size=(30, inputs)) * 40.0 + 500.0
    y = X.sum(axis=1, keepdims=True) * 7.0 - 1000.0
    names = tuple(f"x{i + 1}" for i in range(inputs))
    dataset = Dataset("own", "Own", "own numbers", X, y, names, ("y",), (), scale="standard")
    return new_experiment(dataset, hidden_sizes=(3,), split=Split(0.3), **options)  # type: ignore[arg-type]


def test_ranges_are_the_data_and_a_margin_around_them():
    # Width 4: 15 % of it on either side. A constant input gets the width 2: 1.3 on either side.
    assert input_ranges(np.array([[0.0, 5.0], [4.0, 5.0]])) == pytest.approx(
        np.array([[-0.6, 4.6], [3.7, 6.3]]), rel=1e-14
    )


@pytest.mark.parametrize("engine", ["numpy", "compiled"])
def test_two_inputs_by_the_forward_pass_at_each_place(engine: str, compiled: Backend):
    e = ten_points()
    surface = surface_of(e, e.parameters, compiled) if engine == "compiled" else surface_of(e, e.parameters)
    assert surface is not None
    assert surface.z_k.shape == (len(surface.x2), len(surface.x1), 1)
    assert (surface.x1[0], surface.x1[-1]) == pytest.approx(input_ranges(e.dataset.inputs)[0])
    assert (surface.x2[0], surface.x2[-1]) == pytest.approx(input_ranges(e.dataset.inputs)[1])
    for row, column in ((0, 0), (3, 70), (70, 3), (-1, -1)):
        X = np.array([[surface.x1[column], surface.x2[row]]])
        z = forward(e.spec, e.parameters.matrices, X).z_k[0]
        np.testing.assert_allclose(surface.z_k[row, column], z, rtol=0, atol=1e-12)


def test_all_the_examples_lie_within():
    for name in ("moons", "xor", "spiral", "sine"):
        e = new_experiment(make_builtin(name))
        surface = surface_of(e, e.parameters)
        assert surface is not None
        for places, values in zip((surface.x1, surface.x2), e.dataset.inputs.T, strict=False):
            assert places[0] < values.min()
            assert values.max() < places[-1]


def test_one_input_is_a_curve():
    e = line([0.0, 10.0], [0.0, 1.0], [2.0, -3.0], eta=0.1)
    surface = surface_of(e, e.parameters)
    assert surface is not None
    assert len(surface.x2) == 0
    assert surface.z_k.shape == (len(surface.x1), 1)
    np.testing.assert_allclose(surface.z_k[:, 0], 2.0 - 3.0 * surface.x1, rtol=1e-13, atol=1e-12)


@pytest.mark.parametrize("inputs", [1, 2])
def test_standardised_data_are_shown_in_their_own_units(inputs: int):
    e = tall_and_wide(inputs)
    surface = surface_of(e, e.parameters)
    assert surface is not None
    train = e.dataset.inputs[e.data.train_rows]
    target = e.dataset.targets[e.data.train_rows]
    place = np.array([surface.x1[5], surface.x2[9]]) if inputs == 2 else np.array([surface.x1[5]])
    assert 350 < place[0] < 700  # not some number about 0
    standardised = (place - train.mean(axis=0)) / train.std(axis=0)
    z = forward(e.spec, e.parameters.matrices, standardised[None]).z_k[0]
    found = surface.z_k[9, 5] if inputs == 2 else surface.z_k[5]
    np.testing.assert_allclose(found, z * target.std(axis=0) + target.mean(axis=0), rtol=1e-10)


def test_more_than_two_inputs_have_a_map_over_the_plane_that_is_asked_for():
    e = tall_and_wide(3)
    plane = plane_of_inputs(e, 2, 0, [9.0, 520.0, 9.0])
    surface = surface_of(e, e.parameters, plane=plane)
    assert surface.plane == plane
    assert (surface.x1[0], surface.x1[-1]) == pytest.approx(input_ranges(e.dataset.inputs[:, [2]])[0])
    place = np.array([surface.x2[9], 520.0, surface.x1[5]])
    train, target = e.dataset.inputs[e.data.train_rows], e.dataset.targets[e.data.train_rows]
    z = forward(e.spec, e.parameters.matrices, ((place - train.mean(axis=0)) / train.std(axis=0))[None]).z_k[0]
    np.testing.assert_allclose(surface.z_k[9, 5], z * target.std(axis=0) + target.mean(axis=0), rtol=1e-10)


def test_a_plane_of_other_data_gives_way_to_the_usual_one():
    iris, e = new_experiment(make_builtin("iris")), tall_and_wide(3)
    surface = surface_of(e, e.parameters, plane=plane_of_inputs(iris, 0, 1))
    assert surface.plane == plane_of_components(e)


def test_of_four_inputs_with_two_features_the_map_is_over_the_raw_ones():
    iris = with_features(new_experiment(make_builtin("iris")), ("x1", "x2"))
    surface = surface_of(iris, iris.parameters, plane=plane_of_inputs(iris, 0, 1))
    maps = unit_maps_of(iris, surface)
    train = iris.dataset.inputs[iris.data.train_rows, 0]
    np.testing.assert_allclose(maps.x_i[0][0], (maps.x1 - train.mean()) / train.std(), rtol=1e-9)


def test_every_output_has_its_map():
    e = worked_experiment()
    surface = surface_of(e, e.parameters)
    assert surface is not None
    assert surface.z_k.shape[2] == 2
    row, column = 20, 60
    passed = forward(e.spec, e.parameters.matrices, np.array([[surface.x1[column], surface.x2[row]]]))
    np.testing.assert_allclose(surface.z_k[row, column], passed.z_k[0], rtol=0, atol=1e-13)


def test_a_large_network_gets_a_coarser_map():
    small = surface_of(ten_points(), ten_points().parameters)
    e = new_experiment(make_builtin("xor"), hidden_sizes=(100, 100))
    large = surface_of(e, e.parameters)
    assert small is not None
    assert large is not None
    assert len(small.x1) > len(large.x1) >= 16
    assert e.spec.parameter_count * len(large.x1) * len(large.x2) < 3e7


def test_with_features_the_map_is_still_over_the_raw_inputs():
    e = with_features(new_experiment(make_builtin("circles")), ("x1^2", "x2^2", "sin(x1)"))
    surface = surface_of(e, e.parameters)
    assert surface is not None
    for row, column in ((0, 0), (5, 31), (-1, 7)):
        x1, x2 = surface.x1[column], surface.x2[row]
        z = forward(e.spec, e.parameters.matrices, np.array([[x1**2, x2**2, np.sin(x1)]])).z_k[0]
        np.testing.assert_allclose(surface.z_k[row, column], z, rtol=0, atol=1e-12)
    maps = unit_maps_of(e, surface)
    assert maps is not None
    assert [len(layer) for layer in maps.layers] == [3, 4, 1]
    np.testing.assert_allclose(maps.x_i[2][0], np.sin(maps.x1), rtol=1e-12)


def test_one_raw_input_with_several_features_is_a_curve():
    e = with_features(new_experiment(make_builtin("sine")), ("x1", "x1^2", "x1^3"))
    surface = surface_of(e, e.parameters)
    assert surface is not None
    assert len(surface.x2) == 0
    maps = unit_maps_of(e, surface)
    assert maps is not None
    np.testing.assert_allclose(maps.x_i[1], maps.x1**2, rtol=1e-12)


def test_where_a_feature_has_no_value_the_map_has_none():
    dataset = Dataset("own", "Own", "", [[1.0, 1.0], [2.0, 4.0]], np.array([0, 1]), ("a", "b"), ("y",), ("n", "y"))
    e = with_features(new_experiment(dataset), ("sqrt(a - 1)", "b"))
    surface = surface_of(e, e.parameters)
    assert surface is not None
    assert np.isnan(surface.z_k[:, 0]).all()  # a < 1, left of the examples
    assert np.isfinite(surface.z_k[:, -1]).all()
