"""Connects a session, its window and its files: values flow down, intentions flow up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QWidget

from nn_sim.app import safe_mode, window_place
from nn_sim.app.appearance import Appearance
from nn_sim.app.document_file import DocumentFile, NobodyAsked, Questions
from nn_sim.app.file_controller import FileController
from nn_sim.app.main_window import MainWindow
from nn_sim.app.menus import build_menus
from nn_sim.app.preferences import Preferences
from nn_sim.app.recovery import Recovery, offer, saved_aside
from nn_sim.app.undo_actions import UndoActions
from nn_sim.datasets import Dataset, make_builtin
from nn_sim.experiment.edits import worked_experiment
from nn_sim.session.intentions import LoadDataset
from nn_sim.session.session import Session
from nn_sim.training.engine_loader import EngineLoader


@dataclass(frozen=True)
class Program:
    """The objects that make up the running program.

    ``notes`` are sentences for the user on stored settings that could not be used.
    """

    session: Session
    window: MainWindow
    files: FileController
    appearance: Appearance
    preferences: Preferences
    documents: DocumentFile
    recovery: Recovery | None = None
    notes: tuple[str, ...] = ()

    def save_work(self) -> str:
        """Save the work after an error of the program's own; return where it is now, or why it could not be saved."""
        return saved_aside(self.documents)

    def offer_recovery(self) -> None:
        """Ask whether work that an earlier window has left behind is wanted back."""
        if self.recovery is not None:
            offer(self.recovery, self.documents, self.window.messages.show_message)


def build(
    application: QApplication,
    settings: QSettings | None,
    engine: EngineLoader,
    *,
    safe: bool = False,
    ask: Callable[[QWidget], Questions] = NobodyAsked,
    recovery_root: Path | None = None,
) -> Program:
    """Build the program with the worked example in its window, ready to be shown.

    Without `settings` the defaults hold and nothing is stored; `safe` leaves out what ``safe_mode`` names. `ask` makes
    what asks about files; unsaved work is kept below `recovery_root`.
    """
    preferences = Preferences(settings, safe_mode.SETTINGS if safe else None)
    appearance = Appearance(application, preferences.settings.theme)
    appearance.chosen.connect(lambda choice: preferences.keep(replace(preferences.settings, theme=choice)))
    session = Session(worked_experiment(), engine)

    def finish() -> None:
        files.shut_down()
        session.shut_down()
        if recovery is not None:
            recovery.shut_down()
        preferences.keep(replace(preferences.settings, window=window_place.place_of(window)))

    def load(intention: LoadDataset) -> None:
        session.finish_run()  # a file may be dropped on a window that trains
        session.intend(intention)

    def tell_loaded(dataset: Dataset, sentence: str) -> None:
        if document.experiment.dataset is dataset:  # or the bar says already why it was refused
            window.messages.show_message(sentence, is_error=False)

    window = MainWindow(finish, session.document.undo_stack)
    document = session.document
    questions = ask(window)
    documents = DocumentFile(session, questions, window)
    files = FileController(documents, questions, lambda: appearance.theme, window)
    recovery = None
    if recovery_root is not None:
        recovery = Recovery(recovery_root, document, documents.saved, lambda: documents.is_dirty, window)
    window.may_close = documents.may_discard
    documents.changed.connect(lambda: window.show_name(documents.name, documents.is_dirty))
    documents.failed.connect(window.messages.show_message)
    documents.told.connect(lambda sentence: window.statusBar().showMessage(sentence, 5000))
    if recovery is not None:
        recovery.failed.connect(window.messages.show_message)
        documents.changed.connect(lambda: recovery.note_file(documents.path, documents.is_dirty))
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
    files.intended.connect(load)
    files.failed.connect(window.messages.show_message)
    document.refused.connect(window.messages.show_message)
    document.view_changed.connect(window.render_state)
    appearance.theme_changed.connect(window.set_theme)
    files.told.connect(tell_loaded)
    window.setup.open_requested.connect(files.ask_and_open_table)
    window.setup.options_requested.connect(files.show_options)
    window.file_dropped.connect(files.open)
    actions = window.action_set
    actions["open"].triggered.connect(files.ask_and_open)
    actions["open_table"].triggered.connect(files.ask_and_import)
    actions["import_options"].triggered.connect(files.show_options)
    actions["paste_table"].triggered.connect(files.paste_table)
    actions["new"].triggered.connect(documents.new)
    actions["save"].triggered.connect(documents.save)
    actions["save_as"].triggered.connect(documents.save_as)
    actions["quit"].triggered.connect(window.close)
    actions["zoom_in"].triggered.connect(window.diagram.zoom_in)
    actions["zoom_out"].triggered.connect(window.diagram.zoom_out)
    actions["fit"].triggered.connect(window.diagram.fit)
    appearance.dress()
    document.show_all()
    if safe:
        safe_mode.mark(window)
    notes = (*preferences.notes, *window_place.put_back(window, preferences.settings.window, application.screens()))
    window.show_name(documents.name, documents.is_dirty)
    return Program(session, window, files, appearance, preferences, documents, recovery, notes)
