"""The document's value: data, network, settings, weights and how far training has come.

Owns what must be known to go on with a run bit for bit. Immutable; ``edits`` makes new ones out of old.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import get_args

import numpy as np
from numpy.typing import NDArray

from nn_sim.datasets import Dataset, Prepared, Split
from nn_sim.engine import Hyperparameters, NetworkSpec, Parameters
from nn_sim.engine.epochs import Order
from nn_sim.engine.optimisers import Memory
from nn_sim.experiment.history import LossHistory
from nn_sim.experiment.measures import Measures, measure
from nn_sim.experiment.progress import Progress
from nn_sim.experiment.stop_rules import DEFAULT_RULES, StopRules

ORDERS: tuple[Order, ...] = get_args(Order)


@dataclass(frozen=True, eq=False)
class Experiment:
    """Everything one sees in the window that is not decoration.

    Attributes
    ----------
    dataset : Dataset
        The examples as they came.
    split : Split
        Which share is kept for testing.
    data : Prepared
        What ``datasets.prepare`` makes of both for this network's output; kept, so that edits share it.
    spec : NetworkSpec
        The network.
    hyperparameters : Hyperparameters
        How it learns.
    seed : int
        Of the random start and of the order of examples.
    order : str
        "shuffled" or "sequential".
    initialiser : str
        How the random start is drawn.
    start : Parameters
        The weights that Reset returns to.
    parameters : Parameters
        The weights now.
    memory : Memory
        What the optimiser remembers.
    progress : Progress
        How far training has come since the start.
    history : LossHistory
        Losses on the way.
    stop_rules : StopRules
        When a run ends of itself.
    """

    dataset: Dataset
    split: Split
    data: Prepared
    spec: NetworkSpec
    hyperparameters: Hyperparameters
    seed: int
    order: Order
    initialiser: str
    start: Parameters
    parameters: Parameters
    memory: Memory
    progress: Progress
    history: LossHistory
    stop_rules: StopRules = DEFAULT_RULES

    @property
    def untrained(self) -> bool:
        """Whether no step has been done since the start."""
        return self.progress.step == 0

    @property
    def is_classification(self) -> bool:
        """Whether the targets are classes."""
        return self.dataset.task == "classification"

    @property
    def example_count(self) -> int:
        """Number of training examples, N."""
        return len(self.data.X_train)

    @property
    def epochs(self) -> float:
        """Epochs done, the current one as a fraction."""
        return self.progress.epoch + self.progress.position / self.example_count

    @cached_property
    def measures(self) -> Measures:
        """Loss and accuracy of the weights now."""
        return measure(self.spec, self.parameters.theta, self.data, classes=self.is_classification)

    @cached_property
    def order_of_epoch(self) -> NDArray[np.int64]:
        """Rows of the training part in the order in which this epoch goes through them."""
        if self.order == "sequential":
            return np.arange(self.example_count)
        return self.progress.generator.generator().permutation(self.example_count)

    @property
    def next_example(self) -> int:
        """Row of the training part that the next step begins with."""
        return int(self.order_of_epoch[self.progress.position])
