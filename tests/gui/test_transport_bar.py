"""The toolbar and its actions: buttons and keys make intentions, Run becomes Pause, numbers are read out."""

from dataclasses import replace
from math import inf

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMainWindow, QSlider, QToolButton
from pytestqt.qtbot import QtBot

from nn_sim.app.space_key import SpaceForButtons
from nn_sim.engine import Hyperparameters
from nn_sim.experiment.edits import with_hyperparameters
from nn_sim.experiment.timeline import begun, with_run
from nn_sim.session import intentions as wish
from nn_sim.session.view_state import EVERYTHING, Change, ViewState
from nn_sim.stepper.walk import Place
from nn_sim.training.runner import Runner
from nn_sim.training.snapshot import picture_of
from nn_sim.ui.actions import ACTIONS, ActionSet
from nn_sim.ui.panels.field import TypedField
from nn_sim.ui.panels.readers import read_rate
from nn_sim.ui.theme import LIGHT
from nn_sim.ui.transport import TransportBar
from tests.unit.experiment.experiments import as_if_trained, ten_points


class Desk:
    """A window with the toolbar and a field for a number."""

    def __init__(self, qtbot: QtBot) -> None:
        self.bot = qtbot
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.actions = ActionSet(self.window)
        self.bar = TransportBar(self.actions)
        self.window.addToolBar(self.bar)
        self.field = TypedField(read_rate, str)
        self.window.setCentralWidget(self.field)
        self.heard: list[object] = []
        for source in (self.actions.intended, self.bar.intended, self.field.committed):
            source.connect(self.heard.append)
        start = ten_points()
        runner = Runner(start)
        runner.advance_steps(1)  # so that there is something to go back to
        experiment = runner.finished_experiment()
        timeline = with_run(begun(start), runner.stretches(), experiment)
        self.state = ViewState(experiment, picture_of(experiment), timeline=timeline)
        self.render(EVERYTHING)
        self.field.show_value(0.1)
        self.window.resize(1000, 200)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.window.setFocus()

    def render(self, changes: Change, **what: object) -> None:
        self.state = replace(self.state, **what)  # type: ignore[arg-type]
        for view in (self.actions, self.bar):
            view.set_theme(LIGHT)
            view.render_state(self.state, changes)

    def button(self, action_id: str) -> QToolButton:
        button = self.bar.widgetForAction(self.actions[action_id])
        assert isinstance(button, QToolButton)
        return button

    def click(self, action_id: str) -> None:
        self.bot.mouseClick(self.button(action_id), Qt.MouseButton.LeftButton)

    def read_out(self, name: str) -> str:
        label = self.bar.findChild(QLabel, f"readout_{name}")
        assert isinstance(label, QLabel)
        return label.text()

    @property
    def speed(self) -> QSlider:
        slider = self.bar.findChild(QSlider)
        assert isinstance(slider, QSlider)
        return slider


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


@pytest.mark.parametrize(
    ("action_id", "intention"),
    [
        ("reset", wish.Reset()),
        ("new_start", wish.NewStart()),
        ("step", wish.MoveCursor()),
        ("back", wish.MoveCursor(forward=False)),
        ("run", wish.Run()),
    ],
)
def test_a_button_makes_its_intention(desk: Desk, action_id: str, intention: object):
    desk.click(action_id)
    assert desk.heard == [intention]


@pytest.mark.parametrize(
    ("key", "intention"),
    [
        (Qt.Key.Key_R, wish.Reset()),
        (Qt.Key.Key_N, wish.NewStart()),
        (Qt.Key.Key_Period, wish.MoveCursor()),
        (Qt.Key.Key_Comma, wish.MoveCursor(forward=False)),
        (Qt.Key.Key_E, wish.StepEpoch()),
        (Qt.Key.Key_Space, wish.Run()),
    ],
)
def test_a_key_makes_the_same(desk: Desk, key: Qt.Key, intention: object):
    desk.bot.keyClick(desk.window, key)
    assert desk.heard == [intention]


