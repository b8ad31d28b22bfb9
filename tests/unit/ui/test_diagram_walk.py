"""The way the keys go over units and weights."""

import pytest

from nn_sim.session.selection import UnitRef, WeightRef
from nn_sim.ui.diagram.layout import arrange
from nn_sim.ui.diagram.walk import entered, following, stepped

RIGHT, LEFT, DOWN, UP = (1, 0), (-1, 0), (0, 1), (0, -1)


@pytest.fixture
def layout():
    return arrange((2, 2, 2), 560, 400)[0]


@pytest.mark.parametrize(
    ("start", "way", "end"),
    [
        (UnitRef(0, 1), RIGHT, UnitRef(1, 1)),
        (UnitRef(1, 2), RIGHT, UnitRef(2, 2)),
        (UnitRef(1, 0), RIGHT, UnitRef(2, 2)),  # no bias there: the unit nearest in height
        (UnitRef(2, 1), RIGHT, UnitRef(2, 1)),
        (UnitRef(0, 1), LEFT, UnitRef(0, 1)),
        (UnitRef(1, 1), DOWN, UnitRef(1, 2)),
        (UnitRef(1, 2), DOWN, UnitRef(1, 0)),
        (UnitRef(1, 0), DOWN, UnitRef(1, 0)),
        (UnitRef(1, 1), UP, UnitRef(1, 1)),
        (WeightRef(1, 0, 2), RIGHT, UnitRef(2, 1)),  # w_21 leads from u_2 to z_1
        (WeightRef(1, 0, 2), LEFT, UnitRef(1, 2)),
        (WeightRef(1, 0, 2), DOWN, WeightRef(1, 0, 0)),
        (WeightRef(1, 0, 2), UP, WeightRef(1, 0, 1)),
    ],
)
def test_arrows(layout, start, way, end):
    assert stepped(layout, start, *way) == end


def test_tab_goes_through_all_units_and_ends(layout):
    unit, seen = UnitRef(0, 1), []
    while unit is not None:
        seen.append((unit.layer, unit.unit))
        unit = following(layout, unit, forward=True)
    assert seen == [(0, 1), (0, 2), (0, 0), (1, 1), (1, 2), (1, 0), (2, 1), (2, 2)]
    assert following(layout, UnitRef(1, 1), forward=False) == UnitRef(0, 0)
    assert following(layout, UnitRef(0, 1), forward=False) is None
    assert following(layout, WeightRef(1, 0, 2), forward=True) == UnitRef(2, 2)


def test_enter_leads_from_nothing_to_a_unit_to_its_weight(layout):
    assert entered(layout, None) == UnitRef(0, 1)
    assert entered(layout, UnitRef(0, 2)) == WeightRef(0, 0, 2)  # v_21
    assert entered(layout, UnitRef(1, 0)) == WeightRef(1, 0, 0)  # w_01
    assert entered(layout, UnitRef(2, 2)) == WeightRef(1, 1, 1)  # w_12
    assert entered(layout, WeightRef(1, 1, 1)) == WeightRef(1, 1, 1)


def test_a_unit_that_is_not_shown_is_left_for_the_nearest_that_is():
    layout, _ = arrange((2, 256, 1), 900, 1200)
    assert stepped(layout, UnitRef(1, 10), 0, 1) == UnitRef(1, 250)
    assert stepped(layout, UnitRef(1, 240), 0, -1) == UnitRef(1, 7)
    assert following(layout, UnitRef(1, 10), forward=True) == UnitRef(1, 250)
    assert stepped(layout, UnitRef(1, 100), 1, 0) == UnitRef(2, 1)
