"""Reads the zip around a ``.nnsim`` file, strictly: few members, once each, in plain or deflated form, nothing else.

Owns what of a zip is believed: nothing that is not counted while it is unpacked. Must not know what the members say.
The format is APPNOTE.TXT of PKWARE, sections 4.3.7, 4.3.12 and 4.3.16.
"""

from __future__ import annotations

import os
import re
import struct
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import BinaryIO

from nn_sim.language import later, tr
from nn_sim.storage.problems import Fault

_END = struct.Struct("<4s4H2LH")
_ENTRY = struct.Struct("<4s6H3L5H2L")
_LOCAL = struct.Struct("<4s5H3L2H")
_STORED, _DEFLATED = 0, 8
_ENCRYPTED = 0x1
_HARMLESS_FLAGS = 0x2 | 0x4 | 0x8 | 0x800  # how hard it was deflated, sizes after the data, names in UTF-8
_MOST_MEMBERS = 32
_ENTRY_BYTES = 1024  # of the list of members, for each: more than any program writes
_PIECE = 2**18

_NO_FILE = later("Choose a file that nn-sim has saved")


@dataclass(frozen=True)
class _Member:
    name: str
    method: int
    begin: int
    packed: int
    size: int
    checksum: int


_ODD = re.compile(r"[^ -~]|[`'\"]")  # in the names of damaged files there can be anything


class Archive:
    """An open file and its members.

    Parameters
    ----------
    file : binary file
        Open for reading; it stays open while members are read.
    most : mapping of str to int
        The bytes that each member may unpack to; another one is known by its name only.

    Raises
    ------
    Fault
        If it is not such a file.
    """

    def __init__(self, file: BinaryIO, most: Mapping[str, int]) -> None:
        self._file = file
        self._most = most
        self._members: dict[str, _Member] = {}
        for member in _directory(file):
            if member.name in self._members:
                raise Fault(shown(member.name), tr("is in the file twice"))
            self._members[member.name] = member

    @property
    def names(self) -> frozenset[str]:
        """The members there are."""
        return frozenset(self._members)

    def pieces(self, name: str) -> Iterator[bytes]:
        """Unpack a member piece by piece; never more of it than it said.

        Raises
        ------
        Fault
            If it is missing, or is not what its checksum says; that is known after the last piece only.
        """
        member = self._members.get(name)
        if member is None:
            raise Fault("", tr("has no {name}, which belongs there").format(name=name))
        if member.size > self._most[name]:
            raise Fault(
                name,
                tr("expected at most {most:,} bytes, found {size:,}").format(most=self._most[name], size=member.size),
            )
        size, checksum = 0, 0
        for piece in self._unpacked(member):
            size += len(piece)
            if size > member.size:
                break
            checksum = zlib.crc32(piece, checksum)
            yield piece
        if size != member.size:
            found = "more" if size > member.size else f"{size:,}"
            raise Fault(name, tr("expected {size:,} bytes, found {found}").format(size=member.size, found=found))
        if checksum != member.checksum:
            raise Fault(name, tr("its checksum is not that of its bytes"))

    def whole(self, name: str) -> bytes:
        """Unpack a member; see ``pieces``."""
        return b"".join(self.pieces(name))

    def _unpacked(self, member: _Member) -> Iterator[bytes]:
        packed = self._packed(member)
        if member.method == _STORED:
            yield from packed
            return
        inflater = zlib.decompressobj(-zlib.MAX_WBITS)
        try:
            for piece in packed:
                rest = piece
                while rest and not inflater.eof:
                    yield inflater.decompress(rest, _PIECE)
                    rest = inflater.unconsumed_tail
            yield inflater.flush()
        except zlib.error:
            raise Fault(member.name, tr("cannot be unpacked")) from None
        if not inflater.eof:
            raise Fault(member.name, tr("is cut off"))

    def _packed(self, member: _Member) -> Iterator[bytes]:
        at, end = member.begin, member.begin + member.packed
        while at < end:
            self._file.seek(at)
            piece = self._file.read(min(_PIECE, end - at))
            if not piece:
                raise Fault(member.name, tr("is cut off"))
            at += len(piece)
            yield piece


