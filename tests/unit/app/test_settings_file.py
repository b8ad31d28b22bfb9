"""The file that settings are kept in: what is done with one that is broken, hostile, or cannot be written."""

import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSettings

from nn_sim.app.settings_file import IN_MEMORY, is_broken, move_aside, open_settings, reset, settings_path

# What PySide writes for an object of Python's, and what it does with it on reading, whatever the key: unpickle it.
PICKLED = (
    rb"@Variant(\0\0\0\x7f\0\0\0\x18PySide::PyObjectWrapper\0\0\0\0\x31\x80\x4\x95&\0\0\0\0\0\0\0\x8c\bbuiltins"
    rb"\x94\x8c\x5print\x94\x93\x94\x8c\tUNPICKLED\x94\x85\x94R\x94.)"
)
BROKEN = {
    "binary": bytes(range(256)),
    "text": b"this is no settings file\n",
    "half a section": b"[appearance\ntheme=dark\n",
    "not UTF-8": b"[a]\ntheme=d\xffrk\n",
    "NUL": b"[a]\ntheme=\x00\n",
    "too large": b";" * 1_000_001,
    "pickled": b"[a]\nx=" + PICKLED,
    "pickled, escaped": b"[a]\nx=\\x40" + PICKLED[1:],
    "pickled, escaped at length": b"[a]\nx=\\x0040" + PICKLED[1:],
    "pickled, octal": b"[a]\nx=\\100" + PICKLED[1:],
    "pickled, beyond 16 bits": b"[a]\nx=\\x10040" + PICKLED[1:],
    "pickled, in quotes": b'[a]\nx="' + PICKLED + b'"\n',
    "pickled, in a list": b"[a]\nx=a, " + PICKLED,
    "pickled, continued": b"[a]\nx=\\\n" + PICKLED,
}


def test_it_is_an_ini_file_in_the_users_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert settings_path().name == "settings.ini"
    assert settings_path().parent.name == "nn-sim"
    if sys.platform.startswith("linux"):
        assert settings_path() == tmp_path / "nn-sim" / "settings.ini"


def test_a_missing_file_is_not_broken_and_is_made_when_something_is_stored(tmp_path: Path):
    path = tmp_path / "new" / "settings.ini"
    file, notes = open_settings(path)
    assert file is not None
    assert notes == ()
    assert not path.exists()
    file.setValue("a/b", "c")
    file.sync()
    assert path.read_text(encoding="utf-8") == "[a]\nb=c\n"


@pytest.mark.parametrize("content", BROKEN.values(), ids=BROKEN)
def test_a_broken_file_is_moved_aside_unread(tmp_path: Path, content: bytes, capfd: pytest.CaptureFixture[str]):
    path = tmp_path / "settings.ini"
    path.write_bytes(content)
    file, notes = open_settings(path)
    assert file is not None
    assert file.allKeys() == []
    assert not path.exists()
    assert (tmp_path / "settings.ini.bak-1").read_bytes() == content
    assert notes == (
        "The stored settings could not be read, so nn-sim starts with its defaults."
        " The old ones are now in settings.ini.bak-1.",
    )
    assert "UNPICKLED" not in capfd.readouterr().out


@given(
    st.lists(st.text(st.characters(exclude_characters="@", exclude_categories=["Cs", "Cc"]), max_size=30), max_size=4)
)
def test_whatever_is_stored_can_be_opened_again(tmp_path_factory: pytest.TempPathFactory, values: list[str]):
    path = tmp_path_factory.mktemp("stored") / "settings.ini"
    file = QSettings(str(path), QSettings.Format.IniFormat)
    for number, value in enumerate(values):
        file.setValue(f"group {number}/kéy", value)
    file.sync()
    assert not is_broken(path)
    again = QSettings(str(path), QSettings.Format.IniFormat)
    assert [again.value(f"group {number}/kéy") for number in range(len(values))] == values


def test_where_nothing_can_be_written_settings_stay_in_memory(tmp_path: Path):
    """A file where the folder should be: nobody can write below that, not even root."""
    (tmp_path / "config").write_text("no folder")
    assert open_settings(tmp_path / "config" / "nn-sim" / "settings.ini") == (None, (IN_MEMORY,))


def test_a_folder_in_the_files_place_is_moved_aside(tmp_path: Path):
    path = tmp_path / "settings.ini"
    (path / "inside").mkdir(parents=True)
    file, notes = open_settings(path)
    assert file is not None
    assert len(notes) == 1
    assert (tmp_path / "settings.ini.bak-1" / "inside").is_dir()


def test_without_a_path_nothing_is_stored():
    assert open_settings(None) == (None, ())


def test_the_first_free_number_is_taken(tmp_path: Path):
    path = tmp_path / "settings.ini"
    for number in (1, 2, 4):
        (tmp_path / f"settings.ini.bak-{number}").write_text("older")
    path.write_text("new")
    assert move_aside(path) == tmp_path / "settings.ini.bak-3"
    assert (tmp_path / "settings.ini.bak-3").read_text() == "new"
    assert move_aside(path) is None


@pytest.mark.parametrize("content", [b"[appearance]\ntheme=dark\n", *BROKEN.values()], ids=["good", *BROKEN])
def test_a_reset_says_where_the_old_settings_are(tmp_path: Path, content: bytes):
    path = tmp_path / "settings.ini"
    path.write_bytes(content)
    kept = tmp_path / "settings.ini.bak-1"
    assert reset(path) == f"the old settings are now in {kept}; starting with the defaults"
    assert kept.read_bytes() == content
    assert not path.exists()


def test_a_reset_of_nothing_says_so(tmp_path: Path):
    assert reset(tmp_path / "settings.ini") == "there were no stored settings; starting with the defaults"
