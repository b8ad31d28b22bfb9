"""Leaky relu, elu, softplus, swish and sine: worked out in sixty decimals, for NumPy and the compiled loop alike."""

import math
from collections.abc import Callable
from decimal import Decimal, localcontext

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nn_sim.engine import HIDDEN_ACTIVATIONS, Hyperparameters, NetworkSpec, Parameters, named_backend, trace_step
from nn_sim.engine.activations import activation_tex

NAMES = ("leaky_relu", "elu", "softplus", "swish", "sine")
both_backends = pytest.mark.parametrize("backend", ["compiled", "numpy"])
every_new_one = pytest.mark.parametrize("name", NAMES)

SUMS = (-1e4, -745.2, -40.0, -3.7, -1.0, -0.5, -1e-3, -1e-9, 1e-9, 1e-3, 0.5, 1.0, 2.0, 36.0, 710.0, 1e4)


def _sine(r: Decimal) -> Decimal:
    """By its series, after whole turns have been taken off."""
    pi = Decimal("3.14159265358979323846264338327950288419716939937510582097494459")
    r -= 2 * pi * (r / (2 * pi)).to_integral_value()
    term = total = r
    for n in range(1, 60):
        term *= -r * r / ((2 * n) * (2 * n + 1))
        total += term
    return total


def _cosine(r: Decimal) -> Decimal:
    return 1 - 2 * _sine(r / 2) ** 2


def _logistic(r: Decimal) -> Decimal:
    return 1 / (1 + (-r).exp())


EXACT: dict[str, tuple[Callable[[Decimal], Decimal], Callable[[Decimal], Decimal]]] = {
    "leaky_relu": (lambda r: r if r > 0 else r / 100, lambda r: Decimal(1) if r > 0 else Decimal(1) / 100),
    "elu": (lambda r: r if r > 0 else r.exp() - 1, lambda r: Decimal(1) if r > 0 else r.exp()),
    "softplus": (lambda r: (1 + r.exp()).ln(), _logistic),
    "swish": (lambda r: r * _logistic(r), lambda r: _logistic(r) * (1 + r * (1 - _logistic(r)))),
    "sine": (_sine, _cosine),
}


def exact(name: str, r: float) -> tuple[float, float]:
    """Value and slope to the last bit."""
    with localcontext() as context:
        context.prec = 60
        value, slope = EXACT[name]
        return float(value(Decimal(r))), float(slope(Decimal(r)))


@every_new_one
def test_values_and_slopes_are_right_to_the_last_places(name: str):
    g = HIDDEN_ACTIVATIONS[name]
    for r in SUMS:
        u, slope = exact(name, r)
        found = g.value(np.array([r]))
        assert found[0] == pytest.approx(u, rel=1e-15, abs=1e-300)
        assert g.derivative(np.array([r]), found)[0] == pytest.approx(slope, rel=1e-14, abs=1e-16)


@pytest.mark.parametrize(
    ("name", "r", "u", "slope"),
    [
        ("leaky_relu", -3.0, -0.03, 0.01),
        ("leaky_relu", 0.0, 0.0, 0.01),
        ("leaky_relu", 3.0, 3.0, 1.0),
        ("elu", -math.log(4.0), -0.75, 0.25),
        ("elu", 0.0, 0.0, 1.0),
        ("elu", 3.0, 3.0, 1.0),
        ("softplus", 0.0, math.log(2.0), 0.5),
        ("softplus", math.log(3.0), math.log(4.0), 0.75),
        ("swish", 0.0, 0.0, 0.5),
        ("swish", math.log(3.0), 0.75 * math.log(3.0), 0.75 + math.log(3.0) * 3 / 16),
        ("sine", math.pi / 6, 0.5, math.sqrt(3.0) / 2),
        ("sine", 0.0, 0.0, 1.0),
    ],
)
@both_backends
def test_by_hand(name: str, r: float, u: float, slope: float, backend: str):
    assert through_a_unit(backend, name, r) == pytest.approx((u, slope), rel=4e-15, abs=4e-15)


def through_a_unit(backend: str, name: str, r: float) -> tuple[float, float]:
    """Value and slope of one hidden unit with r_1 = v_01, u_1 = z_1.

    A target of z_1 + 1 makes delta_1 = -1, so that with eta = 1 and w_11 = 1 the step adds g'(r_1) to v_01; a start of
    v_01 = 0 and x_1 = r, v_11 = 1 keeps what is added from drowning in r.
    """
    spec, engine = NetworkSpec((1, 1, 1), hidden=name, output="identity", loss="squared"), named_backend(backend)
    theta, X = np.array([0.0, 1.0, 0.0, 1.0]), np.array([[r]])
    u = float(engine.output_sums(spec, theta, X)[0, 0])
    if abs(u) > 2.0:  # the target must be u + 1 exactly: begin at the bias -u of the output instead
        theta[2] = -u
    y = float(engine.output_sums(spec, theta, X)[0, 0]) + 1.0
    engine.train(spec, theta, Hyperparameters(eta=1.0), X, np.array([[y]]), np.array([[0]]))
    return u, float(theta[0])


