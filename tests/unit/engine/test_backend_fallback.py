"""Without a numba that works the program is slower, and says so in one line; and where compiled code is kept."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import nn_sim
from nn_sim.engine import Backend
from nn_sim.engine.backend import cache_folder, is_compiled

PROJECT = Path(nn_sim.__file__).parents[1]
SITE_PACKAGES = Path(np.__file__).parents[1]

# x = 1, y = 0, z = w_0 + w_1 from (0, 1) with eta 1/4: z = 1, then 1/2
REPORT = """
import json, logging, os
logging.basicConfig(format="%(levelname)s %(message)s")
from nn_sim.engine import Hyperparameters, NetworkSpec, Parameters, compiled_backend, named_backend, train_epochs
from nn_sim.engine.backend import is_compiled
spec = NetworkSpec((1, 1), output="identity", loss="squared")
start = Parameters.from_matrices(spec, [[[0.0, 1.0]]])
before = is_compiled()
theta = train_epochs(spec, start, Hyperparameters(eta=0.25), [[1.0]], [[0.0]], 2, backend="compiled").theta
print(json.dumps({
    "compiled": compiled_backend() is not None,
    "is_compiled": before,
    "named": named_backend("compiled").name,
    "theta": theta.tolist(),
    "NUMBA_CACHE_DIR": os.environ.get("NUMBA_CACHE_DIR"),
}))
"""
FOLDER = "from nn_sim.engine.backend import cache_folder; print(cache_folder())"


def run(code: str, packages: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run code with these packages and no others but Python's own; a warning is an error."""
    path = os.pathsep.join(map(str, (packages, PROJECT)))
    kept = {name: value for name, value in os.environ.items() if name != "NUMBA_CACHE_DIR"}
    command = [sys.executable, "-S", "-W", "error", "-c", code]
    return subprocess.run(
        command, env={**kept, "PYTHONPATH": path, **environment}, capture_output=True, text=True, check=True, timeout=60
    )


@pytest.fixture
def packages(tmp_path: Path) -> Path:
    """A folder with everything that is installed here but numba."""
    folder = tmp_path / "site-packages"
    folder.mkdir()
    for entry in SITE_PACKAGES.iterdir():
        if not entry.name.startswith("numba"):
            (folder / entry.name).symlink_to(entry)
    return folder


def put_numba(packages: Path, source: str) -> None:
    (packages / "numba").mkdir()
    (packages / "numba" / "__init__.py").write_text(source)


def put_metadata(packages: Path, version: str) -> None:
    folder = packages / f"numba-{version}.dist-info"
    folder.mkdir()
    (folder / "METADATA").write_text(f"Metadata-Version: 2.1\nName: numba\nVersion: {version}\n")


def put_nothing(_packages: Path) -> None:
    """Numba has never been installed."""


def put_one_without_metadata(packages: Path) -> None:
    put_numba(packages, "")


def put_one_that_lacks_what_is_needed(packages: Path) -> None:
    put_numba(packages, "")
    put_metadata(packages, "99.0")


def put_one_that_raises(packages: Path) -> None:
    put_numba(packages, "raise ImportError('llvmlite is too old\\nfor this numba\\n')")
    put_metadata(packages, "99.0")


def put_one_that_breaks(packages: Path) -> None:
    put_numba(packages, "raise OSError")
    put_metadata(packages, "99.0")


def put_one_that_refuses_numpy(packages: Path) -> None:
    """As numba does before NumPy's next version is known to it."""
    put_numba(packages, "raise SystemError('Numba needs NumPy 0.1 or less')")
    put_metadata(packages, "99.0")


@pytest.mark.parametrize(
    ("put", "says"),
    [
        (put_nothing, "PackageNotFoundError: No package metadata was found for numba"),
        (put_one_without_metadata, "PackageNotFoundError: No package metadata was found for numba"),
        (put_one_that_lacks_what_is_needed, "ImportError: cannot import name 'float64' from 'numba'"),
        (put_one_that_raises, "ImportError: llvmlite is too old"),
        (put_one_that_breaks, "OSError: "),
        (put_one_that_refuses_numpy, "SystemError: Numba needs NumPy 0.1 or less"),
    ],
)
def test_without_a_numba_that_works_numpy_trains_and_one_line_says_why(
    packages: Path, tmp_path: Path, put: Any, says: str
):
    put(packages)
    done = run(REPORT, packages, XDG_CACHE_HOME=str(tmp_path / "cache"))
    found = json.loads(done.stdout)
    assert (found["compiled"], found["is_compiled"], found["named"]) == (False, False, "numpy")
    assert found["theta"] == [-0.375, 0.625]
    line, *more = done.stderr.splitlines()
    assert line.startswith(f"WARNING no compiled engine, NumPy serves instead: {says}")
    assert more == []


