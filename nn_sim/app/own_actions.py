"""Rows of the table of actions that only the application knows of: its panels, layouts, themes and examples.

Owns their ids and keys. What they do is bound in ``bindings``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from nn_sim.app.appearance import CHOICE_NAMES, Appearance
from nn_sim.app.examples import EXAMPLES
from nn_sim.app.layouts_ready import BOTTOM, READY, SETTINGS, UPPER_RIGHT
from nn_sim.app.main_window import MainWindow
from nn_sim.language import later
from nn_sim.ui.actions import ActionSpec
from nn_sim.ui.actions import conditions as when

_KEYS = {
    **{name: f"Ctrl+{digit}" for digit, name in enumerate(BOTTOM[:9], start=1)},
    **{name: f"Alt+{digit}" for digit, name in enumerate(UPPER_RIGHT[:9], start=1)},
}
"""Ctrl and a digit for the panels below the diagram, Alt and a digit for those beside it, in the order of the tabs."""

_TEXTS = {"data": later("Table of the data")}
"""Where the title of a panel says too little in a menu."""


def own_actions(window: MainWindow, appearance: Appearance, is_simple: Callable[[], bool]) -> Iterable[ActionSpec]:
    """Return the rows."""
    yield from (
        ActionSpec(
            f"page_{panel.objectName()}",
            _TEXTS.get(panel.objectName()) or panel.windowTitle(),
            panel.tip,
            shortcut=(_KEYS[panel.objectName()],) if panel.objectName() in _KEYS else (),
            group="page",
        )
        for panel in window.docks
        if panel.objectName() != SETTINGS  # which has an action of its own
    )
    yield from (
        ActionSpec(
            f"layout_{layout.name}",
            layout.title,
            layout.tip,
            checked_when=lambda _situation, name=layout.name: window.layouts.current == name,  # type: ignore[misc]
            group="layout",
        )
        for layout in READY.values()
    )
    yield ActionSpec(
        "simple_mode",
        later("&Simple mode"),
        later("Show fewer controls and panels, for the first hours"),
        checked_when=lambda _situation: is_simple(),
    )
    yield from (
        ActionSpec(
            f"theme_{choice}",
            name,
            later("Show everything in these colours"),
            checked_when=lambda _situation, choice=choice: appearance.choice == choice,  # type: ignore[misc]
            group="theme",
        )
        for choice, name in CHOICE_NAMES.items()
    )
    yield from (
        ActionSpec(f"example_{example.name}", example.title, example.tip, enabled_when=when.at_rest, group="example")
        for example in EXAMPLES
    )
