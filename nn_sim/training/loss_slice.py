"""A slice of the loss: its mean over some examples for every value of two weights, all others as they are.

Owns how the slice is worked out fast. A weight moves one weighted sum of its layer: what comes before the earlier
weight is worked out once, what lies between the two once for each of its values.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from nn_sim.engine import HIDDEN_ACTIVATIONS, LOSSES, NetworkSpec
from nn_sim.engine.activations import output_values
from nn_sim.engine.forward import with_bias
from nn_sim.experiment import Experiment
from nn_sim.language import tr

Array = NDArray[np.float64]
Rows = NDArray[np.int64]
Range = tuple[float, float]

_AT_ONCE = 500_000  # numbers in one go: some megabytes
_WORK_AT_MOST = 4.0e9  # products that take some seconds


class WeightPlace(NamedTuple):
    """Where a weight stands: `row` and `column`, both from 0, of matrix `layer` (the last is W)."""

    layer: int
    row: int
    column: int

    def in_theta(self, spec: NetworkSpec) -> int:
        """Its index in the flat theta of a network."""
        starts = (0, *accumulate(rows * columns for rows, columns in spec.shapes))
        return starts[self.layer] + self.row * spec.shapes[self.layer][1] + self.column


@dataclass(frozen=True, eq=False)
class LossSlice:
    """The loss over two weights.

    Attributes
    ----------
    first_values, second_values : array, shape (side,)
        The values of the two weights.
    losses : array, shape (side, side)
        Mean of l; a row for each value of the second weight. Not finite where the network diverges.
    """

    first_values: Array
    second_values: Array
    losses: Array


def no_report(_share: float) -> None:
    """Tell nobody how much is done."""


def loss_slice(
    experiment: Experiment,
    first: WeightPlace,
    second: WeightPlace,
    ranges: tuple[Range, Range],
    side: int,
    rows: Rows,
    report: Callable[[float], None] = no_report,
) -> LossSlice:
    """Work out the mean loss over training examples for `side` x `side` values of two weights.

    Parameters
    ----------
    experiment : Experiment
        The network with its weights now, and the data.
    first, second : WeightPlace
        The two weights.
    ranges : pair of (lowest, highest)
        Of the first weight and of the second.
    side : int
        Number of values of each.
    rows : array of int
        Rows of the training part.
    report : callable
        Told the share that is done; may raise to give up.

    Raises
    ------
    ValueError
        If the two weights are the same.
    """
    if first == second:
        raise ValueError(tr("a slice of the loss needs two different weights"))
    first_values, second_values = (np.linspace(low, high, side) for low, high in ranges)
    swapped = first.layer > second.layer
    early, late = (second, first) if swapped else (first, second)
    early_values, late_values = (second_values, first_values) if swapped else (first_values, second_values)
    total = np.zeros((side, side))  # a row for each value of the earlier weight
    pieces = _pieces(experiment.spec, side, rows)
    with np.errstate(over="ignore", invalid="ignore"):  # what is too large is shown as such
        for count, piece in enumerate(pieces):
            passing = _Passing(experiment, piece, early, late)
            for index, value in enumerate(early_values):
                total[index] += passing.sums_of_losses(float(value), late_values)
                report((count + (index + 1) / side) / len(pieces))
        losses = total / len(rows)
    return LossSlice(first_values, second_values, losses if swapped else losses.T)


def rows_of_all(experiment: Experiment, side: int) -> Rows:
    """Return the training rows that stand for all of them: all, or evenly picked ones where that would take long."""
    count = experiment.example_count
    most = max(int(_WORK_AT_MOST / (side * side * experiment.spec.parameter_count)), 1)
    if count <= most:
        return np.arange(count)
    return np.linspace(0, count - 1, most).astype(np.int64)


def run_is_watchable(experiment: Experiment, side: int) -> bool:
    """Whether a slice over all data is quick enough to be worked out again and again during a run."""
    return side * side * experiment.spec.parameter_count * experiment.example_count < _WORK_AT_MOST / 40


class _Passing:
    """Some examples on their way through a network in which two weights take other values."""

    def __init__(self, experiment: Experiment, rows: Rows, early: WeightPlace, late: WeightPlace) -> None:
        self._spec = experiment.spec
        self._early, self._late = early, late
        self._matrices = [matrix.copy() for matrix in experiment.parameters.matrices]
        self._matrices[late.layer][late.row, late.column] = 0.0  # its share of the sum is added for each value
        self._Y = experiment.data.Y_train[rows]
        self._before = self._through(experiment.data.X_train[rows], 0, early.layer)

    def sums_of_losses(self, early_value: float, late_values: Array) -> Array:
        """Return the sum of l over the examples, for one value of the earlier weight and each of the later."""
        spec, late = self._spec, self._late
        self._matrices[self._early.layer][self._early.row, self._early.column] = early_value
        into = with_bias(self._through(self._before, self._early.layer, late.layer))
        sums = into @ self._matrices[late.layer].T
        moved = sums[:, late.row] + late_values[:, None] * into[:, late.column]  # (side, B)
        if late.layer == spec.hidden_count:
            s_k = np.repeat(sums[None], len(late_values), axis=0)
            s_k[:, :, late.row] = moved
        else:
            s_k = self._output_sums(sums, moved).reshape(len(late_values), -1, spec.k)
        z_k = output_values(spec.output, s_k)
        return np.asarray(LOSSES[spec.loss].value(self._Y[None], s_k, z_k, spec.output).sum(axis=1))

    def _output_sums(self, sums: Array, moved: Array) -> Array:
        """Return s_k, shape (side B, k), from the later weight's hidden layer: the one sum that moves, and the rest."""
        g, unit, layer = HIDDEN_ACTIVATIONS[self._spec.hidden].value, self._late.row + 1, self._late.layer + 1
        others = with_bias(g(sums))
        others[:, unit] = 0.0
        next_matrix = self._matrices[layer]
        next_sums = others @ next_matrix.T + g(moved)[:, :, None] * next_matrix[:, unit]
        flat = next_sums.reshape(-1, next_sums.shape[2])
        if layer == self._spec.hidden_count:
            return flat
        u = self._through(g(flat), layer + 1, self._spec.hidden_count)
        return np.asarray(with_bias(u) @ self._matrices[-1].T)

    def _through(self, u: Array, start: int, stop: int) -> Array:
        """Send what goes into hidden layer `start` on to where it goes into layer `stop`."""
        g = HIDDEN_ACTIVATIONS[self._spec.hidden].value
        for V in self._matrices[start:stop]:
            u = g(with_bias(u) @ V.T)
        return u


def _pieces(spec: NetworkSpec, side: int, rows: Rows) -> list[Rows]:
    """Cut the examples so that all that is worked out at once fits well into memory."""
    examples = max(_AT_ONCE // (side * max(spec.sizes)), 1)
    return [rows[start : start + examples] for start in range(0, len(rows), examples)]
