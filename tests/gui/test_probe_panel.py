"""The tab of the probe, fed by the real program: what is typed goes through the network, all values are read."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from nn_sim.app.wiring import Program
from nn_sim.datasets import Dataset, make_builtin
from nn_sim.session.intentions import LoadDataset, Probe, SetHiddenActivation, SetHiddenSizes
from nn_sim.session.view_state import EVERYTHING
from nn_sim.stepper.scalars import of_unit
from nn_sim.ui.probe import ProbePanel
from nn_sim.ui.theme import LIGHT


@pytest.fixture
def panel(program: Program, qtbot: QtBot) -> Iterator[ProbePanel]:
    """Beside the deck's example with identity units: r = (1 - x1, 1 + x2) = u, z = (1 + u1, 1 - u1 + u2)."""
    panel = ProbePanel()
    qtbot.addWidget(panel)
    panel.set_theme(LIGHT)
    panel.resize(640, 210)
    panel.intended.connect(program.session.intend)
    program.session.document.view_changed.connect(panel.render_state)
    program.session.intend(SetHiddenActivation("identity"))
    panel.render_state(program.session.document.state, EVERYTHING)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.activateWindow()
    yield panel
    program.session.document.view_changed.disconnect(panel.render_state)


def enter(panel: ProbePanel, i: int, text: str) -> None:
    field = panel.inputs.fields[i]
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def cells(panel: ProbePanel) -> list[list[str | None]]:
    model = panel.table.value_model
    return [[model.index(r, c).data() for c in range(model.columnCount())] for r in range(model.rowCount())]


def text_of(panel: ProbePanel, name: str) -> str:
    label = next(label for label in panel.findChildren(QLabel) if label.accessibleName() == name)
    return label.text() if label.isVisible() else ""


def test_without_a_probe_it_shows_the_example(panel: ProbePanel) -> None:
    assert [field.text() for field in panel.inputs.fields] == ["0", "1"]
    assert cells(panel) == [
        ["0.0000", "1.0000", "1.0000", "2.0000", "2.0000"],
        ["1.0000", "2.0000", "2.0000", "2.0000", "2.0000"],
    ]
    assert text_of(panel, "what is in the network") == "In the network: training example 1 of 1."
    assert not panel.back.isEnabled()


def test_what_is_typed_goes_through_the_network(program: Program, panel: ProbePanel) -> None:
    enter(panel, 0, "2")
    enter(panel, 1, "3")
    assert program.session.document.state.probe == (2.0, 3.0)
    assert cells(panel) == [
        ["2.0000", "−1.0000", "−1.0000", "0.0000", "0.0000"],
        ["3.0000", "4.0000", "4.0000", "6.0000", "6.0000"],
    ]
    assert program.window.output_plot.probe.places == ((2.0, 3.0),)
    QTest.mouseClick(panel.back, Qt.MouseButton.LeftButton)
    assert program.session.document.state.probe is None
    assert [field.text() for field in panel.inputs.fields] == ["0", "1"]


def test_what_is_no_number_is_told_in_one_sentence_under_the_fields(program: Program, panel: ProbePanel) -> None:
    enter(panel, 1, "one")
    problem = "problem with what was typed"
    assert text_of(panel, problem) == ("x₂: one: expected a number, such as 0.5 or -1e-3. The old value stays.")
    assert panel.inputs.fields[1].text() == "1"
    assert program.session.document.state.probe is None
    enter(panel, 1, "2.5")
    assert text_of(panel, problem) == ""
    assert program.session.document.state.probe == (0.0, 2.5)


def test_the_arrow_keys_nudge_and_escape_takes_back_what_was_typed(program: Program, panel: ProbePanel) -> None:
    program.session.intend(LoadDataset(make_builtin("sine")))
    QApplication.processEvents()
    (field,) = panel.inputs.fields
    enter(panel, 0, "0.5")
    QTest.keyClick(field, Qt.Key.Key_Up)
    # the data lie from about -1 to 1: a fiftieth of that, rounded down to a 1, 2 or 5
    assert program.session.document.state.probe == pytest.approx((0.52,), abs=1e-12)
    QTest.keyClick(field, Qt.Key.Key_PageDown)
    assert program.session.document.state.probe == pytest.approx((0.32,), abs=1e-12)
    QTest.keyClicks(field, "7")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "0.32"


