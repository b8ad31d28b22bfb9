"""How a weight looks: colour and dashes by its sign, width by its magnitude on a scale that holds still.

Owns the law of width and its steps. Widths are px on the screen whatever the zoom.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen

from nn_sim.ui.theme import Theme, blend

THINNEST, SPAN = 0.6, 5.0
HALF_WAY = 1.5  # the magnitude that takes half of the span
STEP = 0.25  # strokes are drawn together where their widths are the same step
DASH, SPACE = 7.0, 4.0  # px
STANDING_BACK = 0.42  # of the ground's colour in an edge that stands back while something is lit


class Sign(enum.IntEnum):
    """What of a weight decides its colour."""

    NEGATIVE = 0
    ZERO = 1
    POSITIVE = 2
    NOT_A_NUMBER = 3


@dataclass(frozen=True)
class Stroke:
    """One way to draw weights, and the numbers of the edges drawn so."""

    sign: Sign
    width: float
    edges: tuple[int, ...]


def widths(weights: NDArray[np.float64]) -> NDArray[np.float64]:
    """Width in px: 0.6 + 5 |w| / (|w| + 1.5), never more than 5.6; the thinnest for NaN."""
    magnitude = np.abs(weights)
    share = 1.0 - HALF_WAY / (magnitude + HALF_WAY)  # the same, but 1 and not NaN for infinity
    return THINNEST + SPAN * np.where(np.isnan(share), 0.0, share)


def signs(weights: NDArray[np.float64]) -> NDArray[np.int64]:
    """``Sign`` of each weight."""
    numbers = np.where(np.isnan(weights), 0.0, weights)
    return np.where(np.isnan(weights), int(Sign.NOT_A_NUMBER), 1 + np.sign(numbers).astype(np.int64))


def strokes_of(weights: NDArray[np.float64], drawn: NDArray[np.int64]) -> list[Stroke]:
    """Sort the edges that are drawn into strokes, the widest first, so that thin ones lie on top."""
    chosen = weights[drawn]
    steps = np.rint((widths(chosen) - THINNEST) / STEP).astype(np.int64)
    keys = steps * len(Sign) + signs(chosen)
    return [
        Stroke(Sign(key % len(Sign)), THINNEST + STEP * (key // len(Sign)), tuple(drawn[keys == key].tolist()))
        for key in sorted(set(keys.tolist()), reverse=True)
    ]


@lru_cache(maxsize=512)
def pen_of(theme: Theme, sign: Sign, width: float, *, faint: bool = False) -> QPen:
    """Return the pen of a stroke, faint for one that stands back; shared, so do not change it."""
    colours = {
        Sign.NEGATIVE: theme.negative,
        Sign.ZERO: theme.muted,
        Sign.POSITIVE: theme.positive,
        Sign.NOT_A_NUMBER: theme.error,
    }
    colour = blend(colours[sign], theme.panel, STANDING_BACK) if faint else QColor(colours[sign])
    return pen(colour, width, dashed=sign is Sign.NEGATIVE)


def pen(colour: QColor, width: float, *, dashed: bool) -> QPen:
    """Return a pen whose width and dashes are px on the screen at any zoom."""
    made = QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
    made.setCosmetic(True)
    if dashed:
        made.setDashPattern([DASH / width, SPACE / width])  # Qt counts dashes in widths
    return made
