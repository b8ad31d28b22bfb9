import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication

from nn_sim.datasets import make_builtin
from nn_sim.experiment import edits
from nn_sim.session.view_state import EVERYTHING, Change
from nn_sim.ui.plots import LossPlot
from nn_sim.ui.theme import LIGHT

from .plots_states import state_of, with_losses

MOONS = edits.new_experiment(make_builtin("moons", size=20))


@pytest.fixture
def plot(qtbot):
    plot = LossPlot()
    qtbot.addWidget(plot)
    plot.set_theme(LIGHT)
    plot.resize(480, 320)
    with qtbot.waitExposed(plot):
        plot.show()
    return plot


def show(plot, train, test=None, changes=EVERYTHING):
    plot.render_state(state_of(with_losses(MOONS, train, test)), changes)


def line(plot, name):
    return tuple(values.tolist() for values in plot.lines[name].curve.getData())


def readout(plot):
    return plot.readout.epoch.text(), plot.readout.train.text(), plot.readout.test.text()


def hover(plot, qtbot, epoch, height):
    place = plot.canvas.mapFromScene(plot.canvas.view_box.mapViewToScene(QPointF(epoch, height)))
    qtbot.mouseMove(plot.canvas.viewport(), place - QPoint(2, 0))
    qtbot.mouseMove(plot.canvas.viewport(), place)


def test_both_losses_are_drawn_against_the_epoch(plot):
    show(plot, [0.8, 0.4, 0.2], [0.9, 0.5, 0.4])
    assert line(plot, "loss_train") == ([0, 1, 2], [0.8, 0.4, 0.2])
    assert line(plot, "loss_test") == ([0, 1, 2], [0.9, 0.5, 0.4])
    (left, right), (low, high) = plot.canvas.seen
    assert left < 0 < 2 < right < 2.2
    assert low < 0 < 0.9 < high < 1.0


def test_the_last_point_is_read_out_and_while_running_only_with_the_numbers(plot):
    show(plot, [0.8, 0.4], [0.9, 0.5])
    assert readout(plot) == ("epoch 1", "train 0.4000", "test 0.5000")
    show(plot, [0.8, 0.4, 0.2], [0.9, 0.5, 0.3], Change.HISTORY)
    assert line(plot, "loss_train")[0] == [0, 1, 2]
    assert readout(plot)[0] == "epoch 1"
    show(plot, [0.8, 0.4, 0.2], [0.9, 0.5, 0.3], Change.NUMBERS)
    assert readout(plot) == ("epoch 2", "train 0.2000", "test 0.3000")


def test_without_a_test_part_there_is_no_test_loss(plot):
    plot.render_state(state_of(edits.worked_experiment()), EVERYTHING)
    assert not plot.readout.test.isVisible()
    assert plot.readout.train.isVisible()
    assert np.isnan(line(plot, "loss_test")[1]).all()
    # l = ((1 - z_1)^2 + z_2^2) / 2 with z = (1.7615941559557649, 1.202433424120052)
    assert readout(plot)[1] == "train 1.0129"


def test_an_empty_history_is_an_empty_plot(plot):
    show(plot, [])
    assert line(plot, "loss_train") == ([], [])
    assert readout(plot) == ("epoch 0", "train –", "test –")
    plot.logarithmic.setChecked(True)
    assert plot.grab().width() > 0


def test_the_cursor_reads_out_the_nearest_point_and_leaves_again(plot, qtbot):
    show(plot, [0.8, 0.4, 0.2, 0.1], [0.9, 0.5, 0.3, 0.2])
    hover(plot, qtbot, 1.2, 0.5)
    assert readout(plot) == ("epoch 1", "train 0.4000", "test 0.5000")
    assert plot.rule.isVisible()
    assert plot.rule.value() == 1.0
    show(plot, [0.8, 0.4, 0.2, 0.1, 0.05], [0.9, 0.5, 0.3, 0.2, 0.1], Change.NUMBERS | Change.HISTORY)
    assert readout(plot)[0] == "epoch 1"
    qtbot.mouseMove(plot.canvas.viewport(), QPoint(2, 2))  # over the axis, outside the plot
    assert readout(plot)[0] == "epoch 4"
    assert not plot.rule.isVisible()


