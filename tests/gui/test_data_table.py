"""The data table with a real session: cells typed, rows added, deleted, copied and pasted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from time import perf_counter

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from nn_sim.datasets import Dataset, Split
from nn_sim.engine import Parameters
from nn_sim.experiment.edits import new_experiment, with_parameters
from nn_sim.session.document import Document
from nn_sim.session.intentions import LoadDataset, SetWeights
from nn_sim.session.session import Session
from nn_sim.session.view_state import Change
from nn_sim.training.engine_loader import EngineLoader
from nn_sim.ui.data_table import DataTable
from nn_sim.ui.theme import LIGHT

LEFT = Qt.MouseButton.LeftButton
PETS = Dataset(
    "pets",
    "Pets",
    "",
    np.array([[1.0, 10.0], [2.0, 20.0], [3.0, 30.0]]),
    np.array([0, 1, 0]),
    ("weight", "height"),
    ("kind",),
    ("cat", "dog"),
)
PART, ANSWER = 3, 4


@pytest.fixture
def session(qapp: QApplication) -> Iterator[Session]:
    """A network without hidden layer that answers dog, z > 0.5, where weight > 1.5, and row 2 kept as a test."""
    experiment = new_experiment(replace(PETS, test_rows=np.array([1])), hidden_sizes=(), split=Split(0.0))
    experiment = with_parameters(experiment, Parameters.from_matrices(experiment.spec, [[[-1.5, 1.0, 0.0]]]))
    session = Session(experiment, EngineLoader(load=lambda: None))
    yield session
    session.shut_down()
    session.deleteLater()


@pytest.fixture
def table(session: Session, qtbot: QtBot) -> DataTable:
    table = DataTable()
    qtbot.addWidget(table)
    table.resize(640, 210)
    table.set_theme(LIGHT)
    table.intended.connect(session.intend)
    session.document.view_changed.connect(table.render_state)
    with qtbot.waitExposed(table):
        table.show()
    session.document.show_all()
    table.activateWindow()
    table.rows.setFocus()
    return table


@pytest.fixture
def document(session: Session) -> Document:
    return session.document


def text(table: DataTable, row: int, column: int) -> str:
    return str(table.model.index(row, column).data())


def go_to(table: DataTable, row: int, column: int) -> None:
    table.rows.setCurrentIndex(table.model.index(row, column))


def editor(table: DataTable, kind: type[QWidget]) -> QWidget:
    return next(widget for widget in table.rows.viewport().findChildren(kind) if widget.isVisible())


def type_in(table: DataTable, row: int, column: int, typed: str) -> None:
    """Open the cell with F2, write over what is in it, and end with Enter."""
    go_to(table, row, column)
    QTest.keyClick(table.rows, Qt.Key.Key_F2)
    line = editor(table, QLineEdit)
    line.selectAll()  # type: ignore[attr-defined]
    QTest.keyClicks(line, typed)
    QTest.keyClick(line, Qt.Key.Key_Return)
    QApplication.processEvents()


def test_all_columns_are_seen_with_part_and_answer(table: DataTable) -> None:
    across = Qt.Orientation.Horizontal
    assert [table.model.headerData(c, across) for c in range(5)] == ["weight", "height", "kind", "part", "answer"]
    assert [text(table, row, 2) for row in range(3)] == ["cat", "dog", "cat"]
    assert [text(table, row, PART) for row in range(3)] == ["train", "test", "train"]
    assert [text(table, row, ANSWER) for row in range(3)] == ["cat", "dog", "dog ✗"]  # weight 3 is above 1.5
    assert table.count.text() == "3 rows, 2 train, 1 test"


def test_a_number_is_typed_into_its_cell_and_is_one_entry(table: DataTable, document: Document) -> None:
    type_in(table, 2, 0, "1.25")
    assert document.experiment.dataset.inputs[2].tolist() == [1.25, 30.0]
    assert document.undo_stack.undoText() == "Row 3: weight = 1.25"
    assert text(table, 2, ANSWER) == "cat"
    document.undo_stack.undo()
    assert text(table, 2, 0) == "3"


def test_bad_text_is_refused_with_the_reason_and_the_cell_stays(table: DataTable, document: Document) -> None:
    type_in(table, 0, 1, "1,5")
    assert table.problem.isVisible()
    assert table.problem.text() == (
        "Row 1, height stays as it was: “1,5” has a decimal comma: write it with a point, 1.5."
    )
    assert text(table, 0, 1) == "10"
    assert document.undo_stack.count() == 0
    type_in(table, 0, 1, "1.5")
    assert not table.problem.isVisible()


def test_what_is_not_changed_is_no_entry(table: DataTable, document: Document) -> None:
    go_to(table, 0, 0)
    QTest.keyClick(table.rows, Qt.Key.Key_F2)
    QTest.keyClick(editor(table, QLineEdit), Qt.Key.Key_Return)
    QApplication.processEvents()
    assert document.undo_stack.count() == 0


def test_a_class_is_typed_by_its_name_or_chosen_from_the_list(table: DataTable, document: Document) -> None:
    type_in(table, 0, 2, "dog")
    assert document.experiment.dataset.targets.tolist() == [1, 1, 0]
    assert document.undo_stack.undoText() == "Row 1: kind = dog"
    go_to(table, 2, 2)
    QTest.keyClick(table.rows, Qt.Key.Key_F2)
    box = editor(table, QComboBox)
    assert isinstance(box, QComboBox)
    assert [box.itemText(place) for place in range(box.count())] == ["cat", "dog"]
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.currentText() == "dog"
    QTest.keyClick(box, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert document.experiment.dataset.targets.tolist() == [1, 1, 1]
    type_in(table, 0, 2, "cow")
    assert "“cow” is not one of the classes cat, dog" in table.problem.text()


def test_typing_a_digit_begins_a_cell(table: DataTable, document: Document) -> None:
    go_to(table, 0, 0)
    QTest.keyClick(table.rows, Qt.Key.Key_7)
    QTest.keyClick(editor(table, QLineEdit), Qt.Key.Key_Return)
    QApplication.processEvents()
    assert document.experiment.dataset.inputs[0, 0] == 7.0


def test_part_and_answer_cannot_be_edited(table: DataTable) -> None:
    for column in (PART, ANSWER):
        assert not table.model.index(0, column).flags() & Qt.ItemFlag.ItemIsEditable


def test_a_row_is_added_like_the_current_one_and_is_learned_from(table: DataTable, document: Document) -> None:
    go_to(table, 1, 0)
    QTest.keyClick(table.rows, Qt.Key.Key_Insert)
    assert document.experiment.dataset.inputs.tolist() == [[1, 10], [2, 20], [3, 30], [2, 20]]
    assert document.undo_stack.undoText() == "Add a point of class dog"
    assert table.rows.currentIndex().row() == 3
    assert text(table, 3, PART) == "train"


def test_marked_rows_are_deleted_in_one_go(table: DataTable, document: Document) -> None:
    table.rows.selectRow(0)
    table.rows.selectionModel().select(table.model.index(1, 1), table.rows.selectionModel().SelectionFlag.Select)
    QTest.keyClick(table.rows, Qt.Key.Key_Delete)
    assert document.experiment.dataset.inputs.tolist() == [[3, 30]]
    assert document.undo_stack.undoText() == "Delete 2 points"
    assert document.undo_stack.count() == 1
    assert table.model.rowCount() == 1


def test_copied_rows_are_pasted_over_others_and_below_the_last(table: DataTable, document: Document) -> None:
    table.rows.selectRow(1)
    QTest.keyClick(table.rows, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "2.0\t20.0\tdog"
    go_to(table, 0, 0)
    QTest.keyClick(table.rows, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert document.undo_stack.undoText() == "Paste 1 × 3 cells at row 1"
    assert document.experiment.dataset.inputs.tolist() == [[2, 20], [2, 20], [3, 30]]
    assert document.experiment.dataset.targets.tolist() == [1, 1, 0]
    QApplication.clipboard().setText("5\t50\tcat\n6\t60\tdog\n")
    table.rows.actions_by_name["Paste as new rows"].trigger()
    assert document.undo_stack.undoText() == "Add 2 points"
    assert document.experiment.dataset.inputs[3:].tolist() == [[5, 50], [6, 60]]
    assert document.undo_stack.count() == 2


def test_a_block_with_a_bad_cell_is_not_pasted_at_all(table: DataTable, document: Document) -> None:
    QApplication.clipboard().setText("1\t2\tcat\n3\tx\tdog")
    go_to(table, 0, 0)
    table.rows.actions_by_name["Paste"].trigger()
    assert table.problem.text().startswith("Nothing was pasted: row 2, column 2 of the block: “x” is not")
    assert document.undo_stack.count() == 0


def test_the_row_that_is_marked_is_marked_everywhere(table: DataTable, document: Document) -> None:
    table.rows.verticalHeader().setFocus()
    header = table.rows.verticalHeader()
    QTest.mouseClick(header.viewport(), LEFT, pos=QPoint(5, header.sectionViewportPosition(2) + 4))
    assert document.state.highlighted == {2}


def test_while_running_nothing_can_be_changed(table: DataTable, document: Document) -> None:
    document.show(replace(document.state, running=True), Change.RUN)
    assert not table.model.index(0, 0).flags() & Qt.ItemFlag.ItemIsEditable
    assert text(table, 0, ANSWER) == ""
    assert not table.rows.actions_by_name["Delete rows"].isEnabled()
    table.rows.selectRow(0)
    table.rows.delete_rows()
    assert table.problem.text() == "Nothing was deleted: pause to edit the data."
    document.show(replace(document.state, running=False), Change.RUN)
    assert text(table, 0, ANSWER) == "cat"


def test_answers_follow_the_weights(table: DataTable, session: Session) -> None:
    session.intend(SetWeights(0, 0, 0, np.array([[-9.0]])))
    assert [text(table, row, ANSWER) for row in range(3)] == ["cat", "cat ✗", "cat"]


def test_a_table_in_a_hidden_tab_is_filled_when_it_is_shown(table: DataTable, session: Session) -> None:
    table.hide()
    session.intend(LoadDataset(replace(PETS, inputs=PETS.inputs + 1.0)))
    assert text(table, 0, 0) == "1"
    table.show()
    assert text(table, 0, 0) == "2"


def test_a_hundred_thousand_rows_are_shown_at_once(table: DataTable, session: Session) -> None:
    n = 100_000
    rows = np.arange(2.0 * n).reshape(n, 2)
    session.intend(LoadDataset(replace(PETS, inputs=rows, targets=np.arange(n) % 2)))
    bar = table.rows.verticalScrollBar()
    began = perf_counter()
    for share in range(21):
        bar.setValue(bar.maximum() * share // 20)
        table.rows.viewport().repaint()
    assert perf_counter() - began < 4.0  # hardly 0.3 s; each row a section of its own size would take many
    assert text(table, n - 1, 1) == "199999"


def test_every_control_has_a_name_and_a_tip(table: DataTable) -> None:
    for action in table.rows.actions_by_name.values():
        assert action.toolTip()
    for widget in (table, table.rows, table.count, table.problem):
        assert widget.accessibleName()
