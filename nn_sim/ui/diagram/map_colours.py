"""From the values of units to colours: blue positive, orange negative, on scales that hold still while training.

Owns the scales and the colour table. Pure arrays; knows nothing of items or of which units are shown.
"""

from __future__ import annotations

import math
from functools import cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from nn_sim.engine.activations import HIDDEN_ACTIVATIONS, OUTPUT_ACTIVATIONS
from nn_sim.engine.spec import NetworkSpec
from nn_sim.training.unit_maps import UnitMaps
from nn_sim.ui.theme import Theme, blend

Array = NDArray[np.float64]

_SHADES = 256
_STRENGTH = 0.85  # of the sign's colour at the ends
_ROUND = (1.0, 1.5, 2.0, 3.0, 5.0, 7.0, 10.0)
_SHRINKS = 4.0  # a scale this many times too wide is made narrower


def limits_of(spec: NetworkSpec, maps: UnitMaps, before: tuple[Array, ...] | None) -> tuple[Array, ...]:
    """Return for each layer the value, of each of its q mapped units, that gets the full colour; shape (q,).

    It is the end of the activation's range where that is bounded, else one round number for the layer that has room
    for all of it and changes only when it must. Inputs may differ in kind: each has a scale of its own.
    """
    *hidden_ends, output_end = [_end(spec.hidden)] * spec.hidden_count + [_end(spec.output)]
    ends = (math.inf, *hidden_ends, output_end)
    limits = []
    for layer, (end, values) in enumerate(zip(ends, maps.layers, strict=True)):
        held = np.zeros(len(values)) if before is None else before[layer]
        sizes = _greatest_sizes(values)
        if layer > 0:
            sizes = np.full(len(values), sizes.max())
        found = [
            end if math.isfinite(end) else steady(*pair) for pair in zip(held.tolist(), sizes.tolist(), strict=True)
        ]
        limits.append(np.array(found))
    return tuple(limits)


def steady(before: float, size: float) -> float:
    """Return the limit of a scale for values up to `size`: `before` where it still fits, else the next round number."""
    if size <= before < size * _SHRINKS:
        return before
    if size <= 0.0:
        return before or 1.0
    power = 10.0 ** math.floor(math.log10(size))
    return next((step * power for step in _ROUND if size <= step * power), 10.0 * power)


def shares(values: Array, limits: Array) -> Array:
    """Return maps of shape (q, ...) as shares of their limits, from -1 to 1; 0 for NaN, the ends for what is beyond."""
    with np.errstate(invalid="ignore", over="ignore"):
        found = values / limits.reshape(-1, *[1] * (values.ndim - 1))
    return np.clip(np.where(np.isnan(found), 0.0, found), -1.0, 1.0)


def shades(of_maps: Array) -> NDArray[np.uint8]:
    """Return the number in the colour table, 1 to 255, of shares from -1 to 1."""
    return (of_maps * (_SHADES // 2 - 1) + (_SHADES // 2 + 0.5)).astype(np.uint8)


def images_of(of_maps: NDArray[np.uint8], theme: Theme, rounding: float) -> list[QImage]:
    """Return pictures of shades, shape (q, rows, columns), the lowest x_2 at the bottom.

    Corners are left out up to a radius of `rounding` halves of the width.
    """
    pixels = _table(theme)[of_maps[:, ::-1]]
    pixels[:, _corners(*pixels.shape[1:], rounding)] = 0
    return [_image(of_map) for of_map in pixels]


def scale_image(theme: Theme) -> QImage:
    """Return the whole scale as a picture one px high, from negative to positive."""
    return _image(_table(theme)[None, 1:])


def _image(pixels: NDArray[np.uint32]) -> QImage:
    height, width = pixels.shape
    whole = np.ascontiguousarray(pixels)
    return QImage(whole.data, width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied).copy()


@cache
def _corners(rows: int, columns: int, rounding: float) -> NDArray[np.bool_]:
    down, across = np.meshgrid(np.linspace(-1.0, 1.0, rows), np.linspace(-1.0, 1.0, columns), indexing="ij")
    beyond = (np.maximum(np.abs(along) - (1.0 - rounding), 0.0) for along in (down, across))
    return np.asarray(np.hypot(*beyond) > rounding * (1.0 + 1e-9))  # the straight rim stays


def _end(activation: str) -> float:
    function = HIDDEN_ACTIVATIONS.get(activation) or OUTPUT_ACTIVATIONS[activation]
    return 1.0 if function is None else max(abs(end) for end in function.range)  # softmax lies between 0 and 1


def _greatest_sizes(values: Array) -> Array:
    """The greatest finite magnitude of each map, (q, ...) -> (q,)."""
    sizes = np.abs(values).reshape(len(values), -1)
    return np.asarray(sizes.max(axis=1, initial=0.0, where=np.isfinite(sizes)))


@cache
def _table(theme: Theme) -> NDArray[np.uint32]:
    """0xffRRGGBB of each shade."""
    shares = np.linspace(-_STRENGTH, _STRENGTH, _SHADES - 1)
    ends = (theme.positive if share > 0 else theme.negative for share in shares)
    colours = [blend(theme.neutral, end, abs(float(share))).rgb() for end, share in zip(ends, shares, strict=True)]
    return np.array([colours[0], *colours], dtype=np.uint32)
