"""Epochs told in steps: by hand, and against runs that were really done."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nn_sim.experiment import Experiment, Progress
from nn_sim.experiment.edits import with_hyperparameters
from nn_sim.experiment.run_steps import steps_at, steps_of_history
from nn_sim.experiment.timeline import begun, with_edit, with_run
from nn_sim.training.runner import Runner

from .experiments import ten_points

TEN = ten_points(batch_size=3)  # batches of 3, 3, 3, 1: four steps an epoch


def at(experiment: Experiment, epoch: int, position: int, step: int, batch_size: int) -> Experiment:
    progress = Progress(experiment.progress.generator, epoch, position, step)
    how = replace(experiment.hyperparameters, batch_size=batch_size)
    return replace(experiment, progress=progress, hyperparameters=how)


def test_an_epoch_of_ten_examples_in_batches_of_three_is_four_steps():
    assert steps_at([0.0, 0.3, 0.6, 0.9, 1.0, 1.3, 2.0, 25.0], [TEN]).tolist() == [0, 1, 2, 3, 4, 5, 8, 100]


def test_a_batch_greater_than_the_data_is_one_step_an_epoch():
    assert steps_at([0.0, 1.0, 7.0], [at(TEN, 0, 0, 0, 64)]).tolist() == [0, 1, 7]


def test_a_new_batch_size_counts_from_where_it_was_set():
    changed = at(TEN, 1, 3, 5, 5)  # after 13 examples; 7 are left of the epoch: 2 steps, then 2 an epoch
    assert steps_at([1.0, 1.3, 1.8, 2.0, 2.5, 3.0, 4.0], [TEN, changed]).tolist() == [4, 5, 6, 7, 8, 9, 11]


def test_before_what_is_known_the_steps_are_spread_evenly():
    later = at(TEN, 4, 0, 20, 3)
    assert steps_at([0.0, 2.0, 4.0, 5.0], [later]).tolist() == [0, 10, 20, 24]


def test_without_points_there_are_no_steps():
    assert steps_at([], [TEN]).tolist() == []


@settings(deadline=None, max_examples=40)
@given(st.lists(st.tuples(st.integers(1, 12), st.integers(1, 15)), min_size=1, max_size=4))
def test_every_step_of_a_run_is_found_again(parts: list[tuple[int, int]]):
    """Each step is measured, so the points of the history are the steps 0, 1, 2, ..."""
    e = ten_points(batch_size=parts[0][0])
    timeline = begun(e)
    for batch_size, steps in parts:
        if batch_size != e.hyperparameters.batch_size:
            e = with_hyperparameters(e, replace(e.hyperparameters, batch_size=batch_size))
            timeline = with_edit(timeline, e)
        runner = Runner(e)
        for _ in range(steps):
            runner.advance_steps(1)
        e = runner.finished_experiment()
        timeline = with_run(timeline, runner.stretches(), e)
    assert steps_of_history(timeline, timeline.current).tolist() == list(range(e.progress.step + 1))


def test_moments_of_a_long_run_are_exact_whole_steps():
    epochs = np.array([1e6 + 0.3, 1e6 + 0.9])
    assert steps_at(epochs, [TEN]).tolist() == [4_000_001, 4_000_003]


def test_a_branch_that_is_not_there_is_an_error():
    with pytest.raises(KeyError):
        steps_of_history(begun(TEN), 7)
