"""The lecture's example, both its settings, through ``trace_step``: numbers by exact arithmetic, to 1e-12."""

import numpy as np
import pytest

from nn_sim.engine import Hyperparameters, NetworkSpec, Parameters, StepTrace, trace_step

V = [[1, -1, 0], [1, 0, 1]]
W = [[1, 1, 0], [1, -1, 1]]


def step(hidden: str) -> StepTrace:
    spec = NetworkSpec((2, 2, 2), hidden=hidden, output="identity", loss="squared")
    return trace_step(spec, Parameters.from_matrices(spec, [V, W]), Hyperparameters(eta=0.1), [[0, 1]], [[1, 0]])


def equal(found: np.ndarray, expected: list) -> None:
    np.testing.assert_allclose(found, expected, rtol=0, atol=1e-12)


def test_forward_with_tanh_units():
    trace = step("tanh")
    equal(trace.x_i, [[0, 1]])
    equal(trace.r_j[0], [[1, 2]])
    equal(trace.u_j[0], [[0.7615941559557649, 0.9640275800758169]])
    equal(trace.s_k, [[1.7615941559557649, 1.202433424120052]])
    equal(trace.z_k, [[1.7615941559557649, 1.202433424120052]])


def test_backward_and_update_with_tanh_units():
    # By decimal arithmetic with 50 digits.
    trace = step("tanh")
    assert trace.loss == pytest.approx(1.0129358989135234, abs=1e-12)
    equal(trace.delta_k, [[0.7615941559557649, 1.202433424120052]])
    equal(trace.found.backpropagated_j[0], [[-0.4408392681642871, 1.202433424120052]])
    equal(trace.found.du_dr_j[0], [[0.4199743416140261, 0.07065082485316447]])
    equal(trace.delta_j[0], [[-0.18514118140490556, 0.08495291324509662]])
    new_V, new_W = trace.new_parameters.matrices
    equal(new_W[0], [0.9238405844044235, 0.9419974341614026, -0.07341977711659203])
    equal(new_W[1], [0.8797566575879948, -1.0915766268735711, 0.8840821015943268])
    equal(new_V[0], [1.0185141181404906, -1, 0.018514118140490556])
    equal(new_V[1], [0.9915047086754904, 0, 0.9915047086754904])


def test_backward_with_identity_units():
    trace = step("identity")
    equal(trace.u_j[0], [[1, 2]])
    equal(trace.z_k, [[2, 2]])
    assert trace.loss == 2.5
    equal(trace.delta_k, [[1, 2]])
    equal(trace.found.backpropagated_j[0], [[-1, 2]])
    equal(trace.found.du_dr_j[0], [[1, 1]])
    equal(trace.delta_j[0], [[-1, 2]])
    equal(trace.dl_dw_jk, [[1, 1, 2], [2, 2, 4]])
    equal(trace.dl_dv_ij[0], [[-1, 0, -1], [2, 0, 2]])


def test_update_with_identity_units():
    new_V, new_W = step("identity").new_parameters.matrices
    equal(new_W, [[0.9, 0.9, -0.2], [0.8, -1.2, 0.6]])
    equal(new_V, [[1.1, -1, 0.1], [0.8, 0, 0.8]])


def test_the_step_keeps_the_old_weights():
    old_V, old_W = step("identity").parameters.matrices
    assert old_V.tolist() == V
    assert old_W.tolist() == W
