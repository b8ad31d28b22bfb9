"""Runs through the session: one entry each, what can be done meanwhile, and how they end."""

from dataclasses import replace
from math import inf

import numpy as np
import pytest

from nn_sim.engine import Backend, Hyperparameters, train_epochs
from nn_sim.experiment.edits import with_hyperparameters
from nn_sim.session import intentions as wish
from nn_sim.session.session import Session
from nn_sim.session.training_controller import run_text
from nn_sim.session.view_state import Change
from nn_sim.training.snapshot import Snapshot, picture_of
from tests.unit.experiment.experiments import line, ten_points
from tests.unit.training.fakes import BrokenBackend, CountingBackend


def begin(session: Session, qtbot, steps: int = 1) -> None:
    session.intend(wish.Run())
    qtbot.waitUntil(lambda: session.document.experiment.progress.step >= steps, timeout=10_000)


def pause(session: Session, qtbot) -> None:
    session.intend(wish.Pause())
    qtbot.waitUntil(lambda: not session.training.is_busy, timeout=10_000)


def test_a_run_is_one_entry_and_undoes_to_the_start(make_session, qtbot, compiled: Backend):
    session = make_session(ten_points(eta=0.01), compiled)
    start = session.document.experiment
    begin(session, qtbot)
    assert session.document.state.running
    assert session.document.undo_stack.count() == 0
    pause(session, qtbot)
    after = session.document.experiment
    stack = session.document.undo_stack
    assert not session.document.state.running
    assert (stack.count(), stack.undoText()) == (1, run_text(start, after))
    stack.undo()
    assert session.document.experiment is start
    stack.redo()
    assert session.document.experiment is after


@pytest.mark.parametrize("speed", [300.0, 5000.0, inf])
def test_a_run_learns_what_train_epochs_learns(make_session, qtbot, compiled: Backend, speed: float):
    session = make_session(ten_points(eta=0.01), compiled)
    session.intend(wish.SetSpeed(speed))
    e = session.document.experiment
    begin(session, qtbot)
    pause(session, qtbot)
    session.intend(wish.StepEpoch())  # to the end of the epoch, wherever the pause fell
    qtbot.waitUntil(lambda: not session.training.is_busy, timeout=10_000)
    found = session.document.experiment
    assert found.progress.position == 0
    how = (e.spec, e.start, e.hyperparameters, e.data.X_train, e.data.Y_train)
    assert found.parameters == train_epochs(*how, found.progress.epoch, order=e.order, seed=e.seed)


def test_runs_go_on_where_the_last_one_ended(make_session, qtbot, compiled: Backend):
    session = make_session(ten_points(eta=0.01), compiled)
    begin(session, qtbot)
    pause(session, qtbot)
    between = session.document.experiment.progress.step
    begin(session, qtbot, between + 1)
    pause(session, qtbot)
    assert session.document.undo_stack.count() == 2
    session.document.undo_stack.undo()
    assert session.document.experiment.progress.step == between


def test_edits_are_refused_while_a_run_is_on(make_session, qtbot, watch, compiled: Backend):
    session = make_session(ten_points(eta=0.01), compiled)
    begin(session, qtbot)
    seen = watch(session.document)
    for edit in (
        wish.SetBatchSize(7),
        wish.Reset(),
        wish.SetHiddenSizes((9,)),
        wish.SetWeights(0, 0, 0, np.ones((1, 1))),
    ):
        session.intend(edit)
    assert len(seen.refusals) == 4
    assert set(seen.refusals) == {
        "Pause the run first: while it is on, only the learning rate and the speed can be changed."
    }
    pause(session, qtbot)
    assert session.document.experiment.hyperparameters.batch_size == 3
    assert session.document.experiment.spec.sizes == (2, 3, 1)
    assert session.document.undo_stack.count() == 1


def test_eta_can_be_changed_while_a_run_is_on(make_session, qtbot, watch, compiled: Backend):
    session = make_session(ten_points(eta=0.01), compiled)
    begin(session, qtbot)
    seen = watch(session.document)
    session.intend(wish.SetEta(0.25))
    qtbot.waitUntil(lambda: session.document.experiment.hyperparameters.eta == 0.25, timeout=10_000)
    assert session.document.state.running
    assert any(Change.SETTINGS in changes for changes in seen.changes)
    pause(session, qtbot)
    stack = session.document.undo_stack
    assert stack.count() == 1
    assert stack.undoText().endswith("η 0.25")
    stack.undo()
    assert session.document.experiment.hyperparameters.eta == 0.01


def test_an_eta_that_cannot_be_is_refused_and_the_run_goes_on(make_session, qtbot, watch, compiled: Backend):
    session = make_session(ten_points(eta=0.01), compiled)
    begin(session, qtbot)
    seen = watch(session.document)
    session.intend(wish.SetEta(-1.0))
    assert seen.refusals == ["eta must be a number from 0, got -1.0"]
    step = session.document.experiment.progress.step
    qtbot.waitUntil(lambda: session.document.experiment.progress.step > step, timeout=10_000)
    pause(session, qtbot)
    assert session.document.experiment.hyperparameters.eta == 0.01


def test_the_speed_is_kept_for_the_next_run_and_is_no_entry(make_session, qtbot):
    session = make_session(ten_points(eta=0.01))
    session.intend(wish.SetSpeed(5.0))
    assert session.document.state.speed == 5.0
    assert session.document.undo_stack.count() == 0
    begin(session, qtbot)
    pause(session, qtbot)
    assert session.document.experiment.progress.step <= 3


