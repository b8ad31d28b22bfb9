"""Edits, undo and what views are told, without a run."""

import numpy as np
import pytest

from nn_sim.datasets import Split, make_builtin
from nn_sim.experiment.edits import with_hidden_sizes, worked_experiment
from nn_sim.session import intentions as wish
from nn_sim.session.document import Document, changes_between
from nn_sim.session.selection import Selection, UnitRef, WeightRef
from nn_sim.session.view_state import EVERYTHING, Change
from nn_sim.training.snapshot import picture_of
from tests.unit.experiment.experiments import as_if_trained, ten_points

pytestmark = pytest.mark.usefixtures("qapp")


def weight(value: float) -> wish.SetWeights:
    return wish.SetWeights(1, 0, 1, np.array([[value]]))


def w_11(document: Document) -> float:
    return float(document.experiment.parameters.matrices[1][0, 1])


def test_an_edit_is_shown_and_can_be_undone_and_redone(watch):
    document = Document(worked_experiment())
    seen = watch(document)
    start = document.experiment
    document.edit(weight(5.0))
    assert w_11(document) == 5.0
    assert seen.states == [document.state]
    # z_1 = 1 + 5 tanh 1: the picture is of the new weights
    assert document.state.picture.passed.z_k[0, 0] == pytest.approx(1.0 + 5.0 * np.tanh(1.0), rel=1e-15)
    assert document.undo_stack.undoText() == "w_11 = 5"
    document.undo_stack.undo()
    assert document.experiment is start
    assert document.state.picture.passed.z_k[0, 0] == pytest.approx(1.0 + np.tanh(1.0), rel=1e-15)
    document.undo_stack.redo()
    assert w_11(document) == 5.0


def test_the_clean_mark_tells_whether_anything_was_changed():
    document = Document(worked_experiment())
    assert document.undo_stack.isClean()
    document.edit(weight(5.0))
    assert not document.undo_stack.isClean()
    document.undo_stack.undo()
    assert document.undo_stack.isClean()


def test_spins_of_eta_are_one_entry():
    document = Document(worked_experiment())
    for eta in (0.125, 0.156, 0.195):
        document.edit(wish.SetEta(eta))
    assert document.undo_stack.count() == 1
    assert document.undo_stack.undoText() == "η = 0.195"
    document.undo_stack.undo()
    assert document.experiment.hyperparameters.eta == 0.1
    document.undo_stack.redo()
    assert document.experiment.hyperparameters.eta == 0.195


def test_another_edit_between_parts_the_spins():
    document = Document(worked_experiment())
    for edit in (wish.SetEta(0.2), wish.SetBatchSize(2), wish.SetEta(0.3)):
        document.edit(edit)
    assert document.undo_stack.count() == 3
    document.undo_stack.undo()
    assert (document.experiment.hyperparameters.eta, document.experiment.hyperparameters.batch_size) == (0.2, 2)


def test_weights_do_not_merge_nor_do_new_starts():
    document = Document(ten_points())
    for edit in (weight(1.0), weight(2.0), wish.NewStart(), wish.NewStart()):
        document.edit(edit)
    assert document.undo_stack.count() == 4


@pytest.mark.parametrize(
    ("edit", "says"),
    [
        (weight(float("nan")), "a weight must be a finite number"),
        (wish.SetEta(-1.0), "eta must be a number from 0, got -1.0"),
        (wish.SetBatchSize(0), "batch_size must be a whole number from 1, got 0"),
        (wish.SetLoss("cross_entropy"), "cross-entropy needs outputs between 0 and 1"),
        (wish.SetOutputActivation("softmax"), "softmax gives shares of classes"),
        (wish.SetSeed(-3), "seed must be a whole number from 0"),
    ],
)
def test_a_refused_edit_says_why_and_changes_nothing(edit: wish.Edit, says: str, watch):
    document = Document(worked_experiment())
    seen, state = watch(document), document.state
    document.edit(edit)
    assert len(seen.refusals) == 1
    assert says in seen.refusals[0]
    assert "\n" not in seen.refusals[0]
    assert document.state is state
    assert seen.states == []
    assert document.undo_stack.count() == 0


@pytest.mark.parametrize(
    ("selection", "kept"),
    [(UnitRef(1, 2), True), (UnitRef(1, 3), False), (WeightRef(0, 1, 2), True), (WeightRef(1, 0, 3), False)],
)
def test_a_selection_goes_with_what_it_pointed_at(selection: Selection, kept: bool, watch):
    document = Document(ten_points())  # 2-3-1
    document.select(selection)
    seen = watch(document)
    document.edit(wish.SetHiddenSizes((2,)))
    assert document.state.selection == (selection if kept else None)
    assert (Change.SELECTION in seen.changes[-1]) == (not kept)


def test_selecting_is_told_once_and_is_no_entry(watch):
    document = Document(worked_experiment())
    seen = watch(document)
    document.select(UnitRef(1, 1))
    document.select(UnitRef(1, 1))
    assert seen.changes == [Change.SELECTION | Change.LESSON]
    assert document.state.selection == UnitRef(1, 1)
    assert document.undo_stack.count() == 0


def test_showing_all_is_everything(watch):
    document = Document(worked_experiment())
    seen = watch(document)
    document.show_all()
    assert seen.changes == [EVERYTHING]
    assert all(change in EVERYTHING for change in Change)


def test_an_edit_clears_an_old_notice():
    document = Document(worked_experiment())
    state = document.state
    document.show_experiment(state.experiment, picture_of(state.experiment), Change.RUN, notice="something")
    assert document.state.notice == "something"
    document.edit(weight(2.0))
    assert document.state.notice == ""


_NUMBERS = Change.NUMBERS | Change.PICTURES | Change.HISTORY
_ANEW = Change.RUN | _NUMBERS


@pytest.mark.parametrize(
    ("edit", "changes"),
    [
        (weight(3.0), _ANEW),
        (wish.SetEta(0.2), Change.RUN | Change.SETTINGS),
        (wish.SetBatchSize(5), Change.RUN | Change.SETTINGS),
        (wish.SetHiddenSizes((7,)), _ANEW | Change.STRUCTURE),
        (wish.SetHiddenActivation("relu"), _ANEW | Change.STRUCTURE),
        (wish.SetOutputActivation("softmax"), _ANEW | Change.STRUCTURE | Change.DATA),
        (wish.SetLoss("squared"), _ANEW | Change.STRUCTURE),
        (wish.SetSeed(77), _ANEW | Change.SETTINGS),
        (wish.SetSplit(Split(0.2)), _ANEW | Change.DATA),
        (wish.Reset(), _ANEW),
        (wish.NewStart(), _ANEW | Change.SETTINGS),
        (wish.LoadDataset(make_builtin("and")), _ANEW | Change.STRUCTURE | Change.DATA),
    ],
)
def test_what_an_edit_changes(edit: wish.Edit, changes: Change, watch):
    document = Document(as_if_trained(ten_points()))
    seen = watch(document)
    document.edit(edit)
    assert seen.changes == [changes | Change.TIMELINE]
    document.undo_stack.undo()
    assert seen.changes == [changes | Change.TIMELINE] * 2  # the way back is as long as the way there


def test_nothing_changes_between_an_experiment_and_itself():
    e = worked_experiment()
    assert changes_between(e, e) == Change.RUN
    assert Change.STRUCTURE in changes_between(e, with_hidden_sizes(e, (3,)))
