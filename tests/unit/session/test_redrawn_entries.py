"""How the history names a built-in set that is drawn again, and what merges."""

from __future__ import annotations

import pytest

from nn_sim.datasets import Dataset, make_builtin
from nn_sim.experiment.edits import new_experiment
from nn_sim.session.edit_table import edited
from nn_sim.session.intentions import LoadDataset


@pytest.mark.parametrize(
    ("dataset", "text", "merge_key"),
    [
        (make_builtin("moons", noise=0.25), "Two moons: noise 0.25", "data noise"),
        (make_builtin("moons", size=100_000), "Two moons: size 100000", "data size"),
        (make_builtin("moons", seed=1234567), "Two moons: data seed 1234567", "data seed"),
        (make_builtin("moons", seed=1, noise=0.2), "Data: Two moons", None),
        (make_builtin("moons"), "Data: Two moons", None),
        (make_builtin("circles", noise=0.25), "Data: Circles", None),
        (make_builtin("xor"), "Data: XOR", None),
    ],
)
def test_one_number_that_is_another_is_named(dataset: Dataset, text: str, merge_key: str | None):
    result = edited(new_experiment(make_builtin("moons")), LoadDataset(dataset))
    assert (result.text, result.merge_key) == (text, merge_key)
