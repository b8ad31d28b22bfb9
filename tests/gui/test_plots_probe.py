"""The probe in the plot of the real program: clicks, drags and keys send inputs through the network."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nn_sim.app.wiring import Program
from nn_sim.datasets import make_builtin
from nn_sim.session.intentions import LoadDataset, Probe, SetHiddenActivation
from nn_sim.session.view_state import ViewState
from nn_sim.ui.plots import OutputPlot

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def plot(program: Program) -> OutputPlot:
    """Over the deck's example with identity units: r = (1 - x1, 1 + x2) = u, z = (1 + u1, 1 - u1 + u2)."""
    program.session.intend(SetHiddenActivation("identity"))
    QApplication.processEvents()
    return program.window.output_plot


def state(program: Program) -> ViewState:
    return program.session.document.state


def pixel(plot: OutputPlot, x: float, y: float) -> QPoint:
    return plot.canvas.mapFromScene(plot.canvas.view_box.mapViewToScene(QPointF(x, y)))


def a_pixel(plot: OutputPlot) -> tuple[float, float]:
    """How far one pixel reaches in the axes' numbers."""
    (left, right), (low, high) = plot.canvas.seen
    return (right - left) / plot.canvas.columns, (high - low) / plot.canvas.rows


def click(plot: OutputPlot, x: float, y: float) -> None:
    QTest.mouseClick(plot.canvas.viewport(), LEFT, pos=pixel(plot, x, y))


def drag(plot: OutputPlot, start: QPoint, *stops: QPoint) -> None:
    """Press, move and release as a hand does; each move is seen as one."""
    viewport = plot.canvas.viewport()
    QTest.mousePress(viewport, LEFT, pos=start)
    for stop in stops:
        QTest.mouseMove(viewport, stop)
        QApplication.processEvents()
    QTest.mouseRelease(viewport, LEFT, pos=stops[-1])


def assert_near(plot: OutputPlot, probe: tuple[float, ...] | None, *wanted: float) -> None:
    assert probe is not None
    np.testing.assert_allclose(probe, wanted, atol=1.5 * max(a_pixel(plot)))


def test_a_click_sends_the_input_through_the_network(program: Program, plot: OutputPlot) -> None:
    click(plot, 0.5, 1.5)
    probe = state(program).probe
    assert probe is not None
    assert_near(plot, probe, 0.5, 1.5)
    x1, x2 = probe
    np.testing.assert_allclose(state(program).picture.passed.z_k[0], [2.0 - x1, 1.0 + x1 + x2])
    assert plot.probe.places == (probe,)
    assert plot.ring.places == ()  # the example is not in the network
    assert plot.probe.text == f"z₁ = {2.0 - x1:.4f}\nz₂ = {1.0 + x1 + x2:.4f}"
    assert program.session.document.undo_stack.count() == 1  # the activation, not the probe


def test_the_diagram_shows_the_probe_and_no_target(program: Program, plot: OutputPlot) -> None:
    click(plot, 0.5, 1.5)
    assert state(program).probe is not None
    diagram = program.window.diagram.diagram
    assert diagram is not None
    outputs = [node.text for unit, node in diagram.nodes.items() if unit.layer == 2]
    assert [text.beside[-2:] for text in outputs] == [("probe", "no target")] * 2
    z_1 = state(program).picture.passed.z_k[0, 0]
    assert outputs[0].value == f"{z_1:.4f}"
    plot.probe.back.click()
    assert [node.text.beside[-2] for unit, node in diagram.nodes.items() if unit.layer == 2] == [
        "y₁ = 1.0000",
        "y₂ = 0.0000",
    ]


def test_dragging_the_mark_moves_the_probe_and_not_the_view(program: Program, plot: OutputPlot) -> None:
    click(plot, 0.5, 1.5)
    seen = plot.canvas.seen
    drag(plot, pixel(plot, 0.5, 1.5) + QPoint(4, -4), pixel(plot, 0.2, 1.0), pixel(plot, 0.0, 0.25))
    assert_near(plot, state(program).probe, 0.0, 0.25)
    assert plot.canvas.seen == seen
    assert not plot.canvas.zoomed


def test_the_mark_is_not_dragged_out_of_sight(program: Program, plot: OutputPlot) -> None:
    click(plot, 0.5, 1.5)
    drag(plot, pixel(plot, 0.5, 1.5), pixel(plot, 0.5, 1.5) + QPoint(3000, 0))
    (_, right), _ = plot.canvas.seen
    probe = state(program).probe
    assert probe is not None
    assert probe[0] == pytest.approx(right)


