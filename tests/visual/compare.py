"""Compares two pictures by the number of pixels that differ visibly; knows nothing of what they show."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

Pixels = NDArray[np.uint8]
"""A picture as an array of shape (height, width, 4)."""

VISIBLE = 48
"""By how much one of the colours, 0 to 255, must differ for a pixel to count."""


def pixels_of(path: Path) -> Pixels:
    """Read a picture."""
    image = QImage(str(path)).convertToFormat(QImage.Format.Format_RGBA8888)
    if image.isNull():
        raise ValueError(f"{path} is not a picture")
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 4 * image.width()].reshape(image.height(), image.width(), 4).copy()


def differing(first: Pixels, second: Pixels) -> NDArray[np.bool_]:
    """Return which pixels differ visibly, of shape (height, width).

    Raises
    ------
    ValueError
        If the pictures are not of one size.
    """
    if first.shape != second.shape:
        raise ValueError(f"the pictures have {first.shape[:2]} and {second.shape[:2]} rows and columns")
    return (np.abs(first.astype(np.int16) - second.astype(np.int16)) > VISIBLE).any(axis=2)


def save_side_by_side(first: Pixels, second: Pixels, path: Path) -> None:
    """Save the two beside each other, and third the places where they differ, in red."""
    marked = second // 3
    marked[..., 3] = 255
    marked[differing(first, second)] = (255, 0, 0, 255)
    whole = np.ascontiguousarray(np.concatenate((first, second, marked), axis=1))
    height, width = whole.shape[:2]
    QImage(whole.tobytes(), width, height, 4 * width, QImage.Format.Format_RGBA8888).save(str(path))
