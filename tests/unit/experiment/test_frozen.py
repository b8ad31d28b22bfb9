"""Frozen weights: their places in theta, and that no step moves them."""

import numpy as np
import pytest

from nn_sim.engine import Backend, Hyperparameters, NetworkSpec
from nn_sim.experiment.edits import with_frozen, with_hidden_sizes, with_hyperparameters, worked_experiment
from nn_sim.experiment.frozen import frozen_in, is_frozen, places_of
from nn_sim.training.runner import Runner
from tests.unit.experiment.experiments import ten_points

SPEC = NetworkSpec((2, 3, 1), hidden="tanh", output="sigmoid", loss="squared")  # V is 3 x 3, W is 1 x 4


def test_places_follow_the_layout_of_theta():
    assert places_of(SPEC, 0, 0, 0) == {0}
    assert places_of(SPEC, 0, 2, 1) == {7}  # two rows of three, then one
    assert places_of(SPEC, 1, 0, 0) == {9}
    assert places_of(SPEC, 0, 1, 1, (2, 2)) == {4, 5, 7, 8}
    assert places_of(SPEC, 1, 0, 2, (1, 2)) == {11, 12}


@pytest.mark.parametrize(("row", "column", "shape"), [(2, 0, (2, 1)), (0, 2, (1, 2)), (-1, 0, (1, 1)), (3, 0, (1, 1))])
def test_a_block_that_reaches_out_is_refused(row: int, column: int, shape: tuple[int, int]):
    with pytest.raises(ValueError, match="do not lie in a matrix of 3 x 3"):
        places_of(SPEC, 0, row, column, shape)


def test_masks_have_the_shape_of_the_matrices():
    how = Hyperparameters(frozen=frozenset({1, 8, 12}))
    assert frozen_in(SPEC, how, 0).tolist() == [[False, True, False], [False] * 3, [False, False, True]]
    assert frozen_in(SPEC, how, 1).tolist() == [[False, False, False, True]]
    assert is_frozen(SPEC, how, 1, 0, 3)
    assert not is_frozen(SPEC, how, 1, 0, 2)
    assert not is_frozen(SPEC, Hyperparameters(), 0, 0, 0)


def test_freezing_adds_and_training_again_takes_away():
    start = worked_experiment()
    frozen = with_frozen(with_frozen(start, frozenset({1, 2}), True), frozenset({2, 3}), True)
    assert frozen.hyperparameters.frozen == {1, 2, 3}
    assert with_frozen(frozen, frozenset({1, 5}), False).hyperparameters.frozen == {2, 3}
    assert start.hyperparameters.frozen == frozenset()


def test_another_structure_thaws():
    frozen = with_frozen(ten_points(), frozenset({1}), True)
    assert with_hidden_sizes(frozen, (5,)).hyperparameters.frozen == frozenset()


@pytest.mark.parametrize("optimiser", ["sgd", "momentum", "adam"])
def test_a_frozen_weight_keeps_its_bits_while_others_move(compiled: Backend, optimiser: str):
    start = with_hyperparameters(ten_points(), Hyperparameters(optimiser=optimiser, l2=0.1))
    frozen = with_frozen(start, frozenset({4, 9}), True)
    runner = Runner(frozen, compiled)
    runner.advance_steps(50)
    moved = runner.finished_experiment().parameters.theta != start.parameters.theta
    assert np.flatnonzero(~moved).tolist() == [4, 9]
