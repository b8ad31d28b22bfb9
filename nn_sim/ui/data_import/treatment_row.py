"""What is done about missing values, and how the numbers are scaled, with the formula."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from nn_sim.datasets import Roles
from nn_sim.language import later, tr
from nn_sim.ui.data_import.wording import MISSING_TIPS, MISSING_WORDS, SCALE_FORMULAS, SCALE_WORDS

_MISSING_TIP = later("Missing values: empty cells, and signs such as ? or NA")
_SCALE_TIP = later(
    "Scaling: a network learns best from numbers near 0.\nThe constants come from the training "
    "examples; they stand under DATA and in the file that you save."
)


class TreatmentRow(QWidget):
    """Two choices for the whole table.

    Signals
    -------
    missing_chosen(str), scale_chosen(str)
        The user wants it otherwise.
    """

    missing_chosen = Signal(str)
    scale_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.missing = _box(MISSING_WORDS, tr("missing values"), tr(_MISSING_TIP))
        for number, tip in enumerate(MISSING_TIPS.values()):
            self.missing.setItemData(number, tr(tip), Qt.ItemDataRole.ToolTipRole)
        self.scale = _box(SCALE_WORDS, tr("scaling"), tr(_SCALE_TIP))
        self._formula = QLabel()
        self._formula.setProperty("role", "caption")
        self._formula.setAccessibleName(tr("formula of the scaling"))
        self._formula.setToolTip(tr(_SCALE_TIP))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for caption, box in ((tr("&Missing values"), self.missing), (tr("&Scaling"), self.scale)):
            label = QLabel(caption)
            label.setBuddy(box)
            label.setToolTip(box.toolTip())
            row.addWidget(label)
            row.addWidget(box)
            row.addSpacing(8)
        row.addWidget(self._formula, 1)
        self.missing.activated.connect(lambda _index: self.missing_chosen.emit(self.missing.currentData()))
        self.scale.activated.connect(lambda _index: self.scale_chosen.emit(self.scale.currentData()))

    def show_roles(self, roles: Roles) -> None:
        """Show what is chosen."""
        self.missing.setCurrentIndex(self.missing.findData(roles.missing))
        self.scale.setCurrentIndex(self.scale.findData(roles.scale))
        self._formula.setText(tr(SCALE_FORMULAS[roles.scale]))


def _box(words: Mapping[Any, str], name: str, tip: str) -> QComboBox:
    box = QComboBox()
    for value, word in words.items():
        box.addItem(tr(word), value)
    box.setAccessibleName(name)
    box.setAccessibleDescription(tip)
    box.setToolTip(tip)
    return box
