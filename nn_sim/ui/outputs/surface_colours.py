"""What the outputs on the map look like: from z_k on a grid to colours, and where the line between classes runs.

Owns the colour tables. Pure arrays: no widget, no network is known here, only what its outputs mean.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor

from nn_sim.datasets.encoding import HIGH, LOW, LOW_OF
from nn_sim.ui.theme import Theme, blend, class_colour

Array = NDArray[np.float64]
Pixels = NDArray[np.uint8]

_SHADES = 256
_CLASS_STRENGTH = 0.45  # soft, so that the points stand out
_VALUE_STRENGTH = 0.8
_LEAST_CONFIDENCE = 0.25  # also where two classes are level one sees whose side it is


class Colouring(Protocol):
    """How outputs become colours."""

    def pixels(self, z_k: Array) -> Pixels:
        """Colours of shape (rows, columns, 4) for outputs of shape (rows, columns, k)."""

    def fields(self, z_k: Array) -> tuple[Array, ...]:
        """Fields of shape (rows, columns) that are zero where one class gives way to another."""


@dataclass(frozen=True)
class OneOutputColours:
    """Two classes at one output: from the colour of class 0 through neutral to that of class 1.

    Where it is `discrete`, each class has its full colour on its side of the threshold.
    """

    theme: Theme
    output: str  # name of the activation f
    discrete: bool = False

    @property
    def _low(self) -> float:
        return LOW_OF.get(self.output, LOW)

    def pixels(self, z_k: Array) -> Pixels:
        """Shade by where z_1 lies between the two targets."""
        shares = (z_k[..., 0] - self._low) / (HIGH - self._low)
        if self.discrete:
            shares = np.where(np.isnan(shares), np.nan, shares > 1 / 2)
        return _shaded(_two_class_table(self.theme), shares)

    def fields(self, z_k: Array) -> tuple[Array, ...]:
        """z_1 less the threshold: 0.5, or 0 with tanh."""
        return (z_k[..., 0] - (self._low + HIGH) / 2,)


@dataclass(frozen=True)
class ClassColours:
    """Several classes, the greatest output wins: its colour, the fainter the closer the second is.

    Where it is `discrete`, the full colour everywhere.
    """

    theme: Theme
    output: str
    discrete: bool = False

    def pixels(self, z_k: Array) -> Pixels:
        """Shade by the lead of the winner over the second."""
        table = _class_tables(self.theme, z_k.shape[-1])
        in_order = np.partition(z_k, -2, axis=-1)
        lead = _difference(in_order[..., -1], in_order[..., -2]) / (HIGH - LOW_OF.get(self.output, LOW))
        lost = np.isnan(z_k).any(axis=-1)
        if self.discrete:
            lead = np.ones_like(lead)
        pixels: Pixels = table[z_k.argmax(axis=-1), _shade(np.where(np.isnan(lead), 0.0, lead))]
        pixels[lost] = _rgba(self.theme.neutral)
        return pixels

    def fields(self, z_k: Array) -> tuple[Array, ...]:
        """For each class but the last: its output less the best of the others (the last has no border of its own)."""
        return tuple(_lead_of(z_k, c) for c in range(z_k.shape[-1] - 1))


@dataclass(frozen=True)
class OneClassColours:
    """One of several classes: from neutral to its colour as its output goes from low to high.

    Where it is `discrete`, its full colour where it is the class that wins, and neutral elsewhere.
    """

    theme: Theme
    output: str
    shown: int  # which class, from 0
    discrete: bool = False

    def pixels(self, z_k: Array) -> Pixels:
        """Shade by the output of the class."""
        low = LOW_OF.get(self.output, LOW)
        shares = (z_k[..., self.shown] - low) / (HIGH - low)
        if self.discrete:
            lead = _lead_of(z_k, self.shown)
            shares = np.where(np.isnan(lead), np.nan, lead > 0.0)
        return _shaded(_one_class_table(self.theme, self.shown), np.where(np.isnan(shares), 0.0, shares))

    def fields(self, z_k: Array) -> tuple[Array, ...]:
        """The output of the class less the best of the others."""
        return (_lead_of(z_k, self.shown),)


@dataclass(frozen=True)
class ValueColours:
    """Numbers: one output on a scale from orange (-limit) through neutral (0) to blue (limit)."""

    theme: Theme
    shown: int  # which output, from 0
    limit: float

    def pixels(self, z_k: Array) -> Pixels:
        """Shade by the value of the chosen output."""
        return self.of_values(z_k[..., self.shown])

    def of_values(self, values: Array) -> Pixels:
        """Colours, shape (..., 4), of single values."""
        return _shaded(_value_table(self.theme), values / (2 * self.limit) + 0.5)

    def fields(self, _z_k: Array) -> tuple[Array, ...]:
        """Numbers have no border."""
        return ()


def _lead_of(z_k: Array, shown: int) -> Array:
    """Return how far an output lies above the best of the others."""
    return _difference(z_k[..., shown], np.delete(z_k, shown, axis=-1).max(axis=-1))


def _difference(first: Array, second: Array) -> Array:
    """Return the difference, NaN where both are infinite: a diverged network is drawn as well."""
    with np.errstate(invalid="ignore", over="ignore"):
        return first - second


def _shaded(table: Pixels, shares: Array) -> Pixels:
    """Look up shares from 0 to 1; what is outside gets the end, NaN the middle."""
    pixels: Pixels = table[_shade(np.where(np.isnan(shares), 0.5, shares))]
    return pixels


def _shade(shares: Array) -> NDArray[np.intp]:
    return (np.clip(shares, 0.0, 1.0) * (_SHADES - 1) + 0.5).astype(np.intp)


@cache
def _two_class_table(theme: Theme) -> Pixels:
    return _two_sided(theme.neutral, class_colour(theme, 0), class_colour(theme, 1), _CLASS_STRENGTH)


@cache
def _value_table(theme: Theme) -> Pixels:
    return _two_sided(theme.neutral, theme.negative, theme.positive, _VALUE_STRENGTH)


@cache
def _class_tables(theme: Theme, classes: int) -> Pixels:
    """One table for each class, shape (classes, shades, 4)."""
    faintest = _CLASS_STRENGTH * _LEAST_CONFIDENCE
    shares = np.linspace(faintest, _CLASS_STRENGTH, _SHADES)
    return np.stack([_towards(theme.neutral, class_colour(theme, c), shares) for c in range(classes)])


@cache
def _one_class_table(theme: Theme, shown: int) -> Pixels:
    return _towards(theme.neutral, class_colour(theme, shown), np.linspace(0.0, _CLASS_STRENGTH, _SHADES))


def _two_sided(neutral: str, low: str, high: str, strength: float) -> Pixels:
    shares = np.linspace(-strength, strength, _SHADES)
    below = shares < 0
    return np.concatenate([_towards(neutral, low, -shares[below]), _towards(neutral, high, shares[~below])])


def _towards(first: str, second: str, shares: Array) -> Pixels:
    return np.array([blend(first, second, float(share)).getRgb() for share in shares], dtype=np.uint8)


def _rgba(colour: str) -> Pixels:
    return np.array(QColor(colour).getRgb(), dtype=np.uint8)
