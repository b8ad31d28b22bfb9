"""How good given weights are on both parts of the data: loss and accuracy."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from nn_sim.datasets import Prepared, accuracy, predicted_classes
from nn_sim.engine import NUMPY, Backend, NetworkSpec, mean_loss

Array = NDArray[np.float64]


class Measures(NamedTuple):
    """Mean loss and share of right classes; NaN where there is no test part or, for regression, no class."""

    loss_train: float
    loss_test: float
    accuracy_train: float
    accuracy_test: float


def measure(spec: NetworkSpec, theta: Array, data: Prepared, *, classes: bool, backend: Backend = NUMPY) -> Measures:
    """Measure weights theta on the training and the test part of the data; `classes` says whether targets are."""
    loss_train, right_train = _one_part(spec, theta, data.X_train, data.Y_train, classes, backend)
    loss_test, right_test = _one_part(spec, theta, data.X_test, data.Y_test, classes, backend)
    return Measures(loss_train, loss_test, right_train, right_test)


def _one_part(
    spec: NetworkSpec, theta: Array, X: Array, Y: Array, classes: bool, backend: Backend
) -> tuple[float, float]:
    loss, z_k = mean_loss(spec, theta, X, Y, backend)
    if not classes or len(X) == 0:
        return loss, float("nan")
    return loss, accuracy(z_k, predicted_classes(Y, spec.output), spec.output)
