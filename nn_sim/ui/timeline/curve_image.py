"""The background of the track: train loss drawn out and filled below, test loss dashed, as an image.

Made of arrays: a painter with soft edges takes a hundred times as long for a curve that goes up and down.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

from nn_sim.ui.theme import Theme, blend
from nn_sim.ui.timeline.curve import Array, columns_of, coverage, log_span
from nn_sim.ui.timeline.run_picture import RunPicture

Pixels = NDArray[np.float32]

_HALF_WIDTH = 0.6  # of a line, in pixels of the window
_DASH, _PERIOD = 5, 8


def curve_image(run: RunPicture, columns: int, rows: int, sharpness: float, theme: Theme) -> QImage:
    """Draw the losses of a run over its steps, from the first at the left edge to the last at the right one.

    Parameters
    ----------
    run : RunPicture
        Whose losses.
    columns, rows : int
        Size, in pixels of the screen.
    sharpness : float
        Pixels of the screen for one of the window.
    theme : Theme
        Colours.
    """
    seen = run.steps >= run.first
    places = (run.steps[seen] - run.first) / max(run.last - run.first, 1) * columns
    train, test = run.history.column("loss_train"), run.history.column("loss_test")
    span = log_span(train, test)
    half = _HALF_WIDTH * sharpness
    picture = np.broadcast_to(_rgb(theme.panel), (rows, columns, 3))
    line = blend(theme.muted, theme.panel, 0.15)
    for losses, is_test in ((train, False), (test, True)):
        low, high = columns_of(places, losses[seen], span, columns)
        top, bottom = _row(high, rows, half), _row(low, rows, half)
        if is_test:
            in_gap = np.arange(columns) / sharpness % _PERIOD >= _DASH
            top = np.where(in_gap, np.nan, top)
        else:
            picture = _over(picture, blend(theme.panel, theme.line, 0.45), coverage(top, np.full(columns, rows), rows))
        picture = _over(picture, line, coverage(top - half, bottom + half, rows))
    pixels = np.full((rows, columns, 4), 255, dtype=np.uint8)
    pixels[..., :3] = np.rint(picture)
    image = QImage(pixels.tobytes(), columns, rows, 4 * columns, QImage.Format.Format_RGBX8888).copy()
    image.setDevicePixelRatio(sharpness)
    return image


def _row(height: Array, rows: int, half: float) -> Array:
    """Where a height stands, in pixels from the upper edge, with room for the line at both ends."""
    return half + (1.0 - height) * (rows - 2.0 * half)


def _over(picture: Pixels, colour: QColor, share: Array) -> Pixels:
    return picture + share[..., None].astype(np.float32) * (_rgb(colour) - picture)


def _rgb(colour: QColor | str) -> Pixels:
    whole = QColor(colour)
    return np.array([whole.red(), whole.green(), whole.blue()], dtype=np.float32)
