"""Where the units of a network stand, for given sizes and a given room.

Owns distances, in scene units (1 px at 100 %), and which units of a wide layer are shown. Knows nothing of weights,
values or Qt.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import hypot, sqrt

from nn_sim.session.selection import UnitRef
from nn_sim.training.unit_maps import MOST_AT_ENDS, WHOLE_LAYER

UNIT_RADIUS = 29.0  # holds "−0.7616" at the diagram's text size
ROUNDING = 7.0  # radius of the corners of a square node
BIAS_RADIUS = 15.0
MARGIN = 10.0
BESIDE_OUTPUTS = 104.0  # target and error
BIAS_SLOT = 46.0  # the row of the biases, below all units
GAP_SLOT = 0.75  # room for "⋮ 242 more", as a share of a unit's

NARROWEST_PITCH, ROOMY_PITCH, WIDEST_PITCH = 64.0, 120.0, 150.0  # between units of a layer
NARROWEST_COLUMN, ROOMY_COLUMN, WIDEST_COLUMN = 112.0, 180.0, 440.0  # between layers

WIDE_LAYER = WHOLE_LAYER  # a layer of more units is shown in part: units that have maps
_FEWEST_AT_ENDS, _MOST_AT_ENDS = 3, MOST_AT_ENDS
_READABLE = 0.8  # the scale below which one looks closer at a node to read it


@dataclass(frozen=True)
class Place:
    """A shown unit: the middle of its node and its radius, or half the side of one that is square."""

    unit: UnitRef
    x: float
    y: float
    radius: float
    square: bool = False

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies in the node."""
        across, down = abs(x - self.x), abs(y - self.y)
        return max(across, down) <= self.radius if self.square else hypot(across, down) <= self.radius

    def rim(self, right: float, down: float) -> float:
        """Return how far the rim is from the middle in a direction, a vector of length 1."""
        if not self.square:
            return self.radius
        straight = self.radius - ROUNDING  # from the middle to where a corner begins
        longer, shorter = max(abs(right), abs(down)), min(abs(right), abs(down))
        if shorter / longer * self.radius <= straight:
            return self.radius / longer
        towards = straight * (longer + shorter)  # to the foot of the corner's middle on the line
        return towards + sqrt(max(towards**2 - 2 * straight**2 + ROUNDING**2, 0.0))


@dataclass(frozen=True)
class Gap:
    """The units `first` to `last` of a layer, which are not shown, and where this is said."""

    layer: int
    first: int
    last: int
    x: float
    y: float

    @property
    def count(self) -> int:
        """How many units are not shown."""
        return self.last - self.first + 1


@dataclass(frozen=True)
class Layout:
    """A network laid out.

    Attributes
    ----------
    sizes : tuple of int
        (m, p_1, ..., p_H, k).
    width, height : float
        The room taken, from (0, 0).
    columns : tuple of tuples of Place
        The shown units of each layer from top to bottom; the bias, where there is one, is the last.
    pitches : tuple of float
        Distance between the units of each layer.
    gaps : tuple of Gap
        One for each layer that is shown in part.
    """

    sizes: tuple[int, ...]
    width: float
    height: float
    columns: tuple[tuple[Place, ...], ...]
    pitches: tuple[float, ...]
    gaps: tuple[Gap, ...]

    @property
    def places(self) -> tuple[Place, ...]:
        """Every shown unit, layer by layer."""
        return tuple(place for column in self.columns for place in column)

    @property
    def column_distance(self) -> float:
        """From one layer to the next."""
        return self.columns[1][0].x - self.columns[0][0].x

    def with_shapes(self, *, square: bool) -> Layout:
        """Return the same layout with square nodes, which have room for a map, or round ones; biases are round."""
        shaped = (
            tuple(replace(place, square=square and place.unit.unit > 0) for place in column) for column in self.columns
        )
        return replace(self, columns=tuple(shaped))


