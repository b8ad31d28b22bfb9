"""Which action stands in which menu, as a table of ids.

Owns the order and nothing else: a menu is built by ``menu_bar``, and what is in none is still found by the palette.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from nn_sim.language import later


@dataclass(frozen=True)
class Family:
    """All actions of a group, in the order of the table."""

    group: str


@dataclass(frozen=True)
class Filled:
    """A sub-menu that the application fills; it is not shown where nobody does."""

    id: str
    title: str


@dataclass(frozen=True)
class Menu:
    """A menu: ids, families, sub-menus, and None for a line between them."""

    title: str
    entries: tuple[Entry, ...]


Entry = str | None | Family | Filled | Menu

MENUS = (
    Menu(
        later("&File"),
        (
            "new",
            "open",
            Filled("recent_files", later("Open &recent")),
            Menu(later("&Examples"), (Family("example"),)),
            None,
            "save",
            "save_as",
            None,
            "open_table",
            None,
            "quit",
        ),
    ),
    Menu(
        later("&Edit"),
        ("undo", "redo", None, "paste_table", "select_nothing", None, "palette", "preferences"),
    ),
    Menu(
        later("&View"),
        (
            Menu(later("&Go to"), (Family("page"),)),
            Filled("panels", later("&Panels")),
            Menu(later("&Layout"), (Family("layout"), None, "layout_reset")),
            "simple_mode",
            "settings",
            "maps",
            None,
            "zoom_in",
            "zoom_out",
            "fit",
            None,
            "more_digits",
            "fewer_digits",
            "show_example",
            None,
            Menu(later("T&heme"), (Family("theme"),)),
            "full_screen",
        ),
    ),
    Menu(
        later("&Network"),
        (
            "add_layer",
            "remove_layer",
            "more_units",
            "fewer_units",
            None,
            Menu(later("&Hidden activation g"), (Family("hidden_activation"),)),
            Menu(later("&Output activation f"), (Family("output_activation"),)),
            Menu(later("&Loss"), (Family("loss"),)),
            None,
            "new_start",
            Menu(later("Random &start"), (Family("start"),)),
            None,
            "freeze",
            "zero_weights",
        ),
    ),
    Menu(
        later("&Data"),
        (
            Family("data"),
            None,
            "new_data",
            "new_split",
            None,
            "open_table",
            "import_options",
            "paste_table",
            "page_data",
        ),
    ),
    Menu(
        later("&Train"),
        (
            "run",
            "step",
            "back",
            "epoch",
            "epoch_back",
            "reset",
            None,
            Menu(later("&How far a step goes"), (Family("granularity"),)),
            Menu(later("&Optimiser"), (Family("optimiser"),)),
            None,
            "play",
            "long_way",
            None,
            "bookmark",
            "pin",
            "restore_pinned",
        ),
    ),
    Menu(
        later("&Help"),
        ("worked_example", "guide", "what_is_this", "tour", None, "shortcuts", None, "about"),
    ),
)

TOOLBAR: tuple[tuple[str, ...], ...] = (("settings",), ("reset", "new_start"), ("back", "step"), ("run",))
"""The groups of the toolbar."""

CONTEXT_MENUS: dict[str, tuple[Entry, ...]] = {
    "weight": ("freeze", "zero_weights", None, "select_nothing"),
    "unit": ("more_units", "fewer_units", None, "freeze", "zero_weights", None, "select_nothing"),
    "ground": ("maps", None, "add_layer", "remove_layer", "new_start"),
}
"""What a right click in the diagram offers, by what it hits."""


def entries_of(menu: Menu) -> Iterator[tuple[tuple[str, ...], str | Family | Filled]]:
    """Yield everything of a menu and its sub-menus but the lines, with the titles that lead to it."""
    for entry in menu.entries:
        if isinstance(entry, Menu):
            yield from (((menu.title, *path), what) for path, what in entries_of(entry))
        elif entry is not None:
            yield (menu.title,), entry
