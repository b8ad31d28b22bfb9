"""The chooser of data sets: a choice with a small picture of each, painted when the list is first opened."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QComboBox

from nn_sim.datasets import BUILTIN, Dataset, make_builtin
from nn_sim.ui.panels.field import Choice
from nn_sim.ui.panels.thumbnails import SIDE, thumbnail
from nn_sim.ui.theme import LIGHT, Theme


class SetChoice(Choice):
    """A ``Choice`` of data sets; the closed box shows the points of now, the open list those of each set."""

    def __init__(self) -> None:
        super().__init__()
        self.setIconSize(QSize(SIDE, SIDE))
        self._theme = LIGHT
        self._dataset: Dataset | None = None
        self._painted_for = ""

    def show_dataset(self, choices: tuple[tuple[str, str], ...], value: str, dataset: Dataset) -> None:
        """Offer these choices and show that `dataset`, the entry `value`, is the document's."""
        before = self.count()
        self.show_choice(choices, value)
        if self.count() != before:
            self._painted_for = ""
        self._dataset = dataset
        self._paint_current()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._painted_for = ""
        self._paint_current()

    def _paint_current(self) -> None:
        if self._dataset is not None:
            self.setItemIcon(self.currentIndex(), thumbnail(self._dataset, self._theme))

    def _paint_all(self) -> None:
        """Give every built-in set its picture, but for the current one, which has that of its points of now."""
        for index in range(self.count()):
            name = self.itemData(index)
            if name in BUILTIN and index != self.currentIndex():
                self.setItemIcon(index, thumbnail(make_builtin(name), self._theme))
        self._painted_for = self._theme.name

    def showPopup(self) -> None:
        if self._painted_for != self._theme.name:
            self._paint_all()
        QComboBox.showPopup(self)
