"""Where a number comes from in one line, and what a screen reader hears of a lesson."""

from __future__ import annotations

from dataclasses import replace

from nn_sim.datasets import make_builtin
from nn_sim.experiment.edits import new_experiment, worked_experiment
from nn_sim.session.lesson import Lesson
from nn_sim.session.selection import UnitRef, WeightRef
from nn_sim.session.view_state import ViewState
from nn_sim.stepper.next_step import next_step
from nn_sim.stepper.scalars import Scalar, of_unit, of_weight
from nn_sim.training.snapshot import picture_of
from nn_sim.ui.lesson_lights import NO_LIGHTS, lights_of
from nn_sim.ui.lesson_words import LONGEST, equation_line, heard, lesson_lines, sum_line


def state_at(scalar: Scalar | None = None, **fields) -> ViewState:
    e = worked_experiment()
    lesson = Lesson(e, active=scalar is not None, granularity="unit")
    if scalar is not None:
        lesson = replace(lesson, place=lesson.walk.place_of(scalar))
    return ViewState(e, picture_of(e), lesson=lesson, **fields)


def test_a_sum_is_written_out_on_one_line():
    state = state_at()
    assert sum_line(state, UnitRef(1, 1)) == "r₁ = x₀·v₀₁ + x₁·v₁₁ + x₂·v₂₁ = 1.0000"
    assert sum_line(state, UnitRef(2, 2)) == "s₂ = u₀·w₀₂ + u₁·w₁₂ + u₂·w₂₂ = 1.2024"


def test_inputs_and_biases_have_no_sum_nor_has_what_another_input_gives():
    assert sum_line(state_at(), UnitRef(0, 1)) == sum_line(state_at(), UnitRef(1, 0)) == ""
    assert sum_line(state_at(probe=(0.5, 0.5)), UnitRef(1, 1)) == ""
    assert sum_line(state_at(running=True), UnitRef(1, 1)) == ""


def test_long_sums_have_dots_in_the_middle():
    step = next_step(new_experiment(make_builtin("moons"), hidden_sizes=(100,)))
    line = equation_line(step, of_unit("s_k", 2, 1, 0))
    assert line.startswith("s₁ = u₀·w₀₁ + … + u₁₀₀·w₁₀₀,₁ = ")
    assert len(line) <= LONGEST


def test_a_formula_that_stays_too_long_is_left_out():
    step = next_step(worked_experiment())
    assert equation_line(step, of_unit("r_j", 1, 1, 0), longest=20) == "r₁ = … = 1.0000"


def test_a_given_number_is_told_as_it_is():
    assert equation_line(next_step(worked_experiment()), of_unit("x_i", 0, 2, 0)) == "x₂ = 1.0000"


def test_a_weight_tells_gradient_and_new_value_while_they_are_worked_out():
    w_11 = WeightRef(1, 0, 1)
    lights = lights_of(state_at(of_weight("dl_d", 1, 0, 0, 1, example=0)))
    # 0.7616 * 0.7616, and 1 - 0.1 times that
    assert lesson_lines(lights, w_11) == ["∂l/∂w₁₁ = δ₁·u₁ = 0.5800", "w₁₁ new = w₁₁ − η·∂l/∂w₁₁ = 0.9420"]
    assert lesson_lines(lights_of(state_at(of_unit("r_j", 1, 1, 0))), w_11) == []
    assert lesson_lines(NO_LIGHTS, w_11) == []


def test_a_unit_tells_what_comes_back_to_it():
    lights = lights_of(state_at(of_unit("backpropagated_j", 1, 1, 0)))
    assert lesson_lines(lights, UnitRef(1, 1)) == ["c₁ = δ₁·w₁₁ + δ₂·w₁₂ = −0.4408"]
    assert lesson_lines(lights, UnitRef(2, 1)) == []


def test_screen_readers_hear_the_target_and_what_flows_in():
    assert heard(lights_of(state_at(of_unit("r_j", 1, 2, 0)))) == (
        "Lesson: r₂ = 2.0000, from x₀, v₀₂, x₁, v₁₂, x₂, v₂₂."
    )
    assert heard(lights_of(state_at(of_unit("x_i", 0, 2, 0)))) == "Lesson: x₂ = 1.0000, given."
    assert heard(NO_LIGHTS) == ""


def test_of_many_that_flow_in_the_first_are_named():
    e = new_experiment(make_builtin("moons"), hidden_sizes=(8,))
    lesson = Lesson(e, active=True)
    lesson = replace(lesson, place=lesson.walk.place_of(of_unit("s_k", 2, 1, 0)))
    words = heard(lights_of(ViewState(e, picture_of(e), lesson=lesson)))
    assert words.endswith("u₅, w₅₁, 6 more.")  # of 18: u_0 w_01 to u_5 w_51 are named
