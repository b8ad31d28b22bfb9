"""Room for text: widths and heights given in text, which follow the size of the type while the widget is shown.

Knows nothing of what the text says, and asks no more of a widget than its font.
"""

from __future__ import annotations

from collections.abc import Callable
from string import ascii_lowercase

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

_FONT_EVENTS = frozenset({QEvent.Type.FontChange, QEvent.Type.StyleChange})


class _Room(QObject):
    """Measures again when the font of its widget, which it lives as long as, has changed."""

    def __init__(self, widget: QWidget, measure: Callable[[QFontMetrics], None]) -> None:
        super().__init__(widget)
        self._measure = measure
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _FONT_EVENTS and isinstance(watched, QWidget):
            self._measure(watched.fontMetrics())
        return False


def with_font(widget: QWidget, measure: Callable[[QFontMetrics], None]) -> None:
    """Call `measure` with the widget's font metrics, now and whenever its font changes."""
    measure(widget.fontMetrics())
    _Room(widget, measure)


def width_of_letters(metrics: QFontMetrics, count: int) -> int:
    """Return the width of so many small letters; Qt's average of a font counts its wide Chinese signs, too."""
    return metrics.horizontalAdvance(ascii_lowercase) * count // len(ascii_lowercase)


def keep_room(widget: QWidget, text: str, *, beside: int = 0) -> None:
    """Keep the widget at least as wide as a text, and so many pixels `beside` it."""
    with_font(widget, lambda metrics: widget.setMinimumWidth(metrics.horizontalAdvance(text) + beside))


def allow_room(widget: QWidget, text: str, *, beside: int = 0) -> None:
    """Let the widget be no wider than a text and so many pixels `beside` it."""
    with_font(widget, lambda metrics: widget.setMaximumWidth(metrics.horizontalAdvance(text) + beside))
