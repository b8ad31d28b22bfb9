"""Counts what happens again and again, so that the same thing at 60 a second is told a few times only."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable

_MOST_KINDS = 1000


class Repeats:
    """Counts per kind; safe to be called by several threads, which may lose a count but nothing else."""

    def __init__(self) -> None:
        self._times: Counter[Hashable] = Counter()

    def count(self, kind: Hashable) -> int:
        """Return how often this kind has happened, this time included."""
        if len(self._times) >= _MOST_KINDS and kind not in self._times:
            self._times.clear()
        self._times[kind] += 1
        return self._times[kind]


def is_worth_telling(times: int) -> bool:
    """Whether the 1st, 10th, 100th, ... time."""
    while times % 10 == 0 and times > 0:
        times //= 10
    return times == 1