def test_arrow_keys_read_out_point_by_point(plot, qtbot):
    show(plot, [0.8, 0.4, 0.2], [0.9, 0.5, 0.3])
    plot.canvas.setFocus()
    qtbot.keyClick(plot.canvas, Qt.Key.Key_Left)
    assert readout(plot)[0] == "epoch 1"
    qtbot.keyClick(plot.canvas, Qt.Key.Key_Left)
    qtbot.keyClick(plot.canvas, Qt.Key.Key_Left)
    assert readout(plot)[0] == "epoch 0"
    qtbot.keyClick(plot.canvas, Qt.Key.Key_Right)
    assert readout(plot)[0] == "epoch 1"
    qtbot.keyClick(plot.canvas, Qt.Key.Key_Escape)
    assert readout(plot)[0] == "epoch 2"


def test_the_switch_makes_the_axis_logarithmic_by_key(plot, qtbot):
    show(plot, [100.0, 1.0, 0.01], [100.0, 10.0, 0.1])
    plot.logarithmic.setFocus()
    qtbot.keyClick(plot.logarithmic, Qt.Key.Key_Space)
    assert line(plot, "loss_train")[1] == pytest.approx([2, 0, -2])
    low, high = plot.canvas.seen[1]
    assert -2.3 < low < -2
    assert 2 < high < 2.3
    assert readout(plot)[1] == "train 0.0100"
    qtbot.keyClick(plot.logarithmic, Qt.Key.Key_Space)
    assert line(plot, "loss_train")[1] == [100, 1, 0.01]


@pytest.mark.parametrize("logarithmic", [False, True])
def test_losses_that_are_no_numbers_are_gaps(plot, logarithmic):
    plot.logarithmic.setChecked(logarithmic)
    show(plot, [0.5, 0.0, np.inf, 1e308], [np.nan, 0.5, np.nan, np.nan])
    heights = line(plot, "loss_train")[1]
    assert np.isnan(heights).tolist() == [False, logarithmic, True, True]
    assert np.isfinite(plot.canvas.seen).all()
    assert readout(plot) == ("epoch 3", "train 1.00e+308", "test –")
    QApplication.processEvents()


def test_thousands_of_points_are_thinned_but_keep_their_peak(plot):
    losses = np.linspace(1.0, 0.5, 8000)
    losses[4321] = 3.0
    show(plot, losses, losses / 2)
    epochs, heights = line(plot, "loss_train")
    assert 200 < len(epochs) < 2000
    assert heights[epochs.index(4321.0)] == 3.0
    assert epochs[-1] == 7999


def test_a_zoom_stays_when_the_history_grows(plot, qtbot):
    show(plot, [0.8, 0.4, 0.2], [0.9, 0.5, 0.4])
    plot.canvas.setFocus()
    qtbot.keyClick(plot.canvas, Qt.Key.Key_Plus)
    zoomed = plot.canvas.seen
    show(plot, np.full(50, 2.0), np.full(50, 3.0), Change.HISTORY)
    assert plot.canvas.seen == zoomed
    qtbot.keyClick(plot.canvas, Qt.Key.Key_Home)
    (_, right), (_, high) = plot.canvas.seen
    assert right > 49
    assert high > 3.0
    show(plot, np.full(90, 2.0), np.full(90, 3.0), Change.HISTORY)
    assert plot.canvas.seen[0][1] > 89


def test_the_tab_key_marks_the_plot_that_has_the_focus(plot, qtbot):
    with qtbot.waitActive(plot):
        plot.activateWindow()
    plot.logarithmic.setFocus()
    qtbot.keyClick(plot.logarithmic, Qt.Key.Key_Backtab)
    assert plot.canvas.hasFocus()
    assert plot.canvas.view_box.border.color().name() == LIGHT.accent
    plot.logarithmic.setFocus()
    assert plot.canvas.view_box.border.style() == Qt.PenStyle.NoPen
