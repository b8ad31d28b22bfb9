"""What the network answers over the input plane (two inputs) or the input line (one): the map behind the points.

Owns how fine the map is; coordinates are the data's own units, before any standardising.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nn_sim.engine import NUMPY, Backend, Parameters, predict
from nn_sim.experiment import Experiment

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
        Places along each input, in the data's units; x2 has no places where there is but one input.
    z_k : array, shape (len(x2), len(x1), k) or (len(x1), k)
        The outputs there; a standardised target is turned back into its units.
    """

    x1: Array
    x2: Array
    z_k: Array


def input_ranges(inputs: Array) -> tuple[tuple[float, float], ...]:
    """Return what to show of each input: where its examples lie and a margin around, shape (n, m) -> m pairs."""
    low, high = inputs.min(axis=0), inputs.max(axis=0)
    middle, half = low / 2 + high / 2, high / 2 - low / 2  # halved first: the largest numbers must not overflow
    reach = np.where(half > 0.0, half, 1.0) * (1.0 + 2.0 * _MARGIN)
    reach = np.minimum(reach, np.finfo(np.float64).max / 4)
    return tuple((float(c - r), float(c + r)) for c, r in zip(middle, reach, strict=True))


def surface_of(experiment: Experiment, parameters: Parameters, backend: Backend = NUMPY) -> Surface | None:
    """Return the map of the given weights, or None where the data have more than two inputs."""
    m = experiment.dataset.input_count  # features may make more of them, or fewer
    if m > 2:
        return None
    ranges = input_ranges(experiment.dataset.inputs)
    if m == 1:
        x1 = np.linspace(*ranges[0], _CURVE_POINTS)
        return Surface(x1, np.empty(0), _outputs(experiment, parameters, x1[:, None], backend))
    side = int(np.clip(np.sqrt(_WORK / experiment.spec.parameter_count), _COARSEST, _FINEST))
    x1, x2 = (np.linspace(low, high, side) for low, high in ranges)
    places = np.stack([np.tile(x1, side), np.repeat(x2, side)], axis=1)
    z_k = _outputs(experiment, parameters, places, backend)
    return Surface(x1, x2, z_k.reshape(side, side, -1))


def _outputs(experiment: Experiment, parameters: Parameters, places: Array, backend: Backend) -> Array:
    data = experiment.data
    X = np.ascontiguousarray(data.network_inputs(places))
    z_k = predict(parameters.spec, parameters.theta, X, backend)
    return data.target_scaling.invert(z_k) if data.target_scaling else z_k
