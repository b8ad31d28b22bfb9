"""The arrays of a file: one way for all, each kept once, named by its place in ``arrays.jsonl``.

Owns how float64 arrays become lines of JSON and come back bit for bit. Must not know what they mean.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator, Sequence
from math import prod

import msgspec
import numpy as np
from numpy.typing import ArrayLike, NDArray

from nn_sim.language import tr
from nn_sim.storage import limits
from nn_sim.storage.json_text import decoded
from nn_sim.storage.problems import Fault
from nn_sim.storage.schema import ArrayRecord

MEMBER = "arrays.jsonl"

_LOOKED_AT = 4096  # bytes of an array
_SMALL = 65536  # bytes that are packed in no time, whatever they are
_MUCH_LESS = 0.6

Array = NDArray[np.float64]


class ArrayPool:
    """Takes arrays to be written; of equal ones, bit for bit, it keeps the first."""

    def __init__(self) -> None:
        self._places: dict[tuple[tuple[int, ...], bytes], int] = {}

    def add(self, values: ArrayLike) -> int:
        """Take an array of one or two dimensions; return its place."""
        array = np.asarray(values, dtype="<f8")
        return self._places.setdefault((array.shape, array.tobytes()), len(self._places))

    @property
    def shrinks(self) -> bool:
        """Whether packing makes much less of the arrays, told from the beginning of each.

        Data that repeat do. Weights do not: deflate takes from them what base64 has put to them, and its time.
        """
        begin = b"".join(values[:_LOOKED_AT] for _, values in self._places)
        if len(begin) <= _SMALL:
            return True
        return len(zlib.compress(begin, 1)) < _MUCH_LESS * len(begin)

    def lines(self) -> Iterator[bytes]:
        """The lines of the file."""
        encoder = msgspec.json.Encoder(order="sorted")
        for shape, values in self._places:
            yield encoder.encode(ArrayRecord(shape=shape, values=values)) + b"\n"


class Arrays:
    """The arrays of a file that is read; all of them read-only.

    Parameters
    ----------
    pieces : iterable of bytes
        ``arrays.jsonl``, cut anywhere; no more than a line of it is held in memory.

    Raises
    ------
    Fault
        If a line is not an array, or they are too many or too large.
    """

    def __init__(self, pieces: Iterable[bytes]) -> None:
        self._arrays: list[Array] = []
        self._finite: set[int] = set()
        size = 0
        for line in _lines(pieces):
            place = f"{MEMBER}, line {len(self._arrays) + 1}"
            record = decoded(line, ArrayRecord, place)
            size += len(record.values)
            if size > limits.ARRAY_BYTES or len(self._arrays) == limits.ARRAYS:
                raise Fault(
                    place,
                    tr("expected at most {ARRAYS:,} arrays of {ARRAY_BYTES:,} bytes in all").format(
                        ARRAYS=limits.ARRAYS, ARRAY_BYTES=limits.ARRAY_BYTES
                    ),
                )
            if prod(record.shape) * 8 != len(record.values):
                found = tr("found {count:,} bytes").format(count=len(record.values))
                raise Fault(
                    place,
                    tr("expected {size} numbers of 8 bytes, {found}").format(size=_size(record.shape), found=found),
                )
            numbers = np.frombuffer(record.values, dtype="<f8").astype(np.float64, copy=False)
            self._arrays.append(numbers.reshape(record.shape))

    def any(self, index: int, place: str) -> Array:
        """Return an array by its place, whatever numbers are in it."""
        if index >= len(self._arrays):
            raise Fault(
                place,
                tr("expected one of the {count} arrays, found number {index}").format(
                    count=len(self._arrays), index=index
                ),
            )
        return self._arrays[index]

    def finite(self, index: int, place: str) -> Array:
        """Return an array of finite numbers."""
        array = self.any(index, place)
        if index not in self._finite and not np.isfinite(array).all():
            raise Fault(place, tr("expected finite numbers, found one that is not"))
        self._finite.add(index)
        return array

    def vector(self, index: int, length: int, place: str) -> Array:
        """Return an array of so many finite numbers."""
        array = self.finite(index, place)
        if array.shape != (length,):
            raise Fault(
                place, tr("expected {length} numbers, found {size}").format(length=length, size=_size(array.shape))
            )
        return array

    def whole_numbers(self, index: int, place: str, below: int) -> NDArray[np.int64]:
        """Return a vector of whole numbers from 0 to less than `below`."""
        array = self.finite(index, place)
        if array.ndim != 1 or not ((array >= 0) & (array < below) & (array == np.floor(array))).all():
            raise Fault(place, tr("expected whole numbers from 0 to {below}").format(below=below - 1))
        return array.astype(np.int64)


def _size(shape: Sequence[int]) -> str:
    return " x ".join(map(str, shape))


def _lines(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """The lines of what comes in pieces; each must end in a line feed."""
    begun: list[bytes] = []
    size = 0
    for piece in pieces:
        *ended, rest = piece.split(b"\n")
        for end in ended:
            yield b"".join([*begun, end])
            begun, size = [], 0
        begun.append(rest)
        size += len(rest)
        if size > limits.LINE_BYTES:
            raise Fault(
                MEMBER,
                tr("expected lines of at most {LINE_BYTES:,} bytes, found a longer one").format(
                    LINE_BYTES=limits.LINE_BYTES
                ),
            )
    if size:
        raise Fault(MEMBER, tr("its last line has no end"))
