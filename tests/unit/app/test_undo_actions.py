"""Undo and Redo name what they would do, and rest while a run is on."""

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoStack

from nn_sim.app.undo_actions import UndoActions
from nn_sim.experiment.edits import worked_experiment
from nn_sim.session.document import Document
from nn_sim.session.intentions import SetBatchSize, SetEta


class Desk:
    def __init__(self) -> None:
        self.parent = QObject()
        self.document = Document(worked_experiment())
        self.stack: QUndoStack = self.document.undo_stack
        self.actions = UndoActions(self.stack, self.parent)

    @property
    def seen(self) -> tuple[tuple[str, bool], tuple[str, bool]]:
        undo, redo = self.actions.undo, self.actions.redo
        return (undo.text(), undo.isEnabled()), (redo.text(), redo.isEnabled())


@pytest.fixture
def desk(qapp) -> Desk:
    return Desk()


def test_at_first_there_is_nothing_to_undo(desk: Desk):
    assert desk.seen == (("Undo", False), ("Redo", False))


def test_they_name_what_they_would_do(desk: Desk):
    desk.document.edit(SetBatchSize(4))
    assert desk.seen == (("Undo Batch size 4", True), ("Redo", False))
    desk.actions.undo.trigger()
    assert desk.document.experiment.hyperparameters.batch_size == 1
    assert desk.seen == (("Undo", False), ("Redo Batch size 4", True))
    desk.actions.redo.trigger()
    assert desk.document.experiment.hyperparameters.batch_size == 4


def test_an_entry_that_merges_is_named_by_its_newest_value(desk: Desk):
    desk.document.edit(SetEta(0.2))
    desk.document.edit(SetEta(0.3))
    assert desk.seen[0] == ("Undo η = 0.3", True)


def test_they_rest_while_a_run_is_on(desk: Desk):
    desk.document.edit(SetBatchSize(4))
    desk.actions.set_running(True)
    assert desk.seen == (("Undo Batch size 4", False), ("Redo", False))
    assert desk.actions.undo.toolTip() == "Pause the run first"
    desk.document.edit(SetBatchSize(5))  # the stack may move all the same: a run is committed when it ends
    assert not desk.actions.undo.isEnabled()
    desk.actions.set_running(False)
    assert desk.seen == (("Undo Batch size 5", True), ("Redo", False))
    assert desk.actions.undo.toolTip() == "Undo Batch size 5"


def test_there_are_keys_for_both(desk: Desk):
    keys = {key.toString() for action in (desk.actions.undo, desk.actions.redo) for key in action.shortcuts()}
    assert {"Ctrl+Z", "Ctrl+Y"} <= keys
