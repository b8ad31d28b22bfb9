"""What the matrices frame while a student steps through the numbers of a real session."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QStyledItemDelegate
from pytestqt.qtbot import QtBot

from nn_sim.experiment.edits import worked_experiment
from nn_sim.session.intentions import Select, SetFrozen, SetHiddenSizes
from nn_sim.session.selection import WeightRef
from nn_sim.session.view_state import Change
from nn_sim.ui.lesson_lights import Light
from nn_sim.ui.matrices import MatricesView
from nn_sim.ui.matrices.cell_delegate import CellDelegate
from nn_sim.ui.matrices.matrix_table import MatrixTable
from nn_sim.ui.theme import LIGHT
from tests.gui.lesson_desk import LessonDesk, lesson_on


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[LessonDesk]:
    with lesson_on(MatricesView(), worked_experiment(), qtbot, (640, 210)) as desk:
        yield desk


def tables(desk: LessonDesk) -> list[MatrixTable]:
    return [table for table in desk.view.findChildren(MatrixTable) if not table.parentWidget().isHidden()]


def lit(desk: LessonDesk) -> list[dict[tuple[int, int], Light]]:
    """The lit cells of V and of W."""
    delegates: list[QStyledItemDelegate] = [table.itemDelegate() for table in tables(desk)]
    return [delegate.lit_cells for delegate in delegates if isinstance(delegate, CellDelegate)]


def cell_of(desk: LessonDesk, ref: WeightRef) -> tuple[QImage, QRect]:
    table = tables(desk)[ref.layer]
    return table.viewport().grab().toImage(), table.visualRect(table.model().index(ref.row, ref.column))


def frame_colour(desk: LessonDesk, ref: WeightRef) -> QColor:
    """At the middle of the cell's upper side, on the frame."""
    image, cell = cell_of(desk, ref)
    return image.pixelColor(QPoint(cell.center().x(), cell.top() + 1))


def ground_colour(desk: LessonDesk, ref: WeightRef) -> QColor:
    image, cell = cell_of(desk, ref)
    return image.pixelColor(QPoint(cell.center().x(), cell.top() + 4))


def test_the_weights_that_flow_into_r_2_are_framed(desk: LessonDesk) -> None:
    desk.step_to("r₂")
    assert lit(desk) == [{(1, column): Light(kinds=(1,)) for column in (0, 1, 2)}, {}]
    assert frame_colour(desk, WeightRef(0, 1, 1)) == QColor(LIGHT.kinds[1])
    assert ground_colour(desk, WeightRef(0, 1, 1)) == QColor(LIGHT.panel)
    assert frame_colour(desk, WeightRef(0, 0, 1)) == QColor(LIGHT.panel)
    desk.step_to("u₁")
    assert lit(desk) == [{}, {}]


def test_a_gradient_is_framed_in_the_accent_and_a_selected_weight_is_filled(desk: LessonDesk) -> None:
    desk.step_to("∂l/∂w₁₁", "term")
    assert frame_colour(desk, WeightRef(1, 0, 1)) == QColor(LIGHT.accent)
    assert ground_colour(desk, WeightRef(1, 0, 1)) == QColor(LIGHT.panel)
    desk.intend(Select(WeightRef(1, 1, 1)))
    assert ground_colour(desk, WeightRef(1, 1, 1)) == QColor(LIGHT.accent)
    assert ground_colour(desk, WeightRef(1, 0, 1)) == QColor(LIGHT.panel)


def test_a_new_weight_is_the_target_and_bears_the_mark_of_the_old(desk: LessonDesk) -> None:
    desk.step_to("w₀₂ new")
    assert lit(desk) == [{}, {(1, 0): Light(is_target=True, kinds=(0, 2))}]


def colours_at_left(desk: LessonDesk, ref: WeightRef) -> set[str]:
    """Where the mark is, in the middle of the cell's height."""
    image, cell = cell_of(desk, ref)
    return {image.pixelColor(QPoint(cell.left() + x, cell.center().y())).name() for x in range(5, 30)}


def test_the_mark_stands_at_the_left_also_beside_a_lock(desk: LessonDesk) -> None:
    v_02 = WeightRef(0, 1, 0)
    desk.intend(SetFrozen(0, 1, 0, (1, 1), True))
    assert LIGHT.kinds[1] not in colours_at_left(desk, v_02)
    desk.step_to("r₂")
    assert LIGHT.kinds[1] in colours_at_left(desk, v_02)


def tip(desk: LessonDesk, ref: WeightRef) -> list[str]:
    model = tables(desk)[ref.layer].model()
    return str(model.data(model.index(ref.row, ref.column), Qt.ItemDataRole.ToolTipRole)).splitlines()


def test_tooltips_tell_gradient_and_new_value_in_their_phases(desk: LessonDesk) -> None:
    w_11 = WeightRef(1, 0, 1)
    desk.step_to("r₁")
    assert tip(desk, w_11) == ["w₁₁ = 1.0, from u₁ to z₁"]
    desk.step_to("∂l/∂w₀₁")
    expected = ["∂l/∂w₁₁ = δ₁·u₁ = 0.5800", "w₁₁ new = w₁₁ − η·∂l/∂w₁₁ = 0.9420"]
    assert tip(desk, w_11) == ["w₁₁ = 1.0, from u₁ to z₁", *expected]
    desk.step_to("w₀₁ new")
    assert tip(desk, w_11)[1:] == expected


def test_a_run_and_other_sizes_have_no_light(desk: LessonDesk) -> None:
    desk.step_to("r₂")
    desk.view.render_state(replace(desk.state, running=True), Change.RUN | Change.NUMBERS)
    assert lit(desk) == [{}, {}]
    desk.view.render_state(desk.state, Change.RUN)
    assert len(lit(desk)[0]) == 3
    desk.intend(SetHiddenSizes((1,)))
    assert lit(desk) == [{}, {}]
    assert desk.view.accessibleDescription() == ""


def test_screen_readers_are_told_what_is_lit(desk: LessonDesk) -> None:
    desk.step_to("r₂")
    assert desk.view.accessibleDescription() == "Lesson: r₂ = 2.0000, from x₀, v₀₂, x₁, v₁₂, x₂, v₂₂."


def test_the_weight_that_is_looked_at_is_scrolled_into_sight(desk: LessonDesk) -> None:
    desk.intend(SetHiddenSizes((40,)))
    V = tables(desk)[0]
    last = V.model().index(39, 0)
    assert not V.viewport().rect().contains(V.visualRect(last))
    desk.step_to("∂l/∂v₀,₄₀")
    assert V.viewport().rect().contains(V.visualRect(last))
