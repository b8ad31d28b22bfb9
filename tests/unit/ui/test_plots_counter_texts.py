import pytest

from nn_sim.engine import NetworkSpec
from nn_sim.ui.plots import counter_texts


@pytest.mark.parametrize(
    ("per_second", "text"),
    [
        (0.0, "–"),
        (float("nan"), "–"),
        (2.5, "2.5 /s"),
        (12.0, "12 /s"),
        (999.4, "999 /s"),
        (999.9, "1.0 k/s"),
        (8_120_000.0, "8.1 M/s"),
        (999_960.0, "1.0 M/s"),
        (2.34e9, "2.3 G/s"),
    ],
)
def test_rates(per_second, text):
    assert counter_texts.rate(per_second) == text


def test_percentages():
    assert counter_texts.percentage(0.975) == "97.5\u2009%"
    assert counter_texts.percentage(float("nan")) == "–"


@pytest.mark.parametrize(
    ("output", "loss", "k", "formula"),
    [
        ("identity", "squared", 2, "l = ½ Σₖ (yₖ − zₖ)²"),
        ("sigmoid", "cross_entropy", 1, "l = −Σₖ [ yₖ log zₖ + (1 − yₖ) log(1 − zₖ) ]"),
        ("softmax", "cross_entropy", 3, "l = −Σₖ yₖ log zₖ"),
        ("softmax", "squared", 3, "l = ½ Σₖ (yₖ − zₖ)²"),
    ],
)
def test_the_formula_is_that_of_the_loss_and_the_output(output, loss, k, formula):
    assert counter_texts.loss_formula(NetworkSpec((2, 2, k), output=output, loss=loss)) == formula


def test_the_rule_of_accuracy_names_the_threshold_of_the_output():
    assert "0.5" in counter_texts.accuracy_rule(NetworkSpec((2, 1)))
    assert "above 0 " in counter_texts.accuracy_rule(NetworkSpec((2, 1), output="tanh", loss="squared"))
    assert "greatest" in counter_texts.accuracy_rule(NetworkSpec((2, 3), output="softmax"))


def test_engines_have_names_for_people():
    assert [counter_texts.engine_name(name) for name in ("compiled", "numpy", "compiling")] == [
        "compiled",
        "NumPy",
        "compiling…",
    ]
