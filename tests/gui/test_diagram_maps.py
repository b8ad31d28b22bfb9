"""The maps in the diagram's nodes: what is painted, that it follows each picture, and the switch."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from nn_sim.datasets import Dataset, make_builtin
from nn_sim.engine import Parameters
from nn_sim.experiment.edits import new_experiment, with_hidden_sizes, with_weights, worked_experiment
from nn_sim.session.selection import UnitRef
from nn_sim.session.view_state import EVERYTHING, Change, ViewState
from nn_sim.training.plane import plane_of_inputs
from nn_sim.training.snapshot import over_plane, picture_of
from nn_sim.ui.diagram import DiagramView
from nn_sim.ui.theme import DARK, LIGHT

X_1, X_2, U_1, U_2 = UnitRef(0, 1), UnitRef(0, 2), UnitRef(1, 1), UnitRef(1, 2)


def state_of(experiment, **fields):
    return ViewState(experiment, picture_of(experiment), **fields)


@pytest.fixture
def view(qtbot):
    view = DiagramView()
    view.set_theme(LIGHT)
    view.resize(560, 420)
    qtbot.addWidget(view)
    view.render_state(state_of(worked_experiment()), EVERYTHING)
    view.show()
    qtbot.waitExposed(view)
    return view


def colour(view, unit, right, down):
    """The colour in a node, at shares of half its side from the middle; text is at the top left and at the bottom."""
    place = next(place for place in view.diagram.layout.places if place.unit == unit)
    at = view.mapFromScene(QPointF(place.x + right * place.radius, place.y + down * place.radius))
    return view.grab().toImage().pixelColor(at)


def is_blue(found):
    return found.blue() > found.red() + 20


def is_orange(found):
    return found.red() > found.blue() + 20


def test_inputs_show_their_own_gradient(view):
    assert is_orange(colour(view, X_1, -0.8, 0.0))  # the example is at (0, 1), and 1.3 is shown around it
    assert is_blue(colour(view, X_1, 0.8, 0.0))
    assert is_blue(colour(view, X_2, 0.5, -0.8))  # 2.1 at the top
    assert not is_blue(colour(view, X_2, 0.5, 0.4))  # about 0.5: the scale reaches to 3


def test_a_map_follows_the_weights_in_place(view):
    diagram, node = view.diagram, view.diagram.nodes[U_1]
    assert is_blue(colour(view, U_1, -0.8, 0.0))  # tanh(1 - x_1)
    view.render_state(state_of(with_weights(worked_experiment(), 0, 0, 0, -3.0)), Change.NUMBERS | Change.PICTURES)
    assert is_orange(colour(view, U_1, -0.8, 0.0))  # tanh(-3 - x_1)
    assert view.diagram is diagram
    assert view.diagram.nodes[U_1] is node


def test_maps_follow_every_picture_of_a_run(view):
    moved = worked_experiment()
    moved = replace(moved, parameters=Parameters(moved.spec, -moved.parameters.theta))
    before = view.grab().toImage()
    view.render_state(state_of(moved, running=True), Change.PICTURES)
    assert is_orange(colour(view, U_2, 0.5, -0.5))  # tanh(-1 - x_2)
    assert view.grab().toImage() != before
    assert view.diagram.nodes[U_2].text.value == "0.9640"  # numbers wait to be read


def test_other_colours_at_once(view):
    view.set_theme(DARK)
    blue = colour(view, U_2, 0.5, -0.5)  # tanh(1 + 2) is nearly 1
    assert abs(blue.blue() - 223) < 12  # 0.85 of the dark theme's 255, the rest of its neutral 51


def test_the_switch_takes_maps_away_and_nodes_are_round(view):
    corner = 0.93
    squares = view.diagram.layout
    assert view.diagram.thing_at(*in_corner(view, U_1, corner), 0.0) == U_1
    view.show_maps(False)
    assert not view.has_maps
    assert view.diagram.maps.drawings == {}
    assert view.diagram.layout == squares.with_shapes(square=False)
    assert view.diagram.thing_at(*in_corner(view, U_1, corner), 0.0) != U_1
    assert colour(view, U_1, 0.3, -0.75).name() == LIGHT.raised
    view.render_state(state_of(worked_experiment()), Change.PICTURES)
    assert view.diagram.maps.drawings == {}
    view.show_maps(True)
    assert view.has_maps
    assert is_blue(colour(view, U_2, 0.5, -0.5))


def in_corner(view, unit, share):
    place = next(place for place in view.diagram.layout.places if place.unit == unit)
    return place.x + share * place.radius, place.y - share * place.radius


def test_the_switch_leaves_the_zoom_alone(view):
    view.zoom_in()
    zoom, middle = view.zoom, view.mapToScene(view.viewport().rect().center())
    view.show_maps(False)
    assert view.zoom == zoom
    assert view.mapToScene(view.viewport().rect().center()) == middle


def test_edges_end_at_the_side_of_a_square(view):
    layout = view.diagram.layout
    v_11 = view.diagram.edges._lines[0]  # from x_1 to u_1, level
    u_1 = next(place for place in layout.places if place.unit == U_1)
    assert v_11.x2() == pytest.approx(u_1.x - u_1.radius)


def test_all_labels_of_the_worked_example_have_room_beside_the_squares(view):
    assert len(view.diagram.labels.placed) == 12
    for box in view.diagram.labels.placed.values():
        assert not any(node.covered().intersects(box) for node in view.diagram.nodes.values())


def test_with_more_inputs_the_legend_says_which_plane_the_maps_lie_in(view):
    X = np.random.default_rng(0).normal(size=(6, 3))
    data = Dataset("three", "Three", "three inputs", X, X[:, :1], ("a", "b", "c"), ("y",))
    state = state_of(new_experiment(data))
    view.render_state(state, EVERYTHING)
    assert view.has_maps
    assert view.legend.maps == "value over components PC 1, PC 2"
    plane = plane_of_inputs(state.experiment, 0, 2)
    view.render_state(
        replace(state, plane=plane, picture=over_plane(state.picture, state.experiment, plane)),
        Change.PLANE | Change.PICTURES,
    )
    assert view.legend.maps == "value over x₁, x₃, the others held"
    view.render_state(state_of(worked_experiment()), EVERYTHING)
    assert view.has_maps
    assert is_blue(colour(view, U_2, 0.5, -0.5))


def test_one_input_has_curves(view):
    view.render_state(state_of(new_experiment(make_builtin("sine"), hidden_sizes=(2,))), EVERYTHING)
    assert view.legend.maps == "value over x₁"
    # x_1 rises through 0 in the middle of its curve: above zero on the right, below on the left.
    assert is_blue(colour(view, X_1, 0.9, -0.4))
    assert is_orange(colour(view, X_1, -0.9, 0.0))


def test_wide_layers_have_maps_of_the_units_that_are_shown(view):
    view.render_state(state_of(with_hidden_sizes(worked_experiment(), (256,))), EVERYTHING)
    shown = {place.unit for place in view.diagram.layout.places if place.unit.unit}
    assert set(view.diagram.maps.drawings) == shown


def test_a_run_that_diverged_has_neutral_maps(view):
    e = worked_experiment()
    lost = replace(e, parameters=Parameters(e.spec, np.full(12, np.nan)))
    with np.errstate(all="ignore"):
        view.render_state(state_of(lost), EVERYTHING)
    assert colour(view, U_1, 0.5, -0.5).name() == LIGHT.neutral


def test_the_tooltip_and_the_legend_tell_the_scale(view):
    at = view.mapFromScene(view.diagram.nodes[U_1].pos())
    QApplication.sendEvent(view.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, view.viewport().mapToGlobal(at)))
    assert QToolTip.text().endswith("value over x₁, x₂: full colour at −1 and 1")
    QToolTip.hideText()
    assert view.legend.maps == "value over x₁, x₂"
    assert "orange negative, blue positive" in view.legend.accessibleDescription()
    view.show_maps(False)
    assert view.legend.maps == ""
    assert "node" not in view.legend.accessibleDescription()


def test_the_legend_leaves_out_widths_where_there_is_no_room(view):
    view.resize(1000, 420)
    wide = view.legend.width()
    view.resize(400, 420)
    assert view.legend.width() < wide
    assert view.legend.geometry().right() < 400


def test_a_click_into_the_corner_selects(view, qtbot):
    intentions = []
    view.intended.connect(intentions.append)
    at = view.mapFromScene(QPointF(*in_corner(view, U_2, 0.93)))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert intentions[-1].selection == U_2
