"""Who does the arithmetic of a run: the compiled kernel, or NumPy where that cannot be had (yet).

Owns the one interface of both. Importing this module does not import
numba; ``compiled_backend`` does, and takes seconds when the code is not on disk yet.
"""

from __future__ import annotations

import contextlib
import logging
import os
from collections.abc import Iterator
from functools import cache
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from nn_sim.engine.backward import backward
from nn_sim.engine.codes import ACTIVATION_CODES, LOSS_CODES, OPTIMISER_CODES
from nn_sim.engine.forward import forward
from nn_sim.engine.hyperparameters import Hyperparameters
from nn_sim.engine.kernel_cache import cache_folder
from nn_sim.engine.optimisers import Memory, trained_weights, updated
from nn_sim.engine.parameters import matrices_of
from nn_sim.engine.spec import NetworkSpec
from nn_sim.language import tr

Array = NDArray[np.float64]
Integers = NDArray[np.int64]

log = logging.getLogger(__name__)

_LARGEST_INT64 = 2**63 - 1
_COMPLETE = "complete"  # a file that says that every kernel has been compiled into the folder


class Backend(Protocol):
    """What trains and evaluates a network over flat theta."""

    @property
    def name(self) -> str:
        """Which it is: "compiled" or "numpy"."""

    def train(
        self,
        spec: NetworkSpec,
        theta: Array,
        how: Hyperparameters,
        X: Array,
        Y: Array,
        orders: Integers,
        memory: Memory | None = None,
        epoch: int = 0,
    ) -> None:
        """Go through the examples row by row of `orders`, shape (epochs, examples); theta changes in place.

        Each batch of ``how.batch_size`` is a step; a smaller rest of a row is a step with its own mean. The memory
        of the optimiser changes in place as well (None: a fresh one); `epoch` is that of the first row.
        """

    def output_sums(self, spec: NetworkSpec, theta: Array, X: Array) -> Array:
        """Return s_k, shape (N, k), for X, shape (N, m)."""


class NumpyBackend:
    """The formulas of ``forward``, ``backward`` and ``step``, batch by batch."""

    name = "numpy"

    def train(
        self,
        spec: NetworkSpec,
        theta: Array,
        how: Hyperparameters,
        X: Array,
        Y: Array,
        orders: Integers,
        memory: Memory | None = None,
        epoch: int = 0,
    ) -> None:
        """See ``Backend.train``."""
        matrices = matrices_of(spec, theta)
        memory = Memory.fitting(spec, how, memory)
        with np.errstate(over="ignore", invalid="ignore"):
            for row in range(len(orders)):
                eta = how.eta_at(epoch + row)
                for rows in batches(orders[row : row + 1], how.batch_size):
                    passed = forward(spec, matrices, X[rows])
                    found = backward(spec, matrices, passed, Y[rows])
                    theta[...], new_memory = updated(spec, theta, found.gradients, how, memory, eta)
                    memory.take(new_memory)

    def output_sums(self, spec: NetworkSpec, theta: Array, X: Array) -> Array:
        """See ``Backend.output_sums``."""
        with np.errstate(over="ignore", invalid="ignore"):
            return forward(spec, matrices_of(spec, theta), X).s_k


class CompiledBackend:
    """The loop of ``kernels``, compiled by numba; needs contiguous float64 arrays."""

    name = "compiled"

    def __init__(self, kernels: Any) -> None:
        self._kernels = kernels

    def train(
        self,
        spec: NetworkSpec,
        theta: Array,
        how: Hyperparameters,
        X: Array,
        Y: Array,
        orders: Integers,
        memory: Memory | None = None,
        epoch: int = 0,
    ) -> None:
        """See ``Backend.train``."""
        memory = Memory.fitting(spec, how, memory)
        trained = trained_weights(spec, how)
        self._kernels.train(
            theta,
            memory.first,
            memory.second,
            np.empty(0) if trained is None else trained,
            np.array(spec.sizes, np.uint64),
            (
                ACTIVATION_CODES[spec.hidden],
                ACTIVATION_CODES[spec.output],
                LOSS_CODES[spec.loss],
                OPTIMISER_CODES[how.optimiser],
            ),
            X,
            Y,
            orders,
            np.array([how.eta_at(epoch + row) for row in range(len(orders))]),
            min(how.batch_size, _LARGEST_INT64),
            memory.step,
            (float(how.l1), float(how.l2), *_kept(how), how.epsilon),
        )
        memory.step += len(orders) * -(-orders.shape[1] // how.batch_size)

    def output_sums(self, spec: NetworkSpec, theta: Array, X: Array) -> Array:
        """See ``Backend.output_sums``."""
        S = np.empty((X.shape[0], spec.k))
        self._kernels.output_sums(theta, np.array(spec.sizes, np.uint64), ACTIVATION_CODES[spec.hidden], X, S)
        return S


def batches(orders: Integers, batch_size: int) -> Iterator[Integers]:
    """Cut each row of `orders` into batches; none reaches from one row into the next."""
    for order in orders:
        for start in range(0, len(order), batch_size):
            yield order[start : start + batch_size]


def _kept(how: Hyperparameters) -> tuple[float, float]:
    """What the optimiser keeps of its first and of its second memory."""
    return {
        "sgd": (0.0, 0.0),
        "momentum": (how.momentum, 0.0),
        "nesterov": (how.momentum, 0.0),
        "rmsprop": (0.0, how.rho),
        "adam": (how.beta1, how.beta2),
    }[how.optimiser]


NUMPY: Backend = NumpyBackend()


@cache
def compiled_backend() -> Backend | None:
    """Import numba, compile both kernels or load them from disk, and return them; None where that fails.

    A broken or missing numba costs speed, not the program: the reason goes to the log in one line.
    """
    try:
        os.environ.setdefault("NUMBA_CACHE_DIR", str(cache_folder()))
        from nn_sim.engine import kernels

        backend = CompiledBackend(kernels)
        with contextlib.suppress(OSError):
            (cache_folder() / _COMPLETE).touch()
    except Exception as error:  # whatever numba or llvmlite fails with, NumPy can do the work
        reason = str(error).splitlines()[0] if str(error) else ""
        log.warning("no compiled engine, NumPy serves instead: %s: %s", type(error).__name__, reason)
        return None
    return backend


def named_backend(name: str) -> Backend:
    """Return the backend called "numpy" or "compiled"; NumPy where the compiled one cannot be had."""
    if name not in ("numpy", "compiled"):
        raise ValueError(tr("unknown backend {name!r}; choose compiled or numpy").format(name=name))
    return NUMPY if name == "numpy" else compiled_backend() or NUMPY


def is_compiled() -> bool:
    """Whether the kernels lie on disk, so that ``compiled_backend`` takes a moment only."""
    try:
        return (cache_folder() / _COMPLETE).exists()
    except (ModuleNotFoundError, OSError):  # no numba; ``compiled_backend`` says so
        return False
