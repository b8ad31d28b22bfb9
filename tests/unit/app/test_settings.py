"""The one value of all settings: what is stored comes back, what cannot be used is noted once and left out."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from nn_sim.app.preferences import Preferences
from nn_sim.app.settings import ENTRIES, Settings, load, save
from nn_sim.app.settings_file import is_broken
from nn_sim.app.window_place import WindowPlace

PLACE = WindowPlace(40, -3, 1024, 700, maximised=True)
CHANGED = Settings(
    theme="dark",
    text_scale=150,
    animations=False,
    language="de",
    simple=True,
    recent=("/home/x/a|b%.nnsim", "C:\\y\\@c ü.nnsim"),
    window=PLACE,
)


def file_at(folder: Path) -> QSettings:
    return QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)


def test_every_setting_is_kept_under_a_key_of_its_own():
    assert set(ENTRIES) == set(Settings.__dataclass_fields__)
    assert len({entry.key for entry in ENTRIES.values()}) == len(ENTRIES)


def test_without_a_file_the_defaults_hold(tmp_path: Path):
    assert load(file_at(tmp_path)) == (Settings(theme="system", window=None), ())


def test_what_is_saved_comes_back_from_the_file(tmp_path: Path):
    file = file_at(tmp_path)
    save(file, CHANGED, Settings())
    file.sync()
    content = (tmp_path / "settings.ini").read_text(encoding="utf-8")
    assert "theme=dark" in content
    assert "place=40 -3 1024 700 maximised" in content
    assert "text_scale=150" in content
    assert not is_broken(tmp_path / "settings.ini")
    assert load(file_at(tmp_path)) == (CHANGED, ())


def test_only_what_has_changed_is_written(tmp_path: Path):
    """Another window may have stored another theme meanwhile."""
    file = file_at(tmp_path)
    file.setValue("appearance/theme", "light")
    save(file, replace(CHANGED, theme="dark"), replace(Settings(), theme="dark"))
    assert load(file) == (replace(CHANGED, theme="light"), ())


def test_a_default_is_not_written(tmp_path: Path):
    file = file_at(tmp_path)
    save(file, CHANGED, Settings())
    save(file, Settings(), CHANGED)
    assert file.allKeys() == []


@pytest.mark.parametrize("stored", ["purple", "", 7, ["light", "dark"], b"light", True, None])
def test_a_theme_that_is_none_gives_the_default_and_one_note(tmp_path: Path, stored: object):
    file = file_at(tmp_path)
    file.setValue("appearance/theme", stored)
    file.setValue("window/place", "40 -3 1024 700 maximised")
    found, notes = load(file)
    assert found == Settings(theme="system", window=PLACE)
    assert notes == ("A stored setting could not be used and is back at its default: theme.",)
    assert load(file) == (found, ())  # it is taken out: no note with every start


@pytest.mark.parametrize(
    ("key", "stored", "name"),
    [
        ("appearance/text_scale", "79", "text size"),
        ("appearance/text_scale", "201", "text size"),
        ("appearance/text_scale", "1e2", "text size"),
        ("appearance/language", "fr", "language"),
        ("appearance/animations", "perhaps", "animations"),
        ("appearance/simple", "1", "simple mode"),
        ("files/recent", "|".join("abcdefghijk"), "recent files"),
    ],
)
def test_what_is_out_of_bounds_gives_the_default_and_one_note(tmp_path: Path, key: str, stored: str, name: str):
    file = file_at(tmp_path)
    file.setValue(key, stored)
    assert load(file) == (
        Settings(),
        (f"A stored setting could not be used and is back at its default: {name}.",),
    )


def test_several_bad_values_are_one_note(tmp_path: Path):
    file = file_at(tmp_path)
    file.setValue("appearance/theme", "purple")
    file.setValue("window/place", "here")
    found, notes = load(file)
    assert found == Settings()
    assert notes == (
        "Some stored settings could not be used and are back at their defaults: theme, place of the window.",
    )


def test_keys_of_another_version_are_left_alone(tmp_path: Path):
    file = file_at(tmp_path)
    file.setValue("future/setting", "7")
    assert load(file) == (Settings(), ())
    save(file, CHANGED, Settings())
    assert file.value("future/setting") == "7"


def test_preferences_read_once_and_write_what_changes(tmp_path: Path):
    preferences = Preferences(file_at(tmp_path))
    preferences.keep(replace(preferences.settings, theme="dark"))
    assert preferences.settings.theme == "dark"
    assert Preferences(file_at(tmp_path)).settings == Settings(theme="dark")


def test_preferences_without_a_file_hold_all_the_same():
    preferences = Preferences(None, Settings(theme="light"))
    preferences.keep(replace(preferences.settings, window=PLACE))
    assert preferences.settings == Settings(theme="light", window=PLACE)
    assert preferences.notes == ()


def test_other_defaults_hold_where_nothing_is_stored(tmp_path: Path):
    file = file_at(tmp_path)
    file.setValue("appearance/text_scale", "120")
    preferences = Preferences(file, defaults={"simple": True, "text_scale": 150})
    assert preferences.settings == Settings(simple=True, text_scale=120)
    assert preferences.defaults == Settings(simple=True, text_scale=150)


def test_the_programs_own_default_is_stored_where_another_one_holds(tmp_path: Path):
    preferences = Preferences(file_at(tmp_path), defaults={"simple": True})
    preferences.keep(replace(preferences.settings, simple=False))
    assert not Preferences(file_at(tmp_path), defaults={"simple": True}).settings.simple
    preferences.keep(replace(preferences.settings, simple=True))
    assert not file_at(tmp_path).contains("appearance/simple")


def test_what_is_locked_cannot_be_changed_and_what_was_stored_of_it_stays(tmp_path: Path):
    file = file_at(tmp_path)
    file.setValue("appearance/theme", "dark")
    preferences = Preferences(file, defaults={"theme": "light"}, locked=frozenset({"theme"}))
    assert preferences.settings.theme == "light"
    preferences.keep(replace(preferences.settings, theme="high_contrast", text_scale=110))
    assert preferences.settings == Settings(theme="light", text_scale=110)
    assert file.value("appearance/theme") == "dark"
    assert Preferences(file).settings == Settings(theme="dark", text_scale=110)


def test_what_is_locked_is_locked_without_a_file_too():
    preferences = Preferences(None, Settings(theme="dark"), {"theme": "light"}, frozenset({"theme"}))
    assert preferences.settings.theme == "light"


def test_a_default_for_something_that_is_no_setting_is_an_error():
    with pytest.raises(ValueError, match="there is no setting called colour, mood"):
        Preferences(None, defaults={"mood": 1}, locked=frozenset({"colour"}))
