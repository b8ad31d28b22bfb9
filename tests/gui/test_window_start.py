"""What comes when, as the window opens, and whose the space bar is then."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from nn_sim.app.first_paint import FirstPaint
from nn_sim.app.wiring import Program, build
from nn_sim.training.engine_loader import EngineLoader
from nn_sim.ui.formula import FormulaLabel


class Painted(QCheckBox):
    """A widget that notes how often it is painted."""

    def __init__(self) -> None:
        super().__init__("painted")
        self.times = 0

    def paintEvent(self, event) -> None:
        self.times += 1
        super().paintEvent(event)


def test_the_first_paint_is_told_once_and_after_it(qtbot: QtBot):
    window = Painted()
    qtbot.addWidget(window)
    told: list[int] = []
    first = FirstPaint(window)
    first.painted.connect(lambda: told.append(window.times))
    with qtbot.waitSignal(first.painted, timeout=5000):
        window.show()
    window.hide()
    with qtbot.waitExposed(window):
        window.show()
    qtbot.wait(20)
    assert len(told) == 1
    assert told[0] >= 1


@pytest.fixture
def unseen(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Program:
    """A program whose window has not been shown."""
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    program = build(qapp, settings, EngineLoader(load=lambda: None))
    qtbot.addWidget(program.window, before_close_func=lambda window: window.close())
    return program


def test_a_window_that_was_never_seen_can_be_closed(unseen: Program):
    assert unseen.window.close()


def test_formulas_wait_for_the_first_paint_and_come_then(unseen: Program, qtbot: QtBot):
    window = unseen.window
    formula = window.setup.findChildren(FormulaLabel)[0]
    empty = formula.sizeHint()
    qtbot.wait(50)
    assert formula.sizeHint() == empty
    with qtbot.waitSignal(window.painted, timeout=5000):
        window.show()
    qtbot.waitUntil(lambda: formula.sizeHint() != empty, timeout=10_000)


def test_a_button_with_the_focus_keeps_its_space_and_gives_it_back_with_the_focus(program: Program, qtbot: QtBot):
    window, document = program.window, program.session.document
    button = window.loss_plot.logarithmic
    window.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    before = button.isChecked()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert button.isChecked() != before
    assert not document.state.running
    window.diagram.setFocus()
    qtbot.waitUntil(window.diagram.hasFocus)
    qtbot.keyClick(window.loss_plot, Qt.Key.Key_Space)
    assert document.state.running
    program.session.training.pause()
    qtbot.waitUntil(lambda: not document.state.running)
