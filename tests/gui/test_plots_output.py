from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QApplication

from nn_sim.datasets import Split, make_builtin
from nn_sim.experiment import edits
from nn_sim.session.view_state import EVERYTHING, Change
from nn_sim.ui.plots import OutputPlot
from nn_sim.ui.theme import DARK, LIGHT

from .plots_states import four_inputs, linear, state_of, three_classes


@pytest.fixture
def plot(qtbot):
    plot = OutputPlot()
    qtbot.addWidget(plot)
    plot.set_theme(LIGHT)
    plot.resize(420, 400)
    with qtbot.waitExposed(plot):
        plot.show()
    return plot


def at(plot, x, y):
    """The viewport's pixel at a place in the axes' numbers."""
    return plot.canvas.mapFromScene(plot.canvas.view_box.mapViewToScene(QPointF(x, y)))


def colour_at(plot, x, y):
    QApplication.processEvents()
    return QColor(plot.canvas.viewport().grab().toImage().pixel(at(plot, x, y)))


def near(colour, red, green, blue):
    return max(abs(colour.red() - red), abs(colour.green() - green), abs(colour.blue() - blue)) <= 3


def wheel(plot, notches=1):
    place = plot.canvas.viewport().rect().center()
    event = QWheelEvent(
        QPointF(place),
        QPointF(plot.canvas.viewport().mapToGlobal(place)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(plot.canvas.viewport(), event)


def xor_with_border_at_a_third():
    """z = sigmoid(40 (x1 - 1/3)): class 1 right of 1/3, whatever x2 is."""
    return linear(make_builtin("xor"), [[-40 / 3, 40.0, 0.0]])


def test_the_map_has_the_class_colours_and_its_border_where_the_output_is_a_half(plot):
    plot.render_state(state_of(xor_with_border_at_a_third()), EVERYTHING)
    assert near(colour_at(plot, -0.1, 0.5), 230, 181, 136)  # 45 % of the way from #f1f1ee to #d96b0b
    assert near(colour_at(plot, 1.1, 0.5), 142, 178, 217)  # and to #1664c0
    x, _y = plot._drawings[2]._border.getData()
    np.testing.assert_allclose(x, 1 / 3, atol=1e-3)


def test_the_map_follows_the_weights(plot):
    before = xor_with_border_at_a_third()
    plot.render_state(state_of(before, running=True), EVERYTHING)
    after = edits.with_weights(before, 0, 0, 0, -40 * 2 / 3)
    plot.render_state(state_of(after, running=True), Change.PICTURES)
    x, _y = plot._drawings[2]._border.getData()
    np.testing.assert_allclose(x, 2 / 3, atol=1e-3)


def test_three_classes_meet_in_their_colours(plot):
    # Scores 0, 40 (x1 - 0.5) and 40 (x2 - 0.5).
    plot.render_state(state_of(linear(three_classes(), [[0, 0, 0], [-20, 40, 0], [-20, 0, 40]])), EVERYTHING)
    assert near(colour_at(plot, 0.1, 0.2), 230, 181, 136)
    assert near(colour_at(plot, 0.9, 0.2), 142, 178, 217)
    assert near(colour_at(plot, 0.2, 0.9), 137, 169, 144)  # 45 % of the way from #f1f1ee to #09521e
    assert plot.legend.texts[:3] == ("ant", "bee", "cat")
    assert plot.canvas.bottom.labelText == "left"
    assert plot.canvas.left.labelText == "up"


def test_the_legend_names_parts_only_where_there_are_two(plot):
    moons = edits.new_experiment(make_builtin("moons", size=40))
    plot.render_state(state_of(moons), EVERYTHING)
    assert plot.legend.texts == ("0", "1", "train", "test", "in the network")
    plot.render_state(state_of(edits.with_split(moons, Split(test_share=0.0))), EVERYTHING)
    assert plot.legend.texts == ("0", "1", "train", "in the network")


def test_the_shown_example_has_a_ring_unless_training_runs(plot):
    moons = edits.new_experiment(make_builtin("moons", size=40))
    state = state_of(moons)
    wanted = tuple(moons.dataset.inputs[moons.data.train_rows[state.picture.example]])
    plot.render_state(state, EVERYTHING)
    assert plot.ring.places == (wanted,)
    plot.render_state(replace(state, running=True), Change.RUN)
    assert plot.ring.places == ()
    plot.render_state(state, Change.RUN)
    assert plot.ring.places == (wanted,)


def test_the_worked_example_shows_the_chosen_output_on_one_scale(plot, qtbot):
    plot.render_state(state_of(edits.worked_experiment()), EVERYTHING)
    assert [plot.controls.choice.itemText(i) for i in range(plot.controls.choice.count())] == ["z₁", "z₂"]
    assert plot.controls.choice.isVisible()
    assert plot.controls.scale.isVisible()
    assert plot._drawings[2].scale().shown == 0
    plot.controls.choice.setFocus()
    qtbot.keyClick(plot.controls.choice, Qt.Key.Key_Down)
    assert plot._drawings[2].scale().shown == 1
    assert plot.ring.places == ((0.0, 1.0),)


def test_the_scale_of_values_does_not_shrink_until_the_data_change(plot):
    worked = edits.worked_experiment()
    plot.render_state(state_of(worked), EVERYTHING)
    assert plot._drawings[2].scale().limit == 2.0  # z_1 is at most w_01 + w_11 = 2
    large = edits.with_weights(worked, 1, 0, 0, 5.6)
    plot.render_state(state_of(large), Change.PICTURES)
    assert plot._drawings[2].scale().limit == 7.0  # 5.6 + tanh of at most 1 - (-1.3): 6.58
    plot.render_state(state_of(worked), Change.PICTURES)
    assert plot._drawings[2].scale().limit == 7.0
    plot.render_state(state_of(worked), Change.DATA | Change.PICTURES)
    assert plot._drawings[2].scale().limit == 2.0


def test_one_input_gives_a_curve_through_the_examples(plot):
    plot.render_state(state_of(linear(make_builtin("sine", size=30), [[0.25, 2.0]])), EVERYTHING)
    (curve,) = plot._drawings[1]._curves
    x, z = curve.getData()
    np.testing.assert_allclose(z, 0.25 + 2.0 * x, atol=1e-12)
    assert plot._drawings[1]._points.count == 30
    assert not plot.controls.choice.isVisible()
    assert not plot.controls.scale.isVisible()
    assert "x1" in plot.canvas.bottom.labelText


def test_other_data_leave_nothing_of_those_before(plot):
    plot.render_state(state_of(edits.new_experiment(make_builtin("moons", size=40))), EVERYTHING)
    plot.render_state(state_of(linear(make_builtin("sine", size=30), [[0.0, 1.0]])), EVERYTHING)
    assert plot._drawings[2]._points.count == 0
    assert plot._drawings[2]._image.image is None
    plot.render_state(state_of(xor_with_border_at_a_third()), EVERYTHING)
    assert plot._drawings[1]._curves == []
    assert plot._drawings[2]._points.count == 4


def test_more_inputs_are_shown_over_the_plane_of_their_components(plot):
    plot.render_state(state_of(edits.new_experiment(four_inputs())), EVERYTHING)
    assert plot.plane.isVisible()
    assert plot.canvas.bottom.labelText == "PC 1 (100\u202f%)"  # they all lie on one line
    assert plot._drawings[2]._points.count == 6
    plot.render_state(state_of(xor_with_border_at_a_third()), EVERYTHING)
    assert not plot.plane.isVisible()


def test_a_zoom_stays_while_pictures_come_and_a_double_click_ends_it(plot, qtbot):
    experiment = linear(make_builtin("sine", size=30), [[0.0, 1.0]])
    plot.render_state(state_of(experiment), EVERYTHING)
    home = plot.canvas.seen
    wheel(plot)
    zoomed = plot.canvas.seen
    assert zoomed[0][1] - zoomed[0][0] < home[0][1] - home[0][0]
    steeper = edits.with_weights(experiment, 0, 0, 1, 6.0)
    plot.render_state(state_of(steeper, running=True), Change.PICTURES)
    assert plot.canvas.seen == zoomed
    centre = plot.canvas.viewport().rect().center()
    qtbot.mouseDClick(plot.canvas.viewport(), Qt.MouseButton.LeftButton, pos=centre)
    (left, right), (low, high) = plot.canvas.seen
    assert (left, right) == home[0]
    assert low < -7.5  # all of 6 x at x = 1.3 or so
    assert high > 7.5


def test_a_view_nobody_has_zoomed_follows_the_pictures(plot):
    experiment = linear(make_builtin("sine", size=30), [[0.0, 1.0]])
    plot.render_state(state_of(experiment), EVERYTHING)
    plot.render_state(state_of(edits.with_weights(experiment, 0, 0, 1, 6.0)), Change.PICTURES)
    assert plot.canvas.seen[1][1] > 7.5


def test_keys_zoom_and_show_all(plot, qtbot):
    plot.render_state(state_of(xor_with_border_at_a_third()), EVERYTHING)
    home = plot.canvas.seen
    plot.canvas.setFocus()
    qtbot.keyClick(plot.canvas, Qt.Key.Key_Plus)
    (left, right), _ = plot.canvas.seen
    assert right - left == pytest.approx(0.8 * (home[0][1] - home[0][0]))
    qtbot.keyClick(plot.canvas, Qt.Key.Key_Home)
    assert plot.canvas.seen == home


def test_another_theme_changes_the_colours_at_once(plot):
    plot.render_state(state_of(xor_with_border_at_a_third()), EVERYTHING)
    plot.set_theme(DARK)
    assert near(colour_at(plot, -0.1, 0.5), 138, 94, 61)  # 45 % of the way from #2a2d33 to #ff9a4a


def test_a_diverged_network_is_drawn_as_well(plot):
    experiment = edits.new_experiment(make_builtin("sine", size=30), hidden="relu")
    plot.render_state(state_of(experiment), EVERYTHING)
    state = state_of(experiment)
    z_k = np.full_like(state.picture.surface.z_k, np.nan)
    z_k[::2] = np.inf
    z_k[1] = -1e300
    broken = replace(state.picture, surface=replace(state.picture.surface, z_k=z_k))
    plot.render_state(replace(state, picture=broken), Change.PICTURES)
    low, high = plot.canvas.seen[1]
    assert -30 < low < high < 30
