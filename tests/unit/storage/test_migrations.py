"""A file of format 1 opens as it always did, and one of a format to come is refused with words."""

from __future__ import annotations

import json
import math
import zipfile
from pathlib import Path
from typing import Any

import pytest

from nn_sim.storage import FileProblem, ViewSettings, load, save
from nn_sim.storage.migrations import MIGRATIONS, to_2
from nn_sim.storage.schema import VERSION
from nn_sim.training.time_travel import experiment_of
from tests.unit.storage.make_format_1 import STORED, write
from tests.unit.storage.works import difference


def test_the_stored_file_of_format_1_opens():
    saved = load(STORED)
    e = saved.experiment
    assert e.parameters.theta.tolist() == [0.125, 0.75]
    assert e.start.theta.tolist() == [0.5, -0.25]
    assert (e.progress.epoch, e.progress.step, e.progress.generator.state) == (1, 3, 2**100 + 7)
    assert e.history.column("loss_train").tolist() == [2.5, 1.25]
    assert experiment_of(saved.timeline, 1, 0).parameters.theta.tolist() == [0.5, -0.25]
    assert [(mark.name, mark.step) for mark in saved.timeline.bookmarks] == [("end", 3)]


def test_what_format_1_had_not_is_as_it_was_in_those_days():
    saved = load(STORED)
    dataset = saved.experiment.dataset
    assert (dataset.scale, dataset.features, dataset.recipe) == ("standard", (), None)
    assert not saved.experiment.split.stratified
    assert (saved.view, saved.diary, saved.pinned) == (ViewSettings(), (), None)
    deviation = math.sqrt(14 / 3)  # of 1, 2 and 6, whose mean is 3
    assert saved.experiment.data.X_train[:, 0].tolist() == pytest.approx(
        [-2 / deviation, -1 / deviation, 3 / deviation]
    )


def test_data_that_were_not_standardised_stay_as_they_are():
    members = to_2({"data": {"datasets": [{"standardise": False}]}, "experiments": {"experiments": []}})
    assert members["data"]["datasets"] == [{"scale": "none", "features": [], "recipe": None}]


def test_migrating_leaves_what_it_is_given_alone():
    members = {"data": {"datasets": [{"standardise": True}]}, "experiments": {"experiments": [{"split": {}}]}}
    before = json.dumps(members)
    to_2(members)
    assert json.dumps(members) == before


@pytest.mark.parametrize("odd", [None, 3, [], {}, {"datasets": 3}, {"datasets": [3]}, "text"])
def test_migrating_leaves_to_the_types_what_it_does_not_understand(odd: Any):
    members = to_2({"data": odd, "experiments": odd})
    assert members["data"] == odd


def test_saved_again_it_is_of_the_newest_format(tmp_path: Path):
    old = load(STORED)
    save(tmp_path / "new.nnsim", old)
    with zipfile.ZipFile(tmp_path / "new.nnsim") as archive:
        assert json.loads(archive.read("manifest.json"))["version"] == VERSION
    assert difference(old, load(tmp_path / "new.nnsim")) == ""


def test_the_stored_file_is_what_its_script_writes(tmp_path: Path):
    write(tmp_path / "again.nnsim")
    with zipfile.ZipFile(tmp_path / "again.nnsim") as again, zipfile.ZipFile(STORED) as stored:
        assert {n: again.read(n) for n in again.namelist()} == {n: stored.read(n) for n in stored.namelist()}


def test_there_is_a_way_from_every_older_format():
    assert list(MIGRATIONS) == list(range(1, VERSION))


def test_a_newer_format_is_named(tmp_path: Path):
    path = tmp_path / "future.nnsim"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("manifest.json", json.dumps({"format": "nn-sim", "version": 3, "written": "tomorrow"}))
        archive.writestr("weights.json", "{}")
    with pytest.raises(FileProblem) as problem:
        load(path)
    assert str(problem.value) == (
        "future.nnsim: made by a newer nn-sim (format 3); this one reads up to 2. Install the newest nn-sim to open it."
    )
