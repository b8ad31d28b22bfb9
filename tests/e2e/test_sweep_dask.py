"""``nn-sim sweep --backend dask`` on real clusters of dask.distributed."""

import csv
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from distributed import LocalCluster
from joblib.externals.loky import get_reusable_executor

from nn_sim.__main__ import main
from nn_sim.cli.run_settings import load_dataset
from nn_sim.cli.sweep_dask import spread_over_cluster
from nn_sim.cli.sweep_grid import runs_of
from nn_sim.cli.sweep_options import read_options
from nn_sim.cli.sweep_row import COLUMNS
from nn_sim.engine import Backend

GRID = ("--data", "moons", "--hidden", "3", "6,2", "--eta", "0.1", "0.5", "--epochs", "4", "--seeds", "2")


@pytest.fixture(scope="module")
def cluster(compiled: Backend) -> Iterator[LocalCluster]:
    """A scheduler with two workers, each in a thread of this process: what a lab has, but near."""
    here = {"host": "127.0.0.1", "dashboard_address": "127.0.0.1:0", "worker_dashboard_address": "127.0.0.1:0"}
    with LocalCluster(n_workers=2, threads_per_worker=1, processes=False, protocol="tcp", **here) as it:
        yield it


def timeless(path: Path) -> list[tuple[str, ...]]:
    with open(path, newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    return sorted(tuple(row[name] for name in COLUMNS if name != "seconds_training") for row in rows)


def test_whoever_does_the_runs_the_rows_are_the_same(
    cluster: LocalCluster, tmp_path: Path, capfd: pytest.CaptureFixture[str]
):
    """On a scheduler, on processes of dask's, and on joblib's: bit for bit, but for the seconds and the order."""
    ways = {
        "scheduler": ("--backend", "dask", "--scheduler", cluster.scheduler_address),
        "processes": ("--backend", "dask", "--jobs", "2"),
        "joblib": ("--backend", "joblib", "--jobs", "2"),
    }
    for name, way in ways.items():
        assert main(["sweep", *GRID, *way, "--out", str(tmp_path / name)]) == 0
    get_reusable_executor().shutdown(wait=True)
    assert capfd.readouterr().err == ""
    assert len(timeless(tmp_path / "joblib")) == 8
    assert timeless(tmp_path / "scheduler") == timeless(tmp_path / "processes") == timeless(tmp_path / "joblib")


def test_a_sweep_goes_on_on_another_backend(cluster: LocalCluster, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    out = tmp_path / "sweep.csv"
    dask = ("--backend", "dask", "--scheduler", cluster.scheduler_address)
    assert main(["sweep", *GRID, *dask, "--out", str(out)]) == 0
    lines = out.read_bytes().splitlines(keepends=True)
    out.write_bytes(b"".join(lines[:4]) + lines[4][:10])
    capsys.readouterr()
    assert main(["sweep", *GRID, *dask, "--out", str(out)]) == 0
    assert "8 runs in" in (told := capsys.readouterr().out)
    assert "3 of them there before" in told
    assert len(timeless(out)) == 8


def test_the_workers_need_no_file_of_the_users(cluster: LocalCluster, tmp_path: Path):
    data = tmp_path / "data.csv"
    data.write_text("a,b,c\n" + "".join(f"{n},{n % 3},{'yes' if n % 2 else 'no'}\n" for n in range(20)))
    options = read_options(("--data", str(data), "--engine", "numpy", "--epochs", "1", "--out", "unused.csv"))
    dataset = load_dataset(options.first)
    data.unlink()
    results = spread_over_cluster(dataset, runs_of(options, dataset), cluster.scheduler_address, None)
    assert [result.steps for _, result in results] == [14]  # 20 rows, 30 % of them kept back


def test_what_a_sweep_has_not_asked_for_is_forgotten(cluster: LocalCluster):
    """A cluster is others' as well: nothing of ours stays behind when the sweep is stopped."""
    options = read_options((*GRID, "--out", "unused.csv"))
    dataset = load_dataset(options.first)
    results = spread_over_cluster(dataset, runs_of(options, dataset), cluster.scheduler_address, None)
    next(results)
    results.close()
    assert not cluster.scheduler.tasks


@pytest.mark.parametrize(
    ("address", "says"),
    [
        ("lab", "no dask scheduler answers at lab (missing port"),
        ("foo://lab:1", "no dask scheduler answers at foo://lab:1 (unknown address scheme"),
        ("", "no dask scheduler answers at"),
    ],
)
def test_a_scheduler_that_cannot_be_is_exit_2(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], address: str, says: str
):
    out = tmp_path / "sweep.csv"
    assert main(["sweep", *GRID, "--backend", "dask", "--scheduler", address, "--out", str(out)]) == 2
    complaint = capfd.readouterr().err
    assert says in complaint
    assert complaint.count("\n") == 1


def test_a_scheduler_that_does_not_answer_is_exit_2(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("nn_sim.cli.sweep_dask.CONNECT_SECONDS", 0.3)
    nobody = "tcp://127.0.0.1:9"
    out = tmp_path / "sweep.csv"
    assert main(["sweep", *GRID, "--backend", "dask", "--scheduler", nobody, "--out", str(out)]) == 2
    complaint = capfd.readouterr().err
    assert f"no dask scheduler answers at {nobody}" in complaint
    assert "0 of 8 runs are in" in complaint
    assert complaint.count("\n") == 1


def test_without_dask_one_sentence_says_what_to_install(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setitem(sys.modules, "distributed", None)
    out = tmp_path / "sweep.csv"
    assert main(["sweep", *GRID, "--backend", "dask", "--out", str(out)]) == 2
    assert capfd.readouterr().err == (
        "nn-sim sweep: --backend dask needs dask: install it with pip install 'nn-sim[cluster]'\n"
    )
    assert not out.exists()
