"""Two runs compared: the pinned one and the one of now; settings, losses, maps and weights side by side.

Owns when each part is drawn and where it stands. Nothing in the document changes; intentions go up.
"""

from __future__ import annotations

from functools import partial
from typing import Protocol

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from nn_sim.experiment import Experiment
from nn_sim.language import tr
from nn_sim.session.aside import Aside, Report
from nn_sim.session.intentions import Pin, RestorePinned, Select
from nn_sim.session.selection import WeightRef
from nn_sim.session.view_state import Change, ViewState
from nn_sim.training.plane import Plane
from nn_sim.ui.compare.compare_bar import CompareBar
from nn_sim.ui.compare.empty_page import EmptyPage
from nn_sim.ui.compare.loss_pane import LossPane
from nn_sim.ui.compare.outputs_pane import OutputsPane
from nn_sim.ui.compare.runs import Run, Runs, examined, plane_of_both, runs_of
from nn_sim.ui.compare.settings_pane import SettingsPane
from nn_sim.ui.compare.weights_pane import WeightsPane
from nn_sim.ui.pictures import AskFile, ask_file
from nn_sim.ui.theme import Theme

_SEEN = (
    Change.DATA
    | Change.STRUCTURE
    | Change.SETTINGS
    | Change.NUMBERS
    | Change.SELECTION
    | Change.PLANE
    | Change.PIN
    | Change.RUN
)  # not PICTURES and HISTORY, which come oftener than anybody can compare
_MARGIN, _GAP = 8, 16
_SQUARE = QSize(52, 22)  # in lines of text: room for two rows of two parts
_ROW_WIDTH = 88  # in lines of text: room for all four in a row
_LEAST = QSize(320, 132)
_Places = tuple[tuple[int, int], ...]
_IN_ONE_PLACE: _Places = ((0, 0), (0, 0), (0, 0), (0, 0))
_IN_A_SQUARE: _Places = ((0, 0), (0, 1), (1, 1), (1, 0))
_IN_A_ROW: _Places = ((0, 0), (0, 1), (0, 2), (0, 3))
_SHARES = {_IN_ONE_PLACE: (1, 0, 0, 0), _IN_A_SQUARE: (3, 2, 0, 0), _IN_A_ROW: (3, 4, 4, 5)}
"""Of the width, by columns: tables need more than plots."""


class Pane(Protocol):
    """A part of the comparison."""

    def show_runs(self, runs: Runs) -> None:
        """Show both runs; called a few times a second while one is on."""

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""


