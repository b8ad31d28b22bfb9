"""What a lesson lights up: who flows in with which kind, how strongly, and when there is no light."""

from __future__ import annotations

from dataclasses import replace

import pytest

from nn_sim.datasets import make_builtin
from nn_sim.engine import Hyperparameters
from nn_sim.experiment.edits import new_experiment, worked_experiment
from nn_sim.session.lesson import LOSS, Lesson, TargetRef
from nn_sim.session.selection import UnitRef, WeightRef
from nn_sim.session.view_state import ViewState
from nn_sim.stepper.scalars import Scalar, of_unit, of_weight
from nn_sim.training.snapshot import picture_of
from nn_sim.ui.lesson_lights import NO_LIGHTS, Light, Lights, lights_of

R_2 = of_unit("r_j", 1, 2, 0)


def state_at(scalar: Scalar, granularity: str = "unit", part: int = 0) -> ViewState:
    """The worked example with the cursor at a number."""
    e = worked_experiment()
    lesson = Lesson(e, active=True, granularity=granularity)
    place = lesson.walk.place_of(scalar)
    assert place is not None
    return ViewState(e, picture_of(e), lesson=replace(lesson, place=place._replace(part=part)))


def test_inputs_and_weights_flow_into_a_weighted_sum():
    lights = lights_of(state_at(R_2))
    assert lights.target == UnitRef(1, 2)
    assert {thing: light.kinds for thing, light in lights.lit.items() if not light.is_target} == {
        **{UnitRef(0, unit): (0,) for unit in (0, 1, 2)},
        **{WeightRef(0, 1, column): (1,) for column in (0, 1, 2)},
    }
    assert all(light.is_strong for light in lights.lit.values())  # the cursor stands for the whole sum


def test_by_terms_the_current_one_is_strong():
    lights = lights_of(state_at(R_2, "term", part=1))
    strong = {thing for thing, light in lights.lit.items() if light.is_strong and not light.is_target}
    assert strong == {UnitRef(0, 1), WeightRef(0, 1, 1)}


def test_deltas_and_old_weights_flow_back():
    lights = lights_of(state_at(of_unit("backpropagated_j", 1, 1, 0)))
    assert lights.target == UnitRef(1, 1)
    assert lights.of(UnitRef(2, 1)) == lights.of(UnitRef(2, 2)) == Light(kinds=(0,))
    assert lights.weights == {WeightRef(1, 0, 1): Light(kinds=(1,)), WeightRef(1, 1, 1): Light(kinds=(1,))}


def test_a_gradient_is_the_target_and_a_unit_at_both_its_ends_flows_in():
    lights = lights_of(state_at(of_weight("dl_d", 0, 0, 2, hidden_count=1, example=0)))
    assert lights.target == WeightRef(0, 0, 2)
    assert {thing: light.kinds for thing, light in lights.lit.items() if not light.is_target} == {
        UnitRef(1, 1): (0,),
        UnitRef(0, 2): (1,),
    }


def test_a_target_that_gives_a_number_to_itself_has_a_kind_too():
    lights = lights_of(state_at(of_unit("u_j", 1, 1, 0)))  # u_1 = tanh(r_1)
    assert lights.lit == {UnitRef(1, 1): Light(is_target=True, kinds=(0,))}


def test_the_target_of_an_output_is_a_thing_of_its_own():
    lights = lights_of(state_at(of_unit("delta_k", 2, 1, 0)))  # delta_1 = -(y_1 - z_1)
    assert lights.target == UnitRef(2, 1)
    assert lights.lit == {UnitRef(2, 1): Light(is_target=True, kinds=(1,)), TargetRef(1): Light(kinds=(0,))}
    assert lights_of(state_at(of_unit("y_k", 2, 2, 0))).target == TargetRef(2)


def test_a_thing_bears_the_mark_of_each_kind_that_it_gives():
    lights = lights_of(state_at(of_unit("delta_j", 1, 1, 0)))  # g'(r_1) and the sum that comes back are both u_1's
    assert lights.lit == {UnitRef(1, 1): Light(is_target=True, kinds=(0, 1))}
    lights = lights_of(state_at(of_weight("new_", 1, 0, 1, hidden_count=1)))  # w - eta dl/dw; eta is of no thing
    assert lights.lit == {WeightRef(1, 0, 1): Light(is_target=True, kinds=(0, 2))}


def test_the_loss_belongs_to_no_output_and_all_outputs_flow_in():
    lights = lights_of(state_at(Scalar("l", example=0)))  # sum of (y_k - z_k)^2 / 2
    assert lights.target == LOSS
    assert {thing for thing, light in lights.lit.items() if light.kinds} == {
        *(UnitRef(2, k) for k in (1, 2)),
        *(TargetRef(k) for k in (1, 2)),
    }


@pytest.mark.parametrize("change", ["not begun", "running", "probe"])
def test_there_is_no_light_before_the_first_step_in_a_run_and_beside_a_probe(change: str):
    state = state_at(R_2)
    if change == "probe":
        state = replace(state, probe=(0.5, 0.5))
    elif change == "running":
        state = replace(state, running=True)
    else:
        state = replace(state, lesson=replace(state.lesson, active=False))
    assert lights_of(state) is NO_LIGHTS
    assert not lights_of(state)


def test_a_step_too_large_to_show_has_no_light():
    e = new_experiment(make_builtin("moons"), hidden_sizes=(200, 200), hyperparameters=Hyperparameters(batch_size=140))
    assert not lights_of(ViewState(e, picture_of(e), lesson=Lesson(e, active=True)))


def test_a_gap_is_lit_by_the_most_prominent_of_its_units():
    weak, strong = Light(kinds=(0,), is_strong=False), Light(kinds=(0,))
    target = Light(is_target=True)
    lights = Lights({UnitRef(1, 5): weak, UnitRef(1, 6): strong, UnitRef(1, 9): target})
    assert lights.of_units(1, range(4, 6)) == weak
    assert lights.of_units(1, range(4, 8)) == strong
    assert lights.of_units(1, range(4, 10)) == target
    assert lights.of_units(2, range(4, 10)) is None
