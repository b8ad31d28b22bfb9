"""The comparison with a real session, mouse and keys: pin, change one thing, train again, and see both runs."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from math import inf

import numpy as np
import pyqtgraph as pg
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QAbstractButton, QTabWidget
from pytestqt.qtbot import QtBot

from nn_sim.datasets import make_builtin
from nn_sim.engine import NUMPY
from nn_sim.experiment import Experiment
from nn_sim.experiment.edits import new_experiment, with_parameters
from nn_sim.session import intentions as wish
from nn_sim.session.aside import Aside
from nn_sim.session.selection import WeightRef
from nn_sim.session.session import Session
from nn_sim.session.view_state import EVERYTHING, Change
from nn_sim.training.engine_loader import EngineLoader
from nn_sim.training.surface import surface_of
from nn_sim.ui.charts import PlotCanvas
from nn_sim.ui.compare import CompareView
from nn_sim.ui.compare.loss_pane import LineKey
from nn_sim.ui.compare.rows_table import RowsTable
from nn_sim.ui.outputs import CurveDrawing, MapDrawing
from nn_sim.ui.theme import DARK, LIGHT
from tests.unit.experiment.experiments import line

SETTINGS, LOSS, MAPS, WEIGHTS = range(4)
PINNED_TRAIN, NOW_TRAIN = LineKey(pinned=True, test=False), LineKey(pinned=False, test=False)


def one_example(eta: float = 0.1) -> Experiment:
    """z_1 = w_01 + w_11 x_1 from w = (0, 0), to learn y = 1 at x = 2.

    One step with eta: z = 0, delta = z - y = -1, so that w = (eta, 2 eta), z = 5 eta and l = (1 - 5 eta)^2 / 2.
    """
    return line([2.0], [1.0], [0.0, 0.0], eta)


class Desk:
    """The view at a session that it hears of and answers to."""

    def __init__(self, bot: QtBot, session: Session, aside: Aside) -> None:
        self.bot, self.session, self.aside = bot, session, aside
        self.heard: list[object] = []
        self.view = CompareView(aside, ask=lambda _parent, _name: None)
        self.view.set_theme(LIGHT)
        self.view.resize(640, 210)
        bot.addWidget(self.view)
        self.view.intended.connect(self.heard.append)
        self.view.intended.connect(session.intend)
        session.document.view_changed.connect(self.view.render_state)
        self.view.render_state(session.document.state, EVERYTHING)
        with bot.waitActive(self.view):
            self.view.show()
            self.view.activateWindow()

    def press(self, button: QAbstractButton) -> None:
        self.bot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def look_at(self, part: int) -> None:
        self.press(self.view.bar.parts[part])

    def epoch(self) -> None:
        self.session.intend(wish.StepEpoch())
        self.session.finish_run()

    def settle(self) -> None:
        """Wait until the pinned run has been examined and shown."""
        self.bot.waitUntil(lambda: not self.aside.is_busy, timeout=5_000)
        QGuiApplication.processEvents()

    def two_runs(self) -> None:
        """Pin a run with eta 0.1; then from the same start one with 0.05."""
        self.epoch()
        self.press(self.view.empty.pin)
        self.press(self.view.bar.back)
        self.session.intend(wish.SetEta(0.05))
        self.epoch()


@pytest.fixture
def aside() -> Iterator[Aside]:
    aside = Aside()
    yield aside
    aside.shut_down()
    aside.deleteLater()


@pytest.fixture
def make_desk(qtbot: QtBot, aside: Aside) -> Iterator[type]:
    sessions: list[Session] = []

    def make(experiment: Experiment) -> Desk:
        sessions.append(Session(experiment, EngineLoader(load=lambda: NUMPY)))
        return Desk(qtbot, sessions[-1], aside)

    yield make  # type: ignore[misc]
    for session in sessions:
        session.document.view_changed.disconnect()
        session.shut_down()
        session.deleteLater()


@pytest.fixture
def desk(make_desk) -> Desk:
    return make_desk(one_example())


def shown(table: RowsTable) -> list[list[str]]:
    model = table.rows_model
    return [[model.index(r, c).data() for c in range(model.columnCount())] for r in range(model.rowCount())]


def curve_of(canvas: PlotCanvas) -> tuple[np.ndarray, np.ndarray]:
    """The longest line on a canvas."""
    items = [item for item in canvas.plotItem.items if isinstance(item, pg.PlotCurveItem)]
    return max((item.getData() for item in items), key=lambda data: 0 if data[0] is None else len(data[0]))


def test_without_a_pinned_run_it_says_what_to_do(desk: Desk):
    assert desk.view.empty.isVisible()
    assert "change one thing" in desk.view.empty.words.text()
    assert not desk.view.empty.pin.isEnabled()
    assert desk.view.empty.hint.isVisible()
    desk.epoch()
    assert not desk.view.empty.hint.isVisible()
    desk.press(desk.view.empty.pin)
    assert desk.heard == [wish.Pin()]
    assert not desk.view.empty.isVisible()


def test_one_changed_setting_is_exactly_one_row(desk: Desk):
    desk.two_runs()
    assert shown(desk.view.settings.settings) == [["learning rate η", "0.1", "0.05"]]
    assert desk.view.settings.sentence.text() == "One setting differs: learning rate η."
    # l = (1 - 5 eta)^2 / 2: 0.125 with eta 0.1, 0.28125 with 0.05
    assert shown(desk.view.settings.results) == [["epochs", "1", "1"], ["loss, train", "✓ 0.1250", "0.2812"]]


def test_the_better_result_is_marked_in_more_ways_than_by_colour(desk: Desk):
    desk.two_runs()
    model = desk.view.settings.results.rows_model
    better, worse = model.index(1, 1), model.index(1, 2)
    assert better.data(Qt.ItemDataRole.FontRole).bold()
    assert worse.data(Qt.ItemDataRole.FontRole) is None
    assert better.data(Qt.ItemDataRole.AccessibleTextRole) == "loss, train, pinned, 0.1250, the better"
    desk.view.set_theme(DARK)
    assert better.data(Qt.ItemDataRole.ForegroundRole).color().name() == DARK.accent


def test_the_tables_are_copied_with_their_headings(desk: Desk):
    desk.two_runs()
    table = desk.view.settings.settings
    table.setFocus()
    desk.bot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "setting\tpinned\tnow\nlearning rate η\t0.1\t0.05"


def test_nothing_differs_from_the_run_itself(desk: Desk):
    desk.epoch()
    desk.press(desk.view.empty.pin)
    assert shown(desk.view.settings.settings) == []
    assert desk.view.settings.sentence.text() == "Nothing differs between the settings."
    assert [row.better for row in desk.view.settings.results.rows_model.rows] == [None, None]


def test_weights_side_by_side_and_what_lies_between(desk: Desk):
    desk.two_runs()
    desk.look_at(WEIGHTS)
    tables = desk.view.weights.grid.tables
    texts = [[table.pair_model.text(0, column) for column in range(2)] for table in tables]
    assert texts == [["0.1000", "0.2000"], ["0.0500", "0.1000"], ["−0.0500", "−0.1000"]]
    np.testing.assert_allclose(tables[2].pair_model.numbers, [[-0.05, -0.1]], rtol=1e-15)
    assert [table.accessibleName() for table in tables] == ["pinned W", "now W", "now − pinned"]


def test_a_weight_that_is_clicked_is_pointed_at(desk: Desk):
    desk.two_runs()
    desk.look_at(WEIGHTS)
    table = desk.view.weights.grid.tables[2]
    place = table.visualRect(table.pair_model.index(0, 1)).center()
    desk.bot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.heard[-1] == wish.Select(WeightRef(0, 0, 1))
    for one in desk.view.weights.grid.tables:
        assert [index.column() for index in one.selectedIndexes()] == [1]


def test_networks_of_different_sizes_have_a_sentence_instead(desk: Desk):
    desk.two_runs()
    desk.session.intend(wish.SetHiddenSizes((3,)))
    desk.look_at(WEIGHTS)
    assert "1-1 pinned and 1-3-1 now" in desk.view.weights.message.text()
    assert not desk.view.weights.grid.isVisible()
    desk.session.document.undo_stack.undo()
    assert desk.view.weights.grid.isVisible()


def test_both_losses_in_one_plot(desk: Desk):
    desk.two_runs()
    desk.look_at(LOSS)
    lines = desk.view.loss.lines
    for key, losses in ((PINNED_TRAIN, [0.5, 0.125]), (NOW_TRAIN, [0.5, 0.28125])):
        epochs, heights = lines[key].curve.getData()
        np.testing.assert_array_equal(epochs, [0.0, 1.0])
        np.testing.assert_allclose(heights, losses, rtol=1e-14)
    pens = {key: lines[key].curve.opts["pen"] for key in (PINNED_TRAIN, NOW_TRAIN)}
    assert pens[PINNED_TRAIN].dashPattern()
    assert pens[NOW_TRAIN].style() == Qt.PenStyle.SolidLine
    assert desk.view.loss.legend.texts == ("now, train", "pinned, train")
    desk.press(desk.view.loss.logarithmic)
    np.testing.assert_allclose(lines[PINNED_TRAIN].curve.getData()[1], np.log10([0.5, 0.125]), rtol=1e-14)


def test_both_curves_on_the_same_scale(desk: Desk):
    desk.two_runs()
    desk.look_at(MAPS)
    for drawing, eta in ((desk.view.outputs.pinned, 0.1), (desk.view.outputs.now, 0.05)):
        x, z = curve_of(drawing.canvas)
        np.testing.assert_allclose(z, eta + 2 * eta * x, rtol=1e-12)
    assert [title.text() for title in desk.view.outputs.titles] == ["pinned, epoch 1", "now, epoch 1"]
    assert desk.view.outputs.pinned.canvas.seen == desk.view.outputs.now.canvas.seen


def test_a_zoom_of_one_is_a_zoom_of_both(desk: Desk):
    desk.two_runs()
    desk.look_at(MAPS)
    pinned, now = desk.view.outputs.pinned.canvas, desk.view.outputs.now.canvas
    home = now.seen
    now.setFocus()
    desk.bot.keyClick(now, Qt.Key.Key_Plus)
    assert pinned.seen == now.seen != home
    desk.bot.keyClick(pinned, Qt.Key.Key_Home)
    assert pinned.seen == now.seen == home


def test_two_maps_of_values_have_one_scale(make_desk):
    """Beside greater outputs the colours of a map mean more, and what is beside has the same."""
    plane = new_experiment(make_builtin("plane"), hidden_sizes=())
    bigger = with_parameters(plane, type(plane.parameters).from_matrices(plane.spec, [[[0.0, 3.0, 3.0]]]))
    surfaces = [surface_of(of, of.parameters) for of in (plane, bigger)]
    limits = []
    for alone in (True, False):
        for experiment, surface, beside in ((plane, *surfaces), (bigger, *surfaces[::-1])):
            drawing = MapDrawing(PlotCanvas())
            drawing.build(experiment, surface, LIGHT, 0, None if alone else beside)
            limits.append(drawing.scale().limit)  # type: ignore[union-attr]
    small, great, *together = limits
    assert small < great
    assert together == [great, great]


def test_two_curves_have_one_axis():
    canvases = PlotCanvas(), PlotCanvas()
    flat, steep = one_example(), line([2.0], [1.0], [0.0, 2.0], 0.1)
    surfaces = [surface_of(of, of.parameters) for of in (flat, steep)]
    for canvas, experiment, surface, beside in zip(canvases, (flat, steep), surfaces, reversed(surfaces), strict=True):
        CurveDrawing(canvas).build(experiment, surface, LIGHT, 0, beside)
    assert canvases[0].seen == canvases[1].seen
    low, high = canvases[0].seen[1]
    assert low <= 0.0
    assert high >= 2.0 * 2.0  # the steep one at x = 2


def test_going_back_is_one_entry_and_begins_with_the_same_weights(desk: Desk):
    desk.session.intend(wish.SetWeights(0, 0, 0, np.array([[0.1, 0.3]])))
    desk.epoch()
    desk.press(desk.view.empty.pin)
    desk.session.intend(wish.SetEta(0.5))
    desk.epoch()
    entries = desk.session.document.undo_stack.count()
    desk.press(desk.view.bar.back)
    assert desk.session.document.undo_stack.count() == entries + 1
    now = desk.session.document.experiment
    assert now.parameters.theta.tobytes() == np.array([0.1, 0.3]).tobytes()
    assert now.untrained
    assert shown(desk.view.settings.settings) == []


def test_another_run_is_pinned_instead_and_let_go(desk: Desk):
    desk.two_runs()
    desk.press(desk.view.bar.repin)
    assert shown(desk.view.settings.settings) == []
    assert shown(desk.view.settings.results)[1] == ["loss, train", "0.2812", "0.2812"]
    desk.press(desk.view.bar.release)
    assert desk.heard[-2:] == [wish.Pin(), wish.Pin(False)]
    assert desk.view.empty.isVisible()


def test_more_room_shows_all_parts(desk: Desk):
    desk.two_runs()
    line_height = desk.view.fontMetrics().height()
    panes = (desk.view.settings, desk.view.loss, desk.view.outputs, desk.view.weights)
    assert [pane.isVisible() for pane in panes] == [True, False, False, False]
    for size in ((60 * line_height, 30 * line_height), (100 * line_height, 14 * line_height)):
        desk.view.resize(*size)
        assert all(pane.isVisible() for pane in panes)
        assert not desk.view.bar.parts[LOSS].isVisible()
        np.testing.assert_array_equal(desk.view.loss.lines[NOW_TRAIN].curve.getData()[0], [0.0, 1.0])
    desk.view.resize(640, 210)
    assert desk.view.height() == 210
    desk.look_at(MAPS)
    assert [pane.isVisible() for pane in panes] == [False, False, True, False]


def test_a_run_is_followed_with_its_numbers_and_not_with_every_picture(make_desk):
    desk = make_desk(new_experiment(make_builtin("moons"), hidden_sizes=(3,)))
    desk.epoch()
    desk.press(desk.view.empty.pin)
    desk.press(desk.view.bar.back)
    desk.session.intend(wish.SetEta(0.2))
    desk.look_at(LOSS)
    desk.view.resize(70 * desk.view.fontMetrics().height(), 30 * desk.view.fontMetrics().height())
    shown_epochs: list[tuple[Change, str]] = []
    desk.session.document.view_changed.connect(
        lambda _state, changes: shown_epochs.append((changes, shown(desk.view.settings.results)[0][2]))
    )
    desk.session.intend(wish.SetSpeed(inf))
    desk.session.intend(wish.Run())
    desk.bot.waitUntil(lambda: sum(bool(c & Change.NUMBERS) for c, _ in shown_epochs) >= 3, timeout=10_000)
    assert not desk.view.bar.back.isEnabled()
    desk.session.finish_run()
    assert desk.view.bar.back.isEnabled()
    for (_, before), (changes, after) in pairwise(shown_epochs):
        assert before == after or changes & (Change.NUMBERS | Change.RUN)
    now = desk.session.document.experiment
    assert shown(desk.view.settings.settings) == [["learning rate η", "0.03", "0.2"]]
    assert desk.view.outputs.titles[1].text() == f"now, epoch {shown(desk.view.settings.results)[0][2]}"
    epochs, _ = desk.view.loss.lines[NOW_TRAIN].curve.getData()
    assert epochs[-1] == now.epochs


def test_in_a_tab_that_nobody_sees_nothing_is_worked_out(desk: Desk):
    desk.two_runs()
    tabs = QTabWidget()
    desk.bot.addWidget(tabs)
    tabs.addTab(pg.PlotWidget(), "other")
    tabs.addTab(desk.view, "compare")
    tabs.setCurrentIndex(0)
    tabs.show()
    with desk.bot.assertNotEmitted(desk.aside.answered, wait=100):
        desk.epoch()
        desk.session.intend(wish.Pin())
    assert shown(desk.view.settings.results)[0] == ["epochs", "1", "1"]
    tabs.setCurrentIndex(1)
    desk.settle()
    assert shown(desk.view.settings.results)[0] == ["epochs", "2", "2"]
    desk.view.setParent(None)  # the desk puts it away


@pytest.mark.parametrize("part", [LOSS, MAPS])
def test_the_pictures_can_be_copied(desk: Desk, part: int):
    desk.two_runs()
    desk.look_at(part)
    pane = (desk.view.loss, desk.view.outputs)[part - LOSS]
    QGuiApplication.clipboard().setText("before")
    pane.menu.copy()
    image: QImage = QGuiApplication.clipboard().image()
    assert image.width() >= 2 * 600
    assert not pane.problem.isVisible()


def test_a_failure_is_one_sentence(desk: Desk):
    desk.two_runs()
    desk.aside.failed.emit("MemoryError: no room")
    assert desk.view.problem.text() == "The pinned run's results could not be worked out: MemoryError: no room"
    desk.press(desk.view.bar.repin)
    assert not desk.view.problem.isVisible()


def test_every_control_has_a_tip(desk: Desk):
    desk.two_runs()
    controls = [button for button in desk.view.findChildren(QAbstractButton) if button.text()]
    assert len(controls) == 9  # four parts, back, pin twice, let go, log
    assert all(control.toolTip() for control in controls)
