"""What the view asks beside the window, and what it gets: the slice for one example and for all data."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nn_sim.experiment import Experiment
from nn_sim.training.loss_slice import LossSlice, WeightPlace, loss_slice, rows_of_all
from nn_sim.ui.loss_surface.window import Point, Window

SIDE = 41
"""Values of each weight: with a spline between them, contour lines are smooth."""


@dataclass(frozen=True, eq=False)
class Question:
    """The two slices of an experiment over two of its weights; `example` is a row of the training part."""

    experiment: Experiment
    example: int
    first: WeightPlace
    second: WeightPlace
    window: Window

    def has_the_answer_of(self, other: Question) -> bool:
        """Whether both come to the same: the two weights' own values, for one, make no difference."""
        mine, others = self.experiment, other.experiment
        return (
            (self.example, self.first, self.second, self.window)
            == (other.example, other.first, other.second, other.window)
            and mine.data is others.data
            and mine.spec == others.spec
            and (mine.parameters is others.parameters or self._fixed() == other._fixed())
        )

    def _fixed(self) -> bytes:
        spec = self.experiment.spec
        places = [self.first.in_theta(spec), self.second.in_theta(spec)]
        return np.delete(self.experiment.parameters.theta, places).tobytes()

    def answer(self, report: Callable[[float], None]) -> Answer:
        """Work both slices out."""
        rows = rows_of_all(self.experiment, SIDE)
        places = (self.first, self.second, self.window.ranges, SIDE)
        one = loss_slice(self.experiment, *places, np.array([self.example]))
        return Answer(self, one, loss_slice(self.experiment, *places, rows, report), len(rows))


@dataclass(frozen=True, eq=False)
class Answer:
    """The slices; `row_count` examples stand for all data."""

    question: Question
    one: LossSlice
    everything: LossSlice
    row_count: int

    def at(self, point: Point) -> tuple[float, float] | None:
        """Return both losses at a point, between the grid's places; None outside of the window."""
        if self.question.window.distance(point) > 1.0:
            return None
        return _between(self.one, point), _between(self.everything, point)


def _between(found: LossSlice, point: Point) -> float:
    along = [
        float(np.interp(value, values, np.arange(len(values))))
        for value, values in zip(point, (found.first_values, found.second_values), strict=True)
    ]
    (column, across), (row, up) = (divmod(min(place, SIDE - 1 - 1e-9), 1.0) for place in along)
    corners: NDArray[np.float64] = found.losses[int(row) : int(row) + 2, int(column) : int(column) + 2]
    return float(np.array([1.0 - up, up]) @ corners @ np.array([1.0 - across, across]))
