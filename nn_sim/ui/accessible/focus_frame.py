"""One frame for the whole program round what has the keys, for those who walk by keys: Fusion marks few things itself.

A click shows no frame. What marks its focus by its own means says so with ``marks_own_focus``.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QFocusFrame,
    QLineEdit,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QTabBar,
    QWidget,
)

from nn_sim.ui.theme import LIGHT, Theme

_MARKED_BY_STYLE = (QLineEdit, QAbstractSpinBox, QTabBar)


class FocusFrame(QFocusFrame):
    """Follows the focus from widget to widget of a window.

    Parameters
    ----------
    window : QWidget
        The frame lives as long; it serves this window alone.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._theme = LIGHT
        self._style = _AboveAll()  # setStyle does not keep it
        self.setStyle(self._style)
        self.hide()  # else it is shown with the window, round nothing
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def set_theme(self, theme: Theme) -> None:
        """Take another colour."""
        self._theme = theme
        self.update()

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        by_mouse = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        first = before is None and not self._window.testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        wanted = now is not None and now.window() is self._window and not by_mouse and not first
        self.setWidget(_roomy(now) if wanted and now is not None and not marks_itself(now) else None)  # type: ignore[arg-type]  # None is allowed
        self.raise_()  # Fusion would have it below the widget

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(self._theme.accent))  # Qt's mask leaves a ring round the widget


class _AboveAll(QProxyStyle):
    """Lets the frame lie in the window, where nothing cuts it: Fusion puts it into the parent of the widget."""

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,
    ) -> int:
        if hint is QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1
        return super().styleHint(hint, option, widget, returnData)


def _roomy(widget: QWidget) -> QWidget:
    """Return the widget, or what it fills so that there is no room for a ring within."""
    parent = widget.parentWidget()
    while parent is not None and not parent.isWindow() and parent.size() == widget.size():
        widget, parent = parent, parent.parentWidget()
    return widget


def marks_itself(widget: QWidget | None) -> bool:
    """Whether one sees without a frame that a widget has the focus."""
    return isinstance(widget, _MARKED_BY_STYLE) or getattr(type(widget), "marks_own_focus", False)
