"""The group TRAINING: learning rate, batch size and seed, as free numbers."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nn_sim.session.intentions import SetBatchSize, SetEta, SetSeed
from nn_sim.session.view_state import Change, ViewState
from nn_sim.ui.panels.field import Fields, TypedField, group_title
from nn_sim.ui.panels.lock import Lock
from nn_sim.ui.panels.readers import read_eta, read_whole
from nn_sim.ui.theme import Theme

_LARGEST_SEED = 2**31 - 1
_LARGEST_BATCH = 10_000_000
_NUDGE = 1.25


class TrainingGroup(QWidget):
    """How the network learns. The learning rate can be changed during a run."""

    intended = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._eta = TypedField(read_eta, lambda eta: f"{eta:g}", lambda eta, way: float(f"{eta * _NUDGE**way:.3g}"))
        self._batch = TypedField(
            lambda text: read_whole(text, 1, _LARGEST_BATCH), str, lambda size, way: max(size + way, 1)
        )
        self._seed = TypedField(
            lambda text: read_whole(text, 0, _LARGEST_SEED), str, lambda seed, way: max(seed + way, 0)
        )
        fields = Fields()
        fields.add(
            "η",
            self._eta,
            "Learning rate η: each step is w ← w − η ∂l/∂w. Any number from 0; arrow up and down change it by "
            "a quarter. It can be changed during a run.",
            "learning rate eta",
        )
        fields.add(
            "Batch",
            self._batch,
            "Examples whose mean gradient makes one step: 1 is online learning, the number of examples is full batch.",
            "batch size",
        )
        fields.add(
            "Seed",
            self._seed,
            "Seed of the random start and of the order of the examples: the same seed gives the same run.",
            "seed of the random start",
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(group_title("Training"))
        layout.addWidget(fields)
        self._lock = Lock(self._batch, self._seed)
        self._eta.committed.connect(lambda eta: self.intended.emit(SetEta(eta)))
        self._batch.committed.connect(lambda size: self.intended.emit(SetBatchSize(size)))
        self._seed.committed.connect(lambda seed: self.intended.emit(SetSeed(seed)))

    def render_state(self, state: ViewState, changes: Change) -> None:
        """See ``View``."""
        if changes & Change.RUN:
            self._lock.set_locked(state.running)
        if changes & Change.SETTINGS:
            self._eta.show_value(state.experiment.hyperparameters.eta)
            self._batch.show_value(state.experiment.hyperparameters.batch_size)
            self._seed.show_value(state.experiment.seed)

    def set_theme(self, theme: Theme) -> None:
        """See ``View``; the style sheet does all there is to do."""