def arrange(sizes: tuple[int, ...], width: float, height: float, largest_scale: float = 1.6) -> tuple[Layout, float]:
    """Lay out a network in a room of width x height px and return also the scale at which it fills it.

    The scale is 1 where the network has the room it needs; small networks are shown larger, up to `largest_scale`,
    and those that do not fit smaller. Distances grow where there is room to spare.
    """
    ends = _units_at_ends(sizes, height)
    slots = _most_slots(sizes, ends)
    roomy = _scale(sizes, slots, ROOMY_COLUMN, ROOMY_PITCH, width, height)
    narrow = _scale(sizes, slots, NARROWEST_COLUMN, NARROWEST_PITCH, width, height)
    scale = max(min(roomy, largest_scale), min(narrow, 1.0))
    return _laid_out(sizes, ends, width / scale, height / scale), scale


def shown_units(size: int, ends: int) -> tuple[tuple[int, ...], tuple[int, int] | None]:
    """Return the units of a layer that are shown, from 1, and the first and last of those that are not."""
    if size <= WIDE_LAYER:
        return tuple(range(1, size + 1)), None
    return (*range(1, ends + 1), *range(size - ends + 1, size + 1)), (ends + 1, size - ends)


def _slots(size: int, ends: int) -> float:
    return float(size) if size <= WIDE_LAYER else 2 * ends + GAP_SLOT


def _most_slots(sizes: tuple[int, ...], ends: int) -> float:
    return max(_slots(size, ends) for size in sizes)


def _units_at_ends(sizes: tuple[int, ...], height: float) -> int:
    """As many at both ends of wide layers as can be read, or as the layers that are shown whole need anyway."""
    readable = (height / _READABLE - 2 * MARGIN - BIAS_SLOT) / NARROWEST_PITCH
    whole = max((size for size in sizes if size <= WIDE_LAYER), default=0)
    return int(min(max((max(readable, whole) - GAP_SLOT) // 2, _FEWEST_AT_ENDS), _MOST_AT_ENDS))


def _scale(sizes: tuple[int, ...], slots: float, column: float, pitch: float, width: float, height: float) -> float:
    needed_width = 2 * (MARGIN + UNIT_RADIUS) + (len(sizes) - 1) * column + BESIDE_OUTPUTS
    needed_height = 2 * MARGIN + slots * pitch + BIAS_SLOT
    return max(min(width / needed_width, height / needed_height), 0.02)


def _laid_out(sizes: tuple[int, ...], ends: int, width: float, height: float) -> Layout:
    slots = _most_slots(sizes, ends)
    band = min(height - 2 * MARGIN - BIAS_SLOT, slots * WIDEST_PITCH)
    free = width - 2 * (MARGIN + UNIT_RADIUS) - BESIDE_OUTPUTS
    step = min(free / (len(sizes) - 1), WIDEST_COLUMN)
    left = MARGIN + UNIT_RADIUS + (free - step * (len(sizes) - 1)) / 2
    unused = band / slots / 2 - UNIT_RADIUS  # above the topmost node
    seen = band - unused + BIAS_SLOT / 2 + BIAS_RADIUS  # from there to below the biases
    top = (height - seen) / 2 - unused
    columns, pitches, gaps = [], [], []
    for layer, size in enumerate(sizes):
        x = left + layer * step
        pitch = min(band / _slots(size, ends), WIDEST_PITCH)
        column, gap = _column(layer, size, ends, x, top + band / 2, pitch)
        if layer < len(sizes) - 1:
            column.append(Place(UnitRef(layer, 0), x, top + band + BIAS_SLOT / 2, BIAS_RADIUS))
        columns.append(tuple(column))
        pitches.append(pitch)
        gaps += [gap] if gap else []
    return Layout(sizes, width, height, tuple(columns), tuple(pitches), tuple(gaps))


def _column(layer: int, size: int, ends: int, x: float, middle: float, pitch: float) -> tuple[list[Place], Gap | None]:
    """Put a layer's units below one another, the gap after the first `ends` of them."""
    units, missing = shown_units(size, ends)
    y = middle - pitch * _slots(size, ends) / 2
    places, gap = [], None
    for unit in units:
        if missing and unit == missing[1] + 1:
            gap = Gap(layer, *missing, x, y + pitch * GAP_SLOT / 2)
            y += pitch * GAP_SLOT
        places.append(Place(UnitRef(layer, unit), x, y + pitch / 2, UNIT_RADIUS))
        y += pitch
    return places, gap
