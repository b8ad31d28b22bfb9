"""What is said aloud of numbers, weights and units."""

import math

import pytest

from nn_sim.experiment.edits import worked_experiment
from nn_sim.session.lesson import Lesson
from nn_sim.session.selection import UnitRef, WeightRef
from nn_sim.ui.accessible import gradient_of, spoken_number, spoken_symbol, spoken_unit, spoken_weight


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (0.35, "0.35"),
        (-0.08, "minus 0.08"),
        (-0.0, "0"),
        (1.2e-5, "1.20 times 10 to the minus 5"),
        (-2.5e7, "minus 2.50 times 10 to the 7"),
        (math.nan, "not a number"),
        (math.inf, "infinite"),
        (-math.inf, "minus infinite"),
    ],
)
def test_numbers_are_said_without_signs_for_the_eye(value: float, said: str) -> None:
    assert spoken_number(value) == said


def test_a_weight_is_said_with_its_gradient() -> None:
    assert spoken_weight(WeightRef(1, 0, 2), 1, 0.35, -0.08) == "w 2,1, 0.35, gradient minus 0.08"
    assert spoken_weight(WeightRef(0, 1, 0), 1, -1.0) == "v 0,2, minus 1"
    assert spoken_weight(WeightRef(1, 2, 10), 2, 1.0) == "v layer 2 10,3, 1"


def test_a_unit_is_said_by_its_place() -> None:
    assert spoken_unit(UnitRef(0, 1), 1, 0.5) == "input x 1, 0.5"
    assert spoken_unit(UnitRef(1, 2), 1, -0.76) == "hidden unit u 2, minus 0.76"
    assert spoken_unit(UnitRef(2, 3), 2, 1.0) == "layer 2, hidden unit u 3, 1"
    assert spoken_unit(UnitRef(2, 1), 1, 1.0) == "output z 1, 1"
    assert spoken_unit(UnitRef(0, 0), 1, 1.0) == "bias unit x 0, 1"
    assert spoken_symbol(UnitRef(2, 1), 1) == "z 1"
    assert spoken_symbol(UnitRef(1, 2), 2) == "u 2 of layer 1"


def test_the_gradient_is_that_of_the_step_which_comes_next() -> None:
    """The worked example: r_1 = 1, u_1 = tanh 1, z_1 = 1 + tanh 1, y_1 = 1, so dl/dw_11 = (z_1 - y_1) u_1 = u_1^2."""
    lesson = Lesson(worked_experiment())
    gradient = gradient_of(lesson, WeightRef(1, 0, 1), running=False)
    assert gradient == pytest.approx(math.tanh(1.0) ** 2)
    assert gradient_of(lesson, WeightRef(1, 0, 1), running=True) is None
