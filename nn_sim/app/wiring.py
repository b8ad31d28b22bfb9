"""Connects a session, its window and its files: values flow down, intentions flow up."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from nn_sim.app.appearance import Appearance
from nn_sim.app.file_controller import FileController
from nn_sim.app.main_window import MainWindow
from nn_sim.app.menus import build_menus
from nn_sim.app.undo_actions import UndoActions
from nn_sim.datasets import make_builtin
from nn_sim.experiment.edits import worked_experiment
from nn_sim.session.intentions import LoadDataset
from nn_sim.session.session import Session
from nn_sim.training.engine_loader import EngineLoader


@dataclass(frozen=True)
class Program:
    """The objects that make up the running program."""

    session: Session
    window: MainWindow
    files: FileController
    appearance: Appearance


def build(application: QApplication, settings: QSettings, engine: EngineLoader) -> Program:
    """Build the program with the worked example in its window, ready to be shown."""
    appearance = Appearance(application, settings)
    session = Session(worked_experiment(), engine)
    window = MainWindow(on_close=session.shut_down)
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
    return Program(session, window, files, appearance)
