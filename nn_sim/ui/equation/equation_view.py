"""The equation panel: the number at the student's cursor, or the one asked for, and the controls that move the cursor.

Owns what is shown when, and the keys of the panel. What is said of a number is ``Reading``'s.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QSizeF, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from nn_sim.language import later, tr
from nn_sim.session.intentions import Explain, MoveCursor, PlaceCursor
from nn_sim.session.view_state import Change, ViewState
from nn_sim.stepper.scalars import Scalar
from nn_sim.ui.equation.controls import Controls
from nn_sim.ui.equation.copy_menu import Copyable, CopyMenu
from nn_sim.ui.equation.phase_strip import PhaseStrip
from nn_sim.ui.equation.phases import (
    example_at,
    example_shown,
    phase_at,
    phases_of,
    position_words,
    stage_of_example,
)
from nn_sim.ui.equation.reading import Reading
from nn_sim.ui.equation.trail import Trail
from nn_sim.ui.pictures import AskFile, ask_file
from nn_sim.ui.theme import LIGHT, Theme
from nn_sim.ui.typesetter import Typesetter

PAUSE_TO_READ = later("Pause to read the equations.")
_HEIGHT_OF_ONE, _WIDTH_OF_ONE = 190.0, 600.0
"""A page so large shows formulas in the size of the font; a larger one shows them larger."""
_LARGEST_ZOOM = 1.8
_MARGINS = 16.0


class EquationView(QWidget):
    """See ``View``.

    Parameters
    ----------
    typesetter : Typesetter
        Draws the formulas.
    ask : callable
        Asks for the file to save a picture to.
    """

    intended = Signal(object)

    def __init__(self, typesetter: Typesetter, parent: QWidget | None = None, *, ask: AskFile = ask_file) -> None:
        super().__init__(parent)
        self._state: ViewState | None = None
        self._shown: tuple[object, ...] = ()
        self._theme = LIGHT
        self._trail = Trail()
        self.copy_menu = CopyMenu(self, self._copyable, tell=self._tell, ask=ask)
        self.controls = Controls(self.copy_menu)
        self.strip = PhaseStrip()
        self.reading = Reading(typesetter)
        self.message = QLabel()
        self._problem = QLabel()
        self._page = QScrollArea()
        self._stack = QStackedWidget()
        self._lay_out()
        self.controls.intended.connect(self.intended)
        self.strip.chosen.connect(lambda stage: self.intended.emit(PlaceCursor(stage)))
        self.strip.example_chosen.connect(self._show_example)
        self.reading.chosen.connect(self._ask_for)
        self.reading.back.clicked.connect(self._go_back)
        for key, act in (
            (Qt.Key.Key_Right, lambda: self.intended.emit(MoveCursor())),
            (Qt.Key.Key_Left, lambda: self.intended.emit(MoveCursor(forward=False))),
            (Qt.Key.Key_Home, lambda: self.intended.emit(PlaceCursor(0))),
            (Qt.Key.Key_Escape, self._to_cursor),
            (Qt.Key.Key_Backspace, self._go_back),
        ):
            shortcut = QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def render_state(self, state: ViewState, changes: Change) -> None:
        """See ``View``."""
        self._state = state
        if self.isVisible():
            self._render()

    def set_theme(self, theme: Theme) -> None:
        """See ``View``."""
        self._theme = theme
        for part in (self.controls, self.strip, self.reading):
            part.set_theme(theme)
        if self.isVisible():
            self._render()

    def _render(self) -> None:
        state = self._state
        if state is None:
            return
        seen = (state.running, None if state.running else state.lesson, state.digits, self._theme)
        if seen == self._shown:
            return
        self._shown = seen
        lesson = state.lesson
        self.controls.show_state(state)
        message = tr(PAUSE_TO_READ) if state.running else lesson.problem
        self._stack.setCurrentIndex(1 if message else 0)
        self.message.setText(message)
        self.strip.setVisible(not message)  # it keeps its buttons: to make them ready takes longer than a frame
        if message:
            self.reading.back.hide()
            return
        self._trail.see(lesson.asked)
        self.reading.back.setVisible(self._trail.is_off_the_cursor)
        phases = phases_of(lesson.walk, example_at(lesson))
        self.strip.show_place(phases, phase_at(lesson, phases), position_words(lesson, phases))
        self.strip.show_example(example_shown(lesson), lesson.walk.examples)
        self.reading.show_lesson(lesson, state.digits)

    def _lay_out(self) -> None:
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.message.setWordWrap(True)
        self.message.setProperty("role", "caption")
        self.message.setAccessibleName(tr("why there is no equation"))
        self._problem.setProperty("role", "error")
        self._problem.setWordWrap(True)
        self._problem.hide()
        self._page.setWidget(self.reading)
        self._page.setWidgetResizable(True)
        self._page.setFrameShape(QFrame.Shape.NoFrame)
        self._page.setObjectName("equation_page")
        self._page.setAccessibleName(tr("equation and what flows into it"))
        self._stack.addWidget(self._page)
        self._stack.addWidget(self.message)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(4, 4, 4, 0)
        whole.setSpacing(2)
        for widget in (self.controls, self.strip, self._problem):
            whole.addWidget(widget)
        whole.addWidget(self._stack, 1)

    def _ask_for(self, scalar: Scalar) -> None:
        self._trail.ask(scalar)
        self.intended.emit(Explain(scalar))

    def _show_example(self, example: int) -> None:
        """Show the same number of another example, or where the cursor stands for it."""
        if self._state is None:
            return
        lesson = self._state.lesson
        if lesson.asked is not None and lesson.asked.example >= 0 and example >= 0:
            self._ask_for(replace(lesson.asked, example=example))
        else:
            self.intended.emit(PlaceCursor(stage_of_example(lesson, example)))

    def _go_back(self) -> None:
        if self._trail.is_off_the_cursor:
            self.intended.emit(Explain(self._trail.back()))

    def _to_cursor(self) -> None:
        if self._trail.is_off_the_cursor:
            self.intended.emit(Explain(None))

    def _copyable(self) -> Copyable:
        tex = self.reading.tex
        if tex is None:
            return Copyable()
        svg, ground = self.reading.formula.svg, self._theme.panel
        return Copyable(f"equation-{tex.said.scalar.quantity}", tex.plain(), tex.said.text(), svg, ground)

    def _tell(self, problem: str) -> None:
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

    def _fit(self) -> None:
        bar = self._page.verticalScrollBar().sizeHint().width()  # there is room for it before it is needed
        room = self._page.maximumViewportSize()
        size = QSizeF(room.width() - bar, room.height())
        zoom = min(size.height() / _HEIGHT_OF_ONE, size.width() / _WIDTH_OF_ONE, _LARGEST_ZOOM)
        self.reading.set_room(QSizeF(size.width() - _MARGINS, size.height()), max(zoom, 1.0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()
        self._render()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()
