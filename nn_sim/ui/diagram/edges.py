"""The edges of a laid-out network: which weights they are, from where to where they run, which are drawn.

Owns the order in which edges are counted. Knows nothing of colours or Qt.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from nn_sim.session.selection import WeightRef
from nn_sim.ui.diagram.layout import Layout, Place

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Edges:
    """Every weight between two shown units, n in all.

    Attributes
    ----------
    refs : tuple of n WeightRef
        Matrix by matrix.
    starts, ends : array, shape (n, 2)
        Where each leaves the one node's rim and reaches the other's.
    """

    refs: tuple[WeightRef, ...]
    starts: Floats
    ends: Floats

    @cached_property
    def number_of(self) -> dict[WeightRef, int]:
        """The number, from 0, of each weight that has an edge."""
        return {ref: number for number, ref in enumerate(self.refs)}

    @cached_property
    def _entries(self) -> tuple[tuple[int, Ints, Ints], ...]:
        """Matrix, rows and columns of the edges, matrix by matrix."""
        table = np.array([(ref.layer, ref.row, ref.column) for ref in self.refs], dtype=np.int64)
        parts = (table[table[:, 0] == layer] for layer in sorted({ref.layer for ref in self.refs}))
        return tuple((int(part[0, 0]), part[:, 1], part[:, 2]) for part in parts)

    def weights(self, matrices: Sequence[Floats]) -> Floats:
        """Return the weight of each edge, shape (n,), from V^(1), ..., V^(H), W."""
        return np.concatenate([matrices[layer][rows, columns] for layer, rows, columns in self._entries])

    def points(self, share: float) -> Floats:
        """Return the point that lies at a share of each edge's length, shape (n, 2)."""
        return self.starts + share * (self.ends - self.starts)


def edges_of(layout: Layout) -> Edges:
    """Return the edges between the shown units of a layout."""
    refs, starts, ends = [], [], []
    for layer, (column_from, column_to) in enumerate(zip(layout.columns, layout.columns[1:], strict=False)):
        for target in column_to:
            if target.unit.unit == 0:
                continue  # nothing leads to a bias
            for source in column_from:
                refs.append(WeightRef(layer, target.unit.unit - 1, source.unit.unit))
                start, end = _between_rims(source, target)
                starts.append(start)
                ends.append(end)
    return Edges(tuple(refs), np.array(starts), np.array(ends))


def strongest(weights: Floats, limit: int, always: Collection[int] = ()) -> Ints:
    """Return the numbers, rising, of the `limit` weights of largest magnitude and of those to be there always.

    Numbers that are not finite count as the largest, for they are what to look at.
    """
    if len(weights) <= limit:
        return np.arange(len(weights), dtype=np.int64)
    magnitudes = np.where(np.isfinite(weights), np.abs(weights), np.inf)
    largest = np.argpartition(magnitudes, len(weights) - limit)[len(weights) - limit :]
    return np.union1d(largest, np.fromiter(always, dtype=np.int64, count=len(always)))


def _between_rims(source: Place, target: Place) -> tuple[Floats, Floats]:
    start, end = np.array([source.x, source.y]), np.array([target.x, target.y])
    direction = (end - start) / np.hypot(*(end - start))
    return start + source.rim(*direction) * direction, end - target.rim(*direction) * direction
