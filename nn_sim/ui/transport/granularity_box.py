"""The choice of how far one press of Step goes: from a term of a sum to an epoch."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox

from nn_sim.session.intentions import SetGranularity
from nn_sim.session.view_state import Change, ViewState
from nn_sim.stepper.walk import GRANULARITIES

REACH = {
    "term": "to the next term of a sum, or the next weight's number",
    "unit": "to the next unit's number",
    "layer": "over a whole layer",
    "phase": "to the next phase: sums, outputs, loss, deltas, gradients, updates",
    "example": "over the whole way of one example",
    "batch": "over a whole step of learning",
    "epoch": "to the end of the epoch",
}
"""What a step of each granularity goes over, for tooltips."""


class GranularityBox(QComboBox):
    """Shows and chooses the granularity."""

    intended = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("how far a step goes")
        self.view().setAccessibleName("how far a step goes")
        self.setToolTip("How far one press of Step or Back goes")
        for row, name in enumerate(GRANULARITIES):
            self.addItem(name)
            self.setItemData(row, f"Step {REACH[name]}", Qt.ItemDataRole.ToolTipRole)
        self.activated.connect(lambda row: self.intended.emit(SetGranularity(GRANULARITIES[row])))

    def render_state(self, state: ViewState, changes: Change) -> None:
        """Show the granularity that is set; it cannot be changed during a run."""
        if changes & (Change.LESSON | Change.RUN):
            self.setCurrentIndex(GRANULARITIES.index(state.lesson.granularity))
            self.setEnabled(not state.running)
