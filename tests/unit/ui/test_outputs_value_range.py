import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nn_sim.ui.outputs.value_range import grown_limit, grown_span, rounded_up

sane = st.floats(-1e6, 1e6)


@pytest.mark.parametrize(
    ("size", "wanted"),
    [(1.0, 1.0), (1.01, 1.5), (1.76, 2.0), (2.5, 3.0), (0.04, 0.05), (5.1, 7.0), (7.3, 10.0), (0.0, 1.0), (150, 150)],
)
def test_sizes_are_rounded_up(size, wanted):
    assert rounded_up(size) == pytest.approx(wanted, rel=1e-12)


@given(st.floats(1e-200, 1e200))
def test_a_rounded_size_is_not_less_and_at_most_half_as_much_again(size):
    assert size * (1 - 1e-9) <= rounded_up(size) <= 1.72 * size


def test_the_worked_example_is_shown_from_minus_two_to_two():
    assert grown_limit(0.0, [1.0, 0.0], [1.7615941559557649, -0.3]) == 2.0


def test_a_limit_grows_and_does_not_shrink():
    limit = grown_limit(0.0, [1.0], [0.5])
    assert limit == 1.0
    limit = grown_limit(limit, [1.0], [-4.2])
    assert limit == 5.0
    assert grown_limit(limit, [1.0], [0.1]) == 5.0


def test_a_diverged_network_does_not_carry_the_limit_away():
    assert grown_limit(0.0, [-2.0], [1e300, np.nan, np.inf]) == 20.0


def test_a_span_has_room_for_targets_and_outputs():
    assert grown_span(None, [-0.8, 0.8], [0.0]) == pytest.approx((-1.2, 1.2))  # width 1.6: steps of 0.4
    low, high = grown_span(None, [0.0, 1.0], [1.9])
    assert low == pytest.approx(-0.2)
    assert high == pytest.approx(2.0)


@given(st.lists(sane, min_size=1, max_size=5), st.lists(sane, max_size=5), st.lists(sane, max_size=5))
def test_a_span_only_grows_and_shows_all_targets(targets, outputs, later):
    first = grown_span(None, targets, outputs)
    second = grown_span(first, targets, later)
    assert first[0] <= min(targets)
    assert max(targets) <= first[1]
    assert second[0] <= first[0] < first[1] <= second[1]


def test_a_span_is_finite_whatever_the_outputs_are():
    low, high = grown_span(None, [0.0, 1.0], [np.nan, np.inf, -1e308])
    assert math.isfinite(low)
    assert math.isfinite(high)
    assert low >= -11.0
