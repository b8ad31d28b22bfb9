"""What a given number goes into: the equations that have it as a term, and no others."""

from __future__ import annotations

from dataclasses import replace

import pytest

from nn_sim.experiment.edits import worked_experiment
from nn_sim.session.lesson import Lesson
from nn_sim.stepper.scalars import Scalar, of_unit, of_weight, text_symbol
from nn_sim.ui.equation.origin import becomes


def becomes_of(scalar: Scalar, **settings: float) -> list[str]:
    experiment = worked_experiment()
    how = replace(experiment.hyperparameters, **settings)
    lesson = Lesson(replace(experiment, hyperparameters=how), asked=scalar)
    return [text_symbol(one, 1) for one in becomes(lesson)]


@pytest.mark.parametrize(
    ("scalar", "goes_into"),
    [
        (of_weight("", 1, 0, 2, 1), ["s₁", "c₂", "w₂₁ new"]),
        (of_weight("", 1, 1, 0, 1), ["s₂", "w₀₂ new"]),  # nothing comes back to the bias
        (of_weight("", 0, 1, 2, 1), ["r₂", "v₂₂ new"]),  # nor to an input
        (of_unit("x_i", 0, 1, 0), ["r₁", "r₂", "∂l/∂v₁₁", "∂l/∂v₁₂"]),
        (of_unit("u_j", 1, 0, 0), ["s₁", "s₂", "∂l/∂w₀₁", "∂l/∂w₀₂"]),
        (of_unit("y_k", 2, 2, 0), ["l", "δ₂"]),
        (of_unit("z_k", 2, 2, 0), []),
    ],
)
def test_what_a_number_goes_into(scalar: Scalar, goes_into: list[str]):
    assert becomes_of(scalar) == goes_into


def test_with_decay_a_weight_goes_into_its_gradient_too_and_a_bias_does_not():
    assert becomes_of(of_weight("", 1, 0, 2, 1), l2=0.1) == ["s₁", "c₂", "d(w₂₁)", "w₂₁ new"]
    assert becomes_of(of_weight("", 1, 0, 0, 1), l2=0.1) == ["s₁", "w₀₁ new"]
