"""Colours that mean different things differ for every eye.

Dichromats are simulated with the matrices for a severity of 1.0 of G. M. Machado, M. M. Oliveira and
L. A. F. Fernandes, "A physiologically-based model for simulation of color vision deficiency", IEEE Transactions on
Visualization and Computer Graphics 15 (2009), 1291-1298, applied to linear RGB. Distances are CIE 1976 Delta E in
L*a*b* with D65; about 2.3 of them is what an eye can just notice.
"""

from itertools import combinations

import numpy as np
import pytest
from numpy.typing import NDArray

from nn_sim.ui.charts.markers import SHAPES
from nn_sim.ui.theme import DARK, HIGH_CONTRAST, KIND_MARKS, LIGHT, Theme

SIGHTS = {
    "usual": np.eye(3),
    "protanopia": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deuteranopia": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "tritanopia": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
}
RGB_TO_XYZ = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
)

every_theme = pytest.mark.parametrize("theme", [LIGHT, DARK, HIGH_CONTRAST], ids=lambda theme: theme.name)
every_sight = pytest.mark.parametrize("sight", SIGHTS)


def seen(colour: str, sight: str) -> NDArray[np.float64]:
    """L*, a*, b* of a colour "#rrggbb" as this sight has it."""
    shares = np.array([int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)])
    linear = np.where(shares <= 0.04045, shares / 12.92, ((shares + 0.055) / 1.055) ** 2.4)
    xyz = RGB_TO_XYZ @ np.clip(SIGHTS[sight] @ linear, 0.0, 1.0)
    share = xyz / RGB_TO_XYZ.sum(axis=1)
    x, y, z = np.where(share > (6 / 29) ** 3, np.cbrt(share), share / (3 * (6 / 29) ** 2) + 4 / 29)
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


def distance(one: str, other: str, sight: str) -> float:
    return float(np.linalg.norm(seen(one, sight) - seen(other, sight)))


def nearest(colours: tuple[str, ...], sight: str) -> float:
    return min(distance(one, other, sight) for one, other in combinations(colours, 2))


def test_the_measure_itself():
    assert seen("#ffffff", "usual") == pytest.approx([100.0, 0.0, 0.0], abs=0.01)
    assert seen("#ff0000", "usual") == pytest.approx([53.24, 80.09, 67.20], abs=0.02)  # the textbook's red
    for matrix in SIGHTS.values():  # each sight sees grey as grey
        assert matrix.sum(axis=1) == pytest.approx([1.0, 1.0, 1.0], abs=1e-5)


def test_the_simulation_finds_what_is_known_to_be_confused():
    """A red and a green that differ by far for most, and hardly for who has no cones for green."""
    red, green = "#c04a2e", "#7a6a1e"
    assert distance(red, green, "usual") > 40
    assert distance(red, green, "deuteranopia") < 20
    assert distance("#cc5a00", "#7a6200", "deuteranopia") < distance("#cc5a00", "#7a6200", "usual")


@every_theme
@every_sight
def test_signs_are_far_apart(theme: Theme, sight: str):
    assert distance(theme.positive, theme.negative, sight) >= 60
    for end in (theme.positive, theme.negative):
        assert distance(end, theme.neutral, sight) >= 40


@every_theme
@every_sight
def test_the_first_four_classes_are_well_apart_and_all_eight_apart(theme: Theme, sight: str):
    assert nearest(theme.classes[:4], sight) >= 20
    assert nearest(theme.classes, sight) >= 13.5


@every_theme
@every_sight
def test_kinds_of_quantities_differ_from_one_another_and_from_the_accent(theme: Theme, sight: str):
    assert nearest((*theme.kinds, theme.accent), sight) >= 14


@every_theme
def test_no_colour_stands_alone(theme: Theme):
    """A class has a shape of its own and a kind a mark of its own, as many as there are colours."""
    assert len(set(SHAPES)) == len(SHAPES) == len(theme.classes)
    assert len(set(KIND_MARKS)) == len(KIND_MARKS) == len(theme.kinds)
