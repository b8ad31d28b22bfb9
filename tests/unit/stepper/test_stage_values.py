"""Whole arrays of a quantity hold the very numbers that are read one by one."""

from __future__ import annotations

import numpy as np
import pytest

from nn_sim.engine import Hyperparameters, NetworkSpec
from nn_sim.stepper.next_step import TracedStep
from nn_sim.stepper.numbers import value_of
from nn_sim.stepper.scalars import Scalar
from nn_sim.stepper.stage_values import values_of_batch, values_of_examples
from nn_sim.stepper.walk import Place, walk_over
from tests.unit.stepper.steps import deck, random_step

ADAM = Hyperparameters(eta=0.1, optimiser="adam", l2=0.1, frozen=frozenset({1}))
STEPS = {
    "deck": deck("tanh"),
    "2-3-2": random_step(NetworkSpec((2, 3, 2), "tanh", "sigmoid", "cross_entropy"), 1),
    "3-4-2-3, batch 4, adam": random_step(NetworkSpec((3, 4, 2, 3), "swish", "softmax", "squared"), 4, how=ADAM),
}


@pytest.mark.parametrize("name", STEPS)
def test_each_number_of_the_walk(name: str):
    step: TracedStep = STEPS[name]
    walk = walk_over(step, long_way=True)
    for number in range(walk.stage_count):
        stage = walk.stage(number)
        if stage.example >= 0:
            found = values_of_examples(step, stage.quantity, stage.layer)[stage.example]
        else:
            found = values_of_batch(step, stage.quantity, stage.layer)
        places = [Place(number, u, n) for u in range(stage.units) for n in range(stage.numbers_of_unit)]
        assert found.ravel().tolist() == [value_of(step, walk.scalar(place)) for place in places], stage


def test_some_examples_only():
    step = STEPS["3-4-2-3, batch 4, adam"]
    all_of_them = values_of_examples(step, "dl_dv_ij", 0)
    np.testing.assert_array_equal(values_of_examples(step, "dl_dv_ij", 0, slice(2, 3)), all_of_them[2:3])


def test_what_is_given():
    np.testing.assert_array_equal(values_of_batch(STEPS["deck"], "w_jk", 1), [[1, 1, 0], [1, -1, 1]])
    assert values_of_batch(STEPS["deck"], "eta", 0) == 0.1
    step = STEPS["3-4-2-3, batch 4, adam"]
    first = values_of_batch(step, "first_w_jk", 2)
    assert first[1, 2] == value_of(step, Scalar("first_w_jk", 2, (1, 2)))
