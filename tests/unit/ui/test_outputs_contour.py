import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from nn_sim.ui.outputs.contour import zero_line

GRID = np.linspace(-1.0, 1.0, 21)


def pieces_of(x1, x2, field):
    x, y = zero_line(x1, x2, field)
    return np.stack([x, y], axis=1).reshape(-1, 2, 2)


def test_a_plane_is_zero_on_a_straight_line():
    x, y = zero_line(GRID, GRID, GRID[None, :] + 2 * GRID[:, None] - 0.33)
    assert len(x) > 20
    np.testing.assert_allclose(x + 2 * y, 0.33, atol=1e-12)


def test_the_line_between_two_columns_lies_where_the_field_is_zero():
    # From -1 at x1 = 0 to 3 at x1 = 4 the field is zero at a quarter of the way.
    field = np.array([[-1.0, 3.0], [-1.0, 3.0]])
    piece = pieces_of(np.array([0.0, 4.0]), np.array([10.0, 20.0]), field)
    assert sorted(map(tuple, piece[0].tolist())) == [(1.0, 10.0), (1.0, 20.0)]
    assert len(piece) == 1


def test_a_circle_is_closed_and_has_its_length():
    field = GRID[None, :] ** 2 + GRID[:, None] ** 2 - 0.64
    pieces = pieces_of(GRID, GRID, field)
    lengths = np.linalg.norm(pieces[:, 0] - pieces[:, 1], axis=1)
    assert abs(lengths.sum() - 2 * np.pi * 0.8) < 0.05
    ends, counts = np.unique(pieces.reshape(-1, 2).round(9), axis=0, return_counts=True)
    assert len(ends) == len(pieces)
    assert (counts == 2).all()  # every end is the end of two pieces


def test_a_saddle_has_two_pieces_that_part_the_low_corners_when_the_middle_is_high():
    field = np.array([[2.0, -1.0], [-1.0, 2.0]])  # middle 0.5
    pieces = pieces_of(np.array([0.0, 3.0]), np.array([0.0, 3.0]), field)
    found = {frozenset(map(tuple, piece.tolist())) for piece in pieces}
    assert found == {frozenset({(2.0, 0.0), (3.0, 1.0)}), frozenset({(0.0, 2.0), (1.0, 3.0)})}


def test_a_saddle_parts_the_high_corners_when_the_middle_is_low():
    field = np.array([[1.0, -2.0], [-2.0, 1.0]])  # middle -0.5
    pieces = pieces_of(np.array([0.0, 3.0]), np.array([0.0, 3.0]), field)
    found = {frozenset(map(tuple, piece.tolist())) for piece in pieces}
    assert found == {frozenset({(1.0, 0.0), (0.0, 1.0)}), frozenset({(3.0, 2.0), (2.0, 3.0)})}


def test_a_field_of_one_sign_has_no_line():
    x, y = zero_line(GRID, GRID, np.full((21, 21), 0.2))
    assert x.size == y.size == 0


def test_cells_without_a_number_are_left_out():
    field = np.repeat(GRID[None, :] - 0.01, 21, axis=0)
    field[5, 10] = np.nan
    field[12, 11] = np.inf
    x, y = zero_line(GRID, GRID, field)
    assert np.isfinite(x).all()
    assert np.isfinite(y).all()
    assert len(x) == 2 * (20 - 4)  # each of the two spoils two of the 20 cells that the line passes


@given(st.lists(st.integers(-5, 5).filter(bool), min_size=16, max_size=16))
def test_every_end_lies_on_a_grid_edge_between_unlike_signs(values):
    places = np.arange(4.0)
    field = np.array(values, dtype=float).reshape(4, 4)
    x, y = zero_line(places, places, field)
    for a, b in zip(x, y, strict=True):
        start, stop = field[int(np.floor(b)), int(np.floor(a))], field[int(np.ceil(b)), int(np.ceil(a))]
        assert (a == int(a)) != (b == int(b))
        assert start * stop < 0
        share = (a - np.floor(a)) + (b - np.floor(b))
        np.testing.assert_allclose(start + (stop - start) * share, 0.0, atol=1e-12)
