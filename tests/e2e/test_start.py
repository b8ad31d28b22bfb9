"""nn-sim as a process of its own, with settings that are good, broken, reset, or cannot be stored at all."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

IRIS = Path(__file__).parents[1] / "data" / "iris.csv"
PATIENCE = 120

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="folders are moved as on Linux")


@dataclass(frozen=True)
class Done:
    """A program that has ended."""

    code: int
    out: str
    err: str

    @property
    def seen(self) -> dict[str, Any]:
        return json.loads(self.out.splitlines()[-1])


@dataclass(frozen=True)
class Home:
    """The folders of a user who may be new."""

    folder: Path

    @property
    def settings(self) -> Path:
        return self.folder / "config" / "nn-sim" / "settings.ini"

    @property
    def logs(self) -> Path:
        return self.folder / "state" / "nn-sim" / "log"

    @property
    def log(self) -> str:
        return (self.logs / "nn-sim.log").read_text(encoding="utf-8")

    def store(self, content: bytes) -> None:
        self.settings.parent.mkdir(parents=True)
        self.settings.write_bytes(content)

    def play(self, scene: str, *arguments: str) -> Done:
        """Start nn-sim and let a scene be played in it."""
        own = {f"XDG_{name.upper()}_HOME": str(self.folder / name) for name in ("config", "state", "data")}
        done = subprocess.run(
            [sys.executable, "-m", "tests.e2e.driven", scene, *arguments],
            env={**os.environ, **own, "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            timeout=PATIENCE,
        )
        return Done(done.returncode, done.stdout, done.stderr)


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path)


def test_a_first_start_has_nothing_to_say(home: Home):
    done = home.play("look")
    assert (done.code, done.err) == (0, "")
    assert done.seen["message"] == ""
    assert done.seen["maps"] is True
    assert "safe mode" not in done.seen["status"]
    assert "safe mode" not in done.seen["title"]


def test_settings_come_back_and_the_place_of_the_window_is_stored(home: Home):
    home.store(b"[appearance]\ntheme=dark\n\n[window]\nplace=30 40 1000 700 normal\n")
    seen = home.play("look").seen
    assert seen["theme"] == "dark"
    assert seen["place"][2:] == [1000, 700]
    assert seen["message"] == ""
    assert home.play("choose_light").code == 0
    content = home.settings.read_text()
    assert "theme=light" in content
    assert "1000 700 normal" in content


BROKEN = {
    "garbage": b"\x89PNG\r\n\x1a\n\x00\x00garbage",
    "an object of Python's": rb"[a]"
    b"\n"
    rb"x=@Variant(\0\0\0\x7f\0\0\0\x18PySide::PyObjectWrapper\0\0\0\0\x5\x80\x4N.)",
}


@pytest.mark.parametrize("content", BROKEN.values(), ids=BROKEN)
def test_a_broken_file_is_put_aside_with_a_note(home: Home, content: bytes):
    home.store(content)
    done = home.play("look")
    assert done.code == 0
    assert done.seen["message"] == (
        "The stored settings could not be read, so nn-sim starts with its defaults."
        " The old ones are now in settings.ini.bak-1."
    )
    assert home.settings.with_name("settings.ini.bak-1").read_bytes() == content
    assert home.play("look").seen["message"] == ""


def test_values_that_cannot_be_used_are_noted_once_and_also_beside_a_file(home: Home):
    home.store(b"[appearance]\ntheme=purple\n\n[window]\nplace=9000 9000 1280 800 normal\n")
    seen = home.play("look", str(IRIS)).seen
    assert seen["message"] == (
        "Loaded iris.csv: 150 rows, 4 inputs, target species with 3 classes."
        " To read it otherwise: Data > Import options…\n"
        "A stored setting could not be used and is back at its default: theme.\n"
        "The window was last on a screen that is not there now, so it opens at its usual place."
    )
    assert seen["place"][2:] == [1280, 800]
    assert seen["data"] == "iris"
    assert home.play("look").seen["message"] == ""


def test_where_nothing_can_be_written_the_window_opens_and_says_so(home: Home):
    """Files in the place of the folders: not even root can write below them."""
    for name in ("config", "state", "data"):
        (home.folder / name).write_text("no folder")
    done = home.play("choose_light")
    assert (done.code, done.err) == (0, "")
    seen = home.play("look").seen
    assert seen["message"] == (
        "Settings cannot be stored in your folder for settings; they last until nn-sim is closed."
    )


@pytest.mark.parametrize("content", [b"[appearance]\ntheme=dark\n", BROKEN["garbage"]], ids=["good", "garbage"])
def test_safe_mode_leaves_the_stored_settings_alone(home: Home, content: bytes):
    home.store(content)
    assert home.play("choose_light", "--safe-mode").code == 0
    seen = home.play("look", "--safe-mode").seen
    assert seen["title"].endswith("(safe mode)")
    assert "safe mode" in seen["status"]
    assert any(text.endswith("NumPy engine") for text in seen["status"])
    assert seen["theme"] == "light"
    assert seen["maps"] is False
    assert seen["message"] == ""
    assert [path.name for path in home.settings.parent.iterdir()] == ["settings.ini"]
    assert home.settings.read_bytes() == content


@pytest.mark.parametrize("content", [b"[appearance]\ntheme=dark\n", BROKEN["garbage"]], ids=["good", "garbage"])
def test_a_reset_puts_the_old_settings_aside_and_says_so(home: Home, content: bytes):
    home.store(content)
    kept = home.settings.with_name("settings.ini.bak-1")
    done = home.play("look", "--reset-settings")
    assert done.out.splitlines()[0] == f"nn-sim: the old settings are now in {kept}; starting with the defaults"
    assert kept.read_bytes() == content
    assert done.seen["theme"] == "light"
    assert done.seen["message"] == ""


def test_a_second_reset_keeps_both(home: Home):
    for content in (b"[appearance]\ntheme=dark\n", b"[appearance]\ntheme=light\n"):
        home.settings.parent.mkdir(parents=True, exist_ok=True)
        home.settings.write_bytes(content)
        assert home.play("look", "--reset-settings").code == 0
    assert home.settings.with_name("settings.ini.bak-1").read_bytes() == b"[appearance]\ntheme=dark\n"
    assert home.settings.with_name("settings.ini.bak-2").read_bytes() == b"[appearance]\ntheme=light\n"


def test_errors_are_told_once_and_the_program_goes_on(home: Home):
    done = home.play("errors")
    assert done.code == 0
    seen = done.seen
    assert seen["dialogs"] == 1
    assert "tests.e2e.driven.errors" in seen["details"] or "__main__.errors" in seen["details"]
    assert "in: thread nn-sim-e2e" in seen["details"]
    assert str(home.folder) not in seen["details"]
    assert seen["after going on"] == 0
    assert seen["eta"] == 0.25
    assert seen["another"] == 1
    assert "AttributeError: 'Program' object has no attribute 'nothing'" in home.log
    assert "IndexError: list index out of range" in home.log
    assert "nn_sim.qt: default: a warning of Qt's" in home.log
    assert home.log.count("has no attribute 'nothing'") == 1


def test_a_window_that_cannot_be_closed_is_left_all_the_same(home: Home):
    done = home.play("closing_fails")
    assert done.code == 1
    assert "cannot close" in home.log


def test_a_fall_below_python_leaves_its_stacks_for_the_next_start_to_keep(home: Home):
    done = home.play("fall")
    assert done.code == -11
    left = (home.logs / "faults.log").read_text()
    assert "Segmentation fault" in left
    assert "in fall" in left
    assert home.play("look").code == 0
    assert (home.logs / "faults.log").read_text() == ""
    assert (home.logs / "faults.log.1").read_text() == left


def test_a_start_that_fails_says_what_to_try(home: Home):
    done = home.play("never_open")
    assert done.code == 1
    assert "RuntimeError: no window today" in home.log
    assert done.err.splitlines()[-1] == (
        "nn-sim could not start. Try nn-sim --safe-mode, or nn-sim --reset-settings, which puts the stored settings"
        f" aside. What happened is written down in {home.logs}."
    )
