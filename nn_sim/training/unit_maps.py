"""What each single unit answers over the plane of the map (or the line of one input): the small maps in the nodes.

Owns how fine these maps are and which units have one. They are coarse, and wide layers have them at both ends only,
so that a picture takes little longer with them; places are some of the surface's, in the data's own units.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from nn_sim.engine.activations import HIDDEN_ACTIVATIONS
from nn_sim.engine.forward import with_bias
from nn_sim.engine.spec import NetworkSpec
from nn_sim.experiment import Experiment
from nn_sim.training.surface import Surface

Array = NDArray[np.float64]

WHOLE_LAYER = 16
"""A layer of more units has maps of some only."""
MOST_AT_ENDS = 7
"""So many at the beginning of such a layer, and as many at its end."""

_FINEST, _COARSEST = 24, 8
_CURVE_PLACES = 48
_WORK = 1.5e6  # what about half a millisecond in NumPy is enough for, in multiplications
_ACTIVATION_WORK = 16  # multiplications that take as long as one tanh


@dataclass(frozen=True, eq=False)
class UnitMaps:
    """The values of units over a part of the input space, as the network sees and gives them.

    Attributes
    ----------
    x1, x2 : array
        Some of the surface's places; x2 has none where there is but one input.
    units : tuple of tuples of int
        For each layer from the inputs to the outputs the units that have a map, counted from 1; q of them.
    x_i, z_k : array, shape (q, len(x2), len(x1)) or (q, len(x1))
        What the network gets (features, scaled where the data are) and the outputs.
    u_j : tuple of arrays of that shape
        Outputs of hidden layer h = 1..H, at place h - 1.
    """

    x1: Array
    x2: Array
    units: tuple[tuple[int, ...], ...]
    x_i: Array
    u_j: tuple[Array, ...]
    z_k: Array

    @property
    def layers(self) -> tuple[Array, ...]:
        """The maps of each layer, from the inputs to the outputs."""
        return (self.x_i, *self.u_j, self.z_k)


def mapped_units(size: int) -> tuple[int, ...]:
    """Return the units of a layer that have a map, counted from 1."""
    if size <= WHOLE_LAYER:
        return tuple(range(1, size + 1))
    return (*range(1, MOST_AT_ENDS + 1), *range(size - MOST_AT_ENDS + 1, size + 1))


def unit_maps_of(experiment: Experiment, surface: Surface) -> UnitMaps:
    """Return the maps of an experiment's units.

    `surface` is that of the same weights: the maps of the outputs are taken from it, and the plane is its own.
    """
    spec, data = experiment.spec, experiment.data
    units = tuple(mapped_units(size) for size in spec.sizes)
    if surface.plane is None:
        chosen = _spread(len(surface.x1), _CURVE_PLACES)
        x1, x2, z_k = surface.x1[chosen], surface.x2, surface.z_k[chosen]
    else:
        chosen = _spread(len(surface.x1), _side(spec))
        x1, x2, z_k = surface.x1[chosen], surface.x2[chosen], surface.z_k[np.ix_(chosen, chosen)]
    places = surface.inputs_at(x1, x2)
    X = data.network_inputs(places)
    outputs = z_k.reshape(len(places), spec.k)
    if data.target_scaling:
        outputs = data.target_scaling.apply(outputs)
    values = (X[:, _columns(units[0])], *_hidden_values(experiment, X, units), outputs[:, _columns(units[-1])])
    x_i, *u_j, z_k = (np.ascontiguousarray(of_layer.T).reshape(-1, *z_k.shape[:-1]) for of_layer in values)
    return UnitMaps(x1, x2, units, x_i, tuple(u_j), z_k)


def _hidden_values(experiment: Experiment, X: Array, units: Sequence[Sequence[int]]) -> Iterator[Array]:
    """Yield u_j, shape (N, q), of the mapped units of each hidden layer, as ``forward`` has them.

    Of the last hidden layer nothing else is worked out, for the outputs are known.
    """
    g = HIDDEN_ACTIVATIONS[experiment.spec.hidden].value
    *inner, last = experiment.parameters.matrices[:-1] or (None,)
    u = X
    with np.errstate(over="ignore", invalid="ignore"):  # what is too large is shown as such
        for V, mapped in zip(inner, units[1:], strict=False):
            u = g(with_bias(u) @ V.T)
            yield u[:, _columns(mapped)]
        if last is not None:
            yield g(with_bias(u) @ last[_columns(units[-2])].T)


def _columns(units: Sequence[int]) -> NDArray[np.intp]:
    return np.array(units, dtype=np.intp) - 1


def _spread(count: int, wanted: int) -> NDArray[np.intp]:
    """Return `wanted` of the places 0..count - 1, or all if they are fewer, as even as can be from end to end."""
    return np.rint(np.linspace(0, count - 1, min(wanted, count))).astype(np.intp)


def _side(spec: NetworkSpec) -> int:
    """How many places along each input; fewer where one place is much work."""
    layers = (*spec.sizes[:-2], len(mapped_units(spec.sizes[-2])))  # the last hidden one only where it is mapped
    weights = sum((size + 1) * following for size, following in pairwise(layers))
    activations = sum(layers[1:])
    return int(np.clip(np.sqrt(_WORK / (weights + _ACTIVATION_WORK * activations + 1)), _COARSEST, _FINEST))
