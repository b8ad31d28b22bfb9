"""Panels in the real window: torn off and put back, ready layouts, what is remembered, simple mode, presenting."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTabBar, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from nn_sim.app.layouts import Layouts
from nn_sim.app.layouts_ready import ADVANCED, PANELS
from nn_sim.app.main_window import MainWindow
from nn_sim.app.saved_layout import SavedLayout, read, write
from nn_sim.app.wiring import Program, build
from nn_sim.training.engine_loader import EngineLoader


@pytest.fixture
def window(program: Program, qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    font = qapp.font()
    program.window.resize(1280, 800)
    qtbot.wait(20)
    yield program.window
    qapp.setFont(font)


@pytest.fixture
def layouts(window: MainWindow) -> Layouts:
    return window.layouts


def seen(window: MainWindow) -> set[str]:
    """Names of the panels whose contents can be seen."""
    return {panel.objectName() for panel in window.docks if panel.content.isVisible()}


def wait_for_width(window: MainWindow, qtbot: QtBot, width: float) -> None:
    """Wait until the right column is so wide, but for what is rounded."""
    qtbot.waitUntil(lambda: abs(window.docks["output"].width() - width) < 8, timeout=2000)


def button(panel: QWidget, words: str) -> QToolButton:
    return next(one for one in panel.findChildren(QToolButton) if one.accessibleName().startswith(words))


def test_at_first_the_equation_and_the_output_are_in_front_and_nothing_else_is_made(window: MainWindow, qtbot: QtBot):
    assert seen(window) == {"settings", "equation", "output", "loss"}
    assert [panel.objectName() for panel in window.docks] == list(PANELS)
    wait_for_width(window, qtbot, 380)


def test_a_panel_is_torn_off_by_its_button_and_put_back(window: MainWindow, qtbot: QtBot):
    panel = window.docks["loss"]
    qtbot.mouseClick(button(panel, "Tear"), Qt.MouseButton.LeftButton)
    assert panel.isFloating()
    assert panel.isWindow()
    assert panel.content.isVisible()
    qtbot.mouseClick(button(panel, "Put"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not panel.isFloating())
    assert seen(window) == {"settings", "equation", "output", "loss"}


def test_a_tab_has_no_title_line_and_gets_one_when_it_is_torn_off(window: MainWindow, qtbot: QtBot):
    window.show_page("code")
    panel = window.docks["code"]
    qtbot.waitUntil(lambda: panel.title.height() == 0)
    assert seen(window) == {"settings", "code", "output", "loss"}
    panel.setFloating(True)
    qtbot.waitUntil(lambda: panel.title.height() > 10)
    assert len(seen(window)) == 5, "another page takes its place"
    panel.setFloating(False)
    qtbot.waitUntil(lambda: panel.title.height() == 0)


def test_closing_a_panel_unticks_it_and_its_action_brings_it_back(window: MainWindow, qtbot: QtBot):
    panel = window.docks["loss"]
    action = panel.toggleViewAction()
    assert action in window.panel_actions()
    qtbot.mouseClick(button(panel, "Close"), Qt.MouseButton.LeftButton)
    assert "loss" not in seen(window)
    assert not action.isChecked()
    action.trigger()
    assert "loss" in seen(window)


def test_closing_the_settings_unticks_the_button_of_the_toolbar(window: MainWindow, qtbot: QtBot):
    qtbot.mouseClick(button(window.docks["settings"], "Close"), Qt.MouseButton.LeftButton)
    assert not window.action_set["settings"].isChecked()
    window.action_set["settings"].trigger()
    assert window.setup.isVisible()


def test_a_click_on_a_tab_brings_its_page_to_the_front(window: MainWindow, qtbot: QtBot):
    bars = [bar for bar in window.findChildren(QTabBar) if bar.isVisible()]
    bar = next(bar for bar in bars if bar.tabText(0) == "Equation")
    index = [bar.tabText(i) for i in range(bar.count())].index("V and W")
    assert bar.tabToolTip(index) == "The weight matrices, to be read and changed"
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(index).center())
    qtbot.waitUntil(lambda: "matrices" in seen(window))
    assert "equation" not in seen(window)


def test_each_ready_layout_shows_what_it_says(window: MainWindow, layouts: Layouts, qtbot: QtBot):
    assert layouts.names == ("learn", "experiment", "present")
    diagram = window.diagram.width()
    layouts.apply("experiment")
    qtbot.waitUntil(lambda: seen(window) == {"settings", "matrices", "output", "loss"})
    wait_for_width(window, qtbot, 0.46 * 1280)
    assert window.diagram.width() < diagram
    layouts.apply("present")
    qtbot.waitUntil(lambda: seen(window) == {"output"})
    assert not window.timeline.isVisible()
    assert window.diagram.width() > 600
    layouts.apply("learn")
    qtbot.waitUntil(lambda: seen(window) == {"settings", "equation", "output", "loss"})
    assert window.timeline.isVisible()
    wait_for_width(window, qtbot, 380)


def test_presenting_has_large_type_a_lit_mouse_and_keys_and_ends_with_it(
    program: Program, layouts: Layouts, qtbot: QtBot
):
    window, experiment = program.window, lambda: program.session.document.experiment
    size = QApplication.font().pointSizeF()
    qtbot.keyClick(window, Qt.Key.Key_PageDown)
    assert experiment().progress.step == 0
    assert not window.presenter.halo.isVisible()
    layouts.apply("present")
    assert QApplication.font().pointSizeF() == pytest.approx(1.5 * size)
    assert window.presenter.halo.isVisible()
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_PageDown)
    assert experiment().progress.step == 1
    qtbot.keyClick(window, Qt.Key.Key_PageUp)
    assert experiment().progress.step == 0
    qtbot.keyClick(window, Qt.Key.Key_Plus)
    assert QApplication.font().pointSizeF() == pytest.approx(1.6 * size)
    qtbot.keyClick(window, Qt.Key.Key_Minus)
    qtbot.keyClick(window, Qt.Key.Key_Minus)
    assert QApplication.font().pointSizeF() == pytest.approx(1.4 * size)
    assert program.preferences.settings.text_scale == 100, "what the user has chosen stays"
    layouts.apply("learn")
    assert QApplication.font().pointSizeF() == pytest.approx(size)
    assert not window.presenter.halo.isVisible()


def test_a_layout_is_found_again_as_it_was_left_and_reset_makes_it_new(
    window: MainWindow, layouts: Layouts, qtbot: QtBot
):
    window.docks["loss"].close()
    layouts.apply("present")
    layouts.apply("learn")
    qtbot.waitUntil(lambda: seen(window) == {"settings", "equation", "output"})
    layouts.reset()
    qtbot.waitUntil(lambda: seen(window) == {"settings", "equation", "output", "loss"})


def test_what_was_arranged_comes_back_with_the_next_start(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, window: MainWindow
):
    window.layouts.apply("experiment")
    window.docks["history"].setFloating(True)
    window.docks["loss"].close()
    window.show_page("trace")
    line = window.layouts.save()
    settings = QSettings(str(tmp_path / "other.ini"), QSettings.Format.IniFormat)
    settings.setValue("window/layout", line)
    program = build(qapp, settings, EngineLoader(load=lambda: None))
    qtbot.addWidget(program.window, before_close_func=lambda window: window.close())
    with qtbot.waitExposed(program.window):
        program.window.show()
    program.window.resize(1280, 800)
    qtbot.waitUntil(lambda: seen(program.window) == {"settings", "trace", "output", "history"})
    assert program.window.layouts.current == "experiment"
    assert program.window.docks["history"].isFloating()
    wait_for_width(program.window, qtbot, 0.46 * 1280)
    assert not program.notes


def broken_lines(line: str) -> list[str]:
    saved = read(line)
    assert saved is not None
    unlike_qt = write(SavedLayout("learn", 0.3, 0.3, saved.state[:40]))
    noise = write(SavedLayout("learn", 0.3, 0.3, bytes(range(256))))
    return ["", "nonsense", line[:-1], line[10:], "9" + line[1:], line.replace("learn", "lxarn"), unlike_qt, noise]


def test_what_is_broken_or_of_another_version_leaves_the_usual_layout(window: MainWindow, layouts: Layouts):
    before = seen(window)
    for line in broken_lines(layouts.save()):
        assert not layouts.restore(line), line[:30]
        assert seen(window) == before


@pytest.mark.parametrize("size", [(1400, 676), (1920, 1000)])
def test_the_sides_keep_their_shares_of_another_window(window: MainWindow, qtbot: QtBot, size: tuple[int, int]):
    window.resize(*size)
    qtbot.waitUntil(lambda: window.size().toTuple() == size)
    wait_for_width(window, qtbot, size[0] * 380 / 1280)


def test_a_side_that_was_dragged_keeps_its_own_share(window: MainWindow, qtbot: QtBot):
    wait_for_width(window, qtbot, 380)
    handle = window.docks["output"].geometry().topLeft() + QPoint(-3, 200)
    qtbot.mousePress(window, Qt.MouseButton.LeftButton, pos=handle)
    qtbot.mouseMove(window, handle - QPoint(100, 0))
    qtbot.mouseMove(window, handle - QPoint(260, 0))
    wait_for_width(window, qtbot, 640)  # Qt moves the handle in the next turn of its loop
    qtbot.mouseRelease(window, Qt.MouseButton.LeftButton, pos=handle - QPoint(260, 0))
    wait_for_width(window, qtbot, 640)
    window.resize(1600, 800)
    wait_for_width(window, qtbot, 800)


def test_simple_mode_hides_what_is_advanced_and_brings_it_back(program: Program, window: MainWindow):
    def captions() -> set[str]:
        return {label.text() for label in window.setup.findChildren(QLabel) if label.isVisibleTo(window.setup)}

    assert {"Optimiser", "L1", "STOP A RUN"} <= captions()
    window.set_simple(True)
    assert not {"Optimiser", "η over time", "L1", "L2", "STOP A RUN"} & captions()
    assert {"η", "Batch"} <= captions()
    assert {name for name in PANELS if window.docks[name].isHidden()} == ADVANCED
    window.show_page("code")
    assert "code" in seen(window), "what is asked for is shown all the same"
    window.set_simple(False)
    assert {"Optimiser", "L1", "STOP A RUN"} <= captions()
    assert not any(window.docks[name].isHidden() for name in PANELS)


def test_a_new_user_is_asked_once_and_may_leave_it(program: Program, window: MainWindow, qtbot: QtBot):
    desk = program.desks.layouts
    desk.ask_once()
    fewer = next(one for one in window.messages.findChildren(QPushButton) if one.text() == "Show fewer controls")
    window.action_set["step"].trigger()
    assert fewer.isVisible(), "a step is no answer"
    qtbot.mouseClick(fewer, Qt.MouseButton.LeftButton)
    assert window.layouts.is_simple
    assert program.preferences.settings.simple
    assert not window.messages.message
    desk.ask_once()
    assert not window.messages.message


def test_the_halo_follows_the_mouse_and_lets_it_through(window: MainWindow):
    window.presenter.halo.set_on(True)
    window.presenter.halo.follow()
    assert window.childAt(QPoint(640, 300)) is not window.presenter.halo
    window.presenter.halo.set_on(False)
    assert not window.presenter.halo.isVisible()


def test_changing_layouts_leaves_no_widgets_behind(window: MainWindow, layouts: Layouts, qtbot: QtBot):
    def round_trip() -> None:
        for name in ("experiment", "present", "learn"):
            layouts.apply(name)
            qtbot.wait(20)

    round_trip()
    before = len(window.findChildren(QWidget))
    for _ in range(3):
        round_trip()
    assert len(window.findChildren(QWidget)) == before
