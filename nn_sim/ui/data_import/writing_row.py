"""How the table is written: what was found, as choices that the user can change."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from nn_sim.datasets import DECIMALS, DELIMITERS, ENCODINGS, Dialect
from nn_sim.language import later, tr
from nn_sim.ui.data_import.reading import Written

_HEADERS = {True: later("names"), False: later("data")}


class WritingRow(QWidget):
    """Encoding, delimiter, decimal sign and header.

    Signals
    -------
    said(Written)
        The user says something else; what was not touched is to be guessed.
    """

    said = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._written = Written()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self.boxes: dict[str, QComboBox] = {}
        for name, (caption, english_tip, choices) in _ROWS.items():
            tip = tr(english_tip)
            box = QComboBox()
            for value, word in choices.items():
                box.addItem(tr(word), value)
            label = QLabel(tr(caption))
            label.setBuddy(box)
            for widget in (label, box):
                widget.setToolTip(tip)
            box.setAccessibleName(tip.partition(":")[0])
            box.setAccessibleDescription(tip)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)
            box.activated.connect(lambda _index, name=name: self._say(name))
            row.addWidget(label)
            row.addWidget(box, 1)
            row.addSpacing(4)
            self.boxes[name] = box

    def show_dialect(self, written: Written, dialect: Dialect | None) -> None:
        """Show how the table was read, and what of it was found without being told."""
        self._written = written
        for name, box in self.boxes.items():
            said = getattr(written, name)
            value = said if dialect is None else getattr(dialect, name)
            if value is None:
                continue
            if box.findData(value) < 0:
                box.addItem(f"“{value}”", value)
            box.setCurrentIndex(box.findData(value))
            if said is None:
                box.setToolTip(
                    tr("{tip}\nFound in the file: {found}").format(tip=tr(_ROWS[name][1]), found=box.currentText())
                )

    def _say(self, name: str) -> None:
        said = {one: getattr(self._written, one) for one in self.boxes}
        said[name] = self.boxes[name].currentData()
        self._written = Written(**said)
        self.said.emit(self._written)


_ROWS: dict[str, tuple[str, str, Mapping[Any, str]]] = {
    "encoding": (later("&Text"), later("Encoding: which characters the bytes of the file stand for"), ENCODINGS),
    "delimiter": (later("&Between cells"), later("Delimiter: the character between two cells"), DELIMITERS),
    "decimal": (later("&Decimals"), later("Decimal sign: what stands before the decimals of a number"), DECIMALS),
    "header": (later("&First row"), later("First row: the names of the columns, or data already"), _HEADERS),
}
