"""What is kept for recovery comes back: the whole, and what was done after it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

import pytest

from nn_sim.datasets import make_builtin
from nn_sim.experiment import Experiment
from nn_sim.experiment.edits import new_experiment, with_hidden_sizes, with_hyperparameters, with_weights
from nn_sim.experiment.timeline import Timeline, begun, with_run
from nn_sim.storage import FileProblem, Saved
from nn_sim.storage.recovery import forget, keep_name, keep_now, keep_work, name_of, recovered, set_aside
from nn_sim.storage.save import write
from nn_sim.training.runner import Runner
from nn_sim.training.time_travel import experiment_of

START = new_experiment(make_builtin("moons"))


def trained(e: Experiment, steps: int, timeline: Timeline | None = None) -> tuple[Experiment, Timeline]:
    runner = Runner(e)
    runner.advance_steps(steps)
    after = runner.finished_experiment()
    return after, with_run(timeline or begun(e), runner.stretches(), after)


def test_an_edit_after_the_whole_was_kept_is_not_lost(tmp_path: Path):
    e, timeline = trained(START, 20)
    keep_work(tmp_path, Saved(e, timeline), 1)
    edited = with_weights(e, 0, 1, 2, [[0.125]])
    keep_now(tmp_path, edited, 2)
    back = recovered(tmp_path)
    assert back.experiment.parameters == edited.parameters
    assert experiment_of(back.timeline, 1, 12).parameters == experiment_of(timeline, 1, 12).parameters
    assert experiment_of(back.timeline, back.timeline.current, 20).parameters == edited.parameters


def test_training_after_the_whole_was_kept_can_be_visited_too(tmp_path: Path):
    e, timeline = trained(START, 20)
    keep_work(tmp_path, Saved(e, timeline), 1)
    later, _ = trained(e, 30)
    keep_now(tmp_path, later, 1000)
    back = recovered(tmp_path)
    assert back.experiment.progress.step == 50
    expected, _ = trained(START, 35)
    assert experiment_of(back.timeline, back.timeline.current, 35).parameters == expected.parameters


def test_a_new_structure_that_has_been_trained_is_a_run_of_its_own(tmp_path: Path):
    e, timeline = trained(START, 20)
    keep_work(tmp_path, Saved(e, timeline), 1)
    other, _ = trained(with_hidden_sizes(e, (3,)), 70)
    keep_now(tmp_path, other, 2)
    back = recovered(tmp_path)
    assert back.experiment.parameters == other.parameters
    assert [branch.parent for branch in back.timeline.branches] == [None, None]
    assert back.timeline.branch.first_step == 70


def test_the_number_of_changes_tells_what_is_newer_not_the_clock(tmp_path: Path):
    e, timeline = trained(START, 5)
    changed = with_hyperparameters(e, replace(e.hyperparameters, eta=0.5))
    keep_now(tmp_path, changed, 8)
    keep_work(tmp_path, Saved(e, timeline), 7)  # was longer on its way
    assert recovered(tmp_path).experiment.hyperparameters.eta == 0.5
    keep_work(tmp_path, Saved(e, timeline), 9)
    assert recovered(tmp_path).experiment.hyperparameters.eta == e.hyperparameters.eta
    assert len(list(tmp_path.glob("work-*"))) == 1


def test_two_that_are_written_at_once_do_not_disturb_each_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    e, _ = trained(START, 5)
    later = with_weights(e, 0, 0, 0, [[0.125]])
    in_turn = [lambda: keep_now(tmp_path, later, 9)]

    def write_with_another_inside(file: BinaryIO, saved: Saved) -> None:
        if in_turn:
            in_turn.pop()()
        write(file, saved)

    monkeypatch.setattr("nn_sim.storage.recovery.write", write_with_another_inside)
    keep_now(tmp_path, e, 8)
    assert recovered(tmp_path).experiment.parameters == later.parameters


def test_what_was_pinned_comes_back(tmp_path: Path):
    e, timeline = trained(START, 5)
    keep_work(tmp_path, Saved(e, timeline, pinned=START), 1)
    keep_now(tmp_path, with_weights(e, 0, 0, 0, [[0.125]]), 2)
    pinned = recovered(tmp_path).pinned
    assert pinned is not None
    assert pinned.parameters == START.parameters


@pytest.mark.parametrize("broken", ["work-1.nnsim", "now-2.nnsim"])
def test_one_of_two_broken_files_leaves_the_other(tmp_path: Path, broken: str):
    e, timeline = trained(START, 5)
    keep_work(tmp_path, Saved(e, timeline), 1)
    keep_now(tmp_path, e, 2)
    (tmp_path / broken).write_bytes(b"PK broken")
    assert recovered(tmp_path).experiment.parameters == e.parameters


def test_nothing_to_be_read_is_said_and_can_be_set_aside(tmp_path: Path):
    folder = tmp_path / "window-1"
    folder.mkdir()
    (folder / "work-1.nnsim").write_bytes(b"nothing")
    with pytest.raises(FileProblem, match=r"work-1\.nnsim"):
        recovered(folder)
    aside = set_aside(folder)
    assert aside.name == "unreadable-1"
    assert (aside / "work-1.nnsim").read_bytes() == b"nothing"
    empty = tmp_path / "window-2"
    empty.mkdir()
    with pytest.raises(FileProblem, match="nothing was kept"):
        recovered(empty)


def test_the_name_of_the_work_and_forgetting_it(tmp_path: Path):
    folder = tmp_path / "window"
    folder.mkdir()
    assert name_of(folder) == ""
    keep_name(folder, "möns.nnsim")
    assert name_of(folder) == "möns.nnsim"
    forget(folder)
    assert not folder.exists()
