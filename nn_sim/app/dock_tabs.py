"""The rows of tabs that Qt makes where panels lie over each other: flat, named, with a menu on each tab.

Owns what can be said and done on a tab; which panels share a row is decided elsewhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMainWindow, QMenu, QTabBar

from nn_sim.language import tr

_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
_DRESSED = "dressed"


class Tabbed(Protocol):
    """What a tab stands for."""

    tip: str

    def windowTitle(self) -> str:
        """Return what the tab says."""

    def setFloating(self, floating: bool) -> None:
        """Tear it off."""

    def close(self) -> bool:
        """Take it away."""


def tab_bars(window: QMainWindow) -> list[QTabBar]:
    """Return the rows of tabs of a window's panels; Qt keeps some that are empty."""
    return window.findChildren(QTabBar, options=_DIRECT)


def dress_tabs(window: QMainWindow, panels: Sequence[Tabbed]) -> None:
    """Make every row of tabs look and behave like the rest of the program."""
    by_title = {panel.windowTitle(): panel for panel in panels}
    for bar in tab_bars(window):
        if not bar.property(_DRESSED):
            _dress(bar, by_title)
        for index in range(bar.count()):
            panel = by_title.get(bar.tabText(index))
            if panel is not None:
                bar.setTabToolTip(index, panel.tip)


def _dress(bar: QTabBar, by_title: dict[str, Tabbed]) -> None:
    bar.setProperty(_DRESSED, True)
    bar.setDrawBase(False)
    bar.setElideMode(Qt.TextElideMode.ElideNone)
    bar.setUsesScrollButtons(True)
    bar.setExpanding(False)
    bar.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    bar.setAccessibleName(tr("panels in one place"))
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    bar.customContextMenuRequested.connect(partial(_open_menu, bar, by_title))


def _open_menu(bar: QTabBar, by_title: dict[str, Tabbed], where: QPoint) -> None:
    index = bar.tabAt(where)
    panel = by_title.get(bar.tabText(index if index >= 0 else bar.currentIndex()))
    if panel is None:
        return
    menu = QMenu(bar)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.addAction(tr("Tear off"), partial(panel.setFloating, True))
    menu.addAction(tr("Close this panel"), panel.close)
    menu.popup(bar.mapToGlobal(where))
