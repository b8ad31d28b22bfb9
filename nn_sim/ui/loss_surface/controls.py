"""The controls over the pictures: which two weights, how wide a range, linear or logarithmic colours."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QHBoxLayout, QLabel, QSlider, QWidget

from nn_sim.language import tr
from nn_sim.session.selection import Selection, WeightRef
from nn_sim.ui.font_room import keep_room
from nn_sim.ui.loss_surface.weight_picker import WeightPicker
from nn_sim.ui.loss_surface.window import LEVELS
from nn_sim.ui.number_format import compact

_WIDEST = f"± {compact(LEVELS[0])}"


class Controls(QWidget):
    """Two weights, the range and the scale.

    Signals
    -------
    weights_chosen(WeightRef, WeightRef)
        These two, the first across and the second up.
    level_chosen(int)
        The range, as a place in ``LEVELS``.
    scale_chosen()
        Linear or logarithmic colours: see ``logarithmic``.
    refused(str)
        What was typed is no weight.
    """

    weights_chosen = Signal(object, object)
    level_chosen = Signal(int)
    scale_chosen = Signal()
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[WeightRef, WeightRef] | None = None
        self.across, self.up = WeightPicker(tr("Across"), self), WeightPicker(tr("Up"), self)
        self.across.chosen.connect(lambda ref: self._choose(0, ref))
        self.up.chosen.connect(lambda ref: self._choose(1, ref))
        self.range = QSlider(Qt.Orientation.Horizontal, self)
        self.range.setRange(0, len(LEVELS) - 1)
        self.range.setPageStep(3)
        self.range.setAccessibleName(tr("range of the two weights"))
        self.range.setToolTip(tr("How far the pictures reach to either side of the weights now"))
        self.range.valueChanged.connect(self._choose_level)
        self._half = QLabel(self)
        self._half.setProperty("role", "caption")
        keep_room(self._half, _WIDEST)
        self.log = QCheckBox(tr("Log"), self)
        self.log.setAccessibleName(tr("logarithmic colours of the loss"))
        self.log.setToolTip(tr("Colours and contour lines by the logarithm of the loss: shows the valleys' floors"))
        self.log.toggled.connect(lambda _checked: self.scale_chosen.emit())
        self._groups = pickers, looks = QHBoxLayout(), QHBoxLayout()
        for row, gap in ((pickers, 12), (looks, 8)):
            row.setSpacing(gap)
        for picker in (self.across, self.up):
            picker.refused.connect(self.refused)
            pickers.addWidget(picker, 1)
        caption = QLabel(tr("Range"), self)
        caption.setBuddy(self.range)
        looks.addWidget(caption)
        looks.addWidget(self.range, 1)
        looks.addWidget(self._half)
        looks.addWidget(self.log)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(4)
        self._rows.addLayout(pickers, 3)
        self._rows.addLayout(looks, 2)

    @property
    def logarithmic(self) -> bool:
        """Whether colours go by the logarithm."""
        return self.log.isChecked()

    @property
    def least_width(self) -> int:
        """The width that the two groups need one over the other."""
        return max(group.minimumSize().width() for group in self._groups)

    def show_weights(self, sizes: tuple[int, ...], shown: tuple[WeightRef, WeightRef], selection: Selection) -> None:
        """Show the two weights of a network of these sizes."""
        self._shown = shown
        for picker, ref in zip((self.across, self.up), shown, strict=True):
            picker.show_weights(sizes, ref, selection)

    def show_level(self, level: int) -> None:
        """Show how wide the range is."""
        with QSignalBlocker(self.range):
            self.range.setValue(level)
        self._half.setText(f"± {compact(LEVELS[level])}")

    def stack(self, *, narrow: bool) -> None:
        """Set the two groups one over the other, or side by side."""
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._rows.setDirection(direction)
        self._rows.setSpacing(4 if narrow else 16)

    def _choose(self, axis: int, ref: WeightRef) -> None:
        """Take a weight for one axis; where the other axis has it, the two change places."""
        assert self._shown is not None
        other = self._shown[1 - axis]
        if other == ref:
            other = self._shown[axis]
        self.weights_chosen.emit(*((ref, other) if axis == 0 else (other, ref)))

    def _choose_level(self, level: int) -> None:
        self.show_level(level)
        self.level_chosen.emit(level)
