"""What each action does that is no intention of the table: ids and handlers, side by side.

Owns that table. A test finds an action that is neither here nor makes an intention.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QUndoStack

from nn_sim.app.appearance import CHOICES, Appearance
from nn_sim.app.document_file import DocumentFile
from nn_sim.app.example_desk import ExampleDesk
from nn_sim.app.examples import EXAMPLES
from nn_sim.app.file_controller import FileController
from nn_sim.app.help_desk import HelpDesk
from nn_sim.app.layout_desk import LayoutDesk
from nn_sim.app.layouts_ready import SETTINGS
from nn_sim.app.main_window import MainWindow
from nn_sim.app.settings_desk import SettingsDesk
from nn_sim.ui.actions import ActionSet

WORKED_EXAMPLE = "worked_forward"


@dataclass(frozen=True)
class Desks:
    """Who answers to actions."""

    window: MainWindow
    undo_stack: QUndoStack
    appearance: Appearance
    documents: DocumentFile
    files: FileController
    settings: SettingsDesk
    layouts: LayoutDesk
    examples: ExampleDesk
    help: HelpDesk


def bind_all(actions: ActionSet, desks: Desks) -> None:
    """Let every action do something."""
    for action_id, handler in _handlers(desks).items():
        actions.bind(action_id, handler)
    actions.bind_tick("settings", desks.window.docks[SETTINGS].setVisible)
    actions.bind_tick("maps", desks.window.diagram.show_maps)


def _handlers(desks: Desks) -> dict[str, Callable[[], object]]:
    window, documents, files = desks.window, desks.documents, desks.files
    diagram = window.diagram
    return {
        "new": documents.new,
        "open": files.ask_and_open,
        "save": documents.save,
        "save_as": documents.save_as,
        "quit": window.close,
        "undo": desks.undo_stack.undo,
        "redo": desks.undo_stack.redo,
        "palette": desks.help.open_palette,
        "preferences": desks.settings.open,
        "open_table": files.ask_and_import,
        "import_options": files.show_options,
        "paste_table": files.paste_table,
        "zoom_in": diagram.zoom_in,
        "zoom_out": diagram.zoom_out,
        "fit": diagram.fit,
        "bookmark": window.timeline.ask_for_name,
        "layout_reset": window.layouts.reset,
        "simple_mode": lambda: desks.layouts.set_simple(not window.layouts.is_simple),
        "full_screen": partial(toggle_full_screen, window),
        "worked_example": partial(desks.examples.open, WORKED_EXAMPLE),
        "guide": lambda: desks.help.open_guide(),
        "what_is_this": desks.help.ask_what_is_this,
        "tour": lambda: desks.help.start_tour(),
        "shortcuts": desks.help.open_shortcuts,
        "about": desks.help.open_about,
        **{f"page_{name}": partial(window.show_page, name) for name in window.docks.names if name != SETTINGS},
        **{f"layout_{name}": partial(window.layouts.apply, name) for name in window.layouts.names},
        **{f"theme_{choice}": partial(desks.appearance.choose, choice) for choice in CHOICES},
        **{f"example_{one.name}": partial(desks.examples.open, one.name) for one in EXAMPLES},
    }


def toggle_full_screen(window: MainWindow) -> None:
    """Fill the screen, or leave it again."""
    window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)
