"""A whole lesson without a mouse: nothing but key presses, in the window as it starts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTableView, QWidget
from pytestqt.qtbot import QtBot

from nn_sim.app.document_file import NobodyAsked
from nn_sim.app.wiring import Program, build
from nn_sim.engine import Backend
from nn_sim.storage.load import load
from nn_sim.training.engine_loader import EngineLoader
from tests.ending import put_away

Key, Modifier = Qt.Key, Qt.KeyboardModifier


class SavesTo(NobodyAsked):
    """A dialog whose answer is typed beforehand."""

    path: Path

    def path_to_save(self, _suggested: Path) -> Path | None:
        return self.path


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, tmp_path: Path, compiled: Backend) -> Iterator[Program]:
    engine = EngineLoader(load=lambda: compiled)
    questions = SavesTo()
    questions.path = tmp_path / "iris.nnsim"
    program = build(qapp, None, engine, ask=lambda _window: questions)
    with qtbot.waitExposed(program.window):
        program.window.show()
    program.session.training.begin_loading_engine()
    engine.wait(5)
    yield program
    put_away(qapp, program)


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(qtbot: QtBot, key: Key, modifier: Modifier = Modifier.NoModifier) -> None:
    """Press a key where the focus is."""
    qtbot.keyClick(focus(), key, modifier)


def command(qtbot: QtBot, program: Program, words: str) -> None:
    """Find a command by its words and do it."""
    press(qtbot, Key.Key_P, Modifier.ControlModifier | Modifier.ShiftModifier)
    qtbot.waitUntil(lambda: not program.window.isAncestorOf(focus()) or focus().inherits("QLineEdit"))
    qtbot.keyClicks(focus(), words)
    press(qtbot, Key.Key_Return)


def tab_to(qtbot: QtBot, found: Callable[[QWidget], bool]) -> QWidget:
    """Press Tab until the focus is where it is wanted."""
    for _ in range(300):
        if found(focus()):
            return focus()
        press(qtbot, Key.Key_Tab)
    raise AssertionError("Tab does not lead there")


def test_iris_is_learned_changed_undone_and_saved_by_keys_alone(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    window, document = program.window, program.session.document
    window.activateWindow()
    window.diagram.setFocus()
    qtbot.waitUntil(window.diagram.hasFocus)

    command(qtbot, program, "iris")
    qtbot.waitUntil(lambda: document.experiment.dataset.name == "iris")
    press(qtbot, Key.Key_Escape)
    press(qtbot, Key.Key_F6)
    tab_to(qtbot, lambda widget: widget.accessibleName() == "hidden layers")
    press(qtbot, Key.Key_A, Modifier.ControlModifier)
    qtbot.keyClicks(focus(), "6")
    press(qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: document.experiment.spec.sizes == (4, 6, 3))

    press(qtbot, Key.Key_Escape)
    press(qtbot, Key.Key_Space)
    assert document.state.running
    qtbot.waitUntil(lambda: (document.state.picture.measures.accuracy_train or 0) >= 0.95, timeout=60_000)
    press(qtbot, Key.Key_Space)
    qtbot.waitUntil(lambda: not document.state.running)
    trained = document.experiment

    press(qtbot, Key.Key_Comma)
    qtbot.waitUntil(lambda: document.experiment.progress.step == trained.progress.step - 1)
    command(qtbot, program, "V and W")
    table = tab_to(qtbot, lambda widget: isinstance(widget, QTableView) and "V" in widget.accessibleName())
    before = document.experiment.parameters.theta.copy()
    press(qtbot, Key.Key_Home, Modifier.ControlModifier)
    press(qtbot, Key.Key_F2)
    qtbot.waitUntil(lambda: focus() is not table)
    press(qtbot, Key.Key_A, Modifier.ControlModifier)
    qtbot.keyClicks(focus(), "0.25")
    press(qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: document.experiment.parameters.matrices[0][0, 0] == 0.25)
    press(qtbot, Key.Key_Z, Modifier.ControlModifier)
    assert np.array_equal(document.experiment.parameters.theta, before)

    press(qtbot, Key.Key_S, Modifier.ControlModifier)
    qtbot.waitUntil((tmp_path / "iris.nnsim").exists)
    saved = load(tmp_path / "iris.nnsim")
    assert np.array_equal(saved.experiment.parameters.theta, before)
