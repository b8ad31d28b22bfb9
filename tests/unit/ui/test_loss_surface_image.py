"""The picture of a slice: the right colours, up is up, lines where the levels are."""

import numpy as np

from nn_sim.ui.loss_surface.contour_image import shades, slice_image
from nn_sim.ui.loss_surface.loss_scale import LossScale
from nn_sim.ui.theme import DARK, LIGHT


def luminance(image, x: int, y: int) -> float:
    colour = image.pixelColor(x, y)
    return 0.2126 * colour.redF() + 0.7152 * colour.greenF() + 0.0722 * colour.blueF()


def slope(side: int = 41) -> np.ndarray:
    """Losses that grow with the second weight only: 0 at the bottom, 1 at the top."""
    return np.repeat(np.linspace(0.0, 1.0, side)[:, None], side, axis=1)


def test_shades_go_steadily_from_the_ground_to_the_deepest():
    for theme, sign in ((LIGHT, -1), (DARK, 1)):
        luminances = shades(theme)[:, :3] @ np.array([0.2126, 0.7152, 0.0722])
        assert (sign * np.diff(luminances) > -1.0).all()
        assert sign * (luminances[-1] - luminances[0]) > 80


def test_the_second_weight_grows_upwards():
    image = slice_image(slope(), LossScale(0.0, 1.0, False), LIGHT, 100, 80)
    assert (image.width(), image.height()) == (100, 80)
    assert luminance(image, 50, 2) < 0.35 < 0.85 < luminance(image, 50, 77)


def test_a_line_runs_where_a_level_is():
    scale = LossScale(0.0, 1.0, False)
    assert 0.5 in scale.lines
    image = slice_image(slope(), scale, LIGHT, 40, 400)
    column = np.array([luminance(image, 20, y) for y in range(400)])
    smooth = np.convolve(column, np.ones(9) / 9, "same")
    dark = np.flatnonzero(column < 0.94 * smooth)
    for level in (0.2, 0.4, 0.5, 0.6, 0.8):
        assert np.abs(dark - 400 * (1 - level)).min() <= 1.5
    between = [y for y in range(400) if np.abs(400 * (1 - np.array(scale.lines)) - y).min() > 4]
    assert not set(between) & set(dark.tolist())


def test_a_plain_has_no_lines():
    image = slice_image(np.full((41, 41), 3.0), LossScale(3.0, 3.0, False), LIGHT, 30, 30)
    assert len({image.pixel(x, y) for x in range(30) for y in range(30)}) == 1


def test_a_diverged_slice_is_drawn_as_well():
    losses = slope()
    losses[30:, 20:] = np.inf
    losses[0, 0] = np.nan
    image = slice_image(losses, LossScale.of(losses, logarithmic=True), LIGHT, 60, 60)
    assert luminance(image, 55, 2) < 0.3
