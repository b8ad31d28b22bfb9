"""What is no file of nn-sim's is told from what is, and each fault is named by its place."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from nn_sim.storage import FileProblem, limits, load, save
from tests.property.nnsim_files import good, members, with_member
from tests.unit.storage.works import difference, long_story, small_story


def sentence(path: Path) -> str:
    with pytest.raises(FileProblem) as problem:
        load(path)
    return str(problem.value)


def sentence_of(content: bytes, folder: Path) -> str:
    path = folder / "moons.nnsim"
    path.write_bytes(content)
    return sentence(path)


def changed(name: str, change: Callable[[Any], None]) -> bytes:
    """The good file with something changed in the JSON of a member."""
    value = json.loads(members()[name])
    change(value)
    return with_member(name, json.dumps(value).encode())


DAMAGED = "The file is damaged; open moons.nnsim~, the version before it, or another copy."


def test_the_sentence_names_file_member_field_and_what_was_expected(tmp_path: Path):
    def too_short(timeline: Any) -> None:
        timeline["branches"][0]["stretches"][0]["frames"][1]["theta"] = 3

    assert json.loads(members()["arrays.jsonl"].splitlines()[3])["shape"] == [0]
    assert sentence_of(changed("timeline.json", too_short), tmp_path) == (
        "moons.nnsim: timeline.json, branches[0].stretches[0].frames[1].theta: expected 9 numbers, found 0. " + DAMAGED
    )


@pytest.mark.parametrize(
    ("name", "change", "expected"),
    [
        (
            "timeline.json",
            lambda t: t.update(current="1"),
            "timeline.json, current: expected a whole number, found a text",
        ),
        ("timeline.json", lambda t: t.pop("current"), "timeline.json: has no field current"),
        ("timeline.json", lambda t: t.update(x=1), "timeline.json: has an unknown field x"),
        (
            "experiments.json",
            lambda e: e["experiments"][0].update(dataset=7),
            "experiments.json, experiments[0].dataset: expected one of the 1 data sets, found number 7",
        ),
        (
            "experiments.json",
            lambda e: e["experiments"][0]["spec"].update(hidden="sinus"),
            "experiments.json, experiments[0].spec: unknown hidden activation 'sinus'; choose one of tanh",
        ),
        (
            "experiments.json",
            lambda e: e["experiments"][0]["hyperparameters"].update(batch_size=0),
            "experiments.json, experiments[0].hyperparameters.batch_size: expected a whole number >= 1",
        ),
        ("experiments.json", lambda e: e.update(now=9), "experiments.json, now: expected one of the 2 experiments"),
        ("experiments.json", lambda e: e.update(pinned=9), "experiments.json, pinned: expected one of the 2"),
        ("view.json", lambda v: v.update(digits=18), "view.json, digits: expected a whole number <= 17"),
        ("view.json", lambda v: v.update(speed="fast"), "view.json, speed"),
        (
            "diary.json",
            lambda d: d.update(entries=[1]),
            "diary.json, entries[0]: expected a text, found a whole number",
        ),
        (
            "data.json",
            lambda d: d["datasets"][0].update(features=["x1", "x9"]),
            "data.json, datasets[0]: formula 'x9'",
        ),
        (
            "data.json",
            lambda d: d["datasets"][0].update(features=["+".join(["x1"] * 333)]),
            "data.json, datasets[0]: formula 'x1+x1+",
        ),
    ],
)
def test_a_fault_is_named_by_its_place(name: str, change: Callable[[Any], None], expected: str, tmp_path: Path):
    said = sentence_of(changed(name, change), tmp_path)
    assert said.startswith(f"moons.nnsim: {expected}"), said
    assert said.endswith(DAMAGED)


def test_a_file_that_another_program_zipped_opens(tmp_path: Path):
    """Unpacked and zipped again by somebody who looked inside: other dates, other order, sizes after the data."""
    save(tmp_path / "one.nnsim", long_story())
    with (
        zipfile.ZipFile(tmp_path / "one.nnsim") as one,
        open(tmp_path / "two.nnsim", "wb") as file,
        zipfile.ZipFile(_Unseekable(file), "w", zipfile.ZIP_DEFLATED) as two,  # type: ignore[call-overload]
    ):
        for name in reversed(one.namelist()):
            two.writestr(name, one.read(name))
    assert difference(long_story(), load(tmp_path / "two.nnsim")) == ""


@pytest.mark.skipif(shutil.which("zip") is None, reason="needs the program zip")
def test_a_file_that_zip_made_opens(tmp_path: Path):
    save(tmp_path / "one.nnsim", small_story())
    with zipfile.ZipFile(tmp_path / "one.nnsim") as one:
        one.extractall(tmp_path / "parts")
    names = sorted(os.listdir(tmp_path / "parts"))
    subprocess.run(["zip", "-q", str(tmp_path / "two.nnsim.zip"), *names], check=True, cwd=tmp_path / "parts")
    assert difference(small_story(), load(tmp_path / "two.nnsim.zip")) == ""


class _Unseekable:
    """A file that cannot go back, so that sizes are written after the data."""

    def __init__(self, file: Any) -> None:
        self.write, self.flush = file.write, file.flush


def test_what_is_no_file(tmp_path: Path):
    assert sentence(tmp_path / "gone.nnsim") == (
        "gone.nnsim: there is no such file; it may have been moved or renamed."
    )
    assert sentence(tmp_path).endswith("is a folder. Choose a file in it.")
    assert "is not the name of a file" in sentence(tmp_path / "a\0b")
    assert "name is too long" in sentence(tmp_path / ("n" * 300))


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes in folders there")
def test_a_pipe_is_not_waited_for(tmp_path: Path):
    os.mkfifo(tmp_path / "pipe.nnsim")
    assert sentence(tmp_path / "pipe.nnsim").startswith("pipe.nnsim: is a device or a pipe.")


def test_a_file_of_any_size_is_refused_unread(tmp_path: Path):
    with open(tmp_path / "huge.nnsim", "wb") as file:
        file.truncate(limits.FILE_BYTES + 1)
    assert "expected at most 167,772,160 bytes, found 167,772,161" in sentence(tmp_path / "huge.nnsim")


def test_a_picture_is_not_taken_for_a_damaged_file(tmp_path: Path):
    assert sentence_of(b"\x89PNG\r\n", tmp_path) == (
        "moons.nnsim: is not a file of nn-sim. Choose a file that nn-sim has saved."
    )


def test_a_file_that_was_cut_off_says_so(tmp_path: Path):
    assert sentence_of(good()[:-1], tmp_path) == f"moons.nnsim: its end is missing. {DAMAGED}"