def test_keys_in_a_field_are_text(desk: Desk):
    desk.field.setFocus()
    desk.field.clear()
    desk.bot.keyClicks(desk.field, ".5 e")
    assert desk.heard == []
    assert desk.field.text() == ".5 e"


def test_run_becomes_pause_in_place(desk: Desk):
    place = desk.button("run").geometry()
    desk.render(Change.RUN, running=True)
    assert desk.actions["run"].text().replace("&", "") == "Pause"
    assert "Pause training" in desk.actions["run"].toolTip()
    assert desk.button("run").geometry() == place
    desk.click("run")
    assert desk.heard == [wish.Pause()]
    desk.render(Change.RUN, running=False)
    assert desk.actions["run"].text().replace("&", "") == "Run"
    desk.click("run")
    assert desk.heard == [wish.Pause(), wish.Run()]


def test_what_would_change_the_experiment_rests_while_a_run_is_on(desk: Desk):
    desk.render(Change.RUN, running=True)
    able = {entry.id for entry in ACTIONS if desk.actions[entry.id].isEnabled()}
    assert able >= {"run", "save", "save_as", "quit", "settings", "maps", "zoom_in", "fit", "palette", "pin"}
    resting = {entry.id for entry in ACTIONS} - able
    assert resting >= {"reset", "new_start", "back", "step", "epoch", "new", "open", "open_table", "import_options"}
    assert resting >= {"paste_table", "play", "long_way", "data_xor", "add_layer", "hidden_activation_relu", "new_data"}
    assert "Pause the run first" in desk.actions["step"].toolTip()
    desk.click("step")
    assert desk.heard == []
    desk.render(Change.RUN, running=False)
    assert all(desk.actions[name].isEnabled() for name in ("reset", "step", "back", "data_xor", "add_layer"))


def test_there_is_no_way_back_from_the_beginning(desk: Desk):
    start = ten_points()
    desk.render(EVERYTHING, experiment=start, timeline=begun(start))
    assert not desk.actions["back"].isEnabled()
    inside = replace(desk.state.lesson, granularity="unit", place=Place(1))
    desk.render(EVERYTHING, lesson=inside)
    assert desk.actions["back"].isEnabled()


def test_what_has_been_typed_counts_before_the_step(desk: Desk):
    desk.field.setFocus()
    desk.field.selectAll()
    desk.bot.keyClicks(desk.field, "0.5")
    desk.click("step")
    assert desk.heard == [0.5, wish.MoveCursor()]


def test_the_step_says_what_it_takes(desk: Desk):
    assert "with the next batch of 3 examples" in desk.actions["step"].toolTip()
    for batch_size, says in ((1, "with the next example ("), (50, "with the next batch of 10 examples (")):
        changed = with_hyperparameters(desk.state.experiment, Hyperparameters(batch_size=batch_size))
        desk.render(Change.SETTINGS, experiment=changed)
        assert says in desk.actions["step"].toolTip()


def test_numbers_are_read_out_when_they_are_told_to_be(desk: Desk):
    assert (desk.read_out("epoch"), desk.read_out("step")) == ("0", "1")
    moved = as_if_trained(desk.state.experiment, step=1234567)
    moved = replace(moved, progress=replace(moved.progress, epoch=56789))
    picture = picture_of(moved)
    desk.render(Change.PICTURES, experiment=moved, picture=picture)
    assert desk.read_out("step") == "1"  # pictures come too often for numbers that one wants to read
    desk.render(Change.NUMBERS)
    assert (desk.read_out("epoch"), desk.read_out("step")) == ("56\u2009789", "1\u2009234\u2009567")
    assert float(desk.read_out("loss")) == pytest.approx(picture.measures.loss_train, rel=1e-3)


def test_large_numbers_move_nothing(desk: Desk):
    label = desk.bar.findChild(QLabel, "readout_step")
    assert isinstance(label, QLabel)
    before = label.geometry()
    moved = as_if_trained(desk.state.experiment, step=888_888_888)
    desk.render(Change.NUMBERS, experiment=moved)
    desk.window.grab()
    assert label.geometry() == before
    assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width()


