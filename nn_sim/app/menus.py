"""The menu bar, from the actions there are."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow, QMenu

from nn_sim.app.appearance import CHOICES, Appearance
from nn_sim.app.undo_actions import UndoActions
from nn_sim.datasets import BUILTIN
from nn_sim.ui.transport import ActionSet

_THEME_NAMES = {"system": "&Follow the system", "light": "&Light", "dark": "&Dark"}


def build_menus(
    window: QMainWindow,
    actions: ActionSet,
    undo: UndoActions,
    appearance: Appearance,
    load_builtin: Callable[[str], None],
) -> list[QAction]:
    """Fill the window's menu bar; returns the actions that load data, which rest while a run is on."""
    bar = window.menuBar()
    _fill(bar.addMenu("&File"), actions, ("new", "open", None, "save", "save_as", None, "open_table", None, "quit"))
    edit = bar.addMenu("&Edit")
    edit.addActions([undo.undo, undo.redo])
    _fill(edit, actions, (None, "paste_table"))
    view = bar.addMenu("&View")
    _fill(view, actions, ("settings", "maps", None, "zoom_in", "zoom_out", "fit", None))
    _add_themes(view.addMenu("&Theme"), appearance)
    data = bar.addMenu("&Data")
    loads = []
    for name, entry in BUILTIN.items():
        action = data.addAction(entry.title)
        action.setObjectName(f"data_{name}")
        action.setToolTip(entry.description)
        action.triggered.connect(lambda _checked=False, which=name: load_builtin(which))
        loads.append(action)
    data.addSeparator()
    _fill(data, actions, ("open_table", "import_options"))
    data.setToolTipsVisible(True)
    _fill(
        bar.addMenu("&Train"),
        actions,
        ("reset", "new_start", None, "back", "step", "epoch", "run", None, "play", "long_way"),
    )
    return loads


def _fill(menu: QMenu, actions: ActionSet, ids: tuple[str | None, ...]) -> None:
    for action_id in ids:
        if action_id is None:
            menu.addSeparator()
        else:
            menu.addAction(actions[action_id])


def _add_themes(menu: QMenu, appearance: Appearance) -> None:
    group = QActionGroup(menu)
    for choice in CHOICES:
        action = menu.addAction(_THEME_NAMES[choice])
        action.setObjectName(f"theme_{choice}")
        action.setCheckable(True)
        action.setChecked(choice == appearance.choice)
        action.triggered.connect(lambda _checked=False, which=choice: appearance.choose(which))
        group.addAction(action)
