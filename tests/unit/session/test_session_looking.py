"""The plane under the maps, examples that are shown, and marks: no edits, in a run and beside it."""

from dataclasses import replace

import numpy as np
import pytest

from nn_sim.datasets import Split, make_builtin
from nn_sim.engine import Backend
from nn_sim.experiment.edits import new_experiment
from nn_sim.session import intentions as wish
from nn_sim.session.view_state import Change, ViewState
from nn_sim.training.plane import plane_of_components, plane_of_inputs
from nn_sim.training.snapshot import picture_of
from nn_sim.training.surface import surface_of
from tests.unit.experiment.experiments import ten_points

pytestmark = pytest.mark.usefixtures("qapp")


def iris():
    return new_experiment(make_builtin("iris"))


def test_another_plane_is_no_edit_and_gives_other_maps(make_session, watch):
    session = make_session(iris())
    seen = watch(session.document)
    plane = plane_of_inputs(session.document.experiment, 0, 3)
    session.intend(wish.SetPlane(plane))
    session.intend(wish.SetPlane(plane))  # nothing new
    assert seen.changes == [Change.PLANE | Change.PICTURES]
    picture = session.document.state.picture
    assert picture.surface.plane == plane
    np.testing.assert_array_equal(picture.unit_maps.x1[[0, -1]], picture.surface.x1[[0, -1]])
    assert session.document.undo_stack.count() == 0


def test_it_stays_through_edits_runs_and_undo(make_session, qtbot):
    session = make_session(iris())
    document = session.document
    plane = plane_of_inputs(document.experiment, 0, 3, [1.0, 2.0, 3.0, 4.0])
    session.intend(wish.SetPlane(plane))
    session.intend(wish.SetHiddenSizes((3,)))
    session.intend(wish.StepExample())
    qtbot.waitUntil(lambda: not session.training.is_busy)
    document.undo_stack.undo()
    assert document.state.plane == document.state.picture.surface.plane == plane
    session.intend(wish.LoadDataset(make_builtin("wine")))
    assert document.state.plane == plane_of_components(document.experiment)
    session.intend(wish.LoadDataset(make_builtin("sine")))
    assert document.state.plane is None


def test_components_follow_another_split(make_session, watch):
    session = make_session(iris())
    before = session.document.state.plane
    seen = watch(session.document)
    session.intend(wish.SetSplit(Split(0.5, seed=4)))
    assert session.document.state.plane == plane_of_components(session.document.experiment) != before
    assert Change.PLANE in seen.changes[-1]


def test_a_run_goes_on_over_another_plane(make_session, watch, qtbot, compiled: Backend):
    session = make_session(iris(), compiled)
    session.intend(wish.Run())
    plane = plane_of_inputs(session.document.experiment, 2, 3)
    session.intend(wish.SetPlane(plane))
    seen = watch(session.document)
    qtbot.waitUntil(lambda: sum(Change.PICTURES in changes for changes in seen.changes) >= 3)
    session.intend(wish.Pause())
    qtbot.waitUntil(lambda: not session.training.is_busy)
    for state in seen.states:
        assert state.picture.surface.plane == state.plane == plane
        wanted = surface_of(state.experiment, state.experiment.parameters, compiled, plane)
        assert state.picture.surface.z_k.tolist() == wanted.z_k.tolist()


def test_a_picture_made_before_the_choice_is_made_anew(make_session):
    document = make_session(iris()).document
    late = picture_of(document.experiment)
    plane = plane_of_inputs(document.experiment, 2, 3)
    document.set_plane(plane)
    document.show_experiment(document.experiment, late, Change.PICTURES)
    assert document.state.picture.surface.plane == plane


def test_an_example_in_a_run_is_a_probe(make_session, qtbot, compiled: Backend):
    session = make_session(ten_points(eta=0.01), compiled)
    session.intend(wish.Run())
    session.intend(wish.ShowExample(3))
    assert session.document.state.probe == tuple(session.document.experiment.dataset.inputs[3])
    session.intend(wish.Pause())
    qtbot.waitUntil(lambda: not session.training.is_busy)


def test_a_row_that_is_not_there_is_refused(make_session, watch):
    session = make_session(ten_points())
    seen = watch(session.document)
    session.intend(wish.ShowExample(session.document.experiment.dataset.size))
    session.intend(wish.ShowExample(-1))
    assert seen.changes == []
    assert len(seen.refusals) == 2
    assert seen.refusals[0].startswith("There is no row ")


def test_marks_are_told_once_and_outlive_another_split(make_session, watch):
    session = make_session(ten_points())
    seen = watch(session.document)
    session.intend(wish.Highlight(frozenset({1, 2})))
    session.intend(wish.Highlight(frozenset({1, 2})))
    assert seen.changes == [Change.HIGHLIGHT]
    session.intend(wish.SetSplit(Split(0.5)))
    assert session.document.state.highlighted == {1, 2}
    session.intend(wish.LoadDataset(make_builtin("moons")))
    assert session.document.state.highlighted == set()
    assert Change.HIGHLIGHT in seen.changes[-1]


def test_a_state_has_the_plane_of_its_picture_unless_another_is_given():
    e = iris()
    picture = picture_of(e)
    assert ViewState(e, picture).plane == picture.surface.plane
    chosen = plane_of_inputs(e, 0, 1)
    assert replace(ViewState(e, picture), plane=chosen).plane == chosen
