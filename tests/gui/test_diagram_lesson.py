"""What the diagram lights up while a student steps through the numbers of a real session."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from nn_sim.datasets import make_builtin
from nn_sim.experiment.edits import new_experiment, worked_experiment
from nn_sim.session.intentions import MoveCursor, Select, SetHiddenSizes
from nn_sim.session.selection import UnitRef, WeightRef
from nn_sim.session.view_state import Change
from nn_sim.ui.diagram import DiagramView
from nn_sim.ui.theme import DARK, LIGHT
from tests.gui.lesson_desk import LessonDesk, lesson_on

SIZE = 640, 500
U_1, U_2, Z_1, Z_2 = UnitRef(1, 1), UnitRef(1, 2), UnitRef(2, 1), UnitRef(2, 2)


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[LessonDesk]:
    with lesson_on(DiagramView(), worked_experiment(), qtbot, SIZE) as desk:
        yield desk


@pytest.fixture
def deep(qtbot: QtBot) -> Iterator[LessonDesk]:
    with lesson_on(DiagramView(), new_experiment(make_builtin("moons"), hidden_sizes=(8, 8)), qtbot, SIZE) as desk:
        yield desk


def lit_edges(desk: LessonDesk) -> dict[WeightRef, tuple[int, ...]]:
    """Kinds of each lit edge, as the edges' item has it."""
    diagram = desk.view.diagram
    refs = {number: ref for ref, number in diagram.number_of.items()}
    return {refs[number]: light.kinds for number, light in diagram.edges.lit.lights.items()}


def lit_units(desk: LessonDesk) -> dict[UnitRef, tuple[int, ...]]:
    lights = desk.view.diagram.lights.lights
    return {unit: lights.of(unit).kinds for unit in desk.view.diagram.nodes if lights.of(unit)}


def written(desk: LessonDesk) -> dict[UnitRef, str]:
    return {unit: number.text for unit, number in desk.view.diagram.lights.numbers.items()}


def label(desk: LessonDesk, ref: WeightRef) -> str:
    return desk.view.diagram.labels.text(desk.view.diagram.number_of[ref])


def test_stepping_to_r_2_lights_exactly_what_flows_into_it(desk: LessonDesk) -> None:
    desk.step_to("r₂")
    assert lit_edges(desk) == {WeightRef(0, 1, column): (1,) for column in (0, 1, 2)}
    assert lit_units(desk) == {U_2: (), UnitRef(0, 0): (0,), UnitRef(0, 1): (0,), UnitRef(0, 2): (0,)}
    assert desk.view.diagram.lights.lights.target == U_2
    assert written(desk) == {U_1: "r₁ = 1.0000", U_2: "r₂ = 2.0000"}


def test_stepping_on_lights_other_things_and_ending_the_lesson_clears_all(desk: LessonDesk) -> None:
    desk.step_to("r₂")
    desk.intend(MoveCursor())  # u_1 = tanh(r_1)
    assert (lit_edges(desk), lit_units(desk)) == ({}, {U_1: (0,)})
    desk.intend(Select(None))
    assert (lit_edges(desk), lit_units(desk), written(desk)) == ({}, {}, {})


def colour_at(desk: LessonDesk, x: float, y: float) -> QColor:
    return desk.view.grab().toImage().pixelColor(desk.view.mapFromScene(QPointF(x, y)))


def test_edges_are_painted_in_the_colour_of_their_kind_and_others_stand_back(desk: LessonDesk) -> None:
    places = {place.unit: place for place in desk.view.diagram.layout.places}
    on_v_22 = places[UnitRef(0, 2)].x + 34, places[UnitRef(0, 2)].y  # level; between node and label
    on_v_11 = places[U_1].x + 34, places[U_1].y  # w_11, level
    assert colour_at(desk, *on_v_22) == colour_at(desk, *on_v_11) == QColor(LIGHT.positive)
    desk.step_to("r₂")
    assert colour_at(desk, *on_v_22) == QColor(LIGHT.kinds[1])
    assert colour_at(desk, *on_v_11).lightnessF() > QColor(LIGHT.positive).lightnessF() + 0.2
    desk.view.set_theme(DARK)
    assert colour_at(desk, *on_v_22) == QColor(DARK.kinds[1])


