"""What a screen reader is given of the diagram and of plots, through Qt's own interfaces."""

from __future__ import annotations

import math
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from nn_sim.experiment.edits import with_hidden_sizes, worked_experiment
from nn_sim.session.intentions import Select
from nn_sim.session.selection import UnitRef, WeightRef
from nn_sim.session.view_state import EVERYTHING, Change, ViewState
from nn_sim.training.snapshot import picture_of
from nn_sim.ui.accessible import SpokenPart
from nn_sim.ui.diagram import DiagramView
from nn_sim.ui.plots import LossPlot
from nn_sim.ui.theme import LIGHT

NAME, DESCRIPTION, VALUE = QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value
UNITS = 8  # x1 x2 x0, u1 u2 u0, z1 z2


def state_of(experiment, **fields) -> ViewState:
    return ViewState(experiment, picture_of(experiment), **fields)


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[DiagramView]:
    view = DiagramView()
    qtbot.addWidget(view)
    view.set_theme(LIGHT)
    view.resize(560, 420)
    view.render_state(state_of(worked_experiment()), EVERYTHING)
    with qtbot.waitExposed(view):
        view.show()
    return view


@pytest.fixture
def heard() -> Iterator[None]:
    """Someone listens."""
    before = QAccessible.isActive()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(before)


def names(view: DiagramView) -> list[str]:
    whole = QAccessible.queryAccessibleInterface(view)
    return [whole.child(number).text(NAME) for number in range(whole.childCount())]


def test_every_node_and_edge_has_name_description_and_value(view: DiagramView, heard: None) -> None:
    whole = QAccessible.queryAccessibleInterface(view)
    assert whole.text(NAME) == "Network diagram"
    assert whole.childCount() == UNITS + 12
    assert all(names(view))
    unit = whole.child(3)
    assert unit.text(NAME) == f"hidden unit u 1, {math.tanh(1.0):.4f}"
    assert "r₁ = 1.0000" in unit.text(DESCRIPTION)
    weight = whole.child(UNITS + 6)
    gradient = math.tanh(1.0) ** 2  # (z_1 - y_1) u_1
    assert weight.text(NAME) == f"w 1,1, 1, gradient {gradient:.2f}"
    assert weight.text(DESCRIPTION) == "weight from u 1 to z 1"
    assert weight.text(VALUE) == "1"
    assert weight.parent().object() is view


def test_a_run_has_no_gradient_to_tell(view: DiagramView, heard: None) -> None:
    view.render_state(state_of(worked_experiment(), running=True), Change.RUN)
    assert names(view)[UNITS + 6] == "w 1,1, 1"


def test_parts_stand_where_they_are_drawn(view: DiagramView, heard: None) -> None:
    whole = QAccessible.queryAccessibleInterface(view)
    place = view.diagram.layout.places[3]
    middle = view.viewport().mapToGlobal(view.mapFromScene(place.x, place.y))
    assert whole.child(3).rect().contains(middle)
    assert whole.childAt(middle.x(), middle.y()).text(NAME) == whole.child(3).text(NAME)
    assert whole.childAt(middle.x() - 5000, 0) is None
    assert whole.indexOfChild(whole.child(3)) == 3


def test_another_network_has_other_parts_and_uses_those_there_are(view: DiagramView, heard: None) -> None:
    before = len(names(view))
    view.render_state(state_of(with_hidden_sizes(worked_experiment(), (1,))), EVERYTHING)
    assert len(names(view)) == 7 + 7 < before
    assert len(view.findChildren(SpokenPart)) == before
    assert names(view)[3].startswith("hidden unit u 1")
    gone = view.spoken_parts.part(before - 1)
    assert gone is None


def test_keys_move_what_a_reader_hears(view: DiagramView, heard: None, qtbot: QtBot) -> None:
    def take(intention: Select) -> None:
        view.render_state(state_of(worked_experiment(), selection=intention.selection), Change.SELECTION)

    view.intended.connect(take)
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    whole = QAccessible.queryAccessibleInterface(view)
    heard_names = []
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Down):
        qtbot.keyClick(view, key)
        heard_names.append(whole.focusChild().text(NAME))
    assert heard_names[:2] == ["input x 1, 0", f"hidden unit u 1, {math.tanh(1.0):.4f}"]
    assert [name.split(",")[0] + "," + name.split(",")[1] for name in heard_names[2:]] == ["v 1,1", "v 2,1"]
    state = whole.focusChild().state()
    assert state.focused
    assert state.selected


def test_nothing_is_made_for_nobody(view: DiagramView) -> None:
    for selection in (UnitRef(0, 1), WeightRef(0, 0, 1)):
        view.render_state(state_of(worked_experiment(), selection=selection), EVERYTHING)
    assert not view.findChildren(SpokenPart)


def test_a_plot_is_summed_up_by_its_numbers(qtbot: QtBot, heard: None) -> None:
    plot = LossPlot()
    qtbot.addWidget(plot)
    plot.set_theme(LIGHT)
    plot.render_state(state_of(worked_experiment()), EVERYTHING)
    interface = QAccessible.queryAccessibleInterface(plot.canvas)
    assert interface.role() == QAccessible.Role.Chart
    assert interface.childCount() == 0
    history = worked_experiment().history
    assert f"Rows: {len(history)}." in interface.text(DESCRIPTION)
    assert interface.text(NAME) == "loss against epoch"
