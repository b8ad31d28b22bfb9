"""The diagram driven as a user would: real mouse and key events, numbers read from the widget."""

import re
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QToolTip, QVBoxLayout, QWidget

from nn_sim.datasets import make_builtin
from nn_sim.engine import Parameters
from nn_sim.experiment.edits import new_experiment, with_hidden_sizes, with_weights, worked_experiment
from nn_sim.session.intentions import Select
from nn_sim.session.selection import UnitRef, WeightRef
from nn_sim.session.view_state import EVERYTHING, Change, ViewState
from nn_sim.training.snapshot import picture_of
from nn_sim.ui.diagram import DiagramView
from nn_sim.ui.diagram.marks import Mark
from nn_sim.ui.theme import DARK, LIGHT

W_12 = WeightRef(1, 1, 1)

# What the offscreen platform says of windows that it has not got.


def state_of(experiment, **fields):
    return ViewState(experiment, picture_of(experiment), **fields)


class Listener:
    """Collects what a view wants and, like the document, hands selections back."""

    def __init__(self, view):
        self.view = view
        self.intentions = []
        view.intended.connect(self.take)

    def take(self, intention):
        self.intentions.append(intention)
        state = replace(self.view._state, selection=intention.selection)
        self.view.render_state(state, Change.SELECTION)

    @property
    def last(self):
        return self.intentions[-1].selection


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


@pytest.fixture
def listener(view):
    return Listener(view)


def point_of(view, unit):
    place = next(place for place in view.diagram.layout.places if place.unit == unit)
    return view.mapFromScene(QPointF(place.x, place.y))


def point_on(view, ref, share=0.5):
    """A point on an edge, by the middles of the two nodes it joins."""
    start, end = point_of(view, UnitRef(ref.layer, ref.column)), point_of(view, UnitRef(ref.layer + 1, ref.row + 1))
    return start + (end - start) * share


def ground(view):
    return QPoint(view.width() - 20, 10)


def text_of(view, layer, unit):
    return view.diagram.nodes[UnitRef(layer, unit)].text


def test_the_worked_examples_numbers_stand_in_the_nodes(view):
    values = {unit: node.text.value for unit, node in view.diagram.nodes.items() if unit.unit}
    assert values == {
        UnitRef(0, 1): "0.0000",
        UnitRef(0, 2): "1.0000",
        UnitRef(1, 1): "0.7616",
        UnitRef(1, 2): "0.9640",
        UnitRef(2, 1): "1.7616",
        UnitRef(2, 2): "1.2024",
    }
    assert text_of(view, 1, 0).symbol == "1"
    assert text_of(view, 2, 1).beside == ("y₁ = 1.0000", "y − z = −0.7616")


def test_every_label_of_the_worked_example_has_room_and_none_overlaps(view):
    labels = view.diagram.labels
    assert len(labels.placed) == 12
    assert {labels.text(number) for number in labels.placed} == {
        *("v₀₁ = 1.0000", "v₁₁ = −1.0000", "v₂₁ = 0.0000", "v₀₂ = 1.0000", "v₁₂ = 0.0000", "v₂₂ = 1.0000"),
        *("w₀₁ = 1.0000", "w₁₁ = 1.0000", "w₂₁ = 0.0000", "w₀₂ = 1.0000", "w₁₂ = −1.0000", "w₂₂ = 1.0000"),
    }
    boxes = list(labels.placed.values())
    assert not any(a.intersects(b) for at, a in enumerate(boxes) for b in boxes[at + 1 :])


def test_clicks_select_units_edges_and_nothing(view, listener, qtbot):
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point_of(view, UnitRef(1, 2)))
    assert listener.last == UnitRef(1, 2)
    assert view.diagram.nodes[UnitRef(1, 2)].mark is Mark.SELECTED
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point_on(view, W_12, 0.25))
    assert listener.last == W_12
    marks = {unit: node.mark for unit, node in view.diagram.nodes.items() if node.mark is not Mark.PLAIN}
    assert marks == {UnitRef(1, 1): Mark.BELONGS, UnitRef(2, 2): Mark.BELONGS}
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=ground(view))
    assert listener.last is None
    assert all(node.mark is Mark.PLAIN for node in view.diagram.nodes.values())
    assert all(isinstance(intention, Select) for intention in listener.intentions)


def test_an_edge_is_hit_seven_pixels_off(view, listener, qtbot):
    pos = point_on(view, WeightRef(1, 0, 1), 0.4) - QPoint(0, 7)  # w_11 is level
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=pos)
    assert listener.last == WeightRef(1, 0, 1)


def test_keys_walk_over_the_units(view, listener, qtbot):
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert listener.last == UnitRef(0, 1)
    for key, expected in (
        (Qt.Key.Key_Right, UnitRef(1, 1)),
        (Qt.Key.Key_Down, UnitRef(1, 2)),
        (Qt.Key.Key_Left, UnitRef(0, 2)),
        (Qt.Key.Key_Up, UnitRef(0, 1)),
        (Qt.Key.Key_Tab, UnitRef(0, 2)),
        (Qt.Key.Key_Backtab, UnitRef(0, 1)),
        (Qt.Key.Key_Space, WeightRef(0, 0, 1)),
        (Qt.Key.Key_Escape, None),
    ):
        qtbot.keyClick(view, key)
        assert listener.last == expected


