from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from nn_sim.app.lab import NO_LAB, LabProblem, defaults_path, lab_here, read_lab
from nn_sim.app.setting_kinds import choice, flag, whole_number

READERS = {
    "theme": choice(("light", "dark")).read,
    "simple": flag().read,
    "text_scale": whole_number(50, 200).read,
}
PATH = Path("/etc/nn-sim/defaults.toml")


def read(text: str):
    return read_lab(text.encode(), PATH, READERS)


def test_a_whole_file():
    lab = read(
        'locked = ["theme"]\nsimple_mode = true\ndata_folder = "/srv/lab"\nwrite_files = false\n'
        '[settings]\ntheme = "dark"\ntext_scale = 120\n'
    )
    assert lab.settings == {"theme": "dark", "text_scale": 120, "simple": True}
    assert lab.locked == {"theme", "simple"}
    assert lab.data_folder == Path("/srv/lab")
    assert not lab.write_files
    assert lab.source == PATH


def test_an_empty_file_fixes_nothing():
    lab = read("")
    assert (lab.settings, lab.locked, lab.data_folder, lab.write_files) == ({}, frozenset(), None, True)


def test_a_setting_may_be_true_or_false():
    assert read("[settings]\nsimple = true").settings == {"simple": True}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("write_file = false", "there is no key write_file; did you mean write_files?"),
        ("write_files = 0", "write_files is 0, but true or false is expected"),
        ("data_folder = 'here'", 'data_folder is "here", but a whole path is expected'),
        ("data_folder = ''", "a whole path is expected"),
        ("locked = 'theme'", "locked is 'theme', but a list is expected"),
        ("locked = [1]", "locked holds 1, but names of settings are expected"),
        ("locked = ['thema']", "there is no setting thema; did you mean theme?"),
        ("[settings]\nxyz = 1", "there is no setting xyz; there are theme, simple, text_scale"),
        ("[settings]\ntheme = 'pink'", "the setting theme cannot be 'pink'"),
        ("[settings]\ntext_scale = 500", "the setting text_scale cannot be 500"),
        ("[settings]\ntheme = ['dark']", "the setting theme is neither a text nor a number"),
        ("settings = 3", "settings is 3, but a table is expected"),
        ("write_files = yes\n", "line 1"),
    ],
)
def test_a_mistake_is_one_sentence_with_the_file_and_the_key(text: str, said: str):
    with pytest.raises(LabProblem) as problem:
        read(text)
    assert said in str(problem.value)
    assert str(problem.value).startswith(f"{PATH} cannot be used: ")
    assert "\n" not in str(problem.value)


def test_what_is_no_text_or_too_large_is_refused():
    with pytest.raises(LabProblem, match="not UTF-8"):
        read_lab(b"\xff", PATH, READERS)
    with pytest.raises(LabProblem, match="larger than"):
        read_lab(b"#" * 70_000, PATH, READERS)


@pytest.mark.parametrize(
    ("platform", "environment", "path"),
    [
        ("linux", {}, PurePosixPath("/etc/nn-sim/defaults.toml")),
        ("darwin", {}, PurePosixPath("/Library/Application Support/nn-sim/defaults.toml")),
        ("win32", {"PROGRAMDATA": r"D:\Data"}, PureWindowsPath(r"D:\Data\nn-sim\defaults.toml")),
        ("win32", {}, PureWindowsPath(r"C:\ProgramData\nn-sim\defaults.toml")),
        ("linux", {"NN_SIM_DEFAULTS": "/tmp/x.toml"}, PurePosixPath("/tmp/x.toml")),
    ],
)
def test_where_the_file_is(platform: str, environment: dict[str, str], path: PurePosixPath):
    assert defaults_path(platform, environment) == path


def test_a_file_that_is_named_must_be_there(tmp_path: Path):
    missing = {"NN_SIM_DEFAULTS": str(tmp_path / "none.toml")}
    with pytest.raises(LabProblem, match="there is no such file"):
        lab_here(lambda: READERS, missing)
    with pytest.raises(LabProblem, match="cannot be read"):
        lab_here(lambda: READERS, {"NN_SIM_DEFAULTS": str(tmp_path)})


def test_a_file_that_is_named_is_read(tmp_path: Path):
    file = tmp_path / "Übung.toml"
    file.write_text('[settings]\ntheme = "dark"\n', encoding="utf-8")
    lab = lab_here(lambda: READERS, {"NN_SIM_DEFAULTS": str(file)})
    assert (lab.settings, lab.source) == ({"theme": "dark"}, file)


def test_nothing_is_fixed_by_default():
    assert NO_LAB.write_files
    assert not NO_LAB.settings
