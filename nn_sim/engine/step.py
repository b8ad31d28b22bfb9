"""One step of learning, every quantity kept under its symbol: the readable reference.

``trace_step`` is pure. The compiled kernel must agree with it to 1e-12.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nn_sim.engine.backward import Backward, backward
from nn_sim.engine.forward import Forward, forward, with_bias
from nn_sim.engine.hyperparameters import Hyperparameters
from nn_sim.engine.losses import LOSSES
from nn_sim.engine.optimisers import Memory, updated
from nn_sim.engine.parameters import Parameters
from nn_sim.engine.spec import NetworkSpec, SpecError
from nn_sim.language import tr

Array = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class StepTrace:
    """Everything that one step works out, for a batch of B examples; all arrays are read-only.

    Attributes
    ----------
    parameters, new_parameters : Parameters
        The weights before and after.
    y_k : array, shape (B, k)
        Targets.
    passed : Forward
        x_i, r_j, u_j, s_k, z_k.
    losses : array, shape (B,)
        l of each example.
    loss : float
        Their mean.
    found : Backward
        delta_k, the backpropagated sums, g'(r_j), delta_j and the mean gradients.
    eta : float
        The learning rate of the step, which a schedule may have made smaller.
    new_memory : Memory
        What the optimiser remembers after the step.
    """

    parameters: Parameters
    y_k: Array
    passed: Forward
    losses: Array
    loss: float
    found: Backward
    eta: float
    new_parameters: Parameters
    new_memory: Memory

    @property
    def gradients(self) -> list[Array]:
        """dl/dV^(1), ..., dl/dV^(H), dl/dW: the mean over the batch, without weight decay."""
        return list(self.found.gradients)

    @property
    def x_i(self) -> Array:
        """Inputs, shape (B, m)."""
        return self.passed.x_i

    @property
    def r_j(self) -> tuple[Array, ...]:
        """Hidden weighted sums, one array (B, p_h) a layer."""
        return self.passed.r_j

    @property
    def u_j(self) -> tuple[Array, ...]:
        """Hidden outputs, one array (B, p_h) a layer."""
        return self.passed.u_j

    @property
    def s_k(self) -> Array:
        """Output weighted sums, shape (B, k)."""
        return self.passed.s_k

    @property
    def z_k(self) -> Array:
        """Outputs, shape (B, k)."""
        return self.passed.z_k

    @property
    def delta_k(self) -> Array:
        """dl/ds_k, shape (B, k)."""
        return self.found.delta_k

    @property
    def delta_j(self) -> tuple[Array, ...]:
        """dl/dr_j, one array (B, p_h) a layer."""
        return self.found.delta_j

    @property
    def dl_dw_jk(self) -> Array:
        """Mean gradient of W, shape (k, p+1)."""
        return self.found.gradients[-1]

    @property
    def dl_dv_ij(self) -> tuple[Array, ...]:
        """Mean gradient of each V^(h), shape (p_h, p_{h-1}+1)."""
        return self.found.gradients[:-1]

    def example_gradients(self, example: int) -> list[Array]:
        """The gradients of one example of the batch: delta_k u_j and delta_j x_i, shaped like the matrices."""
        return [
            np.outer(delta[example], with_bias(values)[example])
            for delta, values in zip(self.found.deltas, self.passed.into, strict=True)
        ]


def trace_step(
    spec: NetworkSpec,
    parameters: Parameters,
    hyperparameters: Hyperparameters,
    X: ArrayLike,
    Y: ArrayLike,
    memory: Memory | None = None,
    epoch: int = 0,
) -> StepTrace:
    """Work out one step of gradient descent on a batch and keep every quantity.

    Parameters
    ----------
    spec : NetworkSpec
        The network.
    parameters : Parameters
        Its weights before the step.
    hyperparameters : Hyperparameters
        eta and weight decay; the batch is what X and Y hold, whatever ``batch_size`` says.
    X : array, shape (B, m)
        Inputs, without the bias.
    Y : array, shape (B, k)
        Targets.
    memory : Memory or None
        What the optimiser remembers from earlier steps; None for the first step.
    epoch : int
        Which epoch it is, for the schedule of the learning rate.

    Raises
    ------
    SpecError
        If X or Y does not fit the network.
    """
    X, Y = checked_batch(spec, X, Y)
    with np.errstate(over="ignore", invalid="ignore"):  # a diverged step is a result to show, not a warning
        passed = forward(spec, parameters.matrices, X)
        losses = LOSSES[spec.loss].value(Y, passed.s_k, passed.z_k, spec.output)
        found = backward(spec, parameters.matrices, passed, Y)
        eta = hyperparameters.eta_at(epoch)
        memory = Memory.fitting(spec, hyperparameters, memory)
        theta, new_memory = updated(spec, parameters.theta, found.gradients, hyperparameters, memory, eta)
        new = Parameters(spec, theta)
        trace = StepTrace(parameters, Y, passed, losses, float(losses.mean()), found, eta, new, new_memory)
    _freeze(trace)
    return trace


def checked_batch(spec: NetworkSpec, X: ArrayLike, Y: ArrayLike) -> tuple[Array, Array]:
    """Return C-ordered float64 copies of X (B, m) and Y (B, k), or raise SpecError saying which does not fit."""
    X = np.array(X, dtype=np.float64, order="C")
    Y = np.array(Y, dtype=np.float64, order="C")
    if X.ndim != 2 or X.shape[1] != spec.m:
        raise SpecError(
            tr("X must have shape (B, {m}), one example a row without the bias; got {shape}").format(
                m=spec.m, shape=X.shape
            )
        )
    if Y.shape != (X.shape[0], spec.k):
        raise SpecError(
            tr("Y must have shape ({shape}, {k}), one target row for each row of X; got {shape2}").format(
                shape=X.shape[0], k=spec.k, shape2=Y.shape
            )
        )
    if X.shape[0] == 0:
        raise SpecError(tr("a step needs at least one example; X has no rows"))
    return X, Y


def _freeze(value: Any) -> None:
    """Make every array inside a trace read-only."""
    if isinstance(value, np.ndarray):
        value.flags.writeable = False
    elif isinstance(value, tuple):
        for item in value:
            _freeze(item)
    elif isinstance(value, StepTrace | Forward | Backward):
        for field in fields(value):
            _freeze(getattr(value, field.name))
