"""Saving replaces a file whole or not at all, keeps the one before, and says in a sentence what went wrong."""

from __future__ import annotations

import errno
import os
import shutil
import stat
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from nn_sim.datasets import make_builtin
from nn_sim.experiment.edits import new_experiment
from nn_sim.experiment.timeline import Branch, begun
from nn_sim.storage import ChangedElsewhere, Saved, SaveProblem, fingerprint, limits, load, save
from tests.unit.storage.works import long_story, small_story

ON_LINUX = sys.platform.startswith("linux")


def with_diary(*diary: str) -> Saved:
    return replace(small_story(), diary=diary)


def why_not(path: Path, saved: Saved | None = None) -> str:
    """The sentence with which saving fails; nothing is left beside what was there."""
    with pytest.raises(SaveProblem) as problem:
        save(path, saved or with_diary("new"))
    return str(problem.value)


def run_elsewhere(code: str, *arguments: str, wrapped: tuple[str, ...] = ()) -> str:
    """What a program prints that has limits of its own."""
    before = "from pathlib import Path; import os, sys; from nn_sim.storage import *\n"
    before += "from tests.unit.storage.test_save import with_diary\n"
    return subprocess.run(
        [*wrapped, sys.executable, "-c", before + code, *arguments],
        check=True, capture_output=True, text=True, timeout=120,
    ).stdout.strip()  # fmt: skip


TRY = """
try:
    save(Path(sys.argv[1]), with_diary("new", "x" * 100_000))
    print("saved")
except SaveProblem as problem:
    print(problem)
"""


def test_the_version_before_is_kept(tmp_path: Path):
    path = tmp_path / "work.nnsim"
    for diary in ("one", "two", "three"):
        save(path, with_diary(diary))
    assert load(path).diary == ("three",)
    assert load(tmp_path / "work.nnsim~").diary == ("two",)
    assert sorted(os.listdir(tmp_path)) == ["work.nnsim", "work.nnsim~"]


def test_the_first_save_has_no_backup(tmp_path: Path):
    save(tmp_path / "work.nnsim", small_story())
    assert os.listdir(tmp_path) == ["work.nnsim"]


def test_a_backup_that_is_the_file_itself_is_no_obstacle(tmp_path: Path):
    """As after a crash between the two renames: both names are those of one file."""
    path = tmp_path / "work.nnsim"
    save(path, with_diary("one"))
    os.link(path, tmp_path / "work.nnsim~")
    save(path, with_diary("two"))
    assert load(tmp_path / "work.nnsim~").diary == ("one",)
    assert sorted(os.listdir(tmp_path)) == ["work.nnsim", "work.nnsim~"]


def test_what_a_killed_program_left_is_swept_away_after_a_day(tmp_path: Path):
    names = [f".nnsim-{'0' * 15}{n}.tmp" for n in range(2)] + [".nnsim-mine.tmp"]
    for name, age in zip(names, (25, 23, 99), strict=True):
        (tmp_path / name).write_text("")
        then = time.time() - age * 3600
        os.utime(tmp_path / name, (then, then))
    save(tmp_path / "work.nnsim", small_story())
    assert sorted(os.listdir(tmp_path)) == [names[1], names[2], "work.nnsim"]


def test_the_fingerprint_is_that_of_the_file(tmp_path: Path):
    path = tmp_path / "work.nnsim"
    assert fingerprint(path) is None
    first = save(path, with_diary("one"))
    assert first == fingerprint(path)
    second = save(path, with_diary("two"), expected=first)
    assert second == fingerprint(path) != first


def test_a_file_that_another_program_wrote_is_left_alone(tmp_path: Path):
    path = tmp_path / "work.nnsim"
    mine = save(path, with_diary("mine"))
    save(path, with_diary("theirs"))
    with pytest.raises(ChangedElsewhere, match=r"work\.nnsim was changed by another program since it was opened"):
        save(path, with_diary("new"), expected=mine)
    assert load(path).diary == ("theirs",)
    save(path, with_diary("new"))
    assert load(path).diary == ("new",)


def test_a_file_that_was_deleted_is_written_again(tmp_path: Path):
    path = tmp_path / "work.nnsim"
    mine = save(path, small_story())
    path.unlink()
    assert save(path, small_story(), expected=mine) == fingerprint(path)


def test_a_link_is_followed(tmp_path: Path):
    (tmp_path / "far").mkdir()
    save(tmp_path / "far" / "work.nnsim", with_diary("one"))
    (tmp_path / "link.nnsim").symlink_to(tmp_path / "far" / "work.nnsim")
    save(tmp_path / "link.nnsim", with_diary("two"))
    assert (tmp_path / "link.nnsim").is_symlink()
    assert load(tmp_path / "far" / "work.nnsim").diary == ("two",)
    assert load(tmp_path / "far" / "work.nnsim~").diary == ("one",)


