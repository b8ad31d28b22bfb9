"""Going to an entry of the history, and taking bookmarks away."""

from __future__ import annotations

import numpy as np

from nn_sim.experiment.edits import worked_experiment
from nn_sim.session import intentions as wish
from nn_sim.session.session import Session


def first_weights(session: Session) -> list[float]:
    return [float(session.document.experiment.parameters.matrices[0][0, 0])]


def with_entries(session: Session, count: int) -> None:
    for value in range(count):
        session.intend(wish.SetWeights(0, 0, 0, np.array([[float(value)]])))


def test_a_jump_over_many_entries_is_shown_once(make_session, watch):
    session = make_session(worked_experiment())
    with_entries(session, 20)
    seen = watch(session.document)
    session.intend(wish.GoToEntry(6))
    assert len(seen.states) == 1
    assert (session.document.undo_stack.index(), first_weights(session)) == (6, [5.0])
    session.intend(wish.GoToEntry(20))
    assert len(seen.states) == 2
    assert (session.document.undo_stack.index(), first_weights(session)) == (20, [19.0])


def test_who_hears_of_the_jump_sees_where_it_has_led(make_session):
    session = make_session(worked_experiment())
    with_entries(session, 5)
    heard = []
    session.document.undo_stack.indexChanged.connect(lambda index: heard.append((index, *first_weights(session))))
    session.intend(wish.GoToEntry(2))
    session.intend(wish.GoToEntry(4))
    session.intend(wish.GoToEntry(4))
    assert heard == [(2, 1.0), (4, 3.0)]


def test_the_first_row_is_the_start(make_session):
    session = make_session(worked_experiment())
    start = session.document.experiment
    with_entries(session, 3)
    session.intend(wish.GoToEntry(0))
    assert session.document.experiment is start
    assert session.document.undo_stack.canRedo()


def test_an_entry_that_is_not_there_goes_no_further_than_the_end(make_session):
    session = make_session(worked_experiment())
    with_entries(session, 3)
    session.intend(wish.GoToEntry(99))
    assert first_weights(session) == [2.0]


def test_the_history_rests_while_a_run_is_on(make_session, watch, qtbot):
    session = make_session(worked_experiment())
    with_entries(session, 2)
    seen = watch(session.document)
    session.intend(wish.Run())
    session.intend(wish.GoToEntry(0))
    assert seen.refusals == ["Pause the run first: the history rests while it is on."]
    assert session.document.undo_stack.index() == 2
    session.intend(wish.Pause())
    qtbot.waitUntil(lambda: not session.training.is_busy)


def test_a_bookmark_of_any_branch_can_be_removed_and_brought_back(make_session):
    session = make_session(worked_experiment())
    for _ in range(3):
        session.intend(wish.StepExample())
    session.intend(wish.SetBookmark("end"))
    session.intend(wish.GoToStep(1))
    session.intend(wish.SetEta(0.5))
    session.intend(wish.StepExample())
    session.intend(wish.SetBookmark("other"))
    session.intend(wish.RemoveBookmark(1, 3))
    assert [mark.name for mark in session.document.timeline.bookmarks] == ["other"]
    assert session.document.timeline.current == 2
    assert session.document.undo_stack.undoText() == "No bookmark “end”"
    session.document.undo_stack.undo()
    assert [mark.name for mark in session.document.timeline.bookmarks] == ["end", "other"]


def test_a_bookmark_that_is_not_there_is_no_entry(make_session):
    session = make_session(worked_experiment())
    session.intend(wish.RemoveBookmark(1, 0))
    assert session.document.undo_stack.count() == 0
