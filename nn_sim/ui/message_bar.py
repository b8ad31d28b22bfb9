"""A bar at the top of the window for one sentence: what was refused and why, or which rule ended a run.

It may have an answer or two to choose from, which nobody has to.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton

from nn_sim.language import tr
from nn_sim.session.view_state import Change, ViewState
from nn_sim.ui.theme import Theme


class MessageBar(QFrame):
    """Shows a message until it is closed or the experiment changes; what it asks stays until it is answered."""

    intended = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("message_bar")
        self.setAccessibleName(tr("message"))
        self._text = QLabel()
        self._text.setObjectName("message_text")
        self._text.setTextFormat(Qt.TextFormat.PlainText)  # it may quote a file
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        close = QToolButton()
        close.setText("✕")
        close.setAutoRaise(True)
        close.setToolTip(tr("Close this message"))
        close.setAccessibleName(tr("close the message"))
        close.clicked.connect(self._close)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        layout.addWidget(self._text)
        self._answers: list[QPushButton] = []
        self._answers_at = layout.count()
        self._row = layout
        layout.addWidget(close)
        self._told = ""
        self.hide()

    @property
    def message(self) -> str:
        """What is shown; empty when the bar is hidden."""
        return self._text.text() if not self.isHidden() else ""

    def show_message(self, text: str, *, is_error: bool = True) -> None:
        """Show one sentence; what is no error has the colour of what one looks at."""
        self._drop_answers()
        self.setProperty("news", not is_error)
        self.style().polish(self)
        self._text.setText(text)
        self.setAccessibleDescription(text)
        self.show()

    def ask(self, text: str, answers: Sequence[tuple[str, Callable[[], None]]]) -> None:
        """Show a sentence with buttons: what each says, and what it does once the bar is closed."""
        self.show_message(text, is_error=False)
        for place, (words, do) in enumerate(answers, self._answers_at):
            button = QPushButton(words)
            button.setAccessibleDescription(text)
            button.clicked.connect(self._close)
            button.clicked.connect(lambda _checked=False, do=do: do())
            self._row.insertWidget(place, button)
            button.show()
            self._answers.append(button)

    def render_state(self, state: ViewState, changes: Change) -> None:
        """See ``View``."""
        telling = state.notice or state.stopped
        if telling != self._told:
            self._told = telling
            if telling:
                self.show_message(telling, is_error=bool(state.notice))
                return
        if changes & (Change.DATA | Change.STRUCTURE | Change.SETTINGS | Change.NUMBERS) and not (
            telling or state.running or self._answers
        ):
            self.hide()

    def set_theme(self, theme: Theme) -> None:
        """See ``View``."""
        self.setStyleSheet(
            f"#message_bar {{ background: {theme.raised}; border: 0; border-left: 4px solid {theme.error};"
            f" border-bottom: 1px solid {theme.line}; }} #message_text {{ color: {theme.text}; }}"
            f" #message_bar[news='true'] {{ border-left-color: {theme.accent}; }}"
        )

    def _close(self) -> None:
        self._drop_answers()
        self.hide()

    def _drop_answers(self) -> None:
        for button in self._answers:
            button.hide()
            button.deleteLater()
        self._answers.clear()
