"""Gestures of editing points: each gathers what a hand does and says at its end which change is wanted.

Owns what a press, a move and a release mean; a gesture that is not asked for its wish has never been. Knows no Qt and
no pixels: places and reaches are in the axes' numbers.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from nn_sim.datasets import Dataset, with_point_moved, with_points_added, with_points_removed
from nn_sim.language import tr
from nn_sim.session.intentions import AddPoints, ExampleEdit, MovePoint, RemovePoints

Array = NDArray[np.float64]
Spot = tuple[float, float]

_STAMPS_APART = 0.5  # of the brush's radius


@dataclass(frozen=True)
class Label:
    """What a new point is: of class `index`, or with the target `value`; one input alone has its target as height."""

    index: int = 0
    value: float = 0.0


class Gesture(Protocol):
    """Something under way between the press of a button and its release."""

    def move_to(self, spot: Spot) -> None:
        """Go on to another place."""

    def draft(self) -> Dataset:
        """Return what the examples would be if it ended here."""

    def wish(self) -> ExampleEdit | None:
        """Return what is wanted now that it has ended here; None if nothing is."""


def why_no_editing(dataset: Dataset) -> str:
    """Say in one sentence why points cannot be edited in a plot; empty if they can."""
    if dataset.input_count > 2:
        return tr("Points of {input_count} inputs are edited in the Data table.").format(
            input_count=dataset.input_count
        )
    if not dataset.classes and dataset.targets.shape[1] > 1:
        return tr("Points with {count} targets are edited in the Data table.").format(count=dataset.targets.shape[1])
    return ""


class Adding:
    """A new point, which goes along until it is let go."""

    def __init__(self, dataset: Dataset, spot: Spot, label: Label) -> None:
        self._dataset, self._spot, self._label = dataset, spot, label

    def move_to(self, spot: Spot) -> None:
        """Take the new point there."""
        self._spot = spot

    def draft(self) -> Dataset:
        """Return the examples with it."""
        wish = self.wish()
        return with_points_added(self._dataset, wish.inputs, wish.targets)

    def wish(self) -> AddPoints:
        """Want it added."""
        return AddPoints(*points_at(self._dataset, np.array([self._spot]), self._label))


class Moving:
    """A point that is taken along; it stays where it is until the hand has moved out of `slack`."""

    def __init__(self, dataset: Dataset, row: int, spot: Spot, slack: Spot) -> None:
        self._dataset, self._row, self._from, self._slack = dataset, row, spot, slack
        self._to: Spot | None = None

    def move_to(self, spot: Spot) -> None:
        """Take the point there."""
        away = (spot[0] - self._from[0]) / self._slack[0], (spot[1] - self._from[1]) / self._slack[1]
        if self._to is not None or hypot(*away) > 1.0:
            self._to = spot

    def draft(self) -> Dataset:
        """Return the examples with it there."""
        wish = self.wish()
        if wish is None:
            return self._dataset
        return with_point_moved(self._dataset, wish.row, wish.inputs, wish.targets)

    def wish(self) -> MovePoint | None:
        """Want it there, if it has been moved at all."""
        if self._to is None:
            return None
        if self._dataset.input_count == 2:
            return MovePoint(self._row, self._to)
        return MovePoint(self._row, self._to[:1], None if self._dataset.classes else self._to[1:])


class Brushing:
    """New points scattered evenly over a disc, wherever the brush goes.

    Parameters
    ----------
    dataset : Dataset
        Where to.
    spot : (float, float)
        Where it begins.
    label : Label
        What the points are.
    reach : (float, float)
        The disc's radius, across and up.
    count : int
        Points for each stamp of the brush; the next comes half a radius farther on.
    rng : Generator
        Where in the disc they fall.
    """

    def __init__(
        self, dataset: Dataset, spot: Spot, label: Label, reach: Spot, count: int, rng: np.random.Generator
    ) -> None:
        self._dataset, self._label, self._reach, self._count, self._rng = dataset, label, np.array(reach), count, rng
        self._spots: list[Array] = []
        self._last = np.array(spot)
        self._stamp(self._last)

    def move_to(self, spot: Spot) -> None:
        """Stamp all along the way there."""
        away = np.array(spot) - self._last
        length = float(np.hypot(*(away / self._reach)))
        stamps = int(length / _STAMPS_APART)
        step = away * (_STAMPS_APART / length) if length else away
        for _ in range(stamps):
            self._last = self._last + step
            self._stamp(self._last)

    def draft(self) -> Dataset:
        """Return the examples with what was brushed."""
        wish = self.wish()
        return with_points_added(self._dataset, wish.inputs, wish.targets)

    def wish(self) -> AddPoints:
        """Want what was brushed added."""
        points = points_at(self._dataset, np.concatenate(self._spots), self._label)
        return AddPoints(*points, brushed=True)

    def _stamp(self, middle: Array) -> None:
        radius, angle = np.sqrt(self._rng.random(self._count)), 2 * np.pi * self._rng.random(self._count)
        on_disc = np.column_stack([radius * np.cos(angle), radius * np.sin(angle)])
        self._spots.append(middle + on_disc * self._reach)


class Erasing:
    """Points that the eraser goes over; `places` is where all examples stand, shape (n, 2)."""

    def __init__(self, dataset: Dataset, places: Array, spot: Spot, reach: Spot) -> None:
        self._dataset, self._places, self._reach = dataset, places, np.array(reach)
        self._gone = np.zeros(len(places), dtype=np.bool_)
        self._last = np.array(spot)
        self.move_to(spot)

    def move_to(self, spot: Spot) -> None:
        """Take away what lies under the way there."""
        start, end = self._last / self._reach, np.array(spot) / self._reach
        places = self._places / self._reach
        way = end - start
        share = np.clip((places - start) @ way / (float(way @ way) or 1.0), 0.0, 1.0)
        self._gone |= np.hypot(*(places - start - share[:, None] * way).T) <= 1.0
        self._last = np.array(spot)

    def draft(self) -> Dataset:
        """Return the examples that are left; all of them, where none would be left to learn from."""
        wish = self.wish()
        try:
            return self._dataset if wish is None else with_points_removed(self._dataset, wish.rows)
        except ValueError:  # the wish itself is refused with this reason
            return self._dataset

    def wish(self) -> RemovePoints | None:
        """Want them gone, if there are any."""
        rows = np.flatnonzero(self._gone).tolist()
        return RemovePoints(frozenset(rows)) if rows else None


def points_at(dataset: Dataset, spots: Array, label: Label) -> tuple[Array, Array | NDArray[np.int64]]:
    """Return inputs and targets of new points at places of the plot, shape (n, 2)."""
    n, m = len(spots), dataset.input_count
    if dataset.classes:
        return spots[:, :m], np.full(n, label.index, dtype=np.int64)
    return spots[:, :m], spots[:, 1:] if m == 1 else np.full((n, 1), label.value)
