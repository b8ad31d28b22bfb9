"""The maps of units are the forward pass at their places; wide layers have them at both ends only."""

from dataclasses import replace

import numpy as np
import pytest

from nn_sim.datasets import Dataset, Split, make_builtin
from nn_sim.engine import Backend, Parameters
from nn_sim.engine.forward import forward
from nn_sim.experiment import Experiment
from nn_sim.experiment.edits import new_experiment, with_parameters, worked_experiment
from nn_sim.training.plane import plane_of_inputs
from nn_sim.training.snapshot import picture_of
from nn_sim.training.surface import surface_of
from nn_sim.training.unit_maps import UnitMaps, mapped_units, unit_maps_of


def maps_of(e: Experiment) -> UnitMaps:
    return unit_maps_of(e, surface_of(e, e.parameters))


def regression(X: np.ndarray, **options: object) -> Experiment:
    names = tuple(f"x{i + 1}" for i in range(X.shape[1]))
    dataset = Dataset("own", "Own", "own", X, X.sum(axis=1, keepdims=True) * 7.0 - 1000.0, names, ("y",), **options)
    return new_experiment(dataset, hidden_sizes=(1,), hidden="identity", split=Split(0.0))


def test_an_identity_network_by_hand():
    e = regression(np.array([[0.0, 0.0], [1.0, 2.0]]))
    # u_1 = 0.5 + 2 x_1 - x_2 and z_1 = 1 + 3 u_1
    e = with_parameters(e, Parameters.from_matrices(e.spec, [[[0.5, 2.0, -1.0]], [[1.0, 3.0]]]))
    maps = maps_of(e)
    # The examples reach from 0 to 1 and from 0 to 2, and 15 % of that is shown around them.
    assert (maps.x1[0], maps.x1[-1]) == pytest.approx((-0.15, 1.15))
    assert (maps.x2[0], maps.x2[-1]) == pytest.approx((-0.3, 2.3))
    assert maps.units == ((1, 2), (1,), (1,))
    corners = np.ix_([0, -1], [0, -1])  # rows along x_2, columns along x_1
    np.testing.assert_allclose(maps.x_i[0][corners], [[-0.15, 1.15], [-0.15, 1.15]], atol=1e-12)
    np.testing.assert_allclose(maps.x_i[1][corners], [[-0.3, -0.3], [2.3, 2.3]], atol=1e-12)
    np.testing.assert_allclose(maps.u_j[0][0][corners], [[0.5, 3.1], [-2.1, 0.5]], atol=1e-12)
    np.testing.assert_allclose(maps.z_k[0][corners], [[2.5, 10.3], [-5.3, 2.5]], atol=1e-12)


@pytest.mark.parametrize(("hidden", "sizes"), [("tanh", (3, 5)), ("relu", (4,)), ("sigmoid", (2, 3, 2)), ("tanh", ())])
def test_every_layer_by_the_forward_pass(hidden: str, sizes: tuple[int, ...], compiled: Backend):
    e = new_experiment(make_builtin("moons"), hidden_sizes=sizes, hidden=hidden)
    maps = picture_of(e, backend=compiled).unit_maps
    assert maps is not None
    assert len(maps.layers) == len(e.spec.sizes)
    assert len(maps.x1) == len(maps.x2) == 24
    for row, column in ((0, 0), (3, 17), (17, 3), (-1, -1)):
        passed = forward(e.spec, e.parameters.matrices, np.array([[maps.x1[column], maps.x2[row]]]))
        for values, expected in zip(maps.layers, (*passed.into, passed.z_k), strict=True):
            np.testing.assert_allclose(values[:, row, column], expected[0], rtol=0, atol=1e-12)


def test_standardised_data_are_passed_as_the_network_sees_them():
    X = np.random.default_rng(2).normal(size=(30, 2)) * 40.0 + 500.0
    e = regression(X, scale="standard")
    maps = maps_of(e)
    place = np.array([maps.x1[20], maps.x2[4]])
    assert 350 < place[0] < 700  # in the data's units
    passed = forward(e.spec, e.parameters.matrices, ((place - X.mean(axis=0)) / X.std(axis=0))[None])
    np.testing.assert_allclose(maps.x_i[:, 4, 20], passed.x_i[0], rtol=1e-10)
    np.testing.assert_allclose(maps.u_j[0][:, 4, 20], passed.u_j[0][0], rtol=1e-10)
    np.testing.assert_allclose(maps.z_k[:, 4, 20], passed.z_k[0], rtol=1e-9)  # not in the target's units: about 6000


