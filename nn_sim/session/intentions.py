"""What a user can want of the document, as values. Views send them up; ``document`` and the controller act on them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nn_sim.datasets import Dataset, Split
from nn_sim.session.selection import Selection


@dataclass(frozen=True, eq=False)
class SetWeights:
    """Write a block of weights, its upper left corner at (row, column) of matrix `layer`, all counted from 0."""

    layer: int
    row: int
    column: int
    block: NDArray[np.float64]


@dataclass(frozen=True)
class SetEta:
    """Set the learning rate; also allowed while running."""

    eta: float


@dataclass(frozen=True)
class SetBatchSize:
    """Set how many examples make a step."""

    batch_size: int


@dataclass(frozen=True)
class SetOptimiser:
    """Set the optimiser; it begins with nothing to remember."""

    name: str


@dataclass(frozen=True)
class SetSchedule:
    """Set how the learning rate goes down from epoch to epoch."""

    name: str


@dataclass(frozen=True)
class SetDecay:
    """Set the weight decay, lambda of L1 and of L2."""

    l1: float
    l2: float


@dataclass(frozen=True)
class SetInitialiser:
    """Set how the random start is drawn, and draw it."""

    name: str


@dataclass(frozen=True)
class SetHiddenSizes:
    """Set the units of each hidden layer; () for none."""

    hidden_sizes: tuple[int, ...]


@dataclass(frozen=True)
class SetHiddenActivation:
    """Set g."""

    name: str


@dataclass(frozen=True)
class SetOutputActivation:
    """Set f; the loss follows where it must."""

    name: str


@dataclass(frozen=True)
class SetLoss:
    """Set the loss."""

    name: str


@dataclass(frozen=True)
class SetSeed:
    """Draw the random start and the order of examples from this seed."""

    seed: int


@dataclass(frozen=True)
class SetSplit:
    """Keep another share of the examples for testing, or other ones."""

    split: Split


@dataclass(frozen=True, eq=False)
class LoadDataset:
    """Learn from other data."""

    dataset: Dataset


@dataclass(frozen=True)
class Reset:
    """Go back to the same start."""


@dataclass(frozen=True)
class NewStart:
    """Draw another random start, with the next seed."""


Edit = (
    SetWeights
    | SetEta
    | SetBatchSize
    | SetOptimiser
    | SetSchedule
    | SetDecay
    | SetInitialiser
    | SetHiddenSizes
    | SetHiddenActivation
    | SetOutputActivation
    | SetLoss
    | SetSeed
    | SetSplit
    | LoadDataset
    | Reset
    | NewStart
)


@dataclass(frozen=True)
class Select:
    """Point at a weight or a unit, or at nothing."""

    selection: Selection


@dataclass(frozen=True)
class StepExample:
    """Do one step: one example, or one batch."""


@dataclass(frozen=True)
class StepEpoch:
    """Go on to the end of the epoch."""


@dataclass(frozen=True)
class Run:
    """Train until paused."""


@dataclass(frozen=True)
class Pause:
    """Stop training after the step at hand."""


@dataclass(frozen=True)
class SetSpeed:
    """Do so many steps a second; infinity is as fast as it goes."""

    steps_per_second: float


Intention = Edit | Select | StepExample | StepEpoch | Run | Pause | SetSpeed
