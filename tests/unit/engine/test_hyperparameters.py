import numpy as np
import pytest

from nn_sim.engine import HyperparameterError, Hyperparameters


def test_the_defaults():
    how = Hyperparameters()
    assert (how.eta, how.batch_size, how.l1, how.l2, how.optimiser) == (0.03, 1, 0.0, 0.0, "sgd")
    assert (how.momentum, how.rho, how.beta1, how.beta2, how.epsilon) == (0.9, 0.9, 0.9, 0.999, 1e-8)
    assert (how.schedule, how.schedule_epochs, how.schedule_factor, how.frozen) == ("constant", 100, 0.5, frozenset())


@pytest.mark.parametrize("name", ["eta", "l1", "l2", "schedule_factor", "epsilon"])
@pytest.mark.parametrize(
    "value",
    [-0.1, float("nan"), float("inf"), "0.1", None, True, pytest.param(10**400, id="beyond every float")],
)
def test_rates_are_finite_numbers_from_0(name: str, value: object):
    with pytest.raises(HyperparameterError, match=rf"^{name} must be a number from 0"):
        Hyperparameters(**{name: value})


@pytest.mark.parametrize("name", ["momentum", "rho", "beta1", "beta2"])
def test_shares_are_numbers_from_0_to_below_1(name: str):
    assert getattr(Hyperparameters(**{name: 0}), name) == 0.0
    assert getattr(Hyperparameters(**{name: 0.999999}), name) == 0.999999
    for value in (1, 1.0, 2.5):
        with pytest.raises(HyperparameterError, match=rf"^{name} must be a number from 0 to below 1, got {value}$"):
            Hyperparameters(**{name: value})
    for value in (-0.1, float("nan"), "0.9", None, True):
        with pytest.raises(HyperparameterError, match=rf"^{name} must be a number from 0, got {value!r}$"):
            Hyperparameters(**{name: value})


def test_epsilon_is_above_0_or_a_gradient_of_0_would_be_divided_by_it():
    assert Hyperparameters(epsilon=5e-324).epsilon == 5e-324
    with pytest.raises(HyperparameterError, match=r"^epsilon must be a number above 0, got 0$"):
        Hyperparameters(epsilon=0.0)


@pytest.mark.parametrize("name", ["batch_size", "schedule_epochs"])
@pytest.mark.parametrize("value", [0, -1, 1.5, True, "8"])
def test_counts_are_whole_numbers_from_1(name: str, value: object):
    with pytest.raises(HyperparameterError, match=rf"^{name} must be a whole number from 1, got {value!r}$"):
        Hyperparameters(**{name: value})


@pytest.mark.parametrize("name", ["magic", "", "SGD", ["sgd"], None])
def test_an_unknown_optimiser_is_refused_with_the_known_ones(name: object):
    with pytest.raises(HyperparameterError) as refused:
        Hyperparameters(optimiser=name)
    assert str(refused.value) == f"unknown optimiser {name!r}; choose one of sgd, momentum, nesterov, rmsprop, adam"


@pytest.mark.parametrize(
    ("places", "says"),
    [
        ({1.5}, "frozen must name whole numbers from 0, got 1.5"),
        ({-1}, "frozen must name whole numbers from 0, got -1"),
        (["a"], "frozen must name whole numbers from 0, got 'a'"),
        ([True], "frozen must name whole numbers from 0, got True"),
        (3, "frozen must be a set of whole numbers from 0, got 3"),
        (None, "frozen must be a set of whole numbers from 0, got None"),
    ],
)
def test_frozen_places_are_whole_numbers(places: object, says: str):
    with pytest.raises(HyperparameterError) as refused:
        Hyperparameters(frozen=places)
    assert str(refused.value) == says


def test_settings_are_values_that_can_be_compared_and_kept_in_sets():
    once, again = Hyperparameters(frozen=frozenset({3, 1})), Hyperparameters(frozen=[1, 3, 3])
    assert (once, hash(once)) == (again, hash(again))
    assert once != Hyperparameters()


def test_numbers_of_numpy_are_numbers():
    how = Hyperparameters(eta=np.float32(0.5), batch_size=np.int64(8), frozen=np.array([2, 4]))
    assert (type(how.eta), {type(place) for place in how.frozen}) == (float, {int})
    assert (how.eta, how.batch_size, how.frozen) == (0.5, 8, {2, 4})
