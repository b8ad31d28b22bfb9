"""How Qt asks for parts of widgets: one factory for the program, which knows ``SpokenPart`` and what has such parts.

Qt asks only while a screen reader is there. An interface must be of one class: with a value interface as a second base
Qt crashes, so the value stands in the name. Must not know what the parts are.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleObject, QWindow
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from nn_sim.ui.accessible.picture_table import PictureTable
from nn_sim.ui.accessible.spoken import SpokenPart, SpokenParts

_TABLE = "_table_behind"
_installed = False


def install() -> None:
    """Let screen readers find parts and tables; whoever has some calls it, a second time does nothing."""
    global _installed
    if not _installed:
        _installed = True
        QAccessible.installFactory(_interface_of)


def describe_by_table(widget: QWidget, read: Callable[[], PictureTable | None]) -> None:
    """Have a picture summed up for a screen reader by the numbers behind it, which are read when it asks."""
    install()
    setattr(widget, _TABLE, read)  # with the widget, so that both go together


def parts_of(thing: QObject | None) -> SpokenParts | None:
    """Return the parts of what has some, under the name ``spoken_parts``."""
    parts = getattr(thing, "spoken_parts", None) if isinstance(thing, QWidget) else None
    return parts if isinstance(parts, SpokenParts) else None


def _interface_of(_class_name: str, thing: QObject | None) -> QAccessibleInterface | None:
    if isinstance(thing, SpokenPart):
        return PartInterface(thing)
    if isinstance(thing, QWidget) and parts_of(thing) is not None:
        return WholeInterface(thing)
    if isinstance(thing, QWidget) and (hasattr(thing, _TABLE) or getattr(type(thing), "is_picture", False)):
        return PictureInterface(thing)
    return None


class PictureInterface(QAccessibleWidget):
    """A picture: one thing, with its numbers summed up in its description."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, QAccessible.Role.Chart)

    def childCount(self) -> int:
        return 0

    def child(self, _index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def text(self, kind: QAccessible.Text) -> str:
        text = super().text(kind)
        if kind not in (QAccessible.Text.Description, QAccessible.Text.Value):
            return text
        read: Callable[[], PictureTable | None] | None = getattr(self.object(), _TABLE, None)
        table = None if read is None else read()
        return text if table is None else " ".join(filter(None, (text, table.in_words())))


class WholeInterface(QAccessibleWidget):
    """A widget whose children are its parts; name and description are those of the widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, QAccessible.Role.Canvas)

    @property
    def _parts(self) -> SpokenParts | None:
        return parts_of(self.object())

    def childCount(self) -> int:
        parts = self._parts
        return 0 if parts is None else len(parts)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # the stubs know no None
        parts = self._parts
        part = None if parts is None else parts.part(index)
        return None if part is None else QAccessible.queryAccessibleInterface(part)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        part = child.object()
        return part.number if isinstance(part, SpokenPart) and part.parts is self._parts else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        parts = self._parts
        for number in range(0 if parts is None else len(parts)):
            part = None if parts is None else parts.part(number)
            if part is not None and part.place.contains(x, y):
                return QAccessible.queryAccessibleInterface(part)
        return None

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        parts, widget = self._parts, self.object()
        if parts is None or not isinstance(widget, QWidget) or not widget.hasFocus():
            return None
        number = parts.source.selected_part()
        return QAccessible.queryAccessibleInterface(widget) if number is None else self.child(number)


class PartInterface(QAccessibleObject):
    """One part."""

    @property
    def _part(self) -> SpokenPart | None:
        part = self.object()
        return part if isinstance(part, SpokenPart) else None

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        state, part = QAccessible.State(), self._part
        if part is None or not part.is_there:
            state.invalid = True
            return state
        selected = part.spoken.selected
        state.focusable = state.selectable = True
        state.selected = selected
        state.focused = selected and part.parts.widget.hasFocus()
        state.offscreen = part.place.isEmpty()
        return state

    def text(self, kind: QAccessible.Text) -> str:
        part = self._part
        if part is None:
            return ""
        spoken = part.spoken
        return {
            QAccessible.Text.Name: spoken.name,
            QAccessible.Text.Description: spoken.description,
            QAccessible.Text.Value: spoken.value,
        }.get(kind, "")

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]
        part = self._part
        return None if part is None else QAccessible.queryAccessibleInterface(part.parts.widget)

    def child(self, _index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        return -1

    def rect(self) -> QRect:
        part = self._part
        return QRect() if part is None else part.place

    def window(self) -> QWindow | None:  # type: ignore[override]
        part = self._part
        return None if part is None else part.parts.widget.window().windowHandle()
