"""The settings that hold now, and the file that remembers them, where there is one.

Owns which of three says what holds: what a room of computers has fixed, what the user has stored, what is the default.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

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
    defaults : mapping of str to object
        By names of ``Settings``: defaults of this computer, in place of the program's own.
    locked : collection of str
        Names whose value is the default whatever is stored; it is neither read nor written, and ``keep`` leaves it.

    Attributes
    ----------
    settings : Settings
        What holds now.
    defaults : Settings
        What holds where nothing is stored.
    locked : frozenset of str
        What the user cannot change.
    notes : tuple of str
        Sentences for the user on what could not be used.

    Raises
    ------
    ValueError
        If `defaults` or `locked` names something that is no setting.
    """

    def __init__(
        self,
        file: QSettings | None,
        settings: Settings | None = None,
        defaults: Mapping[str, Any] = {},  # never changed
        locked: frozenset[str] = frozenset(),
    ) -> None:
        known = set(Settings.__dataclass_fields__)
        if unknown := sorted({*defaults, *locked} - known):
            raise ValueError(f"there is no setting called {', '.join(unknown)}")
        self._file = file
        self.defaults = Settings(**defaults)
        self.locked = locked
        self.notes: tuple[str, ...] = ()
        if file is not None:
            self.settings, self.notes = load(file, self.defaults, locked)
        else:
            self.settings = self._with_locked(settings or self.defaults)

    def keep(self, settings: Settings) -> None:
        """Let other settings hold: ``keep(replace(preferences.settings, theme="dark"))``."""
        before, self.settings = self.settings, self._with_locked(settings)
        if self._file is not None:
            save(self._file, self.settings, before, self.defaults)

    def _with_locked(self, settings: Settings) -> Settings:
        return replace(settings, **{name: getattr(self.defaults, name) for name in self.locked})
