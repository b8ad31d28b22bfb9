"""The weights of both runs side by side, with their difference; a sentence where the networks differ in size."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from nn_sim.language import later, tr
from nn_sim.session.selection import WeightRef
from nn_sim.ui.compare.reading import why_no_weights
from nn_sim.ui.compare.runs import Runs
from nn_sim.ui.matrix_pairs import PairsGrid, PairWords, Part, pairs_of
from nn_sim.ui.theme import Theme

_WORDS = PairWords(
    later("pinned"),
    later("now"),
    later("now − pinned"),
    later("now − pinned"),
    choice=later("Show in the network"),
    hint=later("Click or Enter: show the weight in the network."),
)


class WeightsPane(QWidget):
    """Weights of two runs.

    Signals
    -------
    chosen(WeightRef)
        A weight was clicked, or Enter was pressed on it.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = PairsGrid(_WORDS)
        self.grid.chosen.connect(self._pass_choice)
        self.message = QLabel()
        self.message.setAccessibleName(tr("why weights cannot be compared"))
        self.message.setWordWrap(True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.grid)
        self._pages.addWidget(self.message)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)

    def show_runs(self, runs: Runs) -> None:
        """Show the weights of both and what lies between them."""
        message = why_no_weights(runs)
        self.message.setText(message)
        self._pages.setCurrentWidget(self.message if message else self.grid)
        if message:
            return
        pairs = pairs_of(runs.pinned.experiment.parameters, runs.now.experiment.parameters)
        self.grid.show_pairs(pairs, runs.digits, only_grow=runs.running)
        self.grid.show_lit(runs.selection if isinstance(runs.selection, WeightRef) else None)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.grid.set_theme(theme)

    def _pass_choice(self, _part: Part, ref: WeightRef) -> None:
        self.chosen.emit(ref)
