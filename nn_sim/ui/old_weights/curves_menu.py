"""The context menu of the two curves: their numbers or their picture to the clipboard, the picture to a file."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from nn_sim.ui.number_format import exact

if TYPE_CHECKING:
    from nn_sim.ui.old_weights.loss_curves import LossCurves

AskPath = Callable[[QWidget], str]
_SHARPNESS = 2  # pixels of the picture for one on the screen


def ask_path(parent: QWidget) -> str:
    """Ask for the file to save to; empty if the user thinks better of it."""
    path, _ = QFileDialog.getSaveFileName(parent, "Save picture", "old-weights.png", "PNG picture (*.png)")
    return path


class CurvesMenu(QMenu):
    """What can be done with the curves."""

    refused = Signal(str)  # why a picture was not written

    def __init__(self, curves: LossCurves, ask: AskPath) -> None:
        super().__init__(curves)
        self._curves, self._ask = curves, ask
        for text, act in (
            ("Copy &numbers", self.copy_numbers),
            ("&Copy picture", self.copy_picture),
            ("&Save picture…", self.save_picture),
            ("Show &all", curves.show_all),
        ):
            self.addAction(text).triggered.connect(lambda _checked=False, act=act: act())

    def copy_numbers(self) -> None:
        """Copy epoch and both losses, every digit, as a spreadsheet takes them."""
        if (found := self._curves.found) is None:
            return
        rows = zip(found.epochs, found.losses.right, found.losses.mistaken, strict=True)
        lines = ["epoch\tright\tmistaken", *("\t".join(map(exact, row)) for row in rows)]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def copy_picture(self) -> None:
        """Put the picture on the clipboard."""
        QGuiApplication.clipboard().setImage(self._picture())

    def save_picture(self) -> None:
        """Write the picture to a file of the user's choice."""
        path = self._ask(self._curves)
        if not path:
            return
        path = path if path.lower().endswith(".png") else f"{path}.png"
        writer = QImageWriter(path, b"png")
        written = writer.write(self._picture())
        self.refused.emit("" if written else f"The picture could not be saved as {path}: {writer.errorString()}.")

    def _picture(self) -> QImage:
        image = QImage(self._curves.size() * _SHARPNESS, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(_SHARPNESS)
        QWidget.render(self._curves, image, QPoint())  # the whole widget; the view's own render takes the scene only
        return image