def test_a_drag_tells_of_thirty_places_a_second_and_of_the_last(
    program: Program, plot: OutputPlot, qtbot: QtBot
) -> None:
    click(plot, 0.5, 1.5)
    told: list[object] = []
    plot.intended.connect(told.append)
    start = pixel(plot, 0.5, 1.5)
    drag(plot, start, *(start + QPoint(i, 0) for i in range(1, 41)))
    assert 2 <= len(told) <= 20
    assert_near(plot, state(program).probe, 0.5 + 40 * a_pixel(plot)[0], 1.5)


def test_dragging_the_ground_still_moves_the_view(program: Program, plot: OutputPlot) -> None:
    seen = plot.canvas.seen
    start = pixel(plot, 0.5, 1.5)
    drag(plot, start, start + QPoint(30, 0), start + QPoint(60, 0))
    assert plot.canvas.seen[0][0] < seen[0][0]
    assert state(program).probe is None


def test_a_double_click_shows_all_and_leaves_no_probe(program: Program, plot: OutputPlot) -> None:
    home = plot.canvas.seen
    plot.canvas.view_box.scaleBy((0.5, 0.5))
    viewport, place = plot.canvas.viewport(), pixel(plot, 0.2, 1.2)
    QTest.mouseClick(viewport, LEFT, pos=place)
    QTest.mouseDClick(viewport, LEFT, pos=place)
    assert state(program).probe is None
    assert plot.canvas.seen == home
    click(plot, 0.5, 1.5)  # one that was there before stays
    before = state(program).probe
    QTest.mouseClick(viewport, LEFT, pos=pixel(plot, 0.5, 1.5))  # on the mark
    QTest.mouseDClick(viewport, LEFT, pos=pixel(plot, 0.5, 1.5))
    assert state(program).probe == before
    QTest.mouseClick(viewport, LEFT, pos=pixel(plot, -0.5, 0.5))
    QTest.mouseDClick(viewport, LEFT, pos=pixel(plot, -0.5, 0.5))
    assert state(program).probe == before


def test_the_keys_set_move_and_end_it(program: Program, plot: OutputPlot) -> None:
    canvas = plot.canvas
    (left, right), (low, high) = canvas.seen
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    middle = np.array([(left + right) / 2, (low + high) / 2])
    np.testing.assert_allclose(state(program).probe, middle)
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    QTest.keyClick(canvas, Qt.Key.Key_Up)
    QTest.keyClick(canvas, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    np.testing.assert_allclose(
        state(program).probe, middle + np.array([(right - left) * 0.02, (high - low) * 0.022])
    )  # a step is a fiftieth of what is seen, with Shift a tenth of that
    assert canvas.seen == ((left, right), (low, high))
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert state(program).probe is None


def test_the_button_leads_back_to_the_example(program: Program, plot: OutputPlot) -> None:
    assert not plot.probe.back.isVisible()
    click(plot, 0.5, 1.5)
    assert plot.probe.back.isVisible()
    QTest.mouseClick(plot.probe.back, LEFT)
    assert state(program).probe is None
    assert not plot.probe.back.isVisible()
    assert plot.ring.places == ((0.0, 1.0),)
    assert plot.probe.places == ()


def test_one_input_is_probed_on_its_curve(program: Program, plot: OutputPlot) -> None:
    program.session.intend(LoadDataset(make_builtin("sine")))
    QApplication.processEvents()
    click(plot, 0.25, 0.9)
    probe = state(program).probe
    assert_near(plot, probe, 0.25)
    assert probe is not None
    ((x, y),) = plot.probe.places
    assert (x, y) == (probe[0], state(program).picture.passed.z_k[0, 0])
    start = pixel(plot, probe[0], -0.8)  # the whole line can be taken
    drag(plot, start, start + QPoint(20, 5), start + QPoint(40, 10))
    assert_near(plot, state(program).probe, probe[0] + 40 * a_pixel(plot)[0])


def test_other_data_take_the_mark_away(program: Program, plot: OutputPlot) -> None:
    click(plot, 0.5, 1.5)
    program.session.intend(LoadDataset(make_builtin("moons")))
    assert plot.probe.places == ()
    assert not plot.probe.back.isVisible()
    assert len(plot.ring.places) == 1


def test_the_probe_is_told_to_those_who_do_not_see_it(program: Program, plot: OutputPlot) -> None:
    plot.intended.emit(Probe((2.0, 3.0)))
    assert plot.canvas.accessibleDescription() == ("Probe at x₁ = 2.0000, x₂ = 3.0000: z₁ = 0.0000, z₂ = 6.0000")


def test_a_probe_moves_live_while_a_run_is_on(program: Program, plot: OutputPlot, qtbot: QtBot) -> None:
    program.session.training.run()
    qtbot.waitUntil(lambda: state(program).running)
    click(plot, 0.5, 1.5)
    assert plot.probe.places == (state(program).probe,)
    program.session.training.pause()
    qtbot.waitUntil(lambda: not state(program).running)
    assert plot.probe.places == (state(program).probe,)
