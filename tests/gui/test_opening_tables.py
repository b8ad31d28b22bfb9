"""Tables in the window: good ones are loaded at once, for the rest the wizard opens; menu, drop and clipboard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from nn_sim.app.wiring import Program
from nn_sim.datasets import Dataset
from nn_sim.session import intentions as wish
from nn_sim.ui.data_import import ImportWizard

PLAIN = "a,b\n1,x\n2,y\n3,x\n"
WITH_A_WORD = "a,b\n1,x\ntwo,x\n3,y\n"


def table(folder: Path, content: str, name: str = "t.csv") -> Path:
    path = folder / name
    path.write_text(content, encoding="utf-8")
    return path


def wizard(program: Program) -> ImportWizard:
    found = program.files.wizard
    assert found is not None
    return found


def dataset(program: Program) -> Dataset:
    return program.session.document.experiment.dataset


def press_import(program: Program, qtbot: QtBot) -> None:
    qtbot.mouseClick(wizard(program).import_button, Qt.MouseButton.LeftButton)


def test_a_plain_table_is_loaded_at_once_and_the_bar_says_as_what(program: Program, tmp_path: Path):
    program.files.open(table(tmp_path, PLAIN))
    assert program.files.wizard is None
    assert dataset(program).input_names == ("a",)
    assert program.window.messages.message == (
        "Loaded t.csv: 3 rows, 1 input, target b with 2 classes. To read it otherwise: Data > Import options…"
    )


def test_texts_among_the_inputs_are_to_be_decided_about(program: Program, tmp_path: Path, qtbot: QtBot):
    before = program.session.document.experiment
    program.files.open(table(tmp_path, "colour,b\nred,x\nblue,y\nred,x\n"))
    assert program.session.document.experiment is before
    assert program.window.messages.message == ""
    press_import(program, qtbot)
    assert dataset(program).input_names == ("colour=blue", "colour=red")
    assert program.session.document.undo_stack.count() == 1
    assert program.files.wizard is None


def test_a_table_with_problems_opens_the_wizard_and_leaves_the_document(program: Program, tmp_path: Path, qtbot: QtBot):
    before = program.session.document.experiment
    program.files.open(table(tmp_path, WITH_A_WORD))
    assert program.window.messages.message.startswith("t.csv, line 3, column 1: expected a number, found 'two'")
    wizard(program).reject()
    assert program.session.document.experiment is before
    program.files.open(tmp_path / "t.csv")
    wizard(program).problems.skip.click()
    press_import(program, qtbot)
    assert dataset(program).inputs.tolist() == [[1], [3]]
    assert program.window.messages.message == ""


def test_what_is_no_table_is_said_in_the_bar_without_a_wizard(program: Program, tmp_path: Path):
    before = program.session.document.experiment
    for path in (tmp_path / "gone.csv", table(tmp_path, ""), tmp_path):
        program.files.open(path)
        assert program.files.wizard is None
        assert path.name in program.window.messages.message
    assert program.session.document.experiment is before


def test_the_wizard_can_be_had_for_a_plain_table_too(program: Program, tmp_path: Path, qtbot: QtBot):
    program.files.open(table(tmp_path, PLAIN))
    program.window.action_set["import_options"].trigger()
    shown = wizard(program)
    assert shown.isVisible()
    scale = shown.treatment.scale
    scale.setFocus()
    qtbot.keyClick(scale, Qt.Key.Key_Up)
    qtbot.keyClick(scale, Qt.Key.Key_Return)  # presses Import
    assert dataset(program).scale == "none"
    assert program.session.document.undo_stack.count() == 2


def test_the_button_under_data_opens_the_options(program: Program, tmp_path: Path, qtbot: QtBot):
    program.files.open(table(tmp_path, PLAIN))
    buttons = program.window.setup.findChildren(QPushButton)
    options = next(button for button in buttons if button.accessibleName() == "import options")
    qtbot.mouseClick(options, Qt.MouseButton.LeftButton)
    assert "t.csv" in wizard(program).windowTitle()


def test_cells_of_a_spreadsheet_are_pasted(program: Program, qtbot: QtBot):
    QApplication.clipboard().setText("length\tspecies\n1,5\trose\n2,5\tlily\n")
    qtbot.keyClick(
        program.window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert "pasted table" in wizard(program).windowTitle()
    press_import(program, qtbot)
    assert dataset(program).inputs.tolist() == [[1.5], [2.5]]
    assert dataset(program).classes == ("lily", "rose")


def test_an_empty_clipboard_says_what_to_do(program: Program):
    QApplication.clipboard().setText(" \n")
    program.window.action_set["paste_table"].trigger()
    assert program.window.messages.message == "There is no table to paste; copy cells of a spreadsheet first."
    assert program.files.wizard is None


def test_a_table_dropped_on_a_run_ends_the_run_and_is_loaded(program: Program, tmp_path: Path, qtbot: QtBot):
    program.session.intend(wish.Run())
    qtbot.waitUntil(lambda: program.session.document.experiment.progress.step > 5, timeout=5000)
    program.window.file_dropped.emit(str(table(tmp_path, PLAIN)))
    assert not program.session.document.state.running
    assert dataset(program).title == "t"


def test_another_file_takes_the_place_of_the_one_in_the_wizard(program: Program, tmp_path: Path):
    program.files.open(table(tmp_path, WITH_A_WORD))
    first = wizard(program)
    program.files.open(table(tmp_path, PLAIN, "plain.csv"))
    assert not first.isVisible()
    assert program.files.wizard is None
    assert dataset(program).title == "plain"


def test_a_large_plain_table_is_loaded_beside_the_window(program: Program, tmp_path: Path, qtbot: QtBot):
    rows = "\n".join(f"{n},{n % 7},{'xy'[n % 2]}" for n in range(8_000))
    program.files._patience.setInterval(60_000)  # however slow this computer is
    program.files.open(table(tmp_path, f"a,b,c\n{rows}\n"))
    assert dataset(program).name == "worked"  # the window does not wait
    qtbot.waitUntil(lambda: dataset(program).size == 8_000, timeout=10_000)


def test_a_table_that_takes_its_time_shows_the_wizard(program: Program, tmp_path: Path, qtbot: QtBot):
    rows = "\n".join(f"{n},{n % 7},{'xy'[n % 2]}" for n in range(8_000))
    program.files._patience.setInterval(0)
    program.files.open(table(tmp_path, f"a,b,c\n{rows}\n"))
    qtbot.waitUntil(lambda: program.files.wizard is not None, timeout=5000)
    qtbot.waitUntil(wizard(program).import_button.isEnabled, timeout=10_000)
    press_import(program, qtbot)
    assert dataset(program).size == 8_000


def test_closing_the_window_ends_the_reading(program: Program, tmp_path: Path):
    rows = "\n".join(f"{n},{n % 7},{'xy'[n % 2]}" for n in range(100_000))
    program.files.open(table(tmp_path, f"a,b,c\n{rows}\n"))
    program.window.close()  # the fixtures see to it that no thread and no timer is left
    assert not program.window.isVisible()
