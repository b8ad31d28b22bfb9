"""Which places of a timeline lie on which branch."""

from dataclasses import replace

import pytest

from nn_sim.experiment.places import Fork, bookmarks_on_path, forks_on_path, is_on_path, owner_of
from nn_sim.experiment.timeline import Bookmark

from .timelines import tree


@pytest.mark.parametrize(
    ("branch", "step", "owner"),
    [(1, 20, 1), (2, 7, 1), (2, 8, 2), (3, 7, 1), (3, 8, 2), (3, 9, 2), (3, 10, 3), (4, 0, 4)],
)
def test_a_branch_shares_the_steps_before_it_left(branch: int, step: int, owner: int):
    assert owner_of(tree(branch), branch, step) == owner


@pytest.mark.parametrize(
    ("place", "branches"),
    [
        ((1, 3), {1, 2, 3}),
        ((3, 3), {1, 2, 3}),  # set while on run 3, in the part that it shares
        ((1, 8), {1}),  # run 2 begins with a change at that step
        ((2, 9), {2, 3}),
        ((2, 11), {2}),
        ((3, 30), {3}),
        ((4, 0), {4}),
        ((9, 3), set()),  # its branch was given up
    ],
)
def test_a_bookmark_is_on_every_branch_that_goes_through_it(place: tuple[int, int], branches: set[int]):
    mark = Bookmark("here", *place)
    assert {branch for branch in (1, 2, 3, 4) if is_on_path(tree(branch), branch, mark)} == branches


def test_bookmarks_come_in_the_order_of_their_steps():
    late, early, other = Bookmark("late", 1, 7), Bookmark("early", 3, 2), Bookmark("other", 4, 2)
    assert bookmarks_on_path(tree(2, late, early, other)) == (early, late)


@pytest.mark.parametrize(
    ("current", "forks"),
    [
        (1, (Fork(8, (2,)),)),  # run 3 leaves run 2, not this one
        (2, (Fork(8, (1,)), Fork(10, (3,)))),  # at 8 it has left run 1 itself
        (3, (Fork(8, (1,)), Fork(10, (2,)))),
        (4, ()),
    ],
)
def test_forks_are_where_others_part_from_the_current_branch(current: int, forks: tuple[Fork, ...]):
    assert forks_on_path(tree(current)) == forks


def test_two_branches_that_leave_at_one_step_make_one_fork():
    timeline = tree(1)
    twin = replace(timeline.by_id[2], id=5)
    both = replace(timeline, branches=(*timeline.branches, twin))
    assert forks_on_path(both) == (Fork(8, (2, 5)),)
    assert forks_on_path(replace(both, current=5)) == (Fork(8, (1, 2)),)


def test_a_branch_whose_parent_was_given_up_has_no_fork():
    timeline = tree(2)
    alone = replace(timeline, branches=(timeline.by_id[2],))
    assert forks_on_path(alone) == ()
    assert owner_of(alone, 2, 3) == 2
