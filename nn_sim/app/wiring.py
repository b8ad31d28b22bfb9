"""Connects a session, its window and its files: values flow down, intentions flow up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from nn_sim.app import safe_mode, window_place
from nn_sim.app.appearance import Appearance
from nn_sim.app.file_controller import FileController
from nn_sim.app.main_window import MainWindow
from nn_sim.app.menus import build_menus
from nn_sim.app.preferences import Preferences
from nn_sim.app.undo_actions import UndoActions
from nn_sim.datasets import make_builtin
from nn_sim.experiment.edits import worked_experiment
from nn_sim.session.intentions import LoadDataset
from nn_sim.session.session import Session
from nn_sim.training.engine_loader import EngineLoader


@dataclass(frozen=True)
class Program:
    """The objects that make up the running program.

    ``notes`` are sentences for the user on stored settings that could not be used. ``save_work`` saves the experiment
    after an error of the program's own and returns a sentence: where it is now, or why it could not be saved.
    """

    session: Session
    window: MainWindow
    files: FileController
    appearance: Appearance
    preferences: Preferences
    notes: tuple[str, ...] = ()
    save_work: Callable[[], str] | None = None


def build(
    application: QApplication, settings: QSettings | None, engine: EngineLoader, *, safe: bool = False
) -> Program:
    """Build the program with the worked example in its window, ready to be shown.

    Without `settings` the defaults hold and nothing is stored; `safe` leaves out what ``safe_mode`` names.
    """
    preferences = Preferences(settings, safe_mode.SETTINGS if safe else None)
    appearance = Appearance(application, preferences.settings.theme)
    appearance.chosen.connect(lambda choice: preferences.keep(replace(preferences.settings, theme=choice)))
    session = Session(worked_experiment(), engine)

    def finish() -> None:
        session.shut_down()
        preferences.keep(replace(preferences.settings, window=window_place.place_of(window)))

    window = MainWindow(on_close=finish)
    files = FileController(window)
    document = session.document
    undo = UndoActions(document.undo_stack, window)
    data_actions = build_menus(
        window,
        window.action_set,
        undo,
        appearance,
        load_builtin=lambda name: session.intend(LoadDataset(make_builtin(name))),
    )
    window.rest_while_running(data_actions, undo)
    for view in window.views:
        view.intended.connect(session.intend)
    files.intended.connect(session.intend)
    files.failed.connect(window.messages.show_message)
    document.refused.connect(window.messages.show_message)
    document.view_changed.connect(window.render_state)
    appearance.theme_changed.connect(window.set_theme)
    window.setup.open_requested.connect(files.ask_and_open)
    window.file_dropped.connect(files.open)
    actions = window.action_set
    actions["open"].triggered.connect(files.ask_and_open)
    actions["quit"].triggered.connect(window.close)
    actions["zoom_in"].triggered.connect(window.diagram.zoom_in)
    actions["zoom_out"].triggered.connect(window.diagram.zoom_out)
    actions["fit"].triggered.connect(window.diagram.fit)
    appearance.dress()
    document.show_all()
    if safe:
        safe_mode.mark(window)
    notes = (*preferences.notes, *window_place.put_back(window, preferences.settings.window, application.screens()))
    return Program(session, window, files, appearance, preferences, notes)
