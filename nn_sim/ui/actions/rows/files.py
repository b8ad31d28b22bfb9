"""Rows of the menus File and Edit."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from nn_sim.language import later
from nn_sim.ui.actions import conditions as when
from nn_sim.ui.actions import wording
from nn_sim.ui.actions.spec import ActionSpec

_KEY = QKeySequence.StandardKey

FILES = (
    ActionSpec(
        "new",
        later("&New"),
        later("Begin with the worked example again"),
        "new",
        (_KEY.New,),
        enabled_when=when.at_rest,
    ),
    ActionSpec(
        "open",
        later("&Open…"),
        later("Open saved work, or a table to learn from"),
        "open",
        (_KEY.Open,),
        enabled_when=when.at_rest,
    ),
    ActionSpec(
        "save",
        later("&Save"),
        later("Save the work with its data and its past"),
        "save",
        (_KEY.Save,),
        enabled_when=when.files_allowed,
    ),
    ActionSpec(
        "save_as",
        later("Save &as…"),
        later("Save under another name"),
        shortcut=(_KEY.SaveAs, "Ctrl+Shift+S"),
        enabled_when=when.files_allowed,
    ),
    ActionSpec("quit", later("&Quit"), later("Close nn-sim"), shortcut=(_KEY.Quit, "Ctrl+Q")),
)

EDIT = (
    ActionSpec(
        "undo",
        later("&Undo"),
        later("Take the last change back"),
        "undo",
        (_KEY.Undo,),
        enabled_when=when.all_of(when.at_rest, when.something_to_undo),
        words=wording.undo_words,
    ),
    ActionSpec(
        "redo",
        later("&Redo"),
        later("Do again what was taken back"),
        "redo",
        ("Ctrl+Y", _KEY.Redo),
        enabled_when=when.all_of(when.at_rest, when.something_to_redo),
        words=wording.redo_words,
    ),
    ActionSpec(
        "palette",
        later("Find an &action…"),
        later("Find anything that can be done by a few letters of its name"),
        "find",
        ("Ctrl+K", "Ctrl+Shift+P"),
    ),
    ActionSpec(
        "preferences",
        later("Pr&eferences…"),
        later("Theme, size of the text, language and other habits of the program"),
        shortcut=(_KEY.Preferences, "Ctrl+,"),
    ),
)
