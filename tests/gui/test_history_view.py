"""The diary with a real session behind it: mouse, keys, what is undone and what is saved."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QUndoCommand, QUndoStack
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from nn_sim.experiment.edits import worked_experiment
from nn_sim.session import intentions as wish
from nn_sim.session.session import Session
from nn_sim.session.view_state import EVERYTHING
from nn_sim.training.engine_loader import EngineLoader
from nn_sim.ui.diary import HistoryView
from nn_sim.ui.theme import LIGHT

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def session(qapp) -> Iterator[Session]:
    session = Session(worked_experiment(), EngineLoader(load=lambda: None))
    yield session
    session.shut_down()
    session.deleteLater()


@pytest.fixture
def view(session: Session, qtbot: QtBot) -> HistoryView:
    view = HistoryView(session.document.undo_stack)
    qtbot.addWidget(view)
    view.set_theme(LIGHT)
    view.resize(640, 210)
    view.intended.connect(session.intend)
    session.document.view_changed.connect(view.render_state)
    view.render_state(session.document.state, EVERYTHING)
    with qtbot.waitExposed(view):
        view.show()
    view.activateWindow()
    return view


def set_weight(session: Session, value: float) -> None:
    session.intend(wish.SetWeights(1, 1, 2, np.array([[value]])))


def lines(view: HistoryView, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole) -> list[str]:
    model = view.entries.model()
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]


def click(view: HistoryView, row: int) -> None:
    place = view.entries.visualRect(view.entries.model().index(row, 0)).center()
    QTest.mouseClick(view.entries.viewport(), LEFT, pos=place)


def test_it_reads_like_a_diary(session: Session, view: HistoryView):
    set_weight(session, 0.3)
    session.intend(wish.SetEta(0.2))
    session.intend(wish.StepExample())
    assert lines(view) == ["Start  ·  saved", "w_22 = 0.3", "η = 0.2", "Step 1, η 0.2"]
    session.document.undo_stack.setClean()
    assert lines(view)[0] == "Start"
    assert lines(view)[3] == "Step 1, η 0.2  ·  saved"


def test_a_click_goes_to_an_entry_and_what_comes_later_is_grey(session: Session, view: HistoryView):
    for value in (0.1, 0.2, 0.3):
        set_weight(session, value)
    click(view, 1)
    assert session.document.undo_stack.index() == 1
    assert session.document.experiment.parameters.matrices[1][1, 2] == 0.1
    assert view.entries.currentIndex().row() == 1
    model = view.entries.model()
    colours = [model.index(row, 0).data(Qt.ItemDataRole.ForegroundRole).name() for row in range(4)]
    assert colours == [LIGHT.text, LIGHT.text, LIGHT.muted, LIGHT.muted]
    assert lines(view, Qt.ItemDataRole.AccessibleTextRole) == [
        "Start, saved",
        "w_22 = 0.1, shown now",
        "w_22 = 0.2, undone",
        "w_22 = 0.3, undone",
    ]


def test_with_keys_one_moves_and_enter_goes(session: Session, view: HistoryView):
    for value in (0.1, 0.2, 0.3):
        set_weight(session, value)
    view.entries.setFocus()
    QTest.keyClick(view.entries, Qt.Key.Key_Up)
    QTest.keyClick(view.entries, Qt.Key.Key_Up)
    assert session.document.undo_stack.index() == 3
    QTest.keyClick(view.entries, Qt.Key.Key_Return)
    assert session.document.undo_stack.index() == 1


def test_a_change_after_going_back_takes_the_place_of_what_was_undone(session: Session, view: HistoryView):
    for value in (0.1, 0.2, 0.3):
        set_weight(session, value)
    click(view, 1)
    set_weight(session, 0.9)
    assert lines(view)[1:] == ["w_22 = 0.1", "w_22 = 0.9"]


def test_entries_that_merge_stay_one_line(session: Session, view: HistoryView):
    for eta in (0.2, 0.3, 0.4):
        session.intend(wish.SetEta(eta))
    assert lines(view)[1:] == ["η = 0.4"]


def test_while_running_it_rests(session: Session, view: HistoryView, qtbot: QtBot):
    set_weight(session, 0.3)
    session.intend(wish.Run())
    assert not view.entries.isEnabled()
    assert view.entries.toolTip() == "Pause the run first: the past rests while it is on"
    click(view, 0)
    session.intend(wish.Pause())
    qtbot.waitUntil(lambda: not session.training.is_busy)
    assert view.entries.isEnabled()
    assert session.document.undo_stack.index() == session.document.undo_stack.count()


def test_bookmarks_are_gone_to_and_removed(session: Session, view: HistoryView):
    assert not view.bookmarks.isVisible()
    for name in ("one", "two", "three"):
        session.intend(wish.StepExample())
        session.intend(wish.SetBookmark(name))
    assert [view.bookmarks.item(row).text() for row in range(3)] == [
        "one  ·  step 1",
        "two  ·  step 2",
        "three  ·  step 3",
    ]
    QTest.mouseClick(
        view.bookmarks.viewport(), LEFT, pos=view.bookmarks.visualItemRect(view.bookmarks.item(1)).center()
    )
    assert session.document.experiment.progress.step == 2
    view.bookmarks.setFocus()
    QTest.keyClick(view.bookmarks, Qt.Key.Key_Delete)
    assert [mark.name for mark in session.document.timeline.bookmarks] == ["one", "three"]
    assert view.bookmarks.currentRow() == 1
    QTest.keyClick(view.bookmarks, Qt.Key.Key_Return)
    assert session.document.experiment.progress.step == 3
    QTest.mouseClick(view.remove, LEFT)
    QTest.mouseClick(view.remove, LEFT)
    assert session.document.timeline.bookmarks == ()
    assert not view.remove.isVisible()


def test_a_thousand_entries_are_quick_and_say_when_the_start_is_lost(qtbot: QtBot):
    stack = QUndoStack()
    stack.setUndoLimit(1000)
    for number in range(1000):
        stack.push(QUndoCommand(f"entry {number}"))
    view = HistoryView(stack)
    qtbot.addWidget(view)
    view.set_theme(LIGHT)
    with qtbot.waitExposed(view):
        view.show()
    began = perf_counter()
    for number in range(10):
        stack.push(QUndoCommand(f"more {number}"))
        QCoreApplication.processEvents()
    took = (perf_counter() - began) / 10
    assert (lines(view)[0], lines(view)[1], lines(view)[-1]) == (
        "Earlier than the history goes back",
        "entry 10",
        "more 9",
    )
    assert took < 0.1  # a tenth of that here
    view.close()


def test_a_stack_that_ends_before_its_view_is_no_trouble(qtbot: QtBot):
    stack = QUndoStack()
    stack.push(QUndoCommand("one"))
    view = HistoryView(stack)
    qtbot.addWidget(view)
    stack.deleteLater()
    QCoreApplication.sendPostedEvents(stack, QEvent.Type.DeferredDelete)
    view.show()
    assert lines(view)[1].startswith("one")
