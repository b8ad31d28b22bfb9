"""The view of all weight matrices, side by side. Owns which tables there are and the line of news under them.

Keeps no weights but those on show; edits and choices go up as intentions.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QStyle, QVBoxLayout, QWidget

from nn_sim.experiment.frozen import frozen_in
from nn_sim.language import later, tr
from nn_sim.session.intentions import Select, SetFrozen, SetWeights
from nn_sim.session.selection import Selection, WeightRef
from nn_sim.session.view_state import Change, ViewState
from nn_sim.ui.accessible import gradient_of
from nn_sim.ui.lesson_lights import NO_LIGHTS, lights_of
from nn_sim.ui.lesson_words import heard, lesson_lines
from nn_sim.ui.matrices.matrix_model import PAUSE_TO_EDIT
from nn_sim.ui.matrices.matrix_names import MatrixNames
from nn_sim.ui.matrices.matrix_panel import MatrixPanel
from nn_sim.ui.theme import LIGHT, Theme

_SEEN = Change.STRUCTURE | Change.SETTINGS | Change.NUMBERS | Change.SELECTION | Change.LESSON | Change.RUN
_HINT = later("Select a weight to read all its digits; type to change it, press F to freeze it.")
_MARGIN = 8
_GAP = 16


class MatricesView(QWidget):
    """V and W, or V⁽¹⁾, V⁽²⁾, ..., W, as tables in the lecture's shape."""

    intended = Signal(object)  # Intention

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Weight matrices"))
        self.setAutoFillBackground(True)
        self._theme = LIGHT
        self._state: ViewState | None = None
        self._selection: Selection = None
        self._lights = NO_LIGHTS
        self._sizes: tuple[int, ...] = ()
        self._panels: list[MatrixPanel] = []
        self._strip = QWidget()
        self._row = QHBoxLayout(self._strip)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        self._row.addStretch()
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._strip)
        for ground in (self._strip, self._scroll.viewport()):
            ground.setAutoFillBackground(False)  # the view's own ground shows through
        self._caption = _line("caption")
        self._error = _line("error")
        self._error.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(_MARGIN)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._caption)
        column.addWidget(self._error)
        column.addStretch()

    def render_state(self, state: ViewState, changes: Change) -> None:
        """Show weights, selection and whether they can be edited; pictures are no news here."""
        self._state = state
        if not changes & _SEEN:
            return
        if state.experiment.spec.sizes != self._sizes:
            self._rebuild(state.experiment.spec.sizes)
            changes = _SEEN
        if changes & (Change.NUMBERS | Change.STRUCTURE):
            self._clear_refusal()
            for panel, matrix in zip(self._panels, state.experiment.parameters.matrices, strict=True):
                panel.model.show_matrix(matrix)
        if changes & (Change.SETTINGS | Change.STRUCTURE):
            for layer, panel in enumerate(self._panels):
                panel.model.show_frozen(frozen_in(state.experiment.spec, state.experiment.hyperparameters, layer))
        if changes & Change.RUN:
            self._show_running(state.running)
        # before the selection, which is scrolled to in the room that the caption leaves
        self._show_caption(self._caption_of(state))
        if changes & Change.SELECTION:
            self._show_selection(state.selection)
        self._show_lights(state)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, theme.panel)
        self.setPalette(palette)
        for panel in self._panels:
            panel.table.set_theme(theme)

    @property
    def _inner_width(self) -> int:
        return max(self.width() - 2 * _MARGIN, 0)

    def _rebuild(self, sizes: tuple[int, ...]) -> None:
        for panel in self._panels:
            panel.model.blockSignals(True)  # an editor that closes with its table must not write into the new network
            self._row.removeWidget(panel)
            panel.hide()
            panel.deleteLater()
        self._sizes, self._selection, self._lights = sizes, None, NO_LIGHTS
        self.setAccessibleDescription("")
        self._panels = [MatrixPanel(MatrixNames(sizes, layer), self._strip) for layer in range(len(sizes) - 1)]
        for place, panel in enumerate(self._panels):
            panel.table.set_theme(self._theme)
            panel.model.intended.connect(self._pass_edit)
            # queued: a click elsewhere ends an edit and moves the selection in one go, which clears the line first
            panel.model.refused.connect(self._show_refusal, Qt.ConnectionType.QueuedConnection)
            panel.table.chosen.connect(self._pass_choice)
            panel.model.ask_of_lesson(partial(self._lesson_text, place))
            panel.model.ask_for_gradient(partial(self._gradient, place))
            self._row.insertWidget(place, panel, 0, Qt.AlignmentFlag.AlignTop)
            panel.show()
        self._fit()

    def _fit(self) -> None:
        """Share out the room: a matrix takes what it needs, at most the visible width; the strip scrolls sideways."""
        if not self._panels:
            return
        width = self._inner_width
        line = self._caption if self._error.isHidden() else self._error
        height = max(self.height() - 3 * _MARGIN - line.heightForWidth(width), 0)
        needed, tallest = self._fit_panels(QSize(width, height))
        if needed > width:
            bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent) + _MARGIN // 2
            needed, tallest = self._fit_panels(QSize(width, height - bar))
            tallest += bar
        self._scroll.setMaximumHeight(tallest)  # the line of news stays close; less is left to the splitter
        self._strip.resize(max(needed, width), self._strip.height())  # now, so that one can scroll at once

    def _fit_panels(self, room: QSize) -> tuple[int, int]:
        """Fit every panel; return the width of all and the height of the tallest."""
        sizes = [panel.fit_into(room) for panel in self._panels]
        gaps = _GAP * (len(sizes) - 1)
        return sum(size.width() for size in sizes) + gaps, max(size.height() for size in sizes)

    def _show_running(self, running: bool) -> None:
        self.setToolTip(tr(PAUSE_TO_EDIT) if running else "")
        for panel in self._panels:
            panel.model.show_running(running)

    def _show_selection(self, selection: Selection) -> None:
        is_new, self._selection = selection != self._selection, selection
        for panel in self._panels:
            panel.table.show_selection(selection, self._sizes)
            if is_new and (place := panel.table.place_of_selected()):
                middle = panel.table.mapTo(self._strip, place.center())
                self._scroll.ensureVisible(middle.x(), middle.y(), place.width(), 0)
        if is_new:
            self._clear_refusal()

    def _show_lights(self, state: ViewState) -> None:
        """Frame what the lesson looks at and what flows in; nothing is done where the lesson is the same."""
        lights = lights_of(state)
        if lights.lesson is self._lights.lesson:
            return
        self._lights = lights
        for panel in self._panels:
            if (place := panel.table.show_lights(lights)) is not None:
                middle = panel.table.mapTo(self._strip, place.center())
                self._scroll.ensureVisible(middle.x(), middle.y(), place.width(), 0)
        self.setAccessibleDescription(heard(lights))

    def _lesson_text(self, layer: int, row: int, column: int) -> str:
        return "\n".join(lesson_lines(self._lights, WeightRef(layer, row, column)))

    def _gradient(self, layer: int, row: int, column: int) -> float | None:
        state = self._state
        if state is None or state.experiment.spec.sizes != self._sizes:
            return None
        return gradient_of(state.lesson, WeightRef(layer, row, column), running=state.running)

    def _show_caption(self, text: str) -> None:
        height = self._caption.heightForWidth(self._inner_width)
        self._caption.setText(text)
        if self._caption.heightForWidth(self._inner_width) != height:
            self._fit()

    def _caption_of(self, state: ViewState) -> str:
        if state.running:
            return tr(PAUSE_TO_EDIT)
        ref = state.selection
        if not isinstance(ref, WeightRef) or ref.layer >= len(self._panels):
            return tr(_HINT)
        return self._panels[ref.layer].model.meaning(ref.row, ref.column)

    def _pass_edit(self, intention: SetWeights | SetFrozen) -> None:
        self._clear_refusal()
        self.intended.emit(intention)

    def _pass_choice(self, selection: Selection) -> None:
        self._clear_refusal()
        self.intended.emit(Select(selection))

    def _show_refusal(self, reason: str) -> None:
        self._error.setText(reason)
        self._error.setToolTip(reason)
        self._show_line(self._error)

    def _clear_refusal(self) -> None:
        if not self._error.isHidden():
            self._show_line(self._caption)

    def _show_line(self, line: QLabel) -> None:
        for other in (self._caption, self._error):
            other.setVisible(other is line)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            for panel in getattr(self, "_panels", ()):  # Qt may send the first before there is anything
                panel.table.measure()
            self._fit()


def _line(role: str) -> QLabel:
    label = QLabel()
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)  # it may quote what was typed
    label.setMinimumWidth(0)
    label.setWordWrap(True)
    return label
