"""The whole window in every theme and at every size of text, changed while it is shown."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QMenuBar,
    QTabBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from nn_sim.app.wiring import Program
from nn_sim.ui.theme import THEMES


@pytest.fixture(autouse=True)
def _the_font_as_it_was(qapp: QApplication) -> Iterator[None]:
    font = qapp.font()
    yield
    qapp.setFont(font)


def sizes(window: QWidget) -> dict[str, float]:
    """The size of type of one widget that is seen of each of these kinds, in points."""
    kinds: tuple[type[QWidget], ...] = (QLabel, QMenuBar, QTabBar, QToolButton, QComboBox, QAbstractSpinBox)
    seen = {kind: [each for each in window.findChildren(kind) if each.isVisible()] for kind in kinds}
    return {kind.__name__: found[0].font().pointSizeF() for kind, found in seen.items()}


@pytest.mark.parametrize("name", THEMES)
def test_every_theme_reaches_the_window(program: Program, qtbot: QtBot, name: str):
    program.appearance.choose(name)
    theme = THEMES[name]
    picture = program.window.diagram.grab().toImage()
    assert picture.pixelColor(2, 2).name() == theme.panel
    assert program.window.grab().toImage().pixelColor(program.window.width() - 2, 2).name() == theme.window


def test_all_text_grows_at_once_and_is_back_again(program: Program, qtbot: QtBot):
    usual = sizes(program.window)
    for percent in (150, 200, 80):
        program.appearance.set_text_scale(percent)
        qtbot.wait(20)
        assert sizes(program.window) == pytest.approx({kind: size * percent / 100 for kind, size in usual.items()})
    program.appearance.set_text_scale(100)
    assert sizes(program.window) == pytest.approx(usual)


def test_a_theme_chosen_at_a_large_size_keeps_the_size(program: Program, qtbot: QtBot):
    usual = sizes(program.window)
    program.appearance.set_text_scale(150)
    program.appearance.choose("high_contrast")
    assert sizes(program.window) == pytest.approx({kind: 1.5 * size for kind, size in usual.items()})
    program.appearance.set_text_scale(100)
