import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from nn_sim.ui.charts.thinning import seen_points, with_gaps


def test_few_points_are_all_drawn():
    assert seen_points(np.arange(10.0), np.arange(10.0), 0.0, 9.0, 100).tolist() == list(range(10))


def test_no_points_are_no_points():
    assert seen_points(np.empty(0), np.empty(0), 0.0, 1.0, 100).size == 0


def test_what_is_not_seen_is_left_out_but_for_a_neighbour_on_either_side():
    assert seen_points(np.arange(10.0), np.zeros(10), 3.5, 5.5, 100).tolist() == [3, 4, 5, 6]


def test_of_a_column_the_first_last_lowest_and_highest_point_stay():
    y = np.array([5.0, 9.0, 7.0, 1.0, 6.0, 4.0] * 2)
    # Two columns, six points each: first 5, highest 9, lowest 1, last 4. x = 12 closes the second.
    x = np.arange(12.0)
    assert seen_points(x, y, 0.0, 12.0, 2).tolist() == [0, 1, 3, 5, 6, 7, 9, 11]


def test_a_level_line_keeps_but_the_ends_of_each_column():
    assert len(seen_points(np.arange(8000.0), np.ones(8000), 0.0, 7999.0, 100)) <= 300


@given(
    st.lists(st.one_of(st.floats(-1e3, 1e3), st.just(float("nan"))), min_size=1, max_size=300),
    st.integers(1, 20),
)
def test_the_picture_keeps_its_extremes_and_its_ends(heights, columns):
    x, y = np.arange(float(len(heights))), np.array(heights)
    kept = seen_points(x, y, 0.0, float(len(heights)), columns)
    assert kept[0] == 0
    assert kept[-1] == len(heights) - 1
    assert (np.diff(kept) > 0).all()
    column = np.floor(x / len(heights) * columns)
    for one in np.unique(column[~np.isnan(y)]):
        everything = y[column == one]
        drawn = y[kept][column[kept] == one]
        assert np.nanmin(drawn) == np.nanmin(everything)
        assert np.nanmax(drawn) == np.nanmax(everything)


def test_a_dashed_line_has_a_gap_of_three_pixels_in_nine():
    y = with_gaps(np.arange(100.0, 118.0), np.ones(18), left=100.0, pixel=1.0)
    assert np.isnan(y).tolist() == ([False] * 6 + [True] * 3) * 2


def test_where_points_are_sparse_none_is_left_out_for_a_gap():
    x = np.array([0.0, 1.0, 2.0, 7.0, 16.0, 25.0, 34.0])  # 7, 16, 25 and 34 fall on gaps, but far from their neighbours
    assert not np.isnan(with_gaps(x, np.ones(7), left=0.0, pixel=1.0)).any()
