"""Where a field on a grid crosses zero: the thin line of the decision boundary.

Owns the geometry only (marching squares, all cells at once); knows nothing of networks, colours or widgets.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

# Edges of a cell: south, east, north, west. Which of them one piece of the line joins, by the signs at the corners
# (south-west 1, south-east 2, north-east 4, north-west 8; set where the field is above zero).
_SOUTH, _EAST, _NORTH, _WEST = range(4)
_JOINED = np.full((16, 2), -1)
for _case, _pair in (
    ((1, 14), (_SOUTH, _WEST)),
    ((2, 13), (_SOUTH, _EAST)),
    ((4, 11), (_EAST, _NORTH)),
    ((7, 8), (_WEST, _NORTH)),
    ((3, 12), (_WEST, _EAST)),
    ((6, 9), (_SOUTH, _NORTH)),
):
    _JOINED[list(_case)] = _pair
# At a saddle two pieces: round the two corners that the middle of the cell does not belong to.
_SADDLES = {
    (5, True): ((_SOUTH, _EAST), (_WEST, _NORTH)),
    (5, False): ((_SOUTH, _WEST), (_EAST, _NORTH)),
    (10, True): ((_SOUTH, _WEST), (_EAST, _NORTH)),
    (10, False): ((_SOUTH, _EAST), (_WEST, _NORTH)),
}


def zero_line(x1: Array, x2: Array, field: Array) -> tuple[Array, Array]:
    """Return the line on which `field` is zero, as loose straight pieces.

    Parameters
    ----------
    x1, x2 : array
        Places of the grid's columns and rows.
    field : array, shape (len(x2), len(x1))
        Its values; cells that touch one that is not finite are left out.

    Returns
    -------
    tuple of array
        Coordinates along x1 and along x2; places 2n and 2n + 1 are the ends of piece n.
    """
    above = field > 0
    case = above[:-1, :-1] + 2 * above[:-1, 1:] + 4 * above[1:, 1:] + 8 * above[1:, :-1]
    rows, columns = np.nonzero((case != 0) & (case != 15))
    corners = np.stack(
        [field[rows, columns], field[rows, columns + 1], field[rows + 1, columns + 1], field[rows + 1, columns]]
    )
    finite = np.isfinite(corners).all(axis=0)
    rows, columns, corners = rows[finite], columns[finite], corners[:, finite]
    along_1, along_2 = _crossings(x1, x2, rows, columns, corners)
    cells, ends = _pieces(case[rows, columns], (corners / 4).sum(axis=0) > 0)
    return along_1[ends, cells[:, None]].ravel(), along_2[ends, cells[:, None]].ravel()


def _crossings(
    x1: Array, x2: Array, rows: NDArray[np.intp], columns: NDArray[np.intp], corners: Array
) -> tuple[Array, Array]:
    """Where the line meets each cell's four edges, shapes (4, cells); of no meaning on edges that it does not meet."""
    south_west, south_east, north_east, north_west = corners
    west, east, south, north = x1[columns], x1[columns + 1], x2[rows], x2[rows + 1]

    def between(start: Array, stop: Array, at_start: Array, at_stop: Array) -> Array:
        with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
            return start + (stop - start) * (at_start / (at_start - at_stop))

    along_1 = np.stack(
        [between(west, east, south_west, south_east), east, between(west, east, north_west, north_east), west]
    )
    along_2 = np.stack(
        [south, between(south, north, south_east, north_east), north, between(south, north, south_west, north_west)]
    )
    return along_1, along_2


def _pieces(case: NDArray[np.intp], middle_above: NDArray[np.bool_]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return each piece's cell, shape (pieces,), and the two edges that it joins, shape (pieces, 2)."""
    plain = np.flatnonzero(_JOINED[case, 0] >= 0)
    cells, ends = [plain], [_JOINED[case[plain]]]
    for (saddle, above), pairs in _SADDLES.items():
        at = np.flatnonzero((case == saddle) & (middle_above == above))
        for pair in pairs:
            cells.append(at)
            ends.append(np.tile(pair, (len(at), 1)))
    return np.concatenate(cells), np.concatenate(ends)
