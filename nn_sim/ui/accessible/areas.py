"""F6 and Shift+F6 go from one main area of the window to the next, and back to where one was in it; Escape goes home.

Owns what F6 remembers. Which areas there are, the window says; must not know what is in them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from weakref import ReferenceType, ref

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from nn_sim.language import tr
from nn_sim.ui.accessible.announcing import announce


@dataclass(frozen=True, eq=False)
class Area:
    """A part of the window: what it is called, and the widget that holds it."""

    name: str
    widget: QWidget


class AreaKeys(QObject):
    """Walks over areas.

    Parameters
    ----------
    window : QWidget
        Whose areas they are; it gets two actions with the keys.
    areas : sequence of Area
        In the order of F6; those that are hidden, or have nothing that takes the keys, are left out.
    home : QWidget
        Where Escape leads from wherever nobody else wants that key.
    """

    def __init__(self, window: QWidget, areas: Sequence[Area], home: QWidget) -> None:
        super().__init__(window)
        self._window, self._areas, self._home = window, tuple(areas), home
        self._last: dict[int, ReferenceType[QWidget]] = {}
        self.next_action = self._action("next_area", tr("Next area"), "F6", 1)
        self.previous_action = self._action("previous_area", tr("Previous area"), "Shift+F6", -1)
        window.installEventFilter(self)  # of keys, it sees only those that nobody in the window has wanted

    def go(self, step: int) -> None:
        """Go so many areas on."""
        here = self._here()
        focus = QApplication.focusWidget()
        if here is not None and focus is not None:
            self._last[here] = ref(focus)
        count = len(self._areas)
        start = here if here is not None else -1 if step > 0 else 0
        for far in range(1, count + 1):
            number = (start + step * far) % count
            if self._enter(number):
                return

    def go_home(self) -> bool:
        """Give the keys to the home; whether they were elsewhere."""
        if self._home.hasFocus() or not self._home.isVisible():
            return False
        self._home.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def _enter(self, number: int) -> bool:
        area = self._areas[number]
        remembered = self._last[number]() if number in self._last else None
        for target in (remembered, first_stop(area.widget)):
            if target is not None and is_stop(target) and (target is area.widget or area.widget.isAncestorOf(target)):
                target.setFocus(Qt.FocusReason.ShortcutFocusReason)
                announce(area.widget, area.name)
                return True
        return False

    def _here(self) -> int | None:
        focus = QApplication.focusWidget()
        for number, area in enumerate(self._areas):
            if focus is not None and (focus is area.widget or area.widget.isAncestorOf(focus)):
                return number
        return None

    def _action(self, name: str, text: str, key: str, step: int) -> QAction:
        action = QAction(text, self._window)
        action.setObjectName(name)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda _checked: self.go(step))
        self._window.addAction(action)
        return action

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
            return plain and event.key() == Qt.Key.Key_Escape and self.go_home()
        return super().eventFilter(watched, event)


def is_stop(widget: QWidget) -> bool:
    """Whether Tab stops at a widget now."""
    policy = widget.focusPolicy()
    return (
        bool(policy.value & Qt.FocusPolicy.TabFocus.value)
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
    )


def first_stop(area: QWidget) -> QWidget | None:
    """Return where Tab stops first within a widget; None where there is nothing."""
    if is_stop(area):
        return area
    widget = area.nextInFocusChain()
    while widget is not None and widget is not area:
        if area.isAncestorOf(widget) and is_stop(widget):
            return widget
        widget = widget.nextInFocusChain()
    return None
