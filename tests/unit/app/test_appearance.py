"""The theme that is on, and what is told of it."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from nn_sim.app.appearance import CHOICES, Appearance
from nn_sim.ui.theme import DARK, LIGHT, Theme


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    """The one application there is, undressed again after the test."""
    yield qapp
    qapp.setStyleSheet("")
    qapp.setPalette(qapp.style().standardPalette())


def test_at_first_it_follows_the_system(application: QApplication):
    appearance = Appearance(application)
    assert appearance.choice == "system"
    assert appearance.theme in (LIGHT, DARK)


@pytest.mark.parametrize("theme", [LIGHT, DARK])
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
