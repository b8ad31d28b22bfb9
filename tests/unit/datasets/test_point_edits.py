"""Points added, moved and removed by hand, and cells written: numbers worked by hand, and parts that stay."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nn_sim.datasets import (
    Dataset,
    Split,
    make_builtin,
    parts_of,
    with_cells,
    with_point_moved,
    with_points_added,
    with_points_removed,
)
from nn_sim.datasets.point_edits import table_of

POINTS = Dataset(
    "pets",
    "Pets",
    "",
    np.array([[1.0, 10.0], [2.0, 20.0], [3.0, 30.0], [4.0, 40.0]]),
    np.array([0, 1, 0, 1]),
    ("weight", "height"),
    ("kind",),
    ("cat", "dog"),
    test_rows=np.array([1, 3]),
)
CURVE = Dataset("curve", "Curve", "", np.array([[0.0], [1.0]]), np.array([[5.0], [6.0]]), ("x",), ("y",))


def held(dataset: Dataset) -> list[int]:
    assert dataset.test_rows is not None
    return dataset.test_rows.tolist()


def test_an_added_point_is_the_last_row_and_is_learned_from():
    after = with_points_added(POINTS, [[5.0, 50.0]], [1])
    np.testing.assert_array_equal(after.inputs[-1], [5.0, 50.0])
    np.testing.assert_array_equal(after.targets, [0, 1, 0, 1, 1])
    assert held(after) == [1, 3]
    assert parts_of(after, Split(0.9))[0].tolist() == [0, 2, 4]  # whatever the split says


def test_a_moved_point_keeps_its_class_and_its_part():
    after = with_point_moved(POINTS, 3, (-1.0, -2.0))
    np.testing.assert_array_equal(after.inputs, [[1, 10], [2, 20], [3, 30], [-1, -2]])
    np.testing.assert_array_equal(after.targets, POINTS.targets)
    assert held(after) == [1, 3]
    np.testing.assert_array_equal(POINTS.inputs[3], [4, 40])  # the one before is as it was


def test_a_point_of_a_curve_is_moved_with_its_target():
    after = with_point_moved(CURVE, 0, (0.5,), (7.0,))
    np.testing.assert_array_equal(after.inputs, [[0.5], [1.0]])
    np.testing.assert_array_equal(after.targets, [[7.0], [6.0]])


def test_the_test_rows_move_up_with_the_points():
    after = with_points_removed(POINTS, {0, 1})
    np.testing.assert_array_equal(after.inputs, [[3, 30], [4, 40]])
    np.testing.assert_array_equal(after.targets, [0, 1])
    assert held(after) == [1]  # row 3 of before


@pytest.mark.parametrize("rows", [{0, 2}, {0, 1, 2, 3}])
def test_one_point_to_learn_from_must_be_left(rows: set[int]):
    with pytest.raises(ValueError, match="at least one example must be left to learn from"):
        with_points_removed(POINTS, rows)


def test_cells_are_written_over_and_below_the_last_row():
    after = with_cells(POINTS, 3, 0, [[7.0, 70.0, 0.0], [8.0, 80.0, 1.0]])
    np.testing.assert_array_equal(after.inputs, [[1, 10], [2, 20], [3, 30], [7, 70], [8, 80]])
    np.testing.assert_array_equal(after.targets, [0, 1, 0, 0, 1])
    assert held(after) == [1, 3]
    one = with_cells(CURVE, 1, 1, 9.0)
    np.testing.assert_array_equal(one.targets, [[5.0], [9.0]])
    np.testing.assert_array_equal(table_of(one), [[0, 5], [1, 9]])


@pytest.mark.parametrize(
    ("row", "column", "block", "reason"),
    [
        (0, 2, [[1.0, 1.0]], "a block of 1 x 2 at row 1, column 3 does not fit into 3 columns"),
        (5, 0, [[1.0, 1.0, 1.0]], "does not fit"),
        (4, 0, [[1.0, 1.0]], "a new row needs all 3 columns, not 2"),
        (0, 0, [[float("inf")]], "inputs must be finite numbers"),
        (0, 2, [[2.0]], "class indices must lie between 0 and 1"),
        (0, 2, [[float("nan")]], "as whole numbers"),
    ],
)
def test_a_block_that_cannot_be_is_refused(row: int, column: int, block: list[list[float]], reason: str):
    with pytest.raises(ValueError, match=reason):
        with_cells(POINTS, row, column, block)


@pytest.mark.parametrize("rows", [set(), {-1}, {4}])
def test_rows_that_there_are_not_are_refused(rows: set[int]):
    with pytest.raises(ValueError, match=r"no such row|no point was named"):
        with_points_removed(POINTS, rows)


def test_what_is_edited_says_so_once_and_has_no_recipe():
    twice = with_point_moved(with_point_moved(make_builtin("moons"), 0, (0.0, 0.0)), 1, (0.0, 0.0))
    assert (twice.name, twice.title, twice.recipe) == ("moons_edited", "Two moons, edited", None)
    assert twice.classes == make_builtin("moons").classes


@given(
    n=st.integers(2, 12),
    share=st.floats(0, 0.9),
    seed=st.integers(0, 99),
    stratified=st.booleans(),
    pick=st.randoms(use_true_random=False),
)
def test_whatever_is_added_and_removed_every_point_stays_in_its_part(n, share, seed, stratified, pick):
    inputs, classes = np.arange(float(n))[:, None], np.arange(n) % 2
    dataset = Dataset("n", "N", "", inputs, classes, ("x",), ("y",), ("a", "b"))
    split = Split(share, seed, stratified)
    train, test = (set(part.tolist()) for part in parts_of(dataset, split))
    dataset = replace(dataset, test_rows=parts_of(dataset, split)[1])
    gone = {row for row in range(n) if pick.random() < 0.3}
    if not gone or not train - gone:
        return
    after = with_points_added(with_points_removed(dataset, gone), [[100.0]], [0])
    now_train, now_test = (set(after.inputs[part, 0].tolist()) for part in parts_of(after, split))
    assert now_train == (train - gone) | {100}
    assert now_test == test - gone


@pytest.mark.parametrize("rows", [[0, 0], [1, 0], [-1], [4], [0, 1, 2, 3], [0.5]])
def test_a_test_must_be_different_rows_that_there_are_and_leave_one(rows: list[float]):
    with pytest.raises(ValueError, match=r"test|left to learn"):
        replace(POINTS, test_rows=np.array(rows))


def test_other_held_rows_make_another_dataset():
    assert replace(POINTS, test_rows=np.array([1, 3])) == POINTS
    assert replace(POINTS, test_rows=np.array([1])) != POINTS
    assert replace(POINTS, test_rows=None) != POINTS
