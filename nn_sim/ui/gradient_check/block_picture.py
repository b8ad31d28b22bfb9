"""One matrix of one quantity as a picture: coloured cells, lines between them, and numbers where there is room."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter

from nn_sim.ui.gradient_check.block_layout import Block
from nn_sim.ui.gradient_check.cell_texts import ERRORS, SIGNED, Way, fitting_texts
from nn_sim.ui.gradient_check.check import Check
from nn_sim.ui.gradient_check.tints import Pixels, error_tints, ink_on, signed_tints
from nn_sim.ui.pictures import PicturePainter
from nn_sim.ui.theme import Theme, blend

CELL_PADDING = 3
_SMALLEST_RULED = 10  # smaller cells have no lines between them
_LINE_SHARE = 0.6
_ENLARGED = 2  # so that those who smooth the image of a saved picture do not blur the cells


@dataclass(frozen=True, eq=False)
class BlockPicture:
    """A matrix ready to be painted.

    Attributes
    ----------
    pixels : array of uint8, shape (rows, columns, 3)
        The colour of each cell.
    image : QImage
        The same.
    texts : list of list of str
        What is written into the cells; [] where they are too small.
    """

    pixels: Pixels
    image: QImage
    texts: list[list[str]]

    def draw(self, painter: QPainter, corner: QPoint, block: Block, theme: Theme) -> None:
        """Draw it with its upper left corner there."""
        place = QRect(corner, QSize(block.width, block.height))
        image = self.image
        if isinstance(painter, PicturePainter):
            image = image.scaled(place.size() * _ENLARGED)
        painter.drawImage(place, image)
        painter.setPen(blend(theme.panel, theme.line, _LINE_SHARE))
        painter.drawRect(place)
        if min(block.cell_width, block.cell_height) >= _SMALLEST_RULED:
            for x in range(place.left(), place.right(), block.cell_width):
                painter.drawLine(x, place.top(), x, place.bottom())
            for y in range(place.top(), place.bottom(), block.cell_height):
                painter.drawLine(place.left(), y, place.right(), y)
        cell = QRect(0, 0, block.cell_width, block.cell_height)
        for row, texts in enumerate(self.texts):
            for column, text in enumerate(texts):
                cell.moveTopLeft(corner + QPoint(column * block.cell_width, row * block.cell_height))
                painter.setPen(ink_on(self.pixels[row, column], theme))
                painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, text)


def pictures_of(
    check: Check, at: int, blocks: tuple[Block, ...], theme: Theme, metrics: QFontMetrics
) -> tuple[tuple[BlockPicture, ...], ...]:
    """Work out the pictures of a check at epsilon number `at`: for each quantity, one for each matrix.

    Analytic gradient and differences have one scale, that of the largest gradient of the network.
    """
    largest = float(np.abs(check.gradient[np.isfinite(check.gradient)]).max(initial=0.0))
    signed = partial(signed_tints, largest=largest, theme=theme)
    quantities = (
        (check.analytic_matrices(), signed, SIGNED),
        (check.numeric_matrices(at), signed, SIGNED),
        (check.error_matrices(at), partial(error_tints, theme=theme), ERRORS),
    )
    return tuple(
        tuple(
            BlockPicture(pixels := tint(matrix), _image_of(pixels), _texts_of(matrix, way, block, metrics))
            for matrix, block in zip(matrices, blocks, strict=True)
        )
        for matrices, tint, way in quantities
    )


def _image_of(pixels: Pixels) -> QImage:
    rows, columns, _ = pixels.shape
    return QImage(pixels.tobytes(), columns, rows, 3 * columns, QImage.Format.Format_RGB888).copy()


def _texts_of(matrix: NDArray[np.float64], way: Way, block: Block, metrics: QFontMetrics) -> list[list[str]]:
    if block.cell_height < metrics.height():
        return []
    return fitting_texts(matrix, way, block.cell_width - CELL_PADDING, metrics.horizontalAdvance)
