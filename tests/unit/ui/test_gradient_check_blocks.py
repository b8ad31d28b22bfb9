"""Places, colours and walks of the heat maps."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from nn_sim.session.selection import WeightRef
from nn_sim.ui.gradient_check.block_layout import QUANTITIES, Room, lay_out
from nn_sim.ui.gradient_check.cell_walk import walked
from nn_sim.ui.gradient_check.tints import error_tints, ink_on, signed_tints
from nn_sim.ui.theme import DARK, LIGHT, Theme

ROOM = Room(width=400, height=160, names=20, captions=80, line=16, number=48)
SHAPES = ((2, 3), (2, 3))
KEY = Qt.Key


def rgb(colour: str) -> list[int]:
    return list(QColor(colour).getRgb()[:3])  # type: ignore[index]


def test_small_matrices_fill_the_room_and_do_not_scroll() -> None:
    layout = lay_out(SHAPES, ROOM)
    assert layout.width <= ROOM.width
    assert layout.height <= ROOM.height
    assert all(block.cell_width > 30 and block.cell_height > 20 for block in layout.blocks)


@given(
    st.lists(st.integers(1, 60), min_size=2, max_size=5),
    st.integers(200, 1200),
    st.integers(60, 600),
)
def test_every_cell_is_found_again_and_none_overlaps_the_next(sizes: list[int], width: int, height: int) -> None:
    shapes = tuple((after, before + 1) for before, after in pairwise(sizes))
    layout = lay_out(shapes, Room(width, height, 20, 80, 16, 48))
    for layer, (rows, columns) in enumerate(shapes):
        for ref in {WeightRef(layer, row, column) for row in (0, rows - 1) for column in (0, columns - 1)}:
            for quantity in range(QUANTITIES):
                x, y, across, down = layout.cell(quantity, ref)
                assert y >= layout.header
                assert x + across <= layout.width
                assert y + down <= layout.height
                for point in ((x, y), (x + across - 1, y + down - 1)):
                    assert layout.weight_at(*point) == ref
    assert layout.weight_at(0, 0) is None
    assert layout.weight_at(layout.width, layout.height) is None


def test_between_the_quantities_there_is_no_cell() -> None:
    layout = lay_out(SHAPES, ROOM)
    x, y, across, _ = layout.cell(0, WeightRef(0, 0, 2))
    assert layout.weight_at(x + across, y) is None


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_signs_have_the_two_colours_and_zero_the_one_between(theme: Theme) -> None:
    found = signed_tints(np.array([-2.0, 0.0, 2.0, 9.0, np.nan, -np.inf]), 2.0, theme).tolist()
    ends = [rgb(theme.negative), rgb(theme.neutral), rgb(theme.positive)]
    assert found == [*ends, rgb(theme.positive), rgb(theme.panel), rgb(theme.negative)]


def test_no_gradient_at_all_is_neutral() -> None:
    assert signed_tints(np.zeros(2), 0.0, LIGHT).tolist() == [rgb(LIGHT.neutral)] * 2


def test_errors_are_coloured_by_their_logarithm() -> None:
    found = error_tints(np.array([0.0, 1e-12, 1e-6, 1.0, 2.0, np.nan]), LIGHT).tolist()
    good, bad = rgb(LIGHT.positive), rgb(LIGHT.negative)
    assert found == [good, good, rgb(LIGHT.neutral), bad, bad, rgb(LIGHT.panel)]
    quarter = error_tints(np.array([1e-3]), LIGHT)[0]
    np.testing.assert_allclose(quarter, (np.array(rgb(LIGHT.neutral)) + bad) / 2, atol=1)


def test_ink_is_light_on_dark_and_dark_on_light() -> None:
    black, white = np.zeros(3, np.uint8), np.full(3, 255, np.uint8)
    assert ink_on(black, LIGHT).name() == LIGHT.panel
    assert ink_on(white, LIGHT).name() == LIGHT.text
    assert ink_on(black, DARK).name() == DARK.text
    assert ink_on(white, DARK).name() == DARK.panel


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_every_number_can_be_read_on_its_ground(theme: Theme) -> None:
    """Between two inks of contrast 15 to 1 no ground has less than the root of it, 3.87, with the better one."""

    def luminance(colour: list[int]) -> float:
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in np.array(colour) / 255]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    for ground in signed_tints(np.linspace(-1.0, 1.0, 41), 1.0, theme):
        pair = sorted([luminance(ground.tolist()), luminance(rgb(ink_on(ground, theme).name()))])
        assert (pair[1] + 0.05) / (pair[0] + 0.05) > 3.8


@pytest.mark.parametrize(
    ("key", "here", "there"),
    [
        (KEY.Key_Right, (0, 0, 0), (0, 0, 1)),
        (KEY.Key_Right, (0, 0, 2), (0, 0, 2)),
        (KEY.Key_Left, (0, 0, 0), (0, 0, 0)),
        (KEY.Key_Down, (0, 3, 2), (1, 0, 2)),
        (KEY.Key_Up, (1, 0, 4), (0, 3, 2)),
        (KEY.Key_Up, (0, 0, 1), (0, 0, 1)),
        (KEY.Key_Down, (1, 0, 1), (1, 0, 1)),
        (KEY.Key_Up, (0, 2, 1), (0, 1, 1)),
        (KEY.Key_Home, (1, 0, 3), (1, 0, 0)),
        (KEY.Key_End, (1, 0, 3), (1, 0, 4)),
        (KEY.Key_PageDown, (0, 2, 1), (1, 0, 1)),
        (KEY.Key_PageUp, (1, 0, 4), (0, 0, 2)),
    ],
)
def test_keys_walk_through_the_matrices_of_a_2_4_1_network(
    key: Qt.Key, here: tuple[int, int, int], there: tuple[int, int, int]
) -> None:
    assert walked(key, WeightRef(*here), ((4, 3), (1, 5))) == WeightRef(*there)


def test_the_first_key_leads_to_the_first_weight_and_other_keys_nowhere() -> None:
    assert walked(KEY.Key_Left, None, SHAPES) == WeightRef(0, 0, 0)
    assert walked(KEY.Key_A, WeightRef(0, 0, 0), SHAPES) is None