def test_the_slider_sets_the_speed(desk: Desk):
    assert (desk.speed.value(), desk.speed.maximum()) == (12, 13)  # 5000 steps a second, and as fast as it goes
    desk.speed.setFocus()
    desk.bot.keyClick(desk.speed, Qt.Key.Key_Home)
    assert desk.heard == [wish.SetSpeed(1.0)]
    desk.bot.keyClick(desk.speed, Qt.Key.Key_Right)
    assert desk.heard[1:] == [wish.SetSpeed(2.0)]


@pytest.mark.parametrize(("speed", "position", "text"), [(20.0, 5, "20 steps/s"), (inf, 13, "as fast as it goes")])
def test_showing_a_speed_is_no_wish(desk: Desk, speed: float, position: int, text: str):
    desk.render(Change.RUN, speed=1.0)
    desk.render(Change.RUN, speed=speed)
    assert desk.heard == []
    assert desk.speed.value() == position
    assert desk.speed.accessibleDescription() == text
    shown = [label for label in desk.bar.findChildren(QLabel) if label.text() == text]
    assert len(shown) == 1
    assert shown[0].fontMetrics().horizontalAdvance(text) <= shown[0].width()


def test_no_two_actions_share_a_key_and_each_says_its_own(desk: Desk):
    def keys(action_id: str) -> list[str]:
        return [key.toString() for key in desk.actions[action_id].shortcuts() if not key.isEmpty()]

    all_keys = [key for entry in ACTIONS for key in keys(entry.id)]
    assert len(set(all_keys)) == len(all_keys)
    for entry in ACTIONS:
        tip = desk.actions[entry.id].toolTip()
        shortcut = desk.actions[entry.id].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        assert shortcut == "" or tip.splitlines()[0].endswith(f"({shortcut})")


def test_a_line_edit_that_had_the_focus_loses_it_to_the_action_only(desk: Desk):
    other = QLineEdit()
    desk.window.setCentralWidget(other)
    other.setFocus()
    desk.click("reset")
    assert not other.hasFocus()


def test_tab_walks_over_the_buttons_and_space_presses_one(desk: Desk):
    SpaceForButtons(QApplication.instance(), desk.window)
    desk.field.setFocus()
    walked = []
    while (button := desk.window.focusWidget()) not in walked:
        walked.append(button)
        desk.window.focusNextChild()
    buttons = [desk.button(name) for name in ("reset", "new_start", "back", "step", "run")]
    assert [widget for widget in walked if widget in buttons] == buttons
    desk.button("step").setFocus(Qt.FocusReason.TabFocusReason)
    desk.bot.keyClick(desk.button("step"), Qt.Key.Key_Space)
    assert desk.heard == [wish.MoveCursor()]


def test_a_narrow_bar_does_without_what_matters_least(desk: Desk):
    """Signs, speed in words, epoch, step: each goes when the ones before are gone, and comes back in its turn."""
    labels = [desk.bar._speed_text, *(desk.bar.findChild(QLabel, f"readout_{name}") for name in ("epoch", "step"))]
    more = desk.bar.findChild(QToolButton, "qt_toolbar_ext_button")
    seen = []
    desk.window.resize(400, 200)
    desk.bot.waitUntil(more.isVisible)
    widths = range(desk.bar.sizeHint().width(), 1500, 10)
    for width in (*reversed(widths), *widths):
        desk.window.resize(width, 200)
        desk.bot.wait(1)
        signs = desk.bar.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        seen.append((signs, *(label.isVisible() for label in labels)))
        assert desk.bar.findChild(QLabel, "readout_loss").isVisible()
        assert not more.isVisible()
    stages = [stage for at, stage in enumerate(seen) if at == 0 or stage != seen[at - 1]]
    falling = [tuple(place >= gone for place in range(4)) for gone in range(5)]
    assert stages == falling + falling[-2::-1]
