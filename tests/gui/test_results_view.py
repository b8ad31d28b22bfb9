"""The results of a real session: cells, rows and points that are clicked, and what is worked out when."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nn_sim.datasets import Dataset, Split, make_builtin
from nn_sim.experiment import edits
from nn_sim.session.intentions import Highlight, SetSplit, SetWeights
from nn_sim.session.view_state import Change
from nn_sim.ui.results import ResultsView, results_view
from nn_sim.ui.theme import DARK

from .lesson_desk import LessonDesk, lesson_on
from .plots_states import linear, state_of

LEFT = Qt.MouseButton.LeftButton


def six_on_a_line() -> Dataset:
    """Classes by x: a b a b b a at 0 ... 5."""
    inputs = np.arange(6.0)[:, None]
    return Dataset("six", "Six", "", inputs, np.array([0, 1, 0, 1, 1, 0]), ("x",), ("kind",), ("a", "b"))


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[LessonDesk]:
    """s = x - 2.5: the last three are taken for b, in the order of their scores."""
    e = linear(six_on_a_line(), [[0.0, 0.0]])
    with lesson_on(ResultsView(), edits.with_split(e, Split(0.0)), qtbot, (380, 360)) as desk:
        desk.intend(SetWeights(0, 0, 0, np.array([[-2.5, 1.0]])))
        yield desk


def view(desk: LessonDesk) -> ResultsView:
    assert isinstance(desk.view, ResultsView)
    return desk.view


def cell(desk: LessonDesk, row: int, column: int) -> str:
    model = view(desk).matrix.table.table
    return str(model.data(model.index(row, column)))


def click_cell(desk: LessonDesk, row: int, column: int) -> None:
    QApplication.processEvents()
    table = view(desk).matrix.table
    QTest.mouseClick(table.viewport(), LEFT, pos=table.visualRect(table.table.index(row, column)).center())


def test_the_matrix_and_the_accuracy(desk: LessonDesk) -> None:
    assert [[cell(desk, row, column) for column in (0, 1)] for row in (0, 1)] == [["2", "1"], ["1", "2"]]
    assert view(desk).matrix.accuracy.text() == "accuracy 0.667 = 4 / 6"
    assert view(desk).count.text() == "n = 6"


def test_a_click_on_a_cell_marks_its_examples_and_lists_their_rows(desk: LessonDesk) -> None:
    click_cell(desk, 0, 1)
    assert desk.state.highlighted == {5}
    marked = view(desk).matrix.marked
    assert [marked.rows.item(i).text() for i in range(marked.rows.count())] == ["6"]
    click_cell(desk, 1, 1)
    assert desk.state.highlighted == {3, 4}
    assert marked.caption.text() == "2 examples marked. Rows:"
    click_cell(desk, 1, 1)  # once more
    assert desk.state.highlighted == set()
    assert not marked.rows.isVisible()


def test_the_same_by_keys(desk: LessonDesk) -> None:
    table = view(desk).matrix.table
    table.setFocus()
    table.setCurrentIndex(table.table.index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert desk.state.highlighted == {1}
    QTest.mouseClick(view(desk).matrix.marked.end, LEFT)
    assert desk.state.highlighted == set()


def test_a_row_number_shows_the_example(desk: LessonDesk) -> None:
    desk.intend(Highlight(frozenset({3, 4})))
    rows = view(desk).matrix.marked.rows
    QApplication.processEvents()
    QTest.mouseClick(rows.viewport(), LEFT, pos=rows.visualItemRect(rows.item(1)).center())
    assert desk.state.picture.example == 4
    assert desk.state.picture.passed.x_i.tolist() == [[4.0]]


def test_the_measures_say_their_formula_with_its_numbers(desk: LessonDesk) -> None:
    QTest.mouseClick(view(desk).page.buttons["measures"], LEFT)
    model = view(desk).measures.table.table
    shown = [[str(model.data(model.index(row, column))) for column in range(4)] for row in range(3)]
    assert shown == [["0.667", "0.667", "0.667", "3"], ["0.667", "0.667", "0.667", "3"], ["0.667"] * 3 + ["6"]]
    assert model.data(model.index(0, 0), Qt.ItemDataRole.ToolTipRole) == "TP / (TP + FP) = 2 / (2 + 1)"
    desk.intend(SetWeights(0, 0, 0, np.array([[-9.0, 1.0]])))  # all are taken for a
    assert model.data(model.index(1, 0)) == "–"
    assert model.data(model.index(1, 0), Qt.ItemDataRole.ToolTipRole) == "Not defined: no example was taken for b."
    assert "1 of 2 classes" in model.data(model.index(2, 0), Qt.ItemDataRole.ToolTipRole)


def test_the_roc_curve_and_its_threshold(desk: LessonDesk) -> None:
    QTest.mouseClick(view(desk).page.buttons["roc"], LEFT)
    roc = view(desk).roc
    x, y = roc.curve.getData()
    # From the highest score: a b b a b a.
    np.testing.assert_allclose(x, [0, 1 / 3, 1 / 3, 1 / 3, 2 / 3, 2 / 3, 1])
    np.testing.assert_allclose(y, [0, 0, 1 / 3, 2 / 3, 2 / 3, 1, 1])
    assert roc.area.text() == "AUC 0.556 · n = 6"  # 5 of 9 pairs
    x, y = roc.threshold.getData()
    assert (x[0], y[0]) == (pytest.approx(1 / 3), pytest.approx(2 / 3))
    roc.canvas.setFocus()
    QTest.keyClick(roc.canvas, Qt.Key.Key_Right)  # the network's own: sigmoid 0.5 = 0.6225 is the lowest that is taken
    assert roc.words.text() == "All with z₁ ≥ 0.6225 taken for class b: 66.7\u202f% of class b, 33.3\u202f% of class a"
    QTest.keyClick(roc.canvas, Qt.Key.Key_Right)
    assert "66.7\u202f% of class a" in roc.words.text()
    place = roc.canvas.mapFromScene(roc.canvas.view_box.mapViewToScene(QPointF(0.01, 0.01)))
    QTest.mouseMove(roc.canvas.viewport(), place)
    QApplication.processEvents()
    assert roc.words.text().startswith("None taken for class b")


def test_the_test_part_can_be_seen_where_there_is_one(desk: LessonDesk) -> None:
    button = view(desk).part.buttons["test"]
    assert not button.isEnabled()
    assert button.toolTip().startswith("There are no test examples.")
    desk.intend(SetSplit(Split(0.5, seed=0)))
    QTest.mouseClick(button, LEFT)
    assert view(desk).count.text() == "n = 3"
    assert set(view(desk).reading.answers.rows) == set(desk.state.experiment.data.test_rows)
    desk.intend(SetSplit(Split(0.0)))
    assert view(desk).part.key == "train"
    assert view(desk).count.text() == "n = 6"


def test_a_part_of_one_class_has_no_roc_curve(desk: LessonDesk) -> None:
    QTest.mouseClick(view(desk).page.buttons["roc"], LEFT)
    seed = next(s for s in range(99) if len(set(_test_classes(desk, s))) == 1)
    desk.intend(SetSplit(Split(0.34, seed=seed)))
    QTest.mouseClick(view(desk).part.buttons["test"], LEFT)
    assert view(desk).hint.isVisible()
    assert view(desk).hint.text().startswith("The ROC curve needs examples of both classes")


def _test_classes(desk: LessonDesk, seed: int) -> list[int]:
    e = edits.with_split(desk.state.experiment, Split(0.34, seed=seed))
    return e.dataset.targets[e.data.test_rows].tolist()


def test_tables_are_copied_whole(desk: LessonDesk) -> None:
    table = view(desk).matrix.table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "\ta\tb\na\t2\t1\nb\t1\t2\n"


def test_nothing_is_worked_out_while_it_is_not_seen(desk: LessonDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    worked: list[str] = []

    def read(experiment: object, part: str) -> object:
        worked.append(part)
        return results(experiment, part)

    results = results_view.read_results
    monkeypatch.setattr(results_view, "read_results", read)
    view(desk).hide()
    desk.intend(SetWeights(0, 0, 0, np.array([[-9.0, 1.0]])))
    assert worked == []
    view(desk).show()
    assert worked == ["train"]
    assert cell(desk, 1, 0) == "3"
    desk.intend(Highlight(frozenset({1})))  # the same weights
    assert worked == ["train"]


def test_in_a_run_too_many_examples_wait_for_its_end(desk: LessonDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nn_sim.ui.results.reading.MOST_PRODUCTS", 11)  # 6 examples and 2 weights are 12
    other = state_of(edits.with_weights(desk.state.experiment, 0, 0, 0, -9.0))
    view(desk).render_state(replace(other, running=True), Change.NUMBERS)
    assert view(desk).hint.text().startswith("So many examples are not counted while the run is on")
    view(desk).render_state(other, Change.NUMBERS | Change.RUN)
    assert view(desk).matrix.isVisible()
    assert cell(desk, 1, 0) == "3"


def test_residuals_of_numbers(qtbot: QtBot) -> None:
    inputs, targets = np.array([[0.0], [1.0], [2.0]]), np.array([[1.0], [2.0], [6.0]])
    dataset = Dataset("own", "Own", "", inputs, targets, ("x",), ("y",))
    e = edits.with_split(linear(dataset, [[2.0, 0.0]]), Split(0.0))
    with lesson_on(ResultsView(), e, qtbot, (380, 360)) as desk:
        desk.intend(SetWeights(0, 0, 0, np.array([[2.0, 1.0]])))  # z = 2, 3, 4
        residuals = view(desk).residuals
        x, y = residuals.points.getData()
        assert (x.tolist(), y.tolist()) == ([2.0, 3.0, 4.0], [-1.0, -1.0, 2.0])
        assert residuals.rmse.text() == "RMSE 1.4142"  # (1 + 1 + 4) / 3 = 2
        assert residuals.r_squared.text() == "R² 0.5714"  # 1 - 6 / 14
        assert not view(desk).page.isVisible()
        QApplication.processEvents()
        canvas = residuals.canvas
        place = canvas.mapFromScene(canvas.view_box.mapViewToScene(QPointF(4.0, 2.0))) + QPoint(3, 3)
        QTest.mouseClick(canvas.viewport(), LEFT, pos=place)
        assert desk.state.picture.example == 2
        desk.intend(Highlight(frozenset({1})))
        x, y = residuals.marks.getData()
        assert (x.tolist(), y.tolist()) == ([3.0], [-1.0])


def test_several_targets_and_other_colours(qtbot: QtBot) -> None:
    with lesson_on(ResultsView(), edits.worked_experiment(), qtbot, (380, 360)) as desk:
        assert view(desk).target.isVisible()
        assert view(desk).residuals.r_squared.text() == "R² –"  # of one example
        assert view(desk).residuals.r_squared.toolTip().startswith("Not defined")
        view(desk).target.activated.emit(1)
        view(desk).set_theme(DARK)
        view(desk).grab()


def test_many_classes_have_no_roc_button(qtbot: QtBot) -> None:
    with lesson_on(ResultsView(), edits.new_experiment(make_builtin("iris")), qtbot, (380, 360)) as desk:
        assert not view(desk).page.buttons["roc"].isVisible()
        assert view(desk).matrix.table.table.rowCount() == 3
