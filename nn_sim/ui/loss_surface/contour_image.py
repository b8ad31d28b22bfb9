"""A slice as a picture: soft colours, and contour lines as thin as a pixel.

Owns the pixels only. Between the grid's places the field is a Catmull-Rom spline (Catmull & Rom 1974, "A class of
local interpolating splines"); a pixel belongs to a line when the field, divided by its slope, says that the line passes
through it.
"""

from __future__ import annotations

from functools import cache, lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

from nn_sim.ui.loss_surface.loss_scale import LossScale
from nn_sim.ui.theme import Theme, blend

Array = NDArray[np.float64]
Singles = NDArray[np.float32]
Pixels = NDArray[np.uint8]

LINE_STRENGTH = 0.42
"""Share of the text's colour in a contour line."""

_SHADES = 256
_INKS = 16
_TURN = 150  # the shade that is plain blue
_DEEPEST = 0.5  # share of the text's colour in that of the highest loss
_FLAT = 1e-6  # a slope below this share of the scale a pixel has no line: it would be as wide as the plain


def slice_image(losses: Array, scale: LossScale, theme: Theme, width: int, height: int) -> QImage:
    """Return a picture of a slice, shape (side, side), the second weight's lowest value at the bottom."""
    field = (
        _spline(losses.shape[0], height) @ scale.shares(losses).astype(np.float32) @ _spline(losses.shape[1], width).T
    )
    ink = np.zeros(field.shape, np.intp)
    if scale.lines:
        ink = (_coverage(field, scale.shares(np.array(scale.lines))) * (_INKS - 1) + 0.5).astype(np.intp)
    shade = (np.clip(field, 0.0, 1.0) * (_SHADES - 1) + 0.5).astype(np.intp)
    pixels = np.ascontiguousarray(_inked(theme)[ink, shade][::-1])
    return QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()


@cache
def shades(theme: Theme) -> Pixels:
    """Colours from the lowest loss to the highest, shape (256, 4): neutral, then ever deeper blue."""
    deepest = blend(theme.positive, theme.text, _DEEPEST).name()
    rising = [blend(theme.neutral, theme.positive, n / _TURN).getRgb() for n in range(_TURN)]
    rest = _SHADES - _TURN
    rising += [blend(theme.positive, deepest, n / (rest - 1)).getRgb() for n in range(rest)]
    return np.array(rising, dtype=np.uint8)


@cache
def _inked(theme: Theme) -> NDArray[np.uint32]:
    """Return the shades under more and more of a line, shape (inks, 256), each colour's four bytes as one number."""
    ink = np.linspace(0.0, LINE_STRENGTH, _INKS)[:, None, None]
    mixed = shades(theme) * (1.0 - ink) + np.array(QColor(theme.text).getRgb()) * ink + 0.5
    return np.ascontiguousarray(mixed.astype(np.uint8)).view(np.uint32)[:, :, 0]


def _coverage(field: Singles, levels: Array) -> Singles:
    """Return how much of each pixel a line covers, 0 to 1."""
    down, across = np.gradient(field)
    slope = np.sqrt(down * down + across * across)
    levels = levels.astype(np.float32)
    nearest = levels[np.searchsorted((levels[1:] + levels[:-1]) / 2, field)]
    distance = np.abs(field - nearest) / np.maximum(slope, _FLAT)
    return np.where(slope > _FLAT, np.clip(1.0 - distance, 0.0, 1.0), 0.0)


@lru_cache(maxsize=16)
def _spline(places: int, pixels: int) -> Singles:
    """Return the matrix, shape (pixels, places), from values at evenly spaced places to the pixels between them."""
    at = (np.arange(pixels) + 0.5) / pixels * (places - 1)
    start = np.minimum(at.astype(np.intp), places - 2)
    t = at - start
    weights = (
        0.5 * (-t + 2 * t**2 - t**3),
        0.5 * (2 - 5 * t**2 + 3 * t**3),
        0.5 * (t + 4 * t**2 - 3 * t**3),
        0.5 * (t**3 - t**2),
    )
    matrix = np.zeros((pixels, places))
    for offset, weight in zip((-1, 0, 1, 2), weights, strict=True):
        np.add.at(matrix, (np.arange(pixels), np.clip(start + offset, 0, places - 1)), weight)
    return matrix.astype(np.float32)