def _directory(file: BinaryIO) -> Iterator[_Member]:
    size = file.seek(0, os.SEEK_END)
    if size == 0:
        raise Fault("", tr("is empty"))
    begin, length, entries = _end_of(file, size)
    if entries > _MOST_MEMBERS or length > _MOST_MEMBERS * _ENTRY_BYTES:
        raise Fault(
            "",
            tr("expected at most {MOST_MEMBERS} parts, found {entries}").format(
                MOST_MEMBERS=_MOST_MEMBERS, entries=entries
            ),
            tr(_NO_FILE),
        )
    file.seek(begin)
    directory = file.read(length)
    at = 0
    for _ in range(entries):
        if at + _ENTRY.size > len(directory):
            raise Fault("", tr("the list of its parts is cut off"))
        member, at = _entry(directory, at)
        yield _with_begin(file, member, begin)
    if at != length:
        raise Fault("", tr("the list of its parts is longer than its parts are many"))


def _end_of(file: BinaryIO, size: int) -> tuple[int, int, int]:
    """Where the directory begins, its length, and its number of entries."""
    file.seek(0)
    is_zip = file.read(4) == b"PK\x03\x04"
    file.seek(max(size - _END.size, 0))
    tail = file.read(_END.size)
    if len(tail) < _END.size or not tail.startswith(b"PK\x05\x06"):
        if is_zip:
            raise Fault("", tr("its end is missing"))
        raise Fault("", tr("is not a file of nn-sim"), tr(_NO_FILE))
    _, disk, first_disk, here, entries, length, begin, comment = _END.unpack(tail)
    if disk or first_disk or here != entries or comment or begin + length + _END.size != size:
        raise Fault("", tr("the list of its parts is not where it should be"))
    return begin, length, entries


def _entry(directory: bytes, at: int) -> tuple[_Member, int]:
    signature, _, _, flags, method, _, _, *rest = _ENTRY.unpack_from(directory, at)
    checksum, packed, size, name_length, extra, comment, disk, _, _, begin = rest
    if signature != b"PK\x01\x02" or disk:
        raise Fault("", tr("the list of its parts is not one"))
    raw = directory[at + _ENTRY.size : at + _ENTRY.size + name_length]
    name = raw.decode("ascii", "backslashreplace")
    if name.startswith(("/", "\\")) or ".." in name or ":" in name:
        raise Fault("", tr("has a part {shown}, whose name points out of the file").format(shown=shown(name)))
    if flags & _ENCRYPTED:
        raise Fault(shown(name), tr("is encrypted"), tr("Save it without a password"))
    if flags & ~_HARMLESS_FLAGS or method not in (_STORED, _DEFLATED):
        raise Fault(shown(name), tr("is packed in a way that nn-sim does not use"))
    if method == _STORED and packed != size:
        raise Fault(shown(name), tr("expected {size:,} bytes, found {packed:,}").format(size=size, packed=packed))
    return _Member(name, method, begin, packed, size, checksum), at + _ENTRY.size + name_length + extra + comment


def _with_begin(file: BinaryIO, member: _Member, directory: int) -> _Member:
    """The member with the place where its data begin, which only the header before them tells."""
    file.seek(member.begin)
    header = file.read(_LOCAL.size)
    if len(header) < _LOCAL.size or not header.startswith(b"PK\x03\x04"):
        raise Fault(shown(member.name), tr("is not where the list of parts says"))
    *_, name_length, extra = _LOCAL.unpack(header)
    if file.read(name_length) != member.name.encode("ascii", "replace"):
        raise Fault(shown(member.name), tr("has another name in its own place"))
    begin = member.begin + _LOCAL.size + name_length + extra
    if begin + member.packed > directory:
        raise Fault(shown(member.name), tr("reaches beyond the parts of the file"))
    return _Member(member.name, member.method, begin, member.packed, member.size, member.checksum)


def shown(name: str) -> str:
    """Return a member's name as far as it is worth reading."""
    plain = _ODD.sub("?", name)
    return repr(plain if len(plain) <= 40 else plain[:40] + "…")
