"""Good files in which something has been changed by chance: bytes, numbers, fields, arrays."""

from __future__ import annotations

import base64
import json
import random
import struct
from typing import Any

from tests.property.nnsim_files import good, members, packed, places, with_value

ODD_VALUES: tuple[Any, ...] = (
    None, True, False, -1, 0, 1, 2**31, 2**63 - 1, 2**63, 2**64, 10**40, -0.5, 0.5, 1e308, "", "x", "NaN", "sgd",
    "../../etc/passwd", "\0", "9" * 40, [], {}, [[]], [0] * 50, {"a": 1}, "é" * 300,
)  # fmt: skip
ODD_JSON = ("NaN", "Infinity", "-Infinity", "1e999", "0x10", "01", "nul", "'a'", "{", "]", '"\\ud800"', "\x00", "//")


def mutated(seed: int) -> bytes:
    """A good file in which something has been changed by chance; a few of them are still in order."""
    rng = random.Random(seed)
    long = rng.random() < 0.5
    return rng.choice(
        [_bytes_changed, _cut, _json_changed, _json_changed, _json_changed, _text_changed, _array_changed]
    )(rng, long)


def _bytes_changed(rng: random.Random, long: bool) -> bytes:
    raw = bytearray(good(long))
    for _ in range(rng.choice([1, 1, 2, 8, 64])):
        place = rng.randrange(len(raw))
        match rng.randrange(3):
            case 0:
                raw[place] ^= 1 << rng.randrange(8)
            case 1:
                raw[place] = rng.randrange(256)
            case _:
                raw[place : place + rng.randrange(8)] = rng.randbytes(rng.randrange(8))
    return bytes(raw)


def _cut(rng: random.Random, long: bool) -> bytes:
    raw = good(long)
    first, last = sorted((rng.randrange(len(raw)), rng.randrange(len(raw))))
    return rng.choice([raw[:last], raw[first:], raw[:first] + raw[last:], raw + raw[first:], raw[:last] + raw])


def _json_changed(rng: random.Random, long: bool) -> bytes:
    name = rng.choice(["data.json", "experiments.json", "timeline.json", "view.json", "diary.json", "manifest.json"])
    value = json.loads(members(long)[name])
    for _ in range(rng.choice([1, 1, 1, 2, 3])):
        path = rng.choice(places(value))
        value = with_value(value, path, lambda old: _changed(rng, old))
    return packed({**members(long), name: json.dumps(value).encode()})


def _changed(rng: random.Random, old: Any) -> Any:
    if isinstance(old, dict) and old and rng.random() < 0.7:
        key = rng.choice(sorted(old))
        if rng.random() < 0.6:
            return {name: value for name, value in old.items() if name != key}
        return {**old, rng.choice(["extra", "id", "step", key]): rng.choice(ODD_VALUES)}
    if isinstance(old, list) and old and rng.random() < 0.7:
        place = rng.randrange(len(old))
        return rng.choice([old[:place] + old[place + 1 :], [*old, old[place]], old[::-1], old * 30])
    if isinstance(old, int | float) and rng.random() < 0.5:
        return rng.choice([old + 1, old - 1, -old, old * 2, old + 0.5])
    return rng.choice(ODD_VALUES)


def _text_changed(rng: random.Random, long: bool) -> bytes:
    name = rng.choice(sorted(members(long)))
    raw = bytearray(members(long)[name])
    place = rng.randrange(len(raw))
    raw[place : place + rng.randrange(6)] = rng.choice([*map(str.encode, ODD_JSON), b"\xff\xfe", rng.randbytes(3)])
    return packed({**members(long), name: bytes(raw)})


def _array_changed(rng: random.Random, long: bool) -> bytes:
    lines = members(long)["arrays.jsonl"].splitlines()
    place = rng.randrange(len(lines))
    array = json.loads(lines[place])
    values = bytearray(base64.b64decode(array["values"]))
    match rng.randrange(4):
        case 0:
            array["shape"] = rng.choice([[], [0], [len(values)], [2**40, 2**40], [-1], [1] * 9, [0, 2**62], 7])
        case 1 if values:
            at = 8 * rng.randrange(len(values) // 8)
            values[at : at + 8] = struct.pack("<d", rng.choice([float("nan"), float("inf"), -1.0, 0.5, 1e300, 5e-324]))
        case 2:
            del values[len(values) // 2 :]
        case _:
            values = values * 2
    array["values"] = rng.choice([base64.b64encode(values).decode()] * 6 + ["###", "AAA", "A" * 9])
    lines[place] = json.dumps(array).encode()
    return packed({**members(long), "arrays.jsonl": b"\n".join(lines) + rng.choice([b"\n"] * 9 + [b""])})
