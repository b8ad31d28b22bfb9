"""Undo and Redo name what they would do, and rest while a run is on."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from nn_sim.experiment.edits import worked_experiment
from nn_sim.session.document import Document
from nn_sim.session.intentions import SetBatchSize, SetEta
from nn_sim.session.view_state import EVERYTHING
from nn_sim.ui.actions import ActionSet
from nn_sim.ui.actions.spec import plain


class Desk:
    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.document = Document(worked_experiment())
        stack: QUndoStack = self.document.undo_stack
        self.actions = ActionSet(self.window)
        self.actions.follow(stack)
        self.actions.bind("undo", stack.undo)
        self.actions.bind("redo", stack.redo)
        self.document.view_changed.connect(self.actions.render_state)
        self.document.show_all()

    def run(self, on: bool) -> None:
        self.actions.render_state(replace(self.document.state, running=on), EVERYTHING)

    @property
    def seen(self) -> list[tuple[str, bool]]:
        both = (self.actions["undo"], self.actions["redo"])
        return [(plain(action.text()), action.isEnabled()) for action in both]


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_at_first_there_is_nothing_to_undo(desk: Desk):
    assert desk.seen == [("Undo", False), ("Redo", False)]
    assert desk.actions["undo"].toolTip().endswith("\nThere is nothing to undo")


def test_they_name_what_they_would_do(desk: Desk):
    desk.document.edit(SetBatchSize(4))
    assert desk.seen == [("Undo Batch size 4", True), ("Redo", False)]
    desk.actions["undo"].trigger()
    assert desk.document.experiment.hyperparameters.batch_size == 1
    assert desk.seen == [("Undo", False), ("Redo Batch size 4", True)]
    desk.actions["redo"].trigger()
    assert desk.document.experiment.hyperparameters.batch_size == 4


def test_an_entry_that_merges_is_named_by_its_newest_value(desk: Desk):
    desk.document.edit(SetEta(0.2))
    desk.document.edit(SetEta(0.3))
    assert desk.seen[0] == ("Undo η = 0.3", True)


def test_they_rest_while_a_run_is_on(desk: Desk):
    desk.document.edit(SetBatchSize(4))
    desk.run(True)
    assert desk.seen == [("Undo Batch size 4", False), ("Redo", False)]
    assert desk.actions.why_not("undo") == "Pause the run first"
    desk.run(False)
    assert desk.seen == [("Undo Batch size 4", True), ("Redo", False)]
    assert desk.actions["undo"].toolTip() == "Undo Batch size 4 (Ctrl+Z)"


def test_there_are_keys_for_both(desk: Desk):
    keys = {key.toString() for name in ("undo", "redo") for key in desk.actions[name].shortcuts()}
    assert {"Ctrl+Z", "Ctrl+Y"} <= keys
