"""Back to the start of the pinned run: its settings and first weights, as one entry of the undo stack."""

from nn_sim.datasets import make_builtin
from nn_sim.session import intentions as wish
from nn_sim.session.work import Work
from tests.unit.experiment.experiments import ten_points


def test_it_is_one_entry_with_the_same_settings_and_first_weights_bit_for_bit(make_session):
    session = make_session(ten_points(eta=0.25, batch_size=2, seed=3))
    document = session.document
    first = document.experiment
    session.intend(wish.StepEpoch())
    session.finish_run()
    session.intend(wish.Pin())
    pinned = document.state.pinned
    assert pinned is document.experiment
    for change in (
        wish.SetEta(0.5),
        wish.SetSeed(9),
        wish.SetHiddenSizes((5,)),
        wish.LoadDataset(make_builtin("xor")),
    ):
        session.intend(change)
    before, entries = document.experiment, document.undo_stack.count()
    session.intend(wish.RestorePinned(pinned))
    after = document.experiment
    assert document.undo_stack.count() == entries + 1
    assert document.undo_stack.undoText() == "Back to the start of the pinned run"
    assert after.parameters.theta.tobytes() == first.start.theta.tobytes()
    assert (after.hyperparameters.eta, after.hyperparameters.batch_size, after.seed) == (0.25, 2, 3)
    assert after.dataset is first.dataset
    assert after.progress == first.progress
    assert after.untrained
    assert document.state.pinned is pinned
    document.undo_stack.undo()
    assert document.experiment is before


def test_the_same_settings_train_to_the_same_weights(make_session):
    session = make_session(ten_points())
    session.intend(wish.StepEpoch())
    session.finish_run()
    session.intend(wish.Pin())
    pinned = session.document.state.pinned
    session.intend(wish.RestorePinned(pinned))
    session.intend(wish.StepEpoch())
    session.finish_run()
    assert session.document.experiment.parameters.theta.tobytes() == pinned.parameters.theta.tobytes()


def test_it_is_refused_while_a_run_is_on(make_session, watch, qtbot):
    session = make_session(ten_points())
    session.intend(wish.Pin())
    seen = watch(session.document)
    session.intend(wish.Run())
    qtbot.waitUntil(lambda: session.document.state.running, timeout=10_000)
    session.intend(wish.RestorePinned(session.document.state.pinned))
    assert len(seen.refusals) == 1
    session.finish_run()


def test_other_work_brings_its_own_pinned_run(make_session):
    session = make_session(ten_points())
    document, other = session.document, ten_points(seed=8)
    session.intend(wish.Pin())
    work = Work(other, document.timeline)
    document.open(work, pinned=other)
    assert document.state.pinned is other
    document.open(work)
    assert document.state.pinned is None
