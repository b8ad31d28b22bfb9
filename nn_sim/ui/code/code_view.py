"""The code view: the step that comes next as the deck's two functions, the line at the cursor lit, values beside it.

Owns when to show what. Nothing in the document changes; only the number that is asked about goes up.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from nn_sim.language import later, tr
from nn_sim.session.intentions import Explain
from nn_sim.session.view_state import EVERYTHING, Change, ViewState
from nn_sim.stepper.scalars import Scalar
from nn_sim.ui.code.listing import Listing
from nn_sim.ui.theme import Theme

PAUSE_TO_SEE = later("Pause to see the numbers")
_SEEN = Change.DATA | Change.STRUCTURE | Change.SETTINGS | Change.NUMBERS | Change.LESSON | Change.RUN
_MARGIN = 8
_HINT = later("This step in NumPy, with its values. Click a line to see where they come from.")


class CodeView(QWidget):
    """The code of the step that comes next."""

    intended = Signal(object)  # Explain

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Code"))
        self.setAutoFillBackground(True)
        self._state: ViewState | None = None
        self._missed = Change(0)  # while nobody looked
        self.listing = Listing()
        self.copy_button = QToolButton()
        self.copy_button.setText(tr("Copy code"))
        self.copy_button.setAccessibleName(tr("Copy code"))
        self.copy_button.setToolTip(tr("Copy the code as it can be run (Ctrl+C in the listing)"))
        self.copy_button.clicked.connect(self.listing.copy_all)
        self.message = QLabel()
        self.message.setWordWrap(True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.message.setAccessibleName(tr("why there is no code"))
        self._content = self._lay_out()
        self.listing.chosen.connect(self._ask)

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
        message = tr(PAUSE_TO_SEE) if state.running else state.lesson.problem
        self.message.setText(message)
        self.message.setVisible(bool(message))
        self._content.setVisible(not message)
        if message:
            self.setAccessibleDescription(message)
            return
        self.listing.show_lesson(state.lesson, state.digits)
        self.setAccessibleDescription(self.listing.accessibleDescription())

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, theme.panel)
        self.setPalette(palette)
        self.listing.set_theme(theme)

    def _ask(self, scalar: Scalar) -> None:
        self.intended.emit(Explain(scalar))

    def _lay_out(self) -> QWidget:
        hint = QLabel(tr(_HINT))
        hint.setProperty("role", "caption")
        hint.setWordWrap(True)
        hint.setBuddy(self.listing)
        bar = QHBoxLayout()
        bar.addWidget(hint, 1)
        bar.addWidget(self.copy_button)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_MARGIN // 2)
        column.addLayout(bar)
        column.addWidget(self.listing, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        whole.addWidget(content)
        whole.addWidget(self.message)
        self.message.hide()
        return content

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._state is not None and self._missed:
            self.render_state(self._state, EVERYTHING)
