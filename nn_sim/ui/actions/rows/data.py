"""Rows of the menu Data: the built-in sets, and what else can be learned from."""

from __future__ import annotations

from nn_sim.datasets import BUILTIN
from nn_sim.language import later
from nn_sim.ui.actions import conditions as when
from nn_sim.ui.actions import ticks, wishes
from nn_sim.ui.actions.spec import ActionSpec

_SETS = tuple(
    ActionSpec(
        f"data_{name}",
        entry.title,
        entry.description,
        enabled_when=when.at_rest,
        checked_when=ticks.data_is(name),
        wish=wishes.builtin(name),
        group="data",
    )
    for name, entry in BUILTIN.items()
)

DATA = (
    *_SETS,
    ActionSpec(
        "new_data",
        later("&New data"),
        later("Draw other examples of the same kind, with the next seed"),
        shortcut=("Ctrl+Shift+N",),
        enabled_when=when.all_of(when.at_rest, when.drawn_data),
        wish=wishes.other_data,
    ),
    ActionSpec(
        "new_split",
        later("Another &split"),
        later("Keep other examples for testing, drawn with the next seed"),
        enabled_when=when.all_of(when.at_rest, when.something_to_test_with),
        wish=wishes.other_split,
    ),
    ActionSpec(
        "open_table",
        later("Import &table…"),
        later("Choose a table of your own and what its columns are for"),
        enabled_when=when.at_rest,
    ),
    ActionSpec(
        "import_options",
        later("Import &options…"),
        later("Read the last table again, otherwise"),
        enabled_when=when.at_rest,
    ),
    ActionSpec(
        "paste_table",
        later("&Paste data…"),
        later("Learn from cells copied from a spreadsheet"),
        shortcut=("Ctrl+Shift+V",),
        enabled_when=when.at_rest,
    ),
)
