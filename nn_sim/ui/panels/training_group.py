"""The group TRAINING: learning rate, optimiser, batch size, weight decay, start and seed, as free numbers.

The constants of optimiser and schedule are ``constant_fields``.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nn_sim.engine import OPTIMISERS, SCHEDULES, Hyperparameters
from nn_sim.experiment.edits import starts_offered
from nn_sim.language import later, tr
from nn_sim.session.intentions import (
    SetBatchSize,
    SetDecay,
    SetEta,
    SetInitialiser,
    SetOptimiser,
    SetSchedule,
    SetSeed,
)
from nn_sim.session.view_state import Change, ViewState
from nn_sim.ui.panels.constant_fields import OPTIMISER_CONSTANTS, SCHEDULE_CONSTANTS, ConstantFields
from nn_sim.ui.panels.field import Choice, Fields, TypedField, group_title
from nn_sim.ui.panels.lock import Lock
from nn_sim.ui.panels.readers import read_rate, read_whole
from nn_sim.ui.theme import Theme

_LARGEST_SEED = 2**31 - 1
_LARGEST_BATCH = 10_000_000
_NUDGE = 1.25
_OPTIMISERS = {
    "sgd": "SGD",
    "momentum": later("momentum"),
    "nesterov": "Nesterov",
    "rmsprop": "RMSProp",
    "adam": "Adam",
}
_SCHEDULES = {
    "constant": later("constant"),
    "step": later("step"),
    "inverse_time": later("inverse time"),
    "cosine": later("cosine"),
}
_STARTS = {
    "auto": later("fitting"),
    "glorot": "Glorot",
    "he": "He",
    "uniform": later("uniform ±½"),
    "zeros": later("zeros"),
    "deck": later("the deck's"),
}


class TrainingGroup(QWidget):
    """How the network learns. The learning rate can be changed during a run."""

    intended = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._is_simple = False
        self._how = Hyperparameters()
        self._eta = TypedField(read_rate, lambda eta: f"{eta:g}", lambda eta, way: float(f"{eta * _NUDGE**way:.3g}"))
        self._schedule = Choice()
        self._schedule_constants = ConstantFields(SCHEDULE_CONSTANTS, self.intended.emit)
        self._optimiser = Choice()
        self._optimiser_constants = ConstantFields(OPTIMISER_CONSTANTS, self.intended.emit)
        self._batch = _whole_number(1, _LARGEST_BATCH)
        self._l1 = TypedField(read_rate, lambda rate: f"{rate:g}")
        self._l2 = TypedField(read_rate, lambda rate: f"{rate:g}")
        self._start = Choice()
        self._seed = _whole_number(0, _LARGEST_SEED)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(group_title(tr("Training")))
        self._grid = Fields()
        self._fill_grid()
        layout.addWidget(self._grid)
        self._lock = Lock(
            self._schedule,
            *self._schedule_constants.fields,
            self._optimiser,
            *self._optimiser_constants.fields,
            self._batch,
            self._l1,
            self._l2,
            self._start,
            self._seed,
        )
        self._connect()

    def render_state(self, state: ViewState, changes: Change) -> None:
        """See ``View``."""
        if changes & Change.RUN:
            self._lock.set_locked(state.running)
        if not changes & (Change.SETTINGS | Change.STRUCTURE | Change.DATA):
            return
        experiment = state.experiment
        how = self._how = experiment.hyperparameters
        self._eta.show_value(how.eta)
        self._schedule.show_choice(tuple((name, tr(_SCHEDULES[name])) for name in SCHEDULES), how.schedule)
        self._optimiser.show_choice(tuple((name, tr(_OPTIMISERS[name])) for name in OPTIMISERS), how.optimiser)
        self._schedule_constants.show_values(self._grid, how)
        self._optimiser_constants.show_values(self._grid, how)
        self._batch.show_value(how.batch_size)
        self._l1.show_value(how.l1)
        self._l2.show_value(how.l2)
        starts = tuple((name, tr(_STARTS[name])) for name in starts_offered(experiment.spec))
        self._start.show_choice(starts, experiment.initialiser)
        self._seed.show_value(experiment.seed)
        self._show_what_is_wanted()

    def set_simple(self, simple: bool) -> None:
        """Hide schedule, optimiser and decay, unless they are in use."""
        self._is_simple = simple
        self._show_what_is_wanted()

    def set_theme(self, theme: Theme) -> None:
        """See ``View``; the style sheet does all there is to do."""

    def _show_what_is_wanted(self) -> None:
        usual = Hyperparameters()
        for field, name in (
            (self._schedule, "schedule"),
            (self._optimiser, "optimiser"),
            (self._l1, "l1"),
            (self._l2, "l2"),
        ):
            in_use = getattr(self._how, name) != getattr(usual, name)
            self._grid.set_shown(field, in_use or not self._is_simple)

    def _connect(self) -> None:
        self._eta.committed.connect(lambda eta: self.intended.emit(SetEta(eta)))
        self._schedule.chosen.connect(lambda name: self.intended.emit(SetSchedule(name)))
        self._optimiser.chosen.connect(lambda name: self.intended.emit(SetOptimiser(name)))
        self._batch.committed.connect(lambda size: self.intended.emit(SetBatchSize(size)))
        self._l1.committed.connect(lambda l1: self.intended.emit(SetDecay(l1, self._l2.value)))
        self._l2.committed.connect(lambda l2: self.intended.emit(SetDecay(self._l1.value, l2)))
        self._start.chosen.connect(lambda name: self.intended.emit(SetInitialiser(name)))
        self._seed.committed.connect(lambda seed: self.intended.emit(SetSeed(seed)))

    def _fill_grid(self) -> None:
        constants = {self._schedule: self._schedule_constants, self._optimiser: self._optimiser_constants}
        for caption, field, tip, name in (
            (
                "η",
                self._eta,
                tr(
                    "Learning rate η: each step is w ← w − η ∂l/∂w. Any number from 0; arrow up and "
                    "down change it by a quarter. It can be changed during a run."
                ),
                tr("learning rate eta"),
            ),
            (
                tr("η over time"),
                self._schedule,
                tr(
                    "How η goes down with the epochs t: constant; step, η γ^⌊t/n⌋; inverse time, η / "
                    "(1 + γ t/n); cosine, to 0 in n epochs."
                ),
                tr("schedule of the learning rate"),
            ),
            (
                tr("Optimiser"),
                self._optimiser,
                tr(
                    "What a gradient does to the weights. SGD is the lecture's; momentum and "
                    "Nesterov keep a velocity, RMSProp and Adam divide by the gradient's usual size."
                ),
                tr("optimiser"),
            ),
            (
                tr("Batch"),
                self._batch,
                tr(
                    "Examples whose mean gradient makes one step: 1 is online learning, the number "
                    "of examples is full batch."
                ),
                tr("batch size"),
            ),
            (
                "L1",
                self._l1,
                tr("Weight decay λ₁: each step adds λ₁ sign(w) to ∂l/∂w, but for biases."),
                tr("L1 weight decay"),
            ),
            (
                "L2",
                self._l2,
                tr("Weight decay λ₂: each step adds λ₂ w to ∂l/∂w, but for biases."),
                tr("L2 weight decay"),
            ),
            (
                tr("First weights"),
                self._start,
                tr(
                    "How the first weights are drawn; biases begin at 0. Glorot: ±√(6/(n_in + "
                    "n_out)); He: ±√(6/n_in); fitting takes He's for units like relu and Glorot's "
                    "for others."
                ),
                tr("random start"),
            ),
            (
                tr("Seed"),
                self._seed,
                tr("Seed of the random start and of the order of the examples: the same seed gives the same run."),
                tr("seed of the random start"),
            ),
        ):
            self._grid.add(caption, field, tip, name)
            if field in constants:
                constants[field].add_to(self._grid)


def _whole_number(low: int, high: int) -> TypedField:
    return TypedField(lambda text: read_whole(text, low, high), str, lambda n, way: min(max(n + way, low), high))
