import numpy as np
import pytest

from nn_sim.engine import HyperparameterError, Hyperparameters


def test_the_defaults():
    how = Hyperparameters()
    assert (how.eta, how.batch_size, how.l1, how.l2, how.optimiser) == (0.03, 1, 0.0, 0.0, "sgd")


@pytest.mark.parametrize("name", ["eta", "l1", "l2"])
@pytest.mark.parametrize(
    "value",
    [-0.1, float("nan"), float("inf"), "0.1", None, True, pytest.param(10**400, id="beyond every float")],
)
def test_rates_are_finite_numbers_from_0(name: str, value: object):
    with pytest.raises(HyperparameterError, match=rf"^{name} must be a number from 0"):
        Hyperparameters(**{name: value})


@pytest.mark.parametrize("value", [0, -1, 1.5, True, "8"])
def test_a_batch_is_a_whole_number_from_1(value: object):
    with pytest.raises(HyperparameterError, match=r"^batch_size must be a whole number from 1"):
        Hyperparameters(batch_size=value)


def test_an_unknown_optimiser_is_refused_with_the_known_ones():
    with pytest.raises(HyperparameterError, match="unknown optimiser 'magic'; choose one of sgd"):
        Hyperparameters(optimiser="magic")


def test_numbers_of_numpy_are_numbers():
    how = Hyperparameters(eta=np.float32(0.5), batch_size=np.int64(8))
    assert type(how.eta) is float
    assert (how.eta, how.batch_size) == (0.5, 8)
