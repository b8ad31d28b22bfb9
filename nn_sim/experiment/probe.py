"""Any input through the network of an experiment, in the data's own units: what it does to each unit and what it means.

Owns the way from the data's units to the network's and back. Knows no target: a probe has none.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from nn_sim.datasets import predicted_classes
from nn_sim.engine.forward import Forward, forward
from nn_sim.experiment.experiment import Experiment
from nn_sim.language import tr

Array = NDArray[np.float64]
Place = tuple[float, ...]
"""An input x_1, ..., x_m in the data's own units."""


def passed_through(experiment: Experiment, x: Place) -> Forward:
    """Send one input through the network.

    Parameters
    ----------
    experiment : Experiment
        Its weights now, its features and the scaling of its inputs.
    x : tuple of m floats
        x_i in the data's own units.

    Returns
    -------
    Forward
        x_i as the network gets it, r_j, u_j, s_k, z_k, each of shape (1, ...).
    """
    return _passed(experiment, experiment.data.network_inputs([x]))


def example_passed(experiment: Experiment, example: int) -> Forward:
    """Send a row of the training part through the network."""
    return _passed(experiment, experiment.data.X_train[example : example + 1])


def place_of_example(experiment: Experiment, example: int) -> Place:
    """Return x_i of a row of the training part, in the data's own units."""
    row = experiment.data.train_rows[example]
    return tuple(map(float, experiment.dataset.inputs[row]))


def why_not_probe(experiment: Experiment, x: Place) -> str:
    """Say in one sentence why an input cannot be sent through the network; empty if it can."""
    m = experiment.dataset.input_count
    if len(x) != m:
        words = (
            tr("The network takes 1 input, not {count}.")
            if m == 1
            else tr("The network takes {m} inputs, not {count}.")
        )
        return words.format(m=m, count=len(x))
    if not np.isfinite(x).all():
        return tr("An input must be a finite number.")
    reason = experiment.data.features.why_not_at([x])
    return f"T{reason[1:]}." if reason else ""


def answered_class(experiment: Experiment, z_k: Array) -> str:
    """Name the class that outputs z_k, shape (k,), stand for; empty for a regression or where an output is NaN."""
    if not experiment.is_classification or np.isnan(z_k).any():
        return ""
    return experiment.dataset.classes[int(predicted_classes(z_k[None], experiment.spec.output)[0])]


def in_target_units(experiment: Experiment, z_k: Array) -> Array:
    """Turn outputs z_k, shape (k,), back into the units of a standardised target; others stay as they are."""
    scaling = experiment.data.target_scaling
    return z_k if scaling is None else scaling.invert(z_k[None])[0]


def _passed(experiment: Experiment, X: Array) -> Forward:
    with np.errstate(over="ignore", invalid="ignore"):  # what is too large is shown as such
        return forward(experiment.spec, experiment.parameters.matrices, X)
