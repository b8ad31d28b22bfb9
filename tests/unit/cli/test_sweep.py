"""``nn-sim sweep``: what is in the file, that it goes on where it was, and that the workers change nothing."""

import csv
import math
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from joblib.externals.loky import get_reusable_executor

from nn_sim.cli.run_settings import load_dataset
from nn_sim.cli.sweep_grid import runs_of
from nn_sim.cli.sweep_joblib import spread_over_processes
from nn_sim.cli.sweep_options import read_options
from nn_sim.cli.sweep_row import COLUMNS, LATER_COLUMNS
from tests.unit.cli.conftest import Result

Run = Callable[..., Result]
Row = dict[str, str]
QUICK = ("--data", "moons", "--engine", "numpy", "--epochs", "3", "--batch", "10")


@pytest.fixture(scope="module", autouse=True)
def workers_end_with_the_tests() -> Iterator[None]:
    yield
    get_reusable_executor().shutdown(wait=True)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "sweep.csv"


def rows_of(path: Path) -> list[Row]:
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def timeless(path: Path) -> list[tuple[str, ...]]:
    """The rows without what no two runs have alike, in one order."""
    return sorted(tuple(row[name] for name in COLUMNS if name != "seconds_training") for row in rows_of(path))


def test_a_row_for_each_run_with_the_numbers_of_train(nn_sim: Run, out: Path):
    common = ("--data", "moons", "--epochs", "5")
    result = nn_sim("sweep", *common, "--hidden", "2", "8,8", "none", "--eta", "0.1", "--seeds", "2", "--out", str(out))
    assert (result.code, result.err) == (0, "")
    rows = rows_of(out)
    assert len(rows) == 6
    for row in rows:
        options = ("--hidden", row["hidden"], "--eta", row["eta"], "--seed", row["seed"])
        alone = nn_sim("train", *common, *options, "--json").json
        for name in ("loss_train", "loss_test", "accuracy_train", "accuracy_test", "eta"):
            assert float(row[name]) == alone[name], name
        for name in ("steps", "epochs", "seed", "data_seed", "batch"):
            assert int(row[name]) == alone[name], name
        for name in ("data", "output", "loss", "engine"):
            assert row[name] == alone[name], name
        assert float(row["seconds_training"]) > 0
        assert row["diverged"] == ""


def test_a_run_with_every_option_has_the_numbers_of_train(nn_sim: Run, out: Path):
    options = (
        "--data", "moons", "--engine", "numpy", "--epochs", "40", "--optimiser", "nesterov", "--momentum", "0.5",
        "--batch", "16", "--l1", "1e-4", "--l2", "1e-3", "--schedule", "step", "--schedule-epochs", "2",
        "--schedule-factor", "0", "--init", "he", "--activation", "relu", "--patience", "3",
    )  # fmt: skip
    assert nn_sim("sweep", *options, "--out", str(out)).code == 0
    (row,) = rows_of(out)
    as_train_has_it = ["--backend" if option == "--engine" else option for option in options]
    alone = nn_sim("train", *as_train_has_it, "--json").json
    for name in ("loss_train", "loss_test", "accuracy_train", "accuracy_test"):
        assert float(row[name]) == alone[name], name
    # after two epochs eta is 0 and the velocity is halved by each of 9 steps an epoch: soon nothing changes any more
    assert int(row["steps"]) == alone["steps"] < 40 * 9
    assert row["stopped"] == alone["stopped"] != ""


