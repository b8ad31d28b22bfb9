"""Copy and paste between matrices and a spreadsheet, by keys and by the context menu."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from nn_sim.experiment.edits import with_weights, worked_experiment
from nn_sim.session.selection import UnitRef
from nn_sim.session.view_state import Change
from tests.gui.matrices_desk import Desk

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    QGuiApplication.clipboard().clear()
    return Desk(qtbot, worked_experiment())


def copied(desk: Desk, layer: int) -> str:
    desk.bot.keyClick(desk.tables[layer], Qt.Key.Key_C, CONTROL)
    return QGuiApplication.clipboard().text()


def paste(desk: Desk, layer: int, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    desk.bot.keyClick(desk.tables[layer], Qt.Key.Key_V, CONTROL)


def menu(desk: Desk, layer: int, text: str) -> None:
    (action,) = [action for action in desk.tables[layer].actions() if action.text() == text]
    action.trigger()


def test_a_dragged_block_is_copied_with_every_digit(desk: Desk) -> None:
    desk.render(Change.NUMBERS, experiment=with_weights(desk.state.experiment, 0, 0, 1, [[0.1 + 0.2]]))
    desk.drag(0, (0, 1), (1, 2))
    assert copied(desk, 0) == "0.30000000000000004\t0.0\n0.0\t1.0"


def test_a_block_marked_with_shift_and_arrows_is_copied(desk: Desk) -> None:
    desk.click(1, 0, 0)
    desk.bot.keyClick(desk.tables[1], Qt.Key.Key_Right, SHIFT)
    desk.bot.keyClick(desk.tables[1], Qt.Key.Key_Down, SHIFT)
    assert copied(desk, 1) == "1.0\t1.0\n1.0\t-1.0"


def test_the_row_of_a_unit_is_copied(desk: Desk) -> None:
    desk.tables[0].setFocus()
    desk.render(Change.SELECTION, selection=UnitRef(1, 1))
    assert copied(desk, 0) == "1.0\t-1.0\t0.0"


def test_a_block_is_pasted_at_the_upper_left_corner_as_one_edit(desk: Desk) -> None:
    desk.drag(1, (1, 2), (0, 1))  # from below: the corner counts, not the cell where the mouse began
    paste(desk, 1, "0.5\t-2\r\n1e-3\t4\r\n")
    (wish,) = desk.writes
    assert (wish.layer, wish.row, wish.column) == (1, 0, 1)
    assert desk.matrices[1] == [[1.0, 0.5, -2.0], [1.0, 0.001, 4.0]]


def test_one_value_sets_one_cell_of_a_marked_block(desk: Desk) -> None:
    desk.drag(0, (0, 0), (1, 1))
    paste(desk, 0, "9")
    assert desk.matrices[0] == [[9.0, -1.0, 0.0], [1.0, 0.0, 1.0]]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("1\t2\n3\tabc", "row 2, column 2 of the block: “abc” is not a decimal number"),
        ("1\t2\t3\n", "the block has 3 columns, only 2 fit here"),
        ("", "the clipboard holds no numbers"),
        ("<b>1</b>", "“<b>1</b>” is not a decimal number"),
    ],
)
def test_a_bad_block_changes_nothing_and_says_why(desk: Desk, text: str, said: str) -> None:
    before = desk.matrices
    desk.click(0, 0, 1)
    paste(desk, 0, text)
    assert desk.writes == []
    assert desk.matrices == before
    assert desk.line("error").startswith("Nothing was pasted: ")
    assert said in desk.line("error")
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in desk.view.findChildren(QLabel))


def test_a_good_paste_clears_the_reason(desk: Desk) -> None:
    desk.click(0, 0, 1)
    paste(desk, 0, "x")
    assert desk.line("error")
    paste(desk, 0, "2")
    assert desk.line("error") == ""
    assert desk.matrices[0][0][1] == 2.0


def test_a_copy_can_be_pasted_elsewhere(desk: Desk) -> None:
    desk.drag(0, (0, 0), (1, 2))
    text = copied(desk, 0)
    desk.click(1, 0, 0)
    paste(desk, 1, text)
    assert desk.matrices[1] == desk.matrices[0]


def test_the_menu_copies_the_whole_matrix(desk: Desk) -> None:
    menu(desk, 0, "Copy matrix with headers")
    assert QGuiApplication.clipboard().text().split("\n")[0] == "V\tx₀ = 1\tx₁\tx₂"
    menu(desk, 1, "Copy as LaTeX")
    assert QGuiApplication.clipboard().text() == "\\begin{bmatrix}\n1 & 1 & 0 \\\\\n1 & -1 & 1\n\\end{bmatrix}"


def test_the_menu_pastes_only_where_a_cell_is_selected(desk: Desk) -> None:
    QGuiApplication.clipboard().setText("5")
    menu(desk, 1, "Paste")
    assert desk.line("error") == "Nothing was pasted: select the cell where the block is to begin"
    desk.click(1, 0, 0)
    menu(desk, 1, "Paste")
    assert desk.matrices[1][0][0] == 5.0


def test_the_delete_key_does_nothing(desk: Desk) -> None:
    desk.click(0, 0, 0)
    desk.type([Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
    assert desk.writes == []
    assert desk.shown(0)[0][0] == "1.0000"
