"""Which theme is on: the system's, light or dark; remembered between sessions."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtWidgets import QApplication

from nn_sim.ui.theme import DARK, LIGHT, THEMES, Theme, palette_of, style_sheet

FOLLOW = "system"
CHOICES = (FOLLOW, LIGHT.name, DARK.name)
_KEY = "appearance/theme"


class Appearance(QObject):
    """Dresses the application.

    Signals
    -------
    theme_changed(Theme)
        The colours are others now.
    """

    theme_changed = Signal(object)

    def __init__(self, application: QApplication, settings: QSettings) -> None:
        super().__init__(application)
        self._application = application
        self._settings = settings
        stored = settings.value(_KEY, FOLLOW)
        self._choice = stored if stored in CHOICES else FOLLOW
        application.setStyle("Fusion")
        application.styleHints().colorSchemeChanged.connect(self._follow)

    @property
    def choice(self) -> str:
        """One of ``CHOICES``."""
        return str(self._choice)

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
        self._settings.setValue(_KEY, choice)
        self.dress()

    def _follow(self) -> None:
        if self._choice == FOLLOW:
            self.dress()
