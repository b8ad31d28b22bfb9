"""A picture on the clipboard: as pixels for most programs, as SVG for those that take it."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QMimeData
from PySide6.QtGui import QGuiApplication

from nn_sim.language import tr
from nn_sim.ui.pictures.formats import SHARP, image_of, write_svg
from nn_sim.ui.pictures.saving import PictureError
from nn_sim.ui.pictures.subject import Subject

SVG_TYPE = "image/svg+xml"


def copy_picture(subject: Subject) -> None:
    """Put a picture on the clipboard.

    Raises
    ------
    PictureError
        If it is too large.
    """
    drawing = QBuffer()
    drawing.open(QIODevice.OpenModeFlag.WriteOnly)
    content = QMimeData()
    try:
        write_svg(subject, drawing, SHARP)
        content.setImageData(image_of(subject, SHARP))
    except ValueError as error:
        raise PictureError(tr("The picture could not be copied: {error}.").format(error=error)) from error
    content.setData(SVG_TYPE, drawing.data())
    QGuiApplication.clipboard().setMimeData(content)
