"""Which plane through more than two inputs the map shows: the principal components, or two inputs of one's choice.

Owns the controls. Where there are one or two inputs there is nothing to choose, and the panel hides.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from nn_sim.datasets import Dataset
from nn_sim.experiment.probe import place_of_example
from nn_sim.language import later, tr
from nn_sim.session.view_state import ViewState
from nn_sim.training.plane import Plane, plane_of_components, plane_of_inputs
from nn_sim.training.surface import input_ranges
from nn_sim.ui.plots.held_inputs import HeldInputs
from nn_sim.ui.switch import Choice, Switch

_COMPONENTS = Choice(
    "components",
    later("PC"),
    later(
        "The plane through the mean in which the training inputs vary most: their first two "
        "principal components.\nEvery example is drawn at the place of the plane that is nearest to "
        "it."
    ),
)
_INPUTS = Choice(
    "inputs",
    later("Inputs"),
    later(
        "Two inputs of your choice; the sliders say what the others are everywhere on the map.\nEvery "
        "example is drawn at its own two inputs, whatever its others are."
    ),
)


class PlanePanel(QWidget):
    """A switch, two lists, and sliders.

    Signals
    -------
    plane_wanted(Plane)
        The map is wanted over this plane.
    """

    plane_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: ViewState | None = None
        self._shown: Dataset | None = None
        self.kind = Switch(tr("plane of the map"), _COMPONENTS, _INPUTS, parent=self)
        self.kind.chosen.connect(self._choose_kind)
        self.across, self.up = (
            self._make_list(tr("input across"), tr("The input that goes across")),
            self._make_list(tr("input up"), tr("The input that goes up")),
        )
        self.across.activated.connect(lambda index: self._choose_axes(index, self.up.currentIndex(), 0))
        self.up.activated.connect(lambda index: self._choose_axes(self.across.currentIndex(), index, 1))
        self._times = QLabel("×", self)
        self._times.setProperty("role", "caption")
        self.take = QToolButton(self)
        self.take.setText(tr("Take"))
        self.take.setAccessibleName(tr("take the values of the example"))
        self.take.setToolTip(tr("Hold the other inputs at the values of what is in the network now"))
        self.take.clicked.connect(self._take_example)
        self.others = HeldInputs(self)
        self.others.held.connect(self._hold)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.kind)
        row.addWidget(self.across, 1)
        row.addWidget(self._times)
        row.addWidget(self.up, 1)
        row.addWidget(self.take)
        row.setAlignment(Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.others)

    def render_state(self, state: ViewState) -> None:
        """Show the plane of a state."""
        self._state = state
        plane, dataset = state.plane, state.experiment.dataset
        self.setVisible(dataset.input_count > 2)
        if plane is None or dataset.input_count <= 2:
            return
        self.kind.show_key(plane.kind)
        by_inputs = plane.kind == "inputs"
        for widget in (self.across, self._times, self.up, self.take, self.others):
            widget.setVisible(by_inputs)
        if not by_inputs:
            return
        if dataset is not self._shown:
            self._shown = dataset
            self.others.show_inputs(dataset.input_names, input_ranges(dataset.inputs))
            for choice in (self.across, self.up):
                choice.clear()
                choice.addItems(dataset.input_names)
        for choice, axis in zip((self.across, self.up), plane.axes, strict=True):
            choice.setCurrentIndex(axis)
        self.others.show_values(plane.base, plane.axes)

    def _choose_kind(self, kind: str) -> None:
        if self._state is None:
            return
        experiment = self._state.experiment
        of_kind = plane_of_components(experiment) if kind == "components" else plane_of_inputs(experiment, 0, 1)
        self.plane_wanted.emit(of_kind)

    def _choose_axes(self, across: int, up: int, chosen: int) -> None:
        """Put two inputs on the axes; the one that both want is exchanged for the other's."""
        plane = self._plane
        if plane is None or self._state is None:
            return
        if across == up:
            across, up = plane.axes[::-1]
        now = plane_of_inputs(self._state.experiment, across, up)  # at the means, for what was an axis till now
        pairs = zip(now.base, plane.base, strict=True)
        self.plane_wanted.emit(now.at([mean if i in plane.axes else held for i, (mean, held) in enumerate(pairs)]))

    def _hold(self, index: int, value: float) -> None:
        if (plane := self._plane) is not None:
            self.plane_wanted.emit(plane.at([value if i == index else held for i, held in enumerate(plane.base)]))

    def _take_example(self) -> None:
        if (plane := self._plane) is not None and self._state is not None:
            shown = self._state.probe or place_of_example(self._state.experiment, self._state.picture.example)
            self.plane_wanted.emit(plane.at(shown))

    @property
    def _plane(self) -> Plane | None:
        """The plane of two inputs that is shown."""
        plane = None if self._state is None else self._state.plane
        return plane if plane is not None and plane.kind == "inputs" else None

    def _make_list(self, name: str, tip: str) -> QComboBox:
        choice = QComboBox(self)
        choice.setAccessibleName(name)
        choice.view().setAccessibleName(name)
        choice.setToolTip(tip)
        choice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        choice.setMinimumWidth(72)
        return choice
