"""What points and lines look like: one table for the plot and its legend.

A class is told by its colour and by its shape; a training example is filled, a test example hollow.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from nn_sim.ui.theme import Theme, class_colour

#: Closed shapes in pyqtgraph's letters: circle, square, triangle, diamond, star, pentagon, hexagon, triangle down.
SHAPES = ("o", "s", "t1", "d", "star", "p", "h", "t")
_SIZE_OF = {"s": 8.0, "star": 12.0, "d": 11.0}
_SIZE = 9.0

DASHES: tuple[tuple[float, ...], ...] = ((), (3.0, 2.0), (1.0, 2.0), (5.0, 2.0, 1.0, 2.0), (7.0, 3.0))
"""Strokes and gaps of a line in its widths, for lines that are told apart without their colours; the first is whole."""


@dataclass(frozen=True)
class Marker:
    """A point; colours are "#rrggbb", a fill of None lets the ground through."""

    shape: str
    fill: str | None
    edge: str
    size: float = _SIZE
    edge_width: float = 1.0


@dataclass(frozen=True)
class Stroke:
    """A line; `dashes` are one of ``DASHES``."""

    colour: str
    width: float = 2.0
    dashes: tuple[float, ...] = ()


@dataclass(frozen=True)
class LegendItem:
    """One entry of a legend: a sign and what it means; None for words alone."""

    sign: Marker | Stroke | None
    text: str
    help: str = ""


def class_marker(theme: Theme, index: int, *, test: bool) -> Marker:
    """Return the marker of a class."""
    shape = SHAPES[index % len(SHAPES)]
    return _of_part(theme, class_colour(theme, index), shape, test=test)


def part_marker(theme: Theme, *, test: bool) -> Marker:
    """Return the marker that stands for a part of the data whatever the class."""
    return _of_part(theme, theme.muted, "o", test=test)


def value_marker(theme: Theme, fill: str, *, test: bool) -> Marker:
    """Return the marker of an example whose target is a number, which `fill` shows; the part shows by the shape."""
    return Marker("d" if test else "o", fill, theme.text, size=11.0 if test else 9.0, edge_width=1.2)


def ring_marker(theme: Theme) -> Marker:
    """Return the ring round the example that the network shows."""
    return Marker("o", None, theme.accent, size=18.0, edge_width=2.5)


def _of_part(theme: Theme, colour: str, shape: str, *, test: bool) -> Marker:
    filled = Marker(shape, colour, theme.panel, size=_SIZE_OF.get(shape, _SIZE))
    return replace(filled, fill=theme.panel, edge=colour, edge_width=1.8, size=filled.size - 1) if test else filled
