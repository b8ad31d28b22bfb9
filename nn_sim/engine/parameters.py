"""All weights of a network as one flat vector theta, seen as the lecture's matrices.

Owns the layout: V^(1), ..., V^(H), W one after the other, each row by row with the bias in column 0.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import cast

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nn_sim.engine.spec import NetworkSpec, SpecError
from nn_sim.language import tr

Array = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Parameters:
    """The weights theta of a network, read-only.

    Parameters
    ----------
    spec : NetworkSpec
        The network they belong to.
    theta : array of float64, shape (spec.parameter_count,)
        All weights; frozen and kept, not copied.

    Raises
    ------
    SpecError
        If theta has another length than the network needs.
    """

    spec: NetworkSpec
    theta: Array

    def __post_init__(self) -> None:
        theta = np.ascontiguousarray(self.theta, dtype=np.float64)
        if theta.shape != (self.spec.parameter_count,):
            raise SpecError(
                tr("a {names} network has {parameter_count} weights, got an array of shape {shape}").format(
                    names="-".join(map(str, self.spec.sizes)),
                    parameter_count=self.spec.parameter_count,
                    shape=theta.shape,
                )
            )
        theta.flags.writeable = False
        object.__setattr__(self, "theta", theta)

    @classmethod
    def from_matrices(cls, spec: NetworkSpec, matrices: Sequence[ArrayLike]) -> Parameters:
        """Copy matrices V^(1), ..., V^(H), W, bias in column 0, into one theta."""
        arrays = [np.asarray(matrix, dtype=np.float64) for matrix in matrices]
        shapes = tuple(array.shape for array in arrays)
        if shapes != spec.shapes:
            raise SpecError(
                tr("a {names} network needs matrices of shape {list}, got {list2}; the bias is column 0").format(
                    names="-".join(map(str, spec.sizes)), list=list(spec.shapes), list2=list(shapes)
                )
            )
        return cls(spec, np.concatenate([array.ravel() for array in arrays]))

    @cached_property
    def matrices(self) -> tuple[Array, ...]:
        """V^(1), ..., V^(H), W as read-only views of theta, each units x (units before + 1)."""
        return matrices_of(self.spec, self.theta)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Parameters):
            return NotImplemented
        return self.spec == other.spec and self.theta.tobytes() == other.theta.tobytes()

    __hash__ = None  # type: ignore[assignment]  # values that hold arrays are compared, never used as keys


def matrices_of(spec: NetworkSpec, theta: Array) -> tuple[Array, ...]:
    """Views of a flat vector in the shapes of the network's matrices."""
    views, start = [], 0
    for shape in spec.shapes:
        stop = start + shape[0] * shape[1]
        views.append(theta[start:stop].reshape(shape))
        start = stop
    return tuple(cast("list[Array]", views))


def place_of(spec: NetworkSpec, layer: int, row: int, column: int) -> int:
    """Return the place in theta of the weight in `row` and `column` of matrix `layer`, all counted from 0."""
    before = sum(rows * columns for rows, columns in spec.shapes[:layer])
    return before + row * spec.shapes[layer][1] + column
