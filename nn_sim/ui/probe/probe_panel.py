"""The view of one forward pass: fields for any input, and all the values it has on its way through the network.

Keeps nothing but the last state; what is typed goes up as a probe. Asleep while it is not seen.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from nn_sim.language import tr
from nn_sim.session.intentions import Explain, Probe
from nn_sim.session.view_state import Change, ViewState
from nn_sim.ui.probe.input_row import InputRow
from nn_sim.ui.probe.value_columns import answer_line, columns_of, scalar_at, shown_input
from nn_sim.ui.probe.value_table import ValueTable
from nn_sim.ui.theme import Theme

_OTHER_FIELDS = Change.DATA | Change.STRUCTURE
_VALUES = _OTHER_FIELDS | Change.SETTINGS | Change.NUMBERS | Change.PROBE | Change.RUN
_MARGIN = 8


class ProbePanel(QWidget):
    """Type an input, read r_j, u_j, s_k, z_k; without a probe, those of the shown example."""

    intended = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Probe"))
        self.setAutoFillBackground(True)
        self._state: ViewState | None = None
        self._missed = Change(0)
        self.inputs = InputRow(self)
        self.inputs.committed.connect(lambda x: self.intended.emit(Probe(x)))
        self.back = QPushButton(tr("Back to the example"), self)
        self.back.setToolTip(tr("Show the example's numbers in the network again"))
        self.back.clicked.connect(lambda: self.intended.emit(Probe(None)))
        self.table = ValueTable(self)
        self.table.clicked.connect(self._explain)
        self.table.activated.connect(self._explain)
        self._answer = _line("caption", tr("what is in the network"))
        self._problem = _line("error", tr("problem with what was typed"))
        self._problem.hide()
        self.inputs.rejected.connect(self._show_problem)
        self._lay_out()

    def render_state(self, state: ViewState, changes: Change) -> None:
        """See ``View``."""
        self._state = state
        self._missed |= changes
        if self.isVisible():
            self._catch_up()

    def set_theme(self, theme: Theme) -> None:
        """See ``View``."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, theme.panel)
        self.setPalette(palette)
        self.table.set_theme(theme)

    def _catch_up(self) -> None:
        """Show what has changed since the last time."""
        state, changes = self._state, self._missed
        if state is None:
            return
        resting = not state.running and changes & Change.PICTURES
        if not (changes & _VALUES or resting):
            return
        self._missed = Change(0)
        if changes & _OTHER_FIELDS:
            dataset = state.experiment.dataset
            low, high = dataset.inputs.min(axis=0), dataset.inputs.max(axis=0)
            self.inputs.offer(dataset.input_names, list(zip(map(float, low), map(float, high), strict=True)))
            self._show_problem("")
        self.inputs.show_input(shown_input(state))
        self.table.show_columns(columns_of(state))
        self._answer.setText(answer_line(state))
        self.back.setEnabled(state.probe is not None)

    def _explain(self, index: QModelIndex) -> None:
        """Ask where a number of the example comes from; a probe's is in no step."""
        if self._state is not None:
            column = self.table.value_model.columns[index.column()]
            if (scalar := scalar_at(self._state, column, index.row())) is not None:
                self.intended.emit(Explain(scalar))

    def _show_problem(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(2 * _MARGIN)
        top.addWidget(self.inputs, 1)
        top.addWidget(self.back, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self._problem)
        column.addWidget(self._answer)
        column.addWidget(self.table, 1)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was missed while another tab was on."""
        super().showEvent(event)
        if self._missed:
            self._missed |= Change.NUMBERS
            self._catch_up()


def _line(role: str, name: str) -> QLabel:
    label = QLabel()
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)  # names from a file are no markup
    label.setWordWrap(True)
    label.setAccessibleName(name)
    return label
