"""What a network answers on one part of the data, beside what was wanted: the ground of every result.

Owns which rows these are and in which units; what follows from them is in ``class_results``, ``roc`` and
``number_results``. The weights stay as they are.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from nn_sim.datasets import predicted_classes
from nn_sim.engine import NUMPY, Backend, predict
from nn_sim.experiment.experiment import Experiment

Array = NDArray[np.float64]
Integers = NDArray[np.int64]
Part = Literal["train", "test"]


@dataclass(frozen=True, eq=False)
class Answers:
    """The outputs for n examples, in the units of the targets.

    Attributes
    ----------
    rows : array of int, shape (n,)
        Which rows of the dataset they are.
    z_k : array, shape (n, k)
        The outputs; those of a standardised target are turned back into its units.
    targets : array, shape (n,) of int or (n, k)
        The class of each example, or its numbers y_k.
    """

    rows: Integers
    z_k: Array
    targets: Array | Integers


def answers_of(experiment: Experiment, part: Part, backend: Backend = NUMPY) -> Answers:
    """Send the training or the test part through the network; no rows where there is no such part."""
    data = experiment.data
    X, rows = (data.X_train, data.train_rows) if part == "train" else (data.X_test, data.test_rows)
    z_k = predict(experiment.spec, experiment.parameters.theta, X, backend)
    if data.target_scaling is not None:
        z_k = data.target_scaling.invert(z_k)
    return Answers(rows, z_k, experiment.dataset.targets[rows])


def answered_classes(answers: Answers, output: str) -> Integers:
    """Return the class that each example is taken for, shape (n,); `output` is the name of f."""
    return predicted_classes(answers.z_k, output)
