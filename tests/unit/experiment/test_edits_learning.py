"""What edits do to the optimiser's memory and to frozen weights."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from nn_sim.datasets import Split, make_builtin
from nn_sim.engine import Hyperparameters, Memory
from nn_sim.experiment import Experiment, edits
from tests.unit.experiment.experiments import ten_points

FROZEN = frozenset({0, 5})
Edit = Callable[[Experiment], Experiment]


def in_mid_run() -> Experiment:
    """Adam after seven steps, two weights frozen."""
    how = Hyperparameters(optimiser="adam", frozen=FROZEN)
    return replace(
        edits.with_hyperparameters(ten_points(), how),
        memory=Memory(np.full(13, 0.5), np.full(13, 0.25), 7),  # 3 x 3 + 4 weights
    )


def changed(**settings: object) -> Edit:
    return lambda e: edits.with_hyperparameters(e, replace(e.hyperparameters, **settings))


@pytest.mark.parametrize(
    ("edit", "weights"),
    [
        (lambda e: edits.with_hidden_sizes(e, (5,)), 3 * 5 + 6),
        (lambda e: edits.with_hidden_sizes(e, ()), 3),
        (lambda e: edits.with_output(e, "softmax"), 3 * 3 + 2 * 4),
        (lambda e: edits.with_dataset(e, make_builtin("sine", size=8)), 3 * 2 + 4),
        (lambda e: edits.with_dataset(e, make_builtin("xor")), 3 * 3 + 4),
    ],
)
def test_another_structure_thaws_every_weight_and_forgets(edit: Edit, weights: int):
    """In another network the places of theta mean other weights."""
    e = edit(in_mid_run())
    assert e.spec.parameter_count == weights
    assert e.hyperparameters == Hyperparameters(optimiser="adam")
    assert e.memory == Memory(np.zeros(weights), np.zeros(weights), 0)


@pytest.mark.parametrize(
    "edit",
    [
        edits.reset,
        lambda e: edits.with_seed(e, 3),
        lambda e: edits.with_hidden_activation(e, "relu"),
        lambda e: edits.with_output(e, "tanh"),
        lambda e: edits.with_loss(e, "squared"),
        lambda e: edits.with_split(e, Split(0.3)),
    ],
)
def test_a_new_beginning_forgets_but_keeps_weights_frozen(edit: Edit):
    e = edit(in_mid_run())
    assert e.hyperparameters.frozen == FROZEN
    assert e.memory == Memory(np.zeros(13), np.zeros(13), 0)


@pytest.mark.parametrize(
    "edit", [changed(eta=0.5), changed(batch_size=2), changed(l2=0.1), changed(frozen=frozenset())]
)
def test_settings_of_the_same_optimiser_keep_its_memory(edit: Edit):
    before = in_mid_run()
    assert edit(before).memory == before.memory


@pytest.mark.parametrize(
    ("optimiser", "first", "second"), [("sgd", 0, 0), ("momentum", 13, 0), ("nesterov", 13, 0), ("rmsprop", 0, 13)]
)
def test_another_optimiser_begins_with_nothing_to_remember(optimiser: str, first: int, second: int):
    e = changed(optimiser=optimiser)(in_mid_run())
    assert e.memory == Memory(np.zeros(first), np.zeros(second), 0)
    assert e.hyperparameters.frozen == FROZEN


def test_of_two_optimisers_with_a_velocity_one_does_not_go_on_with_the_others():
    momentum = edits.reset(changed(optimiser="momentum")(ten_points()))
    moving = replace(momentum, memory=Memory(np.ones(13), np.empty(0), 4))
    assert changed(optimiser="nesterov")(moving).memory == Memory(np.zeros(13), np.empty(0), 0)
