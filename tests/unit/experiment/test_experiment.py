from dataclasses import replace

import pytest

from nn_sim.engine.epochs import epoch_orders, generator
from nn_sim.experiment.edits import worked_experiment
from tests.unit.experiment.experiments import ten_points


def test_epochs_done_are_whole_ones_and_a_fraction():
    experiment = ten_points()
    moved = replace(experiment, progress=replace(experiment.progress, epoch=2, position=3, step=9))
    assert experiment.epochs == 0.0
    assert experiment.untrained
    assert moved.epochs == 2.3
    assert not moved.untrained


@pytest.mark.parametrize("seed", range(5))
def test_the_next_example_is_the_one_that_the_step_will_take(seed: int):
    experiment = ten_points(seed=seed)
    order = epoch_orders(generator(seed), 10, 1, "shuffled")[0]
    for position in range(10):
        moved = replace(experiment, progress=replace(experiment.progress, position=position))
        assert moved.next_example == order[position]


def test_in_sequence_the_next_example_is_the_position():
    experiment = ten_points(order="sequential")
    moved = replace(experiment, progress=replace(experiment.progress, position=7))
    assert moved.next_example == 7


def test_the_task_and_the_count_of_examples():
    assert ten_points().is_classification
    assert ten_points().example_count == 10
    assert not worked_experiment().is_classification
    assert worked_experiment().example_count == 1
