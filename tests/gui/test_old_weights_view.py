"""The "old weights" view with real mouse and keys: what it shows, points at, copies, and its run on both ways."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from nn_sim.datasets import make_builtin
from nn_sim.experiment import Experiment
from nn_sim.experiment.edits import (
    new_experiment,
    with_hidden_activation,
    with_hidden_sizes,
    with_hyperparameters,
    worked_experiment,
)
from nn_sim.session.aside import Aside
from nn_sim.session.intentions import Select
from nn_sim.session.selection import UnitRef, WeightRef
from nn_sim.session.view_state import EVERYTHING, Change, ViewState
from nn_sim.training.snapshot import picture_of
from nn_sim.ui.old_weights import OldWeightsView
from nn_sim.ui.old_weights.explanation import NO_HIDDEN_LAYER, PAUSE_TO_COMPARE
from nn_sim.ui.old_weights.part_table import PartTable
from nn_sim.ui.theme import DARK, LIGHT

RIGHT, MISTAKEN, DIFFERENCE = range(3)


def state_of(experiment: Experiment, **rest: object) -> ViewState:
    return ViewState(experiment, picture_of(experiment), **rest)  # type: ignore[arg-type]


def deck() -> Experiment:
    return with_hidden_activation(worked_experiment(), "identity")


class Desk:
    def __init__(self, bot: QtBot, aside: Aside) -> None:
        self.bot = bot
        self.heard: list[object] = []
        self.view = OldWeightsView(aside)
        self.view.set_theme(LIGHT)
        self.view.intended.connect(self.heard.append)
        self.view.resize(640, 210)
        bot.addWidget(self.view)

    def show(self, state: ViewState) -> None:
        self.view.render_state(state, EVERYTHING)
        with self.bot.waitActive(self.view):
            self.view.show()
            self.view.activateWindow()

    @property
    def tables(self) -> list[PartTable]:
        return self.view.grid.findChildren(PartTable)

    def texts(self, table: int) -> list[list[str]]:
        model = self.tables[table].part_model
        rows, columns = model.rowCount(), model.columnCount()
        return [[model.index(row, column).data() for column in range(columns)] for row in range(rows)]

    def place(self, table: int, row: int, column: int) -> QPoint:
        shown = self.tables[table]
        return shown.visualRect(shown.part_model.index(row, column)).center()

    def click(self, table: int, row: int, column: int) -> None:
        viewport = self.tables[table].viewport()
        self.bot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=self.place(table, row, column))

    def press(self, button: QWidget) -> None:
        self.bot.mouseClick(button, Qt.MouseButton.LeftButton)

    def run(self) -> None:
        self.press(self.view.bar.run)
        self.bot.waitUntil(lambda: self.view.curves.found is not None, timeout=20_000)


@pytest.fixture
def aside() -> Iterator[Aside]:
    aside = Aside()
    yield aside
    aside.shut_down()
    aside.deleteLater()


@pytest.fixture
def desk(qtbot: QtBot, aside: Aside) -> Desk:
    return Desk(qtbot, aside)


def test_the_decks_example_both_ways(desk: Desk):
    desk.show(state_of(deck()))
    assert desk.texts(RIGHT) == [["1.1000", "−1.0000", "0.1000"], ["0.8000", "0.0000", "0.8000"]]
    assert desk.texts(MISTAKEN) == [["≠ 1.1500", "−1.0000", "≠ 0.1500"], ["≠ 0.9000", "0.0000", "≠ 0.9000"]]
    assert desk.texts(DIFFERENCE) == [["+0.0500", "0.0000", "+0.0500"], ["+0.1000", "0.0000", "+0.1000"]]
    assert desk.view.sentence.text().startswith("v₀₁: right 1.1 = 1 − 0.1 · (−1) · 1")
    index = desk.tables[MISTAKEN].part_model.index(0, 0)
    assert index.data(Qt.ItemDataRole.ForegroundRole).color().name() == LIGHT.error
    assert desk.tables[RIGHT].part_model.index(0, 0).data(Qt.ItemDataRole.BackgroundRole) is None


def test_w_before_and_after_the_step_stands_below(desk: Desk):
    # the deck's step, eta .1: the two deltas are 1 and 2, u_1 = 1, u_2 = 2
    desk.show(state_of(deck()))
    before, after, difference = (table.part_model for table in desk.tables[3:])
    texts = [
        [model.text(row, column) for column in range(3)] for model in (before, after, difference) for row in (0, 1)
    ]
    assert texts == [
        ["1.0000", "1.0000", "0.0000"], ["1.0000", "−1.0000", "1.0000"],
        ["0.9000", "0.9000", "−0.2000"], ["0.8000", "−1.2000", "0.6000"],
        ["−0.1000", "−0.1000", "−0.2000"], ["−0.2000", "−0.2000", "−0.4000"],
    ]  # fmt: skip
    assert before.headerData(1, Qt.Orientation.Vertical) == "s₂"
    assert "before the step" in str(before.index(0, 0).data(Qt.ItemDataRole.ToolTipRole))
    assert before.index(0, 0).data(Qt.ItemDataRole.ForegroundRole) is None  # nothing of it is wrong


def test_a_click_points_at_the_weight_and_lights_it_up_in_all_three(desk: Desk):
    desk.show(state_of(deck()))
    desk.click(MISTAKEN, 1, 2)
    assert desk.heard == [Select(WeightRef(0, 1, 2))]
    desk.view.render_state(state_of(deck(), selection=WeightRef(0, 1, 2)), Change.SELECTION)
    for table in desk.tables[:3]:
        assert [(index.row(), index.column()) for index in table.selectedIndexes()] == [(1, 2)]
    assert desk.view.sentence.text().startswith("v₂₂:")
    assert len(desk.heard) == 1  # showing a selection is no wish


def test_arrow_keys_move_what_is_pointed_at(desk: Desk):
    desk.show(state_of(deck()))
    desk.click(RIGHT, 0, 0)
    desk.bot.keyClick(desk.tables[RIGHT], Qt.Key.Key_Down)
    assert desk.heard[-1] == Select(WeightRef(0, 1, 0))


def test_focus_by_tab_points_at_nothing(desk: Desk):
    desk.show(state_of(deck()))
    desk.view.bar.run.setFocus()
    for _ in range(8):
        desk.bot.keyClick(desk.view.focusWidget(), Qt.Key.Key_Tab)
    assert desk.heard == []


def test_a_unit_lights_up_its_weights(desk: Desk):
    desk.show(state_of(deck(), selection=UnitRef(1, 2)))
    assert {(index.row(), index.column()) for index in desk.tables[RIGHT].selectedIndexes()} == {(1, 0), (1, 1), (1, 2)}


def test_copy_takes_every_digit(desk: Desk):
    desk.show(state_of(deck()))
    desk.tables[MISTAKEN].setFocus()
    desk.bot.keyClick(desk.tables[MISTAKEN], Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = [list(map(float, line.split("\t"))) for line in QGuiApplication.clipboard().text().split("\n")]
    np.testing.assert_allclose(lines, [[1.15, -1, 0.15], [0.9, 0, 0.9]], atol=1e-12)
    desk.click(RIGHT, 1, 0)
    desk.bot.keyClick(desk.tables[RIGHT], Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert float(QGuiApplication.clipboard().text()) == pytest.approx(0.8)


def test_every_hidden_layer_has_its_three_tables(desk: Desk):
    desk.show(state_of(with_hidden_sizes(deck(), (3, 2))))
    assert [table.accessibleName() for table in desk.tables] == [
        "New V⁽¹⁾, right", "New V⁽¹⁾, mistaken", "New V⁽¹⁾, mistaken − right",
        "New V⁽²⁾, right", "New V⁽²⁾, mistaken", "New V⁽²⁾, mistaken − right",
        "W, before the step", "W, after it", "W, after − before",
    ]  # fmt: skip


def test_other_numbers_keep_the_tables(desk: Desk):
    desk.show(state_of(deck()))
    before = desk.tables
    faster = with_hyperparameters(deck(), replace(deck().hyperparameters, eta=0.2))
    desk.view.render_state(state_of(faster), Change.SETTINGS)
    assert desk.tables == before
    # eta .2: new w_11 = .8, w_12 = -1.4, so back_1 = .8 - 2.8 = -2 and v_01 = 1 + .2 * 2
    assert desk.texts(RIGHT)[0][0] == "1.2000"
    assert desk.texts(MISTAKEN)[0][0] == "≠ 1.4000"


def test_no_hidden_layer_and_running_say_why_there_is_nothing(desk: Desk):
    desk.show(state_of(with_hidden_sizes(deck(), ())))
    assert desk.view.message.text() == NO_HIDDEN_LAYER
    assert not desk.view.bar.isVisible()
    desk.view.render_state(state_of(deck(), running=True), EVERYTHING)
    assert desk.view.message.text() == PAUSE_TO_COMPARE
    desk.view.render_state(state_of(deck()), Change.RUN)
    assert not desk.view.message.isVisible()
    assert desk.texts(RIGHT)[0][0] == "1.1000"


def test_nothing_is_worked_out_while_nobody_looks(desk: Desk):
    desk.view.render_state(state_of(deck()), EVERYTHING)
    assert desk.tables == []
    desk.show(state_of(deck()))
    assert desk.texts(RIGHT)[0][0] == "1.1000"


def test_a_hidden_tab_shows_the_newest_when_it_comes_back(desk: Desk, qtbot: QtBot):
    tabs = QTabWidget()
    qtbot.addWidget(tabs)
    tabs.addTab(desk.view, "Old weights")
    other = QWidget()
    tabs.addTab(other, "other")
    tabs.show()
    desk.view.render_state(state_of(deck()), EVERYTHING)
    tabs.setCurrentIndex(1)
    faster = with_hyperparameters(deck(), replace(deck().hyperparameters, eta=0.2))
    desk.view.render_state(state_of(faster), Change.SETTINGS)
    desk.view.render_state(state_of(faster), Change.PICTURES)
    assert desk.texts(RIGHT)[0][0] == "1.1000"
    tabs.setCurrentIndex(0)
    assert desk.texts(RIGHT)[0][0] == "1.2000"
    desk.view.setParent(None)  # the desk puts it away


def test_running_on_shows_both_losses(desk: Desk):
    desk.show(state_of(deck()))
    assert not desk.view.curves.isVisible()
    desk.view.bar.epochs.setValue(1)
    desk.run()
    found = desk.view.curves.found
    assert found is not None
    # one example an epoch: .269 and .30325, worked out in the engine's tests
    np.testing.assert_allclose(found.losses.right, [2.5, 0.269], atol=1e-12)
    np.testing.assert_allclose(found.losses.mistaken, [2.5, 0.30325], atol=1e-12)
    assert desk.view.result.text().startswith("After epoch 1: right 0.269, mistaken 0.303")
    assert desk.view.result.text().endswith(" more.")
    assert desk.view.curves.isVisible()
    assert not desk.view.grid.isVisible()  # no room for both
    x, y = desk.view.curves.mistaken.getData()
    assert x.tolist() == [0, 1]
    assert y[1] == pytest.approx(0.30325)
    assert desk.view.curves.mistaken.opts["pen"].style() == Qt.PenStyle.DashLine
    desk.press(desk.view.bar.step)
    assert desk.view.grid.isVisible()
    assert desk.heard == []  # the document stays as it is


def test_a_logarithmic_axis(desk: Desk):
    desk.show(state_of(deck()))
    desk.view.bar.epochs.setValue(1)
    desk.run()
    desk.view.bar.logarithmic.click()
    # the curve's own data are the exponents: the axis writes them as powers
    assert desk.view.curves.right.getData()[1][1] == pytest.approx(np.log10(0.269))


def test_another_step_makes_the_curves_void(desk: Desk):
    desk.show(state_of(deck()))
    desk.view.bar.epochs.setValue(1)
    desk.run()
    desk.view.render_state(state_of(deck(), selection=UnitRef(0, 1)), Change.SELECTION)
    faster = with_hyperparameters(deck(), replace(deck().hyperparameters, eta=0.2))
    desk.view.render_state(state_of(faster), Change.SETTINGS)
    assert desk.view.curves.found is None
    assert desk.view.result.text().startswith("Run on both ways")


def test_a_run_can_be_cancelled(desk: Desk, aside: Aside):
    desk.show(state_of(new_experiment(make_builtin("moons"), hidden_sizes=(8,))))
    desk.view.bar.epochs.setValue(1000)
    desk.press(desk.view.bar.run)
    desk.bot.waitUntil(lambda: desk.view.bar.progress.value() > 0, timeout=10_000)
    assert not desk.view.bar.run.isVisible()
    desk.press(desk.view.bar.cancel)
    desk.bot.waitUntil(lambda: not aside.is_busy, timeout=2_000)
    assert desk.view.bar.run.isVisible()
    assert not desk.view.bar.cancel.isVisible()
    assert desk.view.curves.found is None


def test_a_run_of_the_document_ends_the_run_both_ways(desk: Desk, aside: Aside):
    experiment = new_experiment(make_builtin("moons"), hidden_sizes=(8,))
    desk.show(state_of(experiment))
    desk.view.bar.epochs.setValue(1000)
    desk.press(desk.view.bar.run)
    desk.view.render_state(state_of(experiment, running=True), Change.RUN)
    desk.bot.waitUntil(lambda: not aside.is_busy, timeout=2_000)
    assert desk.view.message.text() == PAUSE_TO_COMPARE


def test_a_failure_is_one_sentence(desk: Desk, aside: Aside):
    desk.show(state_of(deck()))
    aside.failed.emit("MemoryError: no room")
    assert desk.view.result.text() == "The run both ways could not be done: MemoryError: no room"


def test_more_room_shows_both_halves(desk: Desk):
    desk.show(state_of(deck()))
    assert desk.view.bar.loss.isVisible()
    line = desk.view.fontMetrics().height()
    for size in ((80 * line, 20 * line), (40 * line, 30 * line)):
        desk.view.resize(*size)
        assert desk.view.grid.isVisible()
        assert desk.view.result.isVisible()
        assert not desk.view.bar.loss.isVisible()
    desk.view.resize(640, 210)
    assert desk.view.height() == 210
    assert not desk.view.result.isVisible()


def test_the_numbers_of_the_curves_can_be_copied(desk: Desk):
    desk.show(state_of(deck()))
    desk.view.bar.epochs.setValue(1)
    desk.run()
    (copy,) = [action for action in desk.view.menu.actions() if "numbers" in action.text()]
    copy.trigger()
    header, *rows = QGuiApplication.clipboard().text().split("\n")
    assert header == "epoch\tright\tmistaken"
    np.testing.assert_allclose([float(x) for x in rows[1].split("\t")], [1, 0.269, 0.30325], atol=1e-12)


def test_dark_colours(desk: Desk):
    desk.view.set_theme(DARK)
    desk.show(state_of(deck()))
    index = desk.tables[MISTAKEN].part_model.index(0, 0)
    assert index.data(Qt.ItemDataRole.ForegroundRole).color().name() == DARK.error
    assert desk.view.curves.mistaken.opts["pen"].color().name() == DARK.error
