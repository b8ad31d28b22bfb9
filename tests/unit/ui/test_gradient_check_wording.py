"""Read-out, verdict and remarks, each from a check made up for it."""

from __future__ import annotations

import numpy as np
import pytest

from nn_sim.engine import NetworkSpec
from nn_sim.engine.gradient_check import ErrorCurve
from nn_sim.session.selection import WeightRef
from nn_sim.ui.gradient_check.cell_texts import ERRORS, SIGNED, fitting_texts, gradient_text
from nn_sim.ui.gradient_check.check import Check, Kink
from nn_sim.ui.gradient_check.wording import error_text, read_out, remarks, verdict

SPEC = NetworkSpec((1, 1, 1), hidden="relu", output="identity", loss="squared")  # theta: v_01, v_11, w_01, w_11


def made_up(
    analytic: list[float], numeric: list[list[float]], *, checked: list[int] | None = None, kinks: tuple[Kink, ...] = ()
) -> Check:
    """A check at the epsilons 1e-2 and 1e-5."""
    gradient = np.array(analytic)
    places = np.arange(4) if checked is None else np.array(checked)
    curve = ErrorCurve(np.array([1e-2, 1e-5]), places, gradient[places], np.array(numeric), 1.0)
    return Check(SPEC, gradient, curve, kinks)


GOOD = made_up([-0.08, 1.0, 2.0, 4.0], [[-0.08, 1.0, 2.0, 4.4], [-0.08 * (1 + 1.2e-10), 1.0, 2.0, 4.0 * (1 + 3e-9)]])


@pytest.mark.parametrize(
    ("error", "digits", "text"),
    [
        (3.14e-11, 1, "3e−11"),
        (1.234e-10, 2, "1.2e−10"),
        (1e-05, 1, "1e−5"),
        (0.5, 2, "5.0e−1"),
        (1.0, 2, "1.0"),
        (1.0, 1, "1"),
        (0.0, 2, "0"),
        (float("nan"), 2, "–"),
    ],
)
def test_errors_are_written_short(error: float, digits: int, text: str) -> None:
    assert error_text(error, digits) == text


def test_a_weight_is_read_out_in_one_line() -> None:
    assert read_out(GOOD, WeightRef(0, 0, 0), 1) == (
        "∂l/∂v₀₁ = −0.0800 analytic, −0.0800 numeric, relative error 1.2e−10"
    )
    assert read_out(GOOD, WeightRef(1, 0, 1), 0) == ("∂l/∂w₁₁ = 4.0000 analytic, 4.4000 numeric, relative error 9.1e−2")


def test_a_weight_outside_the_sample_is_read_out_as_such() -> None:
    check = made_up([1.0, 2.0, 3.0, 4.0], [[2.0], [2.0]], checked=[1])
    assert read_out(check, WeightRef(1, 0, 1), 0) == "∂l/∂w₁₁ = 4.0000 analytic; not in the sample that was checked"
    assert remarks(check, 0) == "A random sample was checked: 1 of 4 weights."


def test_agreement_is_said_with_the_least_error() -> None:
    assert verdict(GOOD) == (
        "The backward pass agrees with the differences to 3e−9; the error is smallest at ε = 1e−5."
    )
    assert remarks(GOOD, 1) == ""


def test_a_difference_is_said_with_its_place() -> None:
    wrong = made_up([1.0, 1.0, 1.0, 1.0], [[1.0, 2.0, 4.0, 1.0], [1.0, 2.0, 4.0, 1.0]])
    assert verdict(wrong) == (
        "The backward pass differs from the differences in 2 of 4 weights, most in ∂l/∂w₀₁; "
        "the error is smallest at ε = 1e−2: 8e−1."
    )


def test_one_good_epsilon_is_enough_for_each_weight() -> None:
    """Large curvature here, round-off there: no epsilon is good for both, and yet nothing is wrong."""
    check = made_up([1.0, 1.0, 1.0, 1.0], [[1.0, 1.01, 1.0, 1.0], [1.01, 1.0, 1.0, 1.0]])
    assert verdict(check).startswith("The backward pass agrees")


def test_nothing_to_compare_is_said() -> None:
    assert verdict(made_up([0.0] * 4, [[0.0] * 4] * 2)) == (
        "Every gradient is 0 or too small for a difference to show."
    )
    assert verdict(made_up([np.nan] * 4, [[np.nan] * 4] * 2)).startswith("The gradient is not finite")


def test_a_difference_that_is_not_finite_is_no_agreement() -> None:
    check = made_up([1.0] * 4, [[1.0, 1.0, 1.0, np.nan]] * 2)
    assert "differs from the differences in 1 of 4 weights, most in ∂l/∂w₁₁" in verdict(check)


def test_tiny_gradients_are_counted() -> None:
    one = made_up([1e-12, 0.0, 1.0, 1.0], [[0.0, 0.0, 1.0, 1.0]] * 2)
    assert remarks(one, 0) == "1 gradient is too small for a difference to show, and not in the curve."
    two = made_up([1e-12, 1e-12, 1.0, 1.0], [[0.0, 0.0, 1.0, 1.0]] * 2)
    assert remarks(two, 0) == "2 gradients are too small for a difference to show, and not in the curve."


def test_kinks_are_named_while_epsilon_reaches_them() -> None:
    kinks = (Kink(2, 1, 0.009), Kink(1, 1, 1e-6))
    check = made_up([1.0] * 4, [[1.0] * 4] * 2, kinks=kinks)
    assert remarks(check, 0) == "r₁, s₁ are within ε of a kink: a difference across it is rightly another number."
    assert remarks(check, 1) == "r₁ is within ε of a kink: a difference across it is rightly another number."


def test_of_many_kinks_the_nearest_are_named() -> None:
    kinks = tuple(Kink(1, unit, 1e-3 / unit) for unit in range(1, 6))
    check = made_up([1.0] * 4, [[1.0] * 4] * 2, kinks=kinks)
    assert remarks(check, 0).startswith("r₅, r₄, r₃ and 2 more are within ε")


@pytest.mark.parametrize(
    ("value", "digits", "text"),
    [(-0.18514, 2, "−0.19"), (0.08495, 2, "0.085"), (1.2e-5, 2, "1.2e−5"), (-0.0, 3, "0"), (4.0, 4, "4")],
)
def test_gradients_are_written_without_needless_zeros(value: float, digits: int, text: str) -> None:
    assert gradient_text(value, digits) == text


def test_cells_take_as_many_digits_as_all_have_room_for() -> None:
    matrix = np.array([[0.12344, -1.5]])
    assert fitting_texts(matrix, SIGNED, 6, len) == [["0.1234", "−1.5"]]
    assert fitting_texts(matrix, SIGNED, 5, len) == [["0.123", "−1.5"]]
    assert fitting_texts(matrix, SIGNED, 4, len) == [["0.12", "−1.5"]]
    assert fitting_texts(matrix, SIGNED, 3, len) == []


def test_a_block_has_all_its_numbers_or_none() -> None:
    matrix = np.array([[0.5, 0.00012, 1.0, np.nan]])
    assert fitting_texts(matrix, SIGNED, 4, len) == []  # one has no room
    assert fitting_texts(matrix, SIGNED, 7, len) == [["0.5", "0.00012", "1", ""]]
    assert fitting_texts(np.array([[1.25e-10, 0.0]]), ERRORS, 5, len) == [["1e−10", "0"]]


def test_large_matrices_have_no_numbers() -> None:
    assert fitting_texts(np.zeros((30, 30)), SIGNED, 100, len) == []
