from decimal import Decimal, getcontext

import numpy as np
import pytest

from nn_sim.engine import HIDDEN_ACTIVATIONS, OUTPUT_ACTIVATIONS
from nn_sim.engine.activations import output_values, sigmoid, softmax, through_output

FAR = np.array([-1e4, -745.2, -710.0, -36.0, 0.0, 36.0, 710.0, 745.2, 1e4])


def exact_sigmoid(s: float) -> float:
    getcontext().prec = 60
    return float(1 / (1 + (-Decimal(s)).exp()))


@pytest.mark.parametrize("s", [-700.0, -50.0, -3.7, -1.0, -1e-9, 0.0, 0.5, 2.0, 30.0, 700.0])
def test_sigmoid_is_right_to_the_last_places(s: float):
    assert sigmoid(np.array([s]))[0] == pytest.approx(exact_sigmoid(s), rel=1e-15)


def test_no_activation_warns_or_leaves_its_range_far_out():
    with np.errstate(all="raise", under="ignore"):
        for activation in HIDDEN_ACTIVATIONS.values():
            u = activation.value(FAR)
            low, high = activation.range
            assert ((low <= u) & (u <= high)).all()
            assert np.isfinite(activation.derivative(FAR, u)).all()


@pytest.mark.parametrize(
    ("name", "r", "u", "slope"),
    [
        ("tanh", 1.0, 0.7615941559557649, 0.41997434161402614),
        ("sigmoid", 0.0, 0.5, 0.25),
        ("relu", 2.0, 2.0, 1.0),
        ("relu", -2.0, 0.0, 0.0),
        ("relu", 0.0, 0.0, 0.0),
        ("identity", -3.0, -3.0, 1.0),
    ],
)
def test_values_and_slopes(name: str, r: float, u: float, slope: float):
    activation = HIDDEN_ACTIVATIONS[name]
    value = activation.value(np.array([r]))
    assert value[0] == pytest.approx(u, abs=1e-15)
    assert activation.derivative(np.array([r]), value)[0] == pytest.approx(slope, abs=1e-15)


def test_softmax_by_hand():
    # e^0 : e^ln2 : e^ln5 = 1 : 2 : 5
    z = softmax(np.log([[1.0, 2.0, 5.0]]))
    np.testing.assert_allclose(z, [[1 / 8, 2 / 8, 5 / 8]], rtol=1e-15)


def test_softmax_does_not_overflow_and_does_not_mind_a_shift():
    with np.errstate(all="raise", under="ignore"):
        z = softmax(np.array([[1e4, 1e4 - np.log(3.0)], [-1e4, 1e4]]))
    np.testing.assert_allclose(z, [[0.75, 0.25], [0.0, 1.0]], rtol=1e-11, atol=0)


def test_softmax_chain_rule_by_hand():
    # z = (1/4, 3/4), dl/dz = (1, 0): dl/ds_1 = z_1 (1 - z_1) = 3/16 and dl/ds_2 = -z_1 z_2 = -3/16
    z = np.array([[0.25, 0.75]])
    found = through_output("softmax", np.log(z), z, np.array([[1.0, 0.0]]))
    np.testing.assert_allclose(found, [[3 / 16, -3 / 16]], rtol=1e-15)


@pytest.mark.parametrize("output", OUTPUT_ACTIVATIONS)
def test_outputs_never_share_memory_with_their_sums(output: str):
    s = np.array([[0.5, 1.5]])
    assert not np.shares_memory(output_values(output, s), s)
