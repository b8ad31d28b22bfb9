"""What the diagram says of the deck's worked example and of data with names."""

import numpy as np
import pytest

from nn_sim.datasets import Dataset, Split, make_builtin
from nn_sim.experiment.edits import new_experiment, with_hidden_activation, with_hidden_sizes, worked_experiment
from nn_sim.session.selection import UnitRef, WeightRef
from nn_sim.session.view_state import ViewState
from nn_sim.training.snapshot import picture_of
from nn_sim.ui.diagram.wording import (
    caption,
    description,
    map_caption,
    map_words,
    target_words,
    unit_symbol,
    unit_words,
    weight_words,
)


def state_of(experiment, selection=None):
    return ViewState(experiment, picture_of(experiment), selection)


@pytest.fixture
def worked():
    return state_of(worked_experiment())


def test_a_hidden_unit_tells_how_its_value_comes_about(worked):
    assert unit_words(worked, UnitRef(1, 1)) == "u₁ = tanh(r₁) = 0.7616\nr₁ = 1.0000"
    assert unit_words(worked, UnitRef(1, 0)) == "u₀ = 1, bias unit"
    assert unit_words(worked, UnitRef(0, 0)) == "x₀ = 1, bias unit"
    linear = state_of(with_hidden_activation(worked.experiment, "identity"))
    assert unit_words(linear, UnitRef(1, 2)) == "u₂ = r₂ = 2.0000\nr₂ = 2.0000"


def test_an_output_tells_its_target_and_error(worked):
    lines = unit_words(worked, UnitRef(2, 1)).splitlines()
    assert lines[:3] == ["z₁ = s₁ = 1.7616", "s₁ = 1.7616", "y₁ = 1.0000, y − z = −0.7616"]
    assert target_words(worked, 1) == ("y₁ = 1.0000", "y − z = −0.7616")
    assert target_words(worked, 2) == ("y₂ = 0.0000", "y − z = −1.2024")


def test_a_weight_tells_from_where_to_where(worked):
    assert weight_words(worked, WeightRef(1, 1, 1)) == "w₁₂ = −1.0000, from u₁ to z₂"
    assert weight_words(worked, WeightRef(0, 0, 0)) == "v₀₁ = 1.0000, from x₀ to u₁"
    direct = state_of(with_hidden_sizes(worked.experiment, ()))
    assert weight_words(direct, WeightRef(0, 0, 2)).endswith("from x₂ to z₁")


def test_the_layer_is_written_where_there_are_several():
    assert unit_symbol(UnitRef(1, 1), hidden_count=1) == "u₁"
    assert unit_symbol(UnitRef(2, 1), hidden_count=2) == "u⁽²⁾₁"
    assert unit_symbol(UnitRef(3, 2), hidden_count=2) == "z₂"


def test_the_description_sums_up_sizes_and_selection(worked):
    assert description(worked) == "2 inputs, 2 hidden units, 2 outputs. Nothing selected."
    selected = state_of(worked.experiment, WeightRef(1, 1, 1))
    assert description(selected).endswith("Selected: w₁₂ = −1.0000, from u₁ to z₂.")
    unit = state_of(worked.experiment, UnitRef(1, 1))
    assert description(unit).endswith("Selected: u₁ = tanh(r₁) = 0.7616, r₁ = 1.0000.")
    deep = state_of(with_hidden_sizes(worked.experiment, (8, 1)))
    assert description(deep).startswith("2 inputs, 8 hidden units in layer 1, 1 hidden unit in layer 2, 2 outputs.")
    assert description(state_of(with_hidden_sizes(worked.experiment, ()))).startswith("2 inputs, 2 outputs.")


def flowers(classes):
    inputs = np.array([[4.0, 1.0], [6.0, 3.0], [4.0, 3.0]])
    targets = np.arange(3) % len(classes)
    dataset = Dataset("f", "F", "", inputs, targets, ("petal", "x2"), ("kind",), classes, scale="standard")
    return state_of(new_experiment(dataset, split=Split(test_share=0.0), order="sequential"))


def test_names_of_the_data_are_told():
    state = flowers(("setosa", "versicolor", "virginica"))
    # 4, 6, 4 have mean 14/3 and deviation sqrt(8/9): (4 - 14/3) / sqrt(8/9) = -0.7071.
    assert unit_words(state, UnitRef(0, 1)) == "x₁ = −0.7071\ninput petal = 4, standardised"
    assert unit_words(state, UnitRef(2, 2)).endswith("class versicolor")
    assert "softmax(s)₂" in unit_words(state, UnitRef(2, 2))
    assert [caption(state, UnitRef(0, unit)) for unit in (0, 1, 2)] == ["", "petal", ""]
    assert [caption(state, UnitRef(2, unit)) for unit in (1, 2, 3)] == ["setosa", "versicolor", "virginica"]


def test_one_output_for_two_classes_tells_both():
    state = flowers(("no", "yes"))
    assert unit_words(state, UnitRef(2, 1)).endswith("1 is class yes, 0 is class no")
    assert "sigmoid(s₁)" in unit_words(state, UnitRef(2, 1))
    assert caption(state, UnitRef(2, 1)) == "1 = yes"
    assert caption(state, UnitRef(1, 1)) == ""


def test_a_map_says_what_its_colours_mean(worked):
    assert map_caption(worked) == "value over x₁, x₂"
    assert map_words(worked, 1.5) == "value over x₁, x₂: full colour at −1.5 and 1.5"
    sine = state_of(new_experiment(make_builtin("sine")))
    assert map_words(sine, 1.0) == "value over x₁: full height of the curve at −1 and 1"
