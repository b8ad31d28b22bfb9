"""Small pictures of data sets for the chooser: what the points look like, before they are learned from."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from nn_sim.datasets import Dataset
from nn_sim.ui.theme import Theme, blend, class_colour

SIDE = 26
_SHARPNESS = 2
_MARGIN = 4.0
_MOST_DOTS, _FEW_DOTS = 140, 10
_LARGE_DOT, _SMALL_DOT = 2.4, 1.0


def thumbnail(dataset: Dataset, theme: Theme) -> QIcon:
    """Return the scatter of a set: its first two inputs, or the target over its only one."""
    pixmap = QPixmap(SIDE * _SHARPNESS, SIDE * _SHARPNESS)
    pixmap.setDevicePixelRatio(_SHARPNESS)
    pixmap.fill(Qt.GlobalColor.transparent)
    shown = _spread(dataset.size)
    radius = _LARGE_DOT if len(shown) <= _FEW_DOTS else _SMALL_DOT
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(theme.line))
    painter.setBrush(QColor(theme.panel))
    painter.drawRoundedRect(QRectF(0.5, 0.5, SIDE - 1.0, SIDE - 1.0), 3, 3)
    painter.setPen(Qt.PenStyle.NoPen)
    for (x, y), colour in zip(_places(dataset)[shown], _colours(dataset, theme, shown), strict=True):
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(x, y), radius, radius)
    painter.end()
    return QIcon(pixmap)


def _spread(n: int) -> NDArray[np.int64]:
    """Rows from the whole set, not too many of them."""
    return np.unique(np.linspace(0, n - 1, min(n, _MOST_DOTS)).astype(np.int64))


def _places(dataset: Dataset) -> NDArray[np.float64]:
    """Where the dots are, (n, 2), in pixels; y goes up."""
    raw = dataset.inputs[:, :2] if dataset.input_count > 1 else np.column_stack([dataset.inputs, dataset.targets])
    halves = raw[:, :2] / 2  # so that the distance of the greatest numbers is one
    low, high = halves.min(axis=0), halves.max(axis=0)
    size = np.where(high > low, high - low, 1.0)
    shares = np.where(high > low, (halves - low) / size, 0.5)
    shares[:, 1] = 1.0 - shares[:, 1]
    return np.asarray(_MARGIN + shares * (SIDE - 2 * _MARGIN))


def _colours(dataset: Dataset, theme: Theme, rows: NDArray[np.int64]) -> list[QColor]:
    targets = dataset.targets[rows]
    if dataset.classes:
        return [QColor(class_colour(theme, int(index))) for index in targets]
    first = targets[:, 0]
    if dataset.input_count == 1 or len(first) == 1:
        return [QColor(theme.positive)] * len(first)
    order = np.argsort(np.argsort(first)) / (len(first) - 1)
    return [blend(theme.negative, theme.positive, float(share)) for share in order]
