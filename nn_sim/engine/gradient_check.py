"""The gradient by central differences: an independent way to the numbers of the backward pass, and how far they agree.

Owns the differences, the relative error and its curve over epsilon. Knows nothing of how a gradient was found.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nn_sim.engine.evaluate import mean_loss
from nn_sim.engine.parameters import Parameters
from nn_sim.engine.spec import NetworkSpec, SpecError
from nn_sim.engine.step import checked_batch
from nn_sim.language import tr

Array = NDArray[np.float64]
Integers = NDArray[np.int64]

EPSILONS = (*(float(f"{digit}e-{power}") for power in range(1, 12) for digit in (1, 0.3)), 1e-12)
"""From 1e-1 to 1e-12 in steps of about a factor of 3."""

MOST_WEIGHTS = 5_000
"""So many weights are checked one by one; of more, a sample."""

_MOST_PRODUCTS = 1e9  # of one epsilon: bounds a whole curve to some half a minute
_PRODUCTS_OF_A_CALL = 1e5  # what one evaluation costs in itself, as so many products
_REFERENCE = 1e-5  # near the cube root of the machine's precision, where both kinds of error together are smallest
_TOO_SMALL = 1e-7  # at the reference the loss's last digit makes 1e-11: a gradient of 1e-7 is then known to 1e-4


def central_differences(parameters: Parameters, X: ArrayLike, Y: ArrayLike, epsilon: float = 1e-6) -> Array:
    """Return (l(theta + epsilon e_n) - l(theta - epsilon e_n)) / (2 epsilon) for every weight n, shaped like theta.

    l is the mean loss of the batch X, shape (B, m), with targets Y, shape (B, k). The truncation error goes with
    epsilon^2, the round-off error with 1 / epsilon; near 1e-6 their sum is smallest in float64.
    """
    X, Y = checked_batch(parameters.spec, X, Y)
    return np.array([_slope(parameters, place, X, Y, epsilon) for place in range(len(parameters.theta))])


def relative_errors(analytic: ArrayLike, numeric: ArrayLike) -> Array:
    """Return |a - n| / max(|a|, |n|), entry by entry: 0 where both are 0, NaN where one is not finite.

    Between 0 and 2; 1 where only one of the two is 0. From Karpathy's notes of the course CS231n, "Neural Networks
    Part 3: Learning and Evaluation", section "Gradient checks" (an older edition has the sum below the line), which
    takes 1e-7 as good, 1e-4 as usual at kinks and 1e-2 as wrong.
    """
    a, n = np.asarray(analytic, dtype=np.float64), np.asarray(numeric, dtype=np.float64)
    with np.errstate(invalid="ignore", over="ignore"):
        larger = np.maximum(np.abs(a), np.abs(n))
        errors = np.abs(a - n) / np.where(larger == 0.0, 1.0, larger)
    return np.asarray(np.where(np.isfinite(larger), errors, np.nan))


def weights_to_check(spec: NetworkSpec, examples: int) -> Integers:
    """Return places in theta: all, or, where checking all would take too long, a random sample of every matrix.

    The sample is always the same, in rising order.
    """
    affordable = int(_MOST_PRODUCTS / (_PRODUCTS_OF_A_CALL + spec.parameter_count * examples))
    most = min(MOST_WEIGHTS, affordable)
    if spec.parameter_count <= most:
        return np.arange(spec.parameter_count)
    share = max(1, most // len(spec.shapes))
    generator = np.random.Generator(np.random.PCG64(0))
    chosen, start = [], 0
    for rows, columns in spec.shapes:
        size = rows * columns
        chosen.append(start + np.sort(generator.choice(size, min(size, share), replace=False)))
        start += size
    return np.concatenate(chosen)


@dataclass(frozen=True, eq=False)
class ErrorCurve:
    """How far differences are from a gradient, for E epsilons and C weights.

    Attributes
    ----------
    epsilons : array, shape (E,)
        The steps.
    checked : array of int, shape (C,)
        Places in theta of the weights that were checked.
    analytic : array, shape (C,)
        The gradient that was checked.
    numeric : array, shape (E, C)
        The central differences.
    loss : float
        The mean loss of the batch.
    """

    epsilons: Array
    checked: Integers
    analytic: Array
    numeric: Array
    loss: float

    @cached_property
    def relative(self) -> Array:
        """The relative errors, shape (E, C)."""
        return relative_errors(self.analytic, self.numeric)

    @cached_property
    def is_comparable(self) -> NDArray[np.bool_]:
        """Which gradients stand clear of the loss's round-off, shape (C,); the others say nothing about agreement."""
        reference = self.numeric[np.abs(np.log(self.epsilons / _REFERENCE)).argmin()]
        sizes = np.maximum(np.abs(self.analytic), np.abs(reference))
        return np.asarray(~(sizes < _TOO_SMALL * max(1.0, abs(self.loss))))  # NaN is no small number

    @cached_property
    def largest(self) -> Array:
        """The largest relative error at each epsilon, shape (E,), of the gradients that can be compared."""
        compared = self.relative[:, self.is_comparable]
        return np.asarray(compared.max(axis=1, initial=0.0))

    @cached_property
    def median(self) -> Array:
        """Their median, shape (E,)."""
        compared = self.relative[:, self.is_comparable]
        return np.asarray(np.median(compared, axis=1)) if compared.size else np.zeros(len(self.epsilons))

    @cached_property
    def best(self) -> int:
        """Place of the epsilon whose largest error is smallest; the larger epsilon of two."""
        return int(np.where(np.isnan(self.largest), np.inf, self.largest).argmin())


