"""Opens what explains the program: palette, sheet of keys, guide, tour, "What is this?" and About.

Owns that each is made when it is first asked for. It must not know what stands in them.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from nn_sim.app.appearance import Appearance
from nn_sim.app.main_window import MainWindow

if TYPE_CHECKING:
    from nn_sim.ui.actions.palette import CommandPalette
    from nn_sim.ui.help.guide_window import GuideWindow
    from nn_sim.ui.help.tour import Tour
    from nn_sim.ui.help.what_is_this import WhatIsThis


class HelpDesk(QObject):
    """One for each window.

    Parameters
    ----------
    window : MainWindow
        What everything lies above.
    appearance : Appearance
        The theme.
    language : callable
        Returns the language of texts.
    """

    def __init__(self, window: MainWindow, appearance: Appearance, language: Callable[[], str]) -> None:
        super().__init__(window)
        self._window, self._appearance, self._language = window, appearance, language

    def open_palette(self) -> None:
        """Let an action be found by its name."""
        self._palette.open()

    def open_shortcuts(self) -> None:
        """Show all keys."""
        from nn_sim.ui.actions.shortcut_sheet import ShortcutSheet

        sheet = ShortcutSheet(self._window, self._window.action_set, self._appearance.theme)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._appearance.theme_changed.connect(sheet.set_theme)
        sheet.open()

    def open_guide(self, page: str = "") -> None:
        """Show the user guide."""
        self._guide.show_page(page)

    def ask_what_is_this(self) -> None:
        """Wait for a click on what is asked about."""
        self._what_is_this.enter()

    def start_tour(self, then: Callable[[], None] | None = None) -> None:
        """Lead through the window from its first step; `then` is done when the tour has ended or was left."""
        if then is not None:
            self._tour.ended.connect(lambda _finished: then(), Qt.ConnectionType.SingleShotConnection)
        self._tour.start()

    def open_about(self) -> None:
        """Say what the program is made of."""
        from nn_sim.ui.dialogs.about_dialog import AboutDialog

        about = AboutDialog(self._window, with_guide=True)
        about.guide_requested.connect(self.open_guide)
        about.open()

    @cached_property
    def _palette(self) -> CommandPalette:
        from nn_sim.ui.actions.palette import CommandPalette

        palette = CommandPalette(self._window, self._window.action_set, self._appearance.theme)
        self._appearance.theme_changed.connect(palette.set_theme)
        return palette

    @cached_property
    def _guide(self) -> GuideWindow:
        from nn_sim.ui.help.guide_window import GuideWindow

        guide = GuideWindow(self._language(), self._window)
        guide.set_theme(self._appearance.theme)
        self._appearance.theme_changed.connect(guide.set_theme)
        return guide

    @cached_property
    def _tour(self) -> Tour:
        from nn_sim.app.tour_steps import tour_steps
        from nn_sim.ui.help.tour import Tour

        return Tour(self._window, tour_steps(self._window))

    @cached_property
    def _what_is_this(self) -> WhatIsThis:
        from nn_sim.ui.help.what_is_this import WhatIsThis

        answers = WhatIsThis(self._window)
        answers.guide_requested.connect(self.open_guide)
        return answers
