"""Where the labels of edges go so that none overlaps another or a node. Pure geometry: rectangles and segments.

Each label is centred somewhere on its own edge. Where more than one other edge passes below it, nobody can tell whose
label it is: that is no place. Of the others, one that covers no edge is better, then one with no edge close by, then
that nearest to the middle. What has no place is hidden.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

SHARES = np.linspace(0.08, 0.92, 29)
BETWEEN = 2.0  # least distance between two labels, and of a label to a node
MOST_COVERED = 1  # other edges below a label
_CLOSE = 7.0  # an edge this close to a label looks as if it were its own
_COVERING_COST, _CLOSE_COST, _OFF_MIDDLE_COST = 1.0, 0.4, 2.0


def place_labels(starts: Floats, ends: Floats, label_sizes: Floats, obstacles: Floats) -> Floats:
    """Find the middle of each label.

    Parameters
    ----------
    starts, ends : array, shape (n, 2)
        The edges.
    label_sizes : array, shape (n, 2)
        Width and height of each label.
    obstacles : array, shape (q, 4)
        Left, top, right, bottom of what labels must not cover.

    Returns
    -------
    array, shape (n, 2)
        NaN where a label has no place.
    """
    count = len(starts)
    middles = starts[:, None, :] + SHARES[None, :, None] * (ends - starts)[:, None, :]  # (n, shares, 2)
    half = label_sizes[:, None, :] / 2
    boxes = np.concatenate([middles - half, middles + half], axis=2)  # (n, shares, 4)
    covered = edges_covered(boxes, starts, ends)
    close = edges_covered(boxes + _CLOSE * np.array([-1.0, -1.0, 1.0, 1.0]), starts, ends) - covered
    costs = _OFF_MIDDLE_COST * np.abs(SHARES - 0.5)[None, :] + _COVERING_COST * covered + _CLOSE_COST * close
    free = covered <= MOST_COVERED
    free &= ~overlaps(boxes[:, :, None, :], _grown(obstacles)[None, None, :, :]).any(axis=2)
    placed = np.full((count, 2), np.nan)
    taken = np.empty((0, 4))
    waiting = set(range(count))
    while waiting:
        # The label with the fewest places left goes first, before others take these as well.
        label = min(waiting, key=lambda number: (free[number].sum(), number))
        waiting.remove(label)
        if not free[label].any():
            continue
        share = int(np.argmin(np.where(free[label], costs[label], np.inf)))
        placed[label] = middles[label, share]
        taken = np.vstack([taken, boxes[label, share]])
        free &= ~overlaps(boxes, _grown(taken[-1]))
    return placed


def overlaps(boxes: Floats, others: Floats) -> NDArray[np.bool_]:
    """Whether boxes (..., 4) and others (..., 4), left, top, right, bottom, have a part in common."""
    common: NDArray[np.bool_] = (
        (boxes[..., 0] < others[..., 2])
        & (others[..., 0] < boxes[..., 2])
        & (boxes[..., 1] < others[..., 3])
        & (others[..., 1] < boxes[..., 3])
    )
    return common


def _grown(boxes: Floats) -> Floats:
    return boxes + BETWEEN * np.array([-1.0, -1.0, 1.0, 1.0])


def edges_covered(boxes: Floats, starts: Floats, ends: Floats) -> NDArray[np.int64]:
    """How many edges other than its own pass below each box, (n, shares, 4) -> (n, shares)."""
    around = np.concatenate([np.minimum(starts, ends), np.maximum(starts, ends)], axis=1)
    near = overlaps(boxes[:, :, None, :], around[None, None, :, :] + np.array([-1e-9, -1e-9, 1e-9, 1e-9]))
    direction = (ends - starts)[None, None, :, :]
    sides = []
    for corner_x, corner_y in ((0, 1), (2, 1), (0, 3), (2, 3)):
        corner = boxes[:, :, [corner_x, corner_y]][:, :, None, :] - starts[None, None, :, :]
        sides.append(direction[..., 0] * corner[..., 1] - direction[..., 1] * corner[..., 0])
    apart = (np.min(sides, axis=0) > 0) | (np.max(sides, axis=0) < 0)  # all four corners on one side of the line
    return np.asarray((near & ~apart).sum(axis=2) - 1)
