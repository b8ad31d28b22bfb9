"""How the history names an edit."""

import numpy as np
import pytest

from nn_sim.datasets import Split, make_builtin
from nn_sim.experiment.edits import new_experiment, worked_experiment
from nn_sim.session import intentions as wish
from nn_sim.session.edit_table import edited, is_edit

MOONS = new_experiment(make_builtin("moons"), hidden_sizes=(3, 2), seed=7)


@pytest.mark.parametrize(
    ("intention", "text"),
    [
        (wish.SetWeights(1, 0, 2, np.array([[0.3]])), "v(2)_21 = 0.3"),
        (wish.SetWeights(2, 0, 1, np.array([[-2.0]])), "w_11 = -2"),
        (wish.SetWeights(0, 1, 0, np.ones((2, 3))), "Paste 2 × 3 weights into V⁽¹⁾"),
        (wish.SetEta(0.25), "η = 0.25"),
        (wish.SetBatchSize(16), "Batch size 16"),
        (wish.SetHiddenSizes((8, 8)), "Hidden layers: 8, 8"),
        (wish.SetHiddenSizes(()), "Hidden layers: none"),
        (wish.SetHiddenActivation("relu"), "Hidden activation relu"),
        (wish.SetOutputActivation("softmax"), "Output activation softmax"),
        (wish.SetLoss("squared"), "Loss squared"),
        (wish.SetSeed(3), "Seed 3"),
        (wish.NewStart(), "New random start, seed 8"),
        (wish.SetSplit(Split(0.25, 4)), "Test share 25%, split seed 4"),
        (wish.LoadDataset(make_builtin("xor")), "Data: XOR"),
        (wish.Reset(), "Reset to the same start"),
    ],
)
def test_an_edit_and_its_line_in_the_history(intention: wish.Edit, text: str):
    assert is_edit(intention)
    assert edited(MOONS, intention).text == text


def test_what_is_no_edit():
    for intention in (wish.Run(), wish.Pause(), wish.StepExample(), wish.SetSpeed(1.0), wish.Select(None)):
        assert not is_edit(intention)


def test_a_weight_of_a_single_hidden_layer_bears_no_layer_number():
    assert edited(worked_experiment(), wish.SetWeights(0, 0, 1, np.array([[1.5]]))).text == "v_11 = 1.5"
