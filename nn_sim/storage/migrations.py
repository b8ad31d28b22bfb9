"""Files of older formats: one pure function for each format, which makes the next one of it.

They work on plain JSON, member by member without ".json", before anything is checked: what they do not understand they
leave as it is, and the typed records will say what is wrong with it. The arrays are no part of it.

Format 1 was that of the builds before the first release: no view and no diary, and a bookmark's name was its "title".
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Members = dict[str, Any]


def to_2(members: Members) -> Members:
    """Return members of format 1 in format 2: with the view of a fresh window and an empty diary."""
    timeline = members["timeline"]
    if isinstance(timeline, dict) and isinstance(timeline.get("bookmarks"), list):
        marks = [_renamed(mark, "title", "name") for mark in timeline["bookmarks"]]
        timeline = {**timeline, "bookmarks": marks}
    return {**members, "timeline": timeline, "view": {}, "diary": {"entries": []}}


MIGRATIONS: dict[int, Callable[[Members], Members]] = {1: to_2}
"""The way from each older format to the next."""

ADDED: dict[str, int] = {"view.json": 2, "diary.json": 2}
"""The members that came later than format 1, and with which format."""


def migrated(members: Members, version: int) -> Members:
    """Return members of an older format in the newest one."""
    for old in range(version, max(MIGRATIONS) + 1):
        members = MIGRATIONS[old](members)
    return members


def _renamed(record: Any, old: str, new: str) -> Any:
    if not isinstance(record, dict) or old not in record:
        return record
    return {new if key == old else key: value for key, value in record.items()}
