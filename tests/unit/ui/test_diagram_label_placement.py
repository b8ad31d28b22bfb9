"""Labels must not overlap, whatever the edges."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nn_sim.ui.diagram.label_placement import edges_covered, overlaps, place_labels

NO_OBSTACLES = np.empty((0, 4))
SIZE = np.array([[20.0, 10.0]])


def test_a_lone_label_goes_to_the_middle_of_its_edge():
    placed = place_labels(np.array([[0.0, 0.0]]), np.array([[100.0, 50.0]]), SIZE, NO_OBSTACLES)
    assert placed == pytest.approx(np.array([[50.0, 25.0]]))


def test_a_label_gives_way_to_a_node_and_is_hidden_where_there_is_no_room():
    starts, ends = np.array([[0.0, 0.0]]), np.array([[100.0, 0.0]])
    in_the_middle = np.array([[40.0, -5.0, 60.0, 5.0]])
    ((x, y),) = place_labels(starts, ends, SIZE, in_the_middle)
    assert y == 0
    assert x + 10 <= 40 - 2 or x - 10 >= 60 + 2
    everywhere = np.array([[-50.0, -5.0, 150.0, 5.0]])
    assert np.isnan(place_labels(starts, ends, SIZE, everywhere)).all()


def test_the_labels_of_two_crossing_edges_keep_off_the_crossing():
    starts, ends = np.array([[0.0, 0.0], [0.0, 100.0]]), np.array([[100.0, 100.0], [100.0, 0.0]])
    placed = place_labels(starts, ends, np.repeat(SIZE, 2, axis=0), NO_OBSTACLES)
    boxes = np.concatenate([placed - SIZE / 2, placed + SIZE / 2], axis=1)
    assert edges_covered(boxes[:, None, :], starts, ends).tolist() == [[0], [0]]
    assert not overlaps(boxes[0], boxes[1])


def test_no_label_lies_on_a_bundle_of_edges():
    offsets = np.arange(4.0)[:, None] * [0.0, 1.0]  # four edges, 1 px apart: each label would cover the others
    placed = place_labels(offsets, offsets + np.array([100.0, 0.0]), np.repeat(SIZE, 4, axis=0), NO_OBSTACLES)
    assert np.isnan(placed).all()


def test_covered_edges_are_counted_without_the_labels_own():
    starts = np.array([[0.0, 0.0], [50.0, -50.0], [90.0, -50.0]])
    ends = np.array([[100.0, 0.0], [50.0, 50.0], [90.0, 50.0]])
    boxes = np.array([[[40.0, -5.0, 60.0, 5.0], [15.0, -5.0, 35.0, 5.0]]])
    assert edges_covered(boxes, starts, ends).tolist() == [[1, 0]]


POINT = st.tuples(st.floats(0, 300), st.floats(0, 300))


@given(
    edges=st.lists(st.tuples(POINT, POINT), min_size=1, max_size=12),
    obstacles=st.lists(POINT, max_size=4),
    width=st.floats(5, 80),
)
def test_placed_labels_overlap_neither_each_other_nor_an_obstacle_and_lie_on_their_edge(edges, obstacles, width):
    starts, ends = np.array([edge[0] for edge in edges]), np.array([edge[1] for edge in edges])
    sizes = np.tile([width, 12.0], (len(edges), 1))
    blocks = np.array([(x, y, x + 30, y + 30) for x, y in obstacles]).reshape(-1, 4)
    placed = place_labels(starts, ends, sizes, blocks)
    boxes = np.concatenate([placed - sizes / 2, placed + sizes / 2], axis=1)
    shown = np.flatnonzero(~np.isnan(placed[:, 0]))
    for at, number in enumerate(shown):
        assert not overlaps(boxes[number], blocks).any()
        assert not overlaps(boxes[number], boxes[shown[at + 1 :]]).any()
        away = np.hypot(*(placed[number] - starts[number])) + np.hypot(*(ends[number] - placed[number]))
        assert away == pytest.approx(np.hypot(*(ends[number] - starts[number])), abs=1e-6)
