"""Where a run has been: its weights on the way, for those who draw the path on a slice of the loss."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from nn_sim.experiment.experiment import Experiment


def run_path(experiment: Experiment) -> tuple[NDArray[np.float64], ...]:
    """Return theta at moments of the run, the start first and now last; each of shape (parameter_count,)."""
    return (experiment.start.theta, experiment.parameters.theta)
