"""The fields of x_1 to x_m in one row, which scrolls where it is long. Owns which fields there are."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QSizePolicy, QWidget

from nn_sim.engine.notation import unit_label
from nn_sim.experiment.probe import Place
from nn_sim.language import tr
from nn_sim.ui.probe.input_field import InputField

_GAP = 8
_LONGEST_NAME = 14
_STEPS = 50  # of an arrow key, from one end of the data to the other


class InputRow(QScrollArea):
    """A caption and a field for each input.

    Attributes
    ----------
    committed : Signal(object)
        The whole input after one x_i has changed, a tuple in the data's units.
    rejected : Signal(str)
        What cannot be read, in a sentence; empty when that is over.
    """

    committed = Signal(object)
    rejected = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: list[InputField] = []
        self._x: Place = ()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)

    def offer(self, names: Sequence[str], ranges: Sequence[tuple[float, float]]) -> None:
        """Make a field for each input; `ranges` says where the data lie, which gives the arrow keys their step."""
        row = QWidget()
        row.setAutoFillBackground(False)
        grid = QGridLayout(row)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(_GAP)
        grid.setVerticalSpacing(2)
        self.fields = []
        for i, (name, (low, high)) in enumerate(zip(names, ranges, strict=True)):
            field, caption = self._field(i, name, low, high), QLabel(_caption(i, name))
            caption.setTextFormat(Qt.TextFormat.PlainText)
            caption.setProperty("role", "caption")
            caption.setToolTip(name)
            caption.setBuddy(field)
            grid.addWidget(caption, 0, i)
            grid.addWidget(field, 1, i)
            self.fields.append(field)
        grid.setColumnStretch(len(self.fields), 1)
        self.setWidget(row)
        row.setAutoFillBackground(False)  # QScrollArea has turned it on
        self._fit_height()

    def show_input(self, x: Place) -> None:
        """Show what is in the network."""
        self._x = x
        for field, value in zip(self.fields, x, strict=True):
            field.show_value(value)

    def _fit_height(self) -> None:
        """Be as high as the fields are, and the scroll bar where they do not fit."""
        if (row := self.widget()) is not None:
            fits = row.minimumSizeHint().width() <= self.width()
            bar = 0 if fits else self.horizontalScrollBar().sizeHint().height()
            self.setFixedHeight(row.sizeHint().height() + bar)

    def _field(self, i: int, name: str, low: float, high: float) -> InputField:
        field = InputField()
        symbol = unit_label("x", i + 1)
        reach = high - low
        field.set_step(_round_step(reach / _STEPS) if math.isfinite(reach) and reach > 0 else 0.1)
        field.setAccessibleName(tr("input {name}").format(name=_caption(i, name)))
        field.setToolTip(
            tr(
                "{symbol}, {name}, from {low:.4g} to {high:.4g} in the data.\nType a number and press "
                "Enter, or use the arrow keys up and down."
            ).format(symbol=symbol, name=name, low=low, high=high)
        )
        field.committed.connect(lambda value: self.committed.emit((*self._x[:i], value, *self._x[i + 1 :])))
        field.rejected.connect(lambda problem: self.rejected.emit(f"{symbol}: {problem}" if problem else ""))
        return field

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        done = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self._fit_height()  # the fields want another height: their font may be another
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_height()


def _caption(i: int, name: str) -> str:
    symbol = unit_label("x", i + 1)
    if name.lower() in (f"x{i + 1}", f"x_{i + 1}"):
        return symbol
    return f"{symbol} {name if len(name) <= _LONGEST_NAME else name[: _LONGEST_NAME - 1] + '…'}"


def _round_step(step: float) -> float:
    """Return the power of ten, or five or two of it, next below."""
    power = 10.0 ** math.floor(math.log10(step))
    return next(factor * power for factor in (5.0, 2.0, 1.0) if factor * power <= step * (1.0 + 1e-12))