def test_tab_leaves_the_diagram_after_the_last_unit(qtbot, view, listener):
    window = QWidget()
    qtbot.addWidget(window)
    field = QLineEdit()
    layout = QVBoxLayout(window)
    layout.addWidget(view)
    layout.addWidget(field)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    view.setFocus()
    listener.take(Select(UnitRef(2, 1)))
    qtbot.keyClick(view, Qt.Key.Key_Tab)
    assert listener.last == UnitRef(2, 2)
    assert view.hasFocus()
    qtbot.keyClick(view, Qt.Key.Key_Tab)
    assert field.hasFocus()
    window.layout().removeWidget(view)
    view.setParent(None)


def test_arrows_pan_when_nothing_is_selected(view, listener, qtbot):
    before = point_of(view, UnitRef(0, 1))
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert point_of(view, UnitRef(0, 1)).x() == before.x() - 48
    assert listener.intentions == []


def test_dragging_the_ground_pans_and_selects_nothing(view, listener, qtbot):
    before = point_of(view, UnitRef(0, 1))
    viewport, start = view.viewport(), ground(view)
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(viewport, start + QPoint(-30, 20))
    qtbot.mouseMove(viewport, start + QPoint(-60, 40))
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=start + QPoint(-60, 40))
    assert point_of(view, UnitRef(0, 1)) - before == QPoint(-60, 40)
    assert listener.intentions == []
    assert not view.follows_size


