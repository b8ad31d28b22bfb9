"""Features: the network's inputs, as formulas of the raw ones, before any scaling."""

from dataclasses import replace

import numpy as np
import pytest

from nn_sim.datasets import (
    Dataset,
    FeatureError,
    FormulaError,
    Split,
    make_builtin,
    prepare,
    read_features,
    split_formulas,
    usual_features,
)

X = np.array([[1.0, 2.0], [3.0, 4.0], [5.0, 0.0]])


def three(features: tuple[str, ...], scale: str = "none") -> Dataset:
    targets = np.array([[0.0], [1.0], [2.0]])
    return Dataset("t", "T", "", X, targets, ("a", "b"), ("y",), scale=scale, features=features)  # type: ignore[arg-type]


def test_without_features_the_network_gets_the_inputs():
    dataset = three(())
    assert (dataset.network_input_names, dataset.network_input_count) == (("a", "b"), 2)
    assert prepare(dataset, Split(0.0), "identity").X_train.tolist() == X.tolist()


def test_features_are_made_of_the_raw_inputs_and_then_scaled():
    dataset = three(("a*b", "a^2", "b"), "minmax")
    assert (dataset.input_count, dataset.network_input_count) == (2, 3)
    prepared = prepare(dataset, Split(0.0), "identity")
    # a b = 2, 12, 0 from 0 to 12; a^2 = 1, 9, 25 from 1 to 25; b = 2, 4, 0 from 0 to 4.
    expected = [[2 / 12, 0, 0.5], [1, 8 / 24, 1], [0, 1, 0]]
    np.testing.assert_allclose(prepared.X_train, expected, rtol=1e-15)
    np.testing.assert_allclose(prepared.Y_train, [[0], [0.5], [1]], rtol=1e-15)
    # A place in the data's own units: a b = 6, a^2 = 4, b = 3.
    np.testing.assert_allclose(prepared.network_inputs([[2.0, 3.0]]), [[0.5, 3 / 24, 0.75]], rtol=1e-15)
    assert prepared.input_scaling is not None
    assert prepared.input_scaling.describe(dataset.network_input_names)[1] == "a^2' = (a^2 - 1) / 24"


def test_a_formula_without_a_value_for_an_example_is_refused():
    with pytest.raises(FeatureError, match=r"^the feature 1/b has no value at x1 = 5, x2 = 0; choose another formula$"):
        prepare(three(("a", "1/b")), Split(0.0), "identity")


def test_a_formula_that_cannot_be_read_makes_no_dataset():
    with pytest.raises(FormulaError, match="there is no input 'c'"):
        replace(three(()), features=("a", "c"))
    with pytest.raises(FeatureError, match="the feature a is there twice"):
        three(("a", " a "))
    with pytest.raises(FeatureError, match="101 features are too many; at most 100"):
        three(tuple(f"a+{n}" for n in range(101)))


def test_datasets_with_other_features_are_not_equal():
    assert three(("a",)) != three(("b",))
    assert three(("a",)) == three(("a",))


def test_formulas_are_cut_at_their_commas():
    assert split_formulas("x1, x2 ,x1*x2") == ("x1", "x2", "x1*x2")
    assert split_formulas("[a, b]^2,x1") == ("[a, b]^2", "x1")
    assert split_formulas("") == ("",)


def test_the_features_that_are_offered_can_all_be_read():
    assert usual_features(1) == ("x1", "x1^2", "sin(x1)")
    assert usual_features(2) == ("x1", "x2", "x1^2", "x2^2", "x1*x2", "sin(x1)", "sin(x2)")
    assert usual_features(9) == usual_features(2)
    assert len(read_features(usual_features(2), ("a", "b")).formulas) == 7


def test_with_the_squares_the_circles_lie_on_two_sides_of_a_line():
    circles = replace(make_builtin("circles", noise=0.0), features=("x1^2", "x2^2"))
    sums = prepare(circles, Split(0.0), "sigmoid").X_train.sum(axis=1)
    np.testing.assert_allclose(sums, np.where(circles.targets == 0, 1.0, 0.16), rtol=1e-12)
