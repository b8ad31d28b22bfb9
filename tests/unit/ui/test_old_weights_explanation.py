"""The slip in words: numbers of the lecture's example, worked by hand."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from nn_sim.datasets import make_builtin
from nn_sim.engine import Hyperparameters, Parameters
from nn_sim.engine.old_weights import BothWays
from nn_sim.experiment import Experiment
from nn_sim.experiment.edits import (
    new_experiment,
    with_hidden_activation,
    with_hyperparameters,
    with_parameters,
    worked_experiment,
)
from nn_sim.session.selection import UnitRef, WeightRef
from nn_sim.training.runner import Runner
from nn_sim.ui.old_weights.comparison import LossesOfBoth, MatrixPair, compare_next_step, run_on, starts_the_same
from nn_sim.ui.old_weights.explanation import explain, formula, outcome


def deck(**settings: object) -> Experiment:
    experiment = with_hidden_activation(worked_experiment(), "identity")
    return with_hyperparameters(experiment, replace(experiment.hyperparameters, **settings))


def words(experiment: Experiment, selection: WeightRef | UnitRef | None = None) -> str:
    return explain(compare_next_step(experiment), selection)


def test_the_first_weight_that_differs():
    assert words(deck()) == (
        "v₀₁: right 1.1 = 1 − 0.1 · (−1) · 1, with w from before the step; "
        "mistaken 1.15 = 1 − 0.1 · (−1.5) · 1, for the sum that comes back is −1.5 with the new w."
    )


def test_the_selected_weight():
    assert words(deck(), WeightRef(0, 1, 2)) == (
        "v₂₂: right 0.8 = 1 − 0.1 · 2 · 1, with w from before the step; "
        "mistaken 0.9 = 1 − 0.1 · 1 · 1, for the sum that comes back is 1 with the new w."
    )


def test_a_selected_unit_leaves_the_first_weight():
    assert words(deck(), UnitRef(1, 2)).startswith("v₀₁:")


def test_the_slope_of_tanh_is_a_factor():
    # g'(1) = 0.41997, the sums are -0.44084 and, with the new w, 0.76159 * 0.94200 - 1.20243 * 1.09158 = -0.59513
    assert words(worked_experiment()) == (
        "v₀₁: right 1.0185 = 1 − 0.1 · 0.42 · (−0.4408) · 1, with w from before the step; "
        "mistaken 1.025 = 1 − 0.1 · 0.42 · (−0.5951) · 1, for the sum that comes back is −0.5951 with the new w."
    )
    assert formula(compare_next_step(worked_experiment()), None) == "v₀₁ − η · g′(r₁) · (sum that comes back) · x₀"


def test_a_weight_of_w_is_the_same_both_ways():
    assert words(deck(), WeightRef(1, 1, 2)) == (
        "w₂₂ is 0.6 both ways: when W's gradient is taken, no weight has changed yet."
    )


def test_a_weight_from_an_input_of_0():
    assert words(deck(), WeightRef(0, 0, 1)) == "v₁₁ is −1 both ways: x₁ is 0, so its gradient is 0."


def test_a_frozen_weight():
    assert words(deck(frozen=frozenset({3})), WeightRef(0, 1, 0)) == "v₀₂ is 1 both ways: it is frozen."


def test_another_optimiser_shows_gradients():
    assert words(deck(optimiser="momentum")) == (
        "v₀₁: right 1.1 (from the gradient −1), with w from before the step; mistaken 1.15 (from the gradient −1.5), "
        "for the sum that comes back is −1.5 with the new w."
    )
    assert formula(compare_next_step(deck(optimiser="momentum")), None) == ""


def test_a_batch_shows_mean_gradients():
    text = words(new_experiment(make_builtin("xor"), hyperparameters=Hyperparameters(eta=0.1, batch_size=4)))
    assert "from the mean gradient" in text
    assert text.endswith("with the new w.")


def test_deeper_networks_name_the_matrix_above():
    experiment = new_experiment(make_builtin("xor"), hidden_sizes=(2, 2), hyperparameters=Hyperparameters(eta=0.1))
    comparison = compare_next_step(experiment)
    assert explain(comparison, None).startswith("v⁽²⁾₀₁:")  # where the slip begins
    assert "with v⁽²⁾ from before the step" in explain(comparison, WeightRef(0, 0, 0))
    assert [pair.layer for pair in comparison.pairs] == [0, 1]


def test_why_nothing_differs():
    assert words(deck(eta=0.0)) == "Both ways agree in this step: with η = 0 the new w is the old one."
    right = [[[1, -1, 0], [1, 0, 1]], [[1, 0, 0], [0, 0, 0]]]  # z = y = [1, 0]
    learned = with_parameters(deck(), Parameters.from_matrices(deck().spec, right))
    assert words(learned).endswith("every δ of the outputs is 0, there is nothing to learn.")


def test_last_digits_are_no_difference():
    pair = MatrixPair(
        0, np.array([[1.1, 0.0, np.inf, np.nan, 1.0]]), np.array([[1.1 + 3e-16, 1e-300, np.inf, np.nan, np.nan]])
    )
    assert pair.differs.tolist() == [[False, True, False, False, True]]


@pytest.mark.parametrize(
    ("right", "mistaken", "said"),
    [
        (0.012, 0.0145, "After epoch 2: right 0.012, mistaken 0.0145, 0.0025 more."),
        (0.5, 0.25, "After epoch 2: right 0.5, mistaken 0.25, 0.25 less. That is no rule"),
        (0.5, 0.5, "After epoch 2: right 0.5, mistaken 0.5, the same."),
        (0.5, np.nan, "mistaken diverged. A loss beyond all numbers first in epoch 2: try a smaller η."),
    ],
)
def test_the_outcome(right: float, mistaken: float, said: str):
    found = LossesOfBoth(np.arange(3.0), BothWays(np.array([1, 1, right]), np.array([1, 1, mistaken])))
    assert said in outcome(found)


def test_running_on_goes_where_training_goes():
    experiment = new_experiment(make_builtin("moons"), hyperparameters=Hyperparameters(eta=0.1, batch_size=7))
    runner = Runner(experiment)
    runner.advance_steps(5)
    midway = runner.finished_experiment()
    found = run_on(midway, 3, lambda _share: None)
    runner.advance_steps(10_000, until_epoch=3)
    assert found.epochs.tolist() == [35 / midway.example_count, 1, 2, 3]
    assert found.losses.right[0] == pytest.approx(midway.measures.loss_train, abs=1e-12)
    assert found.losses.right[-1] == pytest.approx(runner.measures().loss_train, abs=1e-12)


def test_what_starts_the_same():
    assert starts_the_same(deck(), replace(deck(), data=deck().data)) is False  # other data, though alike
    one = deck()
    assert starts_the_same(one, replace(one))
    assert not starts_the_same(one, with_hyperparameters(one, replace(one.hyperparameters, eta=0.2)))
