"""The real sets, chosen and trained from the window: the numbers that the command line is given, typed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSlider
from pytestqt.qtbot import QtBot

from nn_sim.app.wiring import Program

from .test_window_main_job import box, choose, type_into_field

Trigger = Callable[[str], None]


@pytest.mark.parametrize("title", ["Iris flowers", "Wine", "Palmer penguins"])
def test_a_real_set_is_learned_at_the_stated_setting(
    program: Program, trigger: Trigger, qtbot: QtBot, title: str
) -> None:
    """6 hidden units, eta 0.03, 400 epochs, seed 0: the setting of ``nn-sim train`` in docs/data.md."""
    document = program.session.document
    choose(box(program, "data set"), title)
    type_into_field(qtbot, program, "hidden layers", "6")
    type_into_field(qtbot, program, "learning rate eta", "0.03")
    type_into_field(qtbot, program, "last epoch", "400")
    assert document.experiment.seed == 0
    trigger("reset")
    speed = program.window.transport.findChild(QSlider)
    assert speed is not None
    speed.setFocus()
    qtbot.keyClick(speed, Qt.Key.Key_End)  # as fast as it goes
    trigger("run")
    qtbot.waitUntil(lambda: document.experiment.progress.epoch == 400 and not document.state.running, timeout=30_000)
    assert document.state.picture.measures.accuracy_train >= 0.97
    assert document.state.picture.measures.accuracy_test >= 0.9
