"""The menu of the Copy button: the equation as LaTeX, as text, as a picture; to the clipboard or to a file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QWidget

from nn_sim.language import tr
from nn_sim.ui.equation.formula_picture import picture_of_formula
from nn_sim.ui.pictures import AskFile, PictureMenu, Subject


@dataclass(frozen=True)
class Copyable:
    """What there is to copy of an equation: two ways to write it, its picture, and the ground that this stands on."""

    name: str = "equation"
    latex: str = ""
    text: str = ""
    svg: bytes = b""
    ground: str = "#ffffff"


class CopyMenu(PictureMenu):
    """Copies and saves an equation.

    Parameters
    ----------
    owner : QWidget
        The view.
    copyable : callable
        Returns what there is to copy now.
    tell : callable
        Takes one sentence on what went wrong, or "" after something went well.
    ask : callable
        Asks for the file.
    """

    def __init__(
        self, owner: QWidget, copyable: Callable[[], Copyable], *, tell: Callable[[str], None], ask: AskFile
    ) -> None:
        super().__init__(owner, subject=self._picture, name=lambda: copyable().name, tell=tell, ask=ask)
        self._copyable = copyable
        self.setToolTipsVisible(True)
        for text, tip, form in (
            (tr("Copy as &LaTeX"), tr("Every term, with the digits shown"), "latex"),
            (tr("Copy as &text"), tr("Every term, with all digits"), "text"),
        ):
            action = QAction(text, self)
            action.setToolTip(tip)
            action.triggered.connect(lambda _checked=False, form=form: self.copy_as(form))
            self.insertAction(self.copy_action, action)

    def copy_as(self, form: str) -> None:
        """Put the equation on the clipboard as "latex" or as "text"."""
        QGuiApplication.clipboard().setText(getattr(self._copyable(), form))

    def _picture(self) -> Subject:
        copyable = self._copyable()
        return picture_of_formula(copyable.svg, copyable.ground)
