"""Steps through the session: the deck's numbers, the history of entries, and what a step leaves behind."""

import numpy as np
import pytest

from nn_sim.engine import NUMPY, Backend
from nn_sim.experiment.edits import with_hidden_activation, worked_experiment
from nn_sim.session import intentions as wish
from nn_sim.session.session import Session
from nn_sim.session.view_state import Change
from tests.unit.experiment.experiments import ten_points


def until_idle(session: Session, qtbot) -> None:
    qtbot.waitUntil(lambda: not session.training.is_busy, timeout=10_000)


@pytest.mark.parametrize("engine", ["numpy", "compiled"])
def test_a_step_is_the_decks(make_session, qtbot, compiled: Backend, engine: str):
    """Slides "backward", with g = identity; v_01 is 1.1, which the deck prints as 1."""
    session = make_session(worked_experiment(), compiled if engine == "compiled" else NUMPY)
    session.intend(wish.SetHiddenActivation("identity"))
    session.intend(wish.StepExample())
    until_idle(session, qtbot)
    V, W = session.document.experiment.parameters.matrices
    np.testing.assert_allclose(W, [[0.9, 0.9, -0.2], [0.8, -1.2, 0.6]], rtol=0, atol=1e-12)
    np.testing.assert_allclose(V, [[1.1, -1.0, 0.1], [0.8, 0.0, 0.8]], rtol=0, atol=1e-12)
    assert session.document.state.engine == engine


def test_a_step_is_one_entry_and_can_be_undone_and_done_again(make_session, qtbot):
    session = make_session(with_hidden_activation(worked_experiment(), "identity"))
    start = session.document.experiment
    session.intend(wish.StepExample())
    until_idle(session, qtbot)
    after = session.document.experiment
    stack = session.document.undo_stack
    assert (stack.count(), stack.undoText()) == (1, "Step 1, η 0.1")
    stack.undo()
    assert session.document.experiment is start
    session.intend(wish.StepExample())
    until_idle(session, qtbot)
    assert session.document.experiment.parameters == after.parameters
    assert session.document.experiment.progress == after.progress


def test_a_step_shows_everything_of_it(make_session, qtbot, watch):
    session = make_session(with_hidden_activation(worked_experiment(), "identity"))
    seen = watch(session.document)
    session.intend(wish.StepExample())
    until_idle(session, qtbot)
    state = session.document.state
    told = seen.changes[-1]
    assert Change.NUMBERS | Change.PICTURES | Change.HISTORY | Change.RUN in told
    assert not state.running
    # The loss before is ((1-2)^2 + 2^2) / 2 = 2.5. With the new weights u = (1.2, 1.6), z = (1.66, 0.32):
    # (0.66^2 + 0.32^2) / 2 = 0.269.
    np.testing.assert_allclose(state.picture.measures.loss_train, 0.269, rtol=1e-12)
    np.testing.assert_allclose(state.picture.passed.z_k, [[1.66, 0.32]], rtol=1e-12)
    np.testing.assert_allclose(state.experiment.history.column("loss_train"), [2.5, 0.269], rtol=1e-12)


def test_single_steps_are_the_run_they_make_up(make_session, qtbot):
    session = make_session(ten_points(batch_size=3))
    for _ in range(5):
        session.intend(wish.StepExample())
        until_idle(session, qtbot)
    other = make_session(ten_points(batch_size=3))
    other.intend(wish.StepEpoch())
    until_idle(other, qtbot)
    assert other.document.undo_stack.undoText() == "Epoch 1, η 0.3"
    other.intend(wish.StepExample())
    until_idle(other, qtbot)
    assert other.document.experiment.parameters == session.document.experiment.parameters
    assert other.document.experiment.progress == session.document.experiment.progress
    assert (session.document.undo_stack.count(), other.document.undo_stack.count()) == (5, 2)


def test_an_epoch_that_has_begun_is_finished(make_session, qtbot):
    session = make_session(ten_points(batch_size=3))
    for intention in (wish.StepExample(), wish.StepEpoch()):
        session.intend(intention)
        until_idle(session, qtbot)
    progress = session.document.experiment.progress
    assert (progress.epoch, progress.position, progress.step) == (1, 0, 4)


def test_a_step_that_diverges_leaves_the_weights_and_says_so(make_session, qtbot):
    session = make_session(with_hidden_activation(worked_experiment(), "identity"))
    session.intend(wish.SetEta(1e308))
    before = session.document.experiment
    session.intend(wish.StepExample())
    until_idle(session, qtbot)
    state = session.document.state
    assert state.doctor.finding.sentence.startswith("Training diverged at step 1 (epoch 1): ")
    assert state.experiment.parameters == before.parameters
    assert state.experiment.progress == before.progress
    assert session.document.undo_stack.undoText() == "η = 1e+308"  # nothing was learned: there is nothing to undo


def test_reset_after_steps_returns_to_the_same_bits(make_session, qtbot):
    session = make_session(ten_points())
    start = session.document.experiment
    session.intend(wish.StepExample())
    until_idle(session, qtbot)
    assert session.document.experiment.parameters != start.parameters
    session.intend(wish.Reset())
    assert session.document.experiment.parameters == start.parameters
    assert session.document.experiment.progress == start.progress
