"""The marks of kinds as drawings: told apart by shape alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from nn_sim.ui.kind_mark import draw_badge, draw_mark
from nn_sim.ui.theme import LIGHT

GROUND = QColor("#ffffff")


def drawn(draw, kind: int) -> QImage:
    image = QImage(41, 41, QImage.Format.Format_RGB32)
    image.fill(GROUND)
    painter = QPainter(image)
    draw(painter, LIGHT, kind, QPointF(20.5, 20.5), 16.0)
    painter.end()
    return image


# At shares of the radius: the upper left corner, the lower left corner, the middle of the left side.
@pytest.mark.parametrize(
    ("kind", "upper_left", "lower_left", "left"),
    [(0, False, False, True), (1, True, True, False), (2, False, True, False), (3, False, False, True)],
)
def test_each_kind_has_its_shape_and_colour(kind: int, upper_left: bool, lower_left: bool, left: bool):
    image = drawn(draw_mark, kind)
    colour = QColor(LIGHT.kinds[kind])
    points = (20 - 12, 20 - 12), (20 - 12, 20 + 11), (20 - 15, 20)
    assert [image.pixelColor(*point) == colour for point in points] == [upper_left, lower_left, left]
    assert image.pixelColor(20, 20) == colour


def test_a_disc_and_a_diamond_differ_beside_their_points():
    beside = 20 - 10, 20 - 10  # inside a disc of radius 16, outside a diamond of 18
    assert drawn(draw_mark, 0).pixelColor(*beside) == QColor(LIGHT.kinds[0])
    assert drawn(draw_mark, 3).pixelColor(*beside) == GROUND


def test_after_the_last_kind_marks_and_colours_begin_again():
    assert drawn(draw_mark, 4) == drawn(draw_mark, 0)


def test_a_badge_has_a_ground_of_its_own_around_the_mark():
    image = drawn(draw_badge, 1)
    assert image.pixelColor(20, 20) == QColor(LIGHT.kinds[1])
    assert image.pixelColor(20, 20 - 11) == QColor(LIGHT.panel)
    assert image.pixelColor(20, 20 - 16) == QColor(LIGHT.kinds[1])