def test_arrow_heads_point_at_the_unit_that_is_looked_at(desk: LessonDesk) -> None:
    desk.step_to("r₂")
    numbers = desk.view.diagram.number_of
    assert desk.view.diagram.edges.lit.heads == {numbers[WeightRef(0, 1, column)]: 1 for column in (0, 1, 2)}
    desk.step_to("c₁")  # backwards: from z_1 and z_2 to u_1
    assert desk.view.diagram.edges.lit.heads == {numbers[WeightRef(1, row, 1)]: 0 for row in (0, 1)}


def test_going_back_deltas_are_written_at_the_units(desk: LessonDesk) -> None:
    desk.step_to("c₁")
    assert written(desk) == {U_1: "c₁ = −0.4408", U_2: "c₂ = ?", Z_1: "δ₁ = 0.7616", Z_2: "δ₂ = 1.2024"}


def test_gradients_and_new_weights_stand_at_the_edges(desk: LessonDesk) -> None:
    desk.step_to("∂l/∂v₁₁", "term")
    assert label(desk, WeightRef(0, 0, 0)) == "∂l/∂v₀₁ = −0.1851"
    assert label(desk, WeightRef(0, 0, 2)) == "∂l/∂v₂₁ = ?"
    assert label(desk, WeightRef(1, 0, 0)) == "w₀₁ = 1.0000"  # another matrix
    desk.step_to("w₁₁ new", "term")
    assert label(desk, WeightRef(1, 0, 0)) == "w₀₁ → 0.9238"
    assert lit_edges(desk) == {WeightRef(1, 0, 1): (0, 2)}
    desk.intend(Select(None))
    assert label(desk, WeightRef(1, 0, 0)) == "w₀₁ = 1.0000"


def test_every_lit_edge_bears_its_mark_in_its_label_or_as_a_badge(deep: LessonDesk) -> None:
    deep.step_to("c⁽¹⁾₃")
    diagram = deep.view.diagram
    assert lit_edges(deep) == {WeightRef(1, row, 3): (1,) for row in range(8)}
    lit = set(diagram.edges.lit.lights)
    labelled = {number for number in lit if diagram.labels.is_labelled(number)}
    assert set(diagram.lights.badged) == lit - labelled
    assert len(labelled) >= 6  # most have room beside one another
    assert lit_units(deep) == {UnitRef(1, 3): (), **{UnitRef(2, unit): (0,) for unit in range(1, 9)}}


def test_a_gap_in_a_wide_layer_is_lit_when_one_of_its_units_flows_in(qtbot: QtBot) -> None:
    e = new_experiment(make_builtin("moons"), hidden_sizes=(100,))
    with lesson_on(DiagramView(), e, qtbot, SIZE) as desk:
        (gap,) = desk.view.diagram.gaps
        frame = gap.gap.x - gap.ROOM.width() / 2, gap.gap.y  # the middle of its left side
        assert colour_at(desk, *frame) == QColor(LIGHT.panel)
        desk.step_to("s₁")
        assert colour_at(desk, *frame) == QColor(LIGHT.kinds[0])


def test_lit_edges_are_drawn_even_where_only_the_strongest_are(qtbot: QtBot) -> None:
    e = new_experiment(make_builtin("moons"), hidden_sizes=(16, 16, 16))
    with lesson_on(DiagramView(), e, qtbot, SIZE) as desk:
        desk.step_to("r⁽³⁾₁")
        edges = desk.view.diagram.edges
        assert set(edges.lit.lights) <= set(edges.drawn.tolist())
        assert len(edges.lit.lights) == 17


def test_other_sizes_put_the_light_out(desk: LessonDesk) -> None:
    desk.step_to("c₁")
    desk.intend(SetHiddenSizes((1,)))
    assert (lit_edges(desk), lit_units(desk), written(desk)) == ({}, {}, {})


def test_a_resize_keeps_the_light(desk: LessonDesk) -> None:
    desk.step_to("c₁")
    desk.view.resize(400, 320)
    assert written(desk)[U_1] == "c₁ = −0.4408"
    assert set(lit_edges(desk)) == {WeightRef(1, 0, 1), WeightRef(1, 1, 1)}


def test_a_run_has_no_light(desk: LessonDesk) -> None:
    desk.step_to("r₂")
    desk.view.render_state(replace(desk.state, running=True), Change.RUN | Change.PICTURES)
    assert (lit_edges(desk), lit_units(desk)) == ({}, {})
    desk.view.render_state(desk.state, Change.RUN)
    assert len(lit_edges(desk)) == 3


