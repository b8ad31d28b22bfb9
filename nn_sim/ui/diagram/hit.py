"""What lies under the pointer. Owns the distances; pure."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from nn_sim.session.selection import Selection
from nn_sim.ui.diagram.edges import Edges
from nn_sim.ui.diagram.layout import Layout

REACH = 8.0  # px on either side of an edge


def thing_at(layout: Layout, edges: Edges, drawn: NDArray[np.int64], x: float, y: float, reach: float) -> Selection:
    """Return the unit or else the nearest drawn edge at a point; `reach` is ``REACH`` in scene units."""
    for place in layout.places:
        if place.holds(x, y):
            return place.unit
    if not len(drawn):
        return None
    distances = distances_to_segments(np.array([x, y]), edges.starts[drawn], edges.ends[drawn])
    nearest = int(np.argmin(distances))
    return edges.refs[drawn[nearest]] if distances[nearest] <= reach else None


def distances_to_segments(
    point: NDArray[np.float64], starts: NDArray[np.float64], ends: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return the distance of a point, shape (2,), from each of n segments with ends of shape (n, 2)."""
    along = ends - starts
    lengths = np.maximum((along * along).sum(axis=1), 1e-12)
    share = np.clip(((point - starts) * along).sum(axis=1) / lengths, 0.0, 1.0)
    away = starts + share[:, None] * along - point
    return np.asarray(np.hypot(away[:, 0], away[:, 1]))
