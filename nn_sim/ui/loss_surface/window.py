"""Which values of the two weights are seen: a square window that holds still until the point nears its edge.

Pure numbers; the view keeps the window and asks for the next one.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

Point = tuple[float, float]

#: Half widths that one can zoom to.
LEVELS = tuple(float(f"{factor}e{power}") for power in range(-3, 4) for factor in (1, 2, 5))
_LEAST_AT_FIRST = 2.0
_ROOM = 1.15  # a path reaches so far short of the edge
_QUIET = 0.85  # the window follows a point that leaves this share of it
_FINENESS = 200.0


@dataclass(frozen=True)
class Window:
    """Values from centre - half to centre + half of each weight."""

    centre: Point
    half: float

    @property
    def ranges(self) -> tuple[Point, Point]:
        """Lowest and highest value of the first weight, and of the second."""
        (first, second), half = self.centre, self.half
        return (first - half, first + half), (second - half, second + half)

    def distance(self, point: Point) -> float:
        """How far out a point is: 0 in the middle, 1 on the edge."""
        return max(abs(value - middle) for value, middle in zip(point, self.centre, strict=True)) / self.half

    def snapped(self, point: Point) -> Point:
        """Bring a point into the window, to values with no more digits than one can aim at."""
        digits = -math.floor(math.log10(self.half / _FINENESS))
        first, second = (
            round(min(max(value, low), high), digits) for value, (low, high) in zip(point, self.ranges, strict=True)
        )
        return first, second


def fitting_level(point: Point, path: Iterable[Point]) -> int:
    """Return the place in ``LEVELS`` of the smallest window round `point` that the path fits into."""
    window = Window(point, 1.0)
    reaches = [window.distance(place) for place in path]
    needed = max([_LEAST_AT_FIRST, *(reach * _ROOM for reach in reaches if math.isfinite(reach))])
    return next((level for level, half in enumerate(LEVELS) if half >= needed), len(LEVELS) - 1)


def following(before: Window | None, point: Point, half: float) -> Window:
    """Return the window of half width `half` for a point: the one before if that will do."""
    centre = tuple(value if math.isfinite(value) else 0.0 for value in point)
    new = Window((centre[0], centre[1]), half)
    if before is None or before.half != half:
        return new
    return before if before.distance(new.centre) <= _QUIET else new
