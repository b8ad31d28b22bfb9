"""What each gesture on points wants at its end, worked by hand."""

from __future__ import annotations

import numpy as np
import pytest

from nn_sim.datasets import Dataset, make_builtin
from nn_sim.ui.plots.edit_gestures import Adding, Brushing, Erasing, Label, Moving, points_at, why_no_editing

SQUARE = Dataset(
    "square",
    "Square",
    "",
    np.array([[0.0, 0.0], [10.0, 0.0], [0.0, 10.0], [10.0, 10.0]]),
    np.array([0, 1, 1, 0]),
    ("a", "b"),
    ("y",),
    ("no", "yes"),
)
LINE = Dataset("line", "Line", "", np.array([[0.0], [1.0]]), np.array([[5.0], [6.0]]), ("x",), ("y",))
SLACK = (1.0, 2.0)


def test_a_new_point_is_where_it_is_let_go():
    gesture = Adding(SQUARE, (1.0, 2.0), Label(1))
    gesture.move_to((3.0, 4.0))
    np.testing.assert_array_equal(gesture.draft().inputs[-1], [3.0, 4.0])
    wish = gesture.wish()
    assert (wish.inputs.tolist(), wish.targets.tolist(), wish.brushed) == ([[3.0, 4.0]], [1], False)


def test_the_height_of_a_new_point_over_one_input_is_its_target():
    wish = Adding(LINE, (0.5, 7.0), Label(value=99.0)).wish()
    assert (wish.inputs.tolist(), wish.targets.tolist()) == ([[0.5]], [[7.0]])
    plane = make_builtin("plane", size=2)
    inputs, targets = points_at(plane, np.array([[0.5, 7.0]]), Label(value=99.0))
    assert (inputs.tolist(), targets.tolist()) == ([[0.5, 7.0]], [[99.0]])


def test_a_hand_that_hardly_moves_moves_no_point():
    gesture = Moving(SQUARE, 1, (10.0, 0.0), SLACK)
    gesture.move_to((10.9, 0.0))
    gesture.move_to((10.0, 1.9))
    assert gesture.wish() is None
    assert gesture.draft() is SQUARE


def test_a_point_once_moved_may_come_back_near():
    gesture = Moving(SQUARE, 1, (10.0, 0.0), SLACK)
    gesture.move_to((20.0, 0.0))
    gesture.move_to((10.5, 0.0))
    wish = gesture.wish()
    assert wish is not None
    assert (wish.row, wish.inputs, wish.targets) == (1, (10.5, 0.0), None)
    np.testing.assert_array_equal(gesture.draft().inputs[1], [10.5, 0.0])


def test_over_one_input_a_number_moves_in_both_directions_and_a_class_only_across():
    number = Moving(LINE, 0, (0.0, 5.0), SLACK)
    number.move_to((4.0, 9.0))
    wish = number.wish()
    assert wish is not None
    assert (wish.inputs, wish.targets) == ((4.0,), (9.0,))
    two = Dataset("t", "T", "", np.array([[0.0], [1.0]]), np.array([0, 1]), ("x",), ("y",), ("no", "yes"))
    of_class = Moving(two, 0, (0.0, 0.0), SLACK)
    of_class.move_to((4.0, 9.0))
    wish = of_class.wish()
    assert wish is not None
    assert (wish.inputs, wish.targets) == ((4.0,), None)


def test_the_brush_scatters_on_its_disc_at_every_half_radius():
    reach = (2.0, 1.0)
    gesture = Brushing(SQUARE, (0.0, 0.0), Label(1), reach, 3, np.random.default_rng(1))
    gesture.move_to((10.0, 0.0))  # five radii: ten stamps more
    wish = gesture.wish()
    assert wish.brushed
    assert len(wish.inputs) == 3 * 11
    assert set(wish.targets.tolist()) == {1}
    for stamp, spots in enumerate(wish.inputs.reshape(11, 3, 2)):
        assert (np.hypot(*((spots - [stamp, 0.0]) / reach).T) <= 1.0 + 1e-12).all()
    assert gesture.draft().size == 4 + 33


def test_a_brush_that_is_moved_in_small_parts_stamps_as_often():
    gesture = Brushing(SQUARE, (0.0, 0.0), Label(), (2.0, 2.0), 1, np.random.default_rng(1))
    for tenth in range(1, 101):
        gesture.move_to((tenth / 10, 0.0))
    assert len(gesture.wish().inputs) in (10, 11)  # the last stamp may miss its place by a rounding


def test_the_eraser_takes_what_lies_under_its_way_also_between_two_moves():
    gesture = Erasing(SQUARE, SQUARE.inputs, (-5.0, 0.5), (1.0, 1.0))
    assert gesture.wish() is None
    gesture.move_to((15.0, 0.5))
    wish = gesture.wish()
    assert wish is not None
    assert wish.rows == {0, 1}
    assert gesture.draft().inputs.tolist() == [[0, 10], [10, 10]]


def test_the_eraser_reaches_as_far_as_its_circle():
    assert Erasing(SQUARE, SQUARE.inputs, (0.0, 1.01), (5.0, 1.0)).wish() is None
    wish = Erasing(SQUARE, SQUARE.inputs, (4.9, 0.0), (5.0, 1.0)).wish()
    assert wish is not None
    assert wish.rows == {0}


def test_where_nothing_would_be_left_the_draft_keeps_all():
    gesture = Erasing(SQUARE, SQUARE.inputs, (5.0, 5.0), (50.0, 50.0))
    assert gesture.draft() is SQUARE
    wish = gesture.wish()
    assert wish is not None
    assert len(wish.rows) == 4  # the document refuses it, and says why


@pytest.mark.parametrize(
    ("dataset", "reason"),
    [
        (SQUARE, ""),
        (LINE, ""),
        (make_builtin("iris"), "Points of 4 inputs are edited in the Data table."),
        (
            Dataset("two", "", "", np.zeros((1, 1)), np.zeros((1, 2)), ("x",), ("y", "z")),
            "Points with 2 targets are edited in the Data table.",
        ),
    ],
)
def test_what_cannot_be_edited_in_a_plot(dataset: Dataset, reason: str):
    assert why_no_editing(dataset) == reason
