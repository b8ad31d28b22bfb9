"""The row of controls above the equation: moves of the cursor, how far and how fast, the long way, digits, copies.

Owns their wording. Each control is a wish; what it shows is what the session says.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QMenu,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from nn_sim.language import later, tr
from nn_sim.session.intentions import (
    MoveCursor,
    PlayLesson,
    SetDigits,
    SetGranularity,
    SetLessonSpeed,
    ShowLongWay,
)
from nn_sim.session.view_state import ViewState
from nn_sim.stepper.walk import GRANULARITIES
from nn_sim.ui.actions.wording import GRANULARITY_NAMES
from nn_sim.ui.equation.polite_spin_box import PoliteDoubleSpinBox, PoliteSpinBox
from nn_sim.ui.flow_layout import FlowLayout
from nn_sim.ui.font_room import keep_room
from nn_sim.ui.theme import Theme

GRANULARITY_TIPS = {
    "term": later("One term of a sum, or one weight, at a time"),
    "unit": later("One unit at a time, with all its weights"),
    "layer": later("One quantity of a whole layer at a time"),
    "phase": later("One phase of the step at a time, such as all updates of V"),
    "example": later("One example at a time, there and back"),
    "batch": later("One whole step at a time: it is done, and the next one is shown"),
    "epoch": later("On to the end of the epoch"),
}
_SLOWEST, _FASTEST = 0.2, 20.0
_WITH_TWO_WAYS = frozenset({"dl_dz_k", "dz_ds_k", "delta_k"})


class Controls(QWidget):
    """All controls of the panel, in as many lines as the width needs.

    Parameters
    ----------
    copy_menu : QMenu
        What the Copy button opens.

    Signals
    -------
    intended(Intention)
        One of them was used.
    """

    intended = Signal(object)

    def __init__(self, copy_menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.previous = self._button(tr("‹ Prev"), lambda: self._wish(MoveCursor(forward=False)))
        self.next = self._button(tr("Next ›"), lambda: self._wish(MoveCursor()))
        self.granularity = QComboBox()
        self.play = self._button(tr("Play"), lambda: self._wish(PlayLesson(self.play.isChecked())))
        self.speed = PoliteDoubleSpinBox(self)
        self.long_way = QCheckBox(tr("Long way"))
        self.digits = PoliteSpinBox(self)
        self.copy = QToolButton()
        self.copy.setText(tr("Copy"))
        self.copy.setMenu(copy_menu)
        self.copy.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._dress()
        flow = FlowLayout(self, gap=6, row_gap=4)
        for widget in self._all:
            flow.addWidget(widget)
        self._even_out()
        self.granularity.activated.connect(lambda row: self._wish(SetGranularity(GRANULARITIES[row])))
        self.speed.valueChanged.connect(lambda value: self._wish(SetLessonSpeed(value)))
        self.long_way.clicked.connect(lambda on: self._wish(ShowLongWay(on)))
        self.digits.valueChanged.connect(lambda digits: self._wish(SetDigits(digits)))

    def show_state(self, state: ViewState) -> None:
        """Show what is set, and which controls make sense now."""
        lesson = state.lesson
        can_move = not state.running and not lesson.problem
        quantity = lesson.scalar.quantity if can_move else ""
        with QSignalBlocker(self.speed), QSignalBlocker(self.digits):
            if not self.speed.hasFocus():
                self.speed.setValue(lesson.moves_per_second)
            if not self.digits.hasFocus():
                self.digits.setValue(state.digits)
        self.granularity.setCurrentIndex(GRANULARITIES.index(lesson.granularity))
        granularity = tr(GRANULARITY_NAMES[lesson.granularity])
        self.granularity.setToolTip(
            tr("How far one move goes. {tip}.").format(tip=tr(GRANULARITY_TIPS[lesson.granularity]))
        )
        self.next.setToolTip(tr("On by one {granularity} (Right arrow)").format(granularity=granularity))
        self.previous.setToolTip(
            tr("Back by one {granularity} (Left arrow); to the beginning: Home").format(granularity=granularity)
        )
        self.play.setChecked(lesson.playing)
        self.play.setText(tr("Hold") if lesson.playing else tr("Play"))
        self.play.setToolTip(tr("Stay here") if lesson.playing else tr("Let the cursor move on by itself"))
        self.long_way.setChecked(lesson.long_way)
        for widget in (self.previous, self.next, self.granularity, self.play, self.copy):
            widget.setEnabled(can_move or widget.hasFocus())  # one that is disabled passes its keys on to the next
        self.long_way.setEnabled(quantity in _WITH_TWO_WAYS)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours; the palette does nearly all there is to do."""
        self.setStyleSheet(
            f"QToolButton {{ background: {theme.raised}; border: 1px solid {theme.line}; border-radius: 4px;"
            f" padding: 3px 6px; }}"
            f"QToolButton:hover, QToolButton:checked {{ background: {theme.accent_soft}; }}"
            f"QToolButton:focus {{ border: 1px solid {theme.accent}; }}"
            "QToolButton::menu-indicator { image: none; }"
        )

    @property
    def _all(self) -> tuple[QWidget, ...]:
        return (
            *(self.previous, self.next, self.granularity, self.play, self.speed),
            *(self.long_way, self.digits, self.copy),
        )

    def _dress(self) -> None:
        """Say of each control what it does."""
        for row, name in enumerate(GRANULARITIES):
            self.granularity.addItem(tr(GRANULARITY_NAMES[name]))
            self.granularity.setItemData(row, tr(GRANULARITY_TIPS[name]), Qt.ItemDataRole.ToolTipRole)
        self.play.setCheckable(True)
        keep_room(self.play, tr("Hold"), beside=24)
        self.speed.setRange(_SLOWEST, _FASTEST)
        self.speed.setDecimals(1)
        self.speed.setSingleStep(0.5)
        self.speed.setSuffix(tr(" /s"))
        self.speed.setToolTip(tr("Moves a second while the cursor moves by itself: 0.2 to 20"))
        self.digits.setRange(2, 17)
        self.digits.setSuffix(tr(" digits"))
        self.digits.setToolTip(
            tr("Digits of each number in the equation and below it: 2 to 17, which is all there are")
        )
        for spin in (self.speed, self.digits):
            spin.setKeyboardTracking(False)
            spin.setStepType(QAbstractSpinBox.StepType.DefaultStepType)
        self.long_way.setToolTip(
            tr("Put δ together from ∂l/∂z and f′(s) by the chain rule, with the short way below it")
        )
        self.copy.setToolTip(tr("Copy or save the equation"))
        for widget, name in (
            (self.previous, tr("Previous")),
            (self.next, tr("Next")),
            (self.granularity, tr("How far one move goes")),
            (self.play, tr("Play")),
            (self.speed, tr("Moves /s")),
            (self.long_way, tr("Long way of delta")),
            (self.digits, tr("Digits of the equation")),
            (self.copy, tr("Copy the equation")),
        ):
            widget.setAccessibleName(name)

    def _even_out(self) -> None:
        """Give all the same height, so that in each row the texts stand on one line."""
        height = max(widget.sizeHint().height() for widget in self._all)
        for widget in self._all:
            widget.setMinimumHeight(height)

    def _button(self, text: str, act: Callable[[], None]) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.clicked.connect(lambda _checked=False: act())
        return button

    def _wish(self, intention: object) -> None:
        self.intended.emit(intention)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a control wants another size: its font may be another
            self._even_out()
        return super().event(event)