def test_a_click_on_a_unit_asks_for_its_number(desk: LessonDesk, qtbot: QtBot) -> None:
    at = desk.view.mapFromScene(desk.view.diagram.nodes[Z_2].pos())
    qtbot.mouseClick(desk.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert desk.lesson.explanation.symbol == "z₂"
    assert lit_units(desk) == {Z_2: (0,)}  # z_2 = s_2
    assert written(desk) == {Z_2: "s₂ = 1.2024"}


def tooltip_at(desk: LessonDesk, at: QPoint) -> list[str]:
    viewport = desk.view.viewport()
    QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, at, viewport.mapToGlobal(at)))
    words = QToolTip.text().splitlines()
    QToolTip.hideText()
    return words


def test_tooltips_tell_where_numbers_come_from(desk: LessonDesk) -> None:
    at_u_1 = desk.view.mapFromScene(desk.view.diagram.nodes[U_1].pos())
    at_w_11 = desk.view.mapFromScene((desk.view.diagram.nodes[U_1].pos() + desk.view.diagram.nodes[Z_1].pos()) / 2)
    assert "r₁ = x₀·v₀₁ + x₁·v₁₁ + x₂·v₂₁ = 1.0000" in tooltip_at(desk, at_u_1)
    assert tooltip_at(desk, at_w_11) == ["w₁₁ = 1.0000, from u₁ to z₁"]
    desk.step_to("∂l/∂w₀₁")
    assert tooltip_at(desk, at_w_11)[1:] == ["∂l/∂w₁₁ = δ₁·u₁ = 0.5800", "w₁₁ new = w₁₁ − η·∂l/∂w₁₁ = 0.9420"]
    desk.step_to("δʰ₁")
    assert "δʰ₁ = g′₁·c₁ = −0.1851" in tooltip_at(desk, at_u_1)


def test_screen_readers_are_told_what_is_lit(desk: LessonDesk) -> None:
    desk.step_to("r₂")
    heard = desk.view.accessibleDescription()
    assert heard.endswith("Lesson: r₂ = 2.0000, from x₀, v₀₂, x₁, v₁₂, x₂, v₂₂.")
    desk.intend(Select(None))
    assert "Lesson" not in desk.view.accessibleDescription()


def test_the_weights_of_a_selected_unit_do_not_stand_back(desk: LessonDesk) -> None:
    places = {place.unit: place for place in desk.view.diagram.layout.places}
    on_w_11 = places[U_1].x + 44, places[U_1].y  # between its glow and the label
    desk.intend(Select(U_2))
    assert colour_at(desk, *on_w_11) != QColor(LIGHT.positive)
    desk.intend(Select(U_1))
    assert colour_at(desk, *on_w_11) == QColor(LIGHT.positive)


def test_a_click_on_the_ground_or_escape_puts_the_light_out(desk: LessonDesk, qtbot: QtBot) -> None:
    desk.step_to("r₂")
    qtbot.mouseClick(desk.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(desk.view.width() - 20, 10))
    assert lit_edges(desk) == {}
    desk.intend(MoveCursor())  # the cursor has stayed
    assert len(lit_edges(desk)) == 3
    qtbot.keyClick(desk.view, Qt.Key.Key_Escape)
    assert lit_edges(desk) == {}


def test_the_target_beside_an_output_is_framed_when_it_flows_in(desk: LessonDesk) -> None:
    (box,) = [node.target_box() for unit, node in desk.view.diagram.nodes.items() if unit == Z_1]
    left_side = box.left() - 4, box.center().y()
    assert colour_at(desk, *left_side) == QColor(LIGHT.panel)
    desk.step_to("δ₁")  # −(y₁ − z₁): y₁ comes first
    assert colour_at(desk, *left_side) == QColor(LIGHT.kinds[0])


def test_the_loss_stands_by_itself(desk: LessonDesk) -> None:
    desk.step_to("l", "layer")
    assert desk.view.diagram.lights.loss.text == "l = 1.0129"
    assert Z_1 not in written(desk)
    assert {unit for unit in lit_units(desk) if lit_units(desk)[unit]} == {Z_1, Z_2}


def test_beside_a_probe_there_is_no_light_and_the_legend_says_why(desk: LessonDesk) -> None:
    desk.step_to("r₂")
    desk.view.render_state(replace(desk.state, probe=(0.5, 0.5)), Change.PROBE)
    assert (lit_edges(desk), lit_units(desk), written(desk)) == ({}, {}, {})
    assert desk.view.legend.warning == "The equations are about example 1; a probe is in the network"
    desk.view.render_state(desk.state, Change.PROBE)
    assert len(lit_edges(desk)) == 3
    assert desk.view.legend.warning == ""
