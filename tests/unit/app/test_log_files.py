"""What goes wrong is written down, within bounds, and where nothing can be written the terminal gets it."""

import logging
import subprocess
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest

from nn_sim.app.log_files import FAULTS, LOG, LateLog, begin_log, end_log, log_folder
from nn_sim.app.rotating_log import RotatingLog

FALL = "import faulthandler; faulthandler._sigsegv()"
WATCHED = """
import sys
from pathlib import Path
from nn_sim.app.log_files import watch_for_faults
watch_for_faults(Path(sys.argv[1]))
"""


@pytest.fixture
def log(tmp_path: Path) -> Iterator[LateLog]:
    level = logging.getLogger("nn_sim").level
    handler = begin_log(tmp_path / "logs")
    yield handler
    end_log(handler)
    logging.getLogger("nn_sim").setLevel(level)


def written(tmp_path: Path) -> str:
    return (tmp_path / "logs" / LOG).read_text(encoding="utf-8")


def test_the_folder_is_the_users(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    assert "nn-sim" in log_folder().parts
    if sys.platform.startswith("linux"):
        assert log_folder() == tmp_path / "nn-sim" / "log"


def test_a_start_without_a_hitch_leaves_no_log(log: LateLog, tmp_path: Path):
    logging.getLogger("numba.core").debug("much to say")
    assert not (tmp_path / "logs").exists()


def test_the_programs_own_words_and_warnings_are_written_down(log: LateLog, tmp_path: Path):
    logging.getLogger("nn_sim.training").info("one")
    logging.getLogger("numba.core").info("not this")
    logging.getLogger("numba.core").warning("two")
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        logging.captureWarnings(False)
        logging.captureWarnings(True)  # pytest catches warnings too: ours comes after it
        warnings.warn("three", UserWarning, stacklevel=1)
    lines = written(tmp_path).splitlines()
    assert "INFO" in lines[0]
    assert lines[0].endswith("nn_sim.training: one")
    assert lines[1].endswith("numba.core: two")
    assert "UserWarning: three" in lines[2]


def test_three_files_of_a_megabyte_at_most(log: LateLog, tmp_path: Path):
    for _ in range(50):
        logging.getLogger("nn_sim").info("x" * 100_000)
    sizes = {path.name: path.stat().st_size for path in (tmp_path / "logs").iterdir()}
    assert set(sizes) == {"nn-sim.log", "nn-sim.log.1", "nn-sim.log.2"}
    assert max(sizes.values()) <= 1_000_000


def test_without_a_folder_the_terminal_gets_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    (tmp_path / "file").write_text("no folder")
    handler = begin_log(tmp_path / "file" / "logs")
    try:
        logging.getLogger("nn_sim").error("told")
    finally:
        end_log(handler)
    assert capsys.readouterr().err.endswith("nn_sim: told\n")


def test_what_a_file_does_not_take_goes_to_the_terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    handler = RotatingLog(tmp_path / LOG)
    handler.stream.close()  # as on a drive that is gone
    handler.handle(logging.LogRecord("nn_sim", logging.ERROR, "", 0, "told", None, None))
    assert capsys.readouterr().err == "told\n"


def test_a_file_that_cannot_be_renamed_is_gone_on_with(tmp_path: Path):
    """As on Windows, where another window may have it open: a folder with something in it stands for that."""
    (tmp_path / "nn-sim.log.2" / "inside").mkdir(parents=True)
    (tmp_path / "nn-sim.log.1").write_text("older")
    handler = RotatingLog(tmp_path / LOG)
    for text in ("a" * 999_990, "b" * 20, "c" * 20):
        handler.handle(logging.LogRecord("nn_sim", logging.ERROR, "", 0, text, None, None))
    handler.close()
    assert (tmp_path / LOG).read_text().splitlines() == ["a" * 999_990, "b" * 20, "c" * 20]


def run(code: str, folder: Path) -> "subprocess.CompletedProcess[str]":
    return subprocess.run([sys.executable, "-c", code, str(folder)], capture_output=True, text=True, timeout=60)


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_a_fall_below_python_leaves_its_stacks(tmp_path: Path):
    done = run(f"{WATCHED}\ndef deep():\n    {FALL}\ndeep()", tmp_path)
    assert done.returncode != 0
    left = (tmp_path / FAULTS).read_text()
    assert left.startswith("Fatal Python error: Segmentation fault")
    assert "in deep" in left
    assert done.stderr == ""


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_the_stacks_of_the_last_three_falls_are_kept(tmp_path: Path):
    for name in ("one", "two", "three", "four"):
        run(f"{WATCHED}\ndef {name}():\n    {FALL}\n{name}()", tmp_path)
        run(WATCHED, tmp_path)  # a start that goes well pushes none out
    left = {path.name: path.read_text() for path in tmp_path.iterdir()}
    assert left.pop(FAULTS) == ""
    assert set(left) == {f"{FAULTS}.1", f"{FAULTS}.2"}
    assert "in four" in left[f"{FAULTS}.1"]
    assert "in three" in left[f"{FAULTS}.2"]


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_without_a_folder_the_terminal_gets_the_stacks(tmp_path: Path):
    (tmp_path / "file").write_text("no folder")
    done = run(f"{WATCHED}\n{FALL}", tmp_path / "file" / "logs")
    assert "Fatal Python error: Segmentation fault" in done.stderr
