"""How the history names edits of the examples, and that each is one entry that can be undone."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from nn_sim.datasets import make_builtin
from nn_sim.experiment.edits import new_experiment
from nn_sim.session import intentions as wish
from nn_sim.session.edit_table import edited
from nn_sim.session.view_state import Change
from tests.unit.session.conftest import MakeSession, Watch

MOONS = new_experiment(make_builtin("moons", size=10), hidden_sizes=(2,))
IRIS = new_experiment(make_builtin("iris"))
SINE = new_experiment(make_builtin("sine", size=10))


@pytest.mark.parametrize(
    ("before", "intention", "text"),
    [
        (MOONS, wish.AddPoints(np.zeros((1, 2)), np.array([1])), "Add a point of class 1"),
        (MOONS, wish.AddPoints(np.zeros((12, 2)), np.zeros(12, dtype=int), True), "Brush 12 points of class 0"),
        (MOONS, wish.AddPoints(np.zeros((2, 2)), np.array([0, 1])), "Add 2 points"),
        (SINE, wish.AddPoints(np.zeros((1, 1)), np.array([[0.5]])), "Add a point"),
        (MOONS, wish.MovePoint(0, (0.0, 0.0)), "Move a point"),
        (MOONS, wish.RemovePoints(frozenset({1})), "Delete a point"),
        (MOONS, wish.RemovePoints(frozenset({1, 2, 3})), "Delete 3 points"),
        (MOONS, wish.SetCells(2, 0, np.array([[-0.5]])), "Row 3: x1 = −0.5"),
        (IRIS, wish.SetCells(0, 4, np.array([[2.0]])), "Row 1: species = virginica"),
        (MOONS, wish.SetCells(1, 0, np.zeros((2, 2))), "Paste 2 × 2 cells at row 2"),
        (IRIS, wish.SetCells(150, 0, np.array([[1.0, 2, 3, 4, 1]] * 2)), "Add 2 points of class versicolor"),
        (SINE, wish.SetCells(10, 0, np.array([[1.0, 2.0]])), "Add a point"),
    ],
)
def test_the_history_names_it(before, intention, text):
    assert edited(before, intention).text == text


def test_each_edit_is_one_entry_and_undo_brings_the_very_same_experiment_back(make_session: MakeSession):
    document = make_session(MOONS).document
    document.edit(wish.RemovePoints(frozenset({0})))
    document.edit(wish.RemovePoints(frozenset({0})))
    assert document.experiment.dataset.size == 8
    assert document.undo_stack.count() == 2
    document.undo_stack.undo()
    document.undo_stack.undo()
    assert document.experiment is MOONS


def test_views_hear_of_the_data_and_not_of_the_network(make_session: MakeSession, watch):
    document = make_session(MOONS).document
    seen: Watch = watch(document)
    document.edit(wish.MovePoint(0, (0.0, 0.0)))
    assert seen.changes[-1] & Change.DATA
    assert not seen.changes[-1] & Change.STRUCTURE


@pytest.mark.parametrize(
    ("intention", "reason"),
    [
        (wish.RemovePoints(frozenset(range(10))), "at least one example must be left to learn from"),
        (wish.RemovePoints(frozenset({10})), "there is no such row"),
        (wish.MovePoint(0, (float("inf"), 0.0)), "finite"),
        (wish.SetCells(0, 2, np.array([[7.0]])), "class indices must lie between 0 and 1"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_changes(make_session: MakeSession, watch, intention, reason):
    document = make_session(MOONS).document
    seen: Watch = watch(document)
    document.edit(intention)
    assert reason in seen.refusals[0]
    assert document.experiment is MOONS
    assert document.undo_stack.count() == 0


def test_not_while_running(make_session: MakeSession, watch):
    document = make_session(MOONS).document
    seen: Watch = watch(document)
    document.show(replace(document.state, running=True), Change.RUN)
    document.edit(wish.RemovePoints(frozenset({0})))
    assert "Pause the run first" in seen.refusals[0]


def test_going_back_over_an_edit_shows_the_points_of_then(make_session: MakeSession):
    session = make_session(MOONS)
    for _ in range(3):
        session.intend(wish.StepExample())
    session.intend(wish.RemovePoints(frozenset({0, 1})))
    session.intend(wish.StepExample())
    last = session.document.experiment
    session.intend(wish.GoToStep(2))
    assert session.document.experiment.dataset is MOONS.dataset
    session.intend(wish.GoToStep(4))
    assert session.document.experiment.dataset is last.dataset
    assert session.document.experiment.parameters == last.parameters
