"""Going through time in a document: back and on, branches, bookmarks, and undo of all of it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from nn_sim.experiment import Experiment
from nn_sim.experiment.edits import worked_experiment
from nn_sim.experiment.timeline import begun
from nn_sim.session import intentions as wish
from nn_sim.session.session import Session
from nn_sim.session.work import Work
from nn_sim.training.engine_loader import EngineLoader


@pytest.fixture
def session(qapp) -> Iterator[Session]:
    session = Session(worked_experiment(), EngineLoader(load=lambda: None))
    yield session
    session.shut_down()
    session.deleteLater()


def step(session: Session, times: int) -> list[Experiment]:
    seen = [session.document.experiment]
    for _ in range(times):
        session.intend(wish.StepExample())
        session.finish_run()  # where the machine is busy, a step is not waited for to its end
        seen.append(session.document.experiment)
    return seen


def test_back_and_forth_is_exact_and_undo_undoes_it(session: Session):
    seen = step(session, 5)
    session.intend(wish.GoToStep(2))
    assert session.document.experiment.parameters == seen[2].parameters
    session.intend(wish.StepBack())
    assert session.document.experiment.parameters == seen[1].parameters
    assert session.document.undo_stack.undoText() == "Go to step 1"
    session.document.undo_stack.undo()  # both moves are one entry
    assert session.document.experiment is seen[5]


def test_training_on_from_the_past_follows_what_was(session: Session):
    seen = step(session, 4)
    session.intend(wish.GoToStep(1))
    session.intend(wish.StepExample())
    assert session.document.experiment.parameters == seen[2].parameters
    assert len(session.document.timeline.branches) == 1
    assert session.document.timeline.branch.last_step == 4


def test_a_change_in_the_past_branches_and_the_other_branch_can_be_visited(session: Session):
    seen = step(session, 4)
    session.intend(wish.GoToStep(2))
    session.intend(wish.SetWeights(0, 0, 0, np.array([[7.0]])))
    step(session, 1)
    assert [branch.id for branch in session.document.timeline.branches] == [1, 2]
    session.intend(wish.GoToStep(4, branch=1))
    assert session.document.experiment.parameters == seen[4].parameters
    assert session.document.timeline.current == 1
    while session.document.undo_stack.canUndo():
        session.document.undo_stack.undo()
    assert session.document.experiment is seen[0]
    assert len(session.document.timeline.branches) == 1


def test_a_bookmark_is_an_entry(session: Session):
    step(session, 2)
    session.intend(wish.SetBookmark("before the jump"))
    assert [mark.name for mark in session.document.timeline.bookmarks] == ["before the jump"]
    session.document.undo_stack.undo()
    assert session.document.timeline.bookmarks == ()


def test_the_cursor_goes_back_over_the_beginning_of_a_step(session: Session):
    seen = step(session, 1)
    session.intend(wish.SetGranularity("phase"))
    session.intend(wish.MoveCursor())
    session.intend(wish.MoveCursor(forward=False))
    assert session.document.experiment.parameters == seen[0].parameters
    lesson = session.document.state.lesson
    assert lesson.walk.stage(lesson.place.stage).phase == "update of V"
    session.intend(wish.MoveCursor())
    assert session.document.experiment.parameters == seen[1].parameters
    session.intend(wish.MoveCursor(forward=False))
    assert session.document.experiment.parameters == seen[0].parameters


def test_nothing_comes_before_the_start(session: Session):
    session.intend(wish.StepBack())
    session.intend(wish.EpochBack())
    assert session.document.undo_stack.count() == 0


def test_back_by_an_epoch(session: Session):
    seen = step(session, 3)  # the worked example has one example: an epoch is a step
    session.intend(wish.EpochBack())
    assert session.document.experiment.parameters == seen[2].parameters


def test_a_long_way_is_gone_aside_and_the_last_wish_counts(session: Session, qtbot):
    seen = step(session, 3)
    session.time._seconds_to = lambda branch, step: 1.0  # type: ignore[method-assign]
    session.intend(wish.GoToStep(0))
    session.intend(wish.GoToStep(1))
    qtbot.waitUntil(lambda: session.document.experiment.progress.step == 1, timeout=3000)
    qtbot.wait(50)
    assert session.document.experiment.parameters == seen[1].parameters


def test_a_step_up_to_an_edit_follows_what_was(session: Session):
    seen = step(session, 2)
    session.intend(wish.SetEta(0.5))
    step(session, 1)
    session.intend(wish.GoToStep(1))
    session.intend(wish.StepExample())
    assert session.document.experiment.parameters == seen[2].parameters
    assert session.document.experiment.hyperparameters.eta == 0.1
    assert len(session.document.timeline.branches) == 1


def test_going_on_where_an_edit_was_without_it_branches(session: Session):
    step(session, 2)
    session.intend(wish.SetWeights(0, 0, 0, np.array([[7.0]])))
    edited = step(session, 2)
    session.intend(wish.GoToStep(1))
    session.intend(wish.StepExample())
    unedited = step(session, 1)
    assert unedited[0].parameters != edited[0].parameters
    assert session.document.timeline.current == 2
    for branch, then in ((1, edited[1]), (2, unedited[1])):
        session.intend(wish.GoToStep(3, branch))
        assert session.document.experiment.parameters == then.parameters
    session.intend(wish.GoToStep(2, 2))
    assert session.document.experiment.parameters == unedited[0].parameters


@pytest.fixture
def travels_aside(monkeypatch: pytest.MonkeyPatch) -> None:
    """No way is short enough to be gone while one waits."""
    monkeypatch.setattr("nn_sim.session.time_controller.WAIT_SECONDS", -1.0)


def arrive(session: Session, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not session.time.aside.is_busy)
    QCoreApplication.processEvents()


@pytest.mark.usefixtures("travels_aside")
def test_a_long_way_is_gone_aside(session: Session, qtbot: QtBot):
    seen = step(session, 4)
    session.intend(wish.GoToStep(1))
    assert session.document.experiment is seen[4]
    arrive(session, qtbot)
    assert session.document.experiment.parameters == seen[1].parameters


@pytest.mark.usefixtures("travels_aside")
def test_what_is_undone_during_a_journey_is_not_visited(session: Session, qtbot: QtBot):
    seen = step(session, 4)
    session.intend(wish.GoToStep(3))
    session.intend(wish.GoToEntry(1))  # now the timeline ends at step 1
    arrive(session, qtbot)
    assert session.document.experiment is seen[1]
    assert session.document.timeline.branch.last_step == 1


@pytest.mark.usefixtures("travels_aside")
def test_a_journey_does_not_end_in_other_work(session: Session, qtbot: QtBot):
    step(session, 4)
    session.intend(wish.GoToStep(3))
    other = worked_experiment()
    session.document.open(Work(other, begun(other)))
    arrive(session, qtbot)
    assert session.document.experiment is other
    assert session.document.undo_stack.count() == 0


@pytest.mark.usefixtures("travels_aside")
def test_an_edit_during_a_journey_is_what_counts(session: Session, qtbot: QtBot):
    step(session, 4)
    session.intend(wish.GoToStep(1))
    session.intend(wish.SetEta(0.5))
    arrive(session, qtbot)
    now = session.document.experiment
    assert (now.progress.step, now.hyperparameters.eta) == (4, 0.5)
