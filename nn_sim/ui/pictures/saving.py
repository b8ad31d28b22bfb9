"""Saving a picture: all of the file or none of it, and one sentence where that fails."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QIODevice, QSaveFile

from nn_sim.file_writing import WritingForbidden, require_allowed
from nn_sim.language import tr
from nn_sim.ui.pictures.formats import FORMATS, SHARP, Format
from nn_sim.ui.pictures.subject import Subject


class PictureError(OSError):
    """A picture could not be kept; the message is one sentence that says which and why."""


def save_picture(subject: Subject, path: Path, scale: int = SHARP) -> None:
    """Write a picture to a file, in the format that its name ends with.

    What was there before stays until the new file is complete.

    Raises
    ------
    PictureError
        If it cannot be written.
    """
    try:
        require_allowed()
    except WritingForbidden as forbidden:
        raise PictureError(str(forbidden)) from forbidden
    file = QSaveFile(str(path))
    try:
        if not file.open(QIODevice.OpenModeFlag.WriteOnly):
            raise ValueError(file.errorString())
        format_of(path).write(subject, file, scale)
        if not file.commit():
            raise ValueError(file.errorString())
    except ValueError as error:
        file.cancelWriting()
        raise PictureError(
            tr("The picture could not be saved as {path}: {rstrip}.").format(path=path, rstrip=str(error).rstrip("."))
        ) from error


def format_of(path: Path) -> Format:
    """Return the format that a file's name asks for.

    Raises
    ------
    ValueError
        If its suffix is none of theirs.
    """
    for one in FORMATS:
        if path.suffix.lower() == one.suffix:
            return one
    raise ValueError(
        tr("its name must end in {names} or {suffix}").format(
            names=", ".join(one.suffix for one in FORMATS[:-1]), suffix=FORMATS[-1].suffix
        )
    )
