"""The page of cross-validation: how many folds and epochs, a button, and a row for each fold with mean and deviation.

Owns the controls and the table; the work is done by whoever hears `asked`.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QSpinBox, QVBoxLayout, QWidget

from nn_sim.datasets.split import FEWEST_FOLDS
from nn_sim.language import tr
from nn_sim.ui.results.folds import FoldsReading, verdict_of
from nn_sim.ui.results.folds_model import FoldsModel
from nn_sim.ui.results.table_view import ResultTableView
from nn_sim.ui.theme import Theme

USUAL_FOLDS = 5
MOST_FOLDS = 1000
USUAL_EPOCHS = 100
MOST_EPOCHS = 100_000
_PATIENCE_MS = 500
_PARTS = 1000


class FoldsPage(QWidget):
    """Ask for a cross-validation, and read it.

    Signals
    -------
    asked(int, int)
        So many folds, so many epochs each.
    cancelled()
        The user does not want to wait.
    menu_requested(object)
        Where on the screen to open the context menu, a QPoint.
    """

    asked = Signal(int, int)
    cancelled = Signal()
    menu_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = FoldsModel()
        self._is_chosen = False
        self.k = _spin(tr("number of folds k"), FEWEST_FOLDS, MOST_FOLDS, USUAL_FOLDS)
        self.k.setToolTip(tr("Into how many parts the data are dealt; each is the test once"))
        self.epochs = _spin(tr("epochs of each fold"), 1, MOST_EPOCHS, USUAL_EPOCHS)
        self.epochs.setToolTip(tr("How many epochs each fold is trained for, from the same start"))
        self.epochs.lineEdit().textEdited.connect(self._choose)
        self.run = QPushButton(tr("Validate"))
        self.run.setAccessibleName(tr("cross-validate"))
        self.run.setToolTip(tr("Train once for each fold, aside; your network stays as it is"))
        self.run.clicked.connect(self._ask)
        self.progress = QProgressBar()
        self.progress.setRange(0, _PARTS)
        self.progress.setAccessibleName(tr("progress of the cross-validation"))
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setToolTip(tr("Give up the cross-validation"))
        self.cancel.clicked.connect(self.cancelled)
        self._patience = QTimer(self, interval=_PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(lambda: self._show_work(True))
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setAccessibleName(tr("result of the cross-validation"))
        self.table = ResultTableView(self._model, tr("folds"), self)
        self.table.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideNone)  # names of two lines
        self.table.menu_requested.connect(self.menu_requested)
        self._lay_out()
        self._show_work(False)
        self.show_reading(None)

    def suggest_epochs(self, epochs: int) -> None:
        """Put in how many epochs there may be, unless the user has said so."""
        if not self._is_chosen and not self.epochs.hasFocus():
            self.epochs.setValue(epochs)

    def show_size(self, examples: int) -> None:
        """Allow no more folds than there are examples."""
        self.k.setMaximum(max(min(examples, MOST_FOLDS), FEWEST_FOLDS))

    def show_busy(self, busy: bool) -> None:
        """Show that the folds are being trained, once that takes its time, or that they are not."""
        self.run.setEnabled(not busy)
        self.progress.setValue(0)
        if busy:
            self._patience.start()
        else:
            self._patience.stop()
            self._show_work(False)

    def show_progress(self, share: float) -> None:
        """Show how much is done, 0 to 1."""
        self.progress.setValue(round(_PARTS * share))

    def show_reading(self, reading: FoldsReading | None, *, is_stale: bool = False) -> None:
        """Show a cross-validation; `is_stale` says that it is of settings that hold no longer."""
        if reading is not self._model.reading:
            self._model.show_reading(reading)
        self.table.setVisible(reading is not None)
        self.words.setProperty("role", "caption" if reading is None else "")
        if reading is None:
            self.words.setText(
                tr("How well such a network does on examples it has not seen: each fold learns from all the others.")
            )
        else:
            stale = tr("Of the data and settings before the last change. Validate again.")
            self.words.setText(stale if is_stale else verdict_of(reading))
        self.words.style().polish(self.words)
        self.table.setEnabled(not is_stale)

    def tell(self, sentence: str) -> None:
        """Say why there is nothing to show."""
        self.show_reading(None)
        self.words.setText(sentence)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._model.set_theme(theme)

    def _ask(self) -> None:
        for field in (self.k, self.epochs):
            field.interpretText()  # a button may be pressed without taking the focus from what is being typed
        self.asked.emit(self.k.value(), self.epochs.value())

    def _choose(self, _text: str) -> None:
        self._is_chosen = True

    def _show_work(self, busy: bool) -> None:
        for widget, seen in ((self.progress, busy), (self.cancel, busy)):
            widget.setVisible(seen)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for caption, field in ((tr("&Folds"), self.k), (tr("&epochs"), self.epochs)):
            label = QLabel(caption)
            label.setBuddy(field)
            row.addWidget(label)
            row.addWidget(field)
        row.addStretch(1)
        row.addWidget(self.run)
        work = QHBoxLayout()
        work.setSpacing(8)
        work.addWidget(self.progress, 1)
        work.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addLayout(work)
        column.addWidget(self.words)
        column.addWidget(self.table)
        column.addStretch(1)


def _spin(name: str, least: int, greatest: int, value: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(least, greatest)
    box.setValue(value)
    box.setAccessibleName(name)
    box.setKeyboardTracking(False)
    return box
