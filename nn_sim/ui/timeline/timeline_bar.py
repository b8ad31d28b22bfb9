"""The bar under the columns: back, back by an epoch, the run as a line to scrub on, where one is, bookmarks, branches.

Keeps nothing but the last state; where the user wants to go goes up as an intention.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QStackedWidget, QToolButton, QWidget

from nn_sim.language import later, tr
from nn_sim.session.intentions import EpochBack, GoToStep, SetBookmark, StepBack
from nn_sim.session.view_state import Change, ViewState
from nn_sim.ui.theme import LIGHT, Theme
from nn_sim.ui.timeline import icons, wording
from nn_sim.ui.timeline.branch_box import BranchBox
from nn_sim.ui.timeline.name_field import NameField
from nn_sim.ui.timeline.run_picture import RunPicture, picture_of_run
from nn_sim.ui.timeline.run_track import RunTrack
from nn_sim.ui.timeline.throttle import Throttle

SCRUB_MS = 33
_USUAL = later("step 888 888 · epoch 8 888")
_IN_A_RUN = Change.NUMBERS | Change.TIMELINE | Change.RUN | Change.DATA | Change.STRUCTURE
_AT_REST = _IN_A_RUN | Change.HISTORY | Change.PICTURES


class TimelineBar(QWidget):
    """A slim bar, as wide as the window."""

    intended = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("timeline"))
        self.setAutoFillBackground(True)
        self._state: ViewState | None = None
        self._run: RunPicture | None = None
        self._line = LIGHT.line
        self.track = RunTrack(self)
        self._scrub = Throttle(SCRUB_MS, self)
        self._scrub.passed.connect(lambda step: self.intended.emit(GoToStep(step)))
        self.track.asked.connect(self._scrub.offer)
        self.track.let_go.connect(self._scrub.finish)
        self.track.epoch_back_asked.connect(lambda: self.intended.emit(EpochBack()))
        self.epoch_back = self._button(tr("epoch back"), lambda: self.intended.emit(EpochBack()))
        self.step_back = self._button(tr("step back"), lambda: self.intended.emit(StepBack()))
        self.bookmark = self._button(tr("bookmark"), self.ask_for_name)
        self.name = NameField(self)
        self.name.named.connect(lambda name: self.intended.emit(SetBookmark(name)))
        self.name.closed.connect(self._close_name)
        self.where = QLabel(self)
        self.where.setAccessibleName(tr("where in the run"))
        self.where.setTextFormat(Qt.TextFormat.PlainText)
        self.branches = BranchBox(self)
        self.branches.intended.connect(self.intended)
        self._lay_out()

    def render_state(self, state: ViewState, changes: Change) -> None:
        """See ``View``. While running the numbers' pace is enough, for the handle stays at the end.

        The losses take some milliseconds to draw, and with the numbers no other loss curve is drawn.
        """
        self._state = state
        if not changes & (_IN_A_RUN if state.running else _AT_REST):
            return
        if state.running:
            self._scrub.drop()
        run = self._run = picture_of_run(state)
        self.track.show_run(run)
        if changes & (Change.NUMBERS | Change.RUN | Change.TIMELINE):
            self._show_where(run, state.picture.measures.loss_train)
        self.branches.show_branches(state.timeline, run.now)
        if changes & (Change.RUN | Change.NUMBERS | Change.TIMELINE):
            self._offer(run)

    def set_theme(self, theme: Theme) -> None:
        """See ``View``."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, theme.panel)
        self.setPalette(palette)
        self._line = theme.line
        self.track.set_theme(theme)
        for button, shape in (
            (self.epoch_back, "epoch back"),
            (self.step_back, "step back"),
            (self.bookmark, "bookmark"),
        ):
            button.setIcon(icons.icon(shape, theme))

    def ask_for_name(self) -> None:
        """Let the step of now be named, in the place of the read-out."""
        if self._run is None or self._run.running:
            return
        mark = self._bookmark_here()
        self.name.setText(mark or wording.default_name(self._run.now))
        self.name.selectAll()
        self._place.setCurrentWidget(self.name)
        self.name.setFocus()

    def _close_name(self) -> None:
        had_focus = self.name.hasFocus()
        self._place.setCurrentWidget(self.where)
        if had_focus:
            self.bookmark.setFocus()

    def _bookmark_here(self) -> str:
        assert self._run is not None
        return next((mark.name for mark in self._run.flags if mark.step == self._run.now), "")

    def _show_where(self, run: RunPicture, loss: float) -> None:
        lines = wording.read_out(run, loss)
        self.where.setText("\n".join(lines))
        self.where.setAccessibleDescription(" · ".join(lines))
        self.where.setToolTip(" · ".join(lines) + (f"\n{tr(wording.YOU_ARE_IN_THE_PAST)}" if run.is_past else ""))

    def _offer(self, run: RunPicture) -> None:
        """Offer what can be done now, and say of the rest why it cannot."""
        can_go_back = not run.running and run.now > run.first
        mark = self._bookmark_here()
        for control, can, tip in (
            (self.epoch_back, can_go_back, tr("Back to the beginning of this epoch, or of the one before")),
            (self.step_back, can_go_back, tr("Back by one step")),
            (
                self.bookmark,
                not run.running,
                tr("Rename the bookmark “{mark}”").format(mark=mark) if mark else tr("Bookmark this step"),
            ),
            (self.branches, not run.running, ""),
        ):
            control.setEnabled(can)
            if tip:
                control.setToolTip(tr(wording.RUNNING) if run.running else tip)
        if run.running:
            self._close_name()

    def _button(self, name: str, act: Callable[[], None]) -> QToolButton:
        button = QToolButton(self)
        button.setAccessibleName(name)
        button.setAutoRaise(True)
        button.setIconSize(QSize(icons.SIZE, icons.SIZE))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda _checked=False: act())
        return button

    def _lay_out(self) -> None:
        self._place = QStackedWidget(self)
        self._place.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._place.addWidget(self.where)
        self._place.addWidget(self.name)
        self._keep_room()
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 1, 8, 0)
        row.setSpacing(4)
        for widget in (self.epoch_back, self.step_back):
            row.addWidget(widget)
        row.addWidget(self.track, 1)
        row.addWidget(self._place)
        row.addWidget(self.bookmark)
        row.addWidget(self.branches)

    def _keep_room(self) -> None:
        """Give the read-out the width that it needs as a rule, so that the track does not jump."""
        self.where.setMinimumWidth(self.where.fontMetrics().horizontalAdvance(tr(_USUAL)) + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line that parts the bar from the columns."""
        with QPainter(self) as painter:
            painter.setPen(QColor(self._line))
            painter.drawLine(0, 0, self.width(), 0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_place"):
            self._keep_room()
