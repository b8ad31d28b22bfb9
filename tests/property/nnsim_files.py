"""Files to be spoilt: a good one, its members, and zips in which every number can be wrong."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

from nn_sim.storage.save import write
from tests.unit.storage.works import long_story, small_story

MIB = 2**20


@dataclass
class Part:
    """A member of a zip that may lie about itself."""

    name: bytes
    data: bytes
    method: int = 8
    flags: int = 0
    size: int | None = None
    checksum: int | None = None
    local_name: bytes | None = None
    packed: bytes | None = None
    extra: bytes = b""
    offset: int = 0


def zipped(parts: list[Part], comment: bytes = b"", count: int | None = None, before: bytes = b"") -> bytes:
    """A zip of these parts, written by hand so that every number in it can be wrong."""
    out, directory = bytearray(before), bytearray()
    for part in parts:
        deflater = zlib.compressobj(1, zlib.DEFLATED, -15)
        packed = part.packed
        if packed is None:
            packed = deflater.compress(part.data) + deflater.flush() if part.method == 8 else part.data
        size = len(part.data) if part.size is None else part.size
        checksum = zlib.crc32(part.data) if part.checksum is None else part.checksum
        begin = len(out) + part.offset
        numbers = (checksum, len(packed), size)
        local = part.name if part.local_name is None else part.local_name
        out += struct.pack("<4s5H3L2H", b"PK\3\4", 20, part.flags, part.method, 0, 33, *numbers, len(local), 0)
        out += local + packed
        lengths = (len(part.name), len(part.extra), 0, 0, 0, 0)
        directory += struct.pack(
            "<4s6H3L5H2L", b"PK\1\2", 20, 20, part.flags, part.method, 0, 33, *numbers, *lengths, begin
        )
        directory += part.name + part.extra
    number = len(parts) if count is None else count
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, number, number, len(directory), len(out), len(comment))
    return bytes(out + directory + end + comment)


@cache
def good(long: bool = False) -> bytes:
    """The bytes of a file in order."""
    file = io.BytesIO()
    write(file, long_story() if long else small_story())
    return file.getvalue()


@cache
def members(long: bool = False) -> dict[str, bytes]:
    """Its members."""
    with zipfile.ZipFile(io.BytesIO(good(long))) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(changed: dict[str, bytes]) -> bytes:
    """A file of these members."""
    return zipped([Part(name.encode(), data) for name, data in changed.items()])


def with_member(name: str, data: bytes) -> bytes:
    """The good file with another member in place of one, or beside the others."""
    return packed({**members(), name: data})


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The way to every value in JSON."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(found for key, child in inner for found in places(child, (*path, key)))]


def with_value(value: Any, path: tuple[Any, ...], change: Callable[[Any], Any]) -> Any:
    """JSON with one value changed."""
    if not path:
        return change(value)
    copy = dict(value) if isinstance(value, dict) else list(value)
    copy[path[0]] = with_value(copy[path[0]], path[1:], change)
    return copy
