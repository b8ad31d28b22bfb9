"""Edited points are saved with the parts that they hold, and time travel goes on exactly after loading."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from nn_sim.datasets import Split, make_builtin, with_points_removed
from nn_sim.engine import NUMPY
from nn_sim.experiment.data_edits import editable_dataset, with_edited_data
from nn_sim.experiment.edits import new_experiment
from nn_sim.experiment.timeline import begun, with_edit
from nn_sim.storage.saved import Saved
from nn_sim.training.time_travel import experiment_of
from tests.unit.storage.works import difference, there_and_back, trained


def test_the_parts_come_back_and_every_step_does(tmp_path: Path):
    e = new_experiment(make_builtin("moons", size=12), hidden_sizes=(2,), split=Split(0.25))
    timeline, e = trained(begun(e, NUMPY.name), e, 5)
    e = with_edited_data(e, with_points_removed(editable_dataset(e), {0, 7}))
    timeline, now = trained(with_edit(timeline, e), e, 6)
    saved = Saved(now, timeline)
    back = there_and_back(saved, tmp_path)
    assert difference(saved, back) == ""
    assert back.experiment.dataset.test_rows is not None
    np.testing.assert_array_equal(back.experiment.data.test_rows, now.data.test_rows)
    for step in range(12):
        found, was = experiment_of(back.timeline, 1, step), experiment_of(timeline, 1, step)
        assert found.parameters.theta.tobytes() == was.parameters.theta.tobytes()
        assert found.dataset == was.dataset
