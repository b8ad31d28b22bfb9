"""Pointing at weights and units: what the user chooses goes up once, what is rendered goes up never."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from nn_sim.datasets import make_builtin
from nn_sim.experiment.edits import new_experiment, worked_experiment
from nn_sim.session.selection import Selection, UnitRef, WeightRef
from nn_sim.session.view_state import EVERYTHING, Change
from tests.gui.matrices_desk import Desk

Key = Qt.Key


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot, worked_experiment())


def marked(desk: Desk, layer: int) -> set[tuple[int, int]]:
    return {(index.row(), index.column()) for index in desk.tables[layer].selectionModel().selectedIndexes()}


def test_a_click_selects_the_weight_once(desk: Desk) -> None:
    desk.click(1, 0, 2)
    assert desk.choices == [WeightRef(1, 0, 2)]
    assert desk.line("caption") == "w₂₁ = 0.0, from u₂ to z₁"


def test_arrows_walk(desk: Desk) -> None:
    desk.click(0, 0, 0)
    desk.type([Key.Key_Right, Key.Key_Down, Key.Key_Left])
    assert desk.choices == [WeightRef(0, 0, 0), WeightRef(0, 0, 1), WeightRef(0, 1, 1), WeightRef(0, 1, 0)]


def test_going_to_another_matrix_and_back_selects_the_same_cell_again(desk: Desk) -> None:
    desk.click(0, 1, 1)
    desk.click(1, 0, 0)
    assert marked(desk, 0) == set()
    desk.click(0, 1, 1)
    assert desk.choices == [WeightRef(0, 1, 1), WeightRef(1, 0, 0), WeightRef(0, 1, 1)]


def test_a_block_stays_marked_around_the_selected_weight(desk: Desk) -> None:
    desk.drag(0, (0, 0), (1, 1))
    assert marked(desk, 0) == {(0, 0), (0, 1), (1, 0), (1, 1)}
    assert desk.choices == [WeightRef(0, 0, 0), WeightRef(0, 1, 1)]


@pytest.mark.parametrize(
    "selection", [WeightRef(0, 1, 2), WeightRef(1, 0, 0), UnitRef(0, 0), UnitRef(1, 1), UnitRef(2, 2), None]
)
def test_what_is_rendered_is_never_sent_back(desk: Desk, selection: Selection) -> None:
    desk.click(0, 0, 0)
    desk.heard.clear()
    desk.render(Change.SELECTION, selection=selection)
    desk.render(EVERYTHING)
    desk.tables[1].setFocus()
    desk.tables[0].setFocus()
    assert desk.heard == []


@pytest.mark.parametrize(
    ("selection", "in_V", "in_W"),
    [
        (WeightRef(0, 1, 2), {(1, 2)}, set()),
        (UnitRef(0, 0), {(0, 0), (1, 0)}, set()),
        (UnitRef(1, 0), set(), {(0, 0), (1, 0)}),
        (UnitRef(1, 2), {(1, 0), (1, 1), (1, 2)}, {(0, 2), (1, 2)}),
        (UnitRef(2, 1), set(), {(0, 0), (0, 1), (0, 2)}),
        (None, set(), set()),
    ],
)
def test_the_weights_of_what_is_selected_are_marked(
    desk: Desk, selection: Selection, in_V: set[tuple[int, int]], in_W: set[tuple[int, int]]
) -> None:
    desk.drag(0, (0, 0), (1, 1))
    desk.render(Change.SELECTION, selection=selection)
    assert (marked(desk, 0), marked(desk, 1)) == (in_V, in_W)


def test_headers_point_at_units(desk: Desk, qtbot: QtBot) -> None:
    W = desk.tables[1]
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(W.verticalHeader().viewport(), left, pos=QPoint(4, W.rowViewportPosition(1) + 4))
    qtbot.mouseClick(W.horizontalHeader().viewport(), left, pos=QPoint(W.columnViewportPosition(2) + 4, 4))
    qtbot.mouseClick(W.horizontalHeader().viewport(), left, pos=QPoint(W.columnViewportPosition(0) + 4, 4))
    assert desk.choices == [UnitRef(2, 2), UnitRef(1, 2), UnitRef(1, 0)]


def test_keys_point_at_units(desk: Desk) -> None:
    desk.click(0, 1, 2)
    desk.bot.keyClick(desk.tables[0], Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    desk.bot.keyClick(desk.tables[0], Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert desk.choices == [WeightRef(0, 1, 2), UnitRef(1, 2), UnitRef(0, 2)]


def test_a_click_into_the_lit_cells_of_a_unit_selects_the_weight(desk: Desk) -> None:
    desk.click(0, 1, 0)
    desk.render(Change.SELECTION, selection=UnitRef(1, 2))
    desk.click(0, 1, 0)
    assert desk.choices == [WeightRef(0, 1, 0), WeightRef(0, 1, 0)]
    assert marked(desk, 0) == {(1, 0)}


def test_a_click_on_the_only_lit_cell_of_a_unit_selects_the_weight(qtbot: QtBot) -> None:
    desk = Desk(qtbot, new_experiment(make_builtin("moons"), hidden_sizes=(4,)))
    desk.click(1, 0, 3)
    desk.render(Change.SELECTION, selection=UnitRef(1, 3))
    desk.click(1, 0, 3)
    assert desk.choices == [WeightRef(1, 0, 3), WeightRef(1, 0, 3)]


def test_focus_that_comes_in_chooses_nothing(desk: Desk) -> None:
    desk.render(Change.SELECTION, selection=UnitRef(1, 0))  # lights up the first cell of W, which focus makes current
    desk.tables[1].setFocus()
    assert desk.tables[1].currentIndex().isValid()
    assert desk.heard == []


def test_tab_leaves_the_table(desk: Desk) -> None:
    desk.click(0, 0, 0)
    desk.type([Key.Key_Tab])
    assert desk.tables[1].hasFocus()
    assert desk.choices == [WeightRef(0, 0, 0)]


def test_a_selection_that_the_network_has_not_is_passed_over(desk: Desk) -> None:
    desk.render(Change.SELECTION, selection=WeightRef(5, 9, 9))
    assert (marked(desk, 0), marked(desk, 1)) == (set(), set())