def test_one_input_has_curves():
    e = regression(np.array([[0.0], [10.0]]))
    e = with_parameters(e, Parameters.from_matrices(e.spec, [[[2.0, -3.0]], [[1.0, 0.5]]]))
    maps = maps_of(e)
    assert len(maps.x2) == 0
    assert maps.u_j[0].shape == maps.z_k.shape == (1, len(maps.x1))
    np.testing.assert_allclose(maps.u_j[0][0], 2.0 - 3.0 * maps.x1, atol=1e-12)
    np.testing.assert_allclose(maps.z_k[0], 2.0 - 1.5 * maps.x1, atol=1e-12)  # 1 + 0.5 u_1


def test_more_than_two_inputs_have_maps_over_the_plane_of_the_surface():
    e = regression(np.array([[0.0, 0.0, 5.0], [1.0, 2.0, 7.0]]))
    # u_1 = x_1 + 10 x_2 + 100 x_3 and z_1 = u_1; x_2 is held at 0.5
    e = with_parameters(e, Parameters.from_matrices(e.spec, [[[0.0, 1.0, 10.0, 100.0]], [[0.0, 1.0]]]))
    maps = unit_maps_of(e, surface_of(e, e.parameters, plane=plane_of_inputs(e, 0, 2, [9.0, 0.5, 9.0])))
    # x_1 reaches from -0.15 to 1.15 across, x_3 from 4.7 to 7.3 up
    corners = np.ix_([0, -1], [0, -1])
    np.testing.assert_allclose(maps.x_i[1][corners], 0.5, atol=1e-12)
    np.testing.assert_allclose(maps.u_j[0][0][corners], [[474.85, 476.15], [734.85, 736.15]], atol=1e-10)
    np.testing.assert_allclose(maps.z_k[0][corners], [[474.85, 476.15], [734.85, 736.15]], atol=1e-10)


def test_of_a_wide_layer_both_ends_have_maps():
    assert mapped_units(16) == tuple(range(1, 17))
    assert mapped_units(17) == (1, 2, 3, 4, 5, 6, 7, 11, 12, 13, 14, 15, 16, 17)
    e = new_experiment(make_builtin("moons"), hidden_sizes=(20, 30))
    maps = maps_of(e)
    assert [len(values) for values in maps.layers] == [2, 14, 14, 1]
    passed = forward(e.spec, e.parameters.matrices, np.array([[maps.x1[9], maps.x2[5]]]))
    for values, u_j in zip(maps.u_j, passed.u_j, strict=True):
        np.testing.assert_allclose(values[:7, 5, 9], u_j[0, :7], atol=1e-12)
        np.testing.assert_allclose(values[7:, 5, 9], u_j[0, -7:], atol=1e-12)


def test_a_large_network_has_coarser_maps():
    sides = [len(maps_of(new_experiment(make_builtin("xor"), hidden_sizes=sizes)).x1) for sizes in ((256,), (256, 256))]
    assert sides[0] == 24  # the other units of a single hidden layer need not be worked out
    assert 8 <= sides[1] < 24


def test_weights_out_of_range_are_mapped_without_a_warning():
    e = regression(np.array([[0.0, 0.0], [1.0, 2.0]]))
    huge = replace(e, parameters=Parameters(e.spec, np.full(e.spec.parameter_count, 1e308)))
    assert np.isinf(maps_of(huge).u_j[0]).any()


def test_the_picture_of_the_worked_example_has_maps():
    e = worked_experiment()
    maps = picture_of(e).unit_maps
    assert maps is not None
    # u_1 = tanh(1 - x_1), whatever x_2
    np.testing.assert_allclose(maps.u_j[0][0], np.tile(np.tanh(1.0 - maps.x1), (len(maps.x2), 1)), atol=1e-12)
