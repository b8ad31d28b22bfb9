"""The line over the comparison: which part is shown where there is no room for all, and what to do with the pin.

Owns the controls; what they do is the view's.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QToolButton, QWidget

from nn_sim.language import later, tr

PARTS = {
    later("Settings"): later("What differs between the settings, and both results"),
    later("Loss"): later("Both losses in one plot"),
    later("Maps"): later("What both networks answer, side by side"),
    later("Weights"): later("Both networks' weights and their difference"),
}
_BACK = (later("Back to its start"), later("Back to the start of the pinned run"))
_REPIN = (later("Pin now instead"), later("Pin the run of now instead"))
_BACK_TIP = later("Take the pinned run's data, settings and first weights: then only one thing need be changed")
_WHILE_RUNNING = later("Pause the run first")


class CompareBar(QWidget):
    """Controls of the comparison.

    Signals
    -------
    part_chosen(int)
        Show this part.
    back_requested()
        Go back to the start of the pinned run.
    pin_requested()
        Keep the run of now to compare with, in place of the one before.
    release_requested()
        Let go of the pinned run.
    """

    part_chosen = Signal(int)
    back_requested = Signal()
    pin_requested = Signal()
    release_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.parts = [_part(tr(text), tr(tip)) for text, tip in PARTS.items()]
        self._group = QButtonGroup(self)
        for place, part in enumerate(self.parts):
            self._group.addButton(part, place)
        self.parts[0].setChecked(True)
        self._group.idClicked.connect(self.part_chosen)
        self.back, self.repin, self.release = QPushButton(), QPushButton(), QPushButton(tr("Let go"))
        self.repin.setToolTip(tr("Keep the run as it is now, in place of the pinned one"))
        self.release.setToolTip(tr("Compare no longer; the run of now stays as it is"))
        self.back.setAccessibleName(tr(_BACK[1]))
        self.repin.setAccessibleName(tr(_REPIN[1]))
        for button, signal in (
            (self.back, self.back_requested),
            (self.repin, self.pin_requested),
            (self.release, self.release_requested),
        ):
            button.clicked.connect(signal)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for part in self.parts:
            row.addWidget(part)
        row.addStretch()
        for button in (self.back, self.repin, self.release):
            row.addWidget(button)
        self.show_running(False)
        self.show_choice_of_parts(True)

    @property
    def part(self) -> int:
        """Which part is chosen."""
        return self._group.checkedId()

    def show_running(self, running: bool) -> None:
        """Going back rests while a run is on."""
        self.back.setEnabled(not running)
        self.back.setToolTip(tr(_WHILE_RUNNING) if running else tr(_BACK_TIP))

    def show_choice_of_parts(self, offered: bool) -> None:
        """Offer to choose a part, where there is no room for all; without it there is room for longer words."""
        for part in self.parts:
            part.setVisible(offered)
        for button, (few, many) in ((self.back, _BACK), (self.repin, _REPIN)):
            button.setText(tr(few) if offered else tr(many))


def _part(text: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setToolTip(tip)
    button.setCheckable(True)
    button.setAccessibleName(text)
    return button
