"""What is saved comes back to the last bit, with every object shared that was shared, and every field written."""

from __future__ import annotations

import json
import zipfile
from dataclasses import fields, replace
from pathlib import Path

import numpy as np
import pytest

from nn_sim.datasets import Dataset, Split, make_builtin
from nn_sim.datasets.dataset import Recipe
from nn_sim.engine import Hyperparameters, NetworkSpec
from nn_sim.engine.optimisers import Memory
from nn_sim.experiment import Experiment, GeneratorState, Progress
from nn_sim.experiment.edits import new_experiment, with_hyperparameters, with_split, worked_experiment
from nn_sim.experiment.stop_rules import StopRules
from nn_sim.experiment.stretch import Keyframe, Stretch
from nn_sim.experiment.timeline import Bookmark, Branch, Timeline, begun, with_edit
from nn_sim.storage import Saved, ViewSettings, limits, load, save, schema
from nn_sim.storage.decode_experiments import Draft
from nn_sim.training.runner import Runner
from nn_sim.training.time_travel import experiment_of
from tests.unit.storage.works import difference, flowers, long_story, small_story, there_and_back, trained

MOONS = new_experiment(make_builtin("moons", size=20))


def test_a_long_story_comes_back_whole(tmp_path: Path):
    saved = long_story()
    assert difference(saved, there_and_back(saved, tmp_path)) == ""


def test_the_comparison_sees_a_single_bit(tmp_path: Path):
    saved = small_story()
    theta = saved.experiment.parameters.theta.copy()
    theta[-1] = np.nextafter(theta[-1], np.inf)
    parameters = replace(saved.experiment.parameters, theta=theta)
    other = replace(saved, experiment=replace(saved.experiment, parameters=parameters))
    assert "experiment.parameters.theta" in difference(saved, other)


@pytest.mark.parametrize("name", ["worked", "xor", "moons", "sine"])
def test_a_fresh_experiment_comes_back(name: str, tmp_path: Path):
    e = worked_experiment() if name == "worked" else new_experiment(make_builtin(name))
    saved = Saved(e, begun(e))
    assert difference(saved, there_and_back(saved, tmp_path)) == ""


def test_the_run_goes_on_as_if_it_had_not_been_saved(tmp_path: Path):
    saved = long_story()
    back = there_and_back(saved, tmp_path)
    ends = []
    for e in (saved.experiment, back.experiment):
        runner = Runner(e)
        runner.advance_steps(17)
        ends.append(runner.finished_experiment())
    assert difference(ends[0], ends[1]) == ""


def test_any_step_of_the_past_comes_back(tmp_path: Path):
    saved = long_story()
    back = there_and_back(saved, tmp_path)
    for branch, step in ((1, 0), (1, 3), (1, 14), (2, 2), (2, 9)):
        here, there = (experiment_of(one.timeline, branch, step) for one in (saved, back))
        assert here.parameters.theta.tobytes() == there.parameters.theta.tobytes(), (branch, step)


def test_what_was_one_object_is_one_object_again(tmp_path: Path):
    back = there_and_back(long_story(), tmp_path)
    e, stretches = back.experiment, [one for branch in back.timeline.branches for one in branch.stretches]
    assert len(stretches) == 3
    for stretch in stretches:
        assert stretch.setting.dataset is e.dataset
        assert stretch.setting.data is e.data
        assert stretch.setting.spec is e.spec
        assert stretch.setting.start is e.start
    assert back.pinned is not None
    assert back.pinned.data is e.data


def test_a_run_over_again_is_known_to_be_the_same_after_loading(tmp_path: Path):
    timeline, _ = trained(begun(MOONS, "numpy"), MOONS, 30)
    back = there_and_back(Saved(experiment_of(timeline, 1, 10), timeline), tmp_path)
    again, _ = trained(back.timeline, back.experiment, 5)
    assert again is back.timeline  # no new branch: these steps had been done


def test_another_split_of_the_same_data_is_prepared_on_its_own(tmp_path: Path):
    timeline, e = trained(begun(MOONS), MOONS, 3)
    after = with_split(e, Split(test_share=0.5, seed=9, stratified=True))
    back = there_and_back(Saved(after, with_edit(timeline, after)), tmp_path)
    first, second = (branch.stretches[0].setting for branch in back.timeline.branches)
    assert first.dataset is second.dataset
    assert first.data is not second.data
    assert (len(first.data.X_test), len(second.data.X_test)) == (6, 10)


