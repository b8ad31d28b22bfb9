"""How a built-in set is drawn: size, noise and seed, and drawing it again. Knows nothing of the split."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QSlider, QWidget

from nn_sim.datasets import Dataset, redrawn
from nn_sim.datasets.builtin import GREATEST_NOISE, LARGEST_SIZE
from nn_sim.language import tr
from nn_sim.session.intentions import LoadDataset
from nn_sim.ui.flow_layout import FlowLayout
from nn_sim.ui.panels.field import Fields, TypedField
from nn_sim.ui.panels.readers import read_rate, read_whole

LARGEST_SEED = 2**31 - 1
_NOISE_STEP = 0.01
_SLIDER_END = 1.0
_AT_EVERY_MOVE = 5_000
"""Examples that are drawn anew at every move of the slider; more of them only where it is let go."""


class DrawnFields:
    """Fields that draw the set anew; ``intend`` hears ``LoadDataset``."""

    def __init__(self, intend: Callable[[object], None]) -> None:
        self._intend = intend
        self._dataset: Dataset | None = None
        self.size = TypedField(lambda text: read_whole(text, 2, LARGEST_SIZE), str)
        self.noise = TypedField(_read_noise, lambda noise: f"{noise:.6g}", _nudged)
        self.slider = _NoiseSlider()
        self.seed = TypedField(lambda text: read_whole(text, 0, LARGEST_SEED), str)
        self.new = QPushButton(tr("New data"))
        self.same = QPushButton(tr("Same again"))
        self._buttons = _in_a_row(self.new, self.same)
        self.new.setToolTip(tr("Draw other examples, with the next seed"))
        self.new.setAccessibleName(tr("new data"))
        self.same.setToolTip(tr("Draw the same examples again, and begin to learn anew"))
        self.same.setAccessibleName(tr("same data again"))
        self.size.committed.connect(lambda size: self._redraw(size=size))
        self.noise.committed.connect(lambda noise: self._redraw(noise=noise))
        self.slider.valueChanged.connect(lambda value: self._redraw(noise=round(value * _NOISE_STEP, 2)))
        self.seed.committed.connect(lambda seed: self._redraw(seed=seed))
        self.new.clicked.connect(self._draw_new)
        self.same.clicked.connect(lambda: self._redraw())

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        """All that changes the data."""
        return self.size, self.noise, self.slider, self.seed, self.new, self.same

    def add_to(self, fields: Fields) -> None:
        """Take a place among other fields."""
        fields.add(
            tr("Size"), self.size, tr("Number of examples, training and test together."), tr("size of the data set")
        )
        tip = tr("Standard deviation of the shift of each point; 0 for none. Arrow keys change it by 0.01.")
        fields.add(tr("Noise"), self.noise, tip, tr("noise"))
        self.slider.setToolTip(tip)
        fields.add_below(self.slider)
        fields.add(tr("Data seed"), self.seed, tr("The same seed draws the same examples."), tr("data seed"))
        fields.add_below(self._buttons)

    def show_dataset(self, fields: Fields, dataset: Dataset) -> None:
        """Show how a set was drawn; what is not drawn has nothing to show."""
        self._dataset = dataset
        recipe = dataset.recipe
        for field in (self.size, self.noise, self.seed):
            fields.set_shown(field, recipe is not None)
        self.slider.setVisible(recipe is not None)
        self._buttons.setVisible(recipe is not None)
        if recipe is not None:
            self.size.show_value(recipe.size)
            self.noise.show_value(recipe.noise)
            self.seed.show_value(recipe.seed)
            self._slide_to(recipe.noise)
            self.slider.setTracking(recipe.size <= _AT_EVERY_MOVE)

    def _draw_new(self) -> None:
        if self._dataset is not None and self._dataset.recipe is not None:
            self._redraw(seed=(self._dataset.recipe.seed + 1) % (LARGEST_SEED + 1))

    def _redraw(self, **changed: Any) -> None:
        if self._dataset is None or self._dataset.recipe is None:
            return
        self._intend(LoadDataset(redrawn(self._dataset, **changed)))
        if self._dataset.recipe is not None:
            self._slide_to(self._dataset.recipe.noise)  # back, where the document refused it

    def _slide_to(self, noise: float) -> None:
        self.slider.show_value(round(noise / _NOISE_STEP))


class _NoiseSlider(QSlider):
    """The noise from 0 to 1, where most of it is."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setRange(0, round(_SLIDER_END / _NOISE_STEP))
        self.setPageStep(10)
        self.setAccessibleName(tr("noise slider"))

    def show_value(self, value: int) -> None:
        self.blockSignals(True)
        self.setValue(value)
        self.blockSignals(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the wheel scrolls the column


def _read_noise(text: str) -> float:
    noise = read_rate(text)
    if noise > GREATEST_NOISE:
        raise ValueError(
            tr("{typed}: expected a number from 0 to {most:g}").format(typed=text.strip(), most=GREATEST_NOISE)
        )
    return noise


def _nudged(noise: float, way: int) -> float:
    return min(GREATEST_NOISE, max(0.0, round(noise + way * _NOISE_STEP, 6)))


def _in_a_row(*widgets: QWidget) -> QWidget:
    row = QWidget()
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    row.setSizePolicy(policy)
    layout = FlowLayout(row, gap=8, row_gap=4)  # long words stand one below the other
    for widget in widgets:
        layout.addWidget(widget)
    return row
