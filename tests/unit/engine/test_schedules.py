"""The learning rate of every epoch, by hand, and that both engines learn with it."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nn_sim.engine import SCHEDULES, HyperparameterError, Hyperparameters, NetworkSpec, named_backend, trace_step
from nn_sim.engine.parameters import Parameters

LINE = NetworkSpec((1, 1), output="identity", loss="squared")
ZERO = np.zeros((1, 1))


def learning(schedule: str, n: int = 4, gamma: float = 0.5, eta: float = 0.8) -> Hyperparameters:
    return Hyperparameters(eta=eta, schedule=schedule, schedule_epochs=n, schedule_factor=gamma)


@pytest.mark.parametrize(
    ("schedule", "etas"),
    [
        ("constant", {0: 0.8, 1: 0.8, 1000: 0.8}),
        ("step", {0: 0.8, 3: 0.8, 4: 0.4, 7: 0.4, 8: 0.2, 40: 0.8 / 1024}),
        ("inverse_time", {0: 0.8, 4: 0.8 / 1.5, 8: 0.4, 24: 0.2, 2: 0.64}),  # 0.8 / (1 + t / 8)
        # cos(pi/4) = 1 / sqrt 2 after a quarter of the way
        ("cosine", {0: 0.8, 1: 0.4 + 0.4 / math.sqrt(2), 2: 0.4, 3: 0.4 - 0.4 / math.sqrt(2), 4: 0.0, 5: 0.0, 99: 0.0}),
    ],
)
def test_by_hand(schedule: str, etas: dict[int, float]):
    how = learning(schedule)
    for epoch, eta in etas.items():
        assert how.eta_at(epoch) == pytest.approx(eta, rel=1e-14, abs=1e-16)


def test_the_factor_is_the_one_that_was_set():
    assert learning("step", n=1, gamma=0.1, eta=1.0).eta_at(3) == pytest.approx(1e-3, rel=1e-14)
    assert learning("inverse_time", n=1, gamma=3.0, eta=1.0).eta_at(3) == pytest.approx(0.1, rel=1e-15)
    assert learning("step", n=1, gamma=0.0, eta=1.0).eta_at(0) == 1.0
    assert learning("step", n=1, gamma=0.0, eta=1.0).eta_at(1) == 0.0


@given(
    st.sampled_from(sorted(SCHEDULES)),
    st.floats(1e-9, 10.0),
    st.floats(0.0, 1.0),
    st.integers(1, 50),
    st.integers(0, 200),
)
def test_none_begins_below_eta_or_ever_rises_or_passes_0(schedule: str, eta: float, gamma: float, n: int, t: int):
    how = learning(schedule, n, gamma, eta)
    assert how.eta_at(0) == eta
    assert eta >= how.eta_at(t) >= how.eta_at(t + 1) >= 0.0


def test_a_factor_above_1_ends_in_a_large_number_and_not_in_an_error():
    assert learning("step", n=1, gamma=10.0, eta=1.0).eta_at(3) == 1000.0
    assert learning("step", n=1, gamma=10.0, eta=1.0).eta_at(400) == 1.7976931348623157e308
    assert learning("step", n=1, gamma=10.0, eta=0.0).eta_at(400) == 0.0


@pytest.mark.parametrize("schedule", SCHEDULES)
def test_a_schedule_over_more_epochs_than_a_float_can_hold_is_a_constant_one(schedule: str):
    assert learning(schedule, n=10**400).eta_at(1000) == 0.8


@pytest.mark.parametrize("backend", ["compiled", "numpy"])
@pytest.mark.parametrize("schedule", SCHEDULES)
def test_each_epoch_is_learned_with_its_own_rate(schedule: str, backend: str):
    """On x = 0, y = 0 a step takes w_0 to (1 - eta_t) w_0: a product over the epochs, of which here come 3 to 8."""
    rates = {
        "constant": [0.8] * 6,
        "step": [0.8, 0.4, 0.4, 0.4, 0.4, 0.2],
        "inverse_time": [0.8 / (1 + t / 8) for t in range(3, 9)],
        "cosine": [0.4 - 0.4 / math.sqrt(2), 0, 0, 0, 0, 0],
    }[schedule]
    expected = math.prod(1.0 - rate for rate in rates)
    engine, how = named_backend(backend), learning(schedule)
    at_once, one_by_one = np.array([1.0, 0.0]), np.array([1.0, 0.0])
    engine.train(LINE, at_once, how, ZERO, ZERO, np.zeros((6, 1), np.int64), epoch=3)
    for epoch in range(3, 9):
        engine.train(LINE, one_by_one, how, ZERO, ZERO, np.zeros((1, 1), np.int64), epoch=epoch)
    np.testing.assert_allclose(at_once, [expected, 0.0], rtol=1e-12)
    assert at_once.tobytes() == one_by_one.tobytes()


@pytest.mark.parametrize("backend", ["compiled", "numpy"])
def test_all_steps_of_an_epoch_have_the_same_rate(backend: str):
    theta = np.array([1.0, 0.0])
    orders = np.zeros((2, 3), np.int64)  # three steps an epoch: (1 - 1/2)^3 (1 - 1/4)^3
    named_backend(backend).train(LINE, theta, learning("step", n=1, eta=0.5), ZERO, ZERO, orders)
    assert theta[0] == 27 / 512


def test_the_trace_says_the_rate_of_its_epoch():
    trace = trace_step(LINE, Parameters(LINE, np.array([1.0, 0.0])), learning("step"), ZERO, ZERO, epoch=9)
    assert trace.eta == 0.2
    assert trace.new_parameters.theta[0] == 0.8


def test_an_unknown_schedule_is_refused_with_the_known_ones():
    says = r"^unknown schedule 'sudden'; choose one of constant, step, inverse_time, cosine$"
    with pytest.raises(HyperparameterError, match=says):
        Hyperparameters(schedule="sudden")