def test_the_kernels_of_this_very_run_lie_in_the_users_folder_and_not_in_the_package(compiled: Backend):
    kept = {path.name for path in Path(os.environ["NUMBA_CACHE_DIR"]).rglob("*.nbi")}
    assert {name.split("-")[0] for name in kept} >= {"kernels.train", "kernels.output_sums"}
    assert kept.isdisjoint(path.name for path in Path(nn_sim.__file__).parent.rglob("*.nbi"))
    assert is_compiled() == (cache_folder() / "complete").exists()


linux_only = pytest.mark.skipif(sys.platform != "linux", reason="XDG_CACHE_HOME is Linux's")


@linux_only
def test_the_users_cache_folder_is_made_and_numba_is_told_of_it(packages: Path, tmp_path: Path):
    put_one_that_raises(packages)
    cache = tmp_path / "cache"
    found = json.loads(run(REPORT, packages, XDG_CACHE_HOME=str(cache)).stdout)
    (folder,) = (cache / "nn-sim").iterdir()
    assert folder.name.startswith("kernels-")
    assert found["NUMBA_CACHE_DIR"] == str(folder)
    assert list(folder.iterdir()) == []  # nothing has been compiled, so nothing says that it has


@linux_only
def test_a_folder_that_the_user_has_chosen_for_numba_is_kept(packages: Path, tmp_path: Path):
    put_one_that_raises(packages)
    chosen = {"XDG_CACHE_HOME": str(tmp_path / "cache"), "NUMBA_CACHE_DIR": str(tmp_path / "mine")}
    assert json.loads(run(REPORT, packages, **chosen).stdout)["NUMBA_CACHE_DIR"] == str(tmp_path / "mine")


@linux_only
def test_where_the_users_cache_cannot_be_written_the_temporary_folder_serves(packages: Path, tmp_path: Path):
    put_one_that_raises(packages)
    (tmp_path / "a_file").write_text("no folder")
    (tmp_path / "tmp").mkdir()
    environment = {"XDG_CACHE_HOME": str(tmp_path / "a_file"), "TMPDIR": str(tmp_path / "tmp")}
    done = run(REPORT, packages, **environment)
    found = json.loads(done.stdout)
    folder = Path(found["NUMBA_CACHE_DIR"])
    assert folder.parent == tmp_path / "tmp"
    assert folder.name.startswith("nn-sim-kernels-")
    assert (found["theta"], found["is_compiled"], len(done.stderr.splitlines())) == ([-0.375, 0.625], False, 1)


@linux_only
def test_another_version_of_numba_has_another_folder(packages: Path, tmp_path: Path):
    environment = {"XDG_CACHE_HOME": str(tmp_path / "cache")}
    put_metadata(packages, "99.0")
    before = run(FOLDER, packages, **environment).stdout
    assert run(FOLDER, packages, **environment).stdout == before
    (packages / "numba-99.0.dist-info").rename(packages / "gone")
    put_metadata(packages, "99.1")
    assert run(FOLDER, packages, **environment).stdout != before


@linux_only
@pytest.mark.long
def test_the_engine_is_compiled_into_the_temporary_folder_and_loaded_from_there(tmp_path: Path):
    (tmp_path / "a_file").write_text("no folder")
    (tmp_path / "tmp").mkdir()
    environment = {"XDG_CACHE_HOME": str(tmp_path / "a_file"), "TMPDIR": str(tmp_path / "tmp")}
    first, second = (json.loads(run(REPORT, SITE_PACKAGES, **environment).stdout) for _ in range(2))
    assert (first["compiled"], first["is_compiled"], second["is_compiled"]) == (True, False, True)
    assert first["theta"] == second["theta"] == [-0.375, 0.625]
    assert len(list(Path(first["NUMBA_CACHE_DIR"]).rglob("kernels.train-*.nbc"))) == 1
