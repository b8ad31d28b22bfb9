"""What a user can want to change of the examples; each can be undone. Rows are those of the dataset, from 0."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64] | NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class AddPoints:
    """Add points: inputs (a, m) in the data's own units, and class indices (a,) or targets (a, c)."""

    inputs: NDArray[np.float64]
    targets: Numbers
    brushed: bool = False


@dataclass(frozen=True)
class MovePoint:
    """Put a point at other inputs, and in a regression also at other targets where they are given."""

    row: int
    inputs: tuple[float, ...]
    targets: tuple[float, ...] | None = None


@dataclass(frozen=True)
class RemovePoints:
    """Take points out."""

    rows: frozenset[int]


@dataclass(frozen=True, eq=False)
class SetCells:
    """Write a block of cells, its upper left corner at (row, column): inputs, then targets, a class by its index.

    Rows below the last one are added.
    """

    row: int
    column: int
    block: NDArray[np.float64]


ExampleEdit = AddPoints | MovePoint | RemovePoints | SetCells
