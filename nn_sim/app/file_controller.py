"""Opening files: the dialog, the reading, and what is said when a file cannot be read."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from nn_sim.datasets import CsvError, Dataset, read_csv
from nn_sim.session.intentions import LoadDataset


class FileController(QObject):
    """Turns a file into the intention to load it.

    Signals
    -------
    intended(object)
        ``LoadDataset`` with what was read.
    failed(str)
        One sentence on why it could not be; nothing has changed.
    """

    intended = Signal(object)
    failed = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._folder = Path.home()

    def ask_and_open(self) -> None:
        """Ask for a CSV file and open it."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, "Open CSV", str(self._folder), "Tables (*.csv *.tsv *.txt);;All files (*)"
        )
        if name:
            self.open(Path(name))

    def open(self, path: Path) -> None:
        """Open a CSV file whose last column is the target."""
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            dataset: Dataset = read_csv(path)
        except CsvError as error:
            self.failed.emit(str(error))
            return
        finally:
            QApplication.restoreOverrideCursor()
        self._folder = path.parent
        self.intended.emit(LoadDataset(dataset))
