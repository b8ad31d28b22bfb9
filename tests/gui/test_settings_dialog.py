"""The settings dialog with real keys and clicks, and the desk that applies and keeps what is changed there."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from nn_sim.app.appearance import Appearance
from nn_sim.app.preferences import Preferences
from nn_sim.app.settings import Settings
from nn_sim.app.settings_desk import SettingsDesk
from nn_sim.ui import motion
from nn_sim.ui.dialogs import Offer, SettingsDialog, SettingValues

THEMES = {"system": "Follow the system", "light": "Light", "dark": "Dark"}
LANGUAGES = {"system": "As the system", "en": "English", "de": "Deutsch"}
DEFAULTS = SettingValues(theme="system", text_scale=100, language="system", animations=True, simple=False)


@pytest.fixture
def changes() -> list[SettingValues]:
    return []


def shown(
    qtbot: QtBot, changes: list[SettingValues], values: SettingValues = DEFAULTS, **offer: object
) -> SettingsDialog:
    dialog = SettingsDialog(values, DEFAULTS, Offer(THEMES, LANGUAGES, **offer))  # type: ignore[arg-type]
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.changed.connect(changes.append)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def test_a_theme_is_chosen_with_the_keyboard(qtbot: QtBot, changes: list[SettingValues]):
    dialog = shown(qtbot, changes)
    dialog.theme.setFocus()
    QTest.keyClick(dialog.theme, Qt.Key.Key_Down)
    assert changes == [replace(DEFAULTS, theme="light")]
    assert dialog.values == changes[-1]


def test_the_text_grows_by_tens(qtbot: QtBot, changes: list[SettingValues]):
    dialog = shown(qtbot, changes)
    QTest.keyClick(dialog.text_scale, Qt.Key.Key_Up)
    QTest.keyClick(dialog.text_scale, Qt.Key.Key_PageUp)
    assert [values.text_scale for values in changes] == [110, 200]


def test_a_number_that_is_being_typed_is_not_applied_yet(qtbot: QtBot, changes: list[SettingValues]):
    """1, 15 and 150 would be three sizes, two of them not allowed."""
    dialog = shown(qtbot, changes)
    dialog.activateWindow()
    dialog.text_scale.setFocus()
    dialog.text_scale.selectAll()
    QTest.keyClicks(dialog.text_scale, "150")
    assert changes == []
    QTest.keyClick(dialog.text_scale, Qt.Key.Key_Tab)
    assert [values.text_scale for values in changes] == [150]


def test_another_language_is_said_to_need_another_start(qtbot: QtBot, changes: list[SettingValues]):
    dialog = shown(qtbot, changes)
    assert not dialog.restart.isVisible()
    dialog.language.setFocus()
    QTest.keyClick(dialog.language, Qt.Key.Key_End)
    assert changes[-1].language == "de"
    assert dialog.restart.isVisible()
    QTest.keyClick(dialog.language, Qt.Key.Key_Home)
    assert not dialog.restart.isVisible()


def test_boxes_are_ticked_with_the_mouse(qtbot: QtBot, changes: list[SettingValues]):
    dialog = shown(qtbot, changes)
    for box in (dialog.animations, dialog.simple):
        QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().center() - box.rect().bottomRight() * 0.4)
    assert changes[-1] == replace(DEFAULTS, animations=False, simple=True)


def test_back_to_defaults_is_one_change(qtbot: QtBot, changes: list[SettingValues]):
    dialog = shown(qtbot, changes, replace(DEFAULTS, theme="dark", text_scale=150, simple=True))
    assert dialog.back.isEnabled()
    QTest.mouseClick(dialog.back, Qt.MouseButton.LeftButton)
    assert changes == [DEFAULTS]
    assert dialog.text_scale.value() == 100
    assert not dialog.back.isEnabled()


def test_what_is_locked_says_why_and_stays(qtbot: QtBot, changes: list[SettingValues]):
    values = replace(DEFAULTS, theme="dark", text_scale=150)
    dialog = shown(qtbot, changes, values, locked={"theme": "Set for all."})
    assert not dialog.theme.isEnabled()
    assert dialog.theme.toolTip() == dialog.theme.accessibleDescription() == "Set for all."
    assert dialog.theme.currentText() == "Dark"
    QTest.mouseClick(dialog.back, Qt.MouseButton.LeftButton)
    assert changes == [replace(DEFAULTS, theme="dark")]
    assert not dialog.back.isEnabled()


def test_there_is_no_control_that_does_nothing(qtbot: QtBot, changes: list[SettingValues]):
    dialog = shown(qtbot, changes, simple=False)
    assert not dialog.simple.isVisible()
    for widget in (dialog.theme, dialog.text_scale, dialog.language, dialog.animations):
        assert widget.accessibleName()
        assert widget.toolTip()


def test_tab_goes_from_top_to_bottom(qtbot: QtBot, changes: list[SettingValues]):
    dialog = shown(qtbot, changes, replace(DEFAULTS, simple=True))
    dialog.activateWindow()
    dialog.theme.setFocus()
    met: list[QWidget | None] = [dialog.focusWidget()]
    for _ in range(6):
        QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Tab)
        met.append(dialog.focusWidget())
    expected = [dialog.theme, dialog.text_scale, dialog.language, dialog.animations, dialog.simple, dialog.back]
    assert met == [*expected, dialog.close_button]


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    font, flash = qapp.font(), qapp.cursorFlashTime()
    appearance = Appearance(qapp)
    yield appearance
    appearance.deleteLater()
    motion.allow(True)
    qapp.setCursorFlashTime(flash)
    qapp.setStyleSheet("")
    qapp.setPalette(qapp.style().standardPalette())
    qapp.setFont(font)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def file_at(folder: Path) -> QSettings:
    return QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)


def test_the_desk_applies_and_keeps(qtbot: QtBot, appearance: Appearance, tmp_path: Path):
    window, simple = QLabel("text"), []
    qtbot.addWidget(window)
    window.show()
    size = window.font().pointSizeF()
    preferences = Preferences(file_at(tmp_path))
    desk = SettingsDesk(preferences, appearance, window, simple.append)
    desk.open()
    assert desk.dialog is not None
    QTest.keyClick(desk.dialog.theme, Qt.Key.Key_End)
    assert appearance.choice == "high_contrast"
    QTest.keyClick(desk.dialog.text_scale, Qt.Key.Key_Up)
    assert window.font().pointSizeF() == pytest.approx(1.1 * size)
    desk.dialog.animations.setChecked(False)
    assert not motion.is_allowed()
    desk.dialog.simple.setChecked(True)
    assert simple == [True]
    expected = Settings(theme="high_contrast", text_scale=110, animations=False, simple=True)
    assert Preferences(file_at(tmp_path)).settings == expected
    QTest.mouseClick(desk.dialog.back, Qt.MouseButton.LeftButton)
    assert simple == [True, False]
    assert motion.is_allowed()
    assert appearance.choice == "system"
    assert Preferences(file_at(tmp_path)).settings == Settings()


def test_there_is_one_dialog_and_after_closing_another(qtbot: QtBot, appearance: Appearance):
    window = QWidget()
    qtbot.addWidget(window)
    desk = SettingsDesk(Preferences(None), appearance, window)
    desk.open()
    first = desk.dialog
    desk.open()
    assert desk.dialog is first is not None
    first.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert desk.dialog is None
    desk.open()
    assert desk.dialog is not None


def test_what_is_changed_in_a_menu_is_kept_and_shows_in_the_dialog(qtbot: QtBot, appearance: Appearance):
    window, preferences = QWidget(), Preferences(None)
    qtbot.addWidget(window)
    desk = SettingsDesk(preferences, appearance, window, lambda on: None)
    desk.open()
    appearance.choose("dark")
    appearance.set_text_scale(120)
    desk.keep(simple=True)
    assert desk.dialog is not None
    assert desk.dialog.theme.currentData() == "dark"
    assert desk.dialog.text_scale.value() == 120
    assert desk.dialog.simple.isChecked()
    assert preferences.settings == Settings(theme="dark", text_scale=120, simple=True)


def test_what_is_locked_for_a_room_is_disabled(qtbot: QtBot, appearance: Appearance):
    window = QWidget()
    qtbot.addWidget(window)
    preferences = Preferences(None, defaults={"language": "de"}, locked=frozenset({"language"}))
    desk = SettingsDesk(preferences, appearance, window)
    desk.open()
    assert desk.dialog is not None
    assert not desk.dialog.language.isEnabled()
    assert "cannot be changed here" in desk.dialog.language.toolTip()
    assert desk.dialog.language.currentText() == "Deutsch"
