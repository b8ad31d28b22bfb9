"""What colour a value has in a map, and that the scale holds still."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor

from nn_sim.engine import NetworkSpec
from nn_sim.training.unit_maps import UnitMaps
from nn_sim.ui.diagram.map_colours import images_of, limits_of, scale_image, shades, shares, steady
from nn_sim.ui.theme import LIGHT, THEMES, blend


def maps(x_i, u_j, z_k):
    x = np.array([0.0, 1.0])
    units = tuple(tuple(range(1, len(values) + 1)) for values in (x_i, u_j, z_k))
    x_i, u_j, z_k = (np.array(values, dtype=float)[:, :, None] * np.ones(2) for values in (x_i, u_j, z_k))
    return UnitMaps(x, x, units, x_i, (u_j,), z_k)


def listed(limits):
    return [limit.tolist() for limit in limits]


def test_bounded_activations_have_their_range_and_others_a_round_number_for_the_layer():
    given_maps = maps([[0.0, 130.0], [-0.2, 0.1]], [[0.1, 0.2], [0.0, -2.4]], [[0.0, 0.5]])
    bounded = NetworkSpec((2, 2, 1), hidden="tanh", output="sigmoid", loss="cross_entropy")
    # Inputs each for themselves: 130 and 0.2 rounded up in steps of 1, 1.5, 2, 3, 5, 7.
    assert listed(limits_of(bounded, given_maps, None)) == [[150.0, pytest.approx(0.2)], [1.0, 1.0], [1.0]]
    unbounded = NetworkSpec((2, 2, 1), hidden="relu", output="identity", loss="squared")
    assert listed(limits_of(unbounded, given_maps, None))[1:] == [[3.0, 3.0], [0.5]]


def test_a_scale_holds_still_until_it_must_change():
    assert steady(0.0, 2.4) == 3.0
    assert steady(3.0, 2.9) == 3.0
    assert steady(3.0, 3.1) == 5.0
    assert steady(3.0, 0.8) == 3.0
    assert steady(3.0, 0.7) == pytest.approx(0.7)  # less than a quarter: nothing would be seen
    assert steady(3.0, 0.0) == 3.0
    assert steady(0.0, 0.0) == 1.0


@given(before=st.floats(0.0, 1e9), size=st.floats(1e-9, 1e9))
def test_a_scale_has_room_for_all_values_and_not_much_more(before, size):
    limit = steady(before, size)
    assert size <= limit * (1 + 1e-12)
    assert limit <= 4 * size
    assert steady(limit, size) == limit


def test_what_is_not_a_number_is_drawn_neutral_and_what_is_beyond_as_the_end():
    found = shares(np.array([[np.nan, np.inf, -np.inf, 5.0, -1.0, 0.0]]), np.array([2.0]))
    assert found.tolist() == [[0.0, 1.0, -1.0, 1.0, -0.5, 0.0]]
    assert shades(np.array([-1.0, 0.0, 1.0])).tolist() == [1, 128, 255]
    spec = NetworkSpec((2, 2, 1), hidden="relu", output="identity", loss="squared")
    diverged = maps([[0.0, 1.0]] * 2, [[np.inf, np.nan]] * 2, [[np.nan, np.nan]])
    assert listed(limits_of(spec, diverged, None)) == [[1.0, 1.0], [1.0, 1.0], [1.0]]


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_blue_is_positive_orange_negative_and_zero_neutral(theme):
    (image,) = images_of(shades(np.array([[[-1.0, -1.0, 0.0, 1.0, 1.0]] * 5])), theme, rounding=0.0)
    ends = [blend(theme.neutral, end, 0.85) for end in (theme.negative, theme.positive)]
    assert [image.pixelColor(x, 2) for x in (1, 2, 3)] == [ends[0], QColor(theme.neutral), ends[1]]


def test_the_first_row_is_at_the_bottom_and_the_corners_are_left_out():
    rows = np.linspace(-1.0, 1.0, 9)  # x_2 rising
    (image,) = images_of(shades(np.tile(rows[:, None], (1, 9))[None]), LIGHT, rounding=0.3)
    lowest, highest = image.pixelColor(4, 8), image.pixelColor(4, 0)
    assert lowest.red() > lowest.blue()
    assert highest.blue() > highest.red()
    assert [image.pixelColor(x, y).alpha() for x in (0, 8) for y in (0, 8)] == [0] * 4
    assert image.pixelColor(4, 0).alpha() == image.pixelColor(0, 4).alpha() == 255


def test_the_scale_runs_from_negative_to_positive():
    image = scale_image(LIGHT)
    assert image.pixelColor(0, 0) == blend(LIGHT.neutral, LIGHT.negative, 0.85)
    assert image.pixelColor(image.width() - 1, 0) == blend(LIGHT.neutral, LIGHT.positive, 0.85)
