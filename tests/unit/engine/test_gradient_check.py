"""Relative errors by hand, and the error curve against the known size of truncation and round-off."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from nn_sim.engine import Hyperparameters, NetworkSpec, Parameters, SpecError, trace_step
from nn_sim.engine.gradient_check import (
    EPSILONS,
    MOST_WEIGHTS,
    ErrorCurve,
    central_differences,
    error_curve,
    relative_errors,
    weights_to_check,
)

finite = st.floats(-1e100, 1e100)


def one_tanh_unit(v: float) -> tuple[Parameters, list, list]:
    """l(v) = tanh(v)^2 / 2: one unit with bias weight v, w_01 = 0, w_11 = 1, x = 0, y = 0."""
    spec = NetworkSpec((1, 1, 1), hidden="tanh", output="identity", loss="squared")
    return Parameters.from_matrices(spec, [[[v, 0.0]], [[0.0, 1.0]]]), [[0.0]], [[0.0]]


def gradient_of(parameters: Parameters, X: object, Y: object) -> np.ndarray:
    trace = trace_step(parameters.spec, parameters, Hyperparameters(), X, Y)
    return np.concatenate([matrix.ravel() for matrix in trace.gradients])


def random_net(seed: int = 3) -> tuple[Parameters, np.ndarray, np.ndarray]:
    spec = NetworkSpec((3, 6, 4, 2), hidden="tanh", output="sigmoid", loss="cross_entropy")
    generator = np.random.Generator(np.random.PCG64(seed))
    theta = generator.normal(size=spec.parameter_count)
    return Parameters(spec, theta), generator.normal(size=(5, 3)), generator.integers(0, 2, (5, 2)).astype(float)


def test_relative_errors_by_hand():
    found = relative_errors([2.0, 1.0, 0.0, 1.0, -3.0, 0.0], [1.0, 1.0, 0.0, -1.0, 0.0, 1e-300])
    np.testing.assert_array_equal(found, [0.5, 0.0, 0.0, 2.0, 1.0, 1.0])


@pytest.mark.parametrize("odd", [np.nan, np.inf, -np.inf])
def test_what_is_not_finite_has_no_relative_error(odd: float):
    assert np.isnan(relative_errors([odd, 1.0, odd], [1.0, odd, odd])).all()


@given(arrays(float, 4, elements=finite), arrays(float, 4, elements=finite))
def test_relative_errors_do_not_depend_on_the_order_or_the_scale(a: np.ndarray, n: np.ndarray):
    errors = relative_errors(a, n)
    assert ((errors >= 0.0) & (errors <= 2.0)).all()
    np.testing.assert_array_equal(errors, relative_errors(n, a))
    np.testing.assert_array_equal(errors, relative_errors(-a, -n))


def test_the_epsilons_run_from_a_tenth_to_a_billionth_of_a_thousandth():
    assert (EPSILONS[0], EPSILONS[-1]) == (1e-1, 1e-12)
    assert {10.0**-power for power in range(1, 13)} <= {float(f"{epsilon:.0e}") for epsilon in EPSILONS}
    ratios = np.array(EPSILONS[:-1]) / np.array(EPSILONS[1:])
    assert ratios.min() > 2.9
    assert ratios.max() < 3.5


def test_the_truncation_error_is_that_of_the_third_derivative():
    """l = t^2/2 with t = tanh v: l'''/l' = 12 t^2 - 8, and a central difference is off by epsilon^2 l'''/6."""
    v = 0.5
    parameters, X, Y = one_tanh_unit(v)
    curve = error_curve(parameters, X, Y, gradient_of(parameters, X, Y), (1e-2, 1e-3))
    factor = (8.0 - 12.0 * np.tanh(v) ** 2) / 6.0
    np.testing.assert_allclose(curve.relative[:, 0], [factor * 1e-4, factor * 1e-6], rtol=2e-3)


def test_truncation_has_slope_two_at_the_left_and_round_off_slope_minus_one_at_the_right():
    parameters, X, Y = random_net()
    curve = error_curve(parameters, X, Y, gradient_of(parameters, X, Y))
    powers, errors = np.log10(curve.epsilons), np.log10(curve.median)
    left, right = (curve.epsilons >= 1e-3) & (curve.epsilons < 5e-2), curve.epsilons <= 1e-7
    assert np.polyfit(powers[left], errors[left], 1)[0] == pytest.approx(2.0, abs=0.05)
    assert np.polyfit(powers[right], errors[right], 1)[0] == pytest.approx(-1.0, abs=0.15)
    assert 1e-6 <= curve.epsilons[curve.best] <= 1e-3
    assert curve.largest[curve.best] < 1e-7


def test_the_worked_example_by_hand():
    """With identity units l is of degree two in each weight: differences have round-off only."""
    spec = NetworkSpec((2, 2, 2), hidden="identity", output="identity", loss="squared")
    parameters = Parameters.from_matrices(spec, [[[1, -1, 0], [1, 0, 1]], [[1, 1, 0], [1, -1, 1]]])
    by_hand = [-1, 0, -1, 2, 0, 2, 1, 1, 2, 2, 2, 4]
    curve = error_curve(parameters, [[0, 1]], [[1, 0]], by_hand, (1e-1, 1e-5))
    np.testing.assert_allclose(curve.numeric[0], by_hand, rtol=0, atol=1e-13)
    assert curve.largest[0] < 1e-13
    assert curve.loss == 2.5
    assert curve.is_comparable.tolist() == [True, False, True, True, False, True] + [True] * 6


def test_a_wrong_entry_stands_out_at_every_epsilon():
    parameters, X, Y = random_net()
    wrong = gradient_of(parameters, X, Y).copy()
    wrong[7] *= 2.0
    curve = error_curve(parameters, X, Y, wrong, (1e-3, 1e-5))
    assert (curve.relative.argmax(axis=1) == 7).all()
    np.testing.assert_allclose(curve.largest, 0.5, rtol=1e-4)


def test_the_curve_holds_the_differences_of_each_epsilon():
    parameters, X, Y = random_net()
    curve = error_curve(parameters, X, Y, gradient_of(parameters, X, Y), (1e-2, 1e-6), checked=np.array([3, 40]))
    for row, epsilon in enumerate((1e-2, 1e-6)):
        np.testing.assert_array_equal(curve.numeric[row], central_differences(parameters, X, Y, epsilon)[[3, 40]])


def test_tiny_gradients_count_neither_for_nor_against():
    curve = ErrorCurve(
        epsilons=np.array([1e-2, 1e-5]),
        checked=np.arange(4),
        analytic=np.array([1.0, 1e-12, 0.0, 0.0]),
        numeric=np.array([[1.1, 0.0, 0.0, 0.5], [1.0, 3e-12, 0.0, 0.5]]),
        loss=1.0,
    )
    assert curve.is_comparable.tolist() == [True, False, False, True]
    np.testing.assert_allclose(curve.largest, [1.0, 1.0])
    np.testing.assert_allclose(curve.median, [(0.1 / 1.1 + 1.0) / 2, 0.5])


def test_a_dead_gradient_has_a_curve_without_error():
    curve = ErrorCurve(np.array([1e-2, 1e-5]), np.arange(2), np.zeros(2), np.zeros((2, 2)), 0.3)
    assert curve.largest.tolist() == curve.median.tolist() == [0.0, 0.0]


def test_a_diverged_network_has_a_curve_of_nan():
    spec = NetworkSpec((1, 1), output="identity", loss="squared")
    parameters = Parameters(spec, np.array([1e200, 1e200]))
    curve = error_curve(parameters, [[1.0]], [[0.0]], [np.inf, np.inf], (1e-2, 1e-5))
    assert np.isnan(curve.largest).all()
    assert np.isnan(curve.median).all()
    assert curve.best == 0


def test_report_hears_of_every_difference_and_can_end_the_work():
    parameters, X, Y = one_tanh_unit(0.5)
    shares: list[float] = []
    error_curve(parameters, X, Y, gradient_of(parameters, X, Y), (1e-2, 1e-3), report=shares.append)
    np.testing.assert_allclose(shares, np.arange(9) / 8)

    def end(share: float) -> None:
        if share > 0.4:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        error_curve(parameters, X, Y, gradient_of(parameters, X, Y), report=end)


def test_a_gradient_of_another_shape_is_refused():
    parameters, X, Y = one_tanh_unit(0.5)
    with pytest.raises(SpecError, match=r"shape of theta, \(4,\); got \(3,\)"):
        error_curve(parameters, X, Y, [1.0, 2.0, 3.0])


def test_a_small_network_is_checked_whole():
    assert weights_to_check(NetworkSpec((2, 4, 1)), 10).tolist() == list(range(17))


@pytest.mark.parametrize(("sizes", "examples"), [((100, 100, 10), 10), ((784, 128, 1), 32)])
def test_of_a_large_one_a_sample_of_every_matrix_is_checked(sizes: tuple[int, ...], examples: int):
    spec = NetworkSpec(sizes)
    places = weights_to_check(spec, examples)
    assert len(places) <= MOST_WEIGHTS
    assert len(places) < spec.parameter_count
    assert (np.diff(places) > 0).all()
    assert places[-1] < spec.parameter_count
    of_V = sizes[1] * (sizes[0] + 1)
    assert (places < of_V).sum() > 50
    assert (places >= of_V).sum() > 50
    np.testing.assert_array_equal(places, weights_to_check(spec, examples))
