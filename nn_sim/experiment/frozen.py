"""Which weights are frozen: places in theta, as ``Hyperparameters`` keeps them, and their places in the matrices."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from nn_sim.engine import Hyperparameters, NetworkSpec
from nn_sim.language import later, tr

Mask = NDArray[np.bool_]

FROZEN = later("; frozen: training leaves it as it is")
"""What is added to a frozen weight's words."""


def places_of(spec: NetworkSpec, layer: int, row: int, column: int, shape: tuple[int, int] = (1, 1)) -> frozenset[int]:
    """Return the places in theta of a block of matrix `layer`, its upper left corner at (row, column).

    Raises
    ------
    ValueError
        If the block reaches out of the matrix.
    """
    rows, columns = spec.shapes[layer]
    if min(row, column) < 0 or row + shape[0] > rows or column + shape[1] > columns:
        raise ValueError(
            tr(
                "{shape} x {shape2} weights at row {row}, column {column} do not lie in a matrix of {rows} x {columns}"
            ).format(shape=shape[0], shape2=shape[1], row=row + 1, column=column, rows=rows, columns=columns)
        )
    begin = sum(height * width for height, width in spec.shapes[:layer])
    return frozenset(
        begin + j * columns + i for j in range(row, row + shape[0]) for i in range(column, column + shape[1])
    )


def frozen_in(spec: NetworkSpec, how: Hyperparameters, layer: int) -> Mask:
    """Return which weights of matrix `layer` are frozen, in the shape of the matrix."""
    rows, columns = spec.shapes[layer]
    begin = sum(height * width for height, width in spec.shapes[:layer])
    mask = np.zeros(rows * columns, dtype=np.bool_)
    mask[[place - begin for place in how.frozen if begin <= place < begin + len(mask)]] = True
    return mask.reshape(rows, columns)


def is_frozen(spec: NetworkSpec, how: Hyperparameters, layer: int, row: int, column: int) -> bool:
    """Whether one weight is frozen."""
    return bool(how.frozen) and places_of(spec, layer, row, column) <= how.frozen
