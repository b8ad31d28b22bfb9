import math

import numpy as np
import pytest

from nn_sim.engine import Backend, trace_step
from nn_sim.experiment.edits import with_hidden_activation, with_weights, worked_experiment
from nn_sim.training.snapshot import picture_of
from nn_sim.training.surface import surface_of
from tests.unit.experiment.experiments import as_if_trained, ten_points


def test_the_picture_of_the_worked_example():
    picture = picture_of(worked_experiment())
    passed = picture.passed
    assert picture.example == 0
    assert passed.x_i.tolist() == [[0.0, 1.0]]
    assert passed.r_j[0].tolist() == [[1.0, 2.0]]
    np.testing.assert_allclose(passed.u_j[0], [[0.7615941559557649, 0.9640275800758169]], rtol=0, atol=1e-15)
    np.testing.assert_allclose(passed.z_k, [[1.7615941559557649, 1.202433424120052]], rtol=0, atol=1e-15)
    assert picture.surface is not None


def test_it_shows_the_next_example_unless_another_is_named():
    e = as_if_trained(ten_points(), position=3)
    order = e.progress.generator.generator().permutation(10)
    assert picture_of(e).example == order[3]
    assert picture_of(e).passed.x_i[0].tolist() == e.data.X_train[order[3]].tolist()
    assert picture_of(e, example=6).example == 6
    assert picture_of(e, example=6).passed.x_i[0].tolist() == e.data.X_train[6].tolist()
    assert picture_of(e, example=0).example == 0  # the first one is an example like any other


def test_all_of_it_is_of_the_weights_of_now(compiled: Backend):
    e = as_if_trained(ten_points())
    traced = trace_step(e.spec, e.parameters, e.hyperparameters, e.data.X_train, e.data.Y_train)
    for picture in (picture_of(e, 4), picture_of(e, 4, compiled)):
        assert picture.measures.loss_train == pytest.approx(traced.loss, rel=1e-12)
        np.testing.assert_allclose(picture.passed.z_k[0], traced.z_k[4], rtol=1e-14)
        surface = surface_of(e, e.parameters)
        assert surface is not None
        assert picture.surface is not None
        np.testing.assert_allclose(picture.surface.z_k, surface.z_k, rtol=1e-12)


def test_weights_out_of_range_are_shown_without_a_warning():
    """A user may type them, and a run may come near them: the picture holds infinities then."""
    e = with_hidden_activation(worked_experiment(), "identity")
    for layer in (0, 1):
        e = with_weights(e, layer, 0, 0, [[1e300, 1e300, 1e300]])
    picture = picture_of(e)
    assert math.isinf(picture.passed.z_k[0, 0])
    assert math.isinf(picture.measures.loss_train)
