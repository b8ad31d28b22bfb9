"""Which file is opened how: work of nn-sim's own by ``DocumentFile``, anything else as a table of data."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from nn_sim.app.document_file import SUFFIX, DocumentFile, Questions
from nn_sim.datasets import CsvError, Dataset, read_csv
from nn_sim.session.intentions import LoadDataset


class FileController(QObject):
    """Opens files, those that are dropped on the window too.

    Parameters
    ----------
    documents : DocumentFile
        Opens nn-sim's own.
    questions : Questions
        Who is asked for a file.

    Signals
    -------
    intended(object)
        ``LoadDataset`` with what was read from a table.
    failed(str)
        One sentence on why it could not be; nothing has changed.
    """

    intended = Signal(object)
    failed = Signal(str)

    def __init__(self, documents: DocumentFile, questions: Questions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._documents = documents
        self._questions = questions

    def ask_and_open(self) -> None:
        """Ask for a file of either kind and open it."""
        if path := self._questions.path_to_open():
            self.open(path)

    def ask_and_import(self) -> None:
        """Ask for a table and learn from it."""
        if path := self._questions.path_to_import():
            self.open_table(path)

    def open(self, path: Path | str) -> None:
        """Open a file, by its suffix."""
        path = Path(path)
        if path.suffix.lower() in (SUFFIX, f"{SUFFIX}~"):
            self._documents.open(path)
        else:
            self.open_table(path)

    def open_table(self, path: Path) -> None:
        """Learn from a table whose last column is the target."""
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            dataset: Dataset = read_csv(path)
        except CsvError as error:
            self.failed.emit(str(error))
            return
        finally:
            QApplication.restoreOverrideCursor()
        self.intended.emit(LoadDataset(dataset))
