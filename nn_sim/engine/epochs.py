"""Whole epochs of SGD without a window: ``train_epochs``, and the order in which examples come.

Owns the shuffle, so that every way of training (here, step by step, in one run) sees the same examples.
"""

from __future__ import annotations

from typing import Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nn_sim.engine.backend import named_backend
from nn_sim.engine.hyperparameters import Hyperparameters
from nn_sim.engine.optimisers import Memory
from nn_sim.engine.parameters import Parameters
from nn_sim.engine.spec import NetworkSpec
from nn_sim.engine.step import checked_batch
from nn_sim.language import tr

Integers = NDArray[np.int64]
Order = Literal["shuffled", "sequential"]
ORDERS: tuple[Order, ...] = ("shuffled", "sequential")


def generator(seed: int) -> np.random.Generator:
    """The one kind of random generator in the program."""
    return np.random.Generator(np.random.PCG64(seed))


def epoch_orders(rng: np.random.Generator, examples: int, epochs: int, order: Order) -> Integers:
    """Return the order of the examples for the next epochs, shape (epochs, examples).

    Row by row the same as one call for each epoch, so a run may be cut into calls anywhere between epochs.
    """
    rows = np.tile(np.arange(examples, dtype=np.int64), (epochs, 1))
    return rows if order == "sequential" else rng.permuted(rows, axis=1)


def train_epochs(
    spec: NetworkSpec,
    parameters: Parameters,
    hyperparameters: Hyperparameters,
    X: ArrayLike,
    Y: ArrayLike,
    epochs: int,
    order: Order = "shuffled",
    seed: int = 0,
    backend: str = "compiled",
) -> Parameters:
    """Train for whole epochs and return the new weights; the given ones stay as they are.

    Parameters
    ----------
    spec, parameters, hyperparameters
        The network, its weights and how it learns.
    X : array, shape (N, m)
        Inputs, without the bias.
    Y : array, shape (N, k)
        Targets.
    epochs : int
        How often to go through all examples; the last, smaller batch of an epoch has its own mean.
    order : str
        "shuffled" anew each epoch by `seed`, or "sequential".
    seed : int
        Of the shuffle.
    backend : str
        "compiled" or "numpy"; the same seed and backend give the same bits.

    Raises
    ------
    SpecError
        If X or Y does not fit the network.
    ValueError
        If order or backend is unknown or epochs is negative.
    """
    X, Y = checked_batch(spec, X, Y)
    if order not in ORDERS:
        raise ValueError(
            tr("unknown order {order!r}; choose one of {names}").format(order=order, names=", ".join(ORDERS))
        )
    if epochs < 0:
        raise ValueError(tr("epochs must be a whole number from 0, got {epochs}").format(epochs=epochs))
    engine = named_backend(backend)
    rng = generator(seed)
    theta = parameters.theta.copy()
    memory = Memory.fresh(spec, hyperparameters)
    for epoch in range(epochs):
        engine.train(spec, theta, hyperparameters, X, Y, epoch_orders(rng, X.shape[0], 1, order), memory, epoch)
    return Parameters(spec, theta)
