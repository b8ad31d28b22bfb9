"""The loss curve behind the bar: of all its points none that can be seen is lost."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from nn_sim.ui.timeline.curve import columns_of, coverage, log_span


def test_decades_from_the_least_loss_to_the_greatest():
    assert log_span(np.array([1.0, 0.1]), np.array([np.nan, 0.001, 0.0, np.inf])) == (-3.0, 0.0)


def test_a_flat_curve_stays_flat():
    low, high = log_span(np.array([0.1, 0.1]))
    assert (low, high) == (-1.25, -0.75)
    lowest, highest = columns_of(np.array([0.0, 5.0]), np.array([0.1, 0.1]), (low, high), 5)
    assert lowest.tolist() == highest.tolist() == [0.5] * 5


def test_without_losses_there_is_a_span_and_no_curve():
    span = log_span(np.full(3, np.nan))
    assert span == (-1.0, 0.0)
    assert np.isnan(columns_of(np.arange(3.0), np.full(3, np.nan), span, 4)).all()


def test_between_two_points_the_curve_is_straight():
    """From loss 1 to 0.01 over four columns: a quarter of the two decades each."""
    low, high = columns_of(np.array([0.0, 4.0]), np.array([1.0, 0.01]), (-2.0, 0.0), 4)
    assert low.tolist() == [0.75, 0.5, 0.25, 0.0]
    assert high.tolist() == [1.0, 0.75, 0.5, 0.25]


def test_a_column_of_pixels_keeps_its_extremes():
    places = np.array([0.0, 1.1, 1.2, 1.3, 2.0])
    losses = 10.0 ** np.array([-1.0, -0.2, -1.8, -1.0, -1.0])
    low, high = columns_of(places, losses, (-2.0, 0.0), 2)
    np.testing.assert_allclose((low[1], high[1]), (0.1, 0.9), atol=1e-12)


def test_after_the_last_loss_that_has_a_place_there_is_no_curve():
    low, _ = columns_of(np.array([0.0, 1.5, 4.0]), np.array([1.0, 1.0, np.nan]), (-1.0, 0.0), 4)
    assert np.isnan(low).tolist() == [False, False, True, True]


@given(st.lists(st.floats(1e-6, 10.0), min_size=2, max_size=400), st.integers(1, 40))
def test_no_extreme_is_lost_and_columns_hang_together(losses: list[float], width: int):
    values = np.array(losses)
    span = log_span(values)
    low, high = columns_of(np.linspace(0.0, width, len(values)), values, span, width)
    heights = (np.log10(values) - span[0]) / (span[1] - span[0])
    assert (low.min(), high.max()) == (heights.min(), heights.max())
    assert (low[1:] <= high[:-1] + 1e-12).all()
    assert (low[:-1] <= high[1:] + 1e-12).all()


def test_pixels_are_covered_as_far_as_the_line_goes_through_them():
    covered = coverage(np.array([0.5, 1.0, np.nan]), np.array([2.25, 1.5, 2.0]), 3)
    assert covered.T.tolist() == [[0.5, 1.0, 0.25], [0.0, 0.5, 0.0], [0.0, 0.0, 0.0]]
