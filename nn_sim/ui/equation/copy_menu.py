"""The menu of the Copy button: the equation as LaTeX, as text, as a picture; to the clipboard or to a file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from nn_sim.ui.equation.formula_picture import image_of, save_formula
from nn_sim.ui.plots.picture_menu import AskPath, PictureError

_FILTERS = "PNG picture (*.png);;SVG drawing (*.svg)"


@dataclass(frozen=True)
class Copyable:
    """What there is to copy: an equation in three forms, and the ground that the picture stands on."""

    latex: str
    text: str
    svg: bytes
    ground: str


def ask_path(parent: QWidget, suggested: str) -> str:
    """Ask for the file to save to; empty if the user thinks better of it."""
    path, chosen = QFileDialog.getSaveFileName(parent, "Save picture of the equation", suggested, _FILTERS)
    return path if not path or Path(path).suffix else path + (".svg" if "svg" in chosen else ".png")


class CopyMenu(QMenu):
    """Copies and saves what `subject` returns; None while there is nothing.

    Parameters
    ----------
    subject : callable
        Returns what there is to copy.
    tell : callable
        Says what went wrong in one sentence, "" once all is well.
    ask : callable
        Asks for a path.
    """

    def __init__(
        self,
        parent: QWidget,
        subject: Callable[[], Copyable | None],
        *,
        tell: Callable[[str], None],
        ask: AskPath = ask_path,
    ) -> None:
        super().__init__(parent)
        self.setToolTipsVisible(True)
        self._subject, self._tell, self._ask = subject, tell, ask
        for text, tip, act in (
            ("Copy as &LaTeX", "Every term, with the digits shown", self._copy_latex),
            ("Copy as &text", "Every term, with all digits", self._copy_text),
            ("Copy &picture", "As it is seen here", self._copy_picture),
            ("&Save picture…", "As PNG or SVG, as it is seen here", self._save),
        ):
            action = self.addAction(text)
            action.setToolTip(tip)
            action.triggered.connect(lambda _checked=False, act=act: self._do(act))

    def _do(self, act: Callable[[Copyable], None]) -> None:
        subject = self._subject()
        if subject is not None:
            act(subject)

    def _copy_latex(self, subject: Copyable) -> None:
        QGuiApplication.clipboard().setText(subject.latex)

    def _copy_text(self, subject: Copyable) -> None:
        QGuiApplication.clipboard().setText(subject.text)

    def _copy_picture(self, subject: Copyable) -> None:
        if subject.svg:
            QGuiApplication.clipboard().setImage(image_of(subject.svg, subject.ground))

    def _save(self, subject: Copyable) -> None:
        chosen = self._ask(self, "equation.png") if subject.svg else ""
        if not chosen:
            return
        try:
            save_formula(subject.svg, subject.ground, Path(chosen))
        except PictureError as error:
            self._tell(str(error))
        else:
            self._tell("")
