"""What stands under the map: which output its colours show, whether they are shaded, and the scale of numbers."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QWidget

from nn_sim.language import later, tr
from nn_sim.ui.outputs.surface_colours import ValueColours
from nn_sim.ui.plots.colour_bar import ColourBar
from nn_sim.ui.switch import Choice, Switch

_SHADING = Choice(
    "shading", later("Shading"), later("The fainter the colour, the less sure the network is of the class")
)
_CLASSES = Choice("classes", later("Classes"), later("One colour for each class, however sure the network is of it"))


class OutputControls(QWidget):
    """A list, a switch and a scale; each hidden where it does not apply.

    Signals
    -------
    changed()
        Another output or other colours are wanted: see ``shown`` and ``discrete``.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = QComboBox(self)
        self.choice.setObjectName("output_choice")
        self.choice.setAccessibleName(tr("output shown in the map"))
        self.choice.view().setAccessibleName(tr("output shown in the map"))
        self.choice.setToolTip(tr("Which output the colours show"))
        self.choice.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.choice.setMinimumContentsLength(2)
        self.choice.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.shading = Switch(tr("colours of classes"), _SHADING, _CLASSES, parent=self)
        self.shading.chosen.connect(lambda _key: self.changed.emit())
        self.scale = ColourBar(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 6, 0)
        row.setSpacing(12)
        row.addWidget(self.choice)
        row.addWidget(self.scale, 1)
        row.addStretch(0)
        row.addWidget(self.shading)
        self.choice.hide()
        self.scale.hide()

    @property
    def discrete(self) -> bool:
        """Whether classes have one colour each."""
        return self.shading.key == "classes"

    def offer(self, choices: tuple[str, ...]) -> int:
        """Offer outputs to choose from and return which one is chosen: the first, where they are others than before."""
        if choices != tuple(self.choice.itemText(index) for index in range(self.choice.count())):
            was = self.choice.blockSignals(True)
            self.choice.clear()
            self.choice.addItems(choices)
            self.choice.setMinimumContentsLength(min(max(map(len, choices), default=2), 14))
            self.choice.blockSignals(was)
        self.choice.setVisible(bool(choices))
        return max(self.choice.currentIndex(), 0)

    def show_scale(self, colours: ValueColours | None) -> None:
        """Show the scale of numbers, or none."""
        self.scale.setVisible(colours is not None)
        if colours is not None:
            self.scale.show_colours(colours)
