"""What a presentation needs besides room: the keys of a presenter's remote, larger or smaller text, a lit mouse.

Owns what is on only before an audience. Which panels are there is ``layouts``' affair, how text is made larger
``Appearance``'s.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from nn_sim.app.cursor_halo import CursorHalo
from nn_sim.app.layouts_ready import ReadyLayout
from nn_sim.language import tr
from nn_sim.ui.theme import Theme

_STEP = 10
_LEAST, _MOST = 80, 200


class Presenter(QObject):
    """Serves whoever stands before an audience; it rests with every other layout.

    Parameters
    ----------
    window : QWidget
        The window.
    forward, back : callable
        A step forward and a step back.

    Signals
    -------
    text_percent_wanted(int)
        The text is to be so large, in percent of what the user has chosen.
    """

    text_percent_wanted = Signal(int)

    def __init__(self, window: QWidget, forward: Callable[[], None], back: Callable[[], None]) -> None:
        super().__init__(window)
        self._percent = 100
        self.halo = CursorHalo(window)
        self.actions = tuple(
            _action(window, *row)
            for row in (
                ("present_forward", tr("Step forward"), ("PgDown",), forward),
                ("present_back", tr("Step back"), ("PgUp",), back),
                ("present_larger", tr("Larger text"), ("+", "="), lambda: self._resize(_STEP)),
                ("present_smaller", tr("Smaller text"), ("-",), lambda: self._resize(-_STEP)),
            )
        )

    def follow(self, layout: ReadyLayout) -> None:
        """Serve with a layout that is for an audience, and rest with others."""
        for action in self.actions:
            action.setEnabled(layout.for_an_audience)
        self.halo.set_on(layout.for_an_audience)
        if self._percent != layout.text_percent:
            self._percent = layout.text_percent
            self.text_percent_wanted.emit(self._percent)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.halo.set_theme(theme)

    def _resize(self, by: int) -> None:
        self._percent = min(max(self._percent + by, _LEAST), _MOST)
        self.text_percent_wanted.emit(self._percent)


def _action(window: QWidget, name: str, text: str, keys: tuple[str, ...], do: Callable[[], None]) -> QAction:
    action = QAction(text, window)
    action.setObjectName(name)
    action.setShortcuts([QKeySequence(one) for one in keys])
    action.setEnabled(False)
    action.triggered.connect(lambda _checked=False: do())
    window.addAction(action)
    return action
