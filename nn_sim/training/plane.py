"""A plane through the space of the raw inputs: where the map of more than one input lies.

Owns its two kinds, two inputs with the others held still, and the plane of the first two principal components. Lengths
are those of the data's own units; knows no weights.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
import numpy.typing as npt
from numpy.typing import NDArray

from nn_sim.datasets import Scale, Scaling
from nn_sim.experiment import Experiment
from nn_sim.language import tr

Array = NDArray[np.float64]
Vector = tuple[float, ...]
Kind = Literal["inputs", "components"]


@dataclass(frozen=True)
class Plane:
    """All x = base + a across + b up, for numbers a and b.

    Attributes
    ----------
    kind : str
        "inputs" or "components".
    names : (str, str)
        Of the two directions, for the axes.
    base : tuple of m floats
        A place of the plane: of "inputs" the values at which the others are held, 0 for the two of the axes.
    across, up : tuples of m floats
        The two directions.
    reads : two tuples of m floats
        What takes a place to its a and its b: the products of these with x - base. A place beside the plane gets those
        of the place of the plane that it is drawn at.
    """

    kind: Kind
    names: tuple[str, str]
    base: Vector
    across: Vector
    up: Vector
    reads: tuple[Vector, Vector]

    @property
    def axes(self) -> tuple[int, int]:
        """Which inputs the axes are, from 0; of the kind "inputs" only."""
        return self.across.index(1.0), self.up.index(1.0)

    def places(self, a: npt.ArrayLike, b: npt.ArrayLike) -> Array:
        """Return the inputs, shape (n, m), at numbers a and b of shape (n,) each."""
        a, b = np.asarray(a, dtype=np.float64), np.asarray(b, dtype=np.float64)
        return np.asarray(self.base) + np.outer(a, self.across) + np.outer(b, self.up)

    def projected(self, inputs: npt.ArrayLike) -> Array:
        """Return a and b, shape (n, 2), of inputs of shape (n, m)."""
        x_i = np.asarray(inputs, dtype=np.float64)
        if self.kind == "inputs":
            return x_i[:, self.axes]
        reads = np.asarray(self.reads)
        return np.asarray((reads @ x_i.T - (reads @ np.asarray(self.base))[:, None]).T)

    def at(self, inputs: npt.ArrayLike) -> Plane:
        """Return the plane of the same two inputs with the others held at these values, (m,)."""
        base = np.array(inputs, dtype=np.float64)
        base[list(self.axes)] = 0.0
        return replace(self, base=_vector(base))


def plane_of_inputs(experiment: Experiment, across: int, up: int, base: npt.ArrayLike | None = None) -> Plane:
    """Return the plane of two inputs, from 0, the others held at `base`, (m,), or at the means of the training part.

    Raises
    ------
    ValueError
        If they are not two different inputs of the data.
    """
    dataset = experiment.dataset
    m = dataset.input_count
    if across == up or not {across, up} <= set(range(m)):
        raise ValueError(tr("The axes must be two different inputs."))
    first, second = (_vector(end) for end in np.eye(m)[[across, up]])
    names = dataset.input_names[across], dataset.input_names[up]
    plane = Plane("inputs", names, (0.0,) * m, first, second, (first, second))
    return plane.at(_means(dataset.inputs[experiment.data.train_rows]) if base is None else base)


def plane_of_components(experiment: Experiment) -> Plane:
    """Return the plane through the mean of the training inputs in which they vary most.

    Its directions are the first two principal components: the singular vectors of the covariance matrix, and a
    component's share of the variance is its singular value by the sum of all (I. T. Jolliffe, Principal Component
    Analysis, 2nd ed., 2002, ch. 1.1). Where the data ask for a scaling the inputs are scaled first, for else the column
    with the largest unit would have it all. Each direction points to where the sum of its parts is positive.
    """
    inputs = experiment.dataset.inputs[experiment.data.train_rows]
    mean, divisor = _means(inputs), _divisor(inputs, experiment.dataset.scale)
    with np.errstate(over="ignore"):
        away = (inputs - mean) / divisor
    if not np.isfinite(away).all():  # numbers so far apart have no components
        return plane_of_inputs(experiment, 0, 1)
    away = away / (np.abs(away).max() or 1.0)  # squares of large numbers would overflow
    _, variances, directions = np.linalg.svd(away.T @ away)
    directions = directions[:2] * np.where(directions[:2].sum(axis=1) < 0.0, -1.0, 1.0)[:, None]
    shares = variances[:2] / (variances.sum() or 1.0)
    across, up = (_vector(direction * divisor) for direction in directions)
    reads = tuple(_vector(direction / divisor) for direction in directions)
    names = tuple(f"PC {number} ({share:.0%})".replace("%", "\u202f%") for number, share in enumerate(shares, 1))
    return Plane("components", (names[0], names[1]), _vector(mean), across, up, (reads[0], reads[1]))


def usual_plane(experiment: Experiment) -> Plane | None:
    """Return the plane to begin with: that of the two inputs, or of the components of more; None for one input."""
    m = experiment.dataset.input_count
    if m < 2:
        return None
    return plane_of_inputs(experiment, 0, 1) if m == 2 else plane_of_components(experiment)


def fits(plane: Plane | None, experiment: Experiment) -> bool:
    """Whether a plane lies in the space of an experiment's inputs; no plane fits one input."""
    m = experiment.dataset.input_count
    return m == 1 if plane is None else m >= 2 and len(plane.base) == m


def plane_for(experiment: Experiment, plane: Plane | None, before: Experiment) -> Plane | None:
    """Return the plane to show after a change of the data: the chosen one as far as it still means something."""
    now, then = experiment.dataset, before.dataset
    if plane is None or now.input_names != then.input_names or not fits(plane, experiment):
        return usual_plane(experiment)
    if plane.kind == "components":
        return plane_of_components(experiment)
    return plane if np.array_equal(now.inputs, then.inputs) else plane_of_inputs(experiment, *plane.axes)


def _means(inputs: Array) -> Array:
    """The mean of each column; halves of halves, for sums of the largest numbers would overflow."""
    greatest = np.abs(inputs).max(axis=0)
    unit = np.where(greatest > 0.0, greatest, 1.0)
    return np.asarray((inputs / unit).mean(axis=0) * unit)


def _divisor(inputs: Array, scale: Scale) -> Array:
    """What each column is divided by when it is scaled as the data ask for, (m,)."""
    if scale == "none":
        return np.ones(inputs.shape[1])
    try:
        return Scaling.fit(inputs, scale).divisor
    except ValueError:  # the distance from the least to the greatest is out of range
        return np.ones(inputs.shape[1])


def _vector(values: npt.ArrayLike) -> Vector:
    return tuple(np.asarray(values, dtype=np.float64).tolist())
