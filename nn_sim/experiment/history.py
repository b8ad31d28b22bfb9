"""The losses along a run: what the loss plot draws."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nn_sim.experiment.measures import Measures

Array = NDArray[np.float64]

COLUMNS = ("epoch", "loss_train", "loss_test", "accuracy_train", "accuracy_test")


@dataclass(frozen=True, eq=False)
class LossHistory:
    """Measured points of a run, oldest first.

    Attributes
    ----------
    points : array, shape (n, 5), read-only
        Columns as in ``COLUMNS``; a step inside an epoch has a broken epoch number. NaN where there is no test part
        or no accuracy.
    """

    points: Array

    def __post_init__(self) -> None:
        points = np.asarray(self.points, dtype=np.float64).reshape(-1, len(COLUMNS))
        points.flags.writeable = False
        object.__setattr__(self, "points", points)

    def with_points(self, new: Iterable[tuple[float, Measures]]) -> LossHistory:
        """Return a history that goes on with points (epoch, measures)."""
        rows = [(epoch, *measures) for epoch, measures in new]
        return LossHistory(np.concatenate([self.points, np.array(rows)])) if rows else self

    def column(self, name: str) -> Array:
        """Return one column by its name in ``COLUMNS``."""
        return self.points[:, COLUMNS.index(name)]

    def __len__(self) -> int:
        return len(self.points)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, LossHistory):
            return NotImplemented
        return self.points.tobytes() == other.points.tobytes()

    __hash__ = None  # type: ignore[assignment]


EMPTY_HISTORY = LossHistory(np.empty((0, len(COLUMNS))))
