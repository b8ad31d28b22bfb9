"""Builds menus from the table of ids: the menu bar, its sub-menus when they are first opened, and context menus."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from nn_sim.language import tr
from nn_sim.session.selection import Selection, UnitRef, WeightRef
from nn_sim.ui.actions.action_set import ActionSet
from nn_sim.ui.actions.menus import CONTEXT_MENUS, MENUS, Entry, Family, Filled, Menu, entries_of

Fill = Callable[[QMenu], object]
"""Takes an empty menu once, and keeps it filled."""


def build_menus(bar: QMenuBar, actions: ActionSet, fillers: Mapping[str, Fill] | None = None) -> None:
    """Fill a menu bar; `fillers` are by the id of what the application fills."""
    for menu in MENUS:
        opened = bar.addMenu(tr(menu.title))
        opened.setToolTipsVisible(True)
        opened.aboutToShow.connect(actions.refresh)
        _fill(opened, menu.entries, actions, fillers or {})


def context_menu(parent: QWidget, actions: ActionSet, thing: Selection, more: Sequence[QAction] = ()) -> QMenu:
    """Make the menu for a right click on a weight, a unit or the ground of the diagram; `more` comes last."""
    kind = {WeightRef: "weight", UnitRef: "unit"}.get(type(thing), "ground")
    menu = QMenu(parent)
    menu.setToolTipsVisible(True)
    menu.aboutToShow.connect(actions.refresh)
    _fill(menu, CONTEXT_MENUS[kind], actions, {})
    menu.addSeparator()
    menu.addActions(more)
    return menu


def path_of(actions: ActionSet) -> dict[str, tuple[str, ...]]:
    """Return the menus that lead to each action, by id: those of its first place."""
    paths: dict[str, tuple[str, ...]] = {}
    for menu in MENUS:
        for path, entry in entries_of(menu):
            for action_id in _ids(entry, actions):
                paths.setdefault(action_id, tuple(tr(title) for title in path))
    return paths


def _ids(entry: Entry, actions: ActionSet) -> Iterator[str]:
    if isinstance(entry, str):
        yield from (entry,) if entry in actions else ()
    elif isinstance(entry, Family):
        yield from (spec.id for spec in actions if spec.group == entry.group)


def _fill(menu: QMenu, entries: tuple[Entry, ...], actions: ActionSet, fillers: Mapping[str, Fill]) -> None:
    for entry in entries:
        if entry is None:
            menu.addSeparator()  # a menu shows no two of them in a row
        elif isinstance(entry, Menu):
            _add_sub_menu(menu, entry, actions, fillers)
        elif isinstance(entry, Filled):
            if entry.id in fillers:
                fillers[entry.id](menu.addMenu(tr(entry.title)))
        else:
            menu.addActions([actions[action_id] for action_id in _ids(entry, actions)])


def _add_sub_menu(menu: QMenu, entry: Menu, actions: ActionSet, fillers: Mapping[str, Fill]) -> None:
    if not any(_has_something(part, actions, fillers) for part in entry.entries):
        return
    sub = menu.addMenu(tr(entry.title))
    sub.setToolTipsVisible(True)

    def fill_once() -> None:
        if sub.isEmpty():
            _fill(sub, entry.entries, actions, fillers)

    sub.aboutToShow.connect(fill_once)
    _never_empty(sub.menuAction(), fill_once)


def _has_something(entry: Entry, actions: ActionSet, fillers: Mapping[str, Fill]) -> bool:
    if isinstance(entry, Menu):
        return any(_has_something(part, actions, fillers) for part in entry.entries)
    if isinstance(entry, Filled):
        return entry.id in fillers
    return any(True for _ in _ids(entry, actions))


def _never_empty(opener: QAction, fill: Callable[[], None]) -> None:
    """Fill before a screen reader or the keyboard looks into a menu that was never shown."""
    opener.hovered.connect(fill)
