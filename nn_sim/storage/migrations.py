"""Files of older formats: one pure function for each format, which makes the next one of it.

They work on plain JSON, member by member without ".json", before anything is checked: what they do not understand they
leave as it is, and the typed records will say what is wrong with it. The arrays are no part of it.

Format 1 was a draft from the time of development, which no release has written. It had no view, no diary and no pinned
run; data were standardised or not, had no features and no recipe; a split did not look at classes.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Members = dict[str, Any]
Fields = dict[str, Any]


def to_2(members: Members) -> Members:
    """Return members of format 1 in format 2, with the view of a fresh window and an empty diary."""
    return {
        **members,
        "data": _with_each(members["data"], "datasets", _dataset_to_2),
        "experiments": _with_each({"pinned": None, **_fields(members["experiments"])}, "experiments", _experiment_to_2),
        "view": {},
        "diary": {"entries": []},
    }


def _dataset_to_2(record: Fields) -> Fields:
    others = {name: value for name, value in record.items() if name != "standardise"}
    scale = "standard" if record.get("standardise") else "none"
    return {**others, "scale": scale, "features": [], "recipe": None}


def _experiment_to_2(record: Fields) -> Fields:
    return {**record, "split": {"stratified": False, **_fields(record.get("split"))}}


MIGRATIONS: dict[int, Callable[[Members], Members]] = {1: to_2}
"""The way from each older format to the next."""

ADDED: dict[str, int] = {"view.json": 2, "diary.json": 2}
"""The members that came later than format 1, and with which format."""


def migrated(members: Members, version: int) -> Members:
    """Return members of an older format in the newest one."""
    for old in range(version, max(MIGRATIONS) + 1):
        members = MIGRATIONS[old](members)
    return members


def _fields(value: Any) -> Fields:
    return value if isinstance(value, dict) else {}


def _with_each(record: Any, name: str, change: Callable[[Fields], Fields]) -> Any:
    """A record with a change made to each record of one of its lists."""
    if not isinstance(record, dict) or not isinstance(record.get(name), list):
        return record
    return {**record, name: [change(one) if isinstance(one, dict) else one for one in record[name]]}
