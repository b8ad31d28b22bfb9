"""The columns of a forward pass, what they are called, and how they are copied."""

import numpy as np

from nn_sim.datasets import Dataset
from nn_sim.engine import Parameters
from nn_sim.experiment.edits import new_experiment, with_hidden_sizes, with_parameters, worked_experiment
from nn_sim.session.document import Document
from nn_sim.ui.plots.probe_layer import answer_text
from nn_sim.ui.probe.value_columns import answer_line, columns_of, row_count, shown_input, tab_separated


def state_of(experiment, probe=None):
    document = Document(experiment)
    document.probe(probe)
    return document.state


def standardised():
    """Means 2 and 8, deviations as well; the target's are 128: powers of two, so that no digit is rounded."""
    inputs, targets = np.array([[0.0, 0.0], [4.0, 16.0]]), np.array([[0.0], [256.0]])
    dataset = Dataset(
        "two", "Two", "", inputs, targets, ("a", "b"), ("price",), scale="standard", split_by_default=False
    )
    experiment = new_experiment(dataset, hidden_sizes=())
    return with_parameters(experiment, Parameters.from_matrices(experiment.spec, [[[0.5, 1.0, 2.0]]]))


def test_the_example_s_values_from_left_to_right(qapp):
    columns = columns_of(state_of(worked_experiment()))
    assert [column.header for column in columns] == ["xᵢ", "rⱼ", "uⱼ", "sₖ", "zₖ"]
    assert [column.symbol(1) for column in columns] == ["x₂", "r₂", "u₂", "s₂", "z₂"]
    np.testing.assert_allclose(columns[0].values, [0, 1])
    np.testing.assert_allclose(columns[1].values, [1, 2])
    np.testing.assert_allclose(columns[2].values, np.tanh([1, 2]))
    np.testing.assert_allclose(columns[4].values, [1.7615941559557649, 1.202433424120052])
    assert columns[2].words == "hidden output, tanh(rⱼ)"


def test_several_layers_are_told_apart(qapp):
    columns = columns_of(state_of(with_hidden_sizes(worked_experiment(), (3, 4))))
    assert [column.header for column in columns] == ["xᵢ", "r⁽¹⁾ⱼ", "u⁽¹⁾ⱼ", "r⁽²⁾ⱼ", "u⁽²⁾ⱼ", "sₖ", "zₖ"]
    assert columns[4].symbol(3) == "u⁽²⁾₄"
    assert row_count(columns) == 4


def test_standardised_data_are_shown_both_ways(qapp):
    state = state_of(standardised(), (6.0, -4.0))
    assert [(column.header, column.values.tolist()) for column in columns_of(state)] == [
        ("input", [6.0, -4.0]),
        ("xᵢ", [2.0, -1.5]),
        ("sₖ", [-0.5]),
        ("zₖ", [-0.5]),
        ("output", [64.0]),
    ]
    assert answer_text(state, np.array([150.0])) == "price = 150.00"


def test_a_block_is_copied_with_every_digit_and_blanks_where_a_layer_ends(qapp):
    columns = columns_of(state_of(with_hidden_sizes(worked_experiment(), ()), (0.1, 1.0)))
    assert tab_separated(columns[:1], range(2)) == "0.1\n1.0"
    assert tab_separated(columns[:1], range(2), headers=True).splitlines()[0] == "xᵢ"
    narrow = columns_of(state_of(standardised(), (6.0, -4.0)))
    assert tab_separated(narrow, range(2)) == "6.0\t2.0\t-0.5\t-0.5\t64.0\n-4.0\t-1.5\t\t\t"


def test_the_line_says_what_is_in_the_network_and_its_class(qapp):
    assert answer_line(state_of(worked_experiment())) == "In the network: training example 1 of 1."
    inputs = np.array([[-1.0], [1.0]])
    dataset = Dataset("d", "D", "", inputs, np.array([0, 1]), ("x",), ("y",), ("no", "yes"), split_by_default=False)
    experiment = new_experiment(dataset, hidden_sizes=())
    experiment = with_parameters(experiment, Parameters.from_matrices(experiment.spec, [[[0.0, 1.0]]]))
    state = state_of(experiment, (3.0,))
    assert shown_input(state) == (3.0,)
    assert answer_line(state) == "In the network: a probe, an input without a target. It is answered with class yes."
    assert answer_text(state, np.array([0.75])) == "z₁ = 0.7500\nclass yes"


def test_the_label_in_the_plot_names_the_greatest_of_many_outputs(qapp):
    targets = np.arange(10) % 5
    names = ("a", "b", "c", "d", "e")
    dataset = Dataset("d", "D", "", np.arange(20.0).reshape(10, 2), targets, ("x1", "x2"), ("y",), names)
    state = state_of(new_experiment(dataset, hidden_sizes=()), (1.0, 1.0))
    assert answer_text(state, np.array([0.1, 0.1, 0.2, 0.5, 0.1])) == "z₄ = 0.5000\nclass d"
