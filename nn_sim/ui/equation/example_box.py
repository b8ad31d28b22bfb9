"""The box that says which example of the batch the numbers are of, "example 2 of 4", and leads to another one."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from nn_sim.language import tr
from nn_sim.ui.equation.polite_spin_box import PoliteSpinBox

_WHOLE_BATCH = 0


class ExampleBox(PoliteSpinBox):
    """Shown only where there are several examples.

    Signals
    -------
    chosen(int)
        Another example is wanted, counted from 0; -1 for the whole batch.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Example of the batch"))
        self.setToolTip(tr("Which example of the batch the numbers are of; another one is shown at the same place"))
        self.setKeyboardTracking(False)
        self.setPrefix(tr("example "))
        self.hide()
        self.valueChanged.connect(lambda number: self.chosen.emit(number - 1))

    def show_example(self, example: int, count: int) -> None:
        """Show an example, counted from 0; -1 for a number of the whole batch."""
        with QSignalBlocker(self):
            self.setRange(_WHOLE_BATCH, count)
            self.setSpecialValueText(tr("all {count} examples").format(count=count))
            self.setSuffix(tr(" of {count}").format(count=count))
            self.setValue(example + 1)
        self.setVisible(count > 1)