def test_the_speed_can_be_changed_while_a_run_is_on(make_session, qtbot):
    session = make_session(ten_points(eta=0.01))
    session.intend(wish.SetSpeed(1.0))
    begin(session, qtbot)
    session.intend(wish.SetSpeed(inf))
    qtbot.waitUntil(lambda: session.document.experiment.progress.step > 100, timeout=10_000)
    pause(session, qtbot)


def test_pictures_come_while_it_runs_and_numbers_less_often(make_session, qtbot, watch):
    session = make_session(ten_points(), CountingBackend(seconds_an_example=1e-5))
    seen = watch(session.document)

    def told_while_running(change: Change) -> int:
        return sum(s.running and change in c for s, c in zip(seen.states, seen.changes, strict=True))

    session.intend(wish.Run())
    qtbot.waitUntil(lambda: told_while_running(Change.PICTURES) >= 15, timeout=10_000)
    assert 1 <= told_while_running(Change.NUMBERS) < told_while_running(Change.PICTURES) / 2
    pause(session, qtbot)
    assert seen.states[0].running
    assert seen.changes[0] == Change.RUN
    assert not seen.states[-1].running
    assert Change.NUMBERS | Change.RUN in seen.changes[-1]


def test_a_run_that_diverges_ends_with_a_diagnosis_and_keeps_the_last_good_weights(make_session, qtbot):
    session = make_session(line([1.0], [0.0], [0.0, 1.0], eta=3.0))  # see test_divergence: step 18 is too far
    session.intend(wish.Run())
    qtbot.waitUntil(lambda: not session.training.is_busy, timeout=10_000)
    state = session.document.state
    assert "diverged at step 18 (epoch 18)" in state.doctor.finding.sentence
    assert (state.notice, state.stopped) == ("", "")
    assert (state.running, state.experiment.progress.step) == (False, 17)
    assert np.isfinite(state.experiment.parameters.theta).all()
    assert session.document.undo_stack.undoText() == "Train 17 epochs, η 3"
    session.document.undo_stack.undo()
    assert session.document.state.doctor is None
    assert session.document.experiment.parameters.theta.tolist() == [0.0, 1.0]


def test_an_error_in_the_program_is_told_and_leaves_things_as_they_were(make_session, qtbot, watch):
    session = make_session(ten_points(), BrokenBackend())
    seen, before = watch(session.document), session.document.experiment
    session.intend(wish.Run())
    qtbot.waitUntil(lambda: not session.training.is_busy, timeout=10_000)
    state = session.document.state
    assert "ZeroDivisionError: the engine is broken" in state.notice
    assert not state.running
    assert state.experiment is before
    assert session.document.undo_stack.count() == 0
    assert Change.RUN in seen.changes[-1]
    session.intend(wish.SetBatchSize(2))  # and one can go on
    assert session.document.experiment.hyperparameters.batch_size == 2


def test_shutting_down_ends_a_run_and_commits_it(make_session, qtbot, compiled: Backend):
    session = make_session(ten_points(eta=0.01), compiled)
    begin(session, qtbot)
    session.shut_down()
    assert not session.training.is_busy
    assert not session.document.state.running
    assert session.document.undo_stack.count() == 1


def test_pausing_and_running_twice_does_no_harm(make_session, qtbot, compiled: Backend):
    session = make_session(ten_points(eta=0.01), compiled)
    session.intend(wish.Pause())
    begin(session, qtbot)
    for intention in (wish.Run(), wish.StepExample(), wish.StepEpoch(), wish.Pause(), wish.Pause()):
        session.intend(intention)
    pause(session, qtbot)
    assert session.document.undo_stack.count() == 1
    session.intend(wish.StepExample())  # the second Pause is not for this one
    qtbot.waitUntil(lambda: not session.training.is_busy, timeout=10_000)
    assert session.document.undo_stack.count() == 2


def test_news_of_an_older_run_are_dropped(make_session, qtbot, watch):
    session = make_session(ten_points(), CountingBackend(seconds_an_example=0.01))
    begin(session, qtbot)
    old = ten_points(seed=99)
    seen = watch(session.document)
    stale = Snapshot(0, old, picture_of(old), "numpy", 0.0, finished=True, stopped="long ago")
    session.training._thread.news.put(stale)
    qtbot.wait(50)
    assert session.training.is_busy
    assert all(state.experiment.seed == 5 for state in seen.states)
    pause(session, qtbot)
    assert session.document.state.stopped == ""
    assert session.document.experiment.seed == 5


@pytest.mark.parametrize(
    ("epoch", "position", "step", "text"),
    [
        (0, 3, 1, "Step 1, η 0.3"),
        (0, 9, 3, "Train 3 steps, η 0.3"),
        (1, 0, 4, "Epoch 1, η 0.3"),
        (1, 3, 5, "Train 5 steps, η 0.3"),
        (2, 0, 8, "Train 2 epochs, η 0.3"),
        (150, 6, 602, "Train 150 epochs, η 0.3"),
    ],
)
def test_how_the_history_names_a_run(epoch: int, position: int, step: int, text: str):
    before = ten_points()  # 4 steps an epoch
    progress = replace(before.progress, epoch=epoch, position=position, step=step)
    assert run_text(before, replace(before, progress=progress)) == text


def test_it_names_the_eta_it_ended_with():
    before = ten_points()
    after = with_hyperparameters(before, Hyperparameters(eta=0.0125))
    assert run_text(before, replace(after, progress=replace(before.progress, step=1))) == "Step 1, η 0.0125"
