"""The gradient check: heat maps, error curve and verdict. Owns when a check is made; the work itself is done aside.

A check is made when the view can be seen, no run is on, and the step that comes next is another one.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QHideEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from nn_sim.engine.gradient_check import EPSILONS
from nn_sim.language import tr
from nn_sim.session.aside import Aside
from nn_sim.session.intentions import Select
from nn_sim.session.selection import WeightRef, is_within
from nn_sim.session.view_state import Change, ViewState
from nn_sim.stepper.next_step import why_no_trace
from nn_sim.ui.accessible import PictureTable
from nn_sim.ui.gradient_check import wording
from nn_sim.ui.gradient_check.check import Check, Question, check_next_step
from nn_sim.ui.gradient_check.error_panel import ErrorPanel
from nn_sim.ui.gradient_check.heat_maps import HeatMaps
from nn_sim.ui.gradient_check.picture_tables import errors_table, weights_table
from nn_sim.ui.gradient_check.waiting_page import WaitingPage
from nn_sim.ui.pictures import AskFile, PictureMenu, ProblemLine, Subject, as_seen, ask_file, suggested_name
from nn_sim.ui.theme import Theme

PATIENCE_MS = 500
FIRST_EPSILON = EPSILONS.index(1e-5)


class GradientCheckView(QWidget):
    """The backward pass beside central differences.

    Parameters
    ----------
    aside : Aside
        Where the check is worked out; the view's own, made and ended by whoever makes the view.
    ask : callable
        Asks for the file to save a picture to.

    Attributes
    ----------
    intended : Signal(object)
        Carries ``Select`` up.
    """

    intended = Signal(object)

    def __init__(self, aside: Aside, parent: QWidget | None = None, *, ask: AskFile = ask_file) -> None:
        super().__init__(parent)
        self._aside = aside
        self._state: ViewState | None = None
        self._asked: Question | None = None  # whose answer is shown, awaited, or no longer wanted
        self._check: Check | None = None
        self._hovered: WeightRef | None = None
        self.maps = HeatMaps(self)
        self.errors = ErrorPanel(self)
        self.readout = _line(self)
        self.verdict = _line(self)
        self.verdict.setWordWrap(True)
        self.remarks = _line(self)
        self.remarks.setWordWrap(True)
        self.remarks.setProperty("role", "caption")
        self.waiting = WaitingPage(self)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._pages = QStackedWidget(self)
        self._found = QWidget(self._pages)
        self.problem = ProblemLine(self)
        self.menu = PictureMenu(
            self,
            subject=self._picture,
            name=lambda: suggested_name(self._data_name, "gradient-check"),
            tell=self.problem.tell,
            ask=ask,
        )
        self.menu.take_copy_key_in(self.maps)
        self.menu.offer_table(tr("Show as &table"), self._table, self.maps)
        self.menu.offer_table(tr("Show &errors as table"), self._errors, beside=(self.errors.slider,))
        self.setAutoFillBackground(True)
        self._lay_out()
        self._connect()
        self.errors.choose(FIRST_EPSILON)

    def render_state(self, state: ViewState, changes: Change) -> None:
        """Show `state`; checks again only when the weights, the batch or the network have changed."""
        self._state = state
        if changes & Change.SELECTION:
            self.maps.show_selection(state.selection)
            self._read_out()
        if not state.running or changes & Change.RUN:
            self._bring_up_to_date()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(theme.panel))
        self.setPalette(palette)
        self.maps.set_theme(theme)
        self.errors.set_theme(theme)

    def _picture(self) -> Subject:
        read_out = () if self.readout.text() == tr(wording.HINT) else (self.readout,)
        return as_seen(self, self.maps, self.errors, *read_out, self.verdict, self.remarks)

    def _table(self) -> PictureTable | None:
        return None if self._check is None else weights_table(self._check, self.errors.slider.value())

    def _errors(self) -> PictureTable | None:
        return None if self._check is None else errors_table(self._check)

    @property
    def _data_name(self) -> str:
        return "" if self._state is None else self._state.experiment.dataset.name

    def _bring_up_to_date(self) -> None:
        """Check the step that comes next, unless that is done, or say why not."""
        if self._state is None or not self.isVisible():
            return
        if self._state.running:
            self._give_up()
            self._say(tr(wording.RUNNING))
            return
        question = Question.of(self._state.experiment)
        if question.is_same(self._asked):
            return
        self._give_up()
        if reason := why_no_trace(self._state.experiment):
            self._say(reason)
            return
        if self._check is None or self._check.spec != question.experiment.spec:
            self._say(tr(wording.CHECKING))
        self._asked = question
        self._patience.start()
        self._aside.ask(lambda report: check_next_step(question.experiment, report))

    def _give_up(self) -> None:
        """Want no answer any more to what was asked last."""
        self._patience.stop()
        if self._asked is not None:
            self._aside.cancel()
        self._asked = None

    def _cancel(self) -> None:
        self._patience.stop()
        self._aside.cancel()
        self._check = None
        self._say(tr(wording.CANCELLED), can_repeat=True)

    def _repeat(self) -> None:
        self._asked = None
        self._bring_up_to_date()

    def _ask_for_patience(self) -> None:
        self.waiting.begin(tr(wording.CHECKING))
        self._pages.setCurrentWidget(self.waiting)

    def _say(self, words: str, *, can_repeat: bool = False) -> None:
        self.waiting.say(words, can_repeat=can_repeat)
        self._pages.setCurrentWidget(self.waiting)

    def _report_failure(self, problem: str) -> None:
        self._patience.stop()
        self._say(tr("The gradient could not be checked: {problem}").format(problem=problem), can_repeat=True)

    def _show_check(self, check: Check) -> None:
        self._patience.stop()
        self._check, self._hovered = check, None
        self.errors.show_curve(check.curve)
        self.verdict.setText(wording.verdict(check))
        self._show_epsilon(self.errors.slider.value())
        self._pages.setCurrentWidget(self._found)

    def _show_epsilon(self, at: int) -> None:
        if self._check is None:
            return
        self.maps.show_check(self._check, at)
        remarks = wording.remarks(self._check, at)
        self.remarks.setText(remarks)
        self.remarks.setVisible(bool(remarks))
        self._read_out()

    def _hover(self, ref: WeightRef | None) -> None:
        self._hovered = ref
        self._read_out()

    def _read_out(self) -> None:
        """Read out the weight under the mouse, or else the selected one."""
        if self._check is None or self._state is None:
            return
        ref = self._hovered or self._state.selection
        if isinstance(ref, WeightRef) and is_within(ref, self._check.spec.sizes):
            text = wording.read_out(self._check, ref, self.errors.slider.value())
            self.readout.setText(text)
            self.maps.setAccessibleDescription(text)
        else:
            self.readout.setText(tr(wording.HINT))
            self.maps.setAccessibleDescription(tr(wording.HINT))

    def _connect(self) -> None:
        self._aside.answered.connect(self._show_check)
        self._aside.progressed.connect(self.waiting.set_progress)
        self._aside.failed.connect(self._report_failure)
        self._patience.timeout.connect(self._ask_for_patience)
        self.waiting.cancel_requested.connect(self._cancel)
        self.waiting.check_requested.connect(self._repeat)
        self.maps.chosen.connect(lambda ref: self.intended.emit(Select(ref)))
        self.maps.pointed_at.connect(self._hover)
        self.errors.epsilon_chosen.connect(self._show_epsilon)

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self.maps, 66)
        above.addWidget(self.errors, 34)
        found = QVBoxLayout(self._found)
        found.setContentsMargins(0, 0, 0, 4)
        found.setSpacing(2)
        found.addLayout(above, 1)
        for line in (self.readout, self.verdict, self.remarks):
            found.addWidget(line)
        self._pages.addWidget(self.waiting)
        self._pages.addWidget(self._found)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.problem)
        whole.addWidget(self._pages, 1)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the picture, where there is one."""
        if self._pages.currentWidget() is self._found:
            self.menu.open_at(event.globalPos())

    def showEvent(self, event: QShowEvent) -> None:
        """Do what was put off while nobody could see it."""
        super().showEvent(event)
        self._bring_up_to_date()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let an unfinished check go; it begins again when the view is seen."""
        super().hideEvent(event)
        if self._asked is not None and self._pages.currentWidget() is not self._found:
            self._give_up()


def _line(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setContentsMargins(8, 0, 8, 0)
    return label
