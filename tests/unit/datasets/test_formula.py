"""Formulas of the inputs: what they mean, and where each that is none goes wrong."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nn_sim.datasets import FormulaError, read_formula

NAMES = ("x1", "x2", "petal length")
ROW = np.array([[2.0, -3.0, 0.5]])


def value(text: str) -> float:
    return float(read_formula(text, NAMES).values(ROW)[0])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("x1", 2.0),
        (" x2 ", -3.0),
        ("x3", 0.5),
        ("[petal length]", 0.5),
        ("x1*x2", -6.0),
        ("x1 - x2 - 1", 4.0),
        ("x1 + x2 * x1", -4.0),
        ("(x1 + x2) * x1", -2.0),
        ("x1 / x2 / x3", -4 / 3),
        ("x1^2", 4.0),
        ("x2^2", 9.0),
        ("-x1^2", -4.0),
        ("2^3^2", 512.0),
        ("2^-1", 0.5),
        ("--x1", 2.0),
        ("x1*-x2", 6.0),
        ("+x1", 2.0),
        ("1.5e1 + .5 + 2.", 17.5),
        ("sin(pi/2)", 1.0),
        ("cos(0)", 1.0),
        ("exp(x1)", math.e**2),
        ("tanh(x3)", math.tanh(0.5)),
        ("sqrt(x1*2)", 2.0),
        ("abs(x2)", 3.0),
        ("sin(cos(x1))", math.sin(math.cos(2.0))),
        ("x1 − x2·x1", 8.0),
        ("7", 7.0),
    ],
)
def test_a_formula_means_what_it_says(text: str, expected: float):
    assert value(text) == pytest.approx(expected, rel=1e-15)


@pytest.mark.parametrize(
    ("text", "position", "problem"),
    [
        ("", 1, "it is empty; write one such as x1*x2"),
        ("   ", 1, "it is empty; write one such as x1*x2"),
        ("x1 x2", 4, "expected + - * / or ^, found 'x2'"),
        ("2x1", 2, "expected + - * / or ^, found 'x1'"),
        ("x1 *", 5, "expected a number, an input or (, the formula ends here"),
        ("x1 * / x2", 6, "expected a number, an input or (, found '/'"),
        ("(x1 + x2", 1, "this ( is never closed"),
        ("sin(x1", 4, "this ( is never closed"),
        ("x1)", 3, "expected + - * / or ^, found ')'"),
        ("(x1, x2)", 4, "expected + - * / ^ or ), found ','"),
        ("()", 2, "expected a number, an input or (, found ')'"),
        ("sin x1", 1, "write sin with parentheses, as in sin(x1)"),
        ("x4", 1, "there is no input 'x4'; there are x1, x2, x3 (petal length)"),
        ("x0", 1, "there is no input 'x0'; there are x1, x2, x3 (petal length)"),
        ("1 + log(x1)", 5, "there is no function 'log'; there are sin, cos, exp, tanh, sqrt, abs"),
        ("x1 & x2", 4, "expected + - * / or ^, found '&'"),
        ("__import__('os')", 1, "there is no function '__import__'; there are sin, cos, exp, tanh, sqrt, abs"),
        ("x1.real", 3, "expected + - * / or ^, found '.'"),
        ("1e400", 1, "the number 1e400 is out of range"),
        ("x1" + "+1" * 100, 201, "it is longer than 200 characters"),
        ("(" * 40 + "x1" + ")" * 40, 31, "more than 30 levels of parentheses and signs"),
        ("-" * 100 + "x1", 31, "more than 30 levels of parentheses and signs"),
    ],
)
def test_what_is_no_formula_is_answered_with_the_place(text: str, position: int, problem: str):
    with pytest.raises(FormulaError) as caught:
        read_formula(text, NAMES)
    assert (caught.value.position, caught.value.problem) == (position, problem)
    assert f"position {position}: {problem}" in str(caught.value)


def test_a_column_of_the_name_comes_before_the_number():
    formula = read_formula("x1", ("b", "x1"))
    assert formula.values(np.array([[5.0, 7.0]])).tolist() == [7.0]


def test_a_column_may_be_called_like_a_function():
    formula = read_formula("sin(sin)", ("sin",))
    assert formula.values(np.array([[2.0]]))[0] == pytest.approx(math.sin(2.0))


def test_no_value_is_nan_and_no_warning():
    formula = read_formula("1 / x1 + sqrt(x2)", NAMES)
    assert not np.isfinite(formula.values(np.array([[0.0, 1.0, 0.0], [1.0, -1.0, 0.0]]))).any()


@st.composite
def arithmetic(draw: st.DrawFn, depth: int = 3) -> str:
    """Formulas that Python reads the same way, ^ being its **."""
    if depth == 0 or draw(st.booleans()):
        return draw(st.sampled_from(["x1", "x2", "1", "2.5", "0.1"]))
    left, right = draw(arithmetic(depth - 1)), draw(arithmetic(depth - 1))
    return draw(
        st.sampled_from([f"{left} + {right}", f"{left} - {right}", f"({left}) * {right}", f"-{left}", f"({left})^2"])
    )


@given(arithmetic(), st.floats(-3, 3), st.floats(-3, 3))
def test_arithmetic_agrees_with_pythons(text: str, x1: float, x2: float):
    python = eval(text.replace("^", "**"), {"__builtins__": {}}, {"x1": x1, "x2": x2})
    assert read_formula(text, ("x1", "x2")).values(np.array([[x1, x2]]))[0] == pytest.approx(python, rel=1e-12)


@given(st.text(alphabet="x123+-*/^().,[] sincoexp−", max_size=40))
def test_whatever_is_typed_is_a_formula_or_one_sentence(text: str):
    try:
        formula = read_formula(text, ("x1", "x2"))
    except FormulaError as error:
        position = error.position
    else:
        position = 1
        assert formula.values(np.zeros((3, 2))).shape == (3,)
    assert 1 <= position <= len(text.strip()) + 1