def test_a_file_of_an_older_program_goes_on_unless_it_lacks_a_column(nn_sim: Run, out: Path):
    older = [name for name in COLUMNS if name not in LATER_COLUMNS]
    nn_sim("sweep", *QUICK, "--out", str(out))
    (row,) = rows_of(out)
    with open(out, "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, older, extrasaction="ignore", lineterminator="\n")
        writer.writeheader()
        writer.writerow(row)
    before = out.read_bytes()
    refused = nn_sim("sweep", *QUICK, "--optimiser", "sgd", "adam", "--out", str(out))
    assert refused.code == 2
    assert "has no column for optimiser; name another file" in refused.complaint
    assert out.read_bytes() == before
    result = nn_sim("sweep", *QUICK, "--seeds", "2", "--out", str(out))
    assert result.code == 0
    assert "1 of them there before" in result.out
    assert out.read_bytes().startswith(before)
    assert [row["seed"] for row in rows_of(out)] == ["0", "1"]


def test_the_number_of_jobs_changes_no_bit(nn_sim: Run, tmp_path: Path):
    grid = ("--data", "circles", "--hidden", "3", "5", "--batch", "1", "7", "--eta", "0.5", "--epochs", "8")
    for jobs in ("1", "2", "3"):
        assert nn_sim("sweep", *grid, "--seeds", "2", "--jobs", jobs, "--out", str(tmp_path / jobs)).code == 0
    assert timeless(tmp_path / "1") == timeless(tmp_path / "2") == timeless(tmp_path / "3")
    assert len(timeless(tmp_path / "1")) == 8


def test_runs_that_are_there_are_not_run_again(nn_sim: Run, out: Path):
    nn_sim("sweep", *QUICK, "--eta", "0.1", "--seeds", "2", "--out", str(out))
    before = out.read_bytes()
    result = nn_sim("sweep", *QUICK, "--eta", "0.2", "0.1", "--seeds", "2", "--out", str(out))
    assert out.read_bytes().startswith(before)
    assert sorted((row["eta"], row["seed"]) for row in rows_of(out)) == [
        ("0.1", "0"), ("0.1", "1"), ("0.2", "0"), ("0.2", "1"),
    ]  # fmt: skip
    assert "4 runs in" in result.out
    assert "2 of them there before" in result.out
    again = out.read_bytes()
    assert nn_sim("sweep", *QUICK, "--eta", "0.1", "0.2", "--seeds", "2", "--out", str(out)).code == 0
    assert out.read_bytes() == again


@pytest.mark.parametrize(
    "changed",
    [
        ("--test-share", "0.5"),
        ("--data-seed", "1"),
        ("--epochs", "4"),
        ("--loss", "squared"),
        ("--optimiser", "adam"),
        ("--l2", "0.1"),
        ("--init", "he"),
        ("--schedule", "cosine"),
        ("--patience", "1"),
        ("--target-loss", "0.1"),
    ],
)
def test_another_setting_is_another_run(nn_sim: Run, out: Path, changed: tuple[str, str]):
    nn_sim("sweep", *QUICK, "--out", str(out))
    result = nn_sim("sweep", *QUICK, *changed, "--out", str(out))
    assert "there before" not in result.out
    assert len(rows_of(out)) == 2


def test_a_file_that_has_changed_is_other_data(nn_sim: Run, out: Path, tmp_path: Path):
    data = tmp_path / "data.csv"
    options = ("--data", str(data), "--engine", "numpy", "--epochs", "1", "--test-share", "0", "--out", str(out))
    for content in ("a,b\n1,2.5\n2,3.5\n", "a,b\n1,2.5\n2,9.5\n"):
        data.write_text(content)
        assert nn_sim("sweep", *options).code == 0
    assert len({row["fingerprint"] for row in rows_of(out)}) == 2


def test_a_torn_last_line_is_run_again(nn_sim: Run, out: Path):
    command = ("sweep", *QUICK, "--seeds", "3", "--out", str(out))
    nn_sim(*command)
    whole = timeless(out)
    out.write_bytes(out.read_bytes()[:-30])
    result = nn_sim(*command)
    assert result.code == 0
    assert "2 of them there before" in result.out
    assert timeless(out) == whole


def test_what_is_no_sweep_is_exit_2_and_stays(nn_sim: Run, out: Path):
    out.write_text("my,only,copy\n1,2,3\n")
    result = nn_sim("sweep", *QUICK, "--out", str(out))
    assert result.code == 2
    assert "is not a sweep of this program" in result.complaint
    assert out.read_text() == "my,only,copy\n1,2,3\n"


def test_a_run_that_diverges_is_a_row_that_says_so(nn_sim: Run, out: Path):
    result = nn_sim("sweep", "--data", "sine", "--eta", "1000", "0.01", "--epochs", "20", "--out", str(out))
    assert result.code == 0
    by_eta = {row["eta"]: row for row in rows_of(out)}
    assert by_eta["0.01"]["diverged"] == ""
    assert "diverged at step" in by_eta["1000.0"]["diverged"]
    assert "try 100" in by_eta["1000.0"]["diverged"]
    assert int(by_eta["1000.0"]["steps"]) < int(by_eta["0.01"]["steps"]) == 20 * 140
    # the best is first, and the one that diverged is counted
    assert [line.split()[3] for line in result.out.splitlines()[4:]] == ["0.01", "1000"]


def test_a_regression_has_no_accuracy_and_truth_tables_no_test(nn_sim: Run, out: Path, tmp_path: Path):
    nn_sim("sweep", "--data", "sine", "--engine", "numpy", "--epochs", "1", "--batch", "99", "--out", str(out))
    (row,) = rows_of(out)
    assert (row["accuracy_train"], row["accuracy_test"]) == ("", "")
    assert math.isfinite(float(row["loss_test"]))
    other = tmp_path / "xor.csv"
    nn_sim("sweep", "--data", "xor", "--engine", "numpy", "--epochs", "1", "--out", str(other))
    (row,) = rows_of(other)
    assert (row["loss_test"], row["accuracy_test"], row["test_share"]) == ("", "", "0.0")


def test_the_workers_need_no_file_of_the_users(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    data = tmp_path / "data.csv"
    data.write_text("a,b,c\n" + "".join(f"{n},{n % 3},{'yes' if n % 2 else 'no'}\n" for n in range(20)))
    options = read_options(("--data", str(data), "--engine", "numpy", "--epochs", "1", "--out", "unused.csv"))
    dataset = load_dataset(options.first)
    data.unlink()
    results = list(spread_over_processes(dataset, runs_of(options, dataset), jobs=2))
    assert [result.steps for _, result in results] == [14]  # 20 rows, 30 % of them kept back


def test_a_sweep_that_is_given_up_among_its_runs_says_nothing_of_it(recwarn: pytest.WarningsRecorder):
    """As when the disk is full: the one line on stderr is to be the program's own."""
    options = read_options((*QUICK, "--seeds", "20", "--out", "unused.csv"))
    dataset = load_dataset(options.first)
    results = spread_over_processes(dataset, runs_of(options, dataset), jobs=2)
    next(results)
    results.close()
    assert [str(warning.message) for warning in recwarn] == []


def test_the_help_needs_neither_joblib_nor_dask(nn_sim: Run, monkeypatch: pytest.MonkeyPatch):
    for name in ("joblib", "dask", "distributed"):
        monkeypatch.setitem(sys.modules, name, None)
    monkeypatch.delitem(sys.modules, "nn_sim.cli.sweep", raising=False)
    result = nn_sim("sweep", "--help")
    assert (result.code, result.err) == (0, "")
    assert "usage: nn-sim sweep" in result.out
