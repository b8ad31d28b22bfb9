"""A bar that appears when something was wrong with a run: what, where, why, and two ways to mend it.

Owns its look alone; the words are ``doctor_words``, and what the buttons do is the session's.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from nn_sim.language import tr
from nn_sim.session.diagnosis import Diagnosis
from nn_sim.session.intentions import GoBack, TrySmallerEta
from nn_sim.session.view_state import Change, ViewState
from nn_sim.ui.doctor.doctor_words import words_for
from nn_sim.ui.theme import Theme


class DoctorView(QFrame):
    """Visible only while there is a diagnosis. Never takes the focus, never blocks."""

    intended = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("doctor")
        self.setAccessibleName(tr("doctor of the run"))
        self._diagnosis: Diagnosis | None = None
        self._title = _line(tr("what was wrong"))
        font = QFont(self._title.font())
        font.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(font)
        self._where = _line(tr("where it was wrong"))
        self._why = _line(tr("why it was wrong"))
        self._why.setProperty("role", "caption")
        self._back = QPushButton(tr("Go &back to before"))
        self._back.setAccessibleName(tr("go back to before the run"))
        self._back.clicked.connect(lambda: self.intended.emit(GoBack()))
        self._smaller = QPushButton()
        self._smaller.setAccessibleName(tr("try a tenth of the learning rate"))
        self._smaller.clicked.connect(lambda: self.intended.emit(TrySmallerEta()))
        self._close = QToolButton()
        self._close.setText("✕")
        self._close.setAutoRaise(True)
        self._close.setToolTip(tr("Close this; everything stays as it is"))
        self._close.setAccessibleName(tr("close the doctor"))
        self._close.clicked.connect(self.hide)
        self._lay_out()
        self.hide()

    def render_state(self, state: ViewState, changes: Change) -> None:
        """See ``View``; a diagnosis comes and goes with what else has changed, so identity tells."""
        if state.doctor is self._diagnosis:
            return
        self._diagnosis = state.doctor
        if state.doctor is None:
            self.hide()
            return
        words = words_for(state, state.doctor)
        self._title.setText(words.title)
        self._where.setText(words.where)
        self._why.setText(words.why)
        self.setAccessibleDescription(f"{words.title}. {words.where} {words.why}")
        self._back.setEnabled(state.doctor.can_go_back)
        self._smaller.setText(words.try_text)
        self._smaller.setVisible(words.offers_smaller_eta)
        for button, tip in ((self._back, words.back_tip), (self._smaller, words.try_tip)):
            button.setToolTip(tip)
            button.setAccessibleDescription(tip)
        self.show()

    def set_theme(self, theme: Theme) -> None:
        """See ``View``."""
        self.setStyleSheet(
            f"#doctor {{ background: {theme.raised}; border: 0; border-left: 4px solid {theme.error};"
            f" border-bottom: 1px solid {theme.line}; }}"
        )

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(2)
        for line in (self._title, self._where, self._why):
            texts.addWidget(line)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 8, 8)
        layout.setSpacing(8)
        layout.addLayout(texts, 1)
        for button in (self._back, self._smaller):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)


def _line(name: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setWordWrap(True)
    label.setAccessibleName(name)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return label
