"""The phases of a step as a slim row of buttons, "x y  r  u  s  z  l  δ …": where the cursor is, where it can go."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolButton, QWidget

from nn_sim.language import tr
from nn_sim.ui.equation.example_box import ExampleBox
from nn_sim.ui.equation.phases import Phase
from nn_sim.ui.flow_layout import FlowLayout
from nn_sim.ui.theme import LIGHT, Theme

_GAP = 2
_MARGIN = "   "


class PhaseStrip(QWidget):
    """Shows phases and, after them, the place in words; shorter words where there is no room.

    Signals
    -------
    chosen(int)
        A phase was pressed: the stage at which it begins.
    example_chosen(int)
        Another example is wanted, counted from 0; -1 for the whole batch.
    """

    chosen = Signal(int)
    example_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(tr("phases of the step"))
        self._theme = LIGHT
        self._phases: tuple[Phase, ...] = ()
        self._buttons: list[QToolButton] = []
        self._current = -1
        self._words: tuple[str, ...] = ()
        self._flow = FlowLayout(self, gap=_GAP, row_gap=_GAP)
        self.example = ExampleBox(self)
        self.example.chosen.connect(self.example_chosen)
        self._position = QLabel(self)
        self._position.setProperty("role", "caption")
        self._position.setContentsMargins(0, 2, 0, 2)  # on one line with the letters of the buttons
        self._position.setAccessibleName(tr("place of the cursor"))

    @property
    def buttons(self) -> list[QToolButton]:
        """The buttons of the phases, in their order."""
        return self._buttons[: len(self._phases)]

    @property
    def position(self) -> QLabel:
        """Where the cursor stands, in words."""
        return self._position

    def show_place(self, phases: tuple[Phase, ...], current: int, words: tuple[str, ...]) -> None:
        """Show where the cursor stands; -1 where no phase is at work."""
        if phases != self._phases:
            self._phases = phases
            self._rebuild()
        self._current = current
        for number, button in enumerate(self.buttons):
            button.setChecked(number == current)
        self._words = words
        self._say()

    def show_example(self, example: int, count: int) -> None:
        """Show which of several examples it is, counted from 0; -1 for the whole batch."""
        self.example.show_example(example, count)
        self._say()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.setStyleSheet(
            f"QToolButton {{ border: 0; border-radius: 4px; padding: 2px 5px; color: {theme.muted}; }}"
            f"QToolButton:hover {{ background: {theme.raised}; color: {theme.text}; }}"
            f"QToolButton:focus {{ border: 1px solid {theme.accent}; padding: 1px 4px; }}"
            f"QToolButton:checked {{ background: {theme.accent_soft}; color: {theme.text}; font-weight: 600; }}"
        )

    def _rebuild(self) -> None:
        """Label as many buttons as there are phases; those that are too many are hidden."""
        for after_buttons in (self.example, self._position):
            self._flow.removeWidget(after_buttons)
        while len(self._buttons) < len(self._phases):
            self._buttons.append(self._new_button(len(self._buttons)))
        for button, phase in zip(self._buttons, self._phases, strict=False):
            button.setText(phase.label)
            button.setToolTip(tr("Go to: {name}").format(name=phase.name))
            button.setAccessibleName(tr("phase {name}").format(name=phase.name))
        for number, button in enumerate(self._buttons):
            button.setVisible(number < len(self._phases))
        for after_buttons in (self.example, self._position):
            self._flow.addWidget(after_buttons)

    def _new_button(self, number: int) -> QToolButton:
        button = QToolButton(self)
        button.setCheckable(True)
        button.clicked.connect(lambda: self._press(number))
        self._flow.addWidget(button)
        return button

    def _press(self, number: int) -> None:
        self._buttons[number].setChecked(number == self._current)  # the cursor's place is for the session to say
        self.chosen.emit(self._phases[number].stage)

    def _say(self) -> None:
        """Say the place in as many words as there is room for beside the buttons: the last ones say most."""
        beside = [*self.buttons, *([] if self.example.isHidden() else [self.example])]
        room = self.width() - sum(widget.sizeHint().width() + _GAP for widget in beside)
        metrics = self._position.fontMetrics()
        texts = [_MARGIN + " · ".join(self._words[first:]) for first in range(max(len(self._words), 1))]
        fitting = (text for text in texts if metrics.horizontalAdvance(text) <= room)
        self._position.setText(next(fitting, texts[-1]))
        self._position.setToolTip(texts[0].strip())
        self._position.setAccessibleDescription(texts[0].strip())
        self._flow.invalidate()
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._say()
