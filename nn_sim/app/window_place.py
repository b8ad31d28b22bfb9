"""Where the window was when it was closed, and whether it can be there again. Knows nothing of where that is stored."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QWidget

from nn_sim.app.setting_kinds import Kind

_FARTHEST = 32_767
_HOLD_WIDTH, _HOLD_HEIGHT = 120, 24
"""So much of its upper edge, in px, must be on a screen for a window to be taken hold of."""
_STATES = {"normal": False, "maximised": True}
OFF_SCREEN = "The window was last on a screen that is not there now, so it opens at its usual place."


@dataclass(frozen=True)
class WindowPlace:
    """A window's place while it is not maximised, in px, and whether it is."""

    x: int
    y: int
    width: int
    height: int
    maximised: bool = False


def place_of(window: QWidget) -> WindowPlace | None:
    """Return where a window is; None before it was ever shown."""
    normal = window.normalGeometry()
    if normal.isEmpty():
        return None
    return WindowPlace(normal.x(), normal.y(), normal.width(), normal.height(), window.isMaximized())


def is_within_reach(place: WindowPlace, screens: Sequence[QRect]) -> bool:
    """Whether enough of the window's upper edge is on one of the screens."""
    edge = QRect(place.x, place.y, place.width, _HOLD_HEIGHT)
    seen = (edge.intersected(screen) for screen in screens)
    return any(part.width() >= _HOLD_WIDTH and part.height() >= _HOLD_HEIGHT for part in seen)


def put_back(window: QWidget, place: WindowPlace | None, screens: Sequence[QScreen]) -> tuple[str, ...]:
    """Put a window that is not shown yet where it was; returns a sentence for the user if it cannot be there."""
    if place is None:
        return ()
    if not is_within_reach(place, [screen.availableGeometry() for screen in screens]):
        return (OFF_SCREEN,)
    window.setGeometry(place.x, place.y, place.width, place.height)
    if place.maximised:
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)
    return ()


def _read(text: str) -> WindowPlace:
    *numbers, state = text.split()
    x, y, width, height = map(int, numbers)
    if max(abs(x), abs(y), width, height) > _FARTHEST or min(width, height) < 1 or state not in _STATES:
        raise ValueError(f"'{text}' is no place for a window")
    return WindowPlace(x, y, width, height, _STATES[state])


def _write(place: WindowPlace) -> str:
    state = "maximised" if place.maximised else "normal"
    return f"{place.x} {place.y} {place.width} {place.height} {state}"


PLACE: Kind[WindowPlace | None] = Kind(_read, lambda place: _write(place) if place is not None else "")
