"""The formats of pictures: PNG with so many pixels for one of the screen, SVG, PDF. Owns how each is written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRect, QSizeF
from PySide6.QtGui import QImage, QImageWriter, QPageLayout, QPageSize, QPaintDevice, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from nn_sim.language import later, tr
from nn_sim.ui.pictures.picture_painter import PicturePainter
from nn_sim.ui.pictures.subject import Subject
from nn_sim.ui.pictures.svg_text import tidied

PNG_SCALES = (1, 2, 4)
"""Pixels of a PNG for one of the screen."""

SHARP = 2
"""The scale that serves for slides and print."""

_DOTS_PER_INCH = 96  # what a pixel of a picture is on paper, and what a font's points are in it
_DOTS_PER_METRE = _DOTS_PER_INCH / 0.0254
_POINTS_PER_INCH = 72
_PROGRAM = "nn-sim"


@dataclass(frozen=True)
class Format:
    """A kind of file.

    Attributes
    ----------
    suffix : str
        Of its files, with the dot.
    words : str
        What it is, for a list to choose from.
    write : callable
        Writes a subject to an open device; the scale counts for images only. Raises ValueError, in words that follow
        "it", for what the format cannot hold.
    """

    suffix: str
    words: str
    write: Callable[[Subject, QIODevice, int], None]


def image_of(subject: Subject, scale: int) -> QImage:
    """Paint a subject into an image with `scale` pixels for one of the screen.

    Raises
    ------
    ValueError
        If there is no room for so many pixels.
    """
    image = QImage(subject.size * scale, QImage.Format.Format_ARGB32_Premultiplied)
    if image.isNull():
        raise ValueError(tr("it has too many pixels: save it with fewer, or as SVG or PDF"))
    image.setDevicePixelRatio(scale)
    image.fill(0)
    _paint(subject, image)
    image.setDotsPerMeterX(round(_DOTS_PER_METRE * scale))  # not before: it would count as the size of the type
    image.setDotsPerMeterY(round(_DOTS_PER_METRE * scale))
    return image


def write_png(subject: Subject, device: QIODevice, scale: int) -> None:
    """Write pixels."""
    writer = QImageWriter(device, b"png")
    if not writer.write(image_of(subject, scale)):
        raise ValueError(writer.errorString())


def write_svg(subject: Subject, device: QIODevice, _scale: int) -> None:
    """Write lines and text, for slides and web pages."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)  # the other version knows no clipping
    generator.setOutputDevice(buffer)
    generator.setResolution(_DOTS_PER_INCH)
    generator.setSize(subject.size)
    generator.setViewBox(QRect(0, 0, subject.size.width(), subject.size.height()))
    generator.setTitle(_PROGRAM)
    generator.setDescription(tr("Made with {program}").format(program=_PROGRAM))
    _paint(subject, generator)
    device.write(tidied(buffer.data().toStdString()).encode())


def write_pdf(subject: Subject, device: QIODevice, _scale: int) -> None:
    """Write one page as large as the picture, for print and papers."""
    writer = QPdfWriter(device)
    writer.setCreator(_PROGRAM)
    writer.setResolution(_DOTS_PER_INCH)
    size = QSizeF(subject.size) * (_POINTS_PER_INCH / _DOTS_PER_INCH)
    page = QPageSize(size, QPageSize.Unit.Point, _PROGRAM, QPageSize.SizeMatchPolicy.ExactMatch)
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF()))
    _paint(subject, writer)


FORMATS = (
    Format(".png", later("PNG image"), write_png),
    Format(".svg", later("SVG drawing"), write_svg),
    Format(".pdf", later("PDF page"), write_pdf),
)


def _paint(subject: Subject, device: QPaintDevice) -> None:
    painter = PicturePainter()
    if not painter.begin(device):
        raise ValueError(tr("it cannot be drawn"))
    try:
        subject.paint(painter)
    finally:
        painter.end()
