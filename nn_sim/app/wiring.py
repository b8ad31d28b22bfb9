"""Connects a session, its window and its files: values flow down, intentions flow up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from nn_sim.app import first_start, safe_mode, translation, window_place
from nn_sim.app.appearance import Appearance
from nn_sim.app.bindings import Desks, bind_all
from nn_sim.app.document_file import DocumentFile, NobodyAsked, Questions
from nn_sim.app.example_desk import ExampleDesk
from nn_sim.app.file_controller import FileController
from nn_sim.app.help_desk import HelpDesk
from nn_sim.app.lab import NO_LAB, Lab
from nn_sim.app.layout_desk import LayoutDesk
from nn_sim.app.main_window import MainWindow
from nn_sim.app.own_actions import own_actions
from nn_sim.app.preferences import Preferences
from nn_sim.app.recent_files import RecentFiles
from nn_sim.app.recovery import Recovery, offer, saved_aside
from nn_sim.app.settings_desk import SettingsDesk
from nn_sim.app.translation import chosen_language
from nn_sim.datasets import Dataset
from nn_sim.experiment.edits import worked_experiment
from nn_sim.session.intentions import LoadDataset
from nn_sim.session.selection import Selection
from nn_sim.session.session import Session
from nn_sim.training.engine_loader import EngineLoader
from nn_sim.ui.actions import build_menus, context_menu

if TYPE_CHECKING:
    from nn_sim.ui.notes import NotesView


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
    desks: Desks
    recovery: Recovery | None = None
    notes: tuple[str, ...] = ()

    def save_work(self) -> str:
        """Save the work after an error of the program's own; return where it is now, or why it could not be saved."""
        return saved_aside(self.documents)

    def offer_recovery(self) -> None:
        """Ask whether work that an earlier window has left behind is wanted back."""
        if self.recovery is not None:
            offer(self.recovery, self.documents, self.window.messages.show_message)

    def greet(self) -> None:
        """Show a new user what there is, unless work was opened or something is said already."""

        def is_busy() -> bool:
            return self.documents.path is not None or self.documents.is_dirty or bool(self.window.messages.message)

        first_start.greet(self.preferences, self.desks.help, self.desks.layouts, is_busy)


def build(
    application: QApplication,
    settings: QSettings | None,
    engine: EngineLoader,
    *,
    safe: bool = False,
    ask: Callable[[QWidget], Questions] = NobodyAsked,
    recovery_root: Path | None = None,
    lab: Lab = NO_LAB,
) -> Program:
    """Build the program with the worked example in its window, ready to be shown.

    Without `settings` the defaults hold and nothing is stored; `safe` leaves out what ``safe_mode`` names. `ask` makes
    what asks about files; unsaved work is kept below `recovery_root`. What the `lab` has fixed holds before all else.
    """
    preferences = Preferences(settings, safe_mode.SETTINGS if safe else None, lab.settings, lab.locked)
    chosen = preferences.settings
    if (language := chosen_language(chosen.language)) != translation.ENGLISH:
        translation.install(application, language)
    appearance = Appearance(application, chosen.theme, chosen.text_scale, animations=chosen.animations)
    session = Session(worked_experiment(), engine)
    document = session.document

    def finish() -> None:
        files.shut_down()
        session.shut_down()
        if recovery is not None:
            recovery.shut_down()
        preferences.keep(replace(preferences.settings, window=window_place.place_of(window)))

    window = MainWindow(finish, document.undo_stack)
    questions = ask(window)
    documents = DocumentFile(session, questions, window)
    files = FileController(documents, questions, lambda: appearance.theme, window)
    recovery = None
    if recovery_root is not None:
        recovery = Recovery(recovery_root, document, documents.saved, lambda: documents.is_dirty, window)
        recovery.failed.connect(window.messages.show_message)
    _connect_session(window, session, appearance)
    _connect_files(window, session, documents, files, recovery)
    appearance.dress()
    document.show_all()
    notes = (*preferences.notes, *window_place.put_back(window, chosen.window, application.screens()))
    desks = _desks(window, session, appearance, preferences, documents, files)
    _add_actions(desks, preferences)
    if safe:
        safe_mode.mark(window)
    window.show_name(documents.name, documents.is_dirty)
    return Program(session, window, files, appearance, preferences, documents, desks, recovery, notes)


