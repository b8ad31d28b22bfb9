"""Files that somebody made to do harm; every one of them must be refused, with a word that says why."""

from __future__ import annotations

import base64
import json
import random
import struct
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

from tests.property.nnsim_files import MIB, Part, good, members, packed, with_member, with_value, zipped

Make = Callable[[random.Random], bytes]
Path = tuple[Any, ...]

EXPERIMENT: Path = ("experiments", 0)
STRETCH: Path = ("branches", 0, "stretches", 0)
NUMBERS: tuple[tuple[str, Path], ...] = (
    ("experiments", (*EXPERIMENT, "progress", "step")),
    ("experiments", (*EXPERIMENT, "progress", "generator", "uint32")),
    ("experiments", (*EXPERIMENT, "seed")),
    ("experiments", (*EXPERIMENT, "hyperparameters", "eta")),
    ("experiments", (*EXPERIMENT, "spec", "sizes", 1)),
    ("timeline", ("current",)),
    ("timeline", (*STRETCH, "setting")),
    ("timeline", (*STRETCH, "frames", 0, "theta")),
    ("timeline", ("bookmarks", 0, "step")),
    ("data", ("datasets", 0, "inputs")),
)


@dataclass
class Hostile:
    """A way to make such files, the word that the sentence must have, and how often the long test makes one."""

    name: str
    make: Make
    word: str
    often: int = 20


def parts() -> list[Part]:
    """The parts of the good file."""
    return [Part(name.encode(), data) for name, data in members().items()]


def changed(name: str, path: Path, value: Any) -> bytes:
    """The good file with one value in the JSON of a member changed."""
    whole = with_value(json.loads(members()[f"{name}.json"]), path, lambda _: value)
    return with_member(f"{name}.json", json.dumps(whole).encode())


def one_of(name: str, path: Path, *values: Any) -> Make:
    """Change a value to one of these."""
    return lambda rng: changed(name, path, rng.choice(values))


def in_range(name: str, path: Path, first: int, last: int) -> Make:
    """Change a number to one of a range."""
    return lambda rng: changed(name, path, rng.randint(first, last))


def wrong_type(rng: random.Random) -> bytes:
    return changed(*rng.choice(NUMBERS), rng.choice(["1", None, True, [1], {}, "NaN", -1, -5, [[[]]]]))


def no_json_number(rng: random.Random) -> bytes:
    name, path = rng.choice(NUMBERS)
    whole = with_value(json.loads(members()[f"{name}.json"]), path, lambda _: "HERE")
    number = rng.choice([b"NaN", b"Infinity", b"-Infinity", b"1e999", b"0x1F"])
    return with_member(f"{name}.json", json.dumps(whole).encode().replace(b'"HERE"', number))


def lying(**lies: Any) -> Make:
    """One part says something of itself that is not so."""

    def make(rng: random.Random) -> bytes:
        all_parts = parts()
        part = rng.choice(all_parts)
        for key, lie in lies.items():
            setattr(part, key, lie(part) if callable(lie) else lie)
        return zipped(all_parts)

    return make


def beside(name: Callable[[random.Random], str]) -> Make:
    """There is one part more."""
    return lambda rng: zipped([*parts(), Part(name(rng).encode(), b"{}")])


def without_a_part(rng: random.Random) -> bytes:
    left_out = rng.choice([name for name in members() if name != "manifest.json"])
    return packed({name: data for name, data in members().items() if name != left_out})


def version(rng: random.Random, first: int, last: int) -> bytes:
    manifest = json.loads(members()["manifest.json"])
    return with_member("manifest.json", json.dumps({**manifest, "version": rng.randint(first, last)}).encode())


def of_format_1(**changes: bytes) -> bytes:
    """A file of format 1, whose JSON is read without types at first."""
    old = {name: data for name, data in members().items() if name not in ("view.json", "diary.json")}
    old["manifest.json"] = b'{"format":"nn-sim","version":1,"program":""}'
    return packed({**old, **{f"{name}.json": data for name, data in changes.items()}})


def array_line(count: int, number: bytes = bytes(8), shape: list[int] | None = None) -> bytes:
    values = base64.b64encode(number * count).decode()
    return json.dumps({"shape": shape or [count], "values": values}).encode() + b"\n"


def weights_no_numbers(rng: random.Random) -> bytes:
    lines = members()["arrays.jsonl"].splitlines(keepends=True)
    place = rng.choice([n for n, line in enumerate(lines) if json.loads(line)["shape"] == [9]])  # 2-2-1 has 9 weights
    lines[place] = array_line(9, struct.pack("<d", rng.choice([float("nan"), float("inf"), float("-inf")])))
    return with_member("arrays.jsonl", b"".join(lines))


