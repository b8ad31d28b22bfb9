"""``nn-sim sweep``: what it understands, and what it refuses in one line without touching any file."""

from collections.abc import Callable
from pathlib import Path

import pytest

from nn_sim.cli.sweep_options import read_options
from tests.unit.cli.conftest import Result

Run = Callable[..., Result]
NEEDED = ("--data", "moons", "--out", "sweep.csv")


def test_the_defaults_are_those_of_train():
    found = read_options(NEEDED)
    assert (found.hidden, found.activation, found.loss) == (((4,),), ("tanh",), (None,))
    assert (found.eta, found.batch, found.epochs, found.seeds) == ((0.03,), (1,), 100, 1)
    assert (found.output, found.target, found.test_share, found.data_seed) == (None, None, None, 0)
    assert (found.engine, found.backend, found.scheduler, found.jobs) == ("compiled", "joblib", None, None)
    assert found.out == Path("sweep.csv")


def test_lists_of_values():
    lists = ("--hidden", "4", "8,8", "none", "--activation", "tanh", "ReLU", "--loss", "auto", "squared")
    found = read_options((*NEEDED, *lists, "--eta", "0.1", "1e-2", "--batch", "1", "10"))
    assert found.hidden == ((4,), (8, 8), ())
    assert found.activation == ("tanh", "relu")
    assert found.loss == (None, "squared")
    assert found.eta == (0.1, 0.01)
    assert found.batch == (1, 10)


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
