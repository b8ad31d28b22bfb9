"""``nn-sim sweep``: what it understands, and what it refuses in one line without touching any file."""

from collections.abc import Callable
from dataclasses import fields
from pathlib import Path

import pytest

from nn_sim.cli.run_settings import RunSettings
from nn_sim.cli.sweep_options import FIXED, VARIED, read_options
from nn_sim.cli.train_options import read_options as read_train_options
from tests.unit.cli.conftest import Result

Run = Callable[..., Result]
NEEDED = ("--data", "moons", "--out", "sweep.csv")


def test_the_defaults_are_those_of_train():
    found = read_options(NEEDED)
    of_train = read_train_options(("--data", "moons"))
    for field in fields(RunSettings):
        assert getattr(found.first, field.name) == getattr(of_train, field.name), field.name
    assert found.grid == {
        "hidden": ((4,),), "activation": ("tanh",), "loss": (None,), "init": ("auto",), "optimiser": ("sgd",),
        "momentum": (0.9,), "batch": (1,), "eta": (0.03,), "schedule": ("constant",), "schedule_epochs": (100,),
        "schedule_factor": (0.5,), "l1": (0.0,), "l2": (0.0,),
    }  # fmt: skip
    assert (found.seeds, found.backend, found.scheduler, found.jobs) == (1, "joblib", None, None)
    assert found.out == Path("sweep.csv")


def test_every_setting_of_train_can_be_given():
    assert {*VARIED, *FIXED, "seed"} == {field.name for field in fields(RunSettings)}


def test_lists_of_values():
    lists = ("--hidden", "4", "8,8", "none", "--activation", "tanh", "ReLU", "--loss", "auto", "squared")
    found = read_options((*NEEDED, *lists, "--eta", "0.1", "1e-2", "--batch", "1", "10")).grid
    assert found["hidden"] == ((4,), (8, 8), ())
    assert found["activation"] == ("tanh", "relu")
    assert found["loss"] == (None, "squared")
    assert found["eta"] == (0.1, 0.01)
    assert found["batch"] == (1, 10)


def test_lists_of_how_to_learn():
    lists = ("--optimiser", "sgd", "Adam", "--momentum", "0.5", "0.9", "--l1", "0", "1e-3", "--l2", "0.25")
    others = ("--schedule", "constant", "inverse-time", "--schedule-epochs", "5", "10", "--init", "he", "zeros")
    found = read_options((*NEEDED, *lists, *others, "--target-loss", "0.01", "--patience", "20"))
    assert found.grid["optimiser"] == ("sgd", "adam")
    assert found.grid["momentum"] == (0.5, 0.9)
    assert (found.grid["l1"], found.grid["l2"]) == ((0.0, 0.001), (0.25,))
    assert found.grid["schedule"] == ("constant", "inverse_time")
    assert found.grid["schedule_epochs"] == (5, 10)
    assert found.grid["init"] == ("he", "zeros")
    assert (found.first.target_loss, found.first.patience) == (0.01, 20)
    assert (found.first.optimiser, found.first.momentum, found.first.init) == ("sgd", 0.5, "he")


