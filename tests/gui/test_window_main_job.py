"""The main job in the real window: step, run, pause, edit, undo, open data, close while running."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QTableView
from pytestqt.qtbot import QtBot

from nn_sim.app.wiring import Program
from nn_sim.session.intentions import SetHiddenActivation
from nn_sim.session.selection import WeightRef

Trigger = Callable[[str], None]
DATA = Path(__file__).parents[1] / "data"


def tables(program: Program) -> tuple[QTableView, QTableView]:
    """The editors of V and W."""
    first, second = program.window.page("matrices").findChildren(QTableView)[:2]
    return first, second


def numbers_in(table: QTableView) -> np.ndarray:
    """What the cells hold, every digit of it."""
    model = table.model()
    return np.array(
        [
            [float(model.index(r, c).data(Qt.ItemDataRole.EditRole)) for c in range(model.columnCount())]
            for r in range(model.rowCount())
        ]
    )


def type_into_cell(qtbot: QtBot, table: QTableView, row: int, column: int, text: str) -> None:
    """Edit a cell as a user does: go there, type, press Enter."""
    table.setFocus()
    table.setCurrentIndex(table.model().index(row, column))
    table.edit(table.currentIndex())
    editor = table.findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()  # Qt commits an editor's text by a queued call


def field(program: Program, name: str) -> QLineEdit:
    """A field of the left column by its accessible name."""
    return next(f for f in program.window.setup.findChildren(QLineEdit) if f.accessibleName() == name)


def label(program: Program, name: str) -> str:
    found = program.window.findChild(QLabel, name)
    assert found is not None, name
    return found.text()


def type_into_field(qtbot: QtBot, program: Program, name: str, text: str) -> None:
    edit = field(program, name)
    edit.setFocus()
    edit.selectAll()
    qtbot.keyClicks(edit, text)
    qtbot.keyClick(edit, Qt.Key.Key_Return)


def test_the_window_opens_with_the_deck_s_example_ready_to_step(program: Program) -> None:
    V, W = tables(program)
    assert numbers_in(V).tolist() == [[1, -1, 0], [1, 0, 1]]
    assert numbers_in(W).tolist() == [[1, 1, 0], [1, -1, 1]]
    assert field(program, "learning rate eta").text() == "0.1"
    passed = program.session.document.state.picture.passed
    assert np.allclose(passed.u_j[0], [[0.7615941559557649, 0.9640275800758169]], rtol=0, atol=1e-12)
    assert np.allclose(passed.z_k, [[1.7615941559557649, 1.202433424120052]], rtol=0, atol=1e-12)


def test_a_step_shows_the_deck_s_new_weights_in_the_matrices(program: Program, trigger: Trigger) -> None:
    program.session.intend(SetHiddenActivation("identity"))
    trigger("step")
    V, W = tables(program)
    assert np.allclose(numbers_in(V), [[1.1, -1, 0.1], [0.8, 0, 0.8]], rtol=0, atol=1e-12)
    assert np.allclose(numbers_in(W), [[0.9, 0.9, -0.2], [0.8, -1.2, 0.6]], rtol=0, atol=1e-12)
    assert label(program, "readout_step") == "1"


def test_the_shortcuts_step_run_and_pause(program: Program, qtbot: QtBot) -> None:
    window, state = program.window, lambda: program.session.document.state
    window.diagram.setFocus()
    qtbot.keyClick(window.diagram, Qt.Key.Key_Period)
    assert state().experiment.progress.step == 1
    qtbot.keyClick(window.diagram, Qt.Key.Key_Space)
    assert state().running
    assert window.action_set["run"].text().replace("&", "") == "Pause"
    qtbot.waitUntil(lambda: state().experiment.progress.step > 5)
    qtbot.keyClick(window.diagram, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not state().running)
    assert window.action_set["run"].text().replace("&", "") == "Run"


def test_a_run_learns_the_moons_and_is_one_entry_of_the_undo_stack(
    program: Program, trigger: Trigger, qtbot: QtBot
) -> None:
    document = program.session.document
    choose_data(program, "Two moons")
    entries = document.undo_stack.count()
    untrained = document.experiment
    trigger("run")
    qtbot.waitUntil(lambda: document.experiment.progress.epoch > 30, timeout=20_000)
    trigger("run")
    qtbot.waitUntil(lambda: not document.state.running)
    assert document.undo_stack.count() == entries + 1
    assert document.undo_stack.undoText().startswith("Train ")
    assert document.state.picture.measures.accuracy_train > 0.85
    trained = document.experiment
    document.undo_stack.undo()
    assert document.experiment is untrained
    document.undo_stack.redo()
    assert document.experiment is trained


def test_an_edited_weight_takes_effect_at_once_and_can_be_undone(program: Program, qtbot: QtBot) -> None:
    document = program.session.document
    _, W = tables(program)
    type_into_cell(qtbot, W, 0, 2, "0.5")  # w_21: z_1 = 1 + u_1 + 0.5 u_2
    z_1 = 1 + np.tanh(1) + 0.5 * np.tanh(2)
    assert document.state.picture.passed.z_k[0, 0] == pytest.approx(z_1, abs=1e-12)
    loss = 0.5 * ((1 - z_1) ** 2 + 1.202433424120052**2)
    assert document.state.picture.measures.loss_train == pytest.approx(loss, abs=1e-12)
    assert document.undo_stack.undoText() == "w_21 = 0.5"
    document.undo_stack.undo()
    assert numbers_in(W)[0, 2] == 0.0


def test_bad_text_in_a_cell_is_refused_with_the_reason_and_the_old_value_stays(program: Program, qtbot: QtBot) -> None:
    _, W = tables(program)
    program.window.show_page("matrices")
    before = program.session.document.experiment
    type_into_cell(qtbot, W, 0, 2, "abc")
    labels = program.window.page("matrices").findChildren(QLabel)
    qtbot.waitUntil(lambda: any("abc" in text.text() and text.isVisible() for text in labels))
    assert program.session.document.experiment is before


def test_what_is_selected_in_the_diagram_lights_up_in_the_matrices_and_back(program: Program, qtbot: QtBot) -> None:
    _, W = tables(program)
    W.setFocus()
    W.setCurrentIndex(W.model().index(1, 2))
    assert program.session.document.state.selection == WeightRef(1, 1, 2)


def test_cross_entropy_is_offered_with_sigmoid_and_not_with_identity(program: Program) -> None:
    choose_data(program, "XOR")
    loss, output = box(program, "loss"), box(program, "output activation f")
    assert offered(loss) == ["squared", "cross-entropy"]
    choose(output, "identity")
    assert offered(loss) == ["squared"]
    assert program.session.document.experiment.spec.loss == "squared"


def test_a_csv_opens_with_its_classes_and_trains(program: Program, trigger: Trigger, qtbot: QtBot) -> None:
    document = program.session.document
    program.files.open(DATA / "iris.csv")
    assert document.experiment.spec.sizes == (4, 4, 3)
    assert document.experiment.spec.output == "softmax"
    trigger("run")
    qtbot.waitUntil(lambda: document.experiment.progress.epoch > 150, timeout=20_000)
    trigger("run")
    qtbot.waitUntil(lambda: not document.state.running)
    assert document.state.picture.measures.accuracy_train >= 0.97


def test_a_bad_csv_leaves_the_document_alone_and_says_where_it_is_bad(program: Program, tmp_path: Path) -> None:
    bad = tmp_path / "bad.csv"
    bad.write_text("a,b,y\n1,2,0\n1,x,1\n", encoding="utf-8")
    before = program.session.document.experiment
    program.files.open(bad)
    assert program.session.document.experiment is before
    message = program.window.messages.message
    assert "bad.csv" in message
    assert "line 3" in message
    assert "column 2" in message


def test_while_a_run_is_on_only_the_learning_rate_can_be_changed(
    program: Program, trigger: Trigger, qtbot: QtBot
) -> None:
    document = program.session.document
    choose_data(program, "Circles")
    trigger("run")
    qtbot.waitUntil(lambda: document.state.running)
    assert not field(program, "hidden layers").isEnabled()
    assert "Pause" in field(program, "hidden layers").toolTip()
    assert field(program, "learning rate eta").isEnabled()
    type_into_field(qtbot, program, "learning rate eta", "0.2")
    qtbot.waitUntil(lambda: document.experiment.hyperparameters.eta == 0.2)
    trigger("run")
    qtbot.waitUntil(lambda: not document.state.running)
    assert document.experiment.hyperparameters.eta == 0.2


def test_a_diverging_run_stops_by_itself_and_says_where(program: Program, trigger: Trigger, qtbot: QtBot) -> None:
    choose_data(program, "Sine curve")
    type_into_field(qtbot, program, "learning rate eta", "50")
    trigger("run")
    document = program.session.document
    qtbot.waitUntil(lambda: document.state.doctor is not None, timeout=10_000)
    assert program.window.doctor.isVisible()
    assert "diverged at step" in document.state.doctor.finding.sentence
    assert not document.state.running
    assert np.isfinite(document.experiment.parameters.theta).all()


def test_hidden_layers_are_typed_freely_and_counted_with_their_formula(program: Program, qtbot: QtBot) -> None:
    type_into_field(qtbot, program, "hidden layers", "5, 3")
    assert program.session.document.experiment.spec.sizes == (2, 5, 3, 2)
    texts = [text.text() for text in program.window.setup.findChildren(QLabel)]
    assert "= 5(2+1) + 3(5+1) + 2(3+1) = 41 weights" in texts
    type_into_field(qtbot, program, "hidden layers", "none")
    assert program.session.document.experiment.spec.sizes == (2, 2)


def test_reset_returns_to_the_same_start_and_new_start_to_another(program: Program, trigger: Trigger) -> None:
    document = program.session.document
    choose_data(program, "XOR")
    start = document.experiment.parameters
    trigger("epoch")
    assert document.experiment.progress.epoch == 1
    trigger("reset")
    assert document.experiment.parameters == start
    assert document.experiment.progress.step == 0
    trigger("new_start")
    assert document.experiment.parameters != start
    assert document.experiment.seed == 1


def test_closing_while_running_ends_the_run_and_the_thread(program: Program, trigger: Trigger, qtbot: QtBot) -> None:
    trigger("run")
    qtbot.waitUntil(lambda: program.session.document.state.running)
    program.window.close()  # the fixtures see to it that no thread and no timer is left
    assert not program.window.isVisible()


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("size", [(1024, 676), (1920, 1056)])
def test_the_layout_holds_small_and_large_light_and_dark(
    program: Program, qtbot: QtBot, theme: str, size: tuple[int, int]
) -> None:
    program.appearance.choose(theme)
    program.window.resize(*size)
    qtbot.waitUntil(lambda: program.window.size().toTuple() == size)
    program.window.show_page("matrices")
    for view in (
        program.window.diagram,
        program.window.output_plot,
        program.window.loss_plot,
        program.window.page("matrices"),
    ):
        assert view.width() >= 150
        assert view.height() >= 100
        assert program.window.rect().contains(view.mapTo(program.window, view.rect().bottomRight()))
    ground = program.window.grab().toImage().pixelColor(6, size[1] - 60)
    assert (ground.lightness() < 80) == (theme == "dark")


def choose_data(program: Program, title: str) -> None:
    choose(box(program, "data set"), title)


def box(program: Program, name: str) -> QComboBox:
    return next(b for b in program.window.setup.findChildren(QComboBox) if b.accessibleName() == name)


def offered(combo: QComboBox) -> list[str]:
    return [combo.itemText(i) for i in range(combo.count())]


def choose(combo: QComboBox, text: str) -> None:
    """Choose an entry as a click in the open list does."""
    combo.setCurrentIndex(offered(combo).index(text))
    combo.activated.emit(combo.currentIndex())
