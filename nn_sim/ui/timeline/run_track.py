"""The track: a slider over all steps of a run, painted with its losses. Turns mouse and keys into steps to visit.

Owns gestures and what is under the mouse; how it looks is ``track_painting``.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QToolTip, QWidget

from nn_sim.language import tr
from nn_sim.ui.number_format import grouped
from nn_sim.ui.theme import LIGHT, Theme
from nn_sim.ui.timeline import wording
from nn_sim.ui.timeline.curve_image import curve_image
from nn_sim.ui.timeline.run_picture import RunPicture
from nn_sim.ui.timeline.scale import Scale
from nn_sim.ui.timeline.track_painting import FLAGS_HEIGHT, Rows, TrackPainter, curve_area, small_type

HEIGHT = 56
_MARGIN = 12.0
_NEAR = 8.0
_GREATEST = 2**31 - 1  # of a slider; a longer run is told to screen readers in coarser parts
_KEYS = frozenset(
    {
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    }
)


class RunTrack(QAbstractSlider):
    """A slider along a run; to a screen reader it is one as well. It frames itself where it has the keys.

    Signals
    -------
    asked(object)
        A step, a whole number of any size, is to be visited; many come while the mouse drags.
    let_go()
        The mouse button or key was let go: the last step asked for is the one that is meant.
    epoch_back_asked()
        An epoch back.
    """

    marks_own_focus = True
    asked = Signal(object)
    let_go = Signal()
    epoch_back_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("the run: step to visit"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._run: RunPicture | None = None
        self._theme: Theme = LIGHT
        self._wished: int | None = None  # asked for and not yet shown
        self._dragging = False
        self._curve = QImage()
        self._curve_is_of: tuple[object, ...] = ()
        self.valueChanged.connect(self._ask_for_part)

    @property
    def shown_step(self) -> int:
        """The step that the handle stands at: where the user has put it, even while the way there is still gone."""
        if self._run is None:
            return 0
        return self._run.now if self._wished is None else self._run.within(self._wished)

    @property
    def scale(self) -> Scale:
        """Where the steps stand."""
        first, last = (0, 0) if self._run is None else (self._run.first, self._run.last)
        return Scale(first, last, _MARGIN, self.width() - _MARGIN)

    def show_run(self, run: RunPicture) -> None:
        """Show a run, and where one stands on it."""
        self._run = run
        if run.running:
            self._dragging = False
        if not self._dragging:
            self._wished = None
        self.setCursor(Qt.CursorShape.PointingHandCursor if self._can_visit else Qt.CursorShape.ArrowCursor)
        self._show_to_screen_readers(run)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.update()

    def words_at(self, place: QPoint) -> str:
        """Return what there is to say of a place: bookmarks and forks near it, its step, or why none can be visited."""
        run = self._run
        if run is None or run.is_empty:
            return tr(wording.EMPTY)
        if run.running:
            return tr(wording.RUNNING)
        scale = self.scale
        near = [wording.flag_text(mark) for mark in run.flags if abs(scale.place(mark.step) - place.x()) <= _NEAR]
        near += [wording.fork_text(fork) for fork in run.forks if abs(scale.place(fork.step) - place.x()) <= _NEAR]
        where = tr("Step {step}.").format(step=grouped(self._step_under(place))) + f" {tr(wording.HOW_TO)}"
        return "\n".join(
            [
                *near,
                where,
                *([tr(wording.YOU_ARE_IN_THE_PAST)] if run.is_past else []),
            ]
        )

    def _step_under(self, place: QPoint) -> int:
        """The step of a place; on the row of the flags, that of a flag near it."""
        assert self._run is not None
        scale = self.scale
        if place.y() <= FLAGS_HEIGHT and self._run.flags:
            mark = min(self._run.flags, key=lambda mark: abs(scale.place(mark.step) - place.x()))
            if abs(scale.place(mark.step) - place.x()) <= _NEAR:
                return mark.step
        return scale.step(place.x())

    @property
    def _can_visit(self) -> bool:
        """Whether there is a past that holds still. The track is enabled also without, so as to keep the focus."""
        return self._run is not None and not (self._run.running or self._run.is_empty)

    def _ask(self, step: int) -> None:
        if self._run is None or not self._can_visit:
            return
        step = self._run.within(step)
        if step != self.shown_step:
            self._wished = step
            self.update()
            self.asked.emit(step)

    def _ask_for_part(self, part: int) -> None:
        """A screen reader has set the slider."""
        if self._run is not None:
            self._ask(self._run.first + part * self._part_size(self._run))
            self.let_go.emit()

    def _show_to_screen_readers(self, run: RunPicture) -> None:
        part = self._part_size(run)
        self.blockSignals(True)  # showing a step is no wish to visit it
        self.setRange(0, (run.last - run.first) // part)
        self.setPageStep(max(self.maximum() // 10, 1))
        self.setValue((run.now - run.first) // part)
        self.blockSignals(False)
        told = tr("step {now} of {last}").format(now=run.now, last=run.last) + (
            f", {tr(wording.IN_THE_PAST)}" if run.is_past else ""
        )
        self.setAccessibleDescription(told if self._can_visit else self.words_at(QPoint()))

    @staticmethod
    def _part_size(run: RunPicture) -> int:
        return (run.last - run.first) // _GREATEST + 1

    def _target_of(self, key: int, by_epoch: bool) -> int:
        assert self._run is not None
        run, here = self._run, self.shown_step
        tenth = max((run.last - run.first) // 10, 1)
        return {
            Qt.Key.Key_Left: here - 1,
            Qt.Key.Key_Right: run.next_epoch if by_epoch else here + 1,
            Qt.Key.Key_PageUp: here + tenth,
            Qt.Key.Key_PageDown: here - tenth,
            Qt.Key.Key_Home: run.first,
            Qt.Key.Key_End: run.last,
        }[Qt.Key(key)]

    def _curve_now(self, run: RunPicture, rows: Rows) -> QImage:
        """The losses, drawn anew only where they, the size or the colours are others."""
        sharpness = self.devicePixelRatioF()
        drawn = (run.history.points, run.first, run.last, self.size(), rows, sharpness, self._theme)
        if not self._curve_is_of or drawn[0] is not self._curve_is_of[0] or drawn[1:] != self._curve_is_of[1:]:
            area = curve_area(self.scale, rows)
            columns, lines = (max(round(size * sharpness), 1) for size in (area.width(), area.height()))
            self._curve = curve_image(run, columns, lines, sharpness, self._theme)
            self._curve_is_of = drawn
        return self._curve

    def _paint(self, painter: QPainter, run: RunPicture) -> None:
        small = small_type(self.font())
        painter.setFont(small)
        rows = Rows.within(self.height(), painter.fontMetrics().height())
        paint = TrackPainter(painter, run, self.scale, rows, small, self._theme)
        if run.is_empty:
            paint.paint_empty(QRectF(self.rect()).adjusted(_MARGIN, 0, -_MARGIN, 0))
        else:
            paint.paint(self._curve_now(run, rows), self.shown_step, self.hasFocus())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _KEYS:
            event.accept()  # while the track has the focus the arrows are its own
            return True
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.words_at(event.pos()), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._theme.panel)
            if self._run is not None:
                self._paint(painter, self._run)
            if self.hasFocus():
                painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(self._theme.accent), 2))
                painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._can_visit:
            self._dragging = True
            self._ask(self._step_under(event.position().toPoint()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self._ask(self.scale.step(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._dragging and event.button() == Qt.MouseButton.LeftButton:
            self._dragging = False
            self.let_go.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by_epoch = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() not in _KEYS or self._run is None:
            event.ignore()
        elif event.key() == Qt.Key.Key_Left and by_epoch:
            self.epoch_back_asked.emit()
        else:
            self._ask(self._target_of(event.key(), by_epoch))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() in _KEYS and not event.isAutoRepeat():
            self.let_go.emit()
        else:
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # a wheel turned by the way must not change what is shown

    def sizeHint(self) -> QSize:
        return QSize(600, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, HEIGHT)