def test_the_help_tells_each_choice_once(nn_sim: Run):
    told = nn_sim("sweep", "--help").out
    assert told.count("leaky_relu") == 1
    assert told.count("rmsprop") == 1
    assert max(map(len, told.splitlines())) <= 100


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--data", "moons"), "--out"),
        (("--out", "sweep.csv"), "--data"),
        ((*NEEDED, "--data", "mooons"), "no dataset 'mooons'"),
        ((*NEEDED, "--data", "missing.csv"), "missing.csv: there is no such file"),
        ((*NEEDED, "--bogus"), "unrecognized arguments: --bogus"),
        ((*NEEDED, "--hidden"), "--hidden: expected at least one argument"),
        ((*NEEDED, "--hidden", "4", "0"), "--hidden: expected whole numbers from 1"),
        ((*NEEDED, "--hidden", "4", "1000000,1000000"), "at most 10,000,000"),
        ((*NEEDED, "--activation", "tanh", "step"), "--activation: invalid choice: 'step'"),
        ((*NEEDED, "--loss", "hinge"), "--loss: invalid choice: 'hinge'"),
        (
            (*NEEDED, "--output", "identity", "--loss", "squared", "cross_entropy"),
            "cross-entropy needs outputs between",
        ),
        ((*NEEDED, "--eta", "0.1", "-0.1"), "eta must be a number from 0"),
        ((*NEEDED, "--eta", "0.1", "nan"), "eta must be a number from 0"),
        ((*NEEDED, "--eta", "fast"), "--eta: expected a number, got 'fast'"),
        ((*NEEDED, "--batch", "0"), "--batch: expected a whole number from 1, got 0"),
        ((*NEEDED, "--epochs", "1", "2"), "unrecognized arguments: 2"),
        ((*NEEDED, "--seeds", "0"), "--seeds: expected a whole number from 1, got 0"),
        ((*NEEDED, "--seeds", "100001"), "this grid has 100,001 runs; at most 100,000"),
        ((*NEEDED, "--seeds", str(2**62), "--eta", "0.1", "0.2"), "at most 100,000"),
        ((*NEEDED, "--test-share", "0.95"), "test share must be between 0 and 0.9"),
        ((*NEEDED, "--target", "y"), "--target names a column of a CSV file"),
        ((*NEEDED, "--optimiser", "sgd", "lbfgs"), "--optimiser: invalid choice: 'lbfgs'"),
        ((*NEEDED, "--momentum", "0.9", "1"), "momentum must be a number from 0 to below 1"),
        ((*NEEDED, "--l1", "0", "-1"), "l1 must be a number from 0"),
        ((*NEEDED, "--l2", "inf"), "l2 must be a number from 0"),
        ((*NEEDED, "--schedule", "daily"), "--schedule: invalid choice: 'daily'"),
        ((*NEEDED, "--schedule-epochs", "0"), "--schedule-epochs: expected a whole number from 1, got 0"),
        ((*NEEDED, "--schedule-factor", "1", "-2"), "schedule_factor must be a number from 0"),
        ((*NEEDED, "--init", "auto", "deck"), "the deck's V and W fit a 2-2-2 network only"),
        ((*NEEDED, "--target-loss", "-1"), "--target-loss: expected a number from 0, got '-1'"),
        ((*NEEDED, "--target-loss", "nan"), "--target-loss: expected a number from 0, got 'nan'"),
        ((*NEEDED, "--target-loss", "low"), "--target-loss: expected a number, got 'low'"),
        ((*NEEDED, "--patience", "0"), "--patience: expected a whole number from 1, got 0"),
        ((*NEEDED, "--patience", "1", "2"), "unrecognized arguments: 2"),
        ((*NEEDED, "--jobs", "0"), "--jobs: expected a whole number from 1, got 0"),
        ((*NEEDED, "--jobs", "5000"), "--jobs: expected a whole number up to 1024, got 5000"),
        ((*NEEDED, "--engine", "gpu"), "--engine: invalid choice: 'gpu'"),
        ((*NEEDED, "--backend", "compiled"), "--backend: invalid choice: 'compiled'"),
        ((*NEEDED, "--scheduler", "tcp://lab:8786"), "it needs --backend dask"),
        ((*NEEDED, "--backend", "dask", "--scheduler", "tcp://lab:8786", "--jobs", "2"), "--jobs counts processes"),
    ],
)
def test_bad_options_are_exit_2_with_one_line_and_no_file(
    nn_sim: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], says: str
):
    monkeypatch.chdir(tmp_path)
    result = nn_sim("sweep", *arguments)
    assert result.code == 2
    assert says in result.complaint
    assert result.complaint.startswith("nn-sim sweep: ")
    assert list(tmp_path.iterdir()) == []