def test_a_new_file_has_the_rights_of_the_old_one(tmp_path: Path):
    path = tmp_path / "work.nnsim"
    save(path, small_story())
    usual = stat.S_IMODE(path.stat().st_mode)
    (tmp_path / "plain").write_text("")
    assert usual == stat.S_IMODE((tmp_path / "plain").stat().st_mode)
    path.chmod(0o640)
    save(path, small_story())
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("gone/work.nnsim", "there is no such folder any more"),
        ("file/work.nnsim", "there is no such folder"),
        ("folder", "that is a folder; choose another name"),
        ("n" * 300, "the name is too long"),
        ("n" * 254 + "é", "the name is too long"),
    ],
)
def test_where_it_cannot_be_saved(name: str, sentence: str, tmp_path: Path):
    (tmp_path / "file").write_text("")
    (tmp_path / "folder").mkdir()
    assert sentence in why_not(tmp_path / name)
    assert sorted(os.listdir(tmp_path)) == ["file", "folder"]


def test_a_name_that_is_none(tmp_path: Path):
    assert "cannot be the name of a file" in why_not(tmp_path / "a\0b")


def test_work_that_could_not_be_read_back_is_not_saved(tmp_path: Path):
    path = tmp_path / "work.nnsim"
    save(path, with_diary("old"))
    e = new_experiment(make_builtin("xor"))
    many = tuple(Branch(n, None, begun(e).branches[0].stretches, e.history) for n in range(1, 600))
    sentence = why_not(path, Saved(e, replace(begun(e), branches=many)))
    assert sentence.startswith("work.nnsim could not be saved: timeline.json, branches: expected")
    broken = e.parameters.theta.copy()
    broken[0] = np.nan
    odd = replace(e, parameters=replace(e.parameters, theta=broken))
    assert "experiments[0].parameters: expected finite numbers" in why_not(path, Saved(odd, begun(odd)))
    assert load(path).diary == ("old",)
    assert os.listdir(tmp_path) == ["work.nnsim"]


def test_work_whose_data_are_too_large_is_not_saved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """The XOR's four rows of two inputs and a target take 96 bytes."""
    monkeypatch.setattr(limits, "PREPARED_BYTES", 95)
    assert "expected data that take at most 95 bytes, found more" in why_not(tmp_path / "work.nnsim", small_story())
    monkeypatch.setattr(limits, "PREPARED_BYTES", 96)
    save(tmp_path / "work.nnsim", small_story())


def test_an_experiment_away_from_its_branch_is_not_saved(tmp_path: Path):
    """As while a run is on, which the timeline does not know yet."""
    story = long_story()
    e = replace(story.experiment, progress=replace(story.experiment.progress, step=999))
    sentence = why_not(tmp_path / "work.nnsim", replace(story, experiment=e))
    assert "expected a step from 0 to 13, where its branch is, found 999" in sentence


@pytest.mark.skipif(not ON_LINUX, reason="rights of other systems are others")
def test_a_folder_that_can_only_be_read(tmp_path: Path):
    folder = tmp_path / "locked"
    folder.mkdir()
    save(folder / "work.nnsim", with_diary("old"))
    folder.chmod(0o555)
    try:
        for above in (tmp_path, *list(tmp_path.parents)[:2]):
            above.chmod(0o755)
        become_nobody = "os.geteuid() == 0 and os.seteuid(65534)\n"
        printed = run_elsewhere(become_nobody + TRY, str(folder / "work.nnsim"))
    finally:
        folder.chmod(0o755)
    assert printed == "work.nnsim could not be saved: you are not allowed to write there; save to another folder."
    assert load(folder / "work.nnsim").diary == ("old",)
    assert os.listdir(folder) == ["work.nnsim"]


@pytest.mark.skipif(not ON_LINUX, reason="limits of other systems are others")
def test_a_file_that_may_not_grow_so_large(tmp_path: Path):
    path = tmp_path / "work.nnsim"
    save(path, with_diary("old"))
    limit = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (1500, 1500))\n"
    printed = run_elsewhere(limit + TRY, str(path))
    assert printed.startswith("work.nnsim could not be saved: the file is larger than this folder allows")
    assert load(path).diary == ("old",)
    assert os.listdir(tmp_path) == ["work.nnsim"]


@pytest.mark.skipif(not ON_LINUX or shutil.which("unshare") is None, reason="needs a small disk of its own")
def test_a_full_disk(tmp_path: Path):
    """A disk of 16 KiB, which only this program sees; the second file does not fit beside the first."""
    wrapped = ("unshare", "--user", "--map-root-user", "--mount")
    small_disk = ("sh", "-c", f'mount -t tmpfs -o size=16k tmpfs "{tmp_path}" && exec "$@"', "sh")
    if subprocess.run([*wrapped, *small_disk, "true"], capture_output=True, check=False).returncode:
        pytest.skip("this system gives no disk to a test")
    fill = 'save(Path(sys.argv[1]), with_diary("old"))\nopen(sys.argv[1] + ".rest", "wb").write(bytes(12_000))\n'
    look = "print(load(Path(sys.argv[1])).diary, sorted(os.listdir(os.path.dirname(sys.argv[1]))))\n"
    printed = run_elsewhere(fill + TRY + look, str(tmp_path / "w.nnsim"), wrapped=(*wrapped, *small_disk))
    assert printed.splitlines() == [
        "w.nnsim could not be saved: the disk is full; make room or save to another folder.",
        "('old',) ['w.nnsim', 'w.nnsim.rest']",
    ]


@pytest.mark.parametrize("code", [errno.EROFS, errno.EIO, errno.ENODEV, errno.EDQUOT])
def test_what_cannot_be_brought_about_here_has_its_words(code: int):
    from nn_sim.storage.save import _WHY

    assert ";" in _WHY[code]
