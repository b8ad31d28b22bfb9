"""Where numbers and badges of a lesson go: readable at every scale, outside the nodes, or not at all."""

from __future__ import annotations

from itertools import pairwise
from math import hypot

import pytest

from nn_sim.session.selection import UnitRef
from nn_sim.ui.diagram.label_look import look_of
from nn_sim.ui.diagram.layout import UNIT_RADIUS, Place, arrange
from nn_sim.ui.diagram.light_places import badges_at, letters_at, loss_box, number_box
from nn_sim.ui.diagram.lights_item import VEIL
from nn_sim.ui.theme import DARK, LIGHT, Theme, blend


def contrast(one: str, other: str) -> float:
    """The ratio of WCAG 2, from the relative luminances."""

    def luminance(colour: str) -> float:
        shares = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
        red, green, blue = (s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_what_stands_back_can_still_be_read(theme: Theme, qapp: object) -> None:
    veiled = blend(theme.text, theme.panel, VEIL), blend(theme.raised, theme.panel, VEIL)
    assert contrast(veiled[0].name(), veiled[1].name()) >= 4.5
    label = look_of(theme, named=False, accented=False, light=None, stands_back=True)
    assert contrast(label.ink.name(), theme.panel) >= 4.5


@pytest.mark.parametrize("scale", [0.2, 0.5, 0.8, 1.0, 1.6])
def test_letters_have_at_least_nine_px(scale: float) -> None:
    assert letters_at(scale) * scale >= 9.0


@pytest.mark.parametrize("count", [1, 2, 3])
@pytest.mark.parametrize("scale", [0.4, 1.0])
def test_the_middle_of_a_badge_is_outside_the_node_and_badges_do_not_overlap(count: int, scale: float) -> None:
    for square in (False, True):
        place = Place(UnitRef(1, 1), 0.0, 0.0, UNIT_RADIUS, square)
        middles, radius = badges_at(place, count, scale)
        assert len(middles) == count
        assert radius * scale >= 4.5
        assert not any(place.holds(at.x(), at.y()) for at in middles)
        for one, other in pairwise(middles):
            assert hypot(one.x() - other.x(), one.y() - other.y()) >= 2 * radius


def test_a_number_stands_below_its_node_beside_it_or_nowhere(qapp: object) -> None:
    layout, _ = arrange((2, 8, 1), 640, 460)
    place = next(place for place in layout.places if place.unit == UnitRef(1, 3))
    below = number_box(place, 150.0, layout, "r₃ = 1.0000", 1.0)
    assert below is not None
    assert below.top() > place.radius
    beside = number_box(place, 64.0, layout, "r₃ = 1.0000", 1.0)
    assert beside is not None
    assert beside.left() > place.radius
    assert number_box(place, 64.0, layout, "r₃ = 1.0000", 0.1) is None  # nine px are 90 units there


def test_beside_an_output_a_number_leaves_the_target_free(qapp: object) -> None:
    layout, _ = arrange((2, 4, 8), 640, 460)
    place = next(place for place in layout.places if place.unit == UnitRef(2, 3))
    box = number_box(place, 64.0, layout, "δ₃ = 1.0000", 1.0)
    assert box is not None
    assert box.right() < -place.radius


def test_the_loss_is_below_the_outputs_and_in_the_picture(qapp: object) -> None:
    layout, scale = arrange((2, 2, 2), 560, 420)
    box = loss_box(layout, "l = 1.0129", scale)
    last = max((place for place in layout.columns[-1]), key=lambda place: place.y)
    assert box.top() > last.y + last.radius
    assert 0 <= box.left() < box.right() <= layout.width
    assert box.bottom() <= layout.height
