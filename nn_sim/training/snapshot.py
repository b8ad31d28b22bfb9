"""A picture of a run at one moment: immutable, whole, and all that crosses from the training thread.

Owns what a view may want to see of given weights; asks nobody for anything.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from nn_sim.engine import NUMPY, Backend
from nn_sim.engine.forward import Forward, forward
from nn_sim.experiment import Experiment, Measures, measure
from nn_sim.experiment.stretch import Stretch
from nn_sim.training.finding import Finding
from nn_sim.training.plane import Plane
from nn_sim.training.surface import Surface, surface_of
from nn_sim.training.unit_maps import UnitMaps, unit_maps_of


@dataclass(frozen=True, eq=False)
class Picture:
    """What the weights of an experiment do.

    Attributes
    ----------
    measures : Measures
        Loss and accuracy.
    example : int
        Row of the training part that is shown in the network.
    passed : Forward
        That example's x_i, r_j, u_j, s_k, z_k, each of shape (1, ...).
    surface : Surface
        The outputs over a plane of the inputs, or over the line of one.
    unit_maps : UnitMaps or None
        The value of each unit over the same, coarse; None where nobody has worked it out.
    """

    measures: Measures
    example: int
    passed: Forward
    surface: Surface
    unit_maps: UnitMaps | None = None


def picture_of(
    experiment: Experiment,
    example: int | None = None,
    backend: Backend = NUMPY,
    plane: Plane | None = None,
) -> Picture:
    """Work out the picture of an experiment.

    The example is the next one to learn from, and the plane of the map the usual one, unless others are named.
    """
    row = experiment.next_example if example is None else example
    X = experiment.data.X_train[row : row + 1]
    with np.errstate(over="ignore", invalid="ignore"):  # what is too large is shown as such
        passed = forward(experiment.spec, experiment.parameters.matrices, X)
    surface = surface_of(experiment, experiment.parameters, backend, plane)
    return Picture(
        measures=measure(
            experiment.spec,
            experiment.parameters.theta,
            experiment.data,
            classes=experiment.is_classification,
            backend=backend,
        ),
        example=row,
        passed=passed,
        surface=surface,
        unit_maps=unit_maps_of(experiment, surface),
    )


def over_plane(picture: Picture, experiment: Experiment, plane: Plane, backend: Backend = NUMPY) -> Picture:
    """Return the picture of the same weights, which are the experiment's, with its maps over another plane."""
    surface = surface_of(experiment, experiment.parameters, backend, plane)
    return replace(picture, surface=surface, unit_maps=unit_maps_of(experiment, surface))


@dataclass(frozen=True, eq=False)
class Snapshot:
    """News from the training thread.

    Attributes
    ----------
    run_id : int
        Which run it is of; an older run's snapshots are dropped.
    experiment : Experiment
        The experiment as far as it has come.
    picture : Picture or None
        None in a snapshot that came too soon for a picture.
    engine : str
        "compiled" or "numpy".
    examples_per_second : float
        Speed since the run began.
    finished : bool
        Whether the run has ended: paused, reached its goal, met a rule or diverged.
    finding : Finding or None
        What was wrong with it: weights that broke, units that died.
    stopped : str
        Which rule ended it, in one sentence; empty if none did.
    run : tuple of Stretch
        What the run went through, once it has finished.
    """

    run_id: int
    experiment: Experiment
    picture: Picture
    engine: str
    examples_per_second: float
    finished: bool = False
    finding: Finding | None = None
    stopped: str = ""
    run: tuple[Stretch, ...] = ()


@dataclass(frozen=True)
class Failed:
    """The training thread met an error that is none of the user's: what it was, for the log and the message."""

    run_id: int
    message: str
