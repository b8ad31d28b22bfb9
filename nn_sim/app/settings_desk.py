"""Opens the settings dialog, puts what is changed there to work and has it remembered.

Owns which setting is applied by whom. What takes effect with the next start only is kept and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from nn_sim.app.appearance import CHOICE_NAMES, LEAST_TEXT, MOST_TEXT, Appearance
from nn_sim.app.preferences import Preferences
from nn_sim.app.settings import SYSTEM_LANGUAGE, Settings
from nn_sim.app.translation import LANGUAGES
from nn_sim.language import tr
from nn_sim.ui.dialogs import Offer, SettingsDialog, SettingValues

_NAMES = tuple(field.name for field in fields(SettingValues))


class SettingsDesk(QObject):
    """Makes the dialog when it is asked for; there is one at a time.

    Parameters
    ----------
    preferences : Preferences
        What holds, and where it is kept.
    appearance : Appearance
        What applies theme, size of text and animations.
    window : QWidget
        What the dialog lies above.
    set_simple : callable or None
        Turns the simple mode on or off; None where there is none, and then none is offered.
    """

    def __init__(
        self,
        preferences: Preferences,
        appearance: Appearance,
        window: QWidget,
        set_simple: Callable[[bool], None] | None = None,
    ) -> None:
        super().__init__(window)
        self._preferences, self._appearance, self._window = preferences, appearance, window
        self._set_simple = set_simple
        self.dialog: SettingsDialog | None = None
        appearance.chosen.connect(lambda choice: self.keep(theme=choice))
        appearance.text_scale_changed.connect(lambda percent: self.keep(text_scale=percent))

    def open(self) -> None:
        """Show the dialog, or bring the one that is open to the front."""
        if self.dialog is None:
            shown, defaults = values_of(self._preferences.settings), values_of(self._preferences.defaults)
            self.dialog = SettingsDialog(shown, defaults, self._offer(), self._window)
            self.dialog.changed.connect(self._apply)
            self.dialog.destroyed.connect(self._forget)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def keep(self, **changes: object) -> None:
        """Have changes remembered that were made and applied elsewhere, such as in a menu: ``keep(simple=True)``."""
        self._preferences.keep(replace(self._preferences.settings, **changes))  # type: ignore[arg-type]
        if self.dialog is not None:
            self.dialog.show_values(values_of(self._preferences.settings))

    def _offer(self) -> Offer:
        reason = tr("This is set for all who use this computer and cannot be changed here.")
        return Offer(
            themes={choice: tr(name) for choice, name in CHOICE_NAMES.items()},
            languages={SYSTEM_LANGUAGE: tr("As the system"), **LANGUAGES},
            least_text=LEAST_TEXT,
            most_text=MOST_TEXT,
            simple=self._set_simple is not None,
            locked={name: reason for name in _NAMES if name in self._preferences.locked},
        )

    def _apply(self, values: SettingValues) -> None:
        before = self._preferences.settings
        self._preferences.keep(replace(before, **{name: getattr(values, name) for name in _NAMES}))
        if values.theme != before.theme:
            self._appearance.choose(values.theme)
        self._appearance.set_text_scale(values.text_scale)
        self._appearance.set_animations(values.animations)
        if self._set_simple is not None and values.simple != before.simple:
            self._set_simple(values.simple)

    def _forget(self) -> None:
        self.dialog = None


def values_of(settings: Settings) -> SettingValues:
    """Return the part of the settings that the dialog shows."""
    return SettingValues(**{name: getattr(settings, name) for name in _NAMES})
