"""The theme that is on, and what is told of it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from nn_sim.app.appearance import CHOICE_NAMES, CHOICES, Appearance, scaled, theme_for
from nn_sim.ui import motion
from nn_sim.ui.theme import DARK, HIGH_CONTRAST, LIGHT, Theme


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    """The one application there is, undressed again after the test."""
    font, flash = qapp.font(), qapp.cursorFlashTime()
    was_on = {effect: qapp.isEffectEnabled(effect) for effect in (Qt.UIEffect.UI_General, Qt.UIEffect.UI_AnimateMenu)}
    yield qapp
    motion.allow(True)
    for effect, on in was_on.items():
        qapp.setEffectEnabled(effect, on)
    qapp.setCursorFlashTime(flash)
    qapp.setStyleSheet("")
    qapp.setFont(font)
    qapp.setPalette(qapp.style().standardPalette())


def test_at_first_it_follows_the_system(application: QApplication):
    appearance = Appearance(application)
    assert appearance.choice == "system"
    assert appearance.theme in (LIGHT, DARK, HIGH_CONTRAST)


@pytest.mark.parametrize("theme", [LIGHT, DARK, HIGH_CONTRAST])
def test_a_theme_is_put_on_and_told(application: QApplication, theme: Theme):
    appearance = Appearance(application)
    told: list[Theme] = []
    appearance.theme_changed.connect(told.append)
    appearance.choose(theme.name)
    assert told == [theme]
    assert appearance.theme is theme
    assert application.palette().color(QPalette.ColorRole.Window).name() == theme.window
    assert theme.error in application.styleSheet()


def test_it_begins_with_the_choice_it_is_given(application: QApplication):
    appearance = Appearance(application, "dark")
    assert appearance.choice == "dark"
    assert appearance.theme is DARK


def test_a_choice_is_told_so_that_it_can_be_remembered(application: QApplication):
    appearance = Appearance(application)
    told: list[str] = []
    appearance.chosen.connect(told.append)
    appearance.choose("dark")
    appearance.choose("system")
    assert told == ["dark", "system"]


def test_every_choice_can_be_made(application: QApplication):
    appearance = Appearance(application)
    for choice in CHOICES:
        appearance.choose(choice)
        assert appearance.choice == choice


def test_every_choice_has_a_name():
    assert tuple(CHOICE_NAMES) == CHOICES == ("system", "light", "dark", "high_contrast")


@pytest.mark.parametrize(
    ("scheme", "contrast", "theme"),
    [
        (Qt.ColorScheme.Light, False, LIGHT),
        (Qt.ColorScheme.Dark, False, DARK),
        (Qt.ColorScheme.Unknown, False, LIGHT),
        (Qt.ColorScheme.Light, True, HIGH_CONTRAST),
        (Qt.ColorScheme.Dark, True, HIGH_CONTRAST),
    ],
)
def test_what_goes_with_a_system(scheme: Qt.ColorScheme, contrast: bool, theme: Theme):
    assert theme_for(scheme, contrast) is theme


def test_it_follows_the_system_at_once(application: QApplication):
    appearance = Appearance(application)
    told: list[Theme] = []
    appearance.theme_changed.connect(told.append)
    application.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert len(told) == 1
    appearance.choose("light")
    application.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert told[1:] == [LIGHT]  # who has chosen does not follow


def test_a_high_contrast_theme_has_lines_round_controls(application: QApplication):
    appearance = Appearance(application, "light")
    appearance.dress()
    assert "QPushButton {" not in application.styleSheet()
    appearance.choose("high_contrast")
    assert "QPushButton { background: #1a1a1a" in application.styleSheet()


@pytest.mark.parametrize(("percent", "points"), [(80, 8.0), (100, 10.0), (150, 15.0), (200, 20.0)])
def test_a_font_is_scaled_in_points(percent: int, points: float):
    assert scaled(QFont("", 10), percent).pointSizeF() == points


def test_a_font_that_is_given_in_pixels_is_scaled_in_pixels():
    font = QFont()
    font.setPixelSize(13)
    assert scaled(font, 150).pixelSize() == 20  # 19.5
    assert scaled(font, 150).pointSizeF() == -1


def test_the_text_of_what_is_shown_already_grows_and_is_back_again(application: QApplication, qtbot: QtBot):
    appearance = Appearance(application, "light")
    appearance.dress()
    label = QLabel("text")
    qtbot.addWidget(label)
    label.show()
    usual, told = label.font().pointSizeF(), []
    appearance.text_scale_changed.connect(told.append)
    appearance.set_text_scale(200)
    assert label.font().pointSizeF() == pytest.approx(2 * usual)
    appearance.set_text_scale(200)
    appearance.choose("dark")
    assert label.font().pointSizeF() == pytest.approx(2 * usual)
    appearance.set_text_scale(100)
    assert label.font().pointSizeF() == pytest.approx(usual)
    assert told == [200, 100]


def test_text_is_never_too_small_or_too_large(application: QApplication):
    appearance = Appearance(application, text_scale=5000)
    assert appearance.text_scale == 200
    appearance.set_text_scale(0)
    assert appearance.text_scale == 80


def test_animations_are_turned_off_everywhere_and_on_again(application: QApplication):
    application.setEffectEnabled(Qt.UIEffect.UI_General, True)  # without it no other is
    application.setEffectEnabled(Qt.UIEffect.UI_AnimateMenu, True)
    application.setCursorFlashTime(1000)
    appearance = Appearance(application, "light", animations=False)
    appearance.dress()
    assert not motion.is_allowed()
    assert not application.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)
    assert application.cursorFlashTime() == 0
    assert "widget-animation-duration: 0" in application.styleSheet()
    appearance.set_animations(True)
    assert motion.is_allowed()
    assert application.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)
    assert application.cursorFlashTime() == 1000
    assert "widget-animation-duration" not in application.styleSheet()
