import numpy as np
import pytest

from nn_sim.engine import NetworkSpec, Parameters, SpecError, initial_parameters

SPEC = NetworkSpec((2, 3, 2), loss="squared")
V = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
W = [[10, 11, 12, 13], [14, 15, 16, 17]]


def test_theta_is_the_matrices_row_by_row_v_before_w():
    parameters = Parameters.from_matrices(SPEC, [V, W])
    assert parameters.theta.tolist() == list(range(1, 18))
    assert parameters.theta.dtype == np.float64


def test_matrices_are_read_only_views_of_theta():
    parameters = Parameters(SPEC, np.arange(1.0, 18.0))
    got_V, got_W = parameters.matrices
    assert got_V.tolist() == V
    assert got_W.tolist() == W
    assert np.shares_memory(got_V, parameters.theta)
    for array in (got_V, got_W, parameters.theta):
        with pytest.raises(ValueError, match="read-only"):
            array[0] = 0.0


def test_from_matrices_copies():
    mine = np.array(V, dtype=float)
    parameters = Parameters.from_matrices(SPEC, [mine, W])
    mine[0, 0] = 99.0
    assert parameters.matrices[0][0, 0] == 1.0


def test_wrong_shapes_are_refused_with_the_right_ones():
    with pytest.raises(SpecError, match=r"2-3-2 network needs matrices of shape \[\(3, 3\), \(2, 4\)\]"):
        Parameters.from_matrices(SPEC, [W, V])
    with pytest.raises(SpecError, match="2-3-2 network has 17 weights"):
        Parameters(SPEC, np.zeros(16))


def test_a_random_start_has_no_biases_and_stays_in_its_range():
    spec = NetworkSpec((6, 10, 4), loss="squared")
    start_V, start_W = initial_parameters(spec, seed=1).matrices
    assert (start_V[:, 0] == 0).all()
    assert (start_W[:, 0] == 0).all()
    # sqrt(6 / (6 + 10)) and sqrt(6 / (10 + 4)), nearly reached by 60 and 40 draws
    assert 0.9 * 0.6123724 < np.abs(start_V[:, 1:]).max() <= 0.6123725
    assert 0.9 * 0.6546536 < np.abs(start_W[:, 1:]).max() <= 0.6546537


def test_relu_units_start_in_the_range_that_suits_them():
    spec = NetworkSpec((6, 10, 4), hidden="relu", loss="squared")
    start_V, start_W = initial_parameters(spec, seed=1).matrices
    assert 0.9 < np.abs(start_V[:, 1:]).max() <= 1.0  # sqrt(6 / 6)
    assert np.abs(start_W[:, 1:]).max() <= 0.6546537  # W feeds the outputs, which are no relus


def test_the_seed_decides_the_start():
    assert initial_parameters(SPEC, 3) == initial_parameters(SPEC, 3)
    assert initial_parameters(SPEC, 3) != initial_parameters(SPEC, 4)


def test_parameters_are_no_keys():
    with pytest.raises(TypeError, match="unhashable"):
        hash(initial_parameters(SPEC, 0))
