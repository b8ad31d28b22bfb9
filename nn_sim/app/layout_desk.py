"""Remembers how the window was arranged, and asks once how much of it is wanted.

Owns what is stored of the layout and of simple mode, and what the size of the text is before an audience.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from nn_sim.app.appearance import Appearance
from nn_sim.app.main_window import MainWindow
from nn_sim.app.preferences import Preferences
from nn_sim.language import tr


class LayoutDesk(QObject):
    """Stands between a window's layouts and the settings.

    Parameters
    ----------
    window : MainWindow
        The window; it has its place and size by now, and is not shown yet.
    preferences : Preferences
        What is remembered.
    appearance : Appearance
        What makes text larger.
    """

    def __init__(self, window: MainWindow, preferences: Preferences, appearance: Appearance) -> None:
        super().__init__(window)
        self._window, self._preferences, self._appearance = window, preferences, appearance
        window.presenter.text_percent_wanted.connect(self._resize_text)
        window.closing.connect(self._keep)
        window.set_simple(preferences.settings.simple)
        window.layouts.restore(preferences.settings.layout)

    def set_simple(self, simple: bool) -> None:
        """Turn simple mode on or off, and remember it."""
        self._preferences.keep(replace(self._preferences.settings, simple=simple, simple_asked=True))
        self._window.set_simple(self._preferences.settings.simple)  # a room of computers may have locked it

    def ask_once(self) -> None:
        """Ask a new user how much is to be shown; never where something else is said already, or in a locked room."""
        settings = self._preferences.settings
        if settings.simple_asked or "simple" in self._preferences.locked or self._window.messages.message:
            return
        self._window.messages.ask(
            tr("New here? nn-sim can begin with fewer controls. You can change this at any time in the View menu."),
            (
                (tr("Show fewer controls"), lambda: self.set_simple(True)),
                (tr("Show everything"), lambda: self.set_simple(False)),
            ),
        )

    def _keep(self) -> None:
        self._preferences.keep(replace(self._preferences.settings, layout=self._window.layouts.save()))

    def _resize_text(self, percent: int) -> None:
        usual = self._preferences.settings.text_scale
        self._appearance.set_text_scale(round(usual * percent / 100))
        self._preferences.keep(replace(self._preferences.settings, text_scale=usual))  # for an audience, not for good
        if self._window.diagram.follows_size:
            self._window.diagram.refit()  # its letters are measured as it is laid out
