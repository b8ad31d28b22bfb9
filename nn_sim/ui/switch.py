"""A switch of two or more words, of which one is chosen. Knows nothing of what they mean."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from nn_sim.language import tr

_LOOK = """
QToolButton { border: 1px solid palette(mid); padding: 2px 4px; background: palette(button); }
QToolButton:checked { border-color: palette(highlight); color: palette(highlight); }
QToolButton:focus { border-color: palette(text); }
QToolButton:disabled { color: palette(mid); }
"""
"""What is chosen must be seen in dark colours as well, where a pressed button hardly differs from another."""


class Choice(NamedTuple):
    """One word of a switch: what it stands for, what it says, and what its tooltip explains, in English (``later``)."""

    key: str
    text: str
    help: str


class Switch(QWidget):
    """Buttons in a row, one of them pressed; arrow keys press the next.

    Parameters
    ----------
    name : str
        For those who hear it.
    choices : Choice
        The first is chosen to begin with.

    Signals
    -------
    chosen(str)
        The user has chosen this key.
    """

    chosen = Signal(str)

    def __init__(self, name: str, *choices: Choice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._helps = {choice.key: choice.help for choice in choices}
        self.buttons: dict[str, QToolButton] = {}
        self.setStyleSheet(_LOOK)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for choice in choices:
            button = self.buttons[choice.key] = QToolButton(self)
            button.setText(tr(choice.text))
            button.setCheckable(True)
            button.setToolTip(tr(choice.help))
            button.setAccessibleName(f"{name}: {tr(choice.text)}")
            button.toggled.connect(lambda on, key=choice.key: self.chosen.emit(key) if on else None)
            self._group.addButton(button)
            row.addWidget(button)
        self.show_key(choices[0].key)

    @property
    def key(self) -> str:
        """What is chosen."""
        return next(key for key, button in self.buttons.items() if button.isChecked())

    def show_key(self, key: str) -> None:
        """Show that this is chosen, and tell nobody."""
        was = {one: button.blockSignals(True) for one, button in self.buttons.items()}
        self.buttons[key].setChecked(True)
        for one, button in self.buttons.items():
            button.blockSignals(was[one])

    def offer(self, key: str, offered: bool, why_not: str = "") -> None:
        """Offer a choice, or hide it where it does not apply; with a reason it stays to be seen, but cannot be chosen.

        The first is chosen in its place.
        """
        if not offered and self.key == key:
            self.show_key(next(iter(self.buttons)))
        button = self.buttons[key]
        button.setVisible(offered or bool(why_not))
        button.setEnabled(offered)
        button.setToolTip(tr(self._helps[key]) if offered else why_not)