def deep(rng: random.Random) -> bytes:
    name = rng.choice(["data", "experiments", "timeline", "manifest", "view"])
    depth = rng.choice([1_000, 60_000]) if name in ("manifest", "view") else rng.choice([100_000, 1_000_000])
    return with_member(f"{name}.json", rng.choice([b"[" * depth, b'{"branches":' * (depth // 12)]))


def many_branches(rng: random.Random) -> bytes:
    branch = json.loads(members()["timeline.json"])["branches"][0]
    return changed("timeline", ("branches",), [{**branch, "id": n} for n in range(1, rng.choice([600, 5_000]))])


def bomb(name: str, unit: bytes, size: int) -> Make:
    return lambda _: with_member(name, unit * (size // len(unit)))


@cache
def deflated_zeros(size: int) -> bytes:
    deflater = zlib.compressobj(9, zlib.DEFLATED, -15)
    return b"".join([*(deflater.compress(bytes(MIB)) for _ in range(size // MIB)), deflater.flush()])


def says_less(_: random.Random) -> bytes:
    all_parts = parts()
    next(part for part in all_parts if part.name == b"timeline.json").packed = deflated_zeros(100 * MIB)
    return zipped(all_parts)


def bomb_of_splits(_: random.Random) -> bytes:
    """Three million examples, right in every way, and two hundred ways to prepare them."""
    rows, lines = 3_000_000, members()["arrays.jsonl"]
    place = lines.count(b"\n")
    lines += array_line(rows, shape=[rows, 1]) + array_line(2) + array_line(0, shape=[0])
    data, experiments, timeline = (json.loads(members()[f"{n}.json"]) for n in ("data", "experiments", "timeline"))
    names = {"input_names": ["a"], "target_names": ["b"], "classes": [], "features": []}
    data["datasets"][0] |= {"inputs": place, "targets": place, **names}
    one = experiments["experiments"][0]
    one |= {"start": place + 1, "parameters": place + 1}
    one["spec"] |= {"sizes": [1, 1], "output": "identity", "loss": "squared"}
    many = [{**one, "split": {**one["split"], "seed": seed}} for seed in range(200)]
    experiments |= {"now": 0, "pinned": None, "experiments": many}
    timeline["branches"][0]["stretches"] = [{"setting": 0, "backend": "numpy", "frames": []}]
    timeline["bookmarks"] = []
    texts = {"data": data, "experiments": experiments, "timeline": timeline}
    json_parts = {f"{name}.json": json.dumps(value).encode() for name, value in texts.items()}
    return packed({**members(), **json_parts, "arrays.jsonl": lines})


HOSTILE: tuple[Hostile, ...] = (
    # more than it seems
    Hostile("arrays", lambda _: with_member("arrays.jsonl", array_line(3_900_000) * 3 + b"[]\n"), "line 4", 3),
    Hostile("more arrays", lambda _: with_member("arrays.jsonl", array_line(3_900_000) * 4), "arrays.jsonl", 3),
    Hostile("one line", bomb("arrays.jsonl", b"0", 60 * MIB), "longer", 3),
    Hostile("empty lines", bomb("arrays.jsonl", b"\n", 30 * MIB), "arrays.jsonl, line", 3),
    Hostile("empty arrays", bomb("arrays.jsonl", b'{"shape":[0],"values":""}\n', 12 * MIB), "at most", 3),
    Hostile("a long timeline", bomb("timeline.json", b" ", 17 * MIB), "at most", 5),
    Hostile("spaces", bomb("timeline.json", b" ", 15 * MIB), "timeline.json", 5),
    Hostile("lists", bomb("timeline.json", b"[],", 12 * MIB), "timeline.json", 5),
    Hostile("lists of an old file", lambda _: of_format_1(timeline=b"[" + b"[]," * (4 * MIB)), "format 1", 5),
    Hostile("sizes", lambda _: changed("experiments", (*EXPERIMENT, "spec", "sizes"), [1] * MIB), "sizes", 5),
    Hostile("names", lambda _: changed("data", ("datasets", 0, "input_names"), [""] * MIB), "data.json", 5),
    Hostile("splits", bomb_of_splits, "data that take at most", 2),
    Hostile("a part that says less", says_less, "found more", 5),
    Hostile("a part of four gigabytes", lying(size=2**32 - 1), "bytes"),
    Hostile("many parts", lambda r: zipped([Part(b"%d" % n, b"") for n in range(r.choice([33, 60_000]))]), "parts", 5),
    Hostile("many branches", many_branches, "branches", 5),
    Hostile("deep lists", deep, "", 40),
    Hostile("deep lists in an old file", lambda _: of_format_1(timeline=b"[" * 500_000), "deep"),
    # a zip that lies
    Hostile("an absolute path", beside(lambda r: r.choice(["/etc/a", "\\windows\\a", "C:\\a", "/"])), "points out"),
    Hostile("a path upwards", beside(lambda r: "../" * r.randint(1, 9) + "a.json"), "points out"),
    Hostile("another part", beside(lambda r: r.choice(["a.json", "data.JSON", "x/data.json", "a" * 900])), "belong"),
    Hostile("a part twice", beside(lambda r: r.choice(sorted(members()))), "twice", 40),
    Hostile("a zero in a name", beside(lambda r: "data.json\0" + "a" * r.randint(0, 5)), "belong"),
    Hostile("a name that is no text", lying(name=b"\xff.json", local_name=b"\xff.json"), ""),
    Hostile("encrypted", lying(flags=1), "encrypted"),
    Hostile("packed otherwise", lying(method=12), "packed in a way"),
    Hostile("odd flags", lying(flags=0x40), "packed in a way"),
    Hostile("a wrong checksum", lying(checksum=1), "checksum"),
    Hostile("a size too large", lying(size=lambda part: len(part.data) + 1), "bytes"),
    Hostile("a size too small", lying(size=lambda part: len(part.data) - 1), "bytes"),
    Hostile("another name in its place", lying(local_name=b"a.json"), "another name"),
    Hostile("a place that is none", lying(offset=2**30), "not where"),
    Hostile("nothing packed", lying(packed=b""), "cut off"),
    Hostile("rubbish packed", lying(packed=b"\xff" * 50), "unpacked"),
    Hostile("packed and cut off", lying(packed=lambda part: zlib.compress(part.data)[2:-6]), ""),
    Hostile("a part missing", without_a_part, "has no"),
    Hostile("no part at all", lambda _: zipped([]), "has no", 1),
    Hostile("a comment", lambda r: zipped(parts(), comment=b"c" * r.randint(1, 99)), ""),
    Hostile("a wrong count", lambda r: zipped(parts(), count=r.choice([0, 6, 8])), ""),
    Hostile("something before it", lambda r: good()[: r.randint(1, 99)] + good(), ""),
    Hostile("an empty file", lambda _: b"", "empty", 1),
    Hostile("cut off at its end", lambda r: good()[: r.randrange(4, len(good()))], "end is missing", 40),
    Hostile("cut off at its head", lambda r: good()[r.randrange(1, len(good()) - 22) :], "", 40),
    Hostile("a picture", lambda r: b"\x89PNG\r\n" * r.randint(1, 99), "not a file of"),
    Hostile("a pickle", lambda r: b"cos\nsystem\n(S'true'\ntR." * r.randint(1, 9), "not a file of"),
    Hostile("a book", lambda _: zipped([Part(b"mimetype", b"application/epub+zip")]), "has no", 1),
    # members that are not what they should be
    Hostile("a wrong type", wrong_type, "expected", 400),
    Hostile("a number that JSON has not", no_json_number, "", 200),
    Hostile("no JSON", lambda r: with_member(r.choice(["data.json", "timeline.json"]), r.randbytes(99)), "", 100),
    Hostile("an empty member", lambda r: with_member(r.choice(sorted(members())), b""), "", 40),
    Hostile("weights that are no numbers", weights_no_numbers, "finite", 60),
    Hostile("a newer format", lambda r: version(r, 3, 2**40), "newer"),
    Hostile("no format", lambda r: version(r, -9, 0), "version"),
    Hostile(
        "a huge network",
        one_of("experiments", (*EXPERIMENT, "spec", "sizes"), [2, 10**9, 1], [2, 2**62, 1], [2, *[1000] * 500, 1]),
        "experiments[0]",
    ),
    Hostile(
        "data of another network",
        one_of("experiments", (*EXPERIMENT, "spec", "sizes"), [3, 2, 1], [2, 2, 2], [2, 1], [2]),
        "experiments[0]",
    ),
    Hostile(
        "code for a name",
        one_of("experiments", (*EXPERIMENT, "spec", "hidden"), "eval", "__class__", "os.system('x')", ""),
        "unknown",
        40,
    ),
    Hostile(
        "a generator that is none",
        one_of(
            "experiments",
            (*EXPERIMENT, "progress", "generator", "increment"),
            *("0" * 32, "F" * 32, "1" * 31, "1" * 33, "2" * 32, "1" * 31 + "\n"),
        ),
        "increment",
        40,
    ),
    Hostile("a memory too small", in_range("timeline", (*STRETCH, "frames", 1, "memory", "first"), 0, 2), "memory"),
    Hostile(
        "another optimiser",
        one_of("experiments", (*EXPERIMENT, "hyperparameters", "optimiser"), "adam", "momentum", "rmsprop"),
        "memory",
    ),
    Hostile("its own parent", in_range("timeline", ("branches", 0, "parent"), 1, 9), "parent"),
    Hostile("a branch that is none", in_range("timeline", ("current",), 2, 99), "current"),
    Hostile("steps going back", in_range("timeline", (*STRETCH, "frames", 2, "progress", "step"), 0, 2), "after"),
    Hostile("a bookmark too far", in_range("timeline", ("bookmarks", 0, "step"), 6, 2**62), "bookmarks"),
    Hostile("an example too far", in_range("experiments", (*EXPERIMENT, "progress", "position"), 4, 2**62), "position"),
)
"""Every one of them once is the short test; so often as each says, and round again, the long one."""
