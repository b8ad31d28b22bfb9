"""A table of what tells two runs apart names exactly what was changed."""

from dataclasses import replace

from nn_sim.datasets import make_builtin
from nn_sim.engine import Hyperparameters
from nn_sim.experiment.differences import Difference, differences
from nn_sim.experiment.edits import (
    new_experiment,
    with_hidden_sizes,
    with_hyperparameters,
    with_seed,
    with_weights,
    worked_experiment,
)


def test_two_of_the_same_differ_in_nothing():
    assert differences(worked_experiment(), worked_experiment()) == ()


def test_one_change_is_one_row():
    e = worked_experiment()
    faster = with_hyperparameters(e, replace(e.hyperparameters, eta=0.5))
    assert differences(e, faster) == (Difference("learning rate η", "0.1", "0.5"),)


def test_a_structure_and_what_comes_with_it():
    e = worked_experiment()
    found = {row.name: (row.first, row.second) for row in differences(e, with_hidden_sizes(e, (3, 4)))}
    assert found["hidden layers"] == ("2", "3, 4")
    assert found["start"] == ("deck", "auto")


def test_constants_count_only_where_they_are_used():
    e = worked_experiment()
    same = with_hyperparameters(e, replace(e.hyperparameters, momentum=0.5))
    assert differences(e, same) == ()
    momentum = with_hyperparameters(e, Hyperparameters(eta=0.1, optimiser="momentum", momentum=0.5))
    assert {row.name for row in differences(e, momentum)} == {"optimiser", "momentum μ"}


def test_first_weights_by_hand_are_a_difference_too():
    e = worked_experiment()
    assert [row.name for row in differences(e, with_weights(e, 0, 0, 0, [[3.0]]))] == ["first weights"]
    assert {row.name for row in differences(e, with_seed(e, 5))} == {"seed", "start"}


def test_a_hand_set_first_weight_is_named_beside_another_change():
    e = worked_experiment()
    both = with_hyperparameters(with_weights(e, 0, 0, 0, [[3.0]]), replace(e.hyperparameters, eta=0.5))
    assert [row.name for row in differences(e, both)] == ["learning rate η", "first weights"]


def test_other_examples_of_the_same_kind_are_a_difference():
    one, other = (new_experiment(make_builtin("moons", seed=seed)) for seed in (0, 1))
    assert "data" in {row.name for row in differences(one, other)}


def test_other_frozen_weights_are_a_difference():
    e = worked_experiment()
    one, other = (with_hyperparameters(e, replace(e.hyperparameters, frozen=frozenset({n}))) for n in (1, 2))
    assert [row.name for row in differences(one, other)] == ["frozen weights"]
