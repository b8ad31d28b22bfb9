"""A probe in the network: it is no edit, its values follow the weights, and other data end it."""

from dataclasses import replace

import numpy as np
import pytest

from nn_sim.datasets import make_builtin
from nn_sim.engine import Backend
from nn_sim.experiment.edits import with_hidden_activation, worked_experiment
from nn_sim.experiment.probe import passed_through
from nn_sim.session import intentions as wish
from nn_sim.session.document import Document
from nn_sim.session.view_state import Change
from tests.unit.experiment.experiments import ten_points

pytestmark = pytest.mark.usefixtures("qapp")


def identity():
    """The deck's backward slides: identity units, eta 0.1."""
    return with_hidden_activation(worked_experiment(), "identity")


def z_k(document: Document):
    return document.state.picture.passed.z_k[0]


def test_a_probe_is_shown_and_is_no_edit(make_session, watch):
    session = make_session(identity())
    seen = watch(session.document)
    session.intend(wish.Probe((2.0, 3.0)))
    assert seen.changes == [Change.PROBE]
    assert session.document.state.probe == (2.0, 3.0)
    np.testing.assert_allclose(z_k(session.document), [0.0, 6.0])
    assert session.document.undo_stack.count() == 0
    session.intend(wish.Probe((2.0, 3.0)))
    assert len(seen.changes) == 1  # nothing new


def test_without_it_the_example_is_back(make_session):
    session = make_session(identity())
    session.intend(wish.Probe((2.0, 3.0)))
    session.intend(wish.Probe(None))
    assert session.document.state.probe is None
    np.testing.assert_allclose(z_k(session.document), [2.0, 2.0])  # as the slides have it


def test_its_values_follow_a_step_and_its_undo(make_session, qtbot):
    session = make_session(identity())
    session.intend(wish.Probe((2.0, 3.0)))
    session.intend(wish.StepExample())
    qtbot.waitUntil(lambda: not session.training.is_busy)
    # new V = (1.1, -1, 0.1), (0.8, 0, 0.8): r = (-0.6, 3.2); new W = (0.9, 0.9, -0.2), (0.8, -1.2, 0.6)
    np.testing.assert_allclose(session.document.state.picture.passed.r_j[0], [[-0.6, 3.2]])
    np.testing.assert_allclose(z_k(session.document), [0.9 - 0.54 - 0.64, 0.8 + 0.72 + 1.92])
    session.document.undo_stack.undo()
    assert session.document.state.probe == (2.0, 3.0)
    np.testing.assert_allclose(z_k(session.document), [0.0, 6.0])


def test_its_values_follow_a_run(make_session, watch, qtbot, compiled: Backend):
    session = make_session(ten_points(eta=0.01), compiled)
    session.intend(wish.Run())
    session.intend(wish.Probe((0.5, -0.5)))
    seen = watch(session.document)
    qtbot.waitUntil(lambda: any(Change.PICTURES in changes for changes in seen.changes))
    session.intend(wish.Pause())
    qtbot.waitUntil(lambda: not session.training.is_busy)
    assert session.document.state.probe == (0.5, -0.5)
    for state in seen.states:
        wanted = passed_through(state.experiment, (0.5, -0.5))
        assert state.picture.passed.z_k.tolist() == wanted.z_k.tolist()


def test_other_data_end_it_and_say_so(make_session, watch):
    session = make_session(worked_experiment())
    session.intend(wish.Probe((2.0, 3.0)))
    seen = watch(session.document)
    session.intend(wish.LoadDataset(make_builtin("sine")))
    assert session.document.state.probe is None
    assert Change.PROBE in seen.changes[-1]
    assert session.document.state.picture.passed.x_i.shape == (1, 1)


def test_a_wider_network_keeps_it(make_session):
    session = make_session(worked_experiment())
    session.intend(wish.Probe((2.0, 3.0)))
    session.intend(wish.SetHiddenSizes((5,)))
    assert session.document.state.probe == (2.0, 3.0)
    assert session.document.state.picture.passed.x_i.tolist() == [[2.0, 3.0]]
    assert session.document.state.picture.passed.u_j[0].shape == (1, 5)


def test_what_cannot_be_an_input_is_refused(make_session, watch):
    session = make_session(worked_experiment())
    seen = watch(session.document)
    session.intend(wish.Probe((1.0, 2.0, 3.0)))
    assert seen.refusals == ["The network takes 2 inputs, not 3."]
    assert session.document.state.probe is None


def test_going_through_a_step_puts_its_example_into_the_network_again():
    document = Document(identity())
    document.probe((2.0, 3.0))
    document.show_lesson(replace(document.state.lesson, active=True))
    assert document.state.probe is None
    np.testing.assert_allclose(z_k(document), [2.0, 2.0])
