"""Planes among the inputs: worked by hand, and against the covariance matrix."""

from dataclasses import replace

import numpy as np
import pytest

from nn_sim.datasets import Dataset, Split, make_builtin
from nn_sim.experiment.edits import new_experiment, with_dataset, with_features, with_split
from nn_sim.training.plane import fits, plane_for, plane_of_components, plane_of_inputs, usual_plane


def of_inputs(*rows, scale="none"):
    X = np.array(rows, dtype=float)
    names = tuple("abcdef"[: X.shape[1]])
    dataset = Dataset("own", "Own", "", X, np.zeros((len(X), 1)), names, ("y",), scale=scale)
    return new_experiment(dataset, split=Split(0.0))


def test_two_inputs_with_the_others_at_the_means_of_the_training_part():
    e = of_inputs([1, 2, 3, 4], [3, 6, 5, 8])
    plane = plane_of_inputs(e, 2, 0)
    assert plane.names == ("c", "a")
    assert plane.axes == (2, 0)
    assert plane.base == (0.0, 4.0, 0.0, 6.0)
    assert plane.places([10.0], [20.0]).tolist() == [[20.0, 4.0, 10.0, 6.0]]
    assert plane.projected([[1.0, 2.0, 3.0, 4.0]]).tolist() == [[3.0, 1.0]]


def test_the_others_can_be_held_elsewhere():
    plane = plane_of_inputs(of_inputs([1, 2, 3], [3, 6, 5]), 0, 1).at([7.0, 8.0, 9.0])
    assert plane.base == (0.0, 0.0, 9.0)
    assert plane.places([1.0], [2.0]).tolist() == [[1.0, 2.0, 9.0]]


@pytest.mark.parametrize("axes", [(0, 0), (0, 3), (-1, 1)])
def test_the_axes_are_two_inputs_of_the_data(axes):
    with pytest.raises(ValueError, match="two different inputs"):
        plane_of_inputs(of_inputs([1, 2, 3], [3, 6, 5]), *axes)


def test_components_by_hand():
    # All on the line (3, 4, 0) t / 5 with t = -10, 0, 10, but for +-1 along the third input.
    e = of_inputs([-6, -8, 0], [0, 0, 1], [0, 0, -1], [6, 8, 0])
    plane = plane_of_components(e)
    np.testing.assert_allclose(plane.base, 0.0, atol=1e-12)
    np.testing.assert_allclose(plane.across, [0.6, 0.8, 0.0], atol=1e-12)
    np.testing.assert_allclose(plane.up, [0.0, 0.0, 1.0], atol=1e-12)
    assert plane.names == ("PC 1 (99\u202f%)", "PC 2 (1\u202f%)")  # 200 and 2 of 202
    np.testing.assert_allclose(plane.projected([[3.0, 4.0, 7.0]]), [[5.0, 7.0]], atol=1e-12)


def test_components_of_data_that_are_scaled_do_not_follow_the_largest_unit():
    rng = np.random.default_rng(1)
    X = rng.normal(size=(60, 3)) @ np.array([[1, 0.8, 0], [0, 1, 0.3], [0, 0, 1]]) * [1.0, 1000.0, 0.01] + [5, 9, 2]
    plane = plane_of_components(of_inputs(*X, scale="standard"))
    standard = (X - X.mean(axis=0)) / X.std(axis=0)
    variances, directions = np.linalg.eigh(np.cov(standard.T, bias=True))
    a, b = plane.projected(X).T
    for found, place in ((a, -1), (b, -2)):
        wanted = standard @ directions[:, place]
        np.testing.assert_allclose(found, wanted * np.sign(wanted @ found), atol=1e-9)
        assert found.var() == pytest.approx(variances[place])
    np.testing.assert_allclose(plane.projected(plane.places(a, b)), np.stack([a, b], axis=1), atol=1e-9)


def test_components_of_hardly_any_data():
    plane = plane_of_components(of_inputs([1, 2, 3]))
    assert plane.names == ("PC 1 (0\u202f%)", "PC 2 (0\u202f%)")
    assert plane.projected([[1.0, 2.0, 3.0]]).tolist() == [[0.0, 0.0]]
    far = plane_of_components(of_inputs([1.7e308, 0, 0], [-1.7e308, 1, 1], [-1.7e308, 2, 3]))
    assert far.kind == "inputs"


def test_the_usual_plane():
    assert usual_plane(new_experiment(make_builtin("sine"))) is None
    moons = new_experiment(make_builtin("moons"))
    assert usual_plane(moons) == plane_of_inputs(moons, 0, 1)
    assert usual_plane(moons).base == (0.0, 0.0)
    iris = new_experiment(make_builtin("iris"))
    assert usual_plane(iris) == plane_of_components(iris)
    assert not fits(usual_plane(moons), iris)
    assert not fits(None, iris)


def test_a_chosen_plane_stays_as_long_as_it_means_something():
    iris = new_experiment(make_builtin("iris"))
    chosen = plane_of_inputs(iris, 1, 3, [9.0, 9.0, 9.0, 9.0])
    assert plane_for(with_split(iris, Split(0.5, seed=3)), chosen, iris) == chosen
    assert plane_for(with_features(iris, ("x1", "x2")), chosen, iris) == chosen
    moved = with_dataset(iris, replace(iris.dataset, inputs=iris.dataset.inputs + 1.0))
    assert plane_for(moved, chosen, iris) == plane_of_inputs(moved, 1, 3)
    other_split = with_split(iris, Split(0.5, seed=3))
    assert plane_for(other_split, plane_of_components(iris), iris) == plane_of_components(other_split)
    wine = new_experiment(make_builtin("wine"))
    assert plane_for(wine, chosen, iris) == plane_of_components(wine)
