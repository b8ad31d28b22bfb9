"""From a gradient to new weights: weight decay, frozen weights, and five optimisers over flat theta.

Each formula stands beside its source. g is the gradient with the decay added, eta the learning rate of the epoch, and
what an optimiser remembers from step to step is its ``Memory``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from nn_sim.engine.hyperparameters import HyperparameterError, Hyperparameters
from nn_sim.engine.spec import NetworkSpec
from nn_sim.language import tr

Array = NDArray[np.float64]


@dataclass(eq=False)
class Memory:
    """What an optimiser remembers; a run changes it in place.

    Attributes
    ----------
    first : array, shaped like theta or empty
        Velocity v of momentum and Nesterov, mean m of Adam.
    second : array, shaped like theta or empty
        Mean square a of RMSProp and Adam.
    step : int
        Steps done, t.
    """

    first: Array = field(default_factory=lambda: np.empty(0))
    second: Array = field(default_factory=lambda: np.empty(0))
    step: int = 0

    @classmethod
    def fresh(cls, spec: NetworkSpec, how: Hyperparameters) -> Memory:
        """Return the memory before the first step: zeros, where the optimiser has use for them."""
        optimiser, count = OPTIMISERS[how.optimiser], spec.parameter_count
        return cls(np.zeros(count if optimiser.uses_first else 0), np.zeros(count if optimiser.uses_second else 0))

    @classmethod
    def fitting(cls, spec: NetworkSpec, how: Hyperparameters, memory: Memory | None) -> Memory:
        """Return `memory`, or a fresh one for None.

        Raises
        ------
        ValueError
            If it is another optimiser's or another network's; the compiled loop would write past its end.
        """
        fresh = cls.fresh(spec, how)
        if memory is None:
            return fresh
        if (memory.first.shape, memory.second.shape) != (fresh.first.shape, fresh.second.shape):
            raise ValueError(
                tr("this memory does not fit {optimiser} and {parameter_count} weights").format(
                    optimiser=how.optimiser, parameter_count=spec.parameter_count
                )
            )
        return memory

    def copy(self) -> Memory:
        """Return a memory that can be changed without changing this one."""
        return Memory(self.first.copy(), self.second.copy(), self.step)

    def take(self, other: Memory) -> None:
        """Become what `other` is."""
        self.first, self.second, self.step = other.first, other.second, other.step

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Memory):
            return NotImplemented
        return (self.step, self.first.tobytes(), self.second.tobytes()) == (
            other.step,
            other.first.tobytes(),
            other.second.tobytes(),
        )

    __hash__ = None  # type: ignore[assignment]


Change = tuple[Array, Array, Array]
"""What to add to theta, and the new first and second memory."""


@dataclass(frozen=True)
class Optimiser:
    """One way to turn gradients into steps.

    Attributes
    ----------
    name : str
        The key used in settings and files.
    change : callable
        (g, memory, eta, settings) to the change of theta and the new memory.
    tex : str
        The formulas, separated by semicolons.
    uses_first, uses_second : bool
        Which parts of the memory it needs.
    """

    name: str
    change: Callable[[Array, Memory, float, Hyperparameters], Change]
    tex: str
    uses_first: bool = False
    uses_second: bool = False


def _sgd(g: Array, memory: Memory, eta: float, _how: Hyperparameters) -> Change:
    """w <- w - eta g (slide "Stochastic Gradient Descent update rule")."""
    return -eta * g, memory.first, memory.second


def _momentum(g: Array, memory: Memory, eta: float, how: Hyperparameters) -> Change:
    """v <- mu v - eta g, w <- w + v: Polyak (1964), in the form of Sutskever et al. (2013), eq. 1 and 2."""
    v = how.momentum * memory.first - eta * g
    return v, v, memory.second


def _nesterov(g: Array, memory: Memory, eta: float, how: Hyperparameters) -> Change:
    """v <- mu v - eta g, w <- w + mu v - eta g: Nesterov (1983), as Bengio et al. (2013) write it.

    The weights held are the ones looked ahead to, so that the gradient is taken where one is.
    """
    v = how.momentum * memory.first - eta * g
    return how.momentum * v - eta * g, v, memory.second


def _rmsprop(g: Array, memory: Memory, eta: float, how: Hyperparameters) -> Change:
    """a <- rho a + (1 - rho) g^2, w <- w - eta g / (sqrt(a) + epsilon): Tieleman & Hinton (2012), lecture 6.5."""
    a = how.rho * memory.second + (1.0 - how.rho) * g * g
    return -eta * g / (np.sqrt(a) + how.epsilon), memory.first, a


def _adam(g: Array, memory: Memory, eta: float, how: Hyperparameters) -> Change:
    """Kingma & Ba (2015), "Adam", algorithm 1.

    m <- beta1 m + (1 - beta1) g, a <- beta2 a + (1 - beta2) g^2,
    w <- w - eta m / (1 - beta1^t) / (sqrt(a / (1 - beta2^t)) + epsilon).
    """
    t = memory.step + 1
    m = how.beta1 * memory.first + (1.0 - how.beta1) * g
    a = how.beta2 * memory.second + (1.0 - how.beta2) * g * g
    m_hat, a_hat = m / (1.0 - how.beta1**t), a / (1.0 - how.beta2**t)
    return -eta * m_hat / (np.sqrt(a_hat) + how.epsilon), m, a


OPTIMISERS: dict[str, Optimiser] = {
    optimiser.name: optimiser
    for optimiser in (
        Optimiser("sgd", _sgd, r"w \leftarrow w - \eta g"),
        Optimiser("momentum", _momentum, r"v \leftarrow \mu v - \eta g; w \leftarrow w + v", uses_first=True),
        Optimiser(
            "nesterov", _nesterov, r"v \leftarrow \mu v - \eta g; w \leftarrow w + \mu v - \eta g", uses_first=True
        ),
        Optimiser(
            "rmsprop",
            _rmsprop,
            r"a \leftarrow \rho a + (1 - \rho) g^2; w \leftarrow w - \frac{\eta g}{\sqrt{a} + \epsilon}",
            uses_second=True,
        ),
        Optimiser(
            "adam",
            _adam,
            r"m \leftarrow \beta_1 m + (1 - \beta_1) g; a \leftarrow \beta_2 a + (1 - \beta_2) g^2;"
            r" w \leftarrow w - \frac{\eta\, m / (1 - \beta_1^t)}{\sqrt{a / (1 - \beta_2^t)} + \epsilon}",
            uses_first=True,
            uses_second=True,
        ),
    )
}


def updated(
    spec: NetworkSpec, theta: Array, gradients: Sequence[Array], how: Hyperparameters, memory: Memory, eta: float
) -> tuple[Array, Memory]:
    """Return theta and memory after one step; the given ones stay as they are.

    Parameters
    ----------
    spec : NetworkSpec
        The network.
    theta : array
        Its weights, flat.
    gradients : sequence of arrays
        The mean gradient of the batch, shaped like the matrices.
    how : Hyperparameters
        Decay, optimiser, frozen weights.
    memory : Memory
        What the optimiser remembers.
    eta : float
        The learning rate of this step.
    """
    g = np.concatenate([gradient.ravel() for gradient in gradients])
    if how.l1 or how.l2:
        g = g + without_biases(spec) * (how.l1 * np.sign(theta) + how.l2 * theta)  # w <- w - eta (dl/dw + lambda dR/dw)
    trained = trained_weights(spec, how)
    if trained is not None:
        g = g * trained
    change, first, second = OPTIMISERS[how.optimiser].change(g, memory, eta, how)
    if trained is not None:
        change = change * trained  # an old velocity must not move a frozen weight
    return theta + change, Memory(first, second, memory.step + 1)


@lru_cache(maxsize=64)
def without_biases(spec: NetworkSpec) -> Array:
    """Return 1 for each weight of theta and 0 for each bias."""
    parts = []
    for shape in spec.shapes:
        part = np.ones(shape)
        part[:, 0] = 0.0
        parts.append(part.ravel())
    mask = np.concatenate(parts)
    mask.flags.writeable = False
    return mask


def trained_weights(spec: NetworkSpec, how: Hyperparameters) -> Array | None:
    """Return 1 for each weight that is trained and 0 for each frozen one; None if none is frozen.

    Raises
    ------
    HyperparameterError
        If a frozen place lies outside theta.
    """
    if not how.frozen:
        return None
    mask = np.ones(spec.parameter_count)
    for place in how.frozen:
        if not 0 <= place < spec.parameter_count:
            raise HyperparameterError(
                tr("frozen names place {place}, but this network has the weights 0 to {parameter_count}").format(
                    place=place, parameter_count=spec.parameter_count - 1
                )
            )
        mask[place] = 0.0
    return mask
