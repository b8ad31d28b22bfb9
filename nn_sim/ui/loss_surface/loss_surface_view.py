"""The loss surface: slices of the loss through two weights, for the example and for all data, and the run on them.

Owns what is brought up to date when. The document's weights stay its own: a drag goes up as an intention.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QColor, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QVBoxLayout, QWidget

from nn_sim.engine import mean_loss
from nn_sim.language import tr
from nn_sim.session.aside import Aside
from nn_sim.session.intentions import SetTwoWeights
from nn_sim.session.selection import WeightRef
from nn_sim.session.view_state import EVERYTHING, Change, ViewState
from nn_sim.training.loss_slice import run_is_watchable
from nn_sim.ui.accessible import PictureTable
from nn_sim.ui.loss_surface import words
from nn_sim.ui.loss_surface.controls import Controls
from nn_sim.ui.loss_surface.footer import Footer
from nn_sim.ui.loss_surface.inquiry import Inquiry
from nn_sim.ui.loss_surface.loss_scale import LossScale
from nn_sim.ui.loss_surface.picture_table import slices_table
from nn_sim.ui.loss_surface.question import SIDE, Question
from nn_sim.ui.loss_surface.slice_picture import HOW_TO, Marks, SlicePicture
from nn_sim.ui.loss_surface.viewpoint import Viewpoint
from nn_sim.ui.loss_surface.weight_names import first_two
from nn_sim.ui.loss_surface.window import Point
from nn_sim.ui.pictures import AskFile, PictureMenu, ProblemLine, as_seen, ask_file, suggested_name
from nn_sim.ui.theme import Theme

_NARROW = 560  # pixels; narrower, the controls take two rows
_TALL = 1.6  # times the width; taller, the pictures stand one over the other
_MARGIN = 8


class LossSurfaceView(QWidget):
    """The loss over two weights.

    Parameters
    ----------
    aside : Aside
        Works the slices out; this view's alone, ended by whoever made it.
    ask : callable
        Asks for the file to save a picture to.

    Attributes
    ----------
    intended : Signal(object)
        Carries a ``SetTwoWeights`` up for each move of the point.
    """

    intended = Signal(object)

    def __init__(self, aside: Aside, parent: QWidget | None = None, *, ask: AskFile = ask_file) -> None:
        super().__init__(parent)
        self._state: ViewState | None = None
        self._viewpoint: Viewpoint | None = None
        self._cursor: Point | None = None
        self._inquiry = Inquiry(aside, self)
        self.setAccessibleName(tr("loss surface"))
        self.setAutoFillBackground(True)
        self.controls, self.footer = Controls(self), Footer(self)
        self.one, self.everything = SlicePicture(tr(words.ONE), self), SlicePicture(tr(words.ALL), self)
        self.pictures = self.one, self.everything
        self.problem = ProblemLine(self)
        self.menu = PictureMenu(
            self,
            subject=lambda: as_seen(self, *self.pictures, self.footer, edge=_MARGIN),
            name=lambda: suggested_name(self._data_name, "loss-surface"),
            tell=self.problem.tell,
            show_all=self._show_whole,
            ask=ask,
        )
        self._pictures_row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._connect()

    def render_state(self, state: ViewState, changes: Change) -> None:
        """Show `state`; hidden, only remember it."""
        before, self._state = self._state, state
        if before is None or before.experiment.spec.sizes != state.experiment.spec.sizes:
            self._begin_with(*first_two(state.experiment.spec.sizes))
        elif before.experiment.data is not state.experiment.data:
            self._forget_slices()
        if self.isVisible():
            self._show_state(changes)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(theme.panel))
        self.setPalette(palette)
        for picture in self.pictures:
            picture.set_theme(theme)

    @property
    def weights(self) -> tuple[WeightRef, WeightRef] | None:
        """The weight across and the weight up."""
        return None if self._viewpoint is None else self._viewpoint.weights

    def show_weights(self, across: WeightRef, up: WeightRef) -> None:
        """Show the loss over these two weights."""
        self.problem.tell("")
        self._begin_with(across, up)
        self._refresh()

    def _table(self) -> PictureTable | None:
        answer = self._inquiry.answer
        if answer is None or self._state is None or self._viewpoint is None:
            return None
        return slices_table(answer, self._viewpoint.symbols(self._state.experiment.spec.sizes))

    @property
    def _data_name(self) -> str:
        return "" if self._state is None else self._state.experiment.dataset.name

    def _begin_with(self, across: WeightRef, up: WeightRef) -> None:
        self._viewpoint = Viewpoint(across, up)
        self._forget_slices()

    def _forget_slices(self) -> None:
        self._inquiry.forget()
        self._show_slices()

    def _refresh(self) -> None:
        if self._state is not None and self.isVisible():
            self._show_state(EVERYTHING)

    def _show_state(self, changes: Change) -> None:
        """Bring everything that is seen up to date; during a run mostly the point and the path."""
        assert self._state is not None
        assert self._viewpoint is not None
        state, viewpoint = self._state, self._viewpoint
        experiment = state.experiment
        if viewpoint.window is None or not any(picture.is_dragging for picture in self.pictures):
            viewpoint.follow(experiment, state.timeline)
        assert viewpoint.window is not None
        point, symbols = viewpoint.point(experiment), viewpoint.symbols(experiment.spec.sizes)
        path = viewpoint.path(experiment, state.timeline)
        marks = Marks(viewpoint.window, point, path, symbols, movable=not state.running)
        for picture in self.pictures:
            picture.show_marks(marks)
        if changes & ~Change.PICTURES:
            self.controls.show_level(viewpoint.level)
            self.controls.show_weights(experiment.spec.sizes, viewpoint.weights, state.selection)
            for picture in self.pictures:
                picture.setToolTip(tr(words.PAUSE_TO_DRAG) if state.running else tr(HOW_TO))
            self._show_words()
        question = Question(experiment, state.picture.example, *viewpoint.places, viewpoint.window)
        if self._inquiry.ask(question, running=state.running):
            self.footer.show_words()

    def _show_slices(self) -> None:
        """Show the newest answer, each picture with colours of its own."""
        answer = self._inquiry.answer
        slices = (None, None) if answer is None else (answer.one, answer.everything)
        for picture, found in zip(self.pictures, slices, strict=True):
            scale = None if found is None else LossScale.of(found.losses, logarithmic=self.controls.logarithmic)
            picture.show_slice(found, scale)
        self.footer.show_words()
        self._show_words()

    def _show_words(self) -> None:
        """Write the values, and both losses: those of now, or those under the cursor."""
        if self._state is None or self._viewpoint is None or not self.isVisible():
            return
        experiment, answer = self._state.experiment, self._inquiry.answer
        symbols = self._viewpoint.symbols(experiment.spec.sizes)
        if self._cursor is None:
            losses: tuple[float, float] | None = self._losses_now
            values = words.values_now(symbols, self._viewpoint.point(experiment))
        else:
            losses = None if answer is None else answer.at(self._cursor)
            values = words.values_at_cursor(symbols, self._cursor)
        for picture, words_of, loss in zip(self.pictures, (words.ONE, words.ALL), losses or (None, None), strict=True):
            picture.show_title(words.title(tr(words_of), loss))
            picture.setAccessibleDescription(f"{values}; {picture.title}")
        self.footer.values.setText(values)
        self.footer.note.setText(
            words.note(
                other_weights=experiment.spec.parameter_count - 2,
                untrained=experiment.untrained,
                shown=experiment.example_count if answer is None else answer.row_count,
                examples=experiment.example_count,
                waits_for_pause=self._state.running and not run_is_watchable(experiment, SIDE),
            )
        )

    @property
    def _losses_now(self) -> tuple[float, float]:
        assert self._state is not None
        experiment, example = self._state.experiment, self._state.picture.example
        X, Y = (part[example : example + 1] for part in (experiment.data.X_train, experiment.data.Y_train))
        one, _ = mean_loss(experiment.spec, experiment.parameters.theta, X, Y)
        return one, self._state.picture.measures.loss_train

    def _note_cursor(self, place: Point | None) -> None:
        if place is not None or self._cursor is not None:
            self._cursor = place
            self._show_words()

    def _set_weights(self, point: Point, gesture: int) -> None:
        if self._viewpoint is not None:
            across, up = self._viewpoint.weights
            self.intended.emit(SetTwoWeights(across, point[0], up, point[1], gesture))

    def _zoom_to(self, level: int) -> None:
        if self._viewpoint is not None:
            self._viewpoint.zoom_to(level)
            self._refresh()

    def _zoom_by(self, levels: int) -> None:
        if self._viewpoint is not None:
            self._zoom_to(self._viewpoint.level + levels)

    def _show_whole(self) -> None:
        if self._viewpoint is not None:
            self._viewpoint.show_whole()
            self._refresh()

    def _give_up(self) -> None:
        self._inquiry.give_up()
        self.footer.show_stopped(tr(words.STOPPED))

    def _ask_again(self) -> None:
        self._inquiry.forget()
        self._refresh()

    def _connect(self) -> None:
        self._inquiry.answered.connect(self._show_slices)
        self._inquiry.dragged_on.connect(self.footer.show_progress)
        self._inquiry.failed.connect(self.footer.show_stopped)
        self.controls.weights_chosen.connect(self.show_weights)
        self.controls.level_chosen.connect(self._zoom_to)
        self.controls.scale_chosen.connect(self._show_slices)
        self.controls.refused.connect(self.problem.tell)
        self.footer.work.cancelled.connect(self._give_up)
        self.footer.work.wanted.connect(self._ask_again)
        for picture in self.pictures:
            picture.point_wished.connect(self._set_weights)
            picture.released.connect(self._refresh)
            picture.cursor_moved.connect(self._note_cursor)
            picture.zoom_wished.connect(self._zoom_by)
            picture.whole_wished.connect(self._show_whole)
            picture.menu_requested.connect(self.menu.open_at)
            self.menu.take_copy_key_in(picture)
        self.menu.offer_table(tr("Show as &table"), self._table, *self.pictures)

    def _lay_out(self) -> None:
        self._pictures_row.setSpacing(8)
        for picture in self.pictures:
            self._pictures_row.addWidget(picture, 1)
        column = QVBoxLayout(self)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # see minimumSizeHint
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, 4)
        column.setSpacing(4)
        column.addWidget(self.controls)
        column.addWidget(self.problem)
        column.addLayout(self._pictures_row, 1)
        column.addWidget(self.footer)

    def minimumSizeHint(self) -> QSize:
        """Return the least of the narrow arrangement, into which the wide one changes."""
        return QSize(self.controls.least_width + 2 * _MARGIN, super().minimumSizeHint().height())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        self.controls.stack(narrow=narrow)
        self.footer.stack(narrow=narrow)
        tall = self.height() > _TALL * self.width()
        self._pictures_row.setDirection(QBoxLayout.Direction.TopToBottom if tall else QBoxLayout.Direction.LeftToRight)
