"""Every equation of a step evaluates, from the numbers it shows, to the value it stands for."""

from __future__ import annotations

import math
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nn_sim.engine import HIDDEN_ACTIVATIONS, Hyperparameters, NetworkSpec, Parameters, losses_for
from nn_sim.engine.notation import QUANTITIES
from nn_sim.engine.optimisers import OPTIMISERS
from nn_sim.stepper.equations import equation_of
from nn_sim.stepper.expression import evaluate, operands
from nn_sim.stepper.next_step import TracedStep
from nn_sim.stepper.numbers import value_of
from nn_sim.stepper.scalars import Scalar, of_unit, of_weight
from nn_sim.stepper.walk import Place, walk_over
from tests.unit.stepper.steps import deck, random_step, traced

STEPS = {
    "deck, identity": deck(),
    "deck, tanh": deck("tanh"),
    "2-3-2 sigmoid": random_step(NetworkSpec((2, 3, 2), "tanh", "sigmoid", "cross_entropy"), 1),
    "3-4-2-3 softmax, batch 4": random_step(NetworkSpec((3, 4, 2, 3), "tanh", "softmax", "cross_entropy"), 4),
    "no hidden layer": random_step(NetworkSpec((3, 2), "tanh", "sigmoid", "squared"), 2),
}


def all_scalars(step: TracedStep, long_way: bool) -> Iterator[Scalar]:
    walk = walk_over(step, long_way=long_way)
    for number in range(walk.stage_count):
        stage = walk.stage(number)
        for unit in range(stage.units):
            for which in range(stage.numbers_of_unit):
                yield walk.scalar(Place(number, unit, which))


def assert_every_equation_holds(step: TracedStep, long_way: bool) -> None:
    for scalar in all_scalars(step, long_way):
        equation = equation_of(step, scalar, long_way=long_way)
        value = value_of(step, scalar)
        if equation is None:
            assert scalar.quantity in ("x_i", "y_k")
            continue
        assert evaluate(equation) == pytest.approx(value, rel=1e-12, abs=1e-12), scalar
        quantity = QUANTITIES[scalar.quantity]
        flows_in = {operand.scalar.quantity for operand in operands(equation)}
        assert flows_in <= {*quantity.depends_on, *quantity.instead}, scalar


@pytest.mark.parametrize("long_way", [False, True])
@pytest.mark.parametrize("name", STEPS)
def test_every_equation_evaluates_to_the_value_it_stands_for(name: str, long_way: bool):
    assert_every_equation_holds(STEPS[name], long_way)


SPECS = st.builds(
    lambda m, hidden_sizes, k, hidden, output, loss: NetworkSpec(
        (m, *hidden_sizes, max(k, 2) if output == "softmax" else k), hidden, output, loss
    ),
    st.integers(1, 3),
    st.lists(st.integers(1, 3), max_size=3),
    st.integers(1, 3),
    st.sampled_from(tuple(HIDDEN_ACTIVATIONS)),
    st.shared(st.sampled_from(("sigmoid", "identity", "tanh", "relu", "softmax")), key="output"),
    st.shared(st.sampled_from(("sigmoid", "identity", "tanh", "relu", "softmax")), key="output").flatmap(
        lambda output: st.sampled_from(losses_for(output))
    ),
)
HOWS = st.builds(
    Hyperparameters,
    eta=st.floats(0.001, 1.0),
    l1=st.sampled_from((0.0, 0.01)),
    l2=st.sampled_from((0.0, 0.02)),
    optimiser=st.sampled_from(tuple(OPTIMISERS)),
    frozen=st.sampled_from((frozenset(), frozenset({1}))),
)


@settings(deadline=None, max_examples=150)
@given(SPECS, HOWS, st.integers(1, 3), st.integers(0, 100), st.booleans())
def test_the_equations_hold_whatever_the_network_and_however_it_learns(
    spec: NetworkSpec, how: Hyperparameters, examples: int, seed: int, long_way: bool
):
    assert_every_equation_holds(random_step(spec, examples, seed, how), long_way)


def test_the_equations_of_the_deck_have_the_numbers_of_the_slides():
    step = deck()
    back = equation_of(step, of_unit("backpropagated_j", 1, 1, 0))
    assert back is not None
    assert [operand.value for operand in operands(back)] == [1.0, 1.0, 2.0, -1.0]  # delta_1 w_11 + delta_2 w_12
    assert evaluate(back) == -1.0
    new = equation_of(step, of_weight("new_", 0, 0, 0, hidden_count=1))
    assert new is not None
    assert evaluate(new) == 1.1  # where the slide prints 1


@pytest.mark.parametrize("s", [800.0, -800.0, 40.0, -40.0])
def test_the_loss_of_a_saturated_output_is_shown_by_its_sum(s: float):
    spec = NetworkSpec((1, 1), "tanh", "sigmoid", "cross_entropy")
    step = traced(spec, Parameters.from_matrices(spec, [[[s, 0.0]]]), [[1.0]], [[0.0]])
    equation = equation_of(step, Scalar("l", example=0))
    assert equation is not None
    expected = max(s, 0.0) + math.log1p(math.exp(-abs(s)))  # -log(1 - z) = log(1 + e^s)
    assert evaluate(equation) == pytest.approx(expected, rel=1e-12, abs=1e-15)


def test_softmax_of_sums_that_would_overflow():
    spec = NetworkSpec((1, 2), "tanh", "softmax", "cross_entropy")
    step = traced(spec, Parameters.from_matrices(spec, [[[1000.0, 0.0], [-1000.0, 0.0]]]), [[1.0]], [[0.0, 1.0]])
    shares = [equation_of(step, of_unit("z_k", 1, unit, 0)) for unit in (1, 2)]
    assert [evaluate(share) for share in shares if share] == [1.0, 0.0]
    loss = equation_of(step, Scalar("l", example=0))
    assert loss is not None
    assert evaluate(loss) == 2000.0


def test_a_frozen_weight_stays():
    step = random_step(NetworkSpec((1, 1), output="identity", loss="squared"), 1, how=Hyperparameters(frozen={0}))
    equation = equation_of(step, of_weight("new_", 0, 0, 0, hidden_count=0))
    assert [operand.scalar.quantity for operand in operands(equation)] == ["w_jk"]  # type: ignore[arg-type]
