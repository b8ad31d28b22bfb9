"""How a run ends of itself: by a rule, by a dead unit, by a divergence; and the ways back from the last two."""

import numpy as np
import pytest

from nn_sim.datasets import make_builtin
from nn_sim.engine import Backend, Hyperparameters
from nn_sim.experiment import Experiment
from nn_sim.experiment.edits import new_experiment, with_stop_rules, with_weights
from nn_sim.experiment.stop_rules import StopRules
from nn_sim.session import intentions as wish
from nn_sim.session.going_back import tenth
from nn_sim.session.session import Session
from nn_sim.training.finding import DeadUnits, Divergence
from tests.unit.experiment.experiments import line, ten_points


def run_to_its_end(session: Session, qtbot) -> None:
    session.intend(wish.Run())
    qtbot.waitUntil(lambda: not session.training.is_busy, timeout=20_000)


def regression(eta: float) -> Experiment:
    return new_experiment(make_builtin("sine"), hidden="relu", hyperparameters=Hyperparameters(eta=eta))


@pytest.mark.parametrize("speed", [2000.0, float("inf")])
def test_a_run_ends_at_its_last_epoch_and_says_so(make_session, qtbot, compiled: Backend, speed: float):
    session = make_session(with_stop_rules(ten_points(eta=0.01), StopRules(epochs=4)), compiled)
    session.intend(wish.SetSpeed(speed))
    run_to_its_end(session, qtbot)
    state = session.document.state
    assert (state.stopped, state.notice, state.doctor) == ("Stopped at epoch 4, as asked.", "", None)
    assert (state.experiment.progress.epoch, state.experiment.progress.position) == (4, 0)
    assert session.document.undo_stack.undoText() == "Train 4 epochs, η 0.01"


def test_a_rule_that_is_met_already_is_told_and_is_no_entry(make_session, qtbot):
    session = make_session(with_stop_rules(ten_points(eta=0.01), StopRules(target_loss=100.0)))
    run_to_its_end(session, qtbot)
    state = session.document.state
    assert "is low enough. That was so before this run began: change the rule to train on." in state.stopped
    assert state.experiment.progress.step == 0
    assert session.document.undo_stack.count() == 0
    session.intend(wish.SetStopRules(StopRules()))
    assert session.document.state.stopped == ""


def test_steps_pay_no_heed_to_rules(make_session, qtbot):
    session = make_session(with_stop_rules(ten_points(eta=0.01), StopRules(target_loss=100.0)))
    for intention, step in ((wish.StepExample(), 1), (wish.StepEpoch(), 4), (wish.StepEpoch(), 8)):
        session.intend(intention)
        qtbot.waitUntil(lambda: not session.training.is_busy, timeout=10_000)
        assert (session.document.experiment.progress.step, session.document.state.stopped) == (step, "")


def test_going_back_from_a_divergence_undoes_the_run(make_session, qtbot, compiled: Backend):
    session = make_session(regression(1e3), compiled)
    start = session.document.experiment
    run_to_its_end(session, qtbot)
    doctor = session.document.state.doctor
    assert isinstance(doctor.finding, Divergence)
    assert (doctor.before, doctor.can_go_back) == (start, True)
    assert doctor.finding.step == session.document.experiment.progress.step + 1
    assert np.isfinite(session.document.experiment.parameters.theta).all()
    session.intend(wish.GoBack())
    assert session.document.experiment is start
    assert session.document.state.doctor is None
    session.intend(wish.GoBack())  # with no diagnosis it does nothing
    assert session.document.experiment is start
    session.document.undo_stack.redo()
    assert session.document.experiment.progress.step == doctor.finding.step - 1


def test_a_tenth_of_eta_is_one_entry_that_can_be_undone(make_session, qtbot, compiled: Backend):
    session = make_session(regression(1e3), compiled)
    start = session.document.experiment
    run_to_its_end(session, qtbot)
    broken, stack = session.document.experiment, session.document.undo_stack
    session.intend(wish.TrySmallerEta())
    now = session.document.experiment
    assert (now.hyperparameters.eta, now.parameters, now.progress) == (100.0, start.parameters, start.progress)
    assert (stack.count(), stack.undoText()) == (2, "Back to before, η = 100")
    assert session.document.state.doctor is None
    stack.undo()
    assert session.document.experiment is broken
    stack.undo()
    assert session.document.experiment is start


def test_where_the_first_step_breaks_there_is_nothing_to_go_back_to(make_session, qtbot):
    session = make_session(line([1.0], [0.0], [0.0, 1e300], eta=1e10))  # eta z is 1e310
    start = session.document.experiment
    run_to_its_end(session, qtbot)
    assert not session.document.state.doctor.can_go_back
    session.intend(wish.GoBack())
    assert session.document.undo_stack.count() == 0
    session.intend(wish.TrySmallerEta())
    assert session.document.experiment.hyperparameters.eta == 1e9
    assert session.document.experiment.parameters == start.parameters
    assert session.document.undo_stack.count() == 1


def test_a_relu_made_dead_by_hand_stops_a_run_once(make_session, qtbot, compiled: Backend):
    dead = with_weights(regression(0.01), 0, 2, 0, [[-100.0, 0.0]])
    session = make_session(with_stop_rules(dead, StopRules(epochs=30, dead_units=True)), compiled)
    run_to_its_end(session, qtbot)
    finding = session.document.state.doctor.finding
    assert isinstance(finding, DeadUnits)
    assert (1, 3) in finding.units
    assert session.document.experiment.progress.epoch == 1
    run_to_its_end(session, qtbot)
    assert session.document.state.doctor is None or (1, 3) not in session.document.state.doctor.finding.units


def test_the_diagnosis_goes_with_the_next_change_but_not_with_a_selection(make_session, qtbot):
    session = make_session(line([1.0], [0.0], [0.0, 1.0], eta=3.0))
    run_to_its_end(session, qtbot)
    doctor = session.document.state.doctor
    session.intend(wish.Select(None))
    session.intend(wish.SetSpeed(50.0))
    assert session.document.state.doctor is doctor
    session.intend(wish.SetEta(0.1))
    assert session.document.state.doctor is None


def test_a_tenth_is_written_as_one_would():
    assert [tenth(eta) for eta in (0.7, 3.0, 1e-5, 1e308)] == [0.07, 0.3, 1e-6, 1e307]
