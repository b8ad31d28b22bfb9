"""What a user can want to change of the experiment; each can be undone."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nn_sim.datasets import Dataset, Split
from nn_sim.experiment import Experiment
from nn_sim.experiment.stop_rules import StopRules
from nn_sim.session.intentions.examples import ExampleEdit
from nn_sim.session.selection import WeightRef


@dataclass(frozen=True, eq=False)
class SetWeights:
    """Write a block of weights, its upper left corner at (row, column) of matrix `layer`, all counted from 0."""

    layer: int
    row: int
    column: int
    block: NDArray[np.float64]


@dataclass(frozen=True)
class SetTwoWeights:
    """Write two weights in one go; those of one gesture, a drag, are one entry of the history."""

    first: WeightRef
    first_value: float
    second: WeightRef
    second_value: float
    gesture: int


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
class SetOptimiserConstants:
    """Set constants of the optimisers, mu, rho, beta_1 or beta_2; None leaves one as it is."""

    momentum: float | None = None
    rho: float | None = None
    beta1: float | None = None
    beta2: float | None = None


@dataclass(frozen=True)
class SetScheduleConstants:
    """Set the schedule's n, in epochs, or its gamma; None leaves one as it is."""

    epochs: int | None = None
    factor: float | None = None


@dataclass(frozen=True)
class SetDecay:
    """Set the weight decay, lambda of L1 and of L2."""

    l1: float
    l2: float


@dataclass(frozen=True)
class SetStopRules:
    """Let runs end by these rules."""

    rules: StopRules


@dataclass(frozen=True)
class SetFrozen:
    """Freeze a block of weights or let it be trained again; its upper left corner is as in ``SetWeights``."""

    layer: int
    row: int
    column: int
    shape: tuple[int, int] = (1, 1)
    frozen: bool = True


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


@dataclass(frozen=True)
class SetFeatures:
    """Give the network these functions of the inputs, such as ``"x1*x2"``; () for the inputs themselves."""

    features: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class LoadDataset:
    """Learn from other data."""

    dataset: Dataset


@dataclass(frozen=True)
class Reset:
    """Go back to the same start."""


@dataclass(frozen=True, eq=False)
class RestorePinned:
    """Go back to the start of a pinned run, with its data and all its settings."""

    pinned: Experiment


@dataclass(frozen=True)
class NewStart:
    """Draw another random start, with the next seed."""


Edit = (
    SetWeights
    | SetTwoWeights
    | SetEta
    | SetBatchSize
    | SetOptimiser
    | SetSchedule
    | SetOptimiserConstants
    | SetScheduleConstants
    | SetDecay
    | SetStopRules
    | SetFrozen
    | SetInitialiser
    | SetHiddenSizes
    | SetHiddenActivation
    | SetOutputActivation
    | SetLoss
    | SetSeed
    | SetSplit
    | SetFeatures
    | LoadDataset
    | Reset
    | RestorePinned
    | NewStart
    | ExampleEdit
)
