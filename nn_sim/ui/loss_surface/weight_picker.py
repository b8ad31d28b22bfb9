"""The choice of one weight: from the list, typed, or the one that is selected elsewhere."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QToolButton, QWidget

from nn_sim.language import tr
from nn_sim.session.selection import Selection, WeightRef
from nn_sim.ui.loss_surface.weight_names import every_weight, symbol, typed_weight


class WeightPicker(QWidget):
    """A field with a list, and a button that takes the selected weight.

    Signals
    -------
    chosen(WeightRef)
        The user wants this weight.
    refused(str)
        What was typed is no weight; one sentence says why.
    """

    chosen = Signal(object)
    refused = Signal(str)

    def __init__(self, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sizes: tuple[int, ...] = ()
        self._shown: WeightRef | None = None
        self._selected: WeightRef | None = None
        self.field = QComboBox(self)
        self.line = QLineEdit(self.field)
        self.field.setLineEdit(self.line)
        self.field.setCompleter(None)  # type: ignore[arg-type]  # Qt takes a null pointer: nothing is added while typing
        self.field.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.field.setMinimumContentsLength(4)
        self.field.setMaxVisibleItems(16)
        self.field.setToolTip(
            tr("The weight {lower} the pictures: choose it, or type one such as w_21").format(lower=caption.lower())
        )
        self.field.setAccessibleName(tr("weight {lower} the pictures").format(lower=caption.lower()))
        self.line.setAccessibleName(self.field.accessibleName())
        self.field.view().setAccessibleName(tr("weight {lower} the pictures").format(lower=caption.lower()))
        self.field.activated.connect(self._choose_listed)
        self.line.editingFinished.connect(self._read_typed)
        self.take = QToolButton(self)
        self.take.setText("◎")
        self.take.setAccessibleName(tr("take the selected weight {lower}").format(lower=caption.lower()))
        self.take.clicked.connect(self._take_selected)
        label = QLabel(caption, self)
        label.setBuddy(self.field)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(label)
        row.addWidget(self.field, 1)
        row.addWidget(self.take)

    def show_weights(self, sizes: tuple[int, ...], shown: WeightRef, selection: Selection) -> None:
        """Offer the weights of a network of these sizes, and show one of them."""
        if sizes != self._sizes:
            self._sizes, self._shown = sizes, None
            self.field.clear()
            for ref in every_weight(sizes):
                self.field.addItem(symbol(ref, sizes), ref)
        if shown != self._shown:
            self._shown = shown
            self._write_shown()
        self._selected = selection if isinstance(selection, WeightRef) else None
        self.take.setEnabled(self._selected is not None)
        self.take.setToolTip(
            tr("Select a weight in the diagram or the matrices first")
            if self._selected is None
            else tr("Take the selected weight, {symbol}").format(symbol=symbol(self._selected, sizes))
        )

    def _write_shown(self) -> None:
        assert self._shown is not None
        text = symbol(self._shown, self._sizes)
        self.field.setCurrentIndex(self.field.findText(text, Qt.MatchFlag.MatchExactly))
        self.field.setEditText(text)

    def _choose_listed(self, index: int) -> None:
        ref = self.field.itemData(index)
        if ref != self._shown:
            self.chosen.emit(ref)

    def _read_typed(self) -> None:
        if self._shown is None or self.field.currentText() == symbol(self._shown, self._sizes):
            return
        try:
            ref = typed_weight(self.field.currentText(), self._sizes)
        except ValueError as error:
            self._write_shown()
            self.refused.emit(str(error))
            return
        self._write_shown()
        if ref != self._shown:
            self.chosen.emit(ref)

    def _take_selected(self) -> None:
        if self._selected is not None:
            self.chosen.emit(self._selected)
