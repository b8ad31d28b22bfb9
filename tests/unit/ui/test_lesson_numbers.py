"""What a lesson writes at units and weights, for the worked example with tanh: delta = z - y = (0.7616, 1.2024)."""

from __future__ import annotations

from dataclasses import replace

from nn_sim.datasets import make_builtin
from nn_sim.experiment.edits import new_experiment, worked_experiment
from nn_sim.session.lesson import LOSS, Lesson, TargetRef
from nn_sim.session.selection import UnitRef, WeightRef
from nn_sim.stepper.scalars import Scalar, of_unit, of_weight
from nn_sim.ui.lesson_numbers import LessonNumbers, Number

U_1, U_2, Z_1, Z_2 = UnitRef(1, 1), UnitRef(1, 2), UnitRef(2, 1), UnitRef(2, 2)
W_SHAPE = [(row, column) for row in range(2) for column in range(3)]


def numbers_at(scalar: Scalar, granularity: str = "unit", number: int = 0) -> LessonNumbers:
    lesson = Lesson(worked_experiment(), active=True, granularity=granularity)
    place = lesson.walk.place_of(scalar)
    assert place is not None
    return LessonNumbers(replace(lesson, place=place._replace(number=number)))


def softmax_delta(*, long_way: bool) -> Lesson:
    """One step of iris with softmax and squared loss, where delta_1 comes from all outputs."""
    e = new_experiment(make_builtin("iris"), output="softmax", loss="squared")
    lesson = Lesson(e, active=True, granularity="layer", long_way=long_way)
    place = lesson.walk.place_of(of_unit("delta_k", 2, 1, 0))
    assert place is not None
    return replace(lesson, place=place)


def test_a_stage_fills_in_up_to_the_cursor():
    numbers = numbers_at(of_unit("backpropagated_j", 1, 1, 0))
    assert numbers.of(U_1) == Number("c₁ = −0.4408")  # 0.7616 * 1 + 1.2024 * -1
    assert numbers.of(U_2) == Number("c₂ = ?", is_to_come=True)
    numbers = numbers_at(of_unit("backpropagated_j", 1, 2, 0))
    assert (numbers.of(U_1), numbers.of(U_2)) == (Number("c₁ = −0.4408"), Number("c₂ = 1.2024"))


def test_a_whole_layer_is_filled_in_at_once():
    numbers = numbers_at(of_unit("backpropagated_j", 1, 1, 0), "layer")
    assert numbers.of(U_2) == Number("c₂ = 1.2024")


def test_what_flows_in_is_written_where_it_belongs():
    numbers = numbers_at(of_unit("backpropagated_j", 1, 1, 0))
    assert (numbers.of(Z_1), numbers.of(Z_2)) == (Number("δ₁ = 0.7616"), Number("δ₂ = 1.2024"))
    assert numbers_at(of_unit("u_j", 1, 2, 0)).of(U_2) == Number("r₂ = 2.0000")


def test_what_stands_in_the_nodes_anyway_is_not_written_again():
    numbers = numbers_at(of_unit("r_j", 1, 2, 0))
    assert numbers.of(U_2) == Number("r₂ = 2.0000")
    assert numbers.of(UnitRef(0, 1)) is None
    assert numbers.of(UnitRef(1, 0)) is None  # a bias has no sum
    assert numbers.of(WeightRef(0, 1, 1)) is None


def test_gradients_stand_at_their_edges():
    numbers = numbers_at(of_weight("dl_d", 0, 0, 0, 1, example=0), "term", number=1)
    assert numbers.of(WeightRef(0, 0, 0)) == Number("∂l/∂v₀₁ = −0.1851")  # (1 - 0.7616^2) * -0.4408
    assert numbers.of(WeightRef(0, 0, 1)) == Number("∂l/∂v₁₁ = 0.0000")  # x_1 = 0
    assert numbers.of(WeightRef(0, 0, 2)) == Number("∂l/∂v₂₁ = ?", is_to_come=True)
    assert numbers.of(WeightRef(1, 0, 0)) is None
    assert numbers.of(U_1) == Number("δʰ₁ = −0.1851")


def test_new_weights_stand_at_their_edges():
    numbers = numbers_at(of_weight("new_", 1, 0, 0, 1))
    texts = {place: numbers.of(WeightRef(1, *place)) for place in W_SHAPE}
    # 1 - 0.1 * 0.7616 * (1, 0.7616), 0 - 0.1 * 0.7616 * 0.9640
    assert [texts[0, column].text for column in range(3)] == ["w₀₁ → 0.9238", "w₁₁ → 0.9420", "w₂₁ → −0.0734"]
    assert all(texts[1, column].is_to_come for column in range(3))


def test_a_number_that_was_asked_for_stands_alone():
    lesson = Lesson(worked_experiment(), active=True, asked=of_unit("delta_k", 2, 2, 0))
    numbers = LessonNumbers(lesson)
    assert numbers.of(Z_2) == Number("δ₂ = 1.2024")
    assert numbers.of(Z_1) is None


def test_the_loss_stands_at_a_place_of_its_own():
    numbers = numbers_at(Scalar("l", example=0))
    assert numbers.of(LOSS) == Number("l = 1.0129")  # (0.7616^2 + 1.2024^2) / 2
    assert (numbers.of(Z_1), numbers.of(TargetRef(1))) == (None, None)


def test_a_lit_output_shows_what_flows_in_from_it_and_not_what_is_worked_out_there():
    lesson = softmax_delta(long_way=True)  # delta_1 = sum of dl/dz_k z_k (... - z_1)
    number = LessonNumbers(lesson).of(Z_2)
    assert lesson.lit.flows_in[Z_2] == (0, 1)
    assert number is not None
    assert (number.text[:8], number.is_aside) == ("∂l/∂z₂ =", False)


def test_what_is_worked_out_at_a_unit_that_is_lit_for_its_value_is_an_aside():
    numbers = LessonNumbers(softmax_delta(long_way=False))  # takes z_2, which stands in the node
    number = numbers.of(Z_2)
    assert number is not None
    assert (number.text[:4], number.is_aside) == ("δ₂ =", True)
    looked_at = numbers.of(Z_1)
    assert looked_at is not None
    assert (looked_at.text[:4], looked_at.is_aside) == ("δ₁ =", False)
