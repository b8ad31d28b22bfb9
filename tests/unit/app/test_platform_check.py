"""What is said where Qt would abort: the packages to install, or that there is no screen."""

import subprocess
import sys

import pytest

from nn_sim.app.platform_check import XCB_PACKAGES, problem

SCREEN = {"DISPLAY": ":0"}


def has_all_but(*missing: str):
    def can_load(library: str) -> bool:
        assert library in XCB_PACKAGES
        return library not in missing

    return can_load


def has_all(library: str) -> bool:
    return True


def has_none(library: str) -> bool:
    return False


def test_all_is_well():
    assert problem("linux", SCREEN, has_all) is None


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_bring_what_they_need(platform: str):
    assert problem(platform, {}, has_none) is None


def test_a_missing_library_is_named_by_its_package():
    message = problem("linux", SCREEN, has_all_but("libxcb-cursor.so.0"))
    assert message is not None
    assert message.endswith("sudo apt install libxcb-cursor0")


def test_all_missing_packages_are_named_at_once():
    message = problem("linux", SCREEN, has_all_but("libxcb-cursor.so.0", "libEGL.so.1"))
    assert message is not None
    assert message.endswith("sudo apt install libxcb-cursor0 libegl1")
    message = problem("linux", SCREEN, has_none)
    assert message is not None
    assert message.split("sudo apt install ")[1].split() == list(XCB_PACKAGES.values())


@pytest.mark.parametrize(
    "environment", [{}, {"QT_QPA_PLATFORM": "xcb"}, {"DISPLAY": ""}, {"QT_QPA_PLATFORM": "wayland"}]
)
def test_no_screen(environment: dict[str, str]):
    message = problem("linux", environment, has_all)
    assert message is not None
    assert "neither DISPLAY nor WAYLAND_DISPLAY is set" in message


def test_x_asked_for_by_name_needs_an_x_screen():
    assert problem("linux", {"QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": "wayland-0"}, has_all) is not None


def test_offscreen_needs_no_screen_and_no_x():
    xcb = [library for library in XCB_PACKAGES if "xcb" in library or "xkb" in library]
    for plugin in ("offscreen", "offscreen:size=800x600", "offscreen;xcb"):
        assert problem("linux", {"QT_QPA_PLATFORM": plugin}, has_all_but(*xcb)) is None
    message = problem("linux", {"QT_QPA_PLATFORM": "offscreen"}, has_all_but("libEGL.so.1"))
    assert message is not None
    assert message.endswith("sudo apt install libegl1")


def test_wayland_alone_needs_no_x():
    xcb = [library for library in XCB_PACKAGES if "xcb" in library or "xkb" in library]
    assert problem("linux", {"WAYLAND_DISPLAY": "wayland-0"}, has_all_but(*xcb)) is None


def test_the_libraries_are_really_looked_for():
    assert problem("linux", {"QT_QPA_PLATFORM": "offscreen"}) is None  # else no test with a widget could run here


def test_the_program_says_it_in_one_message_and_does_not_abort():
    code = (
        "import os; os.environ.pop('DISPLAY', None); os.environ.pop('WAYLAND_DISPLAY', None);"
        "os.environ['QT_QPA_PLATFORM'] = 'xcb'; from nn_sim.app.main import main; raise SystemExit(main())"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    if sys.platform.startswith("linux"):
        assert run.returncode == 1
        assert run.stderr.startswith("nn-sim found no screen: ")
        assert "Traceback" not in run.stderr
