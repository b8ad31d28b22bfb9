"""Where units stand, checked against distances worked by hand and against what must hold for every network."""

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nn_sim.session.selection import UnitRef
from nn_sim.training.unit_maps import mapped_units
from nn_sim.ui.diagram.layout import Place, arrange, shown_units

SIZES = st.lists(st.integers(1, 300), min_size=2, max_size=8).map(tuple)


def test_the_worked_example_stands_in_three_columns_of_two_rows():
    layout, scale = arrange((2, 2, 2), 560, 400)
    # Two margins of 10, two radii of 29, two columns of 180 and 104 beside the outputs: 542.
    assert scale == pytest.approx(560 / 542)
    assert [[place.x for place in column] for column in layout.columns] == [
        pytest.approx([39] * 3),
        pytest.approx([219] * 3),
        pytest.approx([399] * 2),
    ]
    x1, x2, bias = layout.columns[0]
    assert (x1.unit, x2.unit, bias.unit) == (UnitRef(0, 1), UnitRef(0, 2), UnitRef(0, 0))
    assert x2.y - x1.y == pytest.approx(150)  # the widest pitch: there is room
    assert bias.y - x2.y == pytest.approx(75 + 23)  # half a pitch, half of the row of the biases
    assert bias.radius < x1.radius
    assert [place.y for place in layout.columns[2]] == pytest.approx([x1.y, x2.y])
    # As much above the topmost node as below the lowest.
    assert x1.y - 29 == pytest.approx(layout.height - (bias.y + 15))


def test_a_network_without_hidden_layer_has_two_columns_and_one_bias():
    layout, scale = arrange((2, 1), 2000, 2000)
    assert scale == 1.6
    assert [place.unit for place in layout.places] == [UnitRef(0, 1), UnitRef(0, 2), UnitRef(0, 0), UnitRef(1, 1)]
    z1 = layout.columns[1][0]
    assert z1.y == pytest.approx((layout.columns[0][0].y + layout.columns[0][1].y) / 2)


def test_a_wide_layer_shows_both_ends_and_how_many_lie_between():
    assert shown_units(256, 7) == ((1, 2, 3, 4, 5, 6, 7, 250, 251, 252, 253, 254, 255, 256), (8, 249))
    assert shown_units(16, 7) == (tuple(range(1, 17)), None)
    layout, _ = arrange((2, 256, 1), 900, 1200)
    (gap,) = layout.gaps
    assert (gap.layer, gap.first, gap.last, gap.count) == (1, 8, 249, 242)
    seventh, eighth = layout.columns[1][6], layout.columns[1][7]
    assert gap.y == pytest.approx((seventh.y + eighth.y) / 2)


def test_a_low_view_shows_fewer_units_of_a_wide_layer():
    layout, scale = arrange((2, 256, 1), 560, 396)
    # 396 / 0.8 - 66 = 429 leaves 6.7 slots of 64: three units at each end and the gap.
    assert layout.gaps[0].count == 250
    assert scale > 0.75


def test_nodes_leave_room_for_a_map_at_full_size():
    layout, scale = arrange((2, 4, 1), 560, 420)
    assert scale >= 1
    assert min(place.radius for place in layout.places if place.unit.unit) >= 20


@given(sizes=SIZES, width=st.floats(200, 2000), height=st.floats(150, 1500))
def test_every_network_lies_within_its_room_and_no_nodes_overlap(sizes, width, height):
    layout, scale = arrange(sizes, width, height)
    assert 0 < scale <= 1.6
    assert layout.width * scale == pytest.approx(width)
    assert layout.height * scale == pytest.approx(height)
    hidden = {gap.layer: gap.count for gap in layout.gaps}
    for layer, column in enumerate(layout.columns):
        units = [place.unit.unit for place in column if place.unit.unit]
        assert len(units) + hidden.get(layer, 0) == sizes[layer]
        assert len(units) <= 16
        assert (column[-1].unit.unit == 0) == (layer < len(sizes) - 1)
        for upper, lower in pairwise(column):
            assert lower.y - upper.y >= upper.radius + lower.radius
    for left, right in pairwise(layout.columns):
        assert right[0].x - left[0].x > 2 * left[0].radius
    for place in layout.places:
        assert place.radius <= place.x <= layout.width - place.radius
        assert place.radius <= place.y <= layout.height - place.radius


def test_every_unit_that_can_be_shown_has_a_map():
    for size in (1, 16, 17, 256):
        for ends in range(3, 8):
            assert set(shown_units(size, ends)[0]) <= set(mapped_units(size))


def test_square_nodes_stand_where_round_ones_do_and_biases_stay_round():
    layout, _ = arrange((2, 3, 1), 560, 400)
    squared = layout.with_shapes(square=True)
    assert all(place.square == (place.unit.unit > 0) for place in squared.places)
    assert squared.with_shapes(square=False) == layout


def test_the_corners_of_a_square_belong_to_it():
    square, circle = Place(UnitRef(1, 1), 100, 50, 29, square=True), Place(UnitRef(1, 1), 100, 50, 29)
    assert square.holds(100 + 28, 50 - 28)
    assert not circle.holds(100 + 28, 50 - 28)
    assert not square.holds(100 + 30, 50)
    assert square.rim(1, 0) == square.rim(0, -1) == 29
    # Upwards to the right 60 degrees steep: where the side is, 29 away, over the cosine of 30 degrees.
    assert square.rim(0.5, -math.sqrt(0.75)) == pytest.approx(29 / math.sqrt(0.75))
    # Along the diagonal to the corner's rounding of 7: its middle is at (22, 22).
    assert square.rim(math.sqrt(0.5), math.sqrt(0.5)) == pytest.approx(22 * math.sqrt(2) + 7)


@given(angle=st.floats(0, 2 * math.pi))
def test_the_rim_of_a_square_is_on_its_rounded_outline(angle):
    place = Place(UnitRef(1, 1), 0, 0, 29, square=True)
    right, down = math.cos(angle), math.sin(angle)
    distance = place.rim(right, down)
    beyond = [max(abs(along * distance) - 22, 0.0) for along in (right, down)]  # of the square between the roundings
    assert math.hypot(*beyond) == pytest.approx(7)
