import math

import numpy as np
import pytest

from nn_sim.engine.activations import output_values, sigmoid, softmax, through_output
from nn_sim.engine.losses import LOSSES, cross_entropy_loss, output_delta, squared_loss


def column(*values: float) -> np.ndarray:
    return np.array([values], dtype=float)


def test_squared_loss_by_hand():
    # 1/2 ((1 - 2)^2 + (0 - 2)^2) = 2.5
    z = column(2, 2)
    assert squared_loss(column(1, 0), z, z, "identity").tolist() == [2.5]


def test_cross_entropy_with_its_brackets():
    # z = 3/4 and 1/5 for y = 1 and 0: -(log 3/4 + log 4/5) = log(5/3)
    s = np.log(column(3, 1 / 4))
    found = cross_entropy_loss(column(1, 0), s, sigmoid(s), "sigmoid")
    assert found.tolist() == pytest.approx([math.log(5 / 3)], rel=1e-14)


def test_cross_entropy_of_soft_targets():
    # z = 3/4, y = 1/2: -(1/2 log 3/4 + 1/2 log 1/4) = log 4 - 1/2 log 3
    s = np.log(column(3))
    assert cross_entropy_loss(column(0.5), s, sigmoid(s), "sigmoid")[0] == pytest.approx(
        math.log(4) - math.log(3) / 2, rel=1e-14
    )


def test_categorical_cross_entropy_by_hand():
    # z = (1/8, 2/8, 5/8), y = (0, 0, 1): log(8/5)
    s = np.log(column(1, 2, 5))
    assert cross_entropy_loss(column(0, 0, 1), s, softmax(s), "softmax")[0] == pytest.approx(math.log(8 / 5), rel=1e-14)


@pytest.mark.parametrize("output", ["sigmoid", "softmax"])
@pytest.mark.parametrize("far", [40.0, 800.0, 1e4])
def test_a_saturated_output_costs_its_distance_and_not_infinity(output: str, far: float):
    # Two outputs, both wrong by far: sigmoid -log(1 - z_1) - log z_2 = 2 far; softmax -log z_2 = 2 far
    s = column(far, -far)
    with np.errstate(all="raise", under="ignore"):
        z = output_values(output, s)
        found = cross_entropy_loss(column(0, 1), s, z, output)
        right = cross_entropy_loss(column(1, 0), s, z, output)
        delta = output_delta("cross_entropy", output, column(0, 1), s, z)
    assert found.tolist() == pytest.approx([2 * far], rel=1e-14)
    assert right.tolist() == pytest.approx([0.0], abs=1e-16)
    np.testing.assert_allclose(delta, [[1, -1]], rtol=0, atol=1e-15)


@pytest.mark.parametrize("loss", LOSSES)
@pytest.mark.parametrize("output", ["sigmoid", "softmax"])
def test_no_warning_up_to_ten_thousand(loss: str, output: str):
    s = np.stack([np.linspace(-1e4, 1e4, 101), np.linspace(1e4, -1e4, 101)], axis=1)
    y = np.tile([1.0, 0.0], (101, 1))
    with np.errstate(all="raise", under="ignore"):
        z = output_values(output, s)
        assert np.isfinite(LOSSES[loss].value(y, s, z, output)).all()
        assert np.isfinite(output_delta(loss, output, y, s, z)).all()


def test_output_deltas_of_the_lecture():
    y, s = column(1, 0), np.log(column(3, 1 / 4))
    z = sigmoid(s)  # 3/4, 1/5
    squared = [-(1 - 3 / 4) * 3 / 4 * 1 / 4, -(0 - 1 / 5) * 1 / 5 * 4 / 5]
    np.testing.assert_allclose(output_delta("squared", "sigmoid", y, s, z), [squared], rtol=1e-14)
    np.testing.assert_allclose(output_delta("cross_entropy", "sigmoid", y, s, z), [[-1 / 4, 1 / 5]], rtol=1e-14)
    np.testing.assert_allclose(output_delta("squared", "identity", y, s, s), s - y, rtol=1e-14)


@pytest.mark.parametrize("output", ["sigmoid", "softmax"])
def test_the_short_way_equals_the_long_way(output: str):
    s = np.array([[0.3, -1.2, 2.0], [1.0, 0.0, -0.5]])
    y = np.array([[0.0, 1.0, 0.0], [1.0, 0.0, 0.0]])
    z = output_values(output, s)
    long_way = through_output(output, s, z, LOSSES["cross_entropy"].dl_dz(y, z, output))
    np.testing.assert_allclose(output_delta("cross_entropy", output, y, s, z), long_way, rtol=1e-13, atol=1e-15)


def test_the_factor_of_the_long_way():
    # slide "BP update rule": dl/dz_k = (z_k - y_k) / (z_k (1 - z_k)); z = 1/4, y = 1: -4
    assert LOSSES["cross_entropy"].dl_dz(column(1), column(0.25), "sigmoid").tolist() == [[-4.0]]
