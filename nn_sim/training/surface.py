"""What the network answers over a plane of its inputs (two or more) or their line (one): the map behind the points.

Owns how fine the map is and how far it reaches; coordinates are the data's own units, before any standardising. Which
plane, ``plane`` says.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from nn_sim.engine import NUMPY, Backend, Parameters, predict
from nn_sim.experiment import Experiment
from nn_sim.training.plane import Plane, fits, usual_plane

Array = NDArray[np.float64]

_FINEST, _COARSEST = 100, 16
_WORK = 5.0e6  # weights x points that take about ten milliseconds in NumPy
_CURVE_POINTS = 300
_MARGIN = 0.15


@dataclass(frozen=True, eq=False)
class Surface:
    """Outputs over a part of the input space.

    Attributes
    ----------
    x1, x2 : array
        Places along the two directions of the plane, which of two inputs are these themselves, in the data's units;
        x2 has no places where there is but one input.
    z_k : array, shape (len(x2), len(x1), k) or (len(x1), k)
        The outputs there; a standardised target is turned back into its units.
    plane : Plane or None
        Where the map lies; None where there is but one input.
    """

    x1: Array
    x2: Array
    z_k: Array
    plane: Plane | None = None

    def points(self, inputs: Array) -> Array:
        """Return where inputs of shape (n, m) are drawn, shape (n, 2), or (n, 1) where there is but one."""
        return inputs if self.plane is None else self.plane.projected(inputs)

    def place_of(self, point: tuple[float, float]) -> tuple[float, ...]:
        """Return the input x_1, ..., x_m at a point of the drawing."""
        if self.plane is None:
            return (point[0],)
        return tuple(self.plane.places([point[0]], [point[1]])[0].tolist())

    def inputs_at(self, x1: Array, x2: Array) -> Array:
        """Return the inputs, (len(x2) len(x1), m), at a grid of points, or (len(x1), 1) at those of a line."""
        if self.plane is None:
            return x1[:, None]
        return self.plane.places(np.tile(x1, len(x2)), np.repeat(x2, len(x1)))


def input_ranges(inputs: Array) -> tuple[tuple[float, float], ...]:
    """Return what to show of each input: where its examples lie and a margin around, shape (n, m) -> m pairs."""
    low, high = inputs.min(axis=0), inputs.max(axis=0)
    middle, half = low / 2 + high / 2, high / 2 - low / 2  # halved first: the largest numbers must not overflow
    reach = np.where(half > 0.0, half, 1.0) * (1.0 + 2.0 * _MARGIN)
    reach = np.minimum(reach, np.finfo(np.float64).max / 4)
    return tuple((float(c - r), float(c + r)) for c, r in zip(middle, reach, strict=True))


def surface_of(
    experiment: Experiment, parameters: Parameters, backend: Backend = NUMPY, plane: Plane | None = None
) -> Surface:
    """Return the map of the given weights over a plane; the usual one where none that fits is given."""
    inputs = experiment.dataset.inputs  # features may make more of them, or fewer
    plane = plane if fits(plane, experiment) else usual_plane(experiment)
    ranges = input_ranges(inputs if plane is None else plane.projected(inputs))
    shape: tuple[int, ...]
    if plane is None:
        x1, x2, shape = np.linspace(*ranges[0], _CURVE_POINTS), np.empty(0), (_CURVE_POINTS,)
    else:
        side = int(np.clip(np.sqrt(_WORK / experiment.spec.parameter_count), _COARSEST, _FINEST))
        x1, x2 = (np.linspace(low, high, side) for low, high in ranges)
        shape = (side, side)
    empty = Surface(x1, x2, np.empty((*shape, 0)), plane)
    z_k = _outputs(experiment, parameters, empty.inputs_at(x1, x2), backend)
    return replace(empty, z_k=z_k.reshape(*shape, -1))


def _outputs(experiment: Experiment, parameters: Parameters, places: Array, backend: Backend) -> Array:
    data = experiment.data
    X = np.ascontiguousarray(data.network_inputs(places))
    z_k = predict(parameters.spec, parameters.theta, X, backend)
    return data.target_scaling.invert(z_k) if data.target_scaling else z_k
