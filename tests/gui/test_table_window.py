"""The table behind a picture, opened and used by keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from nn_sim.experiment.edits import worked_experiment
from nn_sim.session.view_state import EVERYTHING, ViewState
from nn_sim.training.snapshot import picture_of
from nn_sim.ui.accessible import PictureTable, TableWindow
from nn_sim.ui.plots import LossPlot, OutputPlot
from nn_sim.ui.theme import LIGHT

FIRST = PictureTable("First", ("x", "y"), ([1, 2], [0.1, -0.25]))
SECOND = PictureTable("Second", ("x", "y"), ([3], [0.5]))


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    owner = QWidget()
    qtbot.addWidget(owner)
    return owner


def test_it_copies_and_saves_every_digit(owner: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "numbers.csv"
    window = TableWindow(owner, lambda: FIRST, "numbers", ask=lambda _parent, _name: path)
    assert not window.isModal()
    qtbot.keyClick(window.copy_button, Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == "x\ty\n1\t0.1\n2\t-0.25\n"
    qtbot.keyClick(window.save_button, Qt.Key.Key_Space)
    assert path.read_bytes() == b"x,y\r\n1,0.1\r\n2,-0.25\r\n"
    assert str(path) in window.words.text()


def test_what_cannot_be_saved_is_said_in_a_sentence(owner: QWidget, tmp_path: Path) -> None:
    path = tmp_path / "no such folder" / "numbers.csv"
    window = TableWindow(owner, lambda: FIRST, "numbers", ask=lambda _parent, _name: path)
    window.save()
    assert window.words.text().startswith("The table could not be saved as ")
    assert not path.exists()


def test_refresh_reads_again_and_escape_closes(owner: QWidget, qtbot: QtBot) -> None:
    tables = iter((FIRST, SECOND))
    window = TableWindow(owner, lambda: next(tables), "numbers")
    with qtbot.waitExposed(window):
        window.show()
    assert (window.windowTitle(), window.model.rowCount()) == ("First", 2)
    window.refresh()
    assert (window.windowTitle(), window.model.rowCount()) == ("Second", 1)
    assert window.model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "y: 0.5"
    with qtbot.waitSignal(window.destroyed):
        qtbot.keyClick(window, Qt.Key.Key_Escape)


@pytest.mark.parametrize(("make", "title"), [(LossPlot, "Loss against epoch"), (OutputPlot, "Output of the network")])
def test_control_t_on_a_picture_opens_its_table(make, title: str, qtbot: QtBot) -> None:
    plot = make()
    qtbot.addWidget(plot)
    plot.set_theme(LIGHT)
    experiment = worked_experiment()
    plot.render_state(ViewState(experiment, picture_of(experiment)), EVERYTHING)
    plot.resize(400, 400)
    with qtbot.waitExposed(plot):
        plot.show()
    plot.activateWindow()
    plot.canvas.setFocus()
    qtbot.waitUntil(plot.canvas.hasFocus)
    qtbot.keyClick(plot.canvas, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    (window,) = plot.findChildren(TableWindow)
    assert window.windowTitle().startswith(title)
    assert window.isVisible()
    window.close()


def test_a_picture_without_numbers_says_so(qtbot: QtBot) -> None:
    plot = LossPlot()
    qtbot.addWidget(plot)
    table = next(action for action in plot.menu.actions() if "table" in action.text())
    table.trigger()
    assert plot.problem.text() == "There are no numbers to show yet."
    assert not plot.findChildren(TableWindow)
