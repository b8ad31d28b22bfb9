"""The bar under the columns with a real session behind it: mouse, keys, bookmarks, branches, a run that is on."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from nn_sim.datasets import make_builtin
from nn_sim.engine import Hyperparameters
from nn_sim.experiment.edits import new_experiment, worked_experiment
from nn_sim.session import intentions as wish
from nn_sim.session.session import Session
from nn_sim.session.view_state import EVERYTHING
from nn_sim.training.engine_loader import EngineLoader
from nn_sim.ui.theme import DARK, LIGHT
from nn_sim.ui.timeline import TimelineBar, wording
from nn_sim.ui.timeline.throttle import Throttle

LEFT = Qt.MouseButton.LeftButton
RAIL = 38  # a height at which there are no flags


class Desk:
    """A bar and the session that feeds it."""

    def __init__(self, session: Session, bar: TimelineBar, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.session, self.bar, self.track = session, bar, bar.track
        self.wishes: list[object] = []
        bar.intended.connect(self.wishes.append)

    def train(self, steps: int) -> None:
        for _ in range(steps):
            self.session.intend(wish.StepExample())
            if self.session.training.is_busy:
                self._qtbot.waitUntil(lambda: not self.session.training.is_busy)

    @property
    def step(self) -> int:
        return self.session.document.experiment.progress.step

    def place(self, step: int, height: int = RAIL) -> QPoint:
        return QPoint(round(self.track.scale.place(step)), height)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> int:
        QTest.keyClick(self.track, key, modifier)
        return self.step

    def grounds(self) -> set[str]:
        image = self.track.grab().toImage()
        return {image.pixelColor(x, y).name() for x in range(0, image.width(), 5) for y in range(image.height())}


@pytest.fixture
def desk(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[Desk]:
    """The worked example, whose epoch is one step; or what the test names."""
    session = Session(getattr(request, "param", worked_experiment)(), EngineLoader(load=lambda: None))
    bar = TimelineBar()
    qtbot.addWidget(bar)
    bar.set_theme(LIGHT)
    bar.resize(1024, 56)
    bar.intended.connect(session.intend)
    session.document.view_changed.connect(bar.render_state)
    bar.render_state(session.document.state, EVERYTHING)
    with qtbot.waitExposed(bar):
        bar.show()
    bar.activateWindow()
    yield Desk(session, bar, qtbot)
    session.shut_down()
    session.deleteLater()


def ten_points():
    return new_experiment(
        make_builtin("gaussians", size=10),
        hidden_sizes=(2,),
        hyperparameters=Hyperparameters(eta=0.1, batch_size=2),
        split=None,
    )


def test_before_training_it_says_what_to_do(desk: Desk):
    assert desk.track.words_at(QPoint(50, RAIL)) == "Train, and every step can be visited here."
    assert not desk.bar.step_back.isEnabled()
    assert not desk.bar.branches.isVisible()
    QTest.mouseClick(desk.track, LEFT, pos=QPoint(50, RAIL))
    assert desk.press(Qt.Key.Key_Left) == 0
    assert desk.wishes == []


def test_a_click_visits_a_step(desk: Desk):
    desk.train(10)
    assert desk.track.shown_step == 10
    QTest.mouseClick(desk.track, LEFT, pos=desk.place(4))
    assert desk.step == 4
    assert desk.wishes == [wish.GoToStep(4)]
    assert desk.bar.where.text().startswith("step 4 · epoch 4\nloss ")


def test_a_drag_scrubs_and_ends_where_the_mouse_is_let_go(desk: Desk):
    desk.train(50)
    QTest.mousePress(desk.track, LEFT, pos=desk.place(50))
    for step in range(49, 9, -1):
        QTest.mouseMove(desk.track, desk.place(step))
    assert desk.track.shown_step == 10  # the handle is where the mouse is
    QTest.mouseRelease(desk.track, LEFT, pos=desk.place(10))
    assert desk.step == 10
    assert len(desk.wishes) < 40  # of forty places in no time only some are visited
    assert desk.wishes[-1] == wish.GoToStep(10)
    assert desk.session.document.undo_stack.undoText() == "Go to step 10"


def test_keys_go_by_steps_tenths_and_to_the_ends(desk: Desk):
    desk.train(30)
    desk.track.setFocus()
    assert desk.press(Qt.Key.Key_Left) == 29
    assert desk.press(Qt.Key.Key_PageDown) == 26
    assert desk.press(Qt.Key.Key_PageUp) == 29
    assert desk.press(Qt.Key.Key_Home) == 0
    assert desk.press(Qt.Key.Key_Right) == 1
    assert desk.press(Qt.Key.Key_End) == 30
    assert desk.press(Qt.Key.Key_Right) == 30


@pytest.mark.parametrize("desk", [ten_points], indirect=True)
def test_with_ctrl_keys_go_by_epochs(desk: Desk):
    count = desk.session.document.experiment.example_count
    of_epoch = -(-count // 2)
    desk.train(3 * of_epoch + 1)
    desk.track.setFocus()
    ctrl = Qt.KeyboardModifier.ControlModifier
    assert desk.press(Qt.Key.Key_Left, ctrl) == 3 * of_epoch
    assert desk.press(Qt.Key.Key_Left, ctrl) == 2 * of_epoch
    assert desk.press(Qt.Key.Key_Left) == 2 * of_epoch - 1
    assert desk.press(Qt.Key.Key_Right, ctrl) == 2 * of_epoch
    assert desk.press(Qt.Key.Key_Right, ctrl) == 3 * of_epoch
    assert desk.press(Qt.Key.Key_Right, ctrl) == 3 * of_epoch + 1  # the end comes before the next epoch


def test_the_buttons_go_back(desk: Desk):
    desk.train(5)
    QTest.mouseClick(desk.bar.step_back, LEFT)
    QTest.mouseClick(desk.bar.epoch_back, LEFT)
    assert desk.wishes == [wish.StepBack(), wish.EpochBack()]
    assert desk.step == 3


def test_the_past_says_so_and_is_paler(desk: Desk):
    desk.train(10)
    assert "in the past" not in desk.track.words_at(desk.place(3))
    before = desk.grounds()
    desk.track.setFocus()
    desk.press(Qt.Key.Key_Home)
    assert desk.track.words_at(desk.place(3)).endswith(
        "You are in the past: change anything to branch off, or End to return"
    )
    assert "in the past" in desk.bar.where.toolTip()
    assert LIGHT.line in desk.grounds() - before  # the rail after the handle
    desk.press(Qt.Key.Key_End)
    assert "in the past" not in desk.bar.where.toolTip()


def test_a_bookmark_gets_its_name_in_place(desk: Desk):
    desk.train(4)
    QTest.mouseClick(desk.bar.bookmark, LEFT)
    assert desk.bar.name.isVisible()
    assert desk.bar.name.text() == "step 4"
    QTest.keyClicks(desk.bar.name, "the jump")
    QTest.keyClick(desk.bar.name, Qt.Key.Key_Return)
    assert not desk.bar.name.isVisible()
    assert [(mark.name, mark.step) for mark in desk.session.document.timeline.bookmarks] == [("the jump", 4)]
    assert "Bookmark “the jump”, step 4" in desk.track.words_at(desk.place(4))
    assert desk.bar.bookmark.toolTip() == "Rename the bookmark “the jump”"


def test_escape_names_nothing(desk: Desk):
    desk.train(2)
    QTest.mouseClick(desk.bar.bookmark, LEFT)
    QTest.keyClick(desk.bar.name, Qt.Key.Key_Escape)
    assert not desk.bar.name.isVisible()
    assert desk.session.document.timeline.bookmarks == ()


def test_a_click_near_a_flag_goes_to_it(desk: Desk):
    desk.train(400)
    desk.session.intend(wish.GoToStep(100))
    desk.session.intend(wish.SetBookmark("flat"))
    desk.session.intend(wish.GoToStep(400))
    beside = desk.place(100, height=5) + QPoint(4, 0)
    assert desk.track.scale.step(beside.x()) != 100
    QTest.mouseClick(desk.track, LEFT, pos=beside)
    assert desk.step == 100


def test_branches_are_offered_once_there_are_two(desk: Desk):
    desk.train(6)
    desk.session.intend(wish.GoToStep(2))
    desk.session.intend(wish.SetWeights(0, 0, 0, np.array([[2.0]])))
    desk.train(1)
    box = desk.bar.branches
    assert box.isVisible()
    assert [box.itemText(row) for row in range(box.count())] == [
        "run 1 · 6 steps",
        "run 2 · branch of run 1 at step 2 · 1 step",
    ]
    assert box.currentIndex() == 1
    assert "At step 2 run 1 goes another way" in desk.track.words_at(desk.place(2))
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Up)
    assert desk.wishes == [wish.GoToStep(3, 1)]  # the same step, for run 1 has it
    desk.session.intend(wish.GoToStep(6))
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert desk.wishes[-1] == wish.GoToStep(3, 2)  # the end, for run 2 has no step 6
    assert desk.session.document.timeline.current == 2


def test_while_running_it_grows_and_cannot_be_scrubbed(desk: Desk, qtbot: QtBot):
    desk.train(3)
    desk.track.setFocus()
    desk.session.intend(wish.SetSpeed(2000.0))
    desk.session.intend(wish.Run())
    qtbot.waitUntil(lambda: desk.track.scale.last > 100, timeout=5000)
    assert desk.track.shown_step == desk.track.scale.last
    assert desk.track.words_at(QPoint(40, RAIL)) == wording.RUNNING
    assert desk.bar.step_back.toolTip() == wording.RUNNING
    assert not desk.bar.step_back.isEnabled()
    assert not desk.bar.bookmark.isEnabled()
    QTest.mouseClick(desk.track, LEFT, pos=desk.place(1))
    QTest.keyClick(desk.track, Qt.Key.Key_Home)
    assert desk.wishes == []
    assert desk.track.hasFocus()
    desk.session.intend(wish.Pause())
    qtbot.waitUntil(lambda: not desk.session.training.is_busy)
    assert desk.press(Qt.Key.Key_Home) == 0


def test_to_a_screen_reader_it_is_a_slider(desk: Desk):
    desk.train(8)
    spoken = QAccessible.queryAccessibleInterface(desk.track)
    assert spoken.role() == QAccessible.Role.Slider
    assert desk.track.accessibleDescription() == "step 8 of 8"
    desk.track.setValue(5)  # as a screen reader does
    assert desk.step == 5
    assert desk.track.accessibleDescription().startswith("step 5 of 8, in the past")


def test_the_curve_is_drawn_again_only_for_other_losses(desk: Desk):
    desk.train(12)
    desk.track.repaint()
    curve = desk.track._curve.cacheKey()
    desk.session.intend(wish.GoToStep(3))
    desk.track.repaint()
    assert desk.track._curve.cacheKey() == curve
    desk.bar.set_theme(DARK)
    desk.track.repaint()
    dark = desk.track._curve.cacheKey()
    assert dark != curve
    desk.session.intend(wish.GoToStep(12))
    desk.train(1)
    desk.track.repaint()
    assert desk.track._curve.cacheKey() != dark


def test_a_throttle_lets_the_first_and_the_newest_through(qtbot: QtBot):
    throttle, seen = Throttle(40), []
    throttle.passed.connect(seen.append)
    for value in (1, 2, 3):
        throttle.offer(value)
    assert seen == [1]
    qtbot.waitUntil(lambda: seen == [1, 3])
    throttle.offer(4)
    throttle.finish()
    assert seen == [1, 3, 4]
    throttle.offer(5)
    throttle.offer(6)
    throttle.drop()
    qtbot.wait(100)
    assert seen == [1, 3, 4, 5]
