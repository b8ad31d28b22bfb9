"""A page whose view is made when it is first looked at: a start builds and imports only what is in front.

Owns when. It stands in for the view towards the window: what it is told before, it tells the view when there is one.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar, cast

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nn_sim.session.view_state import EVERYTHING, Change, ViewState
from nn_sim.ui.theme import Theme
from nn_sim.ui.view import View

V = TypeVar("V", bound=QWidget)


class LateView(QWidget, Generic[V]):
    """Stands where a view will be.

    Parameters
    ----------
    make : callable
        Imports and makes the view, which is a ``View``.
    is_held : bool
        Whether a first look is to wait for ``release``: the window itself comes first.
    """

    intended = Signal(object)

    def __init__(self, make: Callable[[], V], *, is_held: bool = False) -> None:
        super().__init__()
        self._is_held = is_held
        self._make = make
        self._view: V | None = None
        self._state: ViewState | None = None
        self._theme: Theme | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    @property
    def view(self) -> V:
        """The view; it is made if there is none yet."""
        if self._view is None:
            view = self._view = self._make()
            as_view = cast("View", view)
            self._layout.addWidget(view)
            view.show()  # now: Qt would do it, and lay it out, only in the next turn of its loop
            self._layout.activate()
            as_view.intended.connect(self.intended)
            if self._theme is not None:
                as_view.set_theme(self._theme)
            if self._state is not None:
                as_view.render_state(self._state, EVERYTHING)
        return self._view

    def release(self) -> None:
        """Hold the view back no longer."""
        self._is_held = False
        if self.isVisible():
            _ = self.view

    def render_state(self, state: ViewState, changes: Change) -> None:
        """See ``View``."""
        self._state = state
        if self._view is not None:
            cast("View", self._view).render_state(state, changes)

    def set_theme(self, theme: Theme) -> None:
        """See ``View``."""
        self._theme = theme
        if self._view is not None:
            cast("View", self._view).set_theme(theme)

    def showEvent(self, event: QShowEvent) -> None:
        if not self._is_held:
            _ = self.view
        super().showEvent(event)
