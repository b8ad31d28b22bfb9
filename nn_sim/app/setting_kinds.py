"""The kinds of values that a settings file can hold: how each is written, and how it is read again with its limits.

Owns the rule that what is read is checked: a value that does not fit raises ``ValueError``. All is written as plain
text without an "@", which a settings file must not hold (see ``settings_file``). Knows no setting.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")

_SEPARATOR = "|"
_ODD = re.compile(rf"[%@{re.escape(_SEPARATOR)}\x00-\x1f\x7f]")
_ESCAPED = re.compile(r"%([0-9a-f]{2})")


@dataclass(frozen=True)
class Kind(Generic[T]):
    """How one kind of value is kept.

    Attributes
    ----------
    read : callable
        From the text in the file to the value; raises ``ValueError`` for what is none.
    write : callable
        From the value to the text.
    """

    read: Callable[[str], T]
    write: Callable[[T], str]


def choice(choices: Sequence[str]) -> Kind[str]:
    """One of some words."""

    def read(text: str) -> str:
        if text not in choices:
            raise ValueError(f"'{text}' is none of {', '.join(choices)}")
        return text

    return Kind(read, str)


def whole_number(least: int, most: int) -> Kind[int]:
    """A whole number from `least` to `most`."""
    return Kind(lambda text: _within(int(text), least, most), str)


def number(least: float, most: float) -> Kind[float]:
    """A number from `least` to `most`, which may be infinite; never NaN."""
    return Kind(lambda text: _within(float(text), least, most), repr)


def flag() -> Kind[bool]:
    """Yes or no."""
    words = {"yes": True, "no": False}

    def read(text: str) -> bool:
        if text not in words:
            raise ValueError(f"'{text}' is neither yes nor no")
        return words[text]

    return Kind(read, lambda value: "yes" if value else "no")


def text(longest: int = 4096) -> Kind[str]:
    """Any text, such as the path of a folder, of at most `longest` characters."""
    return Kind(lambda found: _short(_unescape(found), longest), _escape)


def texts(most: int, longest: int = 4096) -> Kind[tuple[str, ...]]:
    """At most `most` texts, such as the paths of recent files; none of them is empty."""

    def read(found: str) -> tuple[str, ...]:
        parts = tuple(_short(_unescape(part), longest) for part in found.split(_SEPARATOR) if part)
        _within(len(parts), 0, most)
        return parts

    return Kind(read, lambda values: _SEPARATOR.join(_escape(value) for value in values))


def raw_bytes(most: int = 65_536) -> Kind[bytes]:
    """Some bytes, such as the arrangement of a window as Qt writes it down; at most `most` of them."""

    def read(found: str) -> bytes:
        data = bytes.fromhex(found)
        _within(len(data), 0, most)
        return data

    return Kind(read, bytes.hex)


Number = TypeVar("Number", int, float)


def _within(value: Number, least: Number, most: Number) -> Number:
    if not least <= value <= most:
        raise ValueError(f"{value} is not from {least} to {most}")
    return value


def _short(found: str, longest: int) -> str:
    _within(len(found), 0, longest)
    return found


def _escape(value: str) -> str:
    return _ODD.sub(lambda odd: f"%{ord(odd[0]):02x}", value)


def _unescape(value: str) -> str:
    return _ESCAPED.sub(lambda code: chr(int(code[1], 16)), value)
