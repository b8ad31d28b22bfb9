"""How ``nn-sim train`` learns when asked for more than plain SGD, and when it stops before its last epoch."""

from collections.abc import Callable

import numpy as np
import pytest

from nn_sim.datasets import Split, make_builtin, prepare
from nn_sim.engine import Hyperparameters, NetworkSpec, initial_parameters, train_epochs
from tests.unit.cli.conftest import Result

Run = Callable[..., Result]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        (("--optimiser", "adam"), {"optimiser": "adam"}),
        (("--optimiser", "nesterov", "--momentum", "0.5"), {"optimiser": "nesterov", "momentum": 0.5}),
        (("--l1", "0.01", "--l2", "0.1"), {"l1": 0.01, "l2": 0.1}),
        (
            ("--schedule", "step", "--schedule-epochs", "2", "--schedule-factor", "0.1"),
            {"schedule": "step", "schedule_epochs": 2, "schedule_factor": 0.1},
        ),
    ],
)
def test_it_learns_as_the_engine_does_with_these_settings(
    nn_sim: Run, typed: tuple[str, ...], meant: dict[str, object]
):
    found = nn_sim("train", "--data", "xor", "--epochs", "6", "--eta", "0.1", *typed, "--json").json
    spec = NetworkSpec((2, 4, 1))
    data = prepare(make_builtin("xor"), Split(0.0), "sigmoid")
    how = Hyperparameters(eta=0.1, **meant)  # type: ignore[arg-type]
    expected = train_epochs(spec, initial_parameters(spec, 0), how, data.X_train, data.Y_train, 6)
    for matrix, other in zip(found["parameters"], expected.matrices, strict=True):
        np.testing.assert_array_equal(np.array(matrix), other)


def test_a_start_of_zeros_stays_symmetric(nn_sim: Run):
    V, W = nn_sim("train", "--data", "moons", "--init", "zeros", "--epochs", "3", "--json").json["parameters"]
    assert all(row == V[0] for row in V)
    assert len(set(W[0][1:])) == 1


def test_it_stops_at_the_first_epoch_whose_loss_is_low_enough(nn_sim: Run):
    asked = ("train", "--data", "xor", "--optimiser", "momentum", "--target-loss", "0.1", "--epochs", "5000", "--json")
    found = nn_sim(*asked).json
    assert found["loss_train"] <= 0.1
    assert found["epochs"] < 5000
    assert found["stopped"].startswith(f"Stopped at epoch {found['epochs']}: the training loss")
    before = nn_sim(*asked[:-5], "--epochs", str(found["epochs"] - 1), "--json").json
    assert before["loss_train"] > 0.1
    assert before["stopped"] is None


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (("--momentum", "1"), "momentum must be a number from 0 to below 1"),
        (("--l2", "-1"), "l2 must be a number from 0"),
        (("--optimiser", "newton"), "invalid choice: 'newton'"),
        (("--patience", "0"), "--patience"),
        (("--init", "deck"), "the deck's V and W fit a 2-2-2 network only"),
    ],
)
def test_what_cannot_be_is_refused_in_one_line(nn_sim: Run, typed: tuple[str, ...], said: str):
    result = nn_sim("train", "--data", "moons", *typed)
    assert result.code == 2
    assert said in result.complaint
