"""What goes wrong when a layer is updated before the layer below has had its gradient.

Back-propagation needs the weights of the forward pass all the way down. Here each matrix changes first, and the sum
that goes back from it is taken with the NEW weights: the classic slip, done on purpose, to be compared with
``trace_step``. Owns that slip and the run that shows what it does to the loss; no training in earnest may use it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from time import perf_counter

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nn_sim.engine.activations import HIDDEN_ACTIVATIONS
from nn_sim.engine.backend import NUMPY, batches
from nn_sim.engine.backward import Backward
from nn_sim.engine.evaluate import mean_loss
from nn_sim.engine.forward import Forward, forward, with_bias
from nn_sim.engine.hyperparameters import Hyperparameters
from nn_sim.engine.losses import output_delta
from nn_sim.engine.optimisers import Memory, trained_weights, updated
from nn_sim.engine.parameters import Parameters, matrices_of
from nn_sim.engine.spec import NetworkSpec
from nn_sim.engine.step import checked_batch

Array = NDArray[np.float64]
Integers = NDArray[np.int64]

_SECONDS_BETWEEN_REPORTS = 0.1


@dataclass(frozen=True, eq=False)
class MistakenStep:
    """One step with the slip in it, for a batch of B examples; all arrays are read-only.

    Attributes
    ----------
    parameters, new_parameters : Parameters
        The weights before and after. W comes out right: nothing has changed yet when its gradient is taken.
    found : Backward
        delta_k, the backpropagated sums, g'(r_j), delta_j and the mean gradients, as the slip makes them.
    eta : float
        The learning rate of the step.
    new_memory : Memory
        What the optimiser remembers after the step.
    """

    parameters: Parameters
    new_parameters: Parameters
    found: Backward
    eta: float
    new_memory: Memory


@dataclass(frozen=True, eq=False)
class BothWays:
    """The mean loss on the examples before the first epoch and after each, shape (epochs + 1,); read-only.

    Attributes
    ----------
    right : array
        With the weights from before each step.
    mistaken : array
        With the weights that have just been updated.
    """

    right: Array
    mistaken: Array


def mistaken_step(
    spec: NetworkSpec,
    parameters: Parameters,
    hyperparameters: Hyperparameters,
    X: ArrayLike,
    Y: ArrayLike,
    memory: Memory | None = None,
    epoch: int = 0,
) -> MistakenStep:
    """Work out one step in which each matrix is updated before the sum goes back through it.

    The parameters are those of ``trace_step``, and so are the rules of optimiser, decay and frozen weights.

    Raises
    ------
    SpecError
        If X or Y does not fit the network.
    """
    X, Y = checked_batch(spec, X, Y)
    memory = Memory.fitting(spec, hyperparameters, memory)
    eta = hyperparameters.eta_at(epoch)
    with np.errstate(over="ignore", invalid="ignore"):  # a diverged step is a result to show, not a warning
        passed = forward(spec, parameters.matrices, X)
        theta, found, new_memory = _learned_downwards(spec, parameters.theta, passed, Y, hyperparameters, memory, eta)
    for array in (found.delta_k, *found.backpropagated_j, *found.du_dr_j, *found.delta_j, *found.gradients):
        array.flags.writeable = False
    return MistakenStep(parameters, Parameters(spec, theta), found, eta, new_memory)


def run_both(
    spec: NetworkSpec,
    parameters: Parameters,
    hyperparameters: Hyperparameters,
    X: ArrayLike,
    Y: ArrayLike,
    orders: Sequence[Integers],
    memory: Memory | None = None,
    epoch: int = 0,
    report: Callable[[float], object] = lambda _share: None,
) -> BothWays:
    """Train both ways from the same start with the same order of examples.

    Parameters
    ----------
    spec, parameters, hyperparameters
        The network, its weights and how it learns.
    X, Y : arrays, shape (N, m) and (N, k)
        All examples.
    orders : sequence of arrays of int
        For each epoch the rows of X in their order; the first may be what is left of an epoch.
    memory : Memory or None
        What the optimiser remembers; it stays as it is.
    epoch : int
        Which epoch the first of `orders` is, for the schedule of the learning rate.
    report : callable
        Told some times a second how much is done, 0 to 1. What it raises ends the work.

    Raises
    ------
    SpecError
        If X or Y does not fit the network.
    """
    X, Y = checked_batch(spec, X, Y)
    memory = Memory.fitting(spec, hyperparameters, memory)
    right, right_memory = parameters.theta.copy(), memory.copy()
    mistaken, mistaken_memory = parameters.theta.copy(), memory.copy()
    losses = [_both_losses(spec, right, mistaken, X, Y)]
    examples, done, last_report = sum(map(len, orders)), 0, perf_counter()
    with np.errstate(over="ignore", invalid="ignore"):
        for number, order in enumerate(orders):
            eta = hyperparameters.eta_at(epoch + number)
            for rows in batches(order[None], hyperparameters.batch_size):
                NUMPY.train(spec, right, hyperparameters, X, Y, rows[None], right_memory, epoch + number)
                passed = forward(spec, matrices_of(spec, mistaken), X[rows])
                mistaken, _, mistaken_memory = _learned_downwards(
                    spec, mistaken, passed, Y[rows], hyperparameters, mistaken_memory, eta
                )
                done += len(rows)
                if perf_counter() - last_report > _SECONDS_BETWEEN_REPORTS:
                    report(done / examples)
                    last_report = perf_counter()
            losses.append(_both_losses(spec, right, mistaken, X, Y))
    curves = np.array(losses).T.copy()
    curves.flags.writeable = False
    return BothWays(curves[0], curves[1])


def _learned_downwards(
    spec: NetworkSpec, theta: Array, passed: Forward, Y: Array, how: Hyperparameters, memory: Memory, eta: float
) -> tuple[Array, Backward, Memory]:
    """From the outputs down: update a matrix, then send the deltas back through what it has become."""
    g_prime = HIDDEN_ACTIVATIONS[spec.hidden].derivative
    new, new_memory = np.empty_like(theta), memory.copy()
    new_memory.step += 1
    matrices = matrices_of(spec, new)
    delta = delta_k = output_delta(spec.loss, spec.output, Y, passed.s_k, passed.z_k)
    sums: list[Array] = []
    slopes: list[Array] = []
    deltas: list[Array] = []
    gradients: list[Array] = []
    for layer, alone in reversed(list(enumerate(_each_alone(spec, how)))):
        gradients.insert(0, delta.T @ with_bias(passed.into[layer]) / len(Y))
        part = alone.part
        before = Memory(memory.first[part], memory.second[part], memory.step)
        new[part], after = updated(alone.spec, theta[part], gradients[:1], alone.how, before, eta)
        new_memory.first[part], new_memory.second[part] = after.first, after.second
        if layer > 0:
            back = delta @ matrices[layer][:, 1:]  # the slip: this matrix is the new one already
            slope = g_prime(passed.r_j[layer - 1], passed.u_j[layer - 1])
            delta = slope * back
            sums.insert(0, back)
            slopes.insert(0, slope)
            deltas.insert(0, delta)
    return new, Backward(delta_k, tuple(sums), tuple(slopes), tuple(deltas), tuple(gradients)), new_memory


@dataclass(frozen=True)
class _Alone:
    """One weight matrix as a network of its own, so that the optimiser can update it by itself."""

    part: slice  # of theta
    spec: NetworkSpec
    how: Hyperparameters


@lru_cache(maxsize=16)
def _each_alone(spec: NetworkSpec, how: Hyperparameters) -> tuple[_Alone, ...]:
    trained_weights(spec, how)  # complains of a frozen place outside theta
    found, start = [], 0
    for after, before in spec.shapes:
        stop = start + after * before
        frozen = frozenset(place - start for place in how.frozen if start <= place < stop)
        alone = NetworkSpec((before - 1, after), output="identity", loss="squared")
        found.append(_Alone(slice(start, stop), alone, replace(how, frozen=frozen)))
        start = stop
    return tuple(found)


def _both_losses(spec: NetworkSpec, right: Array, mistaken: Array, X: Array, Y: Array) -> tuple[float, float]:
    return mean_loss(spec, right, X, Y)[0], mean_loss(spec, mistaken, X, Y)[0]
