"""The doctor's bar: there with a diagnosis and only then, in plain words, with two buttons; and the message bar."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from nn_sim.datasets import make_builtin
from nn_sim.engine import Hyperparameters
from nn_sim.experiment import Experiment
from nn_sim.experiment.edits import new_experiment, with_weights
from nn_sim.experiment.stop_rules import StopRules
from nn_sim.session.diagnosis import Diagnosis
from nn_sim.session.intentions import GoBack, TrySmallerEta
from nn_sim.session.view_state import EVERYTHING, Change, ViewState
from nn_sim.training.runner import Runner
from nn_sim.training.snapshot import picture_of
from nn_sim.ui.doctor import DoctorView
from nn_sim.ui.message_bar import MessageBar
from nn_sim.ui.theme import DARK, LIGHT
from tests.unit.experiment.experiments import line, ten_points


def diagnosed(start: Experiment) -> ViewState:
    """The state after a run of its own accord, as the session makes it."""
    runner = Runner(start, rules=StopRules(dead_units=True))
    runner.advance(20.0)
    after = runner.finished_experiment()
    assert runner.finding is not None
    moved = after.progress.step > start.progress.step
    return ViewState(after, picture_of(after), doctor=Diagnosis(runner.finding, start, moved))


def exploding() -> Experiment:
    return new_experiment(make_builtin("sine"), hidden="relu", hyperparameters=Hyperparameters(eta=1e3))


class Doctor:
    def __init__(self, qtbot: QtBot) -> None:
        self.view = DoctorView()
        qtbot.addWidget(self.view)
        self.view.set_theme(LIGHT)
        self.heard: list[object] = []
        self.view.intended.connect(self.heard.append)
        self.view.render_state(ViewState(ten_points(), picture_of(ten_points())), EVERYTHING)

    def says(self, name: str) -> str:
        (label,) = [label for label in self.view.findChildren(QLabel) if label.accessibleName() == name]
        return label.text()

    def button(self, name: str) -> QAbstractButton:
        (button,) = [button for button in self.view.findChildren(QAbstractButton) if button.accessibleName() == name]
        return button


BACK, TENTH, CLOSE = "go back to before the run", "try a tenth of the learning rate", "close the doctor"


def test_it_is_there_only_with_a_diagnosis(qtbot: QtBot) -> None:
    doctor = Doctor(qtbot)
    assert doctor.view.isHidden()
    state = diagnosed(exploding())
    doctor.view.render_state(state, Change.RUN)
    assert not doctor.view.isHidden()
    doctor.view.render_state(replace(state, doctor=None), Change.NUMBERS)
    assert doctor.view.isHidden()


def test_a_divergence_in_plain_words(qtbot: QtBot) -> None:
    # z = 5^n, as test_divergence works out: step 18 takes w_01 too far, and a tenth of eta 3 is 0.3
    doctor = Doctor(qtbot)
    doctor.view.render_state(diagnosed(line([1.0], [0.0], [0.0, 1.0], eta=3.0)), Change.RUN)
    assert doctor.says("what was wrong") == "Training diverged"
    assert doctor.says("where it was wrong") == "Step 18, after 17 epochs: w₀₁, a weight of output 1, grew beyond 1e12."
    assert doctor.says("why it was wrong") == (
        "The weights had grown up to 3.8e+11: η = 3 is too large, each step overshoots more than the last. "
        "The weights before that step are kept."
    )
    assert doctor.button(TENTH).text().replace("&", "") == "Try η / 10 = 0.3"
    assert "Step 18" in doctor.view.accessibleDescription()


def test_dead_units_in_plain_words(qtbot: QtBot) -> None:
    start = new_experiment(make_builtin("sine"), hidden="tanh", hidden_sizes=(3,))
    doctor = Doctor(qtbot)
    state = diagnosed(with_weights(start, 0, 0, 0, [[50.0, 0.0], [0.1, 1.0], [-50.0, 0.0]]))
    doctor.view.render_state(state, Change.RUN)
    assert doctor.says("what was wrong") == "2 hidden units cannot learn"
    assert doctor.says("where it was wrong").endswith("the slope g′(rⱼ) of hidden units 1 and 3 of layer 1 is 0.")
    assert "They were so when the run began." in doctor.says("why it was wrong")
    doctor.view.show()
    assert not doctor.button(TENTH).isVisible()  # a smaller eta would not bring them to life


def test_its_buttons_intend(qtbot: QtBot) -> None:
    doctor = Doctor(qtbot)
    doctor.view.render_state(diagnosed(exploding()), Change.RUN)
    qtbot.mouseClick(doctor.button(BACK), Qt.MouseButton.LeftButton)
    doctor.button(TENTH).setFocus()
    qtbot.keyClick(doctor.button(TENTH), Qt.Key.Key_Space)
    assert doctor.heard == [GoBack(), TrySmallerEta()]


def test_closing_it_changes_nothing_and_lasts(qtbot: QtBot) -> None:
    doctor = Doctor(qtbot)
    state = diagnosed(exploding())
    doctor.view.render_state(state, Change.RUN)
    doctor.button(CLOSE).click()
    doctor.view.render_state(replace(state, speed=3.0), Change.RUN | Change.SELECTION)
    assert doctor.view.isHidden()
    assert doctor.heard == []


def test_with_nothing_to_go_back_to_the_button_rests_and_says_why(qtbot: QtBot) -> None:
    doctor = Doctor(qtbot)
    doctor.view.render_state(diagnosed(line([1.0], [0.0], [0.0, 1e300], eta=1e10)), Change.RUN)
    assert not doctor.button(BACK).isEnabled()
    assert doctor.button(BACK).toolTip().startswith("There is nothing to go back to")
    assert doctor.button(TENTH).isEnabled()


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_nothing_is_clipped_in_a_narrow_window(qtbot: QtBot, theme) -> None:
    doctor = Doctor(qtbot)
    doctor.view.set_theme(theme)
    doctor.view.render_state(diagnosed(exploding()), Change.RUN)
    doctor.view.resize(560, doctor.view.heightForWidth(560))
    doctor.view.show()
    for label in doctor.view.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width())
    for button in doctor.view.findChildren(QPushButton):
        assert button.width() >= button.sizeHint().width()
        assert button.toolTip()


def test_a_rule_that_ended_a_run_is_told_and_is_no_error(qtbot: QtBot) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.set_theme(LIGHT)
    state = ViewState(ten_points(), picture_of(ten_points()))
    bar.render_state(replace(state, stopped="Stopped at epoch 4, as asked."), Change.RUN | Change.NUMBERS)
    assert bar.message == "Stopped at epoch 4, as asked."
    bar.resize(300, 40)
    bar.show()
    assert bar.grab().toImage().pixelColor(1, 20).name() == LIGHT.accent
    bar.render_state(replace(state, notice="Something broke."), Change.RUN)
    assert bar.grab().toImage().pixelColor(1, 20).name() == LIGHT.error
    bar.render_state(state, Change.NUMBERS)
    assert bar.message == ""
