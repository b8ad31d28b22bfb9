"""The actions in the real window: each does something, menus come from the table, palette and sheet by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from nn_sim.app.wiring import Program
from nn_sim.session.intentions import Select
from nn_sim.session.selection import UnitRef, WeightRef
from nn_sim.ui.actions import context_menu
from nn_sim.ui.actions.menu_bar import path_of
from nn_sim.ui.actions.palette import CommandPalette
from nn_sim.ui.actions.shortcut_sheet import ShortcutSheet, sheet

CONTROL = Qt.KeyboardModifier.ControlModifier


def palette_of(program: Program, qtbot: QtBot) -> CommandPalette:
    """Open the palette by its key."""
    program.window.activateWindow()
    program.window.diagram.setFocus()
    qtbot.waitUntil(program.window.diagram.hasFocus)
    qtbot.keyClick(program.window.diagram, Qt.Key.Key_K, CONTROL)
    palette = program.window.findChild(CommandPalette)
    assert palette is not None
    qtbot.waitUntil(palette.field.hasFocus)
    return palette


def menu_called(program: Program, *titles: str) -> QMenu:
    """Open a menu, and the sub-menus below it, as a mouse would."""
    menus: list[QAction] = program.window.menuBar().actions()
    for title in titles:
        opener = next(action for action in menus if action.text().replace("&", "") == title)
        found = opener.menu()
        assert isinstance(found, QMenu)
        found.aboutToShow.emit()
        menus = found.actions()
    return found


def texts(menu: QMenu) -> list[str]:
    return [action.text().replace("&", "") for action in menu.actions() if not action.isSeparator()]


def test_every_action_does_something(program: Program) -> None:
    assert program.window.action_set.unbound == ()


def test_every_action_stands_in_a_menu_and_has_a_tip(program: Program) -> None:
    actions = program.window.action_set
    assert {spec.id for spec in actions} == set(path_of(actions))
    assert [spec.id for spec in actions if not spec.tip] == []


def test_no_menu_is_empty(program: Program) -> None:
    for opener in program.window.menuBar().actions():
        menu = menu_called(program, opener.text().replace("&", ""))
        for action in menu.actions():
            if isinstance(sub := action.menu(), QMenu):
                sub.aboutToShow.emit()
                assert sub.actions(), action.text()


def test_a_sub_menu_is_filled_when_it_is_first_opened_and_once(program: Program) -> None:
    for _ in range(2):
        assert texts(menu_called(program, "Network", "Loss")) == ["squared", "cross-entropy"]
    assert texts(menu_called(program, "View", "Theme"))[:3] == ["Follow the system", "Light", "Dark"]


def test_a_choice_of_a_menu_changes_the_network_and_is_ticked(program: Program) -> None:
    actions = program.window.action_set
    actions["hidden_activation_relu"].trigger()
    assert program.session.document.experiment.spec.hidden == "relu"
    assert actions["hidden_activation_relu"].isChecked()
    assert not actions["hidden_activation_tanh"].isChecked()
    actions["hidden_activation_relu"].trigger()  # again: it stays ticked
    assert actions["hidden_activation_relu"].isChecked()


def test_units_are_added_by_key_and_undone(program: Program, qtbot: QtBot) -> None:
    program.window.activateWindow()
    program.window.diagram.setFocus()
    qtbot.waitUntil(program.window.diagram.hasFocus)
    qtbot.keyClick(program.window.diagram, Qt.Key.Key_Up, CONTROL)
    assert program.session.document.experiment.spec.hidden_sizes == (3,)
    assert program.window.action_set["undo"].text() == "&Undo Hidden layers: 3"
    program.window.action_set["undo"].trigger()
    assert program.session.document.experiment.spec.hidden_sizes == (2,)


def test_a_panel_comes_forward_by_its_key(program: Program, qtbot: QtBot) -> None:
    program.window.activateWindow()
    program.window.diagram.setFocus()
    qtbot.waitUntil(program.window.diagram.hasFocus)
    qtbot.keyClick(program.window.diagram, Qt.Key.Key_2, CONTROL)
    qtbot.waitUntil(lambda: program.window.page("matrices").isVisible())


def test_the_palette_runs_what_was_typed_by_keys_alone(program: Program, qtbot: QtBot) -> None:
    palette = palette_of(program, qtbot)
    assert palette.model.rowCount() > 100
    qtbot.keyClicks(palette.field, "xor")
    assert palette.current is not None
    assert palette.current.id == "data_xor"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert program.session.document.experiment.dataset.name == "xor"
    assert not palette.isVisible()
    assert program.window.diagram.hasFocus()


def test_arrow_keys_choose_and_escape_leaves(program: Program, qtbot: QtBot) -> None:
    palette = palette_of(program, qtbot)
    qtbot.keyClicks(palette.field, "layer")
    first = palette.current
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    second = palette.current
    assert first is not None
    assert second is not None
    assert first.id == "add_layer"
    assert second == palette.model.rows[1]
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert program.window.diagram.hasFocus()
    assert program.session.document.experiment.spec.hidden_sizes == (2,)


def test_what_cannot_be_done_says_why_and_is_not_run(program: Program, qtbot: QtBot) -> None:
    palette = palette_of(program, qtbot)
    qtbot.keyClicks(palette.field, "redo")
    assert palette.current is not None
    assert (palette.current.id, palette.current.reason) == ("redo", "There is nothing to do again")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)


def test_letters_in_the_palette_are_letters(program: Program, qtbot: QtBot) -> None:
    palette = palette_of(program, qtbot)
    qtbot.keyClicks(palette.field, "r n . qqq")
    assert palette.nothing.isVisible()
    assert program.session.document.experiment.seed == 0
    assert program.session.document.experiment.progress.step == 0
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)


def test_the_palette_opens_from_a_text_field_too(program: Program, qtbot: QtBot) -> None:
    field = next(one for one in program.window.setup.findChildren(QLineEdit) if one.accessibleName() == "hidden layers")
    program.window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClick(field, Qt.Key.Key_P, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    palette = program.window.findChild(CommandPalette)
    assert palette is not None
    assert palette.isVisible()
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)


def test_the_sheet_has_every_key_that_keyboards_have(program: Program) -> None:
    groups = dict(sheet(program.window.action_set))
    train = {what: keys for keys, what in groups["Train"]}
    assert (train["Run"], train["Step"], train["Back"], train["Reset"]) == ("Space", ".", ",", "R")
    files = {what: keys for keys, what in groups["File"]}
    assert files["Open…"] == "Ctrl+O"  # and not the key Open, which few keyboards have


def test_the_question_mark_opens_the_sheet_and_escape_closes_it(program: Program, qtbot: QtBot) -> None:
    program.window.activateWindow()
    program.window.diagram.setFocus()
    qtbot.waitUntil(program.window.diagram.hasFocus)
    qtbot.keyClick(program.window.diagram, Qt.Key.Key_Slash, CONTROL)
    shown = program.window.findChild(ShortcutSheet)
    assert shown is not None
    qtbot.waitUntil(shown.isVisible)
    assert "Ctrl+K" in shown.page.toPlainText()
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)


@pytest.mark.parametrize(
    ("thing", "first", "is_able"),
    [(WeightRef(0, 0, 1), "Freeze", True), (UnitRef(1, 1), "More units", True), (None, "Maps in the nodes", True)],
)
def test_a_context_menu_is_made_from_the_same_actions(
    program: Program, thing: WeightRef | UnitRef | None, first: str, is_able: bool
) -> None:
    program.session.intend(Select(thing))
    menu = context_menu(program.window, program.window.action_set, thing)
    assert texts(menu)[0] == first
    assert menu.actions()[0].isEnabled() == is_able
    menu.deleteLater()


def test_a_right_click_on_a_unit_selects_it_and_offers_what_can_be_done(program: Program, qtbot: QtBot) -> None:
    diagram = program.window.diagram
    assert diagram.diagram is not None
    place = diagram.mapFromScene(diagram.diagram.nodes[UnitRef(1, 2)].pos())
    click = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, diagram.viewport().mapToGlobal(place))
    QApplication.sendEvent(diagram.viewport(), click)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert program.session.document.state.selection == UnitRef(1, 2)
    assert texts(menu)[0] == "More units"
    assert {"Copy picture", "Save picture…"} <= set(texts(menu))
    qtbot.keyClick(menu, Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None


def test_freezing_the_selected_weight_is_ticked(program: Program) -> None:
    program.session.intend(Select(WeightRef(0, 0, 1)))
    freeze = program.window.action_set["freeze"]
    freeze.trigger()
    assert program.session.document.experiment.hyperparameters.frozen == frozenset({1})
    assert freeze.isChecked()
    freeze.trigger()
    assert program.session.document.experiment.hyperparameters.frozen == frozenset()
    assert not freeze.isChecked()


def test_simple_mode_is_ticked_and_kept(program: Program) -> None:
    action = program.window.action_set["simple_mode"]
    action.trigger()
    assert program.window.layouts.is_simple
    assert action.isChecked()
    assert program.preferences.settings.simple
    action.trigger()
    assert not program.window.layouts.is_simple
    assert not action.isChecked()


@pytest.mark.parametrize("action_id", ["guide", "about", "preferences", "tour"])
def test_what_helps_opens(program: Program, action_id: str) -> None:
    before = {id(widget) for widget in program.window.findChildren(QWidget) if widget.isVisible()}
    program.window.action_set[action_id].trigger()
    opened = [one for one in program.window.findChildren(QWidget) if one.isVisible() and id(one) not in before]
    assert opened
