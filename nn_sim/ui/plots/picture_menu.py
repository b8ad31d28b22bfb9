"""The context menu of a plot: copy or save its picture, show all.

Owns how a widget becomes a picture; asks for the file through a function that tests replace.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

AskPath = Callable[[QWidget, str], str]
_SHARPNESS = 2  # pixels of the picture for one on the screen


class PictureError(OSError):
    """A picture could not be written; the message says which and why."""


def picture_of(widget: QWidget) -> QImage:
    """Draw a widget into an image with twice the pixels, for print and slides."""
    image = QImage(widget.size() * _SHARPNESS, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(_SHARPNESS)
    image.fill(widget.palette().window().color())
    widget.render(image, QPoint())
    return image


def save_picture(image: QImage, path: Path) -> None:
    """Write a PNG file.

    Raises
    ------
    PictureError
        If it cannot be written.
    """
    writer = QImageWriter(str(path), b"png")
    if not writer.write(image):
        raise PictureError(f"The picture could not be saved as {path}: {writer.errorString()}.")


def ask_path(parent: QWidget, suggested: str) -> str:
    """Ask for the file to save to; empty if the user thinks better of it."""
    path, _ = QFileDialog.getSaveFileName(parent, "Save picture", suggested, "PNG picture (*.png)")
    return path


class PictureMenu(QMenu):
    """What can be done with the picture of `subject`."""

    def __init__(
        self,
        subject: QWidget,
        name: str,
        *,
        show_all: Callable[[], None],
        tell: Callable[[str], None],
        ask: AskPath = ask_path,
    ) -> None:
        super().__init__(subject)
        self._subject, self._name, self._tell, self._ask = subject, name, tell, ask
        for text, act, shortcut in (
            ("&Copy picture", self.copy, ""),
            ("&Save picture…", self.save, ""),
            ("Show &all", show_all, "Home"),
        ):
            action = self.addAction(text)
            action.triggered.connect(lambda _checked=False, act=act: act())
            if shortcut:  # for the eye only: the canvas takes the key while it has the focus
                action.setText(f"{text}\t{shortcut}")

    def copy(self) -> None:
        """Put the picture on the clipboard."""
        QGuiApplication.clipboard().setImage(picture_of(self._subject))
        self._tell("")

    def save(self) -> None:
        """Write the picture to a file of the user's choice."""
        chosen = self._ask(self._subject, f"{self._name}.png")
        if not chosen:
            return
        path = Path(chosen)
        try:
            save_picture(picture_of(self._subject), path if path.suffix else path.with_suffix(".png"))
        except PictureError as error:
            self._tell(str(error))
        else:
            self._tell("")

    def open_at(self, place: QPoint) -> None:
        """Open at a place of the screen."""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self.popup(place)
