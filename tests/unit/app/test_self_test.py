from pathlib import Path

import pytest

from nn_sim import file_writing
from nn_sim.app import self_test
from nn_sim.app.self_test import CheckFailed, Result
from nn_sim.engine import NUMPY
from nn_sim.engine.backend import NumpyBackend
from nn_sim.experiment.edits import worked_experiment
from nn_sim.experiment.timeline import begun
from nn_sim.storage import Saved, SaveProblem, save


class Careless(NumpyBackend):
    """Learns something else than the formulas say."""

    def train(self, spec, theta, *args, **kwargs) -> None:
        super().train(spec, theta, *args, **kwargs)
        theta[0] += 1e-6


class Idle(NumpyBackend):
    def train(self, *args, **kwargs) -> None:
        pass


def test_the_lecture_by_hand():
    assert self_test.worked_forwards() == "z = 1.7616, 1.2024"
    assert self_test.worked_backwards() == "all 12 weights"


def test_a_wrong_number_of_the_lecture_is_found(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(self_test, "WORKED_S", (1.7615941559557649, 1.21))  # as the slide has it
    with pytest.raises(CheckFailed, match=r"s_k is off by 7.6e-03"):
        self_test.worked_forwards()


def test_an_engine_that_computes_otherwise_is_found():
    with pytest.raises(CheckFailed, match="a weight differs"):
        self_test.engines_agree(Careless())


def test_an_engine_that_does_not_learn_is_found():
    with pytest.raises(CheckFailed, match="of the moons are right"):
        self_test.moons_accuracy(Idle())


def test_moons_and_files():
    assert "right after" in self_test.moons_accuracy(NUMPY)
    assert self_test.saved_and_loaded().endswith("bytes")
    assert self_test.shipped_data() == f"{150 + 178 + 342} rows"


def test_a_failure_does_not_keep_the_rest_from_being_done():
    def fails() -> str:
        raise CheckFailed("that is wrong")

    def breaks() -> str:
        raise KeyError("x")

    results = self_test.run([("one", fails), ("two", breaks), ("three", lambda: "fine")])
    assert [result.why for result in results] == ["that is wrong", "KeyError: 'x'", ""]
    assert results[2].found == "fine"


def test_the_table_says_what_failed():
    lines = self_test.table([Result("one", 0.5, "fine"), Result("the other", 1.25, why="bad")]).splitlines()
    assert lines == [
        "passed  one           0.50 s  fine",
        "FAILED  the other     1.25 s  bad",
        "1 passed, 1 failed",
    ]


def test_nothing_is_saved_where_a_lab_forbids_it(tmp_path: Path):
    experiment = worked_experiment()
    file_writing.forbid()
    try:
        with pytest.raises(SaveProblem, match="set up for an examination"):
            save(tmp_path / "work.nnsim", Saved(experiment, begun(experiment)))
        assert file_writing.notes()
    finally:
        file_writing.forbid(False)
    assert not list(tmp_path.iterdir())
    assert file_writing.notes() == ()
