import numpy as np
import pytest
from PySide6.QtGui import QColor

from nn_sim.ui.outputs.surface_colours import ClassColours, OneClassColours, OneOutputColours, ValueColours
from nn_sim.ui.theme import DARK, LIGHT, THEMES


def rgb(colour):
    return np.array(QColor(colour).getRgb()[:3], dtype=float)


def mixed(first, second, share):
    return rgb(first) + (rgb(second) - rgb(first)) * share


def of(colouring, *z_k):
    pixels = colouring.pixels(np.array(z_k, dtype=float)[None, None, :])
    assert pixels.shape == (1, 1, 4)
    assert pixels.dtype == np.uint8
    assert pixels[0, 0, 3] == 255
    return pixels[0, 0, :3].astype(float)


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize(
    ("output", "low", "middle"), [("sigmoid", 0.0, 0.5), ("identity", 0.0, 0.5), ("tanh", -1.0, 0.0)]
)
def test_one_output_goes_from_class_0_through_neutral_to_class_1(theme, output, low, middle):
    colours = OneOutputColours(theme, output)
    assert np.abs(of(colours, low) - mixed(theme.neutral, theme.classes[0], 0.45)).max() <= 1
    assert np.abs(of(colours, middle) - rgb(theme.neutral)).max() <= 2
    assert np.abs(of(colours, 1.0) - mixed(theme.neutral, theme.classes[1], 0.45)).max() <= 1


@pytest.mark.parametrize(("output", "threshold"), [("sigmoid", 0.5), ("tanh", 0.0)])
def test_the_border_of_one_output_is_the_threshold(output, threshold):
    (field,) = OneOutputColours(LIGHT, output).fields(np.array([[[threshold], [threshold + 0.25]]]))
    assert field.tolist() == [[0.0, 0.25]]


def test_outputs_beyond_the_targets_get_the_colour_of_the_end():
    colours = OneOutputColours(LIGHT, "identity")
    assert of(colours, 40.0).tolist() == of(colours, 1.0).tolist()
    assert of(colours, -np.inf).tolist() == of(colours, 0.0).tolist()


def test_no_number_is_neutral():
    assert np.abs(of(OneOutputColours(LIGHT, "sigmoid"), np.nan) - rgb(LIGHT.neutral)).max() <= 2
    assert of(ClassColours(LIGHT, "softmax"), np.nan, 0.1, 0.2).tolist() == rgb(LIGHT.neutral).tolist()
    of(ClassColours(LIGHT, "identity"), np.inf, np.inf, 0.2)  # without a warning


def test_the_greatest_of_several_outputs_gives_the_colour_and_its_lead_the_strength():
    colours = ClassColours(DARK, "softmax")
    assert np.abs(of(colours, 0.0, 0.0, 1.0) - mixed(DARK.neutral, DARK.classes[2], 0.45)).max() <= 1
    assert np.abs(of(colours, 0.5, 0.5, 0.0) - mixed(DARK.neutral, DARK.classes[0], 0.1125)).max() <= 1
    # a lead of 0.4 of the way from a quarter of 0.45 to 0.45: 0.1125 + 0.4 x 0.3375
    assert np.abs(of(colours, 0.2, 0.6, 0.2) - mixed(DARK.neutral, DARK.classes[1], 0.2475)).max() <= 2


def test_two_outputs_have_one_border_and_three_have_two():
    (field,) = ClassColours(LIGHT, "softmax").fields(np.array([[[0.7, 0.3]]]))
    np.testing.assert_allclose(field, [[0.4]])
    fields = ClassColours(LIGHT, "softmax").fields(np.array([[[0.5, 0.3, 0.2]]]))
    np.testing.assert_allclose([field[0, 0] for field in fields], [0.2, -0.2])


def test_values_go_from_orange_through_neutral_to_blue():
    colours = ValueColours(LIGHT, shown=1, limit=2.0)
    assert np.abs(of(colours, 9.0, -2.0) - mixed(LIGHT.neutral, LIGHT.negative, 0.8)).max() <= 1
    assert np.abs(of(colours, 9.0, 0.0) - rgb(LIGHT.neutral)).max() <= 2
    assert np.abs(of(colours, 9.0, 2.0) - mixed(LIGHT.neutral, LIGHT.positive, 0.8)).max() <= 1
    assert np.abs(of(colours, 9.0, 1.0) - mixed(LIGHT.neutral, LIGHT.positive, 0.4)).max() <= 2
    assert colours.fields(np.zeros((2, 2, 2))) == ()


def test_without_shading_each_class_has_its_one_colour():
    one = OneOutputColours(LIGHT, "sigmoid", discrete=True)
    assert np.abs(of(one, 0.51) - mixed(LIGHT.neutral, LIGHT.classes[1], 0.45)).max() <= 1
    assert np.abs(of(one, 0.5) - mixed(LIGHT.neutral, LIGHT.classes[0], 0.45)).max() <= 1  # class 1 is above only
    assert np.abs(of(OneOutputColours(LIGHT, "tanh", discrete=True), 0.01) - of(one, 1.0)).max() == 0
    several = ClassColours(LIGHT, "softmax", discrete=True)
    assert np.abs(of(several, 0.34, 0.33, 0.33) - mixed(LIGHT.neutral, LIGHT.classes[0], 0.45)).max() <= 1
    assert of(several, np.nan, 0.1, 0.2).tolist() == rgb(LIGHT.neutral).tolist()
    assert np.abs(of(one, np.nan) - rgb(LIGHT.neutral)).max() <= 2


def test_one_class_of_several():
    second = OneClassColours(LIGHT, "softmax", 1)
    assert np.abs(of(second, 0.5, 0.0, 0.5) - rgb(LIGHT.neutral)).max() <= 1
    assert np.abs(of(second, 0.0, 1.0, 0.0) - mixed(LIGHT.neutral, LIGHT.classes[1], 0.45)).max() <= 1
    assert np.abs(of(second, 0.3, 0.4, 0.3) - mixed(LIGHT.neutral, LIGHT.classes[1], 0.18)).max() <= 2
    hard = OneClassColours(LIGHT, "softmax", 1, discrete=True)
    assert np.abs(of(hard, 0.3, 0.4, 0.3) - mixed(LIGHT.neutral, LIGHT.classes[1], 0.45)).max() <= 1
    assert np.abs(of(hard, 0.5, 0.4, 0.1) - rgb(LIGHT.neutral)).max() <= 1
    (field,) = second.fields(np.array([[[0.5, 0.3, 0.2]]]))
    np.testing.assert_allclose(field, [[-0.2]])
