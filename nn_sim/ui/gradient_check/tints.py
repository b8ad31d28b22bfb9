"""The colours of the cells: from numbers to red, green and blue, and the ink that can be read on them."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor

from nn_sim.ui.theme import Theme

Array = NDArray[np.float64]
Pixels = NDArray[np.uint8]

ERROR_SPAN = (1e-12, 1.0)
"""The relative errors at the two ends of the scale; the middle of it is 1e-6."""

_STEPS = 128  # of colour from the middle to either end


def signed_tints(values: Array, largest: float, theme: Theme) -> Pixels:
    """Blue for positive, orange for negative, full at `largest`; shape (..., 3). NaN has the panel's colour."""
    return _diverging(
        values / largest if largest > 0.0 else np.zeros_like(values), theme.negative, theme.positive, theme
    )


def error_tints(errors: Array, theme: Theme) -> Pixels:
    """Blue for an error of 1e-12 and less, orange for 1, by its logarithm; shape (..., 3)."""
    low, high = np.log10(ERROR_SPAN)
    with np.errstate(divide="ignore"):
        shares = (np.log10(errors) - low) / (high - low)
    return _diverging(2.0 * shares - 1.0, theme.positive, theme.negative, theme)


def ink_on(ground: Pixels, theme: Theme) -> QColor:
    """Text or panel colour, whichever stands out more (contrast as in WCAG 2)."""
    here = _luminance(np.asarray(ground, dtype=np.float64))
    inks = [QColor(theme.text), QColor(theme.panel)]
    return max(inks, key=lambda ink: _contrast(here, _luminance(_rgb(ink))))


def _diverging(places: Array, low: str, high: str, theme: Theme) -> Pixels:
    """Colour places on a scale from -1 to 1; what lies beyond is as the end, NaN as the panel."""
    known = ~np.isnan(places)
    steps = np.clip(np.where(known, places, 0.0), -1.0, 1.0) * _STEPS + _STEPS
    scale = np.concatenate([_scale(low, high, theme.neutral), _bytes(_rgb(QColor(theme.panel)))[np.newaxis]])
    return np.asarray(scale[np.where(known, np.round(steps).astype(np.int64), len(scale) - 1)])


@cache
def _scale(low: str, high: str, neutral: str) -> Pixels:
    """The colours from `low` by the neutral one to `high`, shape (2 _STEPS + 1, 3)."""
    ends, middle = (_rgb(QColor(low)), _rgb(QColor(high))), _rgb(QColor(neutral))
    shares = np.linspace(-1.0, 1.0, 2 * _STEPS + 1)[:, np.newaxis]
    return _bytes(middle + (np.where(shares < 0.0, *ends) - middle) * np.abs(shares))


def _bytes(rgb: Array) -> Pixels:
    return np.asarray(np.round(rgb), dtype=np.uint8)


def _rgb(colour: QColor) -> Array:
    return np.array([colour.red(), colour.green(), colour.blue()], dtype=np.float64)


def _luminance(rgb: Array) -> float:
    share = rgb / 255.0
    linear = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    return float(linear @ np.array([0.2126, 0.7152, 0.0722]))


def _contrast(one: float, other: float) -> float:
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)
