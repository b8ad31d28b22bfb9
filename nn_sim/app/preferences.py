"""The settings that hold now, and the file that remembers them, where there is one."""

from __future__ import annotations

from PySide6.QtCore import QSettings

from nn_sim.app.settings import Settings, load, save


class Preferences:
    """Reads the settings once and writes what changes.

    Parameters
    ----------
    file : QSettings or None
        Where they are kept; None keeps them until the program ends.
    settings : Settings
        What holds where there is no file.

    Attributes
    ----------
    settings : Settings
        What holds now.
    notes : tuple of str
        Sentences for the user on what could not be used.
    """

    def __init__(self, file: QSettings | None, settings: Settings | None = None) -> None:
        self._file = file
        self.notes: tuple[str, ...] = ()
        self.settings = settings or Settings()
        if file is not None:
            self.settings, self.notes = load(file)

    def keep(self, settings: Settings) -> None:
        """Let other settings hold: ``keep(replace(preferences.settings, theme="dark"))``."""
        before, self.settings = self.settings, settings
        if self._file is not None:
            save(self._file, settings, before)
