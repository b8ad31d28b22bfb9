"""Typing a weight: what begins an edit, what ends it, and what is refused."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from nn_sim.experiment.edits import with_hidden_sizes, with_weights, worked_experiment
from nn_sim.session.selection import WeightRef
from nn_sim.session.view_state import Change
from tests.gui.matrices_desk import Desk

Key = Qt.Key


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot, worked_experiment())


def editors(desk: Desk) -> list[QLineEdit]:
    return [line for line in desk.view.findChildren(QLineEdit) if line.isVisible()]


def test_typing_over_a_cell_sets_the_weight_and_moves_down(desk: Desk) -> None:
    desk.click(1, 0, 2)
    desk.type(["-0.25", Key.Key_Return])
    (wish,) = desk.writes
    assert (wish.layer, wish.row, wish.column, wish.block.tolist()) == (1, 0, 2, [[-0.25]])
    assert desk.shown(1)[0][2] == "−0.2500"
    assert desk.choices == [WeightRef(1, 0, 2), WeightRef(1, 1, 2)]
    assert editors(desk) == []


def test_a_column_is_typed_in_one_go_and_the_last_row_stays(desk: Desk) -> None:
    desk.click(0, 0, 1)
    desk.type([".5", Key.Key_Enter, "2", Key.Key_Enter])
    assert [row[1] for row in desk.matrices[0]] == [0.5, 2.0]
    assert desk.state.selection == WeightRef(0, 1, 1)


@pytest.mark.parametrize("key", [Key.Key_F2, Key.Key_Return, Key.Key_Enter])
def test_a_key_opens_the_exact_number(desk: Desk, key: Key) -> None:
    desk.render(Change.NUMBERS, experiment=with_weights(desk.state.experiment, 0, 0, 0, [[0.1 + 0.2]]))
    desk.click(0, 0, 0)
    desk.type([key])
    (editor,) = editors(desk)
    assert editor.text() == "0.30000000000000004"
    assert editor.width() > editor.fontMetrics().horizontalAdvance(editor.text())  # all digits are seen
    assert editor.accessibleName() == "New value of v₀₁"


def test_a_double_click_opens_the_number(desk: Desk, qtbot: QtBot) -> None:
    desk.click(0, 1, 2)
    qtbot.mouseDClick(desk.tables[0].viewport(), Qt.MouseButton.LeftButton, pos=desk.place(0, 1, 2))
    (editor,) = editors(desk)
    assert editor.text() == "1.0"


def test_escape_leaves_the_weight_alone(desk: Desk) -> None:
    desk.click(0, 0, 0)
    desk.type(["7", Key.Key_Escape])
    assert desk.writes == []
    assert editors(desk) == []
    assert desk.shown(0)[0][0] == "1.0000"


def test_an_unchanged_number_is_no_edit(desk: Desk) -> None:
    desk.click(0, 0, 0)
    desk.type([Key.Key_F2, Key.Key_Return])
    assert desk.writes == []


def test_letters_begin_no_edit(desk: Desk) -> None:
    desk.click(0, 0, 0)
    desk.type(["r", " "])
    assert editors(desk) == []
    assert desk.choices == [WeightRef(0, 0, 0)]


def test_bad_text_is_refused_with_the_reason_and_the_cursor_stays(desk: Desk) -> None:
    desk.click(1, 0, 1)
    desk.type(["0,25", Key.Key_Return])
    assert desk.line("error") == "w₁₁ stays as it was: “0,25” has a decimal comma: write it with a point, 0.25"
    assert desk.line("caption") == ""
    assert desk.writes == []
    assert desk.shown(1)[0][1] == "1.0000"
    assert desk.state.selection == WeightRef(1, 0, 1)


def test_the_reason_goes_with_the_next_good_edit(desk: Desk) -> None:
    desk.click(1, 1, 1)
    desk.type(["1e400", Key.Key_Return])
    assert "too large" in desk.line("error")
    desk.type(["2", Key.Key_Return])
    assert desk.line("error") == ""
    assert desk.line("caption") == "w₁₂ = 2.0, from u₁ to z₂"


def test_the_reason_goes_when_something_else_is_selected(desk: Desk) -> None:
    desk.click(1, 0, 1)
    desk.type(["1/3", Key.Key_Return])
    assert desk.line("error")
    desk.type([Key.Key_Right])
    assert desk.line("error") == ""


def test_the_reason_is_read_also_when_a_click_elsewhere_ended_the_edit(desk: Desk) -> None:
    desk.click(0, 0, 1)
    desk.type(["1.2.3"])
    desk.click(1, 1, 1)
    assert desk.line("error").startswith("v₁₁ stays as it was: “1.2.3” is not")
    assert desk.state.selection == WeightRef(1, 1, 1)
    desk.click(1, 1, 2)
    assert desk.line("error") == ""


def test_tab_in_an_editor_goes_on_only_after_a_good_number(desk: Desk) -> None:
    desk.click(0, 0, 0)
    desk.type(["--", Key.Key_Tab])
    assert desk.state.selection == WeightRef(0, 0, 0)
    assert desk.line("error")
    desk.type(["3", Key.Key_Tab])
    assert desk.matrices[0][0][0] == 3.0
    assert desk.state.selection == WeightRef(0, 0, 1)
    assert [editor.text() for editor in editors(desk)] == ["-1.0"]


def test_numbers_that_arrive_do_not_disturb_the_typing(desk: Desk) -> None:
    desk.click(1, 0, 0)
    desk.type(["4.2"])
    desk.render(Change.NUMBERS, experiment=with_weights(desk.state.experiment, 1, 0, 0, [[9.0, 8.0]]))
    (editor,) = editors(desk)
    assert editor.text() == "4.2"
    assert desk.shown(1)[0][:2] == ["9.0000", "8.0000"]
    desk.type([Key.Key_Return])
    assert desk.matrices[1][0][:2] == [4.2, 8.0]


def test_an_edit_that_a_run_overtook_is_refused(desk: Desk) -> None:
    desk.click(1, 0, 0)
    desk.type(["4.2"])
    desk.render(Change.RUN, running=True)
    desk.type([Key.Key_Return])
    assert desk.writes == []
    assert "pause to edit" in desk.line("error")


def test_an_open_editor_does_not_write_into_a_new_network(desk: Desk) -> None:
    desk.click(1, 0, 0)
    desk.type(["4.2"])
    elsewhere = QLineEdit(desk.view)  # where the focus can go when the table is gone, as in a window
    elsewhere.show()
    smaller = with_hidden_sizes(desk.state.experiment, (1,))
    desk.render(Change.STRUCTURE | Change.NUMBERS, experiment=smaller, selection=None)
    desk.bot.wait(10)
    assert elsewhere.hasFocus()
    assert desk.writes == []
    assert [len(matrix) for matrix in desk.matrices] == [1, 2]
