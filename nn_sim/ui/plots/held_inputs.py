"""Sliders for the inputs that a map of two others holds still. Knows their ranges and values, nothing of the map."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QSizePolicy, QSlider, QWidget

from nn_sim.language import tr
from nn_sim.ui.font_room import keep_room
from nn_sim.ui.number_format import compact

_STEPS = 200
_SEEN_ROWS = 3
_NAME_WIDTH = 96
_WIDEST = "−00000"


class HeldInputs(QScrollArea):
    """One slider for each input; those of the axes are hidden.

    Signals
    -------
    held(int, float)
        This input, from 0, is wanted at this value.
    """

    held = Signal(int, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sliders: list[QSlider] = []
        self._names: list[QLabel] = []
        self._values: list[QLabel] = []
        self._ranges: tuple[tuple[float, float], ...] = ()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("values of the other inputs"))

    def show_inputs(self, names: Sequence[str], ranges: Sequence[tuple[float, float]]) -> None:
        """Make sliders for other inputs."""
        self._ranges = tuple(ranges)
        self.sliders, self._names, self._values = [], [], []
        room = QWidget()
        grid = QGridLayout(room)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        for index, name in enumerate(names):
            slider = QSlider(Qt.Orientation.Horizontal)
            slider.setRange(0, _STEPS)
            slider.setPageStep(_STEPS // 10)
            slider.setAccessibleName(tr("value of {name}").format(name=name))
            slider.setToolTip(tr("The value of {name} everywhere on the map").format(name=name))
            slider.valueChanged.connect(lambda place, index=index: self._hold(index, place))
            label, value = QLabel(), QLabel()
            label.setText(label.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, _NAME_WIDTH))
            label.setToolTip(name)
            label.setBuddy(slider)
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            keep_room(value, _WIDEST)
            for column, widget in enumerate((label, slider, value)):
                widget.setProperty("role", "caption" if widget is label else None)
                grid.addWidget(widget, index, column)
            self.sliders.append(slider)
            self._names.append(label)
            self._values.append(value)
        grid.setColumnStretch(1, 1)
        self.setWidget(room)

    def show_values(self, values: Sequence[float], hidden: Sequence[int]) -> None:
        """Show where the inputs are held; those of the axes, `hidden`, are not."""
        for index, (slider, value) in enumerate(zip(self.sliders, values, strict=True)):
            for widget in (self._names[index], slider, self._values[index]):
                widget.setVisible(index not in hidden)
            self._values[index].setText(compact(value))
            place = self._place(index, value)
            if place != slider.value():
                was = slider.blockSignals(True)
                slider.setValue(place)
                slider.blockSignals(was)
        rows = min(len(self.sliders) - len(hidden), _SEEN_ROWS)
        height = max((slider.sizeHint().height() for slider in self.sliders), default=0)
        self.setFixedHeight(rows * (max(height, self.fontMetrics().height()) + 2))

    def _place(self, index: int, value: float) -> int:
        low, high = self._ranges[index]
        return round(min(max((value - low) / (high - low), 0.0), 1.0) * _STEPS)

    def _hold(self, index: int, place: int) -> None:
        low, high = self._ranges[index]
        self.held.emit(index, low + (high - low) * place / _STEPS)
