"""Rows of the menu View: what is shown, and how large. The pages and themes there are, the application adds."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from nn_sim.language import later
from nn_sim.session.intentions import Probe, Select
from nn_sim.ui.actions import conditions as when
from nn_sim.ui.actions import wishes
from nn_sim.ui.actions.spec import ActionSpec

_KEY = QKeySequence.StandardKey

VIEW = (
    ActionSpec(
        "settings",
        later("Se&ttings"),
        later("Show or hide the column of settings"),
        "settings",
        ("F9",),
        checked_when=True,
    ),
    ActionSpec(
        "maps",
        later("&Maps in the nodes"),
        later("Show the answer of each unit over the inputs inside its node"),
        checked_when=True,
    ),
    ActionSpec("zoom_in", later("Zoom &in"), later("Show the network larger"), shortcut=(_KEY.ZoomIn, "Ctrl+=")),
    ActionSpec("zoom_out", later("Zoom &out"), later("Show the network smaller"), shortcut=(_KEY.ZoomOut,)),
    ActionSpec("fit", later("&Fit the network"), later("Show the whole network"), shortcut=("Ctrl+0",)),
    ActionSpec(
        "more_digits",
        later("Mo&re digits"),
        later("Show numbers with one digit more where there is room"),
        enabled_when=when.digits_to_add,
        wish=wishes.digits(+1),
    ),
    ActionSpec(
        "fewer_digits",
        later("F&ewer digits"),
        later("Show numbers with one digit fewer"),
        enabled_when=when.digits_to_spare,
        wish=wishes.digits(-1),
    ),
    ActionSpec(
        "show_example",
        later("&Back to the example"),
        later("Show an example in the network again, and not the input that was tried"),
        enabled_when=when.other_input_shown,
        wish=lambda _situation: Probe(None),
    ),
    ActionSpec(
        "select_nothing",
        later("Select &nothing"),
        later("Point at no weight and no unit"),
        shortcut=("Ctrl+Shift+A",),
        enabled_when=when.something_selected,
        wish=lambda _situation: Select(None),
    ),
    ActionSpec(
        "layout_reset",
        later("&Reset the layout"),
        later("Put every panel back to where the layout has it"),
    ),
    ActionSpec(
        "full_screen",
        later("F&ull screen"),
        later("Fill the whole screen, or leave it again"),
        shortcut=("F11",),
    ),
)
