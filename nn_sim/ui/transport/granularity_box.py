"""The choice of how far one press of Step goes: from a term of a sum to an epoch."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox

from nn_sim.language import tr
from nn_sim.session.intentions import SetGranularity
from nn_sim.session.view_state import Change, ViewState
from nn_sim.stepper.walk import GRANULARITIES
from nn_sim.ui.actions.wording import GRANULARITY_NAMES, REACH


class GranularityBox(QComboBox):
    """Shows and chooses the granularity."""

    intended = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("how far a step goes"))
        self.view().setAccessibleName(tr("how far a step goes"))
        self.setToolTip(tr("How far one press of Step or Back goes"))
        for row, name in enumerate(GRANULARITIES):
            self.addItem(tr(GRANULARITY_NAMES[name]))
            self.setItemData(row, tr("Step {reach}").format(reach=tr(REACH[name])), Qt.ItemDataRole.ToolTipRole)
        self.activated.connect(lambda row: self.intended.emit(SetGranularity(GRANULARITIES[row])))

    def render_state(self, state: ViewState, changes: Change) -> None:
        """Show the granularity that is set; it cannot be changed during a run."""
        if changes & (Change.LESSON | Change.RUN):
            self.setCurrentIndex(GRANULARITIES.index(state.lesson.granularity))
            self.setEnabled(not state.running)
