"""Rows of the menu Help."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from nn_sim.language import later
from nn_sim.ui.actions.spec import ActionSpec

_KEY = QKeySequence.StandardKey

HELP = (
    ActionSpec(
        "worked_example",
        later("&Worked example"),
        later("Go through the lecture's example, with a text beside it that says what to try"),
    ),
    ActionSpec("guide", later("User &guide"), later("Read what can be done here, and search in it"), shortcut=("F1",)),
    ActionSpec(
        "what_is_this",
        later("What is &this?"),
        later("Click on anything to be told what it is"),
        shortcut=(_KEY.WhatsThis, "Shift+F1"),
    ),
    ActionSpec("tour", later("T&our of the window"), later("Be shown the six places that matter most")),
    ActionSpec(
        "shortcuts",
        later("&Keyboard shortcuts"),
        later("Show all keys, menu by menu"),
        shortcut=("Ctrl+/", "?"),
    ),
    ActionSpec("about", later("&About nn-sim"), later("Versions, and the licences of all parts")),
)
