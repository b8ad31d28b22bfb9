"""The slice against the loss worked by hand, and against the whole forward pass at each place of the grid."""

import numpy as np
import pytest

from nn_sim.datasets import Dataset, Split, make_builtin
from nn_sim.engine import mean_loss
from nn_sim.experiment import Experiment
from nn_sim.experiment.edits import new_experiment, with_hidden_activation, with_weights, worked_experiment
from nn_sim.training.loss_slice import WeightPlace, loss_slice, rows_of_all, run_is_watchable

RNG = np.random.default_rng(4)
W_11, W_21, V_21 = WeightPlace(1, 0, 1), WeightPlace(1, 0, 2), WeightPlace(0, 0, 2)


def identity_example() -> Experiment:
    """x = [0, 1], y = [1, 0], g = f = identity, squared loss: u = [1, 2], z = [2, 2]."""
    return with_hidden_activation(worked_experiment(), "identity")


def several_outputs() -> Experiment:
    """A 3-4-2-3 network with softmax over seven examples of three classes."""
    inputs = RNG.normal(size=(7, 3))
    dataset = Dataset("own", "Own", "", inputs, np.arange(7) % 3, ("a", "b", "c"), ("y",), ("0", "1", "2"))
    return new_experiment(dataset, hidden_sizes=(4, 2), output="softmax", split=Split(0.0))


def loss_with(experiment: Experiment, rows: np.ndarray, values: dict[WeightPlace, float]) -> float:
    """The mean loss of the whole network with these weights instead of its own."""
    matrices = [matrix.copy() for matrix in experiment.parameters.matrices]
    for (layer, row, column), value in values.items():
        matrices[layer][row, column] = value
    theta = np.concatenate([matrix.ravel() for matrix in matrices])
    data = experiment.data
    return mean_loss(experiment.spec, theta, data.X_train[rows], data.Y_train[rows])[0]


def test_two_output_weights_by_hand():
    found = loss_slice(identity_example(), W_11, W_21, ((-2.0, 2.0), (-1.0, 3.0)), 5, np.array([0]))
    w_11, w_21 = np.meshgrid([-2.0, -1.0, 0.0, 1.0, 2.0], [-1.0, 0.0, 1.0, 2.0, 3.0])
    # z_1 = w_01 + w_11 u_1 + w_21 u_2 = 1 + w_11 + 2 w_21, z_2 stays 2
    np.testing.assert_allclose(found.losses, 0.5 * (w_11 + 2 * w_21) ** 2 + 0.5 * 2.0**2, rtol=1e-14)


@pytest.mark.parametrize("swapped", [False, True])
def test_a_hidden_and_an_output_weight_by_hand(swapped: bool):
    ranges = (-3.0, 1.0), (0.0, 4.0)
    v_21, w_11 = np.meshgrid(np.linspace(-3.0, 1.0, 9), np.linspace(0.0, 4.0, 9))
    # u_1 = 1 + v_21, z_1 = 1 + w_11 u_1 + 0, z_2 = 1 - u_1 + 2
    losses = 0.5 * (w_11 * (1 + v_21)) ** 2 + 0.5 * (2 - v_21) ** 2
    if swapped:
        found = loss_slice(identity_example(), W_11, V_21, ranges[::-1], 9, np.array([0]))
        losses = losses.T
    else:
        found = loss_slice(identity_example(), V_21, W_11, ranges, 9, np.array([0]))
    np.testing.assert_allclose(found.losses, losses, rtol=1e-14)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ((0, 0, 1), (0, 0, 2)),  # into the same unit
        ((0, 3, 1), (0, 1, 0)),  # into two units of a layer
        ((1, 1, 4), (0, 2, 3)),
        ((0, 2, 3), (2, 1, 2)),
        ((2, 2, 0), (2, 0, 1)),
        ((2, 2, 0), (2, 2, 1)),
        ((1, 0, 1), (1, 1, 1)),
    ],
)
def test_any_two_weights_by_the_whole_forward_pass(first: tuple[int, int, int], second: tuple[int, int, int]):
    experiment, rows = several_outputs(), np.array([0, 2, 3, 6])
    a, b = WeightPlace(*first), WeightPlace(*second)
    found = loss_slice(experiment, a, b, ((-3.0, 2.0), (-1.0, 5.0)), 4, rows)
    expected = [[loss_with(experiment, rows, {a: x, b: y}) for x in found.first_values] for y in found.second_values]
    np.testing.assert_allclose(found.losses, expected, rtol=1e-12)


def test_many_examples_are_worked_out_in_pieces():
    experiment = new_experiment(make_builtin("moons", size=1000), hidden_sizes=(256,))
    a, b, rows = WeightPlace(0, 3, 1), WeightPlace(1, 0, 200), np.arange(experiment.example_count)
    shares: list[float] = []
    found = loss_slice(experiment, a, b, ((-1.0, 1.0), (0.0, 2.0)), 5, rows, shares.append)
    assert len(shares) == 10  # 700 examples, two pieces, five values of the first weight each
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert found.losses[4, 1] == pytest.approx(loss_with(experiment, rows, {a: -0.5, b: 2.0}), rel=1e-12)


def test_the_work_ends_when_the_report_raises():
    class Enough(Exception):
        pass

    def report(share: float) -> None:
        if share > 0.3:
            raise Enough

    with pytest.raises(Enough):
        loss_slice(identity_example(), W_11, W_21, ((0.0, 1.0), (0.0, 1.0)), 5, np.array([0]), report)


def test_a_network_that_diverges_is_drawn_as_well():
    far = with_weights(identity_example(), 0, 0, 0, 1e200)  # u_1 = 1e200, its square too large
    found = loss_slice(far, W_11, W_21, ((0.0, 2.0), (0.0, 1.0)), 3, np.array([0]))
    assert np.isinf(found.losses).all()  # z_2 has its share


def test_the_two_weights_must_differ():
    with pytest.raises(ValueError, match="two different weights"):
        loss_slice(identity_example(), W_11, W_11, ((0.0, 1.0), (0.0, 1.0)), 3, np.array([0]))


def test_the_place_of_a_weight_in_theta():
    spec = worked_experiment().spec
    assert WeightPlace(0, 1, 0).in_theta(spec) == 3
    assert WeightPlace(1, 1, 2).in_theta(spec) == 11  # after the 6 of V: 3 of the first row, then 0, 1, 2


def test_all_examples_count_until_that_would_take_too_long():
    small = new_experiment(make_builtin("moons"), hidden_sizes=(8, 8))
    assert rows_of_all(small, 41).tolist() == list(range(140))
    assert run_is_watchable(small, 41)
    large = new_experiment(make_builtin("moons", size=10000), hidden_sizes=(256,))
    rows = rows_of_all(large, 41)
    assert 1000 < len(rows) < 7000
    assert (rows[0], rows[-1]) == (0, 6999)
    assert set(np.diff(rows)) <= {2, 3, 4}
    assert not run_is_watchable(large, 41)
