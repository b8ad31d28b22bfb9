"""Two weights set in one go: one entry for one gesture."""

import numpy as np
import pytest

from nn_sim.experiment.edits import worked_experiment
from nn_sim.session.document import Document
from nn_sim.session.edit_table import EDITS, edited
from nn_sim.session.intentions import SetTwoWeights
from nn_sim.session.selection import WeightRef
from tests.unit.experiment.experiments import as_if_trained

pytestmark = pytest.mark.usefixtures("qapp")
V_11, W_22 = WeightRef(0, 0, 1), WeightRef(1, 1, 2)


def wish(first: float, second: float, gesture: int = 1) -> SetTwoWeights:
    return SetTwoWeights(V_11, first, W_22, second, gesture)


def both(document: Document) -> tuple[float, float]:
    V, W = document.experiment.parameters.matrices
    return float(V[0, 1]), float(W[1, 2])


def test_both_are_set_and_nothing_else():
    before = worked_experiment()
    assert type(wish(0.3, -0.2)) in EDITS
    after = edited(before, wish(0.3, -0.2)).experiment
    changed = np.flatnonzero(after.parameters.theta != before.parameters.theta)
    assert changed.tolist() == [1, 11]
    assert after.parameters.theta[changed].tolist() == [0.3, -0.2]


def test_the_history_names_both():
    assert edited(worked_experiment(), wish(0.3, -0.2)).text == "v_11 = 0.3, w_22 = −0.2"


def test_a_drag_is_one_entry_and_the_next_drag_another():
    document = Document(worked_experiment())
    start = both(document)
    for first in (0.1, 0.2, 0.3):
        document.edit(wish(first, first))
    assert document.undo_stack.count() == 1
    document.edit(wish(0.5, 0.6, gesture=2))
    assert document.undo_stack.count() == 2
    document.undo_stack.undo()
    assert both(document) == (0.3, 0.3)
    document.undo_stack.undo()
    assert both(document) == start
    document.undo_stack.redo()
    assert both(document) == (0.3, 0.3)


def test_a_trained_network_keeps_its_start():
    trained = as_if_trained(worked_experiment())
    after = edited(trained, wish(5.0, 6.0)).experiment
    assert after.start is trained.start
    assert after.progress is trained.progress


def test_a_weight_that_is_not_finite_is_refused(watch):
    document = Document(worked_experiment())
    seen = watch(document)
    document.edit(wish(0.1, float("inf")))
    assert seen.refusals == ["a weight must be a finite number"]
    assert document.undo_stack.count() == 0
