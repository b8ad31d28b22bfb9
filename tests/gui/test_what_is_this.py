"""What is this? Every control answers, by mouse and by key."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QWhatsThisClickedEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWhatsThis, QWidget
from pytestqt.qtbot import QtBot

from nn_sim.language import set_translation
from nn_sim.ui.help.what_is_this import WhatIsThis
from nn_sim.ui.help.what_words import Words

WORDS = {"learning rate eta": Words("How far a step goes.", "w ← w − η ∂l/∂w", "training")}


class Place(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.eta, self.plain, self.inner = QLineEdit(), QPushButton("&Go"), QLabel("inner", self)
        self.eta.setAccessibleName("learning rate eta")
        self.eta.setToolTip("a tooltip")
        self.plain.setToolTip("Goes on < and on")
        self.inner.setParent(self.plain)
        layout = QVBoxLayout(self)
        layout.addWidget(self.eta)
        layout.addWidget(self.plain)
        self.asked = WhatIsThis(self, WORDS)


@pytest.fixture
def place(qtbot: QtBot) -> Iterator[Place]:
    window = Place()
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    yield window
    QWhatsThis.leaveWhatsThisMode()
    QWhatsThis.hideText()


def shown_text() -> bool:
    return any(type(one).__name__ == "QWidget" and one.inherits("QWhatsThat") for one in QApplication.topLevelWidgets())


def test_longer_words_come_with_equation_and_page(place: Place) -> None:
    answer = place.asked.answer(place.eta)
    assert "Learning rate eta" in answer
    assert "How far a step goes." in answer
    assert "a tooltip" not in answer
    assert "w ← w − η ∂l/∂w" in answer
    assert 'href="guide:training"' in answer


@pytest.fixture
def in_german() -> Iterator[None]:
    """Two texts in German, all others as they are."""
    german = {
        "learning rate eta": "Lernrate Eta",
        "How far a step goes.": "Wie weit ein Schritt geht.",
    }
    set_translation(lambda text: german.get(text, text))
    yield
    set_translation(None)


def test_longer_words_are_found_by_the_name_in_another_language(in_german: None, qtbot: QtBot) -> None:
    window = Place()
    qtbot.addWidget(window)
    window.eta.setAccessibleName("Lernrate Eta")
    answer = window.asked.answer(window.eta)
    assert "<b>Lernrate Eta</b>" in answer
    assert "Wie weit ein Schritt geht." in answer
    assert 'href="guide:training"' in answer


def test_a_tooltip_answers_where_there_are_no_longer_words(place: Place) -> None:
    assert place.asked.answer(place.plain) == "<b>Go</b><p>Goes on &lt; and on</p>"


def test_what_stands_in_a_control_answers_as_it_does(place: Place) -> None:
    place.inner.setText("")
    assert place.asked.answer(place.inner) == place.asked.answer(place.plain)


def test_own_words_of_a_widget_come_first(place: Place) -> None:
    place.eta.setWhatsThis("its own")
    assert place.asked.answer(place.eta) == "its own"


def test_a_click_shows_the_answer_and_does_not_reach_the_control(place: Place, qtbot: QtBot) -> None:
    clicks: list[bool] = []
    place.plain.clicked.connect(clicks.append)
    place.asked.enter()
    assert QWhatsThis.inWhatsThisMode()
    qtbot.mouseClick(place.plain, Qt.MouseButton.LeftButton)
    assert not QWhatsThis.inWhatsThisMode()
    assert clicks == []
    assert shown_text()


def test_enter_asks_about_the_control_with_the_focus(place: Place, qtbot: QtBot) -> None:
    place.eta.setFocus()
    place.asked.enter()
    qtbot.keyClick(place.eta, Qt.Key.Key_Return)
    assert not QWhatsThis.inWhatsThisMode()
    assert shown_text()
    assert place.asked.geometry() == place.eta.geometry()  # where Qt shows the answer


def test_escape_ends_it(place: Place, qtbot: QtBot) -> None:
    place.asked.enter()
    qtbot.keyClick(place.eta, Qt.Key.Key_Escape)
    assert not QWhatsThis.inWhatsThisMode()
    assert not shown_text()


def test_a_link_asks_for_the_guide(place: Place, qtbot: QtBot) -> None:
    with qtbot.waitSignal(place.asked.guide_requested, check_params_cb=lambda page: page == "training"):
        QApplication.sendEvent(place.asked, QWhatsThisClickedEvent("guide:training"))


def test_until_somebody_asks_no_event_passes_through(place: Place) -> None:
    seen: list[QEvent.Type] = []

    class Counting(WhatIsThis):
        def eventFilter(self, watched: object, event: QEvent) -> bool:
            seen.append(event.type())
            return super().eventFilter(watched, event)  # type: ignore[arg-type]

    asked = Counting(place, WORDS)
    QApplication.sendEvent(place.eta, QEvent(QEvent.Type.User))
    assert seen == []
    asked.enter()
    QApplication.sendEvent(place.eta, QEvent(QEvent.Type.User))
    assert QEvent.Type.User in seen
    QWhatsThis.leaveWhatsThisMode()
    QApplication.sendEvent(place.eta, QEvent(QEvent.Type.User))  # shows that the mode has ended
    seen.clear()
    QApplication.sendEvent(place.eta, QEvent(QEvent.Type.User))
    assert seen == []