class CompareView(QWidget):
    """The pinned run beside the one of now.

    Parameters
    ----------
    aside : Aside
        Where the pinned run's measures and outputs are worked out; nobody else may ask it.
    ask : callable
        Asks for the file to save a picture to.
    """

    intended = Signal(object)  # Pin, RestorePinned, Select

    def __init__(self, aside: Aside, parent: QWidget | None = None, *, ask: AskFile = ask_file) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Comparison of two runs"))
        self.setAutoFillBackground(True)
        self._aside = aside
        self._state: ViewState | None = None
        self._pinned: Run | None = None
        self._wanted: tuple[Experiment, Plane | None] | None = None  # what of the pinned run was asked for
        self._missed = False  # while nobody looked
        self.empty = EmptyPage()
        self.bar = CompareBar()
        self.settings = SettingsPane()
        self.loss = LossPane(ask=ask)
        self.outputs = OutputsPane(ask=ask)
        self.weights = WeightsPane()
        self.problem = QLabel()
        self.problem.setProperty("role", "error")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self._panes: tuple[SettingsPane | LossPane | OutputsPane | WeightsPane, ...] = (
            self.settings,
            self.loss,
            self.outputs,
            self.weights,
        )
        self._stale: set[Pane] = set(self._panes)
        self._places: _Places | None = None
        self._grid = QGridLayout()
        self._pages = QStackedWidget()
        self._lay_out()
        self.empty.pin_requested.connect(lambda: self.intended.emit(Pin()))
        self.bar.pin_requested.connect(lambda: self.intended.emit(Pin()))
        self.bar.release_requested.connect(lambda: self.intended.emit(Pin(False)))
        self.bar.back_requested.connect(self._go_back)
        self.bar.part_chosen.connect(self._arrange)
        self.weights.chosen.connect(self._pass_choice)
        aside.answered.connect(self._take_pinned)
        aside.failed.connect(self._show_failure)
        self._arrange()

    def render_state(self, state: ViewState, changes: Change) -> None:
        """Show `state` beside the pinned run; what nobody looks at is drawn when somebody does."""
        self._state = state
        if not (self._missed or changes & _SEEN):
            return
        self._missed = not self.isVisible()
        if self._missed:
            return
        self.empty.show_trained(not state.experiment.untrained)
        self.bar.show_running(state.running)
        self._pages.setCurrentIndex(0 if state.pinned is None else 1)
        self._follow_pin(state)
        self._stale = set(self._panes)
        self._show_stale()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, theme.panel)
        self.setPalette(palette)
        for pane in self._panes:
            pane.set_theme(theme)

    def _follow_pin(self, state: ViewState) -> None:
        """Have the pinned run examined; once for each, and for each plane under the maps."""
        wanted = None if state.pinned is None else (state.pinned, plane_of_both(state.pinned, state))
        if wanted == self._wanted:
            return
        self._wanted = wanted
        self._aside.cancel()
        self.problem.hide()
        if wanted is None:
            self._pinned = None
            return
        if self._pinned is None or self._pinned.experiment is not wanted[0]:
            self._pinned = Run(wanted[0])
        self._aside.ask(partial(_examine, *wanted))

    def _take_pinned(self, run: Run) -> None:
        self._pinned = run
        self._stale = set(self._panes)
        self._show_stale()

    def _show_failure(self, problem: str) -> None:
        self.problem.setText(tr("The pinned run's results could not be worked out: {problem}").format(problem=problem))
        self.problem.show()

    def _show_stale(self) -> None:
        """Bring the parts that can be seen up to date."""
        if self._state is None or self._pinned is None or not self.isVisible():
            return
        runs = runs_of(self._state, self._pinned)
        for pane in self._panes:
            if pane in self._stale and pane.isVisibleTo(self):
                self._stale.discard(pane)
                pane.show_runs(runs)

    def _go_back(self) -> None:
        if self._state is not None and self._state.pinned is not None:
            self.intended.emit(RestorePinned(self._state.pinned))

    def _pass_choice(self, ref: WeightRef) -> None:
        self.intended.emit(Select(ref))

    def _arrange(self) -> None:
        """Show all parts where there is room for them, else the chosen one."""
        places = self._fitting_places()
        if places != self._places:
            self._places = places
            for pane, place in zip(self._panes, places, strict=True):
                self._grid.removeWidget(pane)
                self._grid.addWidget(pane, *place)
            for column, share in enumerate(_SHARES[places]):
                self._grid.setColumnStretch(column, share)
            for row in range(2):
                self._grid.setRowStretch(row, int(any(place[0] == row for place in places)))
        alone = places is _IN_ONE_PLACE
        self.bar.show_choice_of_parts(alone)
        for number, pane in enumerate(self._panes):
            pane.setVisible(not alone or number == self.bar.part)
        self._show_stale()

    def _fitting_places(self) -> _Places:
        line = self.fontMetrics().height()
        if self.width() >= _ROW_WIDTH * line and self.height() < _SQUARE.height() * line:
            return _IN_A_ROW
        fits = self.width() >= _SQUARE.width() * line and self.height() >= _SQUARE.height() * line
        return _IN_A_SQUARE if fits else _IN_ONE_PLACE

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_MARGIN)
        column.addWidget(self.bar)
        column.addWidget(self.problem)
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(_GAP)
        column.addLayout(self._grid, 1)
        self._pages.addWidget(self.empty)
        self._pages.addWidget(content)
        whole = QVBoxLayout(self)
        whole.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)  # it may shrink while all parts show
        whole.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        whole.addWidget(self._pages)

    def minimumSizeHint(self) -> QSize:
        """Return what one part needs, also while there is room for all."""
        return _LEAST

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._state is not None and self._missed:
            self.render_state(self._state, Change.PIN)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._is_made:
            self._arrange()

    @property
    def _is_made(self) -> bool:
        """Whether all parts are there: Qt may send events before."""
        return hasattr(self, "_pages")


def _examine(experiment: Experiment, plane: Plane | None, _report: Report) -> Run:
    return examined(experiment, plane)
