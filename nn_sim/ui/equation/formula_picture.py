"""The formula as a picture for slides and papers: on its ground, with a margin, as SVG or as pixels."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QByteArray, QSaveFile
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from nn_sim.ui.plots.picture_menu import PictureError, save_picture

_SHARPNESS = 4  # pixels for one on the screen
_MARGIN = 8.0
_HEAD = re.compile(
    r'(<svg[^>]*?)width="([-\d.]+)" height="([-\d.]+)" viewBox="([-\d.]+) ([-\d.]+) ([-\d.]+) ([-\d.]+)"([^>]*>)'
)


def on_ground(svg: bytes, ground: str) -> bytes:
    """Return the SVG with a margin, on a ground of its own, so that its colours can be read on any page."""
    return bytes(_HEAD.sub(lambda head: _wider(head, ground), svg.decode(), count=1), "utf-8")


def image_of(svg: bytes, ground: str) -> QImage:
    """Draw the same with four times the pixels of the screen."""
    renderer = QSvgRenderer(QByteArray(on_ground(svg, ground)))
    image = QImage(renderer.defaultSize() * _SHARPNESS, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(ground)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def save_formula(svg: bytes, ground: str, path: Path) -> None:
    """Write a PNG or an SVG file, whichever its name says.

    Raises
    ------
    PictureError
        If it cannot be written.
    """
    if path.suffix.lower() != ".svg":
        save_picture(image_of(svg, ground), path)
        return
    file = QSaveFile(str(path))
    if not file.open(QSaveFile.OpenModeFlag.WriteOnly) or file.write(on_ground(svg, ground)) < 0 or not file.commit():
        raise PictureError(f"The picture could not be saved as {path}: {file.errorString()}.")


def _wider(head: re.Match[str], ground: str) -> str:
    before, *numbers, after = head.groups()
    width, height, x, y, box_width, box_height = map(float, numbers)
    x, y = x - _MARGIN, y - _MARGIN
    width, height, box_width, box_height = (size + 2 * _MARGIN for size in (width, height, box_width, box_height))
    frame = f'width="{width:.3f}" height="{height:.3f}" viewBox="{x:.3f} {y:.3f} {box_width:.3f} {box_height:.3f}"'
    rect = f'<rect x="{x:.3f}" y="{y:.3f}" width="{box_width:.3f}" height="{box_height:.3f}" fill="{ground}"/>'
    return f"{before}{frame}{after}{rect}"