def _connect_session(window: MainWindow, session: Session, appearance: Appearance) -> None:
    """Let values flow down to the views, and intentions up."""
    for view in window.views:
        view.intended.connect(session.intend)
    session.document.refused.connect(window.messages.show_message)
    session.document.view_changed.connect(window.render_state)
    appearance.theme_changed.connect(window.set_theme)


def _connect_files(
    window: MainWindow, session: Session, documents: DocumentFile, files: FileController, recovery: Recovery | None
) -> None:
    """Let files be opened and saved, and the window tell of it."""

    def load(intention: LoadDataset) -> None:
        session.finish_run()  # a file may be dropped on a window that trains
        session.intend(intention)

    def tell_loaded(dataset: Dataset, sentence: str) -> None:
        if session.document.experiment.dataset is dataset:  # or the bar says already why it was refused
            window.messages.show_message(sentence, is_error=False)

    window.may_close = documents.may_discard
    documents.changed.connect(lambda: window.show_name(documents.name, documents.is_dirty))
    documents.failed.connect(window.messages.show_message)
    documents.told.connect(lambda sentence: window.statusBar().showMessage(sentence, 5000))
    if recovery is not None:
        documents.changed.connect(lambda: recovery.note_file(documents.path, documents.is_dirty))
    files.intended.connect(load)
    files.failed.connect(window.messages.show_message)
    files.told.connect(tell_loaded)
    window.setup.open_requested.connect(files.ask_and_open_table)
    window.setup.options_requested.connect(files.show_options)
    window.file_dropped.connect(files.open)


def _desks(
    window: MainWindow,
    session: Session,
    appearance: Appearance,
    preferences: Preferences,
    documents: DocumentFile,
    files: FileController,
) -> Desks:
    """Make those who answer to actions; the window has its place and size by now."""
    layouts = LayoutDesk(window, preferences, appearance)
    settings = SettingsDesk(preferences, appearance, window, layouts.set_simple)

    language = chosen_language(preferences.settings.language)
    texts = "" if language == translation.ENGLISH else language
    help_desk = HelpDesk(window, appearance, lambda: texts)

    @cache
    def notes() -> NotesView:
        view = cast("NotesView", window.page("notes"))
        view.page_requested.connect(window.show_page)
        view.guide_requested.connect(help_desk.open_guide)
        return view

    examples = ExampleDesk(documents, session.document, notes, window.show_page, lambda: texts)
    return Desks(
        window, session.document.undo_stack, appearance, documents, files, settings, layouts, examples, help_desk
    )


def _add_actions(desks: Desks, preferences: Preferences) -> None:
    """Fill the table of actions, bind each, and build the menus from it."""
    window, actions = desks.window, desks.window.action_set
    actions.add(*own_actions(window, desks.appearance, lambda: window.layouts.is_simple))
    actions.follow(desks.undo_stack)
    bind_all(actions, desks)
    window.diagram.menu_requested.connect(lambda thing, place: _open_menu(window, thing, place))
    build_menus(
        window.menuBar(),
        actions,
        {
            "recent_files": lambda menu: _keep_recent(menu, desks, preferences),
            "panels": lambda menu: menu.addActions(window.panel_actions()),
        },
    )


def _open_menu(window: MainWindow, thing: Selection, place: QPoint) -> None:
    """Open what can be done with a thing of the diagram, and with the diagram as a picture."""
    menu = context_menu(window.diagram, window.action_set, thing, window.diagram.menu.actions())
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(place)


def _keep_recent(menu: QMenu, desks: Desks, preferences: Preferences) -> None:
    """Offer the files of the last days in a menu, and remember each that is opened or saved."""
    recent = RecentFiles(
        menu,
        lambda: preferences.settings.recent,
        lambda paths: preferences.keep(replace(preferences.settings, recent=paths)),
    )
    recent.chosen.connect(desks.files.open)
    seen: list[Path | None] = [None]

    def note() -> None:
        path = desks.documents.path
        if path is not None and path != seen[0]:
            recent.add(path)
        seen[0] = path

    desks.documents.changed.connect(note)