def test_the_same_work_makes_the_same_bytes(tmp_path: Path):
    for name, saved in (("a", long_story()), ("b", long_story())):
        save(tmp_path / name, saved)
    save(tmp_path / "c", load(tmp_path / "a"))
    first, *others = ((tmp_path / name).read_bytes() for name in "abc")
    assert others == [first, first]


def test_equal_arrays_are_stored_once(tmp_path: Path):
    """Untrained, start and weights are one array of 33 numbers, and SGD remembers an empty one."""
    e = new_experiment(make_builtin("xor"), hidden_sizes=(8,))
    save(tmp_path / "w.nnsim", Saved(e, begun(e)))
    with zipfile.ZipFile(tmp_path / "w.nnsim") as archive:
        shapes = [json.loads(line)["shape"] for line in archive.read("arrays.jsonl").splitlines()]
    assert sorted(shapes) == [[0], [1, 5], [4], [4, 2], [33]]


def test_a_history_that_goes_on_is_stored_once(tmp_path: Path):
    timeline, e = trained(begun(MOONS), MOONS, 20)
    faster = with_hyperparameters(e, Hyperparameters(eta=0.5))
    timeline, e = trained(with_edit(timeline, faster), faster, 20)
    save(tmp_path / "w.nnsim", Saved(e, timeline))
    with zipfile.ZipFile(tmp_path / "w.nnsim") as archive:
        arrays = [json.loads(line)["shape"] for line in archive.read("arrays.jsonl").splitlines()]
        experiments = json.loads(archive.read("experiments.json"))["experiments"]
    assert [shape for shape in arrays if shape[-1] == 5] == [[len(e.history), 5]]
    assert {one["history"]["points"] for one in experiments} == {1, len(faster.history), len(e.history)}


def test_bytes_that_are_no_letters_become_question_marks(tmp_path: Path):
    """A file name may hold a byte that is no letter; Python writes it as half a letter."""
    e = new_experiment(replace(flowers(), origin="a\udcffb.csv"))
    assert there_and_back(Saved(e, begun(e)), tmp_path).experiment.dataset.origin == "a?b.csv"


def test_a_diary_keeps_its_newest_entries(tmp_path: Path):
    diary = tuple(f"entry {n}" for n in range(limits.DIARY_ENTRIES + 5))
    back = there_and_back(replace(small_story(), diary=diary), tmp_path)
    assert back.diary == diary[5:]
    thick = tuple("\x01" * 1000 for _ in range(9000))
    back = there_and_back(replace(small_story(), diary=thick), tmp_path)
    assert 100 < len(back.diary) < 1000


@pytest.mark.parametrize(
    ("value", "record", "others"),
    [
        (Experiment, schema.ExperimentRecord, {"data"}),
        (Experiment, Draft, {"data"}),
        (Dataset, schema.DatasetRecord, set()),
        (Recipe, schema.RecipeRecord, set()),
        (Split, schema.SplitRecord, set()),
        (NetworkSpec, schema.SpecRecord, set()),
        (Hyperparameters, schema.HyperparametersRecord, set()),
        (Memory, schema.MemoryRecord, set()),
        (Progress, schema.ProgressRecord, set()),
        (GeneratorState, schema.GeneratorRecord, set()),
        (StopRules, schema.StopRulesRecord, set()),
        (Keyframe, schema.FrameRecord, set()),
        (Stretch, schema.StretchRecord, set()),
        (Branch, schema.BranchRecord, set()),
        (Bookmark, schema.BookmarkRecord, set()),
        (Timeline, schema.TimelineRecord, set()),
        (ViewSettings, schema.ViewRecord, set()),
    ],
)
def test_no_field_is_forgotten(value: type, record: type, others: set[str]):
    """A field that is added to the program's values must be added to the file, and the format's number raised."""
    written = {f.name for f in fields(record)} if record is Draft else set(record.__struct_fields__)
    assert {field.name for field in fields(value)} - others == written
