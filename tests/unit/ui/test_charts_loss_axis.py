import numpy as np
import pytest

from nn_sim.ui.charts.loss_axis import epoch_span, height_span, heights, nearest


def test_losses_stand_where_they_are_or_at_their_logarithm():
    losses = np.array([100.0, 0.001, 0.0, np.inf, np.nan, 1e300])
    np.testing.assert_array_equal(heights(losses, logarithmic=False), [100.0, 0.001, 0.0, np.nan, np.nan, np.nan])
    np.testing.assert_allclose(heights(losses, logarithmic=True), [2.0, -3.0, np.nan, np.nan, np.nan, np.nan])


def test_a_linear_axis_goes_from_zero_to_the_greatest_loss():
    low, high = height_span(np.array([0.2, 3.0, np.nan]), logarithmic=False)
    assert low == pytest.approx(-0.09)
    assert high == pytest.approx(3.09)


def test_a_logarithmic_axis_goes_round_the_losses():
    low, high = height_span(np.array([-3.04, 1.0, np.nan]), logarithmic=True)
    assert -3.3 < low < -3.1  # -3.1, and 3 % of 4.1 below
    assert 1.0 < high < 1.2


def test_equal_losses_have_half_a_decade_of_room():
    low, high = height_span(np.array([-2.0, -2.0]), logarithmic=True)
    assert low < -2.2
    assert high > -1.8


@pytest.mark.parametrize("logarithmic", [False, True])
@pytest.mark.parametrize("drawn", [np.empty(0), np.array([np.nan]), np.zeros(3)])
def test_there_is_an_axis_for_every_history(logarithmic, drawn):
    low, high = height_span(drawn, logarithmic=logarithmic)
    assert high - low > 0.1


@pytest.mark.parametrize(
    ("epochs", "end"),
    [([0.0], 1.0), ([0.0, 0.25], 1.0), ([0.0, 3.5], 4.0), ([0.0, 10.0], 10.0), ([0, 101], 110), ([0, 7_931], 8_000)],
)
def test_the_epochs_end_at_a_number_of_two_digits(epochs, end):
    low, high = epoch_span(np.array(epochs, dtype=float))
    assert low == pytest.approx(-0.03 * end)
    assert high == pytest.approx(1.03 * end)


@pytest.mark.parametrize(("epoch", "wanted"), [(-5, 0), (0.4, 0), (0.6, 1), (1.9, 1), (2.1, 2), (99, 2)])
def test_the_nearest_point(epoch, wanted):
    assert nearest(np.array([0.0, 1.0, 3.0]), epoch) == wanted
