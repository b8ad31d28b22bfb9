"""The tour: it points at real widgets, goes by keys, and can be left at any time."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from nn_sim.app.tour_steps import STOPS, tour_steps
from nn_sim.app.wiring import Program
from nn_sim.ui.help.tour import Tour, TourStep, beside


class Place(QWidget):
    """A window with a left and a right part."""

    def __init__(self) -> None:
        super().__init__()
        self.left, self.right = QLabel("left"), QPushButton("right")
        layout = QHBoxLayout(self)
        layout.addWidget(self.left)
        layout.addWidget(self.right)
        self.resize(800, 500)


@pytest.fixture
def place(qtbot: QtBot) -> Place:
    window = Place()
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    return window


@pytest.fixture
def tour(place: Place) -> Tour:
    steps = (
        TourStep("First", "About the left part.", lambda: place.left),
        TourStep("Second", "About the right part.", lambda: place.right),
        TourStep("Third", "About nothing that is there.", lambda: None),
    )
    tour = Tour(place, steps)
    tour.start()
    return tour


def button(tour: Tour, text: str) -> QPushButton:
    (one,) = (one for one in tour.findChildren(QPushButton) if one.text() == text)
    return one


def words(tour: Tour) -> str:
    return " ".join(label.text() for label in tour.findChildren(QLabel))


def test_it_lights_the_real_widget_and_follows_the_window(tour: Tour, place: Place, qtbot: QtBot) -> None:
    assert tour.geometry() == place.rect()
    assert tour.lit.contains(place.left.geometry())
    assert not tour.lit.intersects(place.right.geometry())
    place.resize(900, 600)
    qtbot.waitUntil(lambda: tour.size() == QSize(900, 600))
    assert tour.lit.contains(place.left.geometry())


def test_the_steps_go_on_and_back_by_keys_and_end(tour: Tour, qtbot: QtBot) -> None:
    ends: list[bool] = []
    tour.ended.connect(ends.append)
    assert "First" in words(tour)
    assert "1 of 3" in words(tour)
    assert QApplication.focusWidget() is button(tour, "Next")
    qtbot.keyClick(button(tour, "Next"), Qt.Key.Key_Space)
    assert "Second" in words(tour)
    qtbot.keyClick(button(tour, "Next"), Qt.Key.Key_Left)
    assert "First" in words(tour)
    assert not button(tour, "Back").isEnabled()
    qtbot.keyClick(button(tour, "Next"), Qt.Key.Key_Right)
    qtbot.keyClick(button(tour, "Next"), Qt.Key.Key_Right)
    assert "Third" in words(tour)
    qtbot.keyClick(button(tour, "Done"), Qt.Key.Key_Space)
    assert not tour.isVisible()
    assert ends == [True]


def test_the_keys_of_the_window_rest(tour: Tour, place: Place, qtbot: QtBot) -> None:
    heard: list[str] = []
    for keys in ("Space", ".", "R"):
        QShortcut(QKeySequence(keys), place).activated.connect(partial(heard.append, keys))
    next_button = button(tour, "Next")
    for key in (Qt.Key.Key_Period, Qt.Key.Key_R, Qt.Key.Key_Space):
        qtbot.keyClick(next_button, key)
    assert heard == []
    assert tour.at == 1
    tour.leave()
    qtbot.keyClick(place, Qt.Key.Key_R)
    assert heard == ["R"]


def test_escape_leaves_and_it_can_begin_again(tour: Tour, qtbot: QtBot) -> None:
    tour.go_on()
    with qtbot.waitSignal(tour.ended, check_params_cb=lambda finished: finished is False):
        qtbot.keyClick(button(tour, "Next"), Qt.Key.Key_Escape)
    assert not tour.isVisible()
    tour.start()
    assert tour.at == 0
    assert tour.isVisible()


def test_tab_stays_within_the_bubble(tour: Tour, place: Place, qtbot: QtBot) -> None:
    tour.go_on()
    seen = []
    for _ in range(4):
        focus = QApplication.focusWidget()
        assert isinstance(focus, QPushButton)
        assert focus is not place.right
        seen.append(focus.text())
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert seen == ["Next", "Back", "Leave", "Next"]


def test_clicks_do_not_reach_what_lies_underneath(tour: Tour, place: Place, qtbot: QtBot) -> None:
    clicks: list[bool] = []
    place.right.clicked.connect(clicks.append)
    below = place.right.geometry().center()
    assert place.childAt(below) is not place.right
    qtbot.mouseClick(tour, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert clicks == []
    assert tour.isVisible()


def test_a_widget_that_is_not_to_be_seen_leaves_the_words_in_the_middle(tour: Tour, place: Place) -> None:
    place.left.hide()
    tour.start()
    assert tour.lit.isEmpty()
    tour.go_on()
    tour.go_on()
    assert tour.lit.isEmpty()


ROOM = QRect(0, 0, 1000, 600)


@pytest.mark.parametrize(
    "lit", [QRect(0, 0, 250, 600), QRect(750, 0, 250, 600), QRect(0, 0, 1000, 60), QRect(0, 540, 1000, 60)]
)
def test_the_bubble_stands_beside_what_is_lit_and_in_the_window(lit: QRect) -> None:
    bubble = QRect(beside(lit, QSize(300, 150), ROOM), QSize(300, 150))
    assert not bubble.intersects(lit)
    assert ROOM.contains(bubble)


def test_where_all_is_lit_the_bubble_stands_within() -> None:
    assert ROOM.contains(QRect(beside(ROOM, QSize(300, 150), ROOM), QSize(300, 150)))


def test_no_steps_are_no_tour(place: Place) -> None:
    with pytest.raises(ValueError, match="at least one step"):
        Tour(place, ())


def test_the_tour_of_the_window_has_six_steps() -> None:
    assert len(STOPS) == 6
    assert len({stop.widget for stop in STOPS}) == 6


def test_each_step_finds_its_widget_in_the_window(program: Program) -> None:
    for step in tour_steps(program.window):
        widget = step.widget()
        assert widget is not None
        step.bring()
        assert widget.isVisibleTo(program.window)
        assert program.window.rect().intersects(QRect(widget.mapTo(program.window, QPoint()), widget.size()))
