"""The pages of classes that are tables: the confusion matrix with what is marked, and the measures of each class."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from nn_sim.language import later, tr
from nn_sim.ui.results.marked_list import MarkedList
from nn_sim.ui.results.reading import ClassReading
from nn_sim.ui.results.table_view import ResultTableView
from nn_sim.ui.results.tables import ConfusionModel, MeasuresModel
from nn_sim.ui.results.wording import FORMULAS, accuracy_text
from nn_sim.ui.theme import Theme

_HOW_TO_READ = later("Each row is a class, each column what the network takes its examples for.")


class MatrixPage(QWidget):
    """The confusion matrix, the accuracy, and the rows of the examples that are marked.

    Signals
    -------
    cell_chosen(int, int)
        The examples of this cell are to be marked.
    menu_requested(object)
        Where on the screen to open the context menu, a QPoint.
    """

    cell_chosen = Signal(int, int)
    menu_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ConfusionModel()
        self.table = ResultTableView(self.model, tr("confusion matrix"), self)
        self.table.cell_chosen.connect(self.cell_chosen)
        self.table.menu_requested.connect(self.menu_requested)
        self.accuracy = _accuracy_label(self)
        words = QLabel(tr(_HOW_TO_READ), self)
        words.setProperty("role", "caption")
        words.setWordWrap(True)
        self.marked = MarkedList(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.accuracy)
        column.addWidget(words)
        column.addWidget(self.table)
        column.addSpacing(4)
        column.addWidget(self.marked, 1)

    def show_reading(self, reading: ClassReading) -> None:
        """Show other results, in place."""
        self.model.show_reading(reading)
        self.accuracy.setText(accuracy_text(reading))

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.model.set_theme(theme)


class MeasuresPage(QWidget):
    """A row for each class, and one for their mean.

    Signals
    -------
    menu_requested(object)
        Where on the screen to open the context menu, a QPoint.
    """

    menu_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = MeasuresModel()
        self.table = ResultTableView(self.model, tr("measures of each class"), self)
        self.table.menu_requested.connect(self.menu_requested)
        self.accuracy = _accuracy_label(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.accuracy)
        column.addWidget(self.table)
        column.addStretch(1)

    def show_reading(self, reading: ClassReading) -> None:
        """Show other results, in place."""
        self.model.show_reading(reading)
        self.accuracy.setText(accuracy_text(reading))

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.model.set_theme(theme)


def _accuracy_label(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setToolTip(tr(FORMULAS["accuracy"]))
    return label
