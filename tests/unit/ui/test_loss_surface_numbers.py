"""The loss surface's pure parts: round steps, the window, the scale of colours."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nn_sim.ui.loss_surface.loss_scale import LossScale
from nn_sim.ui.loss_surface.round_steps import decade_steps, round_steps, step_texts
from nn_sim.ui.loss_surface.window import LEVELS, Window, fitting_level, following


def test_round_steps_by_example():
    assert round_steps(-1.0, 3.0, 5) == (-1.0, 0.0, 1.0, 2.0, 3.0)
    assert round_steps(-1.0, 3.0, 4) == (0.0, 2.0)
    assert round_steps(0.11, 0.42, 4) == (0.2, 0.3, 0.4)
    assert round_steps(1.0, 1.0, 4) == ()
    assert round_steps(0.0, math.inf, 4) == ()


@given(st.floats(-1e6, 1e6), st.floats(1e-3, 1e6), st.integers(2, 20))
def test_round_steps_lie_within_and_are_even(low: float, width: float, most: int):
    steps = round_steps(low, low + width, most)
    assert len(steps) <= most
    slack = 1e-9 * (abs(low) + width)
    assert all(low - slack <= step <= low + width + slack for step in steps)
    if len(steps) > 2:
        np.testing.assert_allclose(np.diff(steps), steps[1] - steps[0], rtol=1e-6, atol=slack)


def test_steps_are_written_with_the_digits_that_tell_them_apart():
    assert step_texts((-0.5, 0.0, 0.5)) == ("−0.5", "0.0", "0.5")
    assert step_texts((-2.0, 0.0, 2.0)) == ("−2", "0", "2")
    assert step_texts((5.0812, 5.0814)) == ("5.0812", "5.0814")
    assert step_texts((0.25,)) == ("0.25",)


def test_decades_get_1_2_and_5_while_there_is_room():
    assert decade_steps(0.15, 12.0, 10) == (0.2, 0.5, 1.0, 2.0, 5.0, 10.0)
    assert decade_steps(0.15, 12.0, 5) == (1.0, 10.0)
    assert decade_steps(0.0, 1.0, 5) == ()


def test_a_window_holds_the_path_with_some_room():
    # From 5 back to -3 is 8; with 15 % of room 9.2: the next level is 10.
    assert LEVELS[fitting_level((5.0, 0.0), [(-3.0, 1.0), (5.0, 0.0)])] == 10.0
    assert LEVELS[fitting_level((5.0, 0.0), [(5.0, 0.0)])] == 2.0
    assert LEVELS[fitting_level((0.0, 0.0), [(1e9, 0.0)])] == LEVELS[-1]
    assert LEVELS[fitting_level((0.0, 0.0), [(math.nan, math.inf)])] == 2.0


def test_a_window_follows_only_what_leaves_it():
    window = following(None, (1.0, -1.0), 2.0)
    assert window.ranges == ((-1.0, 3.0), (-3.0, 1.0))
    assert following(window, (2.5, -1.5), 2.0) is window  # three quarters of the way to the edge
    assert following(window, (2.5, -2.9), 2.0).centre == (2.5, -2.9)
    assert following(window, (1.0, -1.0), 5.0) == Window((1.0, -1.0), 5.0)
    assert following(None, (math.nan, 1.0), 2.0).centre == (0.0, 1.0)


def test_a_point_is_snapped_into_the_window_and_to_few_digits():
    window = Window((0.0, 0.0), 2.0)  # a two-hundredth is 0.01
    assert window.snapped((0.123456, -1.98765)) == (0.12, -1.99)
    assert window.snapped((7.0, -7.0)) == (2.0, -2.0)
    assert Window((0.0, 0.0), 0.05).snapped((0.0123456, 0.0)) == (0.0123, 0.0)


def test_linear_shares_and_lines():
    scale = LossScale.of(np.array([[0.5, 1.0], [np.inf, 2.5]]), logarithmic=False)
    np.testing.assert_allclose(scale.shares(np.array([0.5, 1.0, 2.5, np.inf, np.nan, 0.0])), [0, 0.25, 1, 1, 1, 0])
    # 2.0 in steps of 0.1 would be 21 lines, one too many
    assert scale.lines == (0.6, 0.8, 1.0, 1.2, 1.4, 1.6, 1.8, 2.0, 2.2, 2.4)


def test_logarithmic_shares_and_lines():
    scale = LossScale.of(np.array([0.01, 100.0]), logarithmic=True)
    np.testing.assert_allclose(scale.shares(np.array([0.01, 0.1, 1.0, 100.0])), [0, 0.25, 0.5, 1], atol=1e-15)
    assert scale.lines == (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0)


def test_a_loss_of_zero_has_a_place_on_a_logarithmic_scale():
    scale = LossScale.of(np.array([0.0, 2.0]), logarithmic=True)
    assert scale.low == pytest.approx(2e-6)
    assert scale.shares(np.array([0.0, 2.0])).tolist() == [0.0, 1.0]


@pytest.mark.parametrize("logarithmic", [False, True])
@pytest.mark.parametrize("losses", [[3.0, 3.0], [0.0, 0.0], [np.nan, np.inf]])
def test_a_plain_has_one_colour(losses: list[float], logarithmic: bool):
    shares = LossScale.of(np.array(losses), logarithmic=logarithmic).shares(np.array(losses))
    assert np.isfinite(shares).all()
    assert shares[0] == shares[1]
