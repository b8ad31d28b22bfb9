"""Where things lie in the compiled loop: theta with its hidden matrices transposed, and all units in one array."""

from __future__ import annotations

import numpy as np
from numba import njit
from numpy.typing import NDArray

Array = NDArray[np.float64]
Sizes = NDArray[np.uint64]

_0, _1, _2 = np.uint64(0), np.uint64(1), np.uint64(2)


@njit(error_model="numpy")
def turn(source: Array, target: Array, sizes: Sizes, back: bool) -> None:
    """Copy theta, its hidden matrices transposed: into the kernel's layout, or `back` into the lecture's."""
    start = _0
    last = np.uint64(len(sizes)) - _2
    for layer in range(last + _1):
        rows, columns = sizes[layer + _1], sizes[layer] + _1
        count = rows * columns
        if layer == last:
            target[start : start + count] = source[start : start + count]
        else:
            if back:
                rows, columns = columns, rows
            for row in range(rows):
                for column in range(columns):
                    target[start + column * rows + row] = source[start + row * columns + column]
        start += count


@njit(error_model="numpy")
def turned(source: Array, sizes: Sizes) -> Array:
    """A copy in the kernel's layout; what is empty stays empty."""
    target = np.empty(len(source))
    if len(source) > 0:
        turn(source, target, sizes, False)
    return target


@njit(error_model="numpy")
def unit_places(sizes: Sizes) -> Sizes:
    """Where each layer's units begin in one array of all units, and at the end how many there are."""
    places = np.zeros(len(sizes) + 1, np.uint64)
    for layer in range(len(sizes)):
        places[layer + 1] = places[layer] + sizes[layer]
    return places
