"""What cannot be is refused with one sentence, and the experiment stays as it was."""

from collections.abc import Callable

import numpy as np
import pytest

from nn_sim.datasets import make_builtin
from nn_sim.experiment import Experiment, edits
from tests.unit.experiment.experiments import ten_points

WORKED = edits.worked_experiment()  # V and W are 2 x 3


@pytest.mark.parametrize(
    ("edit", "says"),
    [
        (lambda: edits.with_weights(WORKED, 0, 0, 2, [[1, 2]]), "a block of 1 x 2 at row 1, column 2 does not fit"),
        (lambda: edits.with_weights(WORKED, 1, 1, 0, [[1], [2]]), "into a matrix of 2 x 3"),
        (lambda: edits.with_weights(WORKED, 0, 0, 0, [[np.nan]]), "a weight must be a finite number"),
        (lambda: edits.with_weights(WORKED, 0, 0, 0, [[1.0, np.inf]]), "a weight must be a finite number"),
        (lambda: edits.with_loss(WORKED, "cross_entropy"), "cross-entropy needs outputs between 0 and 1"),
        (lambda: edits.with_loss(WORKED, "hinge"), "unknown loss 'hinge'; choose one of squared, cross_entropy"),
        (lambda: edits.with_output(WORKED, "softmax"), "softmax gives shares of classes"),
        (lambda: edits.with_output(ten_points(), "cubic"), "unknown output activation 'cubic'"),
        (lambda: edits.with_hidden_activation(WORKED, "softmax"), "unknown hidden activation 'softmax'"),
        (lambda: edits.with_hidden_sizes(WORKED, (3, 0)), "sizes must be whole numbers from 1, got 0"),
        (lambda: edits.with_seed(WORKED, -1), "seed must be a whole number from 0"),
        (lambda: edits.with_seed(WORKED, 2**63), "seed must be a whole number from 0"),
        (lambda: edits.new_experiment(make_builtin("sine"), output="softmax"), "softmax gives shares of classes"),
    ],
)
def test_it_is_refused_with_one_sentence(edit: Callable[[], Experiment], says: str):
    theta = WORKED.parameters.theta.tobytes()
    with pytest.raises(ValueError, match=says) as refusal:
        edit()
    assert "\n" not in str(refusal.value)
    assert WORKED.parameters.theta.tobytes() == theta
