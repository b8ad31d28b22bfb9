"""``nn-sim verify``: a saved run comes out again, a tampered one is named, a bad file is one sentence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from nn_sim.engine import NUMPY, Backend
from nn_sim.experiment.edits import worked_experiment
from nn_sim.experiment.timeline import Timeline, begun, with_run
from nn_sim.storage import Saved, save
from nn_sim.training.runner import Runner

from .conftest import Result

Run = Callable[..., Result]


def saved_run(path: Path, backend: Backend, *, tampered: bool = False) -> None:
    start = worked_experiment()
    runner = Runner(start, backend)
    runner.advance_steps(6)
    after = runner.finished_experiment()
    timeline = with_run(begun(start), runner.stretches(), after)
    if tampered:
        branch = timeline.branch
        (stretch,) = branch.stretches
        third = stretch.frames[2]
        theta = third.theta.copy()
        theta[0] += 1e-12
        frames = (*stretch.frames[:2], replace(third, theta=theta), *stretch.frames[3:])
        timeline = Timeline((replace(branch, stretches=(replace(stretch, frames=frames),)),), 1)
    save(path, Saved(after, timeline))


def test_a_run_comes_out_bit_for_bit(nn_sim: Run, tmp_path: Path, compiled: Backend):
    for backend in (NUMPY, compiled):
        saved_run(tmp_path / "a.nnsim", backend)
        result = nn_sim("verify", str(tmp_path / "a.nnsim"))
        assert (result.code, "bit-identical: 6 steps replayed" in result.out) == (0, True)


def test_the_first_step_that_differs_is_named(nn_sim: Run, tmp_path: Path):
    saved_run(tmp_path / "a.nnsim", NUMPY, tampered=True)
    result = nn_sim("verify", str(tmp_path / "a.nnsim"))
    assert result.code == 1
    assert "differs: step 3 of branch 1" in result.out


@pytest.mark.parametrize("content", [b"", b"PK rubbish"])
def test_a_bad_file_is_one_sentence(nn_sim: Run, tmp_path: Path, content: bytes):
    path = tmp_path / "bad.nnsim"
    path.write_bytes(content)
    result = nn_sim("verify", str(path))
    assert result.code == 2
    assert "bad.nnsim" in result.err
    assert "Traceback" not in result.err
