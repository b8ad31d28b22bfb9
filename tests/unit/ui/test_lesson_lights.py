"""What a lesson lights up: who flows in with which kind, how strongly, and when there is no light."""

from __future__ import annotations

from dataclasses import replace

import pytest

from nn_sim.datasets import make_builtin
from nn_sim.engine import Hyperparameters
from nn_sim.experiment.edits import new_experiment, worked_experiment
from nn_sim.session.lesson import Lesson
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
    assert {thing: light.kind for thing, light in lights.lit.items() if not light.is_target} == {
        **{UnitRef(0, unit): 0 for unit in (0, 1, 2)},
        **{WeightRef(0, 1, column): 1 for column in (0, 1, 2)},
    }
    assert all(light.is_strong for light in lights.lit.values())  # the cursor stands for the whole sum


def test_by_terms_the_current_one_is_strong():
    lights = lights_of(state_at(R_2, "term", part=1))
    strong = {thing for thing, light in lights.lit.items() if light.is_strong and not light.is_target}
    assert strong == {UnitRef(0, 1), WeightRef(0, 1, 1)}


def test_deltas_and_old_weights_flow_back():
    lights = lights_of(state_at(of_unit("backpropagated_j", 1, 1, 0)))
    assert lights.target == UnitRef(1, 1)
    assert lights.of(UnitRef(2, 1)) == lights.of(UnitRef(2, 2)) == Light(kind=0)
    assert lights.weights == {WeightRef(1, 0, 1): Light(kind=1), WeightRef(1, 1, 1): Light(kind=1)}


def test_a_gradient_is_the_target_and_a_unit_at_both_its_ends_flows_in():
    lights = lights_of(state_at(of_weight("dl_d", 0, 0, 2, hidden_count=1, example=0)))
    assert lights.target == WeightRef(0, 0, 2)
    assert {thing: light.kind for thing, light in lights.lit.items() if not light.is_target} == {
        UnitRef(1, 1): 0,
        UnitRef(0, 2): 1,
    }


def test_a_target_that_gives_a_number_to_itself_has_a_kind_too():
    lights = lights_of(state_at(of_unit("u_j", 1, 1, 0)))  # u_1 = tanh(r_1)
    assert lights.lit == {UnitRef(1, 1): Light(is_target=True, kind=0)}


@pytest.mark.parametrize("change", ["not begun", "running"])
def test_there_is_no_light_before_the_first_step_and_in_a_run(change: str):
    state = state_at(R_2)
    if change == "running":
        state = replace(state, running=True)
    else:
        state = replace(state, lesson=replace(state.lesson, active=False))
    assert lights_of(state) is NO_LIGHTS
    assert not lights_of(state)


def test_a_step_too_large_to_show_has_no_light():
    e = new_experiment(make_builtin("moons"), hidden_sizes=(200, 200), hyperparameters=Hyperparameters(batch_size=140))
    assert not lights_of(ViewState(e, picture_of(e), lesson=Lesson(e, active=True)))


def test_a_gap_is_lit_by_the_most_prominent_of_its_units():
    weak, strong = Light(kind=0, is_strong=False), Light(kind=0)
    target = Light(is_target=True)
    lights = Lights({UnitRef(1, 5): weak, UnitRef(1, 6): strong, UnitRef(1, 9): target})
    assert lights.of_units(1, range(4, 6)) == weak
    assert lights.of_units(1, range(4, 8)) == strong
    assert lights.of_units(1, range(4, 10)) == target
    assert lights.of_units(2, range(4, 10)) is None
