"""Constants of optimiser and schedule, and the rules by which a run stops: what is shown, and what typing does."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel
from pytestqt.qtbot import QtBot

from nn_sim.engine import OPTIMISERS, SCHEDULES
from nn_sim.experiment.stop_rules import StopRules
from nn_sim.session import intentions as wish
from tests.gui.panels_desk import Desk
from tests.unit.experiment.experiments import ten_points

MU, RHO, BETA1, BETA2 = "momentum mu", "mean square share rho", "mean gradient share beta 1", "mean square share beta 2"
N, GAMMA = "schedule epochs n", "schedule factor gamma"
CONSTANTS = (MU, RHO, BETA1, BETA2, N, GAMMA)
USED = {
    "sgd": set(),
    "momentum": {MU},
    "nesterov": {MU},
    "rmsprop": {RHO},
    "adam": {BETA1, BETA2},
    "constant": set(),
    "step": {N, GAMMA},
    "inverse_time": {N, GAMMA},
    "cosine": {N},
}


def shown(desk: Desk) -> set[str]:
    """Constants that can be seen; a caption comes and goes with its field."""
    captions = {label.buddy(): label for label in desk.panel.findChildren(QLabel) if label.buddy()}
    for name in CONSTANTS:
        assert captions[desk.field(name)].isVisible() == desk.field(name).isVisible()
    return {name for name in CONSTANTS if desk.field(name).isVisible()}


def checkbox(desk: Desk) -> QCheckBox:
    boxes = desk.panel.findChildren(QCheckBox)
    return next(box for box in boxes if box.accessibleName() == "stop at dead units")


@pytest.mark.parametrize("schedule", SCHEDULES)
@pytest.mark.parametrize("optimiser", OPTIMISERS)
def test_only_what_is_used_is_shown(qtbot: QtBot, optimiser: str, schedule: str):
    desk = Desk(qtbot, ten_points())
    desk.document.edit(wish.SetOptimiser(optimiser))
    desk.document.edit(wish.SetSchedule(schedule))
    assert shown(desk) == USED[optimiser] | USED[schedule]


@pytest.mark.parametrize(
    ("optimiser", "name", "setting"),
    [
        ("momentum", MU, "momentum"),
        ("nesterov", MU, "momentum"),
        ("rmsprop", RHO, "rho"),
        ("adam", BETA1, "beta1"),
        ("adam", BETA2, "beta2"),
    ],
)
def test_a_constant_of_the_optimiser_is_typed(qtbot: QtBot, optimiser: str, name: str, setting: str):
    desk = Desk(qtbot, ten_points())
    desk.document.edit(wish.SetOptimiser(optimiser))
    before = desk.experiment.hyperparameters
    desk.enter(name, "0.25")
    assert desk.experiment.hyperparameters == replace(before, **{setting: 0.25})
    assert desk.field(name).text() == "0.25"
    desk.enter(name, "1")
    assert desk.problem(name) == "1: expected a number from 0 to below 1, such as 0.9. The old value stays."
    assert desk.field(name).text() == "0.25"
    desk.document.undo_stack.undo()
    assert desk.experiment.hyperparameters == before


def test_the_constants_of_the_schedule_are_typed(qtbot: QtBot):
    desk = Desk(qtbot, ten_points())
    desk.document.edit(wish.SetSchedule("step"))
    desk.enter(N, "1234567")
    desk.enter(GAMMA, "0.125")
    how = desk.experiment.hyperparameters
    assert (how.schedule_epochs, how.schedule_factor) == (1234567, 0.125)
    assert desk.field(N).text() == "1234567"
    desk.enter(N, "0")
    assert desk.problem(N).startswith("0: expected a whole number from 1")
    desk.document.edit(wish.SetSchedule("constant"))
    assert desk.problem(N) == ""  # it has gone with its field


def test_rules_are_typed_and_taken_away(qtbot: QtBot):
    desk = Desk(qtbot, ten_points())
    for name in ("target loss", "epochs without a lower loss", "last epoch"):
        assert (desk.field(name).text(), desk.field(name).placeholderText()) == ("", "none")
    desk.enter("target loss", "0.05")
    desk.enter("epochs without a lower loss", "20")
    desk.enter("last epoch", "1500000")
    assert desk.experiment.stop_rules == StopRules(1500000, 0.05, 20, dead_units=True)
    assert desk.field("last epoch").text() == "1500000"
    assert desk.document.undo_stack.undoText() == "Stop at epoch 1500000"
    desk.enter("last epoch", "")
    desk.enter("target loss", "none")
    assert desk.experiment.stop_rules == StopRules(patience=20, dead_units=True)
    assert desk.field("target loss").text() == ""
    for _ in range(5):
        desk.document.undo_stack.undo()
    assert desk.experiment.stop_rules == StopRules(dead_units=True)
    assert desk.field("epochs without a lower loss").text() == ""


@pytest.mark.parametrize("text", ["0", "-1", "2.5", "soon"])
def test_what_is_no_rule_is_refused(qtbot: QtBot, text: str):
    desk = Desk(qtbot, ten_points())
    desk.enter("last epoch", text)
    assert desk.problem("last epoch").startswith(f"{text}: expected a whole number from 1")
    assert desk.heard == []


def test_stopping_at_dead_units_is_ticked_off_and_undone(qtbot: QtBot):
    desk = Desk(qtbot, ten_points())
    box = checkbox(desk)
    assert box.isChecked()
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert not box.isChecked()
    assert desk.experiment.stop_rules == StopRules()
    assert desk.document.undo_stack.undoText() == "Do not stop at dead units"
    desk.document.undo_stack.undo()
    assert box.isChecked()


def test_a_tick_that_the_document_refuses_is_not_shown(qtbot: QtBot):
    desk = Desk(qtbot, ten_points(), obey=False)
    checkbox(desk).click()
    assert desk.heard == [wish.SetStopRules(StopRules())]
    assert checkbox(desk).isChecked()
