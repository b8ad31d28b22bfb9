"""What every view is: it renders the state it is handed and answers with intentions only."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import SignalInstance

from nn_sim.session.view_state import Change, ViewState
from nn_sim.ui.theme import Theme


class View(Protocol):
    """A widget of the window.

    Attributes
    ----------
    intended : Signal(object)
        Carries an ``Intention`` up.
    """

    intended: SignalInstance

    def render_state(self, state: ViewState, changes: Change) -> None:
        """Show `state`; `changes` says what is new since the last call (everything at the first)."""

    def set_theme(self, theme: Theme) -> None:
        """Take other colours; called once before the first rendering."""
