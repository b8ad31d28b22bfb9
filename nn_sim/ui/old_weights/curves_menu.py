"""The context menu of the two curves: what every picture's menu has, and their numbers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication

from nn_sim.language import tr
from nn_sim.ui.number_format import exact
from nn_sim.ui.old_weights.comparison import LossesOfBoth
from nn_sim.ui.pictures import PictureMenu


def copy_numbers(found: LossesOfBoth | None) -> None:
    """Copy epoch and both losses, every digit, as a spreadsheet takes them."""
    if found is None:
        return
    rows = zip(found.epochs, found.losses.right, found.losses.mistaken, strict=True)
    lines = ["epoch\tright\tmistaken", *("\t".join(map(exact, row)) for row in rows)]
    QGuiApplication.clipboard().setText("\n".join(lines))


def add_numbers(menu: PictureMenu, found: Callable[[], LossesOfBoth | None]) -> None:
    """Offer to copy the numbers as well."""
    copy = menu.addAction(tr("Copy &numbers"))
    copy.triggered.connect(lambda _checked: copy_numbers(found()))
    menu.insertAction(menu.actions()[0], copy)
