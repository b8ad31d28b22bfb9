"""A sweep that is stopped, by the user, by a batch system or by the loss of a worker, leaves whole rows and goes on."""

import csv
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest

from nn_sim.cli.sweep_row import COLUMNS
from nn_sim.engine import Backend

COMMAND = [sys.executable, "-m", "nn_sim", "sweep"]
# Twelve runs of some tenths of a second: enough to be stopped among them.
GRID = ("--data", "moons", "--hidden", "32,32", "--epochs", "150", "--seeds", "12", "--jobs", "2")
PATIENCE = 60

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")


@pytest.fixture(autouse=True)
def compiled_before(compiled: Backend) -> None:
    """The kernels lie on disk, so that a sweep begins at once."""


@contextmanager
def sweep(out: Path, *options: str, **how: object) -> Iterator["subprocess.Popen[str]"]:
    """A sweep in a process group of its own, as a shell gives it to a command."""
    command = [*COMMAND, *GRID, "--out", str(out), *options]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    with subprocess.Popen(command, start_new_session=True, **(pipes | how)) as process:  # type: ignore[call-overload]
        try:
            yield process
        finally:
            process.kill()


def wait_for_rows(out: Path, count: int) -> None:
    end = time.monotonic() + PATIENCE
    while not out.exists() or out.read_bytes().count(b"\n") < count + 1:
        assert time.monotonic() < end, "no rows have come"
        time.sleep(0.01)


def whole_rows(out: Path) -> list[dict[str, str]]:
    content = out.read_text(encoding="utf-8")
    assert content.endswith("\n")
    rows = list(csv.DictReader(content.splitlines()))
    assert all(tuple(row) == COLUMNS and None not in row.values() for row in rows)
    return rows


def goes_on(out: Path, there: int) -> None:
    """The same command does what is missing."""
    command = [*COMMAND, *GRID, "--out", str(out)]
    result = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=False)
    assert (result.returncode, result.stderr) == (0, "")
    assert f"{there} of them there before" in result.stdout
    assert sorted(int(row["seed"]) for row in whole_rows(out)) == list(range(12))


@pytest.mark.parametrize("backend", ["joblib", "dask"])
def test_ctrl_c_is_exit_130_with_one_line_that_says_how_to_go_on(tmp_path: Path, backend: str):
    out = tmp_path / "sweep.csv"
    with sweep(out, "--backend", backend) as process:
        wait_for_rows(out, 1)
        workers = psutil.Process(process.pid).children(recursive=True)
        os.killpg(process.pid, signal.SIGINT)  # as a terminal does it: the workers are in the group, too
        printed, complaint = process.communicate(timeout=PATIENCE)
    rows = whole_rows(out)
    assert process.returncode == 130
    assert printed == ""
    assert complaint == (
        f"nn-sim sweep: interrupted; {len(rows)} of 12 runs are in {out}, and the same command goes on from there\n"
    )
    assert 1 <= len(rows) < 12
    _, alive = psutil.wait_procs(workers, timeout=10)
    assert not alive
    goes_on(out, len(rows))


def test_sigterm_does_likewise(tmp_path: Path):
    out = tmp_path / "sweep.csv"
    with sweep(out) as process:
        wait_for_rows(out, 1)
        process.send_signal(signal.SIGTERM)
        printed, complaint = process.communicate(timeout=PATIENCE)
    assert (process.returncode, printed) == (130, "")
    assert complaint.startswith("nn-sim sweep: interrupted; ")
    assert complaint.count("\n") == 1
    goes_on(out, len(whole_rows(out)))


def test_a_worker_that_is_killed_ends_the_sweep_with_one_line(tmp_path: Path):
    out = tmp_path / "sweep.csv"
    with sweep(out) as process:
        wait_for_rows(out, 1)
        workers = psutil.Process(process.pid).children()
        next(worker for worker in workers if "LokyProcess" in " ".join(worker.cmdline())).kill()
        printed, complaint = process.communicate(timeout=PATIENCE)
    rows = whole_rows(out)
    assert (process.returncode, printed) == (2, "")
    assert complaint.count("\n") == 1
    assert "a worker process was killed" in complaint
    assert f"{len(rows)} of 12 runs are in" in complaint


def test_a_bar_on_a_terminal_counts_the_runs_and_stdout_stays_clean(tmp_path: Path):
    out = tmp_path / "sweep.csv"
    terminal, stderr = os.openpty()
    environment = os.environ | {"TERM": "xterm", "COLUMNS": "80"}
    shown = b""
    with sweep(out, "--epochs", "5", stderr=stderr, env=environment) as process:
        os.close(stderr)
        while chunk := _read(terminal):
            shown += chunk
        printed, _ = process.communicate(timeout=PATIENCE)
    os.close(terminal)
    assert process.returncode == 0
    assert b"12/12" in shown
    assert b"runs" in shown
    assert "12 runs in" in printed
    assert "\x1b" not in printed


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:  # how Linux tells the end
        return b""