def error_curve(
    parameters: Parameters,
    X: ArrayLike,
    Y: ArrayLike,
    analytic: ArrayLike,
    epsilons: Sequence[float] = EPSILONS,
    *,
    checked: Integers | None = None,
    report: Callable[[float], None] = lambda _share: None,
) -> ErrorCurve:
    """Compare a gradient with central differences at many epsilons.

    Parameters
    ----------
    parameters : Parameters
        The weights at which.
    X, Y : arrays, shapes (B, m) and (B, k)
        The batch.
    analytic : array, shape of theta
        The gradient of the batch's mean loss, as the backward pass has it.
    epsilons : sequence of float
        The steps.
    checked : array of int or None
        Places in theta of the weights to check; None for all.
    report : callable
        Told how much is done, 0 to 1, before every difference; whatever it raises ends the work.

    Raises
    ------
    SpecError
        If X, Y or the gradient does not fit the network.
    """
    X, Y = checked_batch(parameters.spec, X, Y)
    analytic = np.asarray(analytic, dtype=np.float64)
    if analytic.shape != parameters.theta.shape:
        raise SpecError(
            tr("a gradient must have the shape of theta, {shape}; got {shape2}").format(
                shape=parameters.theta.shape, shape2=analytic.shape
            )
        )
    places = np.arange(len(parameters.theta)) if checked is None else checked
    numeric = np.empty((len(epsilons), len(places)))
    for done in range(numeric.size):
        report(done / numeric.size)
        row, column = divmod(done, len(places))
        numeric[row, column] = _slope(parameters, int(places[column]), X, Y, epsilons[row])
    report(1.0)
    loss, _ = mean_loss(parameters.spec, parameters.theta, X, Y)
    return ErrorCurve(np.asarray(epsilons, dtype=np.float64), places, analytic[places], numeric, loss)


def _slope(parameters: Parameters, place: int, X: Array, Y: Array, epsilon: float) -> float:
    """The central difference of the mean loss for the weight at one place of theta."""
    moved = parameters.theta.copy()
    moved[place] = parameters.theta[place] + epsilon
    above, _ = mean_loss(parameters.spec, moved, X, Y)
    moved[place] = parameters.theta[place] - epsilon
    below, _ = mean_loss(parameters.spec, moved, X, Y)
    return (above - below) / (2.0 * epsilon)
