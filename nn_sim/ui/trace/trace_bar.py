"""The line over the trace table: which part is shown, the filter, the example, and how many rows there are.

Owns the controls; what they do is the view's.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QLineEdit, QSpinBox, QToolButton, QWidget

from nn_sim.language import tr
from nn_sim.ui.font_room import allow_room

_ALL = 0
_FILTER_WIDTH = 24  # in digits


class TraceBar(QWidget):
    """Controls of the trace table.

    Signals
    -------
    weights_chosen(bool)
        Show old and new weights, or all numbers.
    filter_typed(str)
        Show only the rows that this means.
    example_chosen(object)
        Show the rows of this example, counted from 0, or of all for None.
    """

    weights_chosen = Signal(bool)
    filter_typed = Signal(str)
    example_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.numbers = _part(tr("Numbers"), tr("Every number of the step as a table"))
        self.weights = _part(tr("Old and new weights"), tr("V and W before and after the step, and what it changes"))
        self._parts = QButtonGroup(self)
        for part in (self.numbers, self.weights):
            self._parts.addButton(part)
        self.numbers.setChecked(True)
        self.weights.toggled.connect(self.weights_chosen)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("filter: r, delta, w_21, loss …"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setAccessibleName(tr("filter of the rows"))
        self.filter.setToolTip(
            tr("Show only some rows: a letter (r), a name (delta), a symbol (w_21, r(2)_1), or a phase (update of W)")
        )
        self.filter.textChanged.connect(self.filter_typed)
        self._caption = QLabel(tr("example"))
        self._caption.setProperty("role", "caption")
        self.example = QSpinBox()
        self.example.setSpecialValueText(tr("all"))
        self.example.setMinimum(_ALL)
        self.example.setValue(1)
        self.example.setKeyboardTracking(False)
        self.example.setAccessibleName(tr("example of the batch"))
        self.example.setToolTip(tr("Whose numbers are shown, counted from 1; below 1 come all examples of the batch"))
        self.example.valueChanged.connect(self._report_example)
        self._caption.setBuddy(self.example)
        self.count = QLabel()
        self.count.setProperty("role", "caption")
        self.count.setAccessibleName(tr("number of rows"))
        self._lay_out()
        self.show_weights(False)

    @property
    def chosen_example(self) -> int | None:
        """Which example is shown, from 0; None for all."""
        return None if self.example.value() == _ALL else self.example.value() - 1

    def show_examples(self, examples: int) -> None:
        """Offer the examples of a batch; nothing where there is but one."""
        was = self.example.blockSignals(True)
        self.example.setMaximum(max(examples, 1))
        if examples == 1:
            self.example.setValue(1)
        self.example.blockSignals(was)
        self._has_examples = examples > 1
        self._arrange()

    def follow(self, example: int) -> None:
        """Go to the example at the cursor, unless all are shown."""
        if self.example.value() != _ALL:
            self.example.setValue(example + 1)

    def show_weights(self, on: bool) -> None:
        """Leave out what belongs to the other part."""
        self._shows_weights = on
        self._arrange()

    def _arrange(self) -> None:
        numbers = not self._shows_weights
        self.filter.setVisible(numbers)
        self.count.setVisible(numbers)
        for widget in (self._caption, self.example):
            widget.setVisible(numbers and self._has_examples)

    def _report_example(self) -> None:
        self.example_chosen.emit(self.chosen_example)

    def _lay_out(self) -> None:
        self._has_examples = False
        allow_room(self.filter, "0" * _FILTER_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self.numbers, self.weights):
            row.addWidget(widget)
        row.addStretch()
        row.addWidget(self.count)
        row.addWidget(self._caption)
        row.addWidget(self.example)
        row.addWidget(self.filter, 1)


def _part(text: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setToolTip(tip)
    button.setCheckable(True)
    button.setAutoRaise(True)
    button.setAccessibleName(text)
    return button
