"""A picture of a run at one moment: immutable, whole, and all that crosses from the training thread.

Owns what a view may want to see of given weights; asks nobody for anything.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nn_sim.engine import NUMPY, Backend
from nn_sim.engine.forward import Forward, forward
from nn_sim.experiment import Experiment, Measures, measure
from nn_sim.experiment.timeline import Stretch
from nn_sim.training.finding import Finding
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
    surface : Surface or None
        The outputs over the input plane, None where there are more than two inputs.
    unit_maps : UnitMaps or None
        The value of each unit over the input plane, coarse; None where there is no surface.
    """

    measures: Measures
    example: int
    passed: Forward
    surface: Surface | None
    unit_maps: UnitMaps | None = None


def picture_of(experiment: Experiment, example: int | None = None, backend: Backend = NUMPY) -> Picture:
    """Work out the picture of an experiment; the example is the next one to learn from unless another is named."""
    row = experiment.next_example if example is None else example
    X = experiment.data.X_train[row : row + 1]
    with np.errstate(over="ignore", invalid="ignore"):  # what is too large is shown as such
        passed = forward(experiment.spec, experiment.parameters.matrices, X)
    surface = surface_of(experiment, experiment.parameters, backend)
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
