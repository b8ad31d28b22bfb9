"""When actions can be used, what they are ticked by, and which intentions they make; by hand on small networks."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from nn_sim.datasets import Split, make_builtin
from nn_sim.experiment.edits import new_experiment, with_frozen, with_hidden_sizes, with_split, worked_experiment
from nn_sim.session import intentions as wish
from nn_sim.session.selection import Selection, UnitRef, WeightRef
from nn_sim.session.view_state import ViewState
from nn_sim.training.snapshot import picture_of
from nn_sim.ui.actions import conditions, ticks, wishes, wording
from nn_sim.ui.actions.spec import Situation, plain
from nn_sim.ui.actions.subject import Block, weights_meant


def situation(experiment=None, **what) -> Situation:
    experiment = worked_experiment() if experiment is None else experiment
    return Situation(ViewState(experiment, picture_of(experiment), **what))


def on(name: str) -> Situation:
    return situation(new_experiment(make_builtin(name)))


def with_layers(*sizes: int, selection: Selection = None) -> Situation:
    return situation(with_hidden_sizes(worked_experiment(), sizes), selection=selection)


def test_the_first_reason_of_several_is_given():
    both = conditions.all_of(conditions.at_rest, conditions.something_to_undo)
    now = situation(running=True)
    assert both(now) == "Pause the run first"
    assert both(situation()) == "There is nothing to undo"
    assert both(replace(situation(), undo="η = 0.2")) == ""


@pytest.mark.parametrize(
    ("condition", "holds", "fails"),
    [
        (conditions.hidden_layer, with_layers(2), with_layers()),
        (conditions.unit_to_spare, with_layers(2), with_layers(3, 1)),
        (conditions.unit_to_spare, with_layers(3, 1, selection=UnitRef(1, 1)), with_layers(3, 1)),
        (conditions.weights_selected, with_layers(2, selection=UnitRef(2, 1)), with_layers(2, selection=UnitRef(0, 1))),
        (conditions.weights_selected, with_layers(2, selection=WeightRef(0, 0, 0)), with_layers(2)),
        (conditions.output_fits("softmax"), on("iris"), on("sine")),
        (conditions.drawn_data, on("moons"), on("iris")),
        (conditions.start_fits("deck"), with_layers(2), with_layers(3)),
        (conditions.run_pinned, situation(pinned=worked_experiment()), situation()),
        (conditions.digits_to_add, situation(digits=16), situation(digits=17)),
        (conditions.digits_to_spare, situation(digits=3), situation(digits=2)),
        (conditions.other_input_shown, situation(probe=(0.0, 0.0)), situation()),
    ],
)  # fmt: skip
def test_a_condition_holds_or_says_why_not(condition, holds: Situation, fails: Situation):
    assert condition(holds) == ""
    assert len(condition(fails)) > 10


def test_weights_that_lead_to_a_unit_are_a_row_with_its_bias():
    assert weights_meant(with_layers(3, selection=UnitRef(1, 2)).state) == Block(0, 1, 0, (1, 3))
    assert weights_meant(with_layers(3, selection=WeightRef(1, 1, 2)).state) == Block(1, 1, 2, (1, 1))
    assert weights_meant(with_layers(3).state) is None


@pytest.mark.parametrize(
    ("make", "now", "sizes"),
    [
        (wishes.one_layer_more, with_layers(3), (3, 3)),
        (wishes.one_layer_more, with_layers(), (4,)),
        (wishes.one_layer_fewer, with_layers(3, 5), (3,)),
        (wishes.units(+1), with_layers(3, 5), (3, 6)),
        (wishes.units(-1), with_layers(3, 5, selection=UnitRef(1, 1)), (2, 5)),
        (wishes.units(+1), with_layers(3, 5, selection=UnitRef(0, 1)), (3, 6)),
    ],
)
def test_layers_and_units(make, now: Situation, sizes: tuple[int, ...]):
    assert make(now) == wish.SetHiddenSizes(sizes)


def test_freezing_turns_round_where_all_is_frozen():
    now = with_layers(2, selection=WeightRef(0, 1, 2))  # place 1 * 3 + 2 of theta
    assert not ticks.selection_frozen(now)
    assert wishes.freeze_or_train(now) == wish.SetFrozen(0, 1, 2, (1, 1), frozen=True)
    frozen = with_frozen(now.state.experiment, frozenset({5}), True)
    then = situation(frozen, selection=WeightRef(0, 1, 2))
    assert ticks.selection_frozen(then)
    assert wishes.freeze_or_train(then) == wish.SetFrozen(0, 1, 2, (1, 1), frozen=False)
    assert not ticks.selection_frozen(situation(frozen, selection=UnitRef(1, 2)))  # two more weights lead there


def test_zero_weights_is_a_block_of_zeros():
    made = wishes.zero_weights(with_layers(2, selection=UnitRef(2, 1)))
    assert isinstance(made, wish.SetWeights)
    assert (made.layer, made.row, made.column) == (1, 0, 0)
    np.testing.assert_array_equal(made.block, [[0.0, 0.0, 0.0]])


def test_other_data_and_other_splits_take_the_next_seed():
    moons = new_experiment(make_builtin("moons", seed=6))
    made = wishes.other_data(situation(moons))
    assert isinstance(made, wish.LoadDataset)
    assert made.dataset.recipe is not None
    assert made.dataset.recipe.seed == 7
    split = with_split(moons, Split(test_share=0.25, seed=2**31 - 1))
    assert wishes.other_split(situation(split)) == wish.SetSplit(replace(split.split, seed=0))
    assert conditions.something_to_test_with(situation(split)) == ""


def test_run_and_pause_are_one_action():
    assert (wishes.run_or_pause(situation()), wishes.run_or_pause(situation(running=True))) == (
        wish.Run(),
        wish.Pause(),
    )
    texts = [plain(wording.run_words(situation(running=on)).text) for on in (False, True)]
    assert texts == ["Run", "Pause"]


def test_undo_names_what_it_takes_back_and_keeps_an_ampersand():
    named = replace(situation(), undo="Data: R&D")
    assert wording.undo_words(named).text == "&Undo Data: R&&D"
    assert plain(wording.undo_words(named).text) == "Undo Data: R&D"
    assert plain(wording.undo_words(situation()).text) == "Undo"
    assert plain("设置(&T)…") == "设置…"  # the letter is there for the key alone
