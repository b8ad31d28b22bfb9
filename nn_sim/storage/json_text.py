"""JSON to typed records, and what is said of JSON that is none.

Owns the words for a wrong type, a missing field and a number out of range.
"""

from __future__ import annotations

import re
from typing import Any, TypeVar

import msgspec

from nn_sim.language import later, tr
from nn_sim.storage.problems import Fault

Kind = TypeVar("Kind")

_DECODERS: dict[type, msgspec.json.Decoder[Any]] = {}  # each takes a while to make

_QUOTED = re.compile("`([^`]*)`")
_WORDS = {
    "int": later("a whole number"),
    "float": later("a number"),
    "str": later("a text"),
    "bool": later("true or false"),
    "array": later("a list"),
    "object": later("an object"),
    "null": later("nothing"),
}
_PHRASES = {
    ", got ": later(", found "),
    "Object missing required field": later("has no field"),
    "Object contains unknown field": later("has an unknown field"),
}


def decoded(raw: bytes, kind: type[Kind], place: str) -> Kind:
    """Return what JSON says, as a value of the type `kind`.

    Raises
    ------
    Fault
        If it says something else, or nothing.
    """
    try:
        return _decoder(kind).decode(raw)
    except RecursionError:
        raise Fault(place, tr("lists within lists, too deep")) from None
    except (ValueError, OverflowError) as error:  # msgspec's own errors and text that is not UTF-8
        raise _fault(place, str(error)) from None


def _decoder(kind: type[Kind]) -> msgspec.json.Decoder[Kind]:
    if kind not in _DECODERS:
        _DECODERS[kind] = msgspec.json.Decoder(kind)
    return _DECODERS[kind]


def _fault(place: str, said: str) -> Fault:
    """Put "Expected `int`, got `str` - at `$.branches[0].id`" our way."""
    said, _, path = said.partition(" - at `$")
    field = path.rstrip("`").lstrip(".")
    for theirs, ours in _PHRASES.items():
        said = said.replace(theirs, tr(ours))
    words = _QUOTED.sub(
        lambda found: tr(" or ").join(tr(_WORDS[w]) if w in _WORDS else w for w in found[1].split(" | ")), said
    )
    return Fault(f"{place}, {field}" if field else place, words[:1].lower() + words[1:])
