"""The data table: every example to read and to edit, beside what the network answers.

Owns when the table is filled; the rows that are marked go up as marks on the examples.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QPalette, QShowEvent
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from nn_sim.language import tr
from nn_sim.session.intentions import Highlight
from nn_sim.session.view_state import Change, ViewState
from nn_sim.ui.data_table.data_model import DataModel
from nn_sim.ui.data_table.rows_view import RowsView
from nn_sim.ui.flow_layout import FlowLayout
from nn_sim.ui.number_format import grouped
from nn_sim.ui.theme import Theme

_SEEN = Change.DATA | Change.STRUCTURE | Change.RUN | Change.NUMBERS | Change.SETTINGS
_MARGIN = 8
_EDITS = ("Paste", "Paste as new rows", "Add row", "Delete rows")


class DataTable(QWidget):
    """All examples of the data."""

    intended = Signal(object)  # SetCells, RemovePoints, Highlight

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Data table"))
        self.setAutoFillBackground(True)
        self._state: ViewState | None = None
        self._missed = False  # something, while nobody looked
        self._rendering = False
        self.model = DataModel(self)
        self.rows = RowsView(self.model)
        self.count = QLabel()
        self.count.setProperty("role", "caption")
        self.count.setAccessibleName(tr("number of examples"))
        self.problem = QLabel()
        self.problem.setProperty("role", "error")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setAccessibleName(tr("why an edit was not taken"))
        self.problem.hide()
        self.model.intended.connect(self.intended)
        self.model.refused.connect(self._tell)
        self.rows.rows_marked.connect(self._mark)
        self._lay_out()

    def render_state(self, state: ViewState, changes: Change) -> None:
        """Show the examples of `state`; in a run, and while nobody looks, only what costs nothing."""
        before, self._state = self._state, state
        if not changes & _SEEN and not self._missed:
            return
        if state.running and before is not None and before.running and not changes & Change.DATA:
            return  # the answers are shown when it ends
        if self.isVisible():
            self._show(state)
        else:
            self._missed = True

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, theme.panel)
        self.setPalette(palette)
        self.model.set_theme(theme)

    def _show(self, state: ViewState) -> None:
        self._missed, self._rendering = False, True
        old = self.model.dataset
        self.model.show_state(state)
        self._rendering = False
        dataset, data = state.experiment.dataset, state.experiment.data
        if old is not dataset:
            self._tell("")
        self.count.setText(
            (
                tr("1 row, {train} train, {test} test")
                if dataset.size == 1
                else tr("{size} rows, {train} train, {test} test")
            ).format(size=grouped(dataset.size), train=grouped(len(data.train_rows)), test=grouped(len(data.test_rows)))
        )
        for name in _EDITS:
            self.rows.actions_by_name[name].setEnabled(not state.running)

    def _mark(self, rows: frozenset[int]) -> None:
        if not self._rendering:
            self.intended.emit(Highlight(rows))

    def _tell(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def _lay_out(self) -> None:
        bar = FlowLayout(gap=_MARGIN)
        for name in ("Add row", "Delete rows", "Copy", "Paste", "Paste as new rows"):
            button = _button(self.rows.actions_by_name[name])
            bar.addWidget(button)
            self.count.setMinimumHeight(button.sizeHint().height())  # on one line with the buttons' text
        bar.addWidget(self.count)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        whole.setSpacing(4)
        whole.addLayout(bar)
        whole.addWidget(self.problem)
        whole.addWidget(self.rows, 1)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._state is not None and self._missed:
            self._show(self._state)


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setAccessibleName(action.text())
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
