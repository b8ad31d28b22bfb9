"""A line of Python cut into pieces that look different: keywords, comments, what follows a dot. Knows no Qt."""

from __future__ import annotations

import enum
import io
import keyword
import tokenize
from dataclasses import dataclass
from functools import lru_cache


class Kind(enum.Enum):
    """What a piece is."""

    PLAIN = "plain"
    NAME = "name"
    KEYWORD = "keyword"
    DEFINED = "defined"
    MEMBER = "member"
    COMMENT = "comment"


@dataclass(frozen=True)
class Piece:
    """A piece of a line, `start` characters from its left."""

    start: int
    text: str
    kind: Kind


@lru_cache(maxsize=512)
def pieces_of(line: str) -> tuple[Piece, ...]:
    """Cut one line into pieces; what lies between them is blank."""
    indentation = len(line) - len(line.lstrip())
    before = ""
    pieces = []
    for token in tokenize.generate_tokens(io.StringIO(line[indentation:] + "\n").readline):
        if not token.string.strip():
            continue
        start = indentation + token.start[1]
        pieces.append(Piece(start, token.string, _kind(token, before)))
        before = token.string
    return tuple(pieces)


def _kind(token: tokenize.TokenInfo, before: str) -> Kind:
    if token.type == tokenize.COMMENT:
        return Kind.COMMENT
    if token.type != tokenize.NAME:
        return Kind.PLAIN
    if keyword.iskeyword(token.string):
        return Kind.KEYWORD
    return {"def": Kind.DEFINED, ".": Kind.MEMBER}.get(before, Kind.NAME)