@every_new_one
@both_backends
def test_both_engines_are_right_from_minus_to_plus_ten_thousand(name: str, backend: str):
    for r in SUMS:
        found, expected = through_a_unit(backend, name, r), exact(name, r)
        # The delta of -1 is itself a difference of two numbers of size u.
        assert found == pytest.approx(expected, rel=4e-15, abs=1e-14)


@every_new_one
@given(r=st.floats(-1e4, 1e4))
def test_nothing_overflows_or_leaves_its_range(name: str, r: float):
    g = HIDDEN_ACTIVATIONS[name]
    low, high = g.range
    with np.errstate(all="raise", under="ignore"):
        u = g.value(np.array([r]))
        slope = g.derivative(np.array([r]), u)
    assert low - 1e-15 <= u[0] <= high
    assert abs(slope[0]) <= 1.1  # swish, the steepest, reaches 1.0998 at r = 2.4


@given(r=st.floats(-100.0, 100.0))
def test_identities(r: float):
    """Of softplus and swish, g(r) - g(-r) = r; so their slopes at r and -r add up to 1."""
    at, opposite = np.array([r]), np.array([-r])
    softplus, swish = HIDDEN_ACTIVATIONS["softplus"], HIDDEN_ACTIVATIONS["swish"]
    for g in (softplus, swish):
        np.testing.assert_allclose(g.value(at) - g.value(opposite), [r], rtol=1e-14, atol=1e-15)
        slopes = g.derivative(at, g.value(at)) + g.derivative(opposite, g.value(opposite))
        np.testing.assert_allclose(slopes, [1.0], rtol=1e-13)


@every_new_one
@given(r=st.floats(-20.0, 20.0).filter(lambda r: abs(r) > 1e-3))
def test_the_slope_is_that_of_the_value(name: str, r: float):
    g, h = HIDDEN_ACTIVATIONS[name], 1e-5
    rise = g.value(np.array([r + h])) - g.value(np.array([r - h]))
    np.testing.assert_allclose(
        g.derivative(np.array([r]), g.value(np.array([r]))), rise / (2 * h), rtol=1e-7, atol=1e-8
    )


def test_the_lowest_value_of_swish():
    # g' = 0 where 1 + r (1 - f(r)) = 0, by bisection in sixty decimals
    with localcontext() as context:
        context.prec = 60
        low, high = Decimal(-2), Decimal(-1)
        for _ in range(120):
            middle = (low + high) / 2
            low, high = (low, middle) if 1 + middle * (1 - _logistic(middle)) > 0 else (middle, high)
        lowest = float(low * _logistic(low))
    assert HIDDEN_ACTIVATIONS["swish"].range[0] == pytest.approx(lowest, rel=1e-15)


@every_new_one
@both_backends
def test_a_step_on_a_far_away_example_warns_of_nothing(name: str, backend: str):
    """Warnings are errors in these tests; the outputs are those of the formulas."""
    spec = NetworkSpec((1, 2, 1), hidden=name, output="identity", loss="squared")
    start = Parameters.from_matrices(spec, [[[0, 1], [0, -1]], [[0, 1, 1]]])
    X, Y = np.array([[1e4]]), np.array([[0.0]])
    expected = exact(name, 1e4)[0] + exact(name, -1e4)[0]
    assert trace_step(spec, start, Hyperparameters(eta=1e-9), X, Y).z_k[0, 0] == pytest.approx(expected, abs=1e-12)
    theta = start.theta.copy()
    named_backend(backend).train(spec, theta, Hyperparameters(eta=1e-9), X, Y, np.array([[0]]))
    assert np.isfinite(theta).all()


@every_new_one
def test_values_never_share_memory_with_their_sums(name: str):
    r = np.array([0.5, -0.5])
    assert not np.shares_memory(HIDDEN_ACTIVATIONS[name].value(r), r)


@pytest.mark.parametrize(
    ("name", "tex"),
    [
        ("tanh", r"\tanh(r)"),
        ("leaky_relu", r"\max(0.01 r, r)"),
        ("softplus", r"\log(1 + e^{r})"),
        ("swish", r"\frac{r}{1 + e^{-r}}"),
        ("sine", r"\sin(r)"),
    ],
)
def test_each_has_a_formula_for_the_window(name: str, tex: str):
    assert activation_tex(name, "r") == tex
