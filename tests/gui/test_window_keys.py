"""Keys in the real window: shortcuts reach the program, and what is typed reaches the field."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QTableView
from pytestqt.qtbot import QtBot

from nn_sim.app.appearance import scaled
from nn_sim.app.wiring import Program
from nn_sim.datasets import make_builtin
from nn_sim.session.intentions import LoadDataset


def focus(widget: QLineEdit | QComboBox | QTableView, program: Program, qtbot: QtBot) -> None:
    program.window.activateWindow()
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)


def field(program: Program, name: str) -> QLineEdit:
    return next(f for f in program.window.setup.findChildren(QLineEdit) if f.accessibleName() == name)


def box(program: Program, name: str) -> QComboBox:
    return next(b for b in program.window.setup.findChildren(QComboBox) if b.accessibleName() == name)


def commit(qtbot: QtBot, edit: QLineEdit, text: str) -> None:
    edit.selectAll()
    qtbot.keyClicks(edit, text)
    qtbot.keyClick(edit, Qt.Key.Key_Return)


def test_space_runs_after_enter_in_a_field_and_pauses_again(program: Program, qtbot: QtBot) -> None:
    """As in the README: XOR, Hidden none, Run (space)."""
    document = program.session.document
    program.session.intend(LoadDataset(make_builtin("xor")))
    hidden = field(program, "hidden layers")
    focus(hidden, program, qtbot)
    commit(qtbot, hidden, "none")
    qtbot.keyClick(hidden, Qt.Key.Key_Space)
    assert document.state.running
    eta = document.experiment.hyperparameters.eta
    qtbot.keyClick(QApplication.focusWidget() or program.window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not document.state.running)
    assert document.experiment.hyperparameters.eta == eta


def test_space_runs_after_a_choice_in_a_box(program: Program, qtbot: QtBot) -> None:
    activation = box(program, "hidden activation g")
    focus(activation, program, qtbot)
    qtbot.keyClick(activation, Qt.Key.Key_Space)
    assert program.session.document.state.running
    program.session.training.pause()
    qtbot.waitUntil(lambda: not program.session.document.state.running)


def test_undo_reaches_the_document_from_a_field_that_is_not_being_typed_into(program: Program, qtbot: QtBot) -> None:
    hidden = field(program, "hidden layers")
    focus(hidden, program, qtbot)
    commit(qtbot, hidden, "5")
    assert program.session.document.experiment.spec.hidden_sizes == (5,)
    qtbot.keyClick(hidden, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert program.session.document.experiment.spec.hidden_sizes == (2,)


def test_a_point_typed_on_a_cell_begins_a_number_and_is_no_step(program: Program, qtbot: QtBot) -> None:
    table = program.window.page("matrices").findChildren(QTableView)[0]
    focus(table, program, qtbot)
    table.setCurrentIndex(table.model().index(0, 1))
    qtbot.keyClick(table, Qt.Key.Key_Period)
    editor = table.findChild(QLineEdit)
    assert editor is not None
    qtbot.keyClick(editor, Qt.Key.Key_5)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.session.document.experiment.parameters.matrices[0][0, 1] == 0.5)
    assert program.session.document.experiment.progress.step == 0


def test_letters_in_a_box_choose_and_do_not_reset(program: Program, qtbot: QtBot) -> None:
    program.window.action_set["step"].trigger()
    activation = box(program, "hidden activation g")
    focus(activation, program, qtbot)
    qtbot.keyClick(activation, Qt.Key.Key_N)  # nothing begins with n, and N is New start
    assert program.session.document.experiment.progress.step == 1
    assert program.session.document.experiment.seed == 0


def test_no_two_actions_share_a_shortcut_and_none_has_one_twice(program: Program) -> None:
    taken: dict[str, str] = {}
    of_one_widget = (Qt.ShortcutContext.WidgetShortcut, Qt.ShortcutContext.WidgetWithChildrenShortcut)
    for action in program.window.findChildren(QAction):
        if action.shortcutContext() in of_one_widget:
            continue
        keys = [sequence.toString() for sequence in action.shortcuts()]
        assert len(keys) == len(set(keys)), f"{action.objectName()} has {keys}"
        for key in keys:
            assert key not in taken, f"{key} is both {taken.get(key)} and {action.objectName()}"
            taken[key] = action.objectName() or action.text()
    assert taken["Ctrl+Q"] == "quit"
    assert taken["Ctrl+Z"] == "undo"
    assert "redo" in taken.values()


def test_a_narrow_window_folds_the_settings_away_and_f9_brings_them_back(program: Program, qtbot: QtBot) -> None:
    window = program.window
    window.resize(1024, 676)
    qtbot.waitUntil(lambda: not window.setup.isVisible())
    window.action_set["settings"].trigger()
    assert window.setup.isVisible()
    window.resize(1300, 700)
    qtbot.waitUntil(lambda: window.setup.isVisible() and window.width() == 1300)


def test_large_text_folds_them_away_sooner(program: Program, qtbot: QtBot) -> None:
    window = program.window
    window.resize(1300, 700)
    qtbot.waitUntil(window.setup.isVisible)
    usual = window.font()
    window.setFont(scaled(usual, 200))
    qtbot.waitUntil(lambda: not window.setup.isVisible())
    window.setFont(usual)
    qtbot.waitUntil(window.setup.isVisible)
