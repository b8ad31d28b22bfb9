"""The history gives up its oldest entries where they hold more of the past than it may."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication

from nn_sim.datasets import make_builtin
from nn_sim.experiment import Experiment
from nn_sim.experiment.edits import new_experiment, with_dataset, with_seed
from nn_sim.experiment.timeline import begun
from nn_sim.session.commands import ReplaceWork
from nn_sim.session.undo_stack import UndoStack
from nn_sim.session.work import Work, lost_bytes

XOR = new_experiment(make_builtin("xor"), hidden_sizes=(2,))
THETA = 9 * 8  # bytes: V is 2 x 3, W 1 x 3
POINT = 5 * 8  # of the one row of a history


def work_of(e: Experiment) -> Work:
    return Work(e, begun(e))


WORKS = [work_of(with_seed(XOR, seed)) for seed in range(12)]
COST = THETA + POINT  # another start, and the loss there


class Desk:
    """A stack, and what it shows."""

    def __init__(self, bytes_at_most: int) -> None:
        self.stack = UndoStack(bytes_at_most=bytes_at_most)
        self.shown: list[Work] = []
        self.heard: list[int] = []
        self.stack.indexChanged.connect(self.heard.append)

    def do(self, before: Work, after: Work, key: str | None = None) -> None:
        self.stack.take(ReplaceWork(before, after, f"to {id(after)}", self.shown.append, key))

    def do_all(self, count: int) -> None:
        for before, after in pairwise(WORKS[: count + 1]):
            self.do(before, after)


@pytest.fixture
def desk(qapp: QCoreApplication) -> Desk:
    return Desk(3 * COST)


def test_an_entry_costs_what_only_the_work_before_it_has():
    assert XOR.spec.parameter_count * 8 == THETA
    assert lost_bytes(WORKS[0], WORKS[1]) == COST
    assert lost_bytes(WORKS[0], WORKS[0]) == 0
    moons = with_dataset(XOR, make_builtin("moons", size=50))
    assert lost_bytes(WORKS[0], work_of(moons)) >= COST + XOR.dataset.inputs.nbytes + XOR.data.X_train.nbytes


def test_a_part_of_an_array_costs_all_of_it():
    whole = np.zeros((1000, 5))
    history = type(XOR.history)(whole[:1])
    before = work_of(Experiment(**{**vars(XOR), "history": history}))
    after = work_of(Experiment(**{**vars(XOR)}))
    assert lost_bytes(before, after) == whole.nbytes


def test_the_oldest_entries_go_and_the_rest_is_as_it_was(desk: Desk):
    desk.do_all(5)
    stack = desk.stack
    assert (stack.count(), stack.index(), stack.size) == (3, 3, 3 * COST)
    assert stack.has_lost_entries
    assert desk.shown == WORKS[1:6]  # nothing was shown but what was done
    texts = [stack.text(n) for n in range(3)]
    assert texts == [f"to {id(work)}" for work in WORKS[3:6]]
    for work in (WORKS[4], WORKS[3], WORKS[2]):
        stack.undo()
        assert desk.shown[-1] is work
    assert not stack.canUndo()
    for work in WORKS[3:6]:
        stack.redo()
        assert desk.shown[-1] is work
    assert not stack.canRedo()


def test_one_signal_for_each_entry(desk: Desk):
    desk.do_all(5)
    assert desk.heard == [1, 2, 3, 3, 3]


def test_below_the_limit_nothing_goes(desk: Desk):
    desk.do_all(3)
    assert (desk.stack.count(), desk.stack.has_lost_entries) == (3, False)


def test_the_newest_stays_whatever_it_costs(qapp: QCoreApplication):
    desk = Desk(0)
    desk.do_all(2)
    assert desk.stack.count() == 1
    desk.stack.undo()
    assert desk.shown[-1] is WORKS[1]


@pytest.mark.parametrize(("saved_after", "clean"), [(1, -1), (2, 0), (3, 1), (4, 2)])
def test_what_is_saved_stays_so(desk: Desk, saved_after: int, clean: int):
    """Of 5 entries 2 go: the work after the second is the new start, and the one before it cannot be had again."""
    for number in range(1, 6):
        desk.do(WORKS[number - 1], WORKS[number])
        if number == saved_after:
            desk.stack.setClean()
    assert desk.stack.cleanIndex() == clean
    assert not desk.stack.isClean()


def test_entries_that_did_not_merge_do_not_merge_now_and_the_next_one_does(desk: Desk):
    desk.do(WORKS[0], WORKS[1], "drag")
    desk.stack.setClean()  # what was saved is an entry of its own
    desk.do(WORKS[1], WORKS[2], "drag")
    desk.do(WORKS[2], WORKS[3], "other")
    desk.do(WORKS[3], WORKS[4], "other 2")
    assert (desk.stack.count(), desk.stack.cleanIndex()) == (3, 0)
    desk.do(WORKS[4], WORKS[5], "other 2")
    assert desk.shown[-1] is WORKS[5]
    desk.stack.undo()
    assert desk.shown[-1] is WORKS[3]


def test_what_was_undone_gives_way_as_ever(desk: Desk):
    desk.do_all(3)
    desk.stack.undo()
    desk.do(WORKS[2], WORKS[7])
    assert (desk.stack.count(), desk.stack.size) == (3, 3 * COST)
    desk.stack.undo()
    assert desk.shown[-1] is WORKS[2]
