"""Freezing weights in the matrices: by key and menu, as seen, as told, and in a step."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from nn_sim.app.wiring import Program
from nn_sim.datasets import make_builtin
from nn_sim.experiment.edits import with_frozen, worked_experiment
from nn_sim.session.intentions import LoadDataset, SetFrozen, StepEpoch
from nn_sim.session.selection import WeightRef
from nn_sim.session.view_state import Change
from nn_sim.ui.diagram.wording import weight_words
from nn_sim.ui.matrices.matrix_table import MatrixTable
from tests.gui.matrices_desk import Desk

W_11 = frozenset({7})  # of the worked example: V has 6 weights, then w_01 and w_11


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot, worked_experiment())


def frozen(desk: Desk, places: frozenset[int]) -> None:
    desk.render(Change.SETTINGS, experiment=with_frozen(worked_experiment(), places, True))


def press_f(desk: Desk, layer: int) -> SetFrozen:
    desk.bot.keyClick(desk.tables[layer], Qt.Key.Key_F)
    assert isinstance(desk.heard[-1], SetFrozen)
    return desk.heard[-1]


def test_f_freezes_the_selected_weight_and_trains_it_again(desk: Desk) -> None:
    desk.click(1, 0, 1)
    assert press_f(desk, 1) == SetFrozen(1, 0, 1, (1, 1), True)
    frozen(desk, W_11)
    assert press_f(desk, 1) == SetFrozen(1, 0, 1, (1, 1), False)


def test_a_block_is_frozen_whole_where_some_of_it_is_not(desk: Desk) -> None:
    frozen(desk, W_11)
    desk.drag(1, (0, 1), (1, 2))
    assert press_f(desk, 1) == SetFrozen(1, 0, 1, (2, 2), True)


def test_the_context_menu_offers_it(desk: Desk) -> None:
    desk.click(0, 1, 2)
    (action,) = [action for action in desk.tables[0].actions() if action.text() == "Freeze / train again"]
    assert action.shortcut().toString() == "F"
    action.trigger()
    assert desk.heard[-1] == SetFrozen(0, 1, 2)


def test_during_a_run_it_is_refused(desk: Desk) -> None:
    desk.click(1, 0, 1)
    desk.render(Change.RUN, running=True)
    before = list(desk.heard)
    desk.bot.keyClick(desk.tables[1], Qt.Key.Key_F)
    assert desk.heard == before
    assert desk.line("error") == "No weight can be frozen while a run is on; pause to freeze"


def test_a_frozen_weight_says_so_everywhere(desk: Desk) -> None:
    frozen(desk, W_11)
    model = desk.tables[1].matrix_model
    tip, spoken = (
        [model.data(model.index(0, column), role) for column in (1, 2)]
        for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    )
    assert tip == ["w₁₁ = 1.0, from u₁ to z₁; frozen: training leaves it as it is", "w₂₁ = 0.0, from u₂ to z₁"]
    assert spoken[0].startswith("w 1,1, 1, ")
    assert spoken[0].endswith(", frozen")
    assert spoken[1].startswith("w 2,1, 0, gradient ")
    desk.click(1, 0, 1)
    assert desk.line("caption") == tip[0]
    assert weight_words(desk.state, WeightRef(1, 0, 1)).endswith("; frozen: training leaves it as it is")
    assert "frozen" not in weight_words(desk.state, WeightRef(1, 0, 2))


def test_the_lock_is_drawn_in_the_cell_and_in_no_other(desk: Desk) -> None:
    table = desk.tables[1]

    def cells() -> list[bytes]:
        """The left end of each cell of the first row of W, where the lock is, as pixels."""
        image = table.viewport().grab().toImage()
        places = [table.visualRect(table.matrix_model.index(0, column)) for column in range(3)]
        return [bytes(image.copy(place.left() + 3, place.top() + 2, 11, place.height() - 4).bits()) for place in places]

    before = cells()
    frozen(desk, W_11)
    after = cells()
    assert [a != b for a, b in zip(before, after, strict=True)] == [False, True, False]


def test_a_frozen_weight_keeps_its_bits_in_the_window(program: Program, qtbot: QtBot) -> None:
    session = program.session
    session.intend(LoadDataset(make_builtin("xor")))
    document = session.document
    program.window.show_page("matrices")
    table = [table for table in program.window.page("matrices").findChildren(MatrixTable) if table.isVisible()][-1]
    table.setFocus()
    qtbot.mouseClick(
        table.viewport(),
        Qt.MouseButton.LeftButton,
        pos=table.visualRect(table.matrix_model.index(0, 2)).center(),
    )
    qtbot.keyClick(table, Qt.Key.Key_F)
    assert document.undo_stack.undoText() == "Freeze w_21"
    before = document.experiment.parameters.matrices[1].copy()
    session.intend(StepEpoch())
    qtbot.waitUntil(lambda: not session.training.is_busy)
    after = document.experiment.parameters.matrices[1]
    assert np.argwhere(after == before).tolist() == [[0, 2]]
    document.undo_stack.undo()
    document.undo_stack.undo()
    assert document.experiment.hyperparameters.frozen == frozenset()
    session.intend(StepEpoch())
    qtbot.waitUntil(lambda: not session.training.is_busy)
    assert document.experiment.parameters.matrices[1][0, 2] != before[0, 2]
