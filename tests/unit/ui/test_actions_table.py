"""The table of actions: every row says what it does, no key is taken twice, and menus name what there is."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from nn_sim.language import tr
from nn_sim.ui.actions.action_set import ActionSet, keys_of
from nn_sim.ui.actions.icons import ICONS
from nn_sim.ui.actions.menu_bar import path_of
from nn_sim.ui.actions.menus import CONTEXT_MENUS, MENUS, TOOLBAR, Family, Menu, entries_of
from nn_sim.ui.actions.spec import plain
from nn_sim.ui.actions.table import ACTIONS, BY_ID

KEY = QKeySequence.StandardKey
OWNED = {  # what the application adds, see tests/gui/test_actions_in_the_window.py
    "page", "layout", "theme", "example", "page_data", "simple_mode",
}  # fmt: skip
EDITING = (  # what a text field does with a key before the window is asked
    KEY.Copy, KEY.Cut, KEY.Paste, KEY.SelectAll, KEY.Delete, KEY.DeleteStartOfWord, KEY.DeleteEndOfWord,
    KEY.DeleteEndOfLine, KEY.MoveToEndOfLine, KEY.MoveToStartOfLine, KEY.MoveToNextWord, KEY.MoveToPreviousWord,
    KEY.SelectEndOfLine, KEY.SelectStartOfLine, KEY.MoveToStartOfDocument, KEY.MoveToEndOfDocument,
)  # fmt: skip


def test_no_id_is_there_twice():
    assert len(BY_ID) == len(ACTIONS)


@pytest.mark.parametrize("spec", ACTIONS, ids=lambda spec: spec.id)
def test_a_row_has_a_text_and_a_tip_that_says_more(spec):
    assert plain(spec.text).strip()
    assert len(spec.tip.strip()) > 8 or spec.tip != spec.text
    assert not spec.tip.endswith("."), "tips are no sentences with a full stop"
    assert spec.icon == "" or spec.icon in ICONS


def test_every_id_of_a_menu_is_in_the_table():
    groups = {spec.group for spec in ACTIONS} | OWNED
    for menu in MENUS:
        for _, entry in entries_of(menu):
            if isinstance(entry, Family):
                assert entry.group in groups, entry.group
            elif isinstance(entry, str):
                assert entry in BY_ID or entry in OWNED, entry
    for entries in CONTEXT_MENUS.values():
        assert all(entry is None or entry in BY_ID for entry in entries)
    assert all(action_id in BY_ID for group in TOOLBAR for action_id in group)


def test_every_row_stands_in_a_menu(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    assert {spec.id for spec in ACTIONS} <= set(path_of(ActionSet(window)))


def test_no_key_is_taken_twice(qapp):
    counts = Counter(key.toString() for spec in ACTIONS for key in keys_of(spec))
    assert counts["Ctrl+K"] == 1
    assert [key for key, count in counts.items() if count > 1] == []


def test_only_the_palette_takes_a_key_from_a_text_field_and_it_has_another(qapp):
    """Single letters, Space and points are typed into a field first; keys for editing are the field's own."""
    editing = {key.toString() for standard in EDITING for key in QKeySequence.keyBindings(standard)}
    taken = {spec.id for spec in ACTIONS for key in keys_of(spec) if key.toString() in editing}
    assert taken <= {"palette"}
    assert "Ctrl+Shift+P" in BY_ID["palette"].shortcut


def test_what_has_a_standard_key_has_the_platforms(qapp):
    standard = {
        "new": KEY.New, "open": KEY.Open, "save": KEY.Save, "undo": KEY.Undo, "redo": KEY.Redo,
        "zoom_in": KEY.ZoomIn, "zoom_out": KEY.ZoomOut,
    }  # fmt: skip
    for action_id, key in standard.items():
        ours = {sequence.toString() for sequence in keys_of(BY_ID[action_id])}
        assert {sequence.toString() for sequence in QKeySequence.keyBindings(key)} <= ours
    for other in ACTIONS:  # and nobody else takes them
        if other.id not in standard:
            for sequence in keys_of(other):
                assert all(sequence not in QKeySequence.keyBindings(key) for key in standard.values()), other.id


@pytest.mark.parametrize(
    ("action_id", "key"),
    [
        ("run", "Space"), ("step", "."), ("back", ","), ("reset", "R"), ("palette", "Ctrl+K"), ("guide", "F1"),
        ("what_is_this", "Shift+F1"), ("full_screen", "F11"), ("preferences", "Ctrl+,"), ("shortcuts", "Ctrl+/"),
    ],
)  # fmt: skip
def test_a_key_that_the_lecture_relies_on(qapp, action_id, key):
    assert key in {sequence.toString() for sequence in keys_of(BY_ID[action_id])}


def test_no_two_entries_of_a_menu_have_the_same_letter():
    def letters(menu: Menu) -> list[str]:
        found = []
        for entry in menu.entries:
            if isinstance(entry, str) and entry in BY_ID:
                text = BY_ID[entry].text
            elif entry is not None and not isinstance(entry, (str, Family)):
                text = entry.title
            else:
                continue
            found += [text[text.index("&") + 1].casefold()] if "&" in text else []
        return found

    for menu in (*MENUS, *(entry for one in MENUS for entry in one.entries if isinstance(entry, Menu))):
        twice = [letter for letter, count in Counter(letters(menu)).items() if count > 1]
        assert not twice, f"{menu.title}: {twice}"
    bar = Counter(tr(menu.title)[menu.title.index("&") + 1] for menu in MENUS)
    assert max(bar.values()) == 1
