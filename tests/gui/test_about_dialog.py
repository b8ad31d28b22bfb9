"""The dialog that says what the program is made of."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from nn_sim import __version__
from nn_sim.ui.dialogs import AboutDialog
from nn_sim.ui.dialogs.components import COMPONENTS, versions


def shown(qtbot: QtBot, *, with_guide: bool = False) -> AboutDialog:
    dialog = AboutDialog(with_guide=with_guide)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def test_it_names_program_and_parts(qtbot: QtBot):
    dialog = shown(qtbot)
    assert dialog.title.text() == f"nn-sim {__version__}"
    assert dialog.parts.topLevelItemCount() == len(COMPONENTS)
    assert dialog.licence.toPlainText().startswith("MIT License")


def test_the_arrow_keys_go_from_licence_to_licence(qtbot: QtBot):
    dialog = shown(qtbot)
    QTest.keyClick(dialog.parts, Qt.Key.Key_Down)
    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in dialog.licence.toPlainText()
    QTest.keyClick(dialog.parts, Qt.Key.Key_Down)
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in dialog.licence.toPlainText()


def test_the_versions_can_be_copied(qtbot: QtBot):
    dialog = shown(qtbot)
    QTest.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == versions()
    assert dialog.copy.text() == "Copied"


@pytest.mark.parametrize("with_guide", [False, True])
def test_the_guide_is_offered_where_there_is_one(qtbot: QtBot, with_guide: bool):
    dialog = shown(qtbot, with_guide=with_guide)
    assert dialog.guide.isVisible() is with_guide
    if with_guide:
        with qtbot.waitSignal(dialog.guide_requested):
            QTest.mouseClick(dialog.guide, Qt.MouseButton.LeftButton)


def test_escape_closes_it(qtbot: QtBot):
    dialog = shown(qtbot)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
