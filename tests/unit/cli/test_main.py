"""``nn-sim``: which job is meant, and that only the window costs Qt."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from nn_sim import __version__
from tests.unit.cli.conftest import Result

Run = Callable[..., Result]
IRIS = Path(__file__).parents[2] / "data" / "iris.csv"
PROBE = """
import sys
from nn_sim.__main__ import main
code = main(sys.argv[1:])
loaded = sorted({name.split(".")[0] for name in sys.modules} & {"PySide6", "shiboken6", "pyqtgraph"})
print(code, loaded, file=sys.stderr)
"""


@pytest.fixture
def modes() -> list[tuple[bool, bool]]:
    """Safe mode and reset of the settings, of each fake window."""
    return []


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch, modes: list[tuple[bool, bool]]) -> list[Path | None]:
    """What would be opened in a window, which is a fake."""
    calls: list[Path | None] = []
    fake = ModuleType("nn_sim.app.main")

    def open_window(path: Path | None = None, *, safe_mode: bool = False, reset_settings: bool = False) -> int:
        calls.append(path)
        modes.append((safe_mode, reset_settings))
        return 7

    fake.main = open_window  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "nn_sim.app.main", fake)
    return calls


def test_without_arguments_the_window_opens(nn_sim: Run, opened: list[Path | None]):
    assert nn_sim().code == 7
    assert opened == [None]


def test_a_file_opens_in_the_window(nn_sim: Run, opened: list[Path | None]):
    assert nn_sim(str(IRIS)).code == 7
    assert opened == [IRIS]


@pytest.mark.parametrize(
    ("arguments", "mode"),
    [
        ((), (False, False)),
        (("--safe-mode",), (True, False)),
        (("--reset-settings",), (False, True)),
        (("--reset-settings", str(IRIS), "--safe-mode"), (True, True)),
    ],
)
def test_the_window_can_open_in_other_ways(
    nn_sim: Run, opened: list[Path | None], modes: list[tuple[bool, bool]], arguments: tuple[str, ...], mode: object
):
    assert nn_sim(*arguments).code == 7
    assert modes == [mode]


def test_help_tells_of_both(nn_sim: Run):
    text = " ".join(nn_sim("--help").out.split())
    assert "--safe-mode start with default settings, which are not stored, the light theme" in text
    assert "--reset-settings put the stored settings aside, in settings.ini.bak-N, and start" in text


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("missing.csv",), "there is no file 'missing.csv'"),
        ((str(IRIS.parent),), "there is no file"),
        (("--bogus",), "unrecognized arguments: --bogus"),
        ((str(IRIS), "more.csv"), "unrecognized arguments: more.csv"),
        (("tra\nin",), "there is no file 'tra?in'"),
    ],
)
def test_what_cannot_be_opened_is_exit_2_with_one_line(
    nn_sim: Run, opened: list[Path | None], arguments: tuple[str, ...], says: str
):
    result = nn_sim(*arguments)
    assert result.code == 2
    assert says in result.complaint
    assert opened == []


def test_version_and_help_open_no_window(nn_sim: Run, opened: list[Path | None]):
    version = nn_sim("--version")
    assert (version.code, version.out, version.err) == (0, f"nn-sim {__version__}\n", "")
    for arguments in (("--help",), ("train", "--help"), ("trace", "--help")):
        result = nn_sim(*arguments)
        assert (result.code, result.err) == (0, "")
        assert "usage: nn-sim" in result.out
    assert opened == []


@pytest.mark.parametrize(
    "arguments",
    [
        ("train", "--data", "xor", "--epochs", "1", "--json"),
        ("trace", "--json"),
        ("--version",),
        ("--help",),
        ("missing.csv",),
        ("train", "--help"),
    ],
    ids=" ".join,
)
def test_no_command_loads_qt(arguments: tuple[str, ...]):
    result = subprocess.run(
        [sys.executable, "-c", PROBE, *arguments], capture_output=True, text=True, timeout=60, check=False
    )
    assert result.returncode == 0
    assert result.stderr.splitlines()[-1] == f"{2 if arguments == ('missing.csv',) else 0} []"


def test_the_module_can_be_run():
    result = subprocess.run(
        [sys.executable, "-m", "nn_sim", "--version"], capture_output=True, text=True, timeout=30, check=False
    )
    assert (result.returncode, result.stdout, result.stderr) == (0, f"nn-sim {__version__}\n", "")