def test_the_fields_follow_a_probe_from_elsewhere_but_not_while_one_types(program: Program, panel: ProbePanel) -> None:
    field = panel.inputs.fields[0]
    field.setFocus()
    QTest.keyClicks(field, "8")
    typed = field.text()
    program.session.intend(Probe((2.0, 3.0)))
    assert [field.text() for field in panel.inputs.fields] == [typed, "3"]
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "2"


def test_ctrl_c_copies_what_is_marked_with_every_digit(program: Program, panel: ProbePanel) -> None:
    program.session.intend(SetHiddenActivation("tanh"))
    table = panel.table
    table.setFocus()
    model = table.value_model
    block = QItemSelection(model.index(0, 1), model.index(1, 2))
    table.selectionModel().select(block, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = [[float(cell) for cell in line.split("\t")] for line in QGuiApplication.clipboard().text().splitlines()]
    np.testing.assert_allclose(lines, [[1.0, 0.7615941559557649], [2.0, 0.9640275800758169]], rtol=1e-15)
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert QGuiApplication.clipboard().text().splitlines()[0] == "xᵢ\trⱼ\tuⱼ\tsₖ\tzₖ"


def test_another_network_gives_other_columns_and_keeps_the_probe(program: Program, panel: ProbePanel) -> None:
    program.session.intend(Probe((2.0, 3.0)))
    program.session.intend(SetHiddenSizes((3, 1)))
    model = panel.table.value_model
    assert model.columnCount() == 7
    assert [row[5] is None for row in cells(panel)] == [False, False, True]  # two outputs beside three units
    assert [field.text() for field in panel.inputs.fields] == ["2", "3"]


def test_many_inputs_have_a_row_that_scrolls(program: Program, panel: ProbePanel) -> None:
    inputs = np.arange(60.0).reshape(5, 12) % 7
    dataset = Dataset(
        "wide", "Wide", "", inputs, np.arange(5) % 2, tuple(f"measure {i}" for i in range(12)), ("y",), ("no", "yes")
    )
    program.session.intend(LoadDataset(dataset))
    QApplication.processEvents()
    assert len(panel.inputs.fields) == 12
    assert panel.inputs.horizontalScrollBar().isVisible()
    last = panel.inputs.fields[-1]
    panel.inputs.fields[-2].setFocus()
    QTest.keyClick(panel.inputs.fields[-2], Qt.Key.Key_Tab)
    assert last.hasFocus()
    assert not last.visibleRegion().isEmpty()  # Tab brings a field into sight
    enter(panel, 11, "40")
    probe = program.session.document.state.probe
    assert probe is not None
    assert probe[11] == 40.0
    assert panel.table.value_model.rowCount() == 12
    assert "answered with class" in text_of(panel, "what is in the network")


def test_a_hidden_panel_sleeps_and_catches_up(program: Program, panel: ProbePanel) -> None:
    panel.hide()
    program.session.intend(Probe((2.0, 3.0)))
    assert panel.inputs.fields[0].text() == "0"
    panel.show()
    assert [field.text() for field in panel.inputs.fields] == ["2", "3"]
    assert cells(panel)[0][1] == "−1.0000"


def test_every_control_has_a_name_and_a_tip(panel: ProbePanel) -> None:
    for control in (*panel.inputs.fields, panel.table, panel.back):
        assert control.accessibleName() or control is panel.back
        assert control.toolTip()
    assert panel.inputs.fields[0].accessibleName() == "input x₁"


def click(panel: ProbePanel, row: int, column: int) -> None:
    table = panel.table
    place = table.visualRect(table.value_model.index(row, column)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def test_a_click_on_a_number_shows_where_it_comes_from(program: Program, panel: ProbePanel) -> None:
    click(panel, 1, 3)
    assert program.session.document.state.lesson.asked == of_unit("s_k", 2, 2, 0)
    click(panel, 0, 1)
    assert program.session.document.state.lesson.asked == of_unit("r_j", 1, 1, 0)
    QTest.keyClick(panel.table, Qt.Key.Key_Down)
    QTest.keyClick(panel.table, Qt.Key.Key_Return)
    assert program.session.document.state.lesson.asked == of_unit("r_j", 1, 2, 0)


def test_a_number_of_a_probe_is_in_no_step(program: Program, panel: ProbePanel) -> None:
    program.session.intend(Probe((2.0, 3.0)))
    click(panel, 1, 3)
    assert program.session.document.state.lesson.asked is None
