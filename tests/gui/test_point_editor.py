"""Editing points in the plot of the real program, with the mouse: each gesture is one entry of the history."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nn_sim.app.wiring import Program
from nn_sim.datasets import Dataset, make_builtin
from nn_sim.experiment import Experiment
from nn_sim.session.intentions import LoadDataset, StepExample
from nn_sim.ui.plots import OutputPlot
from nn_sim.ui.plots.edit_bar import Tool

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CORNERS = np.array([[-1.0, -1.0], [1.0, -1.0], [-1.0, 1.0], [1.0, 1.0]])
SQUARE = Dataset(
    *("square", "Square", "", CORNERS, np.array([0, 1, 1, 0]), ("a", "b"), ("y",), ("no", "yes")),
    split_by_default=False,
)
LINE = Dataset(
    *("line", "Line", "", np.array([[-1.0], [0.0], [1.0]]), np.array([[-0.5], [0.0], [0.5]]), ("x",), ("y",)),
    split_by_default=False,
)


@pytest.fixture
def plot(program: Program) -> OutputPlot:
    return editing(program, SQUARE)


def editing(program: Program, dataset: Dataset) -> OutputPlot:
    program.session.intend(LoadDataset(dataset))
    plot = program.window.output_plot
    QApplication.processEvents()
    plot.canvas.setFocus()
    QTest.keyClick(plot.canvas, Qt.Key.Key_D)
    QApplication.processEvents()  # the bar takes its room
    assert plot.edit_bar.is_on
    return plot


def now(program: Program) -> Experiment:
    return program.session.document.experiment


def history(program: Program) -> list[str]:
    """What was done since the data were loaded."""
    stack = program.session.document.undo_stack
    return [stack.text(index) for index in range(1, stack.index())]


def pixel(plot: OutputPlot, x: float, y: float) -> QPoint:
    return plot.canvas.mapFromScene(plot.canvas.view_box.mapViewToScene(QPointF(x, y)))


def a_pixel(plot: OutputPlot) -> float:
    (left, right), (low, high) = plot.canvas.seen
    return max((right - left) / plot.canvas.columns, (high - low) / plot.canvas.rows)


def click(
    plot: OutputPlot, x: float, y: float, button: Qt.MouseButton = LEFT, keys: Qt.KeyboardModifier = NONE
) -> None:
    QTest.mouseClick(plot.canvas.viewport(), button, keys, pixel(plot, x, y))


def press_and_go(plot: OutputPlot, *spots: tuple[float, float]) -> None:
    viewport = plot.canvas.viewport()
    QTest.mousePress(viewport, LEFT, pos=pixel(plot, *spots[0]))
    for spot in spots[1:]:
        QTest.mouseMove(viewport, pixel(plot, *spot))
        QApplication.processEvents()


def let_go(plot: OutputPlot, x: float, y: float) -> None:
    QTest.mouseRelease(plot.canvas.viewport(), LEFT, pos=pixel(plot, x, y))


def drawn_points(plot: OutputPlot) -> int:
    assert plot._drawing is not None
    return plot._drawing._points.count  # type: ignore[attr-defined]


def test_a_click_adds_a_point_of_the_chosen_class_and_the_weights_stay(program: Program, plot: OutputPlot) -> None:
    before = now(program)
    click(plot, 0.2, 0.1)
    after = now(program)
    assert history(program) == ["Add a point of class no"]
    np.testing.assert_allclose(after.dataset.inputs[-1], [0.2, 0.1], atol=1.5 * a_pixel(plot))
    assert after.dataset.targets.tolist() == [0, 1, 1, 0, 0]
    assert after.parameters is before.parameters
    assert drawn_points(plot) == 5
    program.session.document.undo_stack.undo()
    assert now(program) is before
    assert drawn_points(plot) == 4


def test_shift_adds_the_next_class_and_the_palette_chooses(program: Program, plot: OutputPlot) -> None:
    click(plot, 0.2, 0.1, keys=SHIFT)
    QTest.mouseClick(plot.edit_bar.classes[1], LEFT)
    click(plot, -0.2, 0.1)
    click(plot, 0.0, -0.3, keys=SHIFT)
    assert now(program).dataset.targets[4:].tolist() == [1, 1, 0]
    assert history(program) == [f"Add a point of class {name}" for name in ("yes", "yes", "no")]


def test_a_drag_moves_a_point_which_is_seen_on_the_way(program: Program, plot: OutputPlot, qtbot: QtBot) -> None:
    before = now(program)
    press_and_go(plot, (1.0, 1.0), (0.5, 0.5), (0.0, 0.5))
    qtbot.waitUntil(lambda: plot._drawing.row_near((0.0, 0.5), (0.1, 0.1)) == 3)  # type: ignore[union-attr]
    assert now(program) is before  # the document hears of it at the end
    let_go(plot, 0.0, 0.5)
    assert history(program) == ["Move a point"]
    wanted = CORNERS.copy()
    wanted[3] = 0.0, 0.5
    np.testing.assert_allclose(now(program).dataset.inputs, wanted, atol=1.5 * a_pixel(plot))


def test_a_click_on_a_point_changes_nothing(program: Program, plot: OutputPlot) -> None:
    before = now(program)
    click(plot, 1.0, 1.0)
    assert now(program) is before
    assert program.session.document.state.probe is None  # nor is it a probe


def test_the_right_button_removes_the_point_and_opens_no_menu(program: Program, plot: OutputPlot) -> None:
    click(plot, 1.0, -1.0, RIGHT)
    assert history(program) == ["Delete a point"]
    np.testing.assert_array_equal(now(program).dataset.inputs, CORNERS[[0, 2, 3]])
    click(plot, 0.0, 0.0, RIGHT)  # no point there
    assert now(program).dataset.size == 3
    assert QApplication.activePopupWidget() is None


def test_a_brush_stroke_is_one_entry(program: Program, plot: OutputPlot) -> None:
    plot.edit_bar.tools[Tool.BRUSH].click()
    plot.edit_bar.density.setValue(2)
    QApplication.processEvents()
    press_and_go(plot, (-0.5, 0.0), (0.0, 0.0), (0.5, 0.0))
    let_go(plot, 0.5, 0.0)
    count = now(program).dataset.size - 4
    assert count >= 6
    assert count % 2 == 0
    assert history(program) == [f"Brush {count} points of class no"]
    reach = plot.edit_bar.radius.value() * a_pixel(plot)
    assert (np.abs(now(program).dataset.inputs[4:, 1]) <= 1.1 * reach).all()


def test_the_eraser_removes_what_it_goes_over(program: Program, plot: OutputPlot) -> None:
    plot.edit_bar.tools[Tool.ERASER].click()
    QApplication.processEvents()
    press_and_go(plot, (-1.0, 0.0), (-1.0, 1.0), (1.0, 1.0))
    let_go(plot, 1.0, 1.0)
    assert history(program) == ["Delete 2 points"]
    np.testing.assert_array_equal(now(program).dataset.inputs, CORNERS[:2])


def test_the_last_points_are_not_erased_and_the_reason_is_told(program: Program, plot: OutputPlot) -> None:
    plot.edit_bar.tools[Tool.ERASER].click()
    plot.edit_bar.radius.setValue(80)
    QApplication.processEvents()
    press_and_go(plot, (-1.0, -1.0), (-1.0, 1.0), (1.0, 1.0), (1.0, -1.0))
    let_go(plot, 1.0, -1.0)
    assert now(program).dataset.size == 4
    assert drawn_points(plot) == 4
    assert "at least one example must be left to learn from" in program.window.messages.message


def test_escape_gives_up_the_gesture_and_then_the_mode(program: Program, plot: OutputPlot, qtbot: QtBot) -> None:
    before = now(program)
    press_and_go(plot, (1.0, 1.0), (0.5, 0.5), (0.0, 0.5))
    qtbot.waitUntil(lambda: plot._drawing.row_near((1.0, 1.0), (0.1, 0.1)) is None)  # type: ignore[union-attr]
    QTest.keyClick(plot.canvas, Qt.Key.Key_Escape)
    assert plot.edit_bar.is_on
    assert plot._drawing is not None
    assert plot._drawing.row_near((1.0, 1.0), (0.1, 0.1)) == 3
    let_go(plot, 0.0, 0.5)
    assert now(program) is before
    QTest.keyClick(plot.canvas, Qt.Key.Key_Escape)
    assert not plot.edit_bar.is_on
    click(plot, 0.2, 0.1)
    assert now(program) is before
    assert program.session.document.state.probe is not None  # as before


def test_over_one_input_a_point_has_its_height_as_target(program: Program) -> None:
    plot = editing(program, LINE)
    assert not plot.edit_bar.value.isVisible()
    click(plot, 0.5, 0.4)
    press_and_go(plot, (0.0, 0.0), (0.0, -0.2), (-0.2, -0.4))
    let_go(plot, -0.2, -0.4)
    dataset = now(program).dataset
    np.testing.assert_allclose(dataset.inputs[:, 0], [-1, -0.2, 1, 0.5], atol=1.5 * a_pixel(plot))
    np.testing.assert_allclose(dataset.targets[:, 0], [-0.5, -0.4, 0.5, 0.4], atol=1.5 * a_pixel(plot))


def test_over_two_inputs_a_new_point_has_the_target_of_the_field(program: Program) -> None:
    plot = editing(program, make_builtin("plane", size=6))
    plot.edit_bar.value.setValue(0.75)
    plot.canvas.show_all()
    (left, right), (low, high) = plot.canvas.seen
    click(plot, left + 0.01 * (right - left), low + 0.01 * (high - low))
    assert now(program).dataset.targets[-1].tolist() == [0.75]


def test_an_edited_point_keeps_its_part_and_a_new_one_is_learned_from(program: Program) -> None:
    plot = editing(program, make_builtin("moons", size=20))
    test_rows = now(program).data.test_rows.tolist()
    plot.canvas.show_all()
    (left, right), (low, high) = plot.canvas.seen
    click(plot, left + 0.01 * (right - left), low + 0.01 * (high - low))
    assert now(program).dataset.size == 21
    assert now(program).data.test_rows.tolist() == test_rows
    assert now(program).dataset.title == "Two moons, edited"


def test_more_inputs_are_not_edited_here_and_a_sentence_says_where(program: Program) -> None:
    program.session.intend(LoadDataset(make_builtin("iris")))
    plot = program.window.output_plot
    plot.canvas.setFocus()
    QTest.keyClick(plot.canvas, Qt.Key.Key_D)
    assert not plot.edit_bar.is_on
    assert not plot.edit_bar.toggle.isEnabled()
    assert plot.edit_bar.reason.text() == "Points of 4 inputs are edited in the Data table."


def test_while_running_the_data_rest_and_the_mode_comes_back_after_it(
    program: Program, plot: OutputPlot, qtbot: QtBot
) -> None:
    document = program.session.document
    qtbot.keyClick(plot.canvas, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: document.state.running)
    assert not plot.edit_bar.is_on
    assert plot.edit_bar.reason.text() == "Pause to edit the data."
    qtbot.keyClick(plot.canvas, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not document.state.running)
    assert plot.edit_bar.is_on
    click(plot, 0.2, 0.1)
    assert now(program).dataset.size == 5


def test_undo_during_a_gesture_ends_the_gesture(program: Program, plot: OutputPlot) -> None:
    click(plot, 0.2, 0.1)
    press_and_go(plot, (1.0, 1.0), (0.5, 0.5))
    program.session.document.undo_stack.undo()
    let_go(plot, 0.5, 0.5)
    assert not plot.editor.is_busy
    np.testing.assert_array_equal(now(program).dataset.inputs, CORNERS)


def test_steps_before_and_after_an_edit_come_back_exactly(program: Program, plot: OutputPlot) -> None:
    seen = [now(program)]
    for _ in range(3):
        program.session.intend(StepExample())
        seen.append(now(program))
    click(plot, 0.2, 0.1)
    seen[-1] = now(program)
    for _ in range(3):
        program.session.intend(StepExample())
        seen.append(now(program))
    for step in (1, 5, 2, 6, 3, 0, 4):
        program.session.time.go_to(step)
        assert now(program).parameters == seen[step].parameters
        assert now(program).data is seen[step].data


def test_every_control_has_a_name_and_a_tip(plot: OutputPlot) -> None:
    bar = plot.edit_bar
    for control in (bar.toggle, *bar.tools.values(), *bar.classes, bar.value, bar.radius, bar.density):
        assert control.accessibleName()
        assert control.toolTip()


def test_the_fields_of_the_bar_are_as_high_as_their_text_needs(program: Program) -> None:
    bar = editing(program, make_builtin("plane")).edit_bar
    metrics = bar.value.fontMetrics()
    assert bar.value.height() >= metrics.height() + 8  # a frame and some room above and below
