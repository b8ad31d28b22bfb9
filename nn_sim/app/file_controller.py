"""Which file is opened how: work of nn-sim's own by ``DocumentFile``, anything else as a table of data.

A table that leaves nothing to decide is learned from at once; for any other, and for one that takes its time, the
wizard opens. Nothing of the document changes until there is a dataset.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from nn_sim.app.document_file import SUFFIX, DocumentFile, Questions
from nn_sim.datasets import CsvError, Imported, Source, pasted_source
from nn_sim.language import tr
from nn_sim.session.aside import Aside
from nn_sim.session.intentions import LoadDataset
from nn_sim.ui.data_import import ImportWizard, TableReader, is_plain, loaded_sentence, problem_text
from nn_sim.ui.theme import Theme

_PATIENCE = 500  # milliseconds without a word


class FileController(QObject):
    """Opens files, those that are dropped on the window too.

    Parameters
    ----------
    documents : DocumentFile
        Opens nn-sim's own.
    questions : Questions
        Who is asked for a file.
    theme : callable
        Returns the theme that is on.
    window : QWidget
        Over which the wizard stands.

    Signals
    -------
    intended(object)
        ``LoadDataset`` with what was read from a table.
    told(Dataset, str)
        A table was read without a question; one sentence says as what.
    failed(str)
        One sentence on why it could not be; nothing has changed.
    """

    intended = Signal(object)
    told = Signal(object, str)
    failed = Signal(str)

    def __init__(self, documents: DocumentFile, questions: Questions, theme: Callable[[], Theme], window: QWidget):
        super().__init__(window)
        self._documents = documents
        self._questions = questions
        self._theme = theme
        self._window = window
        self._aside = Aside(self)
        self._reader = TableReader(self._aside, self)
        self._asks_nothing = False
        self._where: Path | Source | None = None
        self.wizard: ImportWizard | None = None
        self._patience = QTimer(self, interval=_PATIENCE, singleShot=True)
        self._patience.timeout.connect(self._open_wizard)
        self._reader.tried.connect(self._take)
        self._reader.looked.connect(self._take_look)
        self._reader.failed.connect(self._fail)

    def ask_and_open(self) -> None:
        """Ask for a file of either kind and open it."""
        if path := self._questions.path_to_open():
            self.open(path)

    def ask_and_open_table(self) -> None:
        """Ask for a table and learn from it."""
        if path := self._questions.path_to_import():
            self.open_table(path)

    def ask_and_import(self) -> None:
        """Ask for a table and open the wizard with it."""
        if path := self._questions.path_to_import():
            self._read(path, asks_nothing=False)

    def open(self, path: Path | str) -> None:
        """Open a file, by its suffix."""
        path = Path(path)
        if path.suffix.lower() in (SUFFIX, f"{SUFFIX}~"):
            self._documents.open(path)
        else:
            self.open_table(path)

    def open_table(self, path: Path) -> None:
        """Learn from a table whose last column is the target; where there is something to decide, ask."""
        self._read(path, asks_nothing=True)

    def paste_table(self) -> None:
        """Open the wizard with what was copied from a spreadsheet."""
        text = QApplication.clipboard().text()
        if not text.strip():
            self.failed.emit(tr("There is no table to paste; copy cells of a spreadsheet first."))
            return
        try:
            source = pasted_source(text)
        except CsvError as error:
            self.failed.emit(str(error))
            return
        self._read(source, asks_nothing=False)

    def show_options(self) -> None:
        """Open the wizard with the last table again; ask for one if there was none."""
        if self._where is None:
            self.ask_and_import()
        else:
            self._read(self._where, asks_nothing=False)

    def shut_down(self) -> None:
        """End what is being read."""
        self._patience.stop()
        self._aside.shut_down()

    def _read(self, where: Path | Source, *, asks_nothing: bool) -> None:
        if self.wizard is not None:
            self.wizard.reject()
        self._asks_nothing = asks_nothing
        self._where = where
        self._patience.start()
        self._reader.read(where)

    def _take_look(self) -> None:
        look = self._reader.look
        if look is None or self.wizard is not None:
            return
        if look.error is not None:
            self.failed.emit(str(look.error))
        if look.error is not None or not self._asks_nothing:
            self._open_wizard()

    def _take(self) -> None:
        look, trial = self._reader.look, self._reader.trial
        if look is None or trial is None or self.wizard is not None:
            return
        self._patience.stop()
        if trial.imported is not None and is_plain(look, trial):
            self._load(trial.imported)
            return
        if trial.errors:
            self.failed.emit(str(trial.errors[0]))
        elif trial.problems:
            self.failed.emit(f"{look.source.name}, {problem_text(trial.problems[0])}")
        self._open_wizard()

    def _load(self, imported: Imported) -> None:
        self._reader.forget()
        self.intended.emit(LoadDataset(imported.dataset))
        self.told.emit(imported.dataset, loaded_sentence(imported))

    def _open_wizard(self) -> None:
        self._patience.stop()
        wizard = self.wizard = ImportWizard(self._reader, self._theme(), self._window)
        wizard.intended.connect(self.intended)
        wizard.finished.connect(self._forget_wizard)
        wizard.open()

    def _forget_wizard(self) -> None:
        if self.wizard is not None:
            self.wizard.deleteLater()
        self.wizard = None
        self._reader.forget()

    def _fail(self, sentence: str) -> None:
        self._patience.stop()
        if self.wizard is None:
            self.failed.emit(sentence)
