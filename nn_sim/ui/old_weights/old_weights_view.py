"""The "old weights" experiment: the next step both ways, and the loss of going on both ways.

Owns when to work something out and where it is shown. Nothing in the document changes; only what is pointed at goes up.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from nn_sim.language import later, tr
from nn_sim.session.aside import Aside
from nn_sim.session.intentions import Select
from nn_sim.session.selection import WeightRef
from nn_sim.session.view_state import EVERYTHING, Change, ViewState
from nn_sim.stepper.next_step import why_no_trace
from nn_sim.ui.accessible import PictureTable
from nn_sim.ui.accessible.tables import two_ways_table
from nn_sim.ui.old_weights.comparison import Comparison, LossesOfBoth, compare_next_step, run_on, starts_the_same
from nn_sim.ui.old_weights.curves_menu import add_numbers
from nn_sim.ui.old_weights.explanation import NO_HIDDEN_LAYER, PAUSE_TO_COMPARE, explain, formula, outcome
from nn_sim.ui.old_weights.loss_curves import LossCurves
from nn_sim.ui.old_weights.pairs_grid import PairsGrid
from nn_sim.ui.old_weights.run_bar import RunBar
from nn_sim.ui.pictures import AskFile, PictureMenu, ProblemLine, as_seen, ask_file, suggested_name
from nn_sim.ui.theme import LIGHT, Theme

_SEEN = Change.DATA | Change.STRUCTURE | Change.SETTINGS | Change.NUMBERS | Change.SELECTION | Change.RUN
_MARGIN = 8
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_WIDE, _TALL = 76, 26  # in lines of text: room for both halves side by side, or one over the other
_LEAST = QSize(320, 132)
_HINT = later("Run on both ways to see what the updated weights do to the loss.")


class OldWeightsView(QWidget):
    """The right update beside the mistaken one.

    Parameters
    ----------
    aside : Aside
        Where runs are done; nobody else may ask it.
    ask : callable
        Asks for the file to save a picture to.
    """

    intended = Signal(object)  # Select

    def __init__(self, aside: Aside, parent: QWidget | None = None, *, ask: AskFile = ask_file) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Old weights and updated weights"))
        self.setAutoFillBackground(True)
        self._aside = aside
        self._theme = LIGHT
        self._state: ViewState | None = None
        self._comparison: Comparison | None = None
        self._missed = Change(0)  # while nobody looked
        self.bar = RunBar()
        self.grid = PairsGrid()
        self.sentence = _line(tr("the slip in words"))
        self.curves = LossCurves()
        self.result = _line(tr("what the run came to"))
        self.problem = ProblemLine()
        self.message = _line(tr("why there is nothing to compare"))
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._step_half = _column(self.grid, self.sentence)
        self._loss_half = _column(self.curves, self.problem, self.result)
        self._step_half.layout().addStretch()  # type: ignore[union-attr]  # the words stay close to the tables
        self._content = self._lay_out()
        self.menu = self._make_menu(ask)
        self.bar.run_requested.connect(self._run)
        self.bar.cancel_requested.connect(self._cancel)
        self.bar.loss_chosen.connect(self._arrange)
        self.bar.logarithmic_chosen.connect(self.curves.show_logarithmic)
        self.grid.chosen.connect(self._pass_choice)
        aside.answered.connect(self._show_losses)
        aside.progressed.connect(self.bar.show_progress)
        aside.failed.connect(self._show_failure)
        self._show_losses(None)
        self._arrange()

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
        if message := _why_nothing(state):
            self._give_up()
            self._show_message(message)
            return
        if self._comparison is None or not starts_the_same(self._comparison.experiment, state.experiment):
            self._give_up()
            self._comparison = compare_next_step(state.experiment)
            self.grid.show_comparison(self._comparison)
        self._show_message("")
        self.grid.show_selection(state.selection)
        self.sentence.setText(explain(self._comparison, state.selection))
        self.sentence.setToolTip(formula(self._comparison, state.selection))

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, theme.panel)
        self.setPalette(palette)
        self.grid.set_theme(theme)
        self.curves.set_theme(theme)

    def _run(self, epochs: int) -> None:
        if self._comparison is None:
            return
        self._show_losses(None)
        self.bar.show_busy(True)
        self.bar.loss.setChecked(True)
        self._show_result(tr("Running on both ways…"))
        self._aside.ask(partial(run_on, self._comparison.experiment, epochs))

    def _cancel(self) -> None:
        self._aside.cancel()
        self._show_losses(None)

    def _give_up(self) -> None:
        """Forget a comparison whose start is no longer the document's."""
        if self._comparison is not None:
            self._comparison = None
            self._cancel()

    def _show_losses(self, found: object) -> None:
        losses = found if isinstance(found, LossesOfBoth) else None
        self.bar.show_busy(False)
        self.curves.show_losses(losses)
        self.curves.setVisible(losses is not None)
        self.result.setAlignment(_LEFT if losses else Qt.AlignmentFlag.AlignCenter)
        self._show_result(outcome(losses) if losses else tr(_HINT))

    def _make_menu(self, ask: AskFile) -> PictureMenu:
        menu = PictureMenu(
            self,
            subject=lambda: as_seen(self, self.curves, self.result, edge=_MARGIN),
            name=lambda: suggested_name(self._data_name, "old-weights"),
            tell=self.problem.tell,
            show_all=self.curves.show_all,
            ask=ask,
        )
        add_numbers(menu, lambda: self.curves.found)
        menu.take_copy_key_in(self.curves)
        menu.offer_table(tr("Show as &table"), self._table, self.curves)
        self.curves.menu_requested.connect(menu.open_at)
        return menu

    def _table(self) -> PictureTable | None:
        found = self.curves.found
        return None if found is None else two_ways_table(found.epochs, found.losses.right, found.losses.mistaken)

    @property
    def _data_name(self) -> str:
        return "" if self._state is None else self._state.experiment.dataset.name

    def _show_failure(self, problem: str) -> None:
        self._show_losses(None)
        self._show_result(tr("The run both ways could not be done: {problem}").format(problem=problem))

    def _show_result(self, text: str) -> None:
        self.result.setText(text)

    def _show_message(self, text: str) -> None:
        self.message.setText(text)
        self.message.setVisible(bool(text))
        self._content.setVisible(not text)

    def _pass_choice(self, ref: WeightRef) -> None:
        self.intended.emit(Select(ref))

    def _arrange(self) -> None:
        """Show both halves where there is room for them, else the chosen one."""
        line = self.fontMetrics().height()
        wide, tall = self.width() >= _WIDE * line, self.height() >= _TALL * line
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._halves.setDirection(direction)
        both, loss = wide or tall, self.bar.loss.isChecked()
        self.bar.show_choice_of_halves(not both)
        self._step_half.setVisible(both or not loss)
        self._loss_half.setVisible(both or loss)
        self.bar.logarithmic.setVisible(both or loss)

    def _lay_out(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_MARGIN)
        column.addWidget(self.bar)
        self._halves.setSpacing(2 * _MARGIN)
        self._halves.addWidget(self._step_half, 3)
        self._halves.addWidget(self._loss_half, 2)
        column.addLayout(self._halves, 1)
        whole = QVBoxLayout(self)
        whole.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)  # it may shrink while both halves show
        whole.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        whole.addWidget(content)
        whole.addWidget(self.message)
        self.message.hide()
        return content

    def minimumSizeHint(self) -> QSize:
        """Return what one half needs, also while there is room for both."""
        return _LEAST

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._state is not None and self._missed:
            self.render_state(self._state, EVERYTHING)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_content"):  # Qt may send it before all is made
            self.grid.measure()
            self._arrange()


def _why_nothing(state: ViewState) -> str:
    """Return what to say instead of a comparison; "" if there is one."""
    if state.experiment.spec.hidden_count == 0:
        return tr(NO_HIDDEN_LAYER)
    if state.running:
        return tr(PAUSE_TO_COMPARE)
    return why_no_trace(state.experiment)


def _line(name: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setWordWrap(True)
    label.setAccessibleName(name)
    return label


def _column(main: QWidget, *lines: QLabel) -> QWidget:
    widget = QWidget()
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(_MARGIN // 2)
    column.addWidget(main, 1)
    for line in lines:
        column.addWidget(line)
    return widget
