"""The trace table: every number of the next step to sort, filter and copy, and the old and new weights side by side.

Owns when to work something out. Nothing in the document changes; only the number that is asked about goes up.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from nn_sim.experiment import Experiment
from nn_sim.language import later, tr
from nn_sim.session.intentions import Explain
from nn_sim.session.selection import WeightRef
from nn_sim.session.view_state import EVERYTHING, Change, ViewState
from nn_sim.stepper.scalars import Scalar, of_weight
from nn_sim.ui.matrix_pairs import PairsGrid, PairWords, Part, pairs_of
from nn_sim.ui.theme import Theme
from nn_sim.ui.trace.row_space import RowSpace
from nn_sim.ui.trace.row_texts import count_text
from nn_sim.ui.trace.trace_bar import TraceBar
from nn_sim.ui.trace.trace_table import TraceTable

PAUSE_TO_SEE = later("Pause to see the numbers")
_SEEN = Change.DATA | Change.STRUCTURE | Change.SETTINGS | Change.NUMBERS | Change.LESSON | Change.RUN
_MARGIN = 8
_NOTHING_FOUND = later("No row of this step is called that: try r, delta, w_21, or the name of a phase.")
_OLD_AND_NEW = PairWords(
    later("old"),
    later("new"),
    later("change"),
    later("change of {}"),
    choice=later("Explain"),
    hint=later("Click or Enter: see where a weight comes from."),
)


class TraceView(QWidget):
    """All numbers of the step that comes next."""

    intended = Signal(object)  # Explain

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Trace table"))
        self.setAutoFillBackground(True)
        self._state: ViewState | None = None
        self._shown: tuple[Experiment, bool] | None = None  # whose step, and whether the long way
        self._missed = Change(0)  # while nobody looked
        self.bar = TraceBar()
        self.table = TraceTable()
        self.weights = PairsGrid(_OLD_AND_NEW)
        self.message = _line(tr("why there are no numbers"))
        self.nothing_found = _line(tr("why there are no rows"))
        self.nothing_found.setText(tr(_NOTHING_FOUND))
        self._pages = QStackedWidget()
        self._content = self._lay_out()
        self.bar.weights_chosen.connect(self._show_part)
        self.bar.filter_typed.connect(self._filter)
        self.bar.example_chosen.connect(self._choose_example)
        self.table.chosen.connect(self._ask)
        self.table.told.connect(self.bar.count.setText)
        self.table.trace_model.rearranged.connect(self._show_rearranged)
        self.weights.chosen.connect(self._ask_about_weight)

    def render_state(self, state: ViewState, changes: Change) -> None:
        """Show the next step of `state`; while a run is on or nobody looks, do nothing costly."""
        self._state = state
        changes = (changes & _SEEN) | self._missed
        if not changes:
            return
        if not self.isVisible():
            self._missed = changes
            return
        self._missed = Change(0)
        if message := tr(PAUSE_TO_SEE) if state.running else state.lesson.problem:
            self._show_message(message)
            return
        self._show_message("")
        self._show_step(state)
        self.table.show_digits(state.digits)
        self.bar.follow(max(state.lesson.scalar.example, 0) if state.lesson.active else self.bar.chosen_example or 0)
        self.table.trace_model.show_lesson(state.lesson)
        self.table.scroll_to_cursor()
        self._show_weights(state)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, theme.panel)
        self.setPalette(palette)
        self.table.set_theme(theme)
        self.weights.set_theme(theme)

    def _show_step(self, state: ViewState) -> None:
        """Lay out the rows of another step; the reader's filter, order and example stay."""
        lesson = state.lesson
        shown = self._shown
        if shown is not None and shown[0] is lesson.experiment and shown[1] == lesson.long_way:
            return
        self._shown = lesson.experiment, lesson.long_way
        space = RowSpace.of(lesson.step, long_way=lesson.long_way)
        self.bar.show_examples(space.walk.examples)
        model = self.table.trace_model
        model.arrangement = replace(model.arrangement, example=self.bar.chosen_example)
        self.table.show_step(space)

    def _show_weights(self, state: ViewState) -> None:
        space = self.table.trace_model.space
        if not self.bar.weights.isChecked() or space is None:
            return
        trace = space.step.trace
        self.weights.show_pairs(pairs_of(trace.parameters, trace.new_parameters), state.digits)
        self.weights.show_lit(_explained_weight(state))

    def _show_part(self, weights: bool) -> None:
        self.bar.show_weights(weights)
        if self._state is not None and weights:
            self._show_weights(self._state)
        self._show_page()

    def _filter(self, words: str) -> None:
        model = self.table.trace_model
        model.show_arrangement(replace(model.arrangement, words=words))
        self.table.scroll_to_cursor()

    def _choose_example(self, example: int | None) -> None:
        model = self.table.trace_model
        model.show_arrangement(replace(model.arrangement, example=example))
        self.table.scroll_to_cursor()

    def _show_rearranged(self) -> None:
        model = self.table.trace_model
        shown = len(model.rows)
        self.bar.count.setText(count_text(shown, model.matching))
        self._show_page()

    def _show_page(self) -> None:
        if self.bar.weights.isChecked():
            self._pages.setCurrentWidget(self.weights)
        else:
            self._pages.setCurrentWidget(self.table if len(self.table.trace_model.rows) else self.nothing_found)

    def _ask(self, scalar: Scalar | None) -> None:
        if scalar is not None:
            self.intended.emit(Explain(scalar))

    def _ask_about_weight(self, part: Part, ref: WeightRef) -> None:
        if self._state is not None:
            stem = "" if part is Part.FIRST else "new_"
            hidden_count = self._state.experiment.spec.hidden_count
            self._ask(of_weight(stem, ref.layer, ref.row, ref.column, hidden_count))

    def _show_message(self, text: str) -> None:
        self.message.setText(text)
        self.message.setVisible(bool(text))
        self._content.setVisible(not text)

    def _lay_out(self) -> QWidget:
        for page in (self.table, self.weights, self.nothing_found):
            self._pages.addWidget(page)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_MARGIN)
        column.addWidget(self.bar)
        column.addWidget(self._pages, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        whole.addWidget(content)
        whole.addWidget(self.message)
        self.message.hide()
        return content

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._state is not None and self._missed:
            self.render_state(self._state, EVERYTHING)


def _explained_weight(state: ViewState) -> WeightRef | None:
    """Return the weight whose number is explained, old, new or its slope."""
    scalar = state.lesson.scalar if state.lesson.active else None
    return WeightRef(scalar.layer, *scalar.index) if scalar is not None and scalar.is_of_weight else None


def _line(name: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setAccessibleName(name)
    return label
