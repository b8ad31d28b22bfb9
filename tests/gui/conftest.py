"""A whole program in a real window, offscreen, closed again after the test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nn_sim.app.wiring import Program, build
from nn_sim.engine import Backend
from nn_sim.training.engine_loader import EngineLoader
from tests.ending import put_away


@pytest.fixture(scope="session", autouse=True)
def the_clipboard_is_empty_at_the_end(qapp: QApplication) -> Iterator[None]:
    """Qt's offscreen clipboard crashes where it still holds something when the process ends."""
    yield
    QGuiApplication.clipboard().clear()


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, tmp_path: Path, compiled: Backend) -> Iterator[Program]:
    """The program as ``nn-sim`` starts it, with the compiled engine ready and settings of its own."""
    engine = EngineLoader(load=lambda: compiled)
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    program = build(qapp, settings, engine)
    with qtbot.waitExposed(program.window):
        program.window.show()
    program.session.training.begin_loading_engine()
    engine.wait(5)
    yield program
    put_away(qapp, program)
    ticking = [timer for timer in qapp.findChildren(QTimer) if timer.isActive()]
    assert not ticking, "timers left ticking"


@pytest.fixture
def trigger(program: Program) -> Callable[[str], None]:
    """Trigger an action of the window by its id, as a menu would."""

    def by_id(action_id: str) -> None:
        action = program.window.action_set[action_id]
        assert action.isEnabled(), f"{action_id} is disabled"
        action.trigger()

    return by_id
