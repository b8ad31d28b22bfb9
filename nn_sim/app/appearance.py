"""What the whole application looks like: its colours, the size of its text, and whether anything moves by itself.

Knows nothing of where the choices are remembered, and nothing of a view.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QStyleHints
from PySide6.QtWidgets import QApplication, QWidget

from nn_sim.language import later
from nn_sim.ui import motion
from nn_sim.ui.theme import DARK, HIGH_CONTRAST, LIGHT, THEMES, Theme, palette_of, style_sheet

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibilityHints  # only Qt 6.10 and later have them

FOLLOW = "system"
CHOICES = (FOLLOW, *THEMES)
CHOICE_NAMES = {
    FOLLOW: later("Follow the system"),
    LIGHT.name: later("Light"),
    DARK.name: later("Dark"),
    HIGH_CONTRAST.name: later("High contrast"),
}
LEAST_TEXT, USUAL_TEXT, MOST_TEXT = 80, 100, 200
"""Sizes of the text, in percent of the system's."""

_STILL = "* { widget-animation-duration: 0; }"
_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


class Appearance(QObject):
    """Dresses the application.

    Parameters
    ----------
    application : QApplication
        What is dressed.
    choice : str
        One of ``CHOICES``.
    text_scale : int
        Size of the text in percent of the system's.
    animations : bool
        Whether something may move by itself.

    Signals
    -------
    theme_changed(Theme)
        The colours are others now.
    chosen(str)
        The user has chosen: one of ``CHOICES``.
    text_scale_changed(int)
        The text has another size now, in percent.
    """

    theme_changed = Signal(object)
    chosen = Signal(str)
    text_scale_changed = Signal(int)

    def __init__(
        self,
        application: QApplication,
        choice: str = FOLLOW,
        text_scale: int = USUAL_TEXT,
        *,
        animations: bool = True,
    ) -> None:
        super().__init__(application)
        self._application = application
        self._choice = choice
        self._font = QFont(application.font())
        self._effects = {effect: application.isEffectEnabled(effect) for effect in _EFFECTS}
        self._blinking = application.cursorFlashTime()
        self._text_scale = USUAL_TEXT
        application.setStyle("Fusion")
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        if (accessibility := _accessibility(hints)) is not None:
            accessibility.contrastPreferenceChanged.connect(self._follow)
        self._move(animations)
        self.set_text_scale(text_scale)

    @property
    def choice(self) -> str:
        """One of ``CHOICES``."""
        return self._choice

    @property
    def text_scale(self) -> int:
        """Size of the text in percent of the system's."""
        return self._text_scale

    @property
    def theme(self) -> Theme:
        """The theme that is on."""
        if self._choice in THEMES:
            return THEMES[self._choice]
        hints = self._application.styleHints()
        return theme_for(hints.colorScheme(), wants_contrast(hints))

    def dress(self) -> None:
        """Put the theme on; first when the window is built, for a widget is dressed anew wherever it is put."""
        theme = self.theme
        still = "" if motion.is_allowed() else _STILL
        with _nothing_collected():
            self._application.setPalette(palette_of(theme))
            self._application.setStyleSheet(style_sheet(theme) + still)
        self.theme_changed.emit(theme)

    def choose(self, choice: str) -> None:
        """Use the theme of that name, or follow the system."""
        self._choice = choice
        self.chosen.emit(choice)
        self.dress()

    def set_text_scale(self, percent: int) -> None:
        """Write everything smaller or larger; `percent` of the system's size, from 80 to 200."""
        percent = min(max(percent, LEAST_TEXT), MOST_TEXT)
        if percent == self._text_scale:
            return
        self._text_scale = percent
        sheet, before = self._application.styleSheet(), self._application.font()
        with _nothing_collected():
            self._application.setStyleSheet("")  # widgets that a style sheet has dressed keep their font
            self._application.setFont(scaled(self._font, percent))
            self._application.setStyleSheet(sheet)
            self._resolve_fonts(before)
        self.text_scale_changed.emit(percent)

    def set_animations(self, on: bool) -> None:
        """Let things move by themselves, or not."""
        if on != motion.is_allowed():
            self._move(on)
            self.dress()

    def _resolve_fonts(self, before: QFont) -> None:
        """Ask those again that kept the font of `before`: Qt asks all of them in no order, some before their parent."""
        for window in self._application.topLevelWidgets():
            for widget in window.findChildren(QWidget):
                is_own = widget.testAttribute(Qt.WidgetAttribute.WA_SetFont)
                if not is_own and _size_of(widget.font()) == _size_of(before):
                    QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.ApplicationFontChange))

    def _move(self, on: bool) -> None:
        motion.allow(on)
        for effect, was_on in self._effects.items():
            self._application.setEffectEnabled(effect, on and was_on)
        self._application.setCursorFlashTime(self._blinking if on else 0)

    def _follow(self) -> None:
        if self._choice == FOLLOW:
            self.dress()


@contextmanager
def _nothing_collected() -> Iterator[None]:
    """Keep the collector from deleting a widget while Qt goes through all of them, which crashes."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def theme_for(scheme: Qt.ColorScheme, high_contrast: bool) -> Theme:
    """Return what goes with a system: its high contrast, its dark colours, or light ones where it says nothing."""
    if high_contrast:
        return HIGH_CONTRAST
    return DARK if scheme == Qt.ColorScheme.Dark else LIGHT


def wants_contrast(hints: QStyleHints) -> bool:
    """Whether the system asks for high contrast; Qt tells from 6.10 on."""
    accessibility = _accessibility(hints)
    return accessibility is not None and accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast


def scaled(font: QFont, percent: int) -> QFont:
    """Return a font at `percent` of its size, in whichever unit that was given."""
    other = QFont(font)
    if font.pointSizeF() > 0:
        other.setPointSizeF(font.pointSizeF() * percent / 100)
    else:
        other.setPixelSize(max(round(font.pixelSize() * percent / 100), 1))
    return other


def _size_of(font: QFont) -> tuple[float, int]:
    return font.pointSizeF(), font.pixelSize()


def _accessibility(hints: QStyleHints) -> QAccessibilityHints | None:
    return hints.accessibility() if hasattr(hints, "accessibility") else None
