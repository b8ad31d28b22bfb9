"""A step that diverges has numbers, too: infinity times 0 is none, and no warning."""

from __future__ import annotations

import math

import numpy as np

from nn_sim.experiment.edits import with_weights, worked_experiment
from nn_sim.stepper.next_step import next_step
from nn_sim.stepper.numbers import value_of
from nn_sim.stepper.scalars import Scalar


def test_a_gradient_of_infinity_times_0_is_not_a_number():
    """u_1 = tanh(1000) = 1 and u_2 = tanh(0) = 0, so that s_1 = 1e308 + 1e308 is infinite, and so is delta_1."""
    e = with_weights(worked_experiment(), 0, 0, 0, np.array([[1000.0, 0.0, 0.0], [0.0, 0.0, 0.0]]))
    e = with_weights(e, 1, 0, 0, np.array([[1e308, 1e308, 5.0]]))
    step = next_step(e)
    assert value_of(step, Scalar("s_k", 1, (1,))) == math.inf
    assert value_of(step, Scalar("dl_dw_jk", 1, (0, 1))) == math.inf
    assert math.isnan(value_of(step, Scalar("dl_dw_jk", 1, (0, 2))))