def wheel(view, at, notches):
    where = QPointF(at)
    event = QWheelEvent(
        where,
        QPointF(view.viewport().mapToGlobal(at)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def test_the_wheel_zooms_where_the_pointer_is_and_fit_returns(view, qtbot):
    fitted, at = view.zoom, point_of(view, UnitRef(1, 1))
    wheel(view, at, 2)
    assert view.zoom == pytest.approx(fitted * 1.25**2)
    assert (point_of(view, UnitRef(1, 1)) - at).manhattanLength() <= 2
    view.resize(700, 500)
    assert view.zoom == pytest.approx(fitted * 1.25**2)  # the user's zoom stays
    qtbot.keyClick(view, Qt.Key.Key_0)
    assert view.follows_size
    assert view.zoom > fitted
    wheel(view, at, -40)
    assert view.zoom == pytest.approx(0.1)


def test_keys_and_slots_zoom_and_a_double_click_fits(view, qtbot):
    fitted = view.zoom
    qtbot.keyClick(view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom == pytest.approx(fitted * 1.25)
    qtbot.keyClick(view, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom == pytest.approx(fitted)
    view.zoom_in()
    view.zoom_in()
    view.zoom_out()
    assert view.zoom == pytest.approx(fitted * 1.25)
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=ground(view))
    assert view.zoom == pytest.approx(fitted)


def test_it_fits_after_a_resize_and_after_a_new_structure(view):
    view.resize(900, 640)
    for corner in (UnitRef(0, 1), UnitRef(2, 2), UnitRef(0, 0)):
        assert view.viewport().rect().contains(point_of(view, corner))
    view.zoom_in()
    view.render_state(state_of(with_hidden_sizes(worked_experiment(), (8, 8))), EVERYTHING)
    assert view.follows_size
    assert len([unit for unit in view.diagram.nodes if unit.layer == 2]) == 9
    assert text_of(view, 2, 8).symbol == "u⁽²⁾₈"
    for place in view.diagram.layout.places:
        assert view.viewport().rect().contains(point_of(view, place.unit))


def test_zooming_in_makes_room_for_more_labels(view):
    view.render_state(state_of(new_experiment(make_builtin("moons"), hidden_sizes=(8,))), EVERYTHING)
    v_11 = view.diagram.number_of[WeightRef(0, 0, 1)]
    assert v_11 not in view.diagram.labels.placed
    for _ in range(6):
        view.zoom_in()
    assert v_11 in view.diagram.labels.placed


def tooltip_at(view, pos):
    QApplication.sendEvent(view.viewport(), QHelpEvent(QEvent.Type.ToolTip, pos, view.viewport().mapToGlobal(pos)))
    return QToolTip.text()


def test_tooltips_tell_units_and_weights(view):
    assert tooltip_at(view, point_of(view, UnitRef(1, 1))).splitlines()[:2] == [
        "u₁ = tanh(r₁) = 0.7616",
        "r₁ = x₀·v₀₁ + x₁·v₁₁ + x₂·v₂₁ = 1.0000",
    ]
    assert tooltip_at(view, point_on(view, W_12, 0.25)) == "w₁₂ = −1.0000, from u₁ to z₂"
    QToolTip.hideText()


def hover(view, pos):
    # Sent to the viewport itself: the platform's pointer may rest on a window of another test.
    nothing = Qt.MouseButton.NoButton
    where = QPointF(view.viewport().mapToGlobal(pos))
    move = QMouseEvent(QEvent.Type.MouseMove, QPointF(pos), where, nothing, nothing, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view.viewport(), move)


def test_the_edge_under_the_pointer_shows_its_label_even_without_room(view):
    view.render_state(state_of(new_experiment(make_builtin("moons"), hidden_sizes=(8, 8))), EVERYTHING)
    ref = WeightRef(1, 3, 4)
    number = view.diagram.number_of[ref]
    assert number not in view.diagram.labels.placed
    hover(view, point_on(view, ref, 0.4))
    assert view.diagram.labels.named == (number,)
    QApplication.sendEvent(view.viewport(), QEvent(QEvent.Type.Leave))
    assert view.diagram.labels.named == ()


def trained(experiment, shift):
    theta = experiment.parameters.theta + shift
    return replace(experiment, parameters=Parameters(experiment.spec, theta))


def test_while_running_edges_follow_pictures_and_numbers_wait_to_be_read(view):
    moved = trained(worked_experiment(), 0.5)
    view.render_state(state_of(moved, running=True), Change.PICTURES)
    assert view.diagram.edges.weights[0] == -0.5  # v_11
    assert view.diagram.labels.text(0) == "v₁₁ = −1.0000"
    view.render_state(state_of(moved, running=True), Change.PICTURES | Change.NUMBERS)
    assert view.diagram.labels.text(0) == "v₁₁ = −0.5000"
    # u_1 = tanh(1.5 - 0.5 * 0 + 0.5 * 1) = tanh 2
    assert text_of(view, 1, 1).value == "0.9640"


def test_items_are_kept_while_the_same_units_are_shown(view):
    diagram, node = view.diagram, view.diagram.nodes[UnitRef(1, 1)]
    view.render_state(state_of(with_weights(worked_experiment(), 1, 0, 0, 2.0)), EVERYTHING)
    view.resize(800, 500)
    assert view.diagram is diagram
    assert view.diagram.nodes[UnitRef(1, 1)] is node
    assert text_of(view, 2, 1).value == "2.7616"


def test_a_run_that_diverged_is_shown(view):
    theta = np.full(12, np.nan)
    experiment = replace(worked_experiment(), parameters=Parameters(worked_experiment().spec, theta))
    with np.errstate(all="ignore"):
        view.render_state(state_of(experiment), EVERYTHING)
    assert text_of(view, 1, 1).value == "–"
    assert view.grab().toImage().width() == 560


def test_wide_layers_say_how_many_units_are_not_shown(view):
    view.render_state(state_of(with_hidden_sizes(worked_experiment(), (256,)), selection=UnitRef(1, 100)), EVERYTHING)
    (gap,) = view.diagram.gaps
    assert gap.text == "250 more"  # three units at either end at this height
    assert gap.mark is Mark.SELECTED
    view.resize(560, 1300)
    assert view.diagram.gaps[0].text == "242 more"


def test_of_very_many_weights_the_strongest_are_drawn_and_the_legend_says_so(view):
    view.render_state(state_of(with_hidden_sizes(worked_experiment(), (16, 16, 16))), EVERYTHING)
    # 16 * 3 + 2 * 16 * 17 + 2 * 17 = 626
    assert len(view.diagram.edges.drawn) == 300
    assert view.legend.note == "strongest 300 of 626"
    view.render_state(state_of(worked_experiment()), EVERYTHING)
    assert view.legend.note == ""


def test_screen_readers_are_told_sizes_and_selection(view, listener):
    assert view.accessibleName() == "Network diagram"
    listener.take(Select(W_12))
    assert view.accessibleDescription() == (
        "2 inputs, 2 hidden units, 2 outputs. Selected: w₁₂ = −1.0000, from u₁ to z₂."
    )


def colours(view):
    image = view.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}


def test_both_themes_paint_their_colours(view):
    assert {LIGHT.panel, LIGHT.positive, LIGHT.negative} <= colours(view)
    view.set_theme(DARK)
    painted = colours(view)
    assert {DARK.panel, DARK.positive, DARK.negative} <= painted
    assert LIGHT.panel not in painted


def test_the_selected_edge_is_painted_in_the_accent_colour(view, listener):
    pos = point_on(view, WeightRef(1, 0, 1), 0.25)  # w_11, between node and label
    assert view.grab().toImage().pixelColor(pos) == QColor(LIGHT.positive)
    listener.take(Select(WeightRef(1, 0, 1)))
    assert view.grab().toImage().pixelColor(pos) == QColor(LIGHT.accent)


def test_labels_have_one_form_in_the_whole_network_and_keep_names_before_decimals(view):
    view.resize(630, 457)  # as in a window of 1280 x 800
    view.render_state(state_of(new_experiment(make_builtin("moons"), hidden_sizes=(4,))), EVERYTHING)
    labels = view.diagram.labels
    assert len(labels.placed) == 17
    texts = [labels.text(number, labels.form) for number in labels.placed]
    assert all(re.fullmatch(r"[vw][₀-₉]{2} = −?\d\.\d\d", text) for text in texts)
