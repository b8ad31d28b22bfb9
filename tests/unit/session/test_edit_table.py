"""How the history names an edit."""

from dataclasses import replace

import numpy as np
import pytest

from nn_sim.datasets import Split, make_builtin
from nn_sim.experiment.edits import new_experiment, worked_experiment
from nn_sim.experiment.stop_rules import StopRules
from nn_sim.session import intentions as wish
from nn_sim.session.edit_table import EDITS, edited

MOONS = new_experiment(make_builtin("moons"), hidden_sizes=(3, 2), seed=7)


@pytest.mark.parametrize(
    ("intention", "text"),
    [
        (wish.SetWeights(1, 0, 2, np.array([[0.3]])), "v(2)_21 = 0.3"),
        (wish.SetWeights(2, 0, 1, np.array([[-2.0]])), "w_11 = -2"),
        (wish.SetWeights(0, 1, 0, np.ones((2, 3))), "Paste 2 × 3 weights into V⁽¹⁾"),
        (wish.SetEta(0.25), "η = 0.25"),
        (wish.SetBatchSize(16), "Batch size 16"),
        (wish.SetOptimiserConstants(momentum=0.5), "μ = 0.5"),
        (wish.SetOptimiserConstants(beta1=0.8, beta2=0.99), "β₁ = 0.8, β₂ = 0.99"),
        (wish.SetScheduleConstants(epochs=2000000), "n = 2000000"),
        (wish.SetScheduleConstants(factor=0.25), "γ = 0.25"),
        (wish.SetStopRules(StopRules(target_loss=0.01, dead_units=True)), "Stop at loss 0.01"),
        (wish.SetStopRules(StopRules(patience=1, dead_units=True)), "Stop when no better for 1 epoch"),
        (wish.SetStopRules(StopRules(epochs=9)), "Stop at epoch 9, Do not stop at dead units"),
        (wish.SetFrozen(2, 0, 1), "Freeze w_11"),
        (wish.SetFrozen(1, 0, 2, frozen=False), "Train v(2)_21 again"),
        (wish.SetFrozen(0, 0, 1, (3, 2)), "Freeze 3 × 2 weights of V⁽¹⁾"),
        (wish.SetHiddenSizes((8, 8)), "Hidden layers: 8, 8"),
        (wish.SetHiddenSizes(()), "Hidden layers: none"),
        (wish.SetHiddenActivation("relu"), "Hidden activation relu"),
        (wish.SetOutputActivation("softmax"), "Output activation softmax"),
        (wish.SetLoss("squared"), "Loss squared"),
        (wish.SetSeed(3), "Seed 3"),
        (wish.NewStart(), "New random start, seed 8"),
        (wish.SetSplit(Split(0.25, 4)), "Test share 25%, split seed 4"),
        (wish.SetSplit(Split(0.25, 4, stratified=True)), "Test share 25%, split seed 4, by class"),
        (wish.SetFeatures(("x1", "x1*x2")), "Features: x1, x1*x2"),
        (wish.SetFeatures(()), "Features: the inputs"),
        (wish.LoadDataset(make_builtin("xor")), "Data: XOR"),
        (wish.Reset(), "Reset to the same start"),
    ],
)
def test_an_edit_and_its_line_in_the_history(intention: wish.Edit, text: str):
    assert type(intention) in EDITS
    assert edited(MOONS, intention).text == text


def test_what_is_no_edit():
    for intention in (wish.Run(), wish.Pause(), wish.StepExample(), wish.SetSpeed(1.0), wish.Select(None)):
        assert type(intention) not in EDITS


def test_a_weight_of_a_single_hidden_layer_bears_no_layer_number():
    assert edited(worked_experiment(), wish.SetWeights(0, 0, 1, np.array([[1.5]]))).text == "v_11 = 1.5"


def test_constants_change_what_they_name_and_nothing_else():
    how = edited(MOONS, wish.SetOptimiserConstants(rho=0.5)).experiment.hyperparameters
    assert how == replace(MOONS.hyperparameters, rho=0.5)
    how = edited(MOONS, wish.SetScheduleConstants(epochs=7, factor=2.0)).experiment.hyperparameters
    assert how == replace(MOONS.hyperparameters, schedule_epochs=7, schedule_factor=2.0)


def test_a_constant_out_of_its_range_is_refused():
    with pytest.raises(ValueError, match="momentum must be a number from 0 to below 1, got 1"):
        edited(MOONS, wish.SetOptimiserConstants(momentum=1.0))


def test_rules_and_frozen_weights_arrive():
    rules = StopRules(epochs=3, target_loss=0.5)
    assert edited(MOONS, wish.SetStopRules(rules)).experiment.stop_rules == rules
    frozen = edited(MOONS, wish.SetFrozen(0, 0, 1, (3, 2))).experiment
    assert frozen.hyperparameters.frozen == {1, 2, 4, 5, 7, 8}
    thawed = edited(frozen, wish.SetFrozen(0, 1, 0, (1, 3), frozen=False)).experiment
    assert thawed.hyperparameters.frozen == {1, 2, 7, 8}


def test_rules_stay_when_the_data_change():
    ruled = edited(MOONS, wish.SetStopRules(StopRules(epochs=3))).experiment
    assert edited(ruled, wish.LoadDataset(make_builtin("xor"))).experiment.stop_rules == StopRules(epochs=3)
