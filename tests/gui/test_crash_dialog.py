"""Real errors in slots, paints and threads: the window goes on, and one dialog tells of each of them once."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from nn_sim.app.crash_desk import CrashDesk
from nn_sim.app.crash_dialog import CrashDialog
from nn_sim.app.crash_handler import CrashHandler

pytestmark = pytest.mark.qt_no_exception_capture


class Window(QWidget):
    """A window with a slot that fails, and a paint that does."""

    struck = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.painted = 0
        self.fails = False
        self.by = 0
        self.struck.connect(lambda: 1 / self.by)

    def paintEvent(self, event) -> None:
        painter = QPainter(self)
        painter.drawLine(0, 0, 10, 10)
        self.painted += 1
        if self.fails:
            raise RuntimeError("in a paint")


@dataclass
class Desk:
    """A window whose errors are caught, and what its user has asked for."""

    window: Window
    crashes: CrashHandler
    desk: CrashDesk
    asked: list[str] = field(default_factory=list)
    save: Callable[[], str] = lambda: "Saved as rescued.nnsim in your home folder."

    @property
    def dialog(self) -> CrashDialog:
        dialog = self.desk.dialog
        assert dialog is not None
        return dialog

    @property
    def dialogs(self) -> list[QDialog]:
        return [dialog for dialog in self.window.findChildren(QDialog) if dialog.isVisible()]


@pytest.fixture
def desk(qtbot: QtBot, capfd: pytest.CaptureFixture[str]) -> Iterator[Desk]:
    window, crashes = Window(), CrashHandler()
    qtbot.addWidget(window)
    made: Desk

    def save() -> str:
        made.asked.append("save")
        return made.save()

    made = Desk(window, crashes, CrashDesk(window, lambda: made.asked.append("quit"), save, "/var/log/here"))
    crashes.tell = made.desk.tell
    crashes.install()
    with qtbot.waitExposed(window):
        window.show()
    yield made
    crashes.uninstall()


@pytest.fixture
def told(desk: Desk, qtbot: QtBot) -> CrashDialog:
    """The dialog after an error in a slot."""
    desk.window.struck.emit()
    qtbot.waitUntil(lambda: desk.desk.dialog is not None)
    return desk.dialog


def click(qtbot: QtBot, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_an_error_in_a_slot_is_told_and_the_window_lives_on(desk: Desk, told: CrashDialog, qtbot: QtBot):
    assert told.isVisible()
    assert not told.isModal()
    assert "(ZeroDivisionError)" in told.sentence.text()
    desk.window.by = 1
    before = desk.window.painted
    desk.window.struck.emit()
    desk.window.update()
    qtbot.waitUntil(lambda: desk.window.painted > before)


def test_a_slot_that_fails_sixty_times_a_second_is_told_once(desk: Desk, qtbot: QtBot):
    timer = QTimer(desk.window, interval=16)
    timer.timeout.connect(desk.window.struck)
    timer.start()
    qtbot.waitUntil(lambda: desk.crashes.count > 20)
    assert len(desk.dialogs) == 1
    assert desk.dialog.more.isHidden()
    click(qtbot, desk.dialog.go_on)
    seen = desk.crashes.count
    qtbot.waitUntil(lambda: desk.crashes.count > seen + 20)
    timer.stop()
    assert desk.dialogs == []
    assert desk.desk.dialog is None


def test_a_paint_that_fails_is_told_once_and_painting_goes_on(desk: Desk, qtbot: QtBot):
    desk.window.fails = True
    desk.window.update()
    qtbot.waitUntil(lambda: desk.desk.dialog is not None)
    for _ in range(5):
        before = desk.window.painted
        desk.window.update()
        qtbot.waitUntil(lambda before=before: desk.window.painted > before)
    desk.window.fails = False
    assert not desk.window.paintingActive()
    assert desk.crashes.count >= 6
    assert len(desk.dialogs) == 1


def test_an_error_in_a_thread_is_told_in_the_window(desk: Desk, qtbot: QtBot):
    thread = threading.Thread(target=lambda: [][3], name="worker 7")
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: desk.desk.dialog is not None)
    assert "in: thread worker 7" in desk.dialog.details.toPlainText()


def test_another_error_joins_the_dialog_that_is_open(desk: Desk, told: CrashDialog, qtbot: QtBot):
    QTimer.singleShot(0, desk.window, lambda: {}["one"])
    qtbot.waitUntil(lambda: not told.more.isHidden())
    assert told.more.text() == "1 other error has followed."
    QTimer.singleShot(0, desk.window, lambda: [][2])
    qtbot.waitUntil(lambda: told.more.text() == "2 other errors have followed.")
    assert len(desk.dialogs) == 1
    text = told.details.toPlainText()
    assert text.index("ZeroDivisionError") < text.index("KeyError") < text.index("IndexError")


def test_details_can_be_looked_at_and_copied(told: CrashDialog, qtbot: QtBot):
    assert told.details.isHidden()
    click(qtbot, told.show_details)
    assert told.details.isVisible()
    click(qtbot, told.copy)
    copied = QGuiApplication.clipboard().text()
    assert copied == told.details.toPlainText()
    assert copied.startswith("nn-sim ")
    assert copied.endswith("ZeroDivisionError: division by zero\n")
    assert told.copy.text() == "Copied"


def test_work_can_be_saved_and_it_is_said_where(desk: Desk, told: CrashDialog, qtbot: QtBot):
    click(qtbot, told.save)
    assert desk.asked == ["save"]
    assert told.told.text() == "Saved as rescued.nnsim in your home folder."
    assert told.told.isVisible()
    assert told.isVisible()


def test_work_that_cannot_be_saved_is_said_too(desk: Desk, told: CrashDialog, qtbot: QtBot):
    def fail() -> str:
        raise OSError("full")

    desk.save = fail
    click(qtbot, told.save)
    assert told.told.text() == "Your work could not be saved: OSError."
    assert desk.crashes.count == 1


def test_nothing_covers_anything_when_all_of_it_is_shown(desk: Desk, told: CrashDialog, qtbot: QtBot):
    click(qtbot, told.show_details)
    click(qtbot, told.save)
    QTimer.singleShot(0, desk.window, lambda: [][2])
    qtbot.waitUntil(lambda: not told.more.isHidden())
    qtbot.waitUntil(lambda: told.details.geometry().bottom() < told.go_on.geometry().top())
    assert told.told.geometry().bottom() < told.details.geometry().top()
    assert told.rect().contains(told.go_on.geometry())


def test_quitting_is_asked_of_the_program(desk: Desk, told: CrashDialog, qtbot: QtBot):
    click(qtbot, told.quit)
    assert desk.asked == ["quit"]
    qtbot.waitUntil(lambda: desk.desk.dialog is None)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_return_and_escape_go_on(desk: Desk, told: CrashDialog, qtbot: QtBot, key: Qt.Key):
    qtbot.keyClick(told, key)
    qtbot.waitUntil(lambda: desk.desk.dialog is None)
    assert desk.asked == []
    desk.window.struck.emit()  # the same error is not told again
    qtbot.wait(30)
    assert desk.desk.dialog is None


def test_above_a_modal_dialog_it_can_be_clicked(desk: Desk, qtbot: QtBot):
    modal = QDialog(desk.window)
    modal.setModal(True)
    modal.show()
    desk.window.struck.emit()
    qtbot.waitUntil(lambda: desk.desk.dialog is not None)
    assert desk.dialog.parent() is modal
    click(qtbot, desk.dialog.go_on)
    qtbot.waitUntil(lambda: desk.desk.dialog is None)
    modal.close()


def test_a_modal_dialog_may_take_it_with_it(desk: Desk, qtbot: QtBot):
    modal = QDialog(desk.window)
    modal.setModal(True)
    modal.show()
    desk.window.struck.emit()
    qtbot.waitUntil(lambda: desk.desk.dialog is not None)
    modal.deleteLater()
    qtbot.waitUntil(lambda: desk.desk.dialog is None)
    QTimer.singleShot(0, desk.window, lambda: [][2])
    qtbot.waitUntil(lambda: desk.desk.dialog is not None)


def test_a_window_that_is_closed_shows_none(desk: Desk, qtbot: QtBot):
    desk.window.close()
    desk.window.struck.emit()
    qtbot.wait(30)
    assert desk.crashes.count == 1
    assert desk.desk.dialog is None


def test_an_error_right_after_going_on_is_not_lost_with_the_old_dialog(desk: Desk, told: CrashDialog, qtbot: QtBot):
    told.go_on.click()
    QTimer.singleShot(0, desk.window, lambda: [][2])
    qtbot.waitUntil(lambda: desk.desk.dialog is not None)
    assert "(IndexError)" in desk.dialog.sentence.text()


def test_every_button_has_a_tip_and_a_name(told: CrashDialog):
    for button in (told.show_details, told.copy, told.save, told.quit, told.go_on):
        assert button.toolTip()
        assert button.accessibleName()


def test_where_nothing_can_be_saved_nothing_is_offered(qtbot: QtBot, desk: Desk):
    other = CrashDesk(desk.window, lambda: None)
    desk.crashes.tell = other.tell
    desk.window.struck.emit()
    qtbot.waitUntil(lambda: other.dialog is not None)
    assert other.dialog is not None
    assert other.dialog.save.isHidden()
