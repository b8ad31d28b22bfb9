"""Spoilt files: each ends in work that can be used or in one clear sentence, in under 2 s and under 200 MB.

The long tests print how many there were: ``pytest -m long -s tests/property/test_nnsim_distrust.py``.
"""

from __future__ import annotations

import json
import random
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path

import pytest

from nn_sim.storage.load import NOT_UNDERSTOOD
from tests.property.nnsim_files import good
from tests.property.nnsim_hostile import HOSTILE, Hostile
from tests.property.nnsim_mutations import mutated

SECONDS = 2.0
LONGEST = 500  # characters of a sentence


@dataclass
class Reader:
    """A process that reads files, with no more than 200 MB for them."""

    process: subprocess.Popen[str]
    file: Path
    refused: int = 0
    opened: int = 0
    slowest: float = 0.0

    def read(self, content: bytes, what: str) -> str:
        """Read a file of this content; return the sentence, or nothing if it opens."""
        self.file.write_bytes(content)
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(f"{self.file}\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        assert line, f"{what}: the reader died\n{self.process.stderr.read()[-3000:]}"  # type: ignore[union-attr]
        answer = json.loads(line)
        self.slowest = max(self.slowest, answer["seconds"])
        assert answer["seconds"] < SECONDS, f"{what}: {answer['seconds']:.1f} s"
        if answer["problem"]:
            self.refused += 1
            assert_clear(answer["problem"], what)
        else:
            self.opened += 1
        return str(answer["problem"])


def assert_clear(sentence: str, what: str) -> None:
    assert re.fullmatch(r"spoilt\.nnsim: .+\.", sentence), f"{what}: {sentence!r}"
    assert NOT_UNDERSTOOD not in sentence, f"{what} ends in an error that nobody has thought of"
    assert len(sentence) < LONGEST, f"{what}: {sentence!r}"
    assert not re.search(r"Traceback|Error\b|object at 0x|NoneType|msgspec|`", sentence), f"{what}: {sentence!r}"


@contextmanager
def a_reader(folder: Path) -> Iterator[Reader]:
    with subprocess.Popen(
        [sys.executable, "-m", "tests.property.nnsim_reader"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        try:
            yield Reader(process, folder / "spoilt.nnsim")
        finally:
            process.kill()


def read_hostile(reader: Reader, kinds: Iterable[Hostile]) -> None:
    for number, kind in enumerate(kinds):
        content = kind.make(random.Random(number))
        sentence = reader.read(content, kind.name)
        assert sentence, f"{kind.name} (seed {number}) was opened"
        assert kind.word in sentence, f"{kind.name} (seed {number}): {sentence}"


def test_the_file_that_is_spoilt_is_in_order(tmp_path: Path):
    with a_reader(tmp_path) as reader:
        assert [reader.read(good(long), "good") for long in (False, True)] == ["", ""]


def test_every_kind_of_hostile_file_is_refused(tmp_path: Path):
    with a_reader(tmp_path) as reader:
        read_hostile(reader, HOSTILE)
        assert reader.read(good(), "a good one after all of them") == ""
    assert reader.refused == len(HOSTILE)


def test_mutated_files_open_or_are_refused(tmp_path: Path):
    with a_reader(tmp_path) as reader:
        for seed in range(300):
            reader.read(mutated(seed), f"mutated({seed})")
    assert reader.refused > 200
    assert reader.opened > 5


@pytest.mark.long
def test_10_000_mutated_files(tmp_path: Path):
    with a_reader(tmp_path) as reader:
        for seed in range(10_000):
            reader.read(mutated(seed), f"mutated({seed})")
    print(f"\nmutated files: {reader.refused} refused, {reader.opened} opened, slowest {reader.slowest:.2f} s")  # noqa: T201
    assert reader.refused + reader.opened == 10_000


@pytest.mark.long
def test_2_000_hostile_files(tmp_path: Path):
    often = [kind for kind in HOSTILE for _ in range(kind.often)]
    with a_reader(tmp_path) as reader:
        read_hostile(reader, islice(cycle(often), 2_000))
    print(f"\nhostile files: {reader.refused} refused of {len(HOSTILE)} kinds, slowest {reader.slowest:.2f} s")  # noqa: T201
    assert reader.refused == 2_000
