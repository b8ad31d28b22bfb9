"""Which theme is on: the system's, light or dark. Knows nothing of where the choice is remembered."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from nn_sim.ui.theme import DARK, LIGHT, THEMES, Theme, palette_of, style_sheet

FOLLOW = "system"
CHOICES = (FOLLOW, LIGHT.name, DARK.name)


class Appearance(QObject):
    """Dresses the application.

    Signals
    -------
    theme_changed(Theme)
        The colours are others now.
    chosen(str)
        The user has chosen: one of ``CHOICES``.
    """

    theme_changed = Signal(object)
    chosen = Signal(str)

    def __init__(self, application: QApplication, choice: str = FOLLOW) -> None:
        super().__init__(application)
        self._application = application
        self._choice = choice
        application.setStyle("Fusion")
        application.styleHints().colorSchemeChanged.connect(self._follow)

    @property
    def choice(self) -> str:
        """One of ``CHOICES``."""
        return self._choice

    @property
    def theme(self) -> Theme:
        """The theme that is on."""
        if self._choice in THEMES:
            return THEMES[self._choice]
        scheme = self._application.styleHints().colorScheme()
        return DARK if scheme == Qt.ColorScheme.Dark else LIGHT

    def dress(self) -> None:
        """Put the theme on; first when the window is built, for a widget is dressed anew wherever it is put."""
        theme = self.theme
        self._application.setPalette(palette_of(theme))
        self._application.setStyleSheet(style_sheet(theme))
        self.theme_changed.emit(theme)

    def choose(self, choice: str) -> None:
        """Use the theme of that name, or follow the system."""
        self._choice = choice
        self.chosen.emit(choice)
        self.dress()

    def _follow(self) -> None:
        if self._choice == FOLLOW:
            self.dress()
