"""Tab through the real window: every control is reached, each has a name, nothing holds the focus for good."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from nn_sim.app.wiring import Program
from nn_sim.ui.accessible import Area, AreaKeys, FocusFrame
from nn_sim.ui.accessible.areas import is_stop

MOST = 400


def controls_of(window: QWidget) -> set[QWidget]:
    """What Tab should reach: visible, enabled, and wanting it; of buttons of one group only the chosen one."""
    found = set()
    for widget in window.findChildren(QWidget):
        if not is_stop(widget) or widget.window() is not window:
            continue
        group = widget.group() if isinstance(widget, QAbstractButton) else None
        if group is None or not group.exclusive() or widget.isChecked():
            found.add(widget)
    return found


def words_of(widget: QWidget) -> str:
    holder = type(widget.parent()).__name__
    return f"{type(widget).__name__} {widget.objectName()!r} {widget.accessibleName()!r} in {holder}"


def name_of(widget: QWidget) -> str:
    """Return what a screen reader says: the name, or else the text on a button."""
    if widget.accessibleName() or not isinstance(widget, QAbstractButton):
        return widget.accessibleName()
    return widget.text()


def walked(window: QWidget, qtbot: QtBot, *, back: bool = False) -> list[QWidget]:
    """Press Tab until the focus is where it was at first; return what had it, in order."""
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    first = min(controls_of(window), key=lambda widget: widget.mapTo(window, widget.rect().topLeft()).y())
    first.setFocus(Qt.FocusReason.TabFocusReason)
    stops = [first]
    for _ in range(MOST):
        before = QApplication.focusWidget()
        assert before is not None
        qtbot.keyClick(before, Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None, f"the focus is lost after {words_of(before)}"
        if now is first:
            return stops
        if now is not before:
            stops.append(now)
    pytest.fail(f"Tab does not come round; it ends with {[words_of(stop) for stop in stops[-5:]]}")


@pytest.fixture
def window(program: Program) -> QWidget:
    program.window.resize(1280, 800)
    return program.window


PAGES = ("equation", "matrices", "trace", "code", "probe", "gradients", "old_weights", "data", "compare", "notes")


@pytest.mark.parametrize("page", [*PAGES, "results", "loss_surface", "history"])
def test_tab_reaches_every_control_and_each_has_a_name(
    program: Program, window: QWidget, qtbot: QtBot, page: str
) -> None:
    if page != "equation":
        program.window.show_page(page)
    qtbot.wait(50)
    stops = walked(window, qtbot)
    missed = controls_of(window) - set(stops)
    assert not missed, "\n".join(map(words_of, missed))
    unnamed = [stop for stop in stops if not name_of(stop).strip()]
    assert not unnamed, "\n".join(map(words_of, unnamed))


def looks_of(window: QWidget, widget: QWidget) -> QImage:
    place = QRect(widget.mapTo(window, QPoint()), widget.size()).adjusted(-4, -4, 4, 4)
    return window.grab(place & window.rect()).toImage()


@pytest.mark.parametrize("theme", ["light", "dark", "high_contrast"])
def test_one_sees_where_the_focus_is(program: Program, window: QWidget, qtbot: QtBot, theme: str) -> None:
    program.appearance.choose(theme)
    if not window.findChildren(FocusFrame):
        FocusFrame(window).set_theme(program.appearance.theme)
    stops = walked(window, qtbot)
    alike = []
    for number, stop in enumerate(stops):
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        with_focus = looks_of(window, stop)
        stops[(number + len(stops) // 2) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if not stop.visibleRegion().isEmpty() and looks_of(window, stop) == with_focus:
            alike.append(words_of(stop))
    assert not alike, "\n".join(alike)


def test_a_click_shows_no_frame(program: Program, window: QWidget, qtbot: QtBot) -> None:
    frame = FocusFrame(window)
    button = program.window.loss_plot.logarithmic
    window.activateWindow()
    program.window.diagram.setFocus()
    qtbot.waitUntil(program.window.diagram.hasFocus)
    qtbot.mousePress(button, Qt.MouseButton.LeftButton)
    assert button.hasFocus()
    by_click = frame.widget()
    qtbot.mouseRelease(button, Qt.MouseButton.LeftButton)
    program.window.diagram.setFocus(Qt.FocusReason.TabFocusReason)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert by_click is None
    assert frame.widget() is button


def test_the_frame_is_whole_round_a_control_that_fills_its_panel(qtbot: QtBot) -> None:
    window, panel, button = QWidget(), QWidget(), QPushButton("Run")
    qtbot.addWidget(window)
    for outer, inner, margin in ((window, panel, 20), (panel, button, 0)):
        QVBoxLayout(outer).addWidget(inner)
        outer.layout().setContentsMargins(margin, margin, margin, 20)
    frame = FocusFrame(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.setFocus()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(frame.isVisible)
    assert frame.width() > button.width()
    assert frame.visibleRegion().boundingRect() == frame.rect()


def test_shift_tab_goes_round_as_well(window: QWidget, qtbot: QtBot) -> None:
    forth, back = walked(window, qtbot), walked(window, qtbot, back=True)
    assert set(forth) == set(back)


def test_f6_goes_from_area_to_area_and_back_and_remembers(program: Program, window: QWidget, qtbot: QtBot) -> None:
    main = program.window
    main.activateWindow()
    main.diagram.setFocus()
    qtbot.waitUntil(main.diagram.hasFocus)
    qtbot.keyClick(main, Qt.Key.Key_F6)
    assert main.setup.isAncestorOf(QApplication.focusWidget())
    field = next(field for field in main.setup.findChildren(QLineEdit) if field.isVisible() and field.isEnabled())
    field.setFocus()
    qtbot.keyClick(main, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert main.diagram.hasFocus()
    qtbot.keyClick(main, Qt.Key.Key_F6)
    assert field.hasFocus()
    been = set()
    for _ in range(20):
        qtbot.keyClick(main, Qt.Key.Key_F6)
        been |= {
            part
            for part in (main.loss_plot, main.output_plot, main.timeline, main.diagram)
            if part is QApplication.focusWidget() or part.isAncestorOf(QApplication.focusWidget())
        }
    assert len(been) == 4
    main.timeline.setFocus()
    qtbot.keyClick(main, Qt.Key.Key_Escape)
    assert main.diagram.hasFocus()


def test_escape_leads_home_from_where_nobody_wants_it(program: Program, window: QWidget, qtbot: QtBot) -> None:
    main = program.window
    keys = AreaKeys(main, [Area("diagram", main.diagram)], home=main.diagram)
    main.activateWindow()
    main.loss_plot.logarithmic.setFocus()
    qtbot.waitUntil(main.loss_plot.logarithmic.hasFocus)
    qtbot.keyClick(main.loss_plot.logarithmic, Qt.Key.Key_Escape)
    assert main.diagram.hasFocus()
    keys.deleteLater()
