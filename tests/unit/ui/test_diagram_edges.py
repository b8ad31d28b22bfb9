"""Which edges there are, how they look and which of them lies under a point."""

import numpy as np
import pytest
from PySide6.QtCore import Qt

from nn_sim.session.selection import UnitRef, WeightRef
from nn_sim.ui.diagram.edges import edges_of, strongest
from nn_sim.ui.diagram.hit import distances_to_segments, thing_at
from nn_sim.ui.diagram.layout import arrange
from nn_sim.ui.diagram.strokes import Sign, pen_of, signs, strokes_of, widths
from nn_sim.ui.theme import DARK, LIGHT

V = np.array([[1.0, -1.0, 0.0], [1.0, 0.0, 1.0]])
W = np.array([[1.0, 1.0, 0.0], [1.0, -1.0, 1.0]])


@pytest.fixture
def worked():
    layout, _ = arrange((2, 2, 2), 560, 400)
    return layout, edges_of(layout)


def test_each_weight_of_the_worked_example_has_one_edge(worked):
    _, edges = worked
    assert len(edges.refs) == len(set(edges.refs)) == 12  # p(m+1) + k(p+1)
    weights = edges.weights([V, W])
    for ref, weight in zip(edges.refs, weights, strict=True):
        assert weight == (V, W)[ref.layer][ref.row, ref.column]
    assert weights[edges.number_of[WeightRef(1, 1, 1)]] == -1.0  # w_12


def test_an_edge_runs_from_rim_to_rim(worked):
    layout, edges = worked
    number = edges.number_of[WeightRef(0, 0, 1)]  # v_11, level
    x1, u1 = layout.columns[0][0], layout.columns[1][0]
    assert edges.starts[number] == pytest.approx([x1.x + 29, x1.y])
    assert edges.ends[number] == pytest.approx([u1.x - 29, u1.y])
    slanting = edges.number_of[WeightRef(0, 1, 0)]  # v_02, from the bias
    bias = layout.columns[0][2]
    assert np.hypot(*(edges.starts[slanting] - [bias.x, bias.y])) == pytest.approx(15)


def test_units_that_are_not_shown_have_no_edges():
    layout, _ = arrange((2, 256, 1), 900, 1200)
    edges = edges_of(layout)
    assert len(edges.refs) == 14 * 3 + 15
    assert WeightRef(0, 99, 1) not in edges.number_of
    assert WeightRef(1, 0, 256) in edges.number_of


def test_the_strongest_weights_are_chosen_and_numbers_gone_wrong_count_as_strong():
    weights = np.array([0.1, -5.0, 3.0, np.nan, 0.2])
    assert strongest(weights, 2).tolist() == [1, 3]
    assert strongest(weights, 2, always=[0, 1]).tolist() == [0, 1, 3]
    assert strongest(weights, 5).tolist() == [0, 1, 2, 3, 4]


def test_width_saturates_and_never_rescales():
    assert widths(np.array([0.0, 1.5, -1.5, np.inf, np.nan])) == pytest.approx([0.6, 3.1, 3.1, 5.6, 0.6])
    assert widths(np.array([1.0]))[0] == widths(np.array([1.0, 1000.0]))[0]


def test_signs_tell_zero_and_nan_apart():
    values = np.array([-2.0, -0.0, 0.0, 3.0, np.nan, -np.inf])
    assert signs(values).tolist() == [Sign.NEGATIVE, Sign.ZERO, Sign.ZERO, Sign.POSITIVE, Sign.NOT_A_NUMBER, 0]


def test_strokes_hold_each_drawn_edge_once_within_half_a_step_of_its_width():
    weights = np.linspace(-4, 4, 101)
    drawn = np.arange(0, 101, 2)
    strokes = strokes_of(weights, drawn)
    assert sorted(edge for stroke in strokes for edge in stroke.edges) == drawn.tolist()
    for stroke in strokes:
        for edge in stroke.edges:
            assert abs(stroke.width - widths(weights[[edge]])[0]) <= 0.125 + 1e-9
            assert np.sign(weights[edge]) == {Sign.NEGATIVE: -1, Sign.ZERO: 0, Sign.POSITIVE: 1}[stroke.sign]
    assert [s.width for s in strokes] == sorted((s.width for s in strokes), reverse=True)


def test_negative_is_dashed_and_colours_come_from_the_theme():
    negative, positive = pen_of(DARK, Sign.NEGATIVE, 2.6), pen_of(DARK, Sign.POSITIVE, 2.6)
    assert negative.color().name() == DARK.negative
    assert positive.color().name() == DARK.positive
    assert negative.style() == Qt.PenStyle.CustomDashLine
    assert positive.style() == Qt.PenStyle.SolidLine
    assert [length * 2.6 for length in negative.dashPattern()] == pytest.approx([7, 4])
    assert pen_of(LIGHT, Sign.NOT_A_NUMBER, 0.6).color().name() == LIGHT.error


def test_distance_to_a_segment_is_to_its_nearest_point():
    starts, ends = np.array([[0.0, 0.0], [0.0, 0.0]]), np.array([[10.0, 0.0], [0.0, 0.0]])
    assert distances_to_segments(np.array([5.0, 3.0]), starts, ends) == pytest.approx([3, np.sqrt(34)])
    assert distances_to_segments(np.array([13.0, 4.0]), starts, ends)[0] == pytest.approx(5)


def test_what_lies_under_a_point(worked):
    layout, edges = worked
    drawn = np.arange(12)
    x1, u1 = layout.columns[0][0], layout.columns[1][0]
    middle = (x1.x + u1.x) / 2
    assert thing_at(layout, edges, drawn, x1.x + 20, x1.y, 8) == UnitRef(0, 1)
    assert thing_at(layout, edges, drawn, middle, x1.y - 7.9, 8) == WeightRef(0, 0, 1)
    assert thing_at(layout, edges, drawn, middle, x1.y - 8.1, 8) is None
    without = np.array([number for number, ref in enumerate(edges.refs) if ref != WeightRef(0, 0, 1)])
    assert thing_at(layout, edges, without, middle, x1.y - 7.9, 8) is None
    assert thing_at(layout, edges, np.arange(0), middle, x1.y, 8) is None
