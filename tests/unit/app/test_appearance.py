"""The theme that is on, remembered from one start to the next."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from nn_sim.app.appearance import CHOICES, Appearance
from nn_sim.ui.theme import DARK, LIGHT, Theme


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    """The one application there is, undressed again after the test."""
    yield qapp
    qapp.setStyleSheet("")
    qapp.setPalette(qapp.style().standardPalette())


def test_at_first_it_follows_the_system(application: QApplication, settings: QSettings):
    appearance = Appearance(application, settings)
    assert appearance.choice == "system"
    assert appearance.theme in (LIGHT, DARK)


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_a_theme_is_put_on_and_told(application: QApplication, settings: QSettings, theme: Theme):
    appearance = Appearance(application, settings)
    told: list[Theme] = []
    appearance.theme_changed.connect(told.append)
    appearance.choose(theme.name)
    assert told == [theme]
    assert appearance.theme is theme
    assert application.palette().color(QPalette.ColorRole.Window).name() == theme.window
    assert theme.error in application.styleSheet()


def test_a_choice_is_remembered(application: QApplication, settings: QSettings):
    Appearance(application, settings).choose("dark")
    again = Appearance(application, QSettings(settings.fileName(), QSettings.Format.IniFormat))
    assert again.choice == "dark"
    assert again.theme is DARK


@pytest.mark.parametrize("stored", ["purple", "", 7])
def test_a_stored_choice_that_is_none_follows_the_system(
    application: QApplication, settings: QSettings, stored: object
):
    settings.setValue("appearance/theme", stored)
    assert Appearance(application, settings).choice == "system"


def test_every_choice_can_be_made(application: QApplication, settings: QSettings):
    appearance = Appearance(application, settings)
    for choice in CHOICES:
        appearance.choose(choice)
        assert appearance.choice == choice
