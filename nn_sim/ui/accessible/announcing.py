"""What a screen reader is told without asking: where one is, and what has happened.

Costs nothing while none is there.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from nn_sim.ui.accessible.spoken import SpokenParts


def is_heard() -> bool:
    """Whether a screen reader is there."""
    return QAccessible.isActive()


def announce(widget: QWidget, sentence: str) -> None:
    """Have a sentence said, after what is being said now."""
    if sentence and is_heard():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))


def tell_focus(parts: SpokenParts) -> None:
    """Tell that the keys have come to another part of a widget, which has the focus."""
    if not is_heard() or not parts.widget.hasFocus():
        return
    number = parts.source.selected_part()
    part = None if number is None else parts.part(number)
    if part is not None:
        _tell(part, QAccessible.Event.NameChanged)  # readers keep names; this one may stand for another thing by now
        _tell(part, QAccessible.Event.Focus)


def tell_parts_changed(parts: SpokenParts) -> None:
    """Tell that a widget has other parts, or other values in them; not for each picture of a run."""
    if not is_heard():
        return
    _tell(parts.widget, QAccessible.Event.ObjectReorder)
    for part in parts.made:
        if part.is_there:
            _tell(part, QAccessible.Event.NameChanged)


def _tell(thing: QObject, event: QAccessible.Event) -> None:
    QAccessible.updateAccessibility(QAccessibleEvent(thing, event))
