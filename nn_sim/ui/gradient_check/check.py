"""The question that the view asks and the answer it gets. Owns what is checked: the gradient of the step which comes
next, the mean over its batch, without weight decay. Knows nothing of Qt.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nn_sim.engine import NetworkSpec
from nn_sim.engine.gradient_check import ErrorCurve, error_curve, weights_to_check
from nn_sim.engine.parameters import matrices_of
from nn_sim.engine.step import StepTrace
from nn_sim.experiment import Experiment
from nn_sim.language import tr
from nn_sim.session.selection import WeightRef
from nn_sim.stepper.next_step import next_step, rows_of_next_step

Array = NDArray[np.float64]

_REPORT_SECONDS = 0.05

KINKED = ("relu", "leaky_relu")
"""Activations whose slope jumps at 0."""


@dataclass(frozen=True)
class Kink:
    """A unit whose weighted sum comes near the kink of its activation; `layer` is 1..H, or H + 1 for the outputs."""

    layer: int
    unit: int
    distance: float


@dataclass(frozen=True, eq=False)
class Entry:
    """What there is to say of one weight; the last two are None where it was not checked."""

    analytic: float
    numeric: float | None
    error: float | None


@dataclass(frozen=True, eq=False)
class Check:
    """A finished check.

    Attributes
    ----------
    spec : NetworkSpec
        The network.
    gradient : array, shape of theta
        What the backward pass found, for all weights.
    curve : ErrorCurve
        The differences, at every epsilon.
    kinks : tuple of Kink
        Units that come within the largest epsilon of a kink, in some example of the batch.
    """

    spec: NetworkSpec
    gradient: Array
    curve: ErrorCurve
    kinks: tuple[Kink, ...]

    @property
    def is_sample(self) -> bool:
        """Whether some weights were left out."""
        return len(self.curve.checked) < self.spec.parameter_count

    def analytic_matrices(self) -> tuple[Array, ...]:
        """The gradient in the shapes of V^(1), ..., W."""
        return matrices_of(self.spec, self.gradient)

    def numeric_matrices(self, at: int) -> tuple[Array, ...]:
        """The differences at epsilon number `at`; NaN where a weight was not checked."""
        return self._spread(self.curve.numeric[at])

    def error_matrices(self, at: int) -> tuple[Array, ...]:
        """The relative errors at epsilon number `at`; NaN where a weight was not checked."""
        return self._spread(self.curve.relative[at])

    def entry(self, ref: WeightRef, at: int) -> Entry:
        """Look up one weight at epsilon number `at`."""
        place = self._place(ref)
        column = int(np.searchsorted(self.curve.checked, place))
        if column == len(self.curve.checked) or self.curve.checked[column] != place:
            return Entry(float(self.gradient[place]), None, None)
        return Entry(
            float(self.gradient[place]),
            float(self.curve.numeric[at, column]),
            float(self.curve.relative[at, column]),
        )

    def weight_at(self, place: int) -> WeightRef:
        """The weight at a place of theta."""
        for layer, (rows, columns) in enumerate(self.spec.shapes):
            if place < rows * columns:
                return WeightRef(layer, *divmod(place, columns))
            place -= rows * columns
        raise IndexError(tr("theta has {parameter_count} places").format(parameter_count=self.spec.parameter_count))

    def _place(self, ref: WeightRef) -> int:
        before = sum(rows * columns for rows, columns in self.spec.shapes[: ref.layer])
        return before + ref.row * self.spec.shapes[ref.layer][1] + ref.column

    def _spread(self, values: Array) -> tuple[Array, ...]:
        theta = np.full(self.spec.parameter_count, np.nan)
        theta[self.curve.checked] = values
        return matrices_of(self.spec, theta)


def check_next_step(experiment: Experiment, report: Callable[[float], None] = lambda _share: None) -> Check:
    """Check the gradient of the step that comes next; `report` is told how much is done, and may raise to end it."""
    trace = next_step(experiment).trace
    gradient = np.concatenate([matrix.ravel() for matrix in trace.gradients])
    places = weights_to_check(experiment.spec, len(trace.x_i))
    curve = error_curve(
        experiment.parameters, trace.x_i, trace.y_k, gradient, checked=places, report=_now_and_then(report)
    )
    return Check(experiment.spec, gradient, curve, kinks_of(experiment.spec, trace, float(curve.epsilons.max())))


def _now_and_then(report: Callable[[float], None]) -> Callable[[float], None]:
    """Pass a report on only so often as one looks at it."""
    told = -math.inf

    def report_at_times(share: float) -> None:
        nonlocal told
        now = time.perf_counter()
        if now - told >= _REPORT_SECONDS:
            told = now
            report(share)

    return report_at_times


def kinks_of(spec: NetworkSpec, trace: StepTrace, epsilon: float) -> tuple[Kink, ...]:
    """Find the units that a change of one of their own weights by `epsilon` takes across their kink.

    Such a change moves the unit's sum by epsilon times what comes in, which for the bias is 1.
    """
    found = []
    layers = [(sums, spec.hidden) for sums in trace.r_j] + [(trace.s_k, spec.output)]
    for layer, ((sums, activation), values) in enumerate(zip(layers, trace.passed.into, strict=True), 1):
        if activation not in KINKED:
            continue
        reach = np.maximum(1.0, np.abs(values).max(axis=1, initial=0.0))  # of each example
        distances = (np.abs(sums) / reach[:, np.newaxis]).min(axis=0)
        found += [Kink(layer, int(unit) + 1, float(distances[unit])) for unit in np.flatnonzero(distances <= epsilon)]
    return tuple(found)


@dataclass(frozen=True, eq=False)
class Question:
    """What a check's answer depends on: as long as it stays the same, the answer holds."""

    experiment: Experiment
    rows: NDArray[np.int64]

    @classmethod
    def of(cls, experiment: Experiment) -> Question:
        """The question that an experiment poses now."""
        return cls(experiment, rows_of_next_step(experiment))

    def is_same(self, other: Question | None) -> bool:
        """Whether the other's answer would be this one's."""
        return (
            other is not None
            and self.experiment.parameters is other.experiment.parameters
            and self.experiment.spec == other.experiment.spec
            and self.experiment.data is other.experiment.data
            and np.array_equal(self.rows, other.rows)
        )
