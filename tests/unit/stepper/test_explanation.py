"""What is written can be read back: copied text evaluates to its own result, and the slides' lines come out."""

from __future__ import annotations

import ast
import math
import operator
from collections.abc import Callable
from typing import Any

import pytest

from nn_sim.stepper.explanation import explain
from nn_sim.stepper.next_step import TracedStep
from nn_sim.stepper.scalars import Scalar, of_unit, of_weight, tex_symbol
from nn_sim.stepper.writing import TEX_NUMBERS, TEX_SYMBOLS, written
from tests.unit.stepper.steps import deck
from tests.unit.stepper.test_equations import STEPS, all_scalars

_OPERATORS: dict[type, Callable[..., float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.Pow: operator.pow,
    ast.USub: operator.neg,
}
_FUNCTIONS: dict[str, Callable[..., float]] = {
    **{name: getattr(math, name) for name in ("exp", "log", "tanh", "sin", "cos", "sqrt")},
    "max": max,
    "abs": abs,
    "sign": lambda x: math.copysign(1.0, x) if x else 0.0,
}


def read_back(text: str) -> float:
    """Work out a line of arithmetic by Python's own grammar: an independent way to its value."""
    source = text.replace("−", "-").replace("·", "*").replace("^", "**")
    return _value(ast.parse(source.strip(), mode="eval").body)


def _value(node: Any) -> float:
    match node:
        case ast.Constant(value):
            return float(value)
        case ast.BinOp(left, op, right):
            return _OPERATORS[type(op)](_value(left), _value(right))
        case ast.UnaryOp(op, operand):
            return _OPERATORS[type(op)](_value(operand))
        case ast.Call(ast.Name(name), arguments):
            return _FUNCTIONS[name](*map(_value, arguments))
        case ast.IfExp(ast.Compare(left, [ast.Gt()], [right]), body, orelse):
            return _value(body) if _value(left) > _value(right) else _value(orelse)
    raise AssertionError(ast.dump(node))


@pytest.mark.parametrize("long_way", [False, True])
@pytest.mark.parametrize("name", STEPS)
def test_the_copied_text_of_every_equation_evaluates_to_its_result(name: str, long_way: bool):
    step: TracedStep = STEPS[name]
    for scalar in all_scalars(step, long_way):
        pieces = explain(step, scalar, long_way=long_way).text().split(" = ")
        if len(pieces) == 2:
            assert scalar.quantity in ("x_i", "y_k")
            continue
        _symbol, _symbols, numbers, result = pieces
        assert read_back(numbers) == pytest.approx(read_back(result), rel=1e-12, abs=1e-12), pieces


def tex_lines(step: TracedStep, scalar: Scalar, *, long_way: bool = False) -> tuple[str, str, str]:
    said = explain(step, scalar, long_way=long_way)
    assert said.equation is not None
    symbols = written(said.equation, TEX_SYMBOLS, lambda leaf: tex_symbol(leaf.scalar, said.hidden_count))
    numbers = written(said.equation, TEX_NUMBERS, lambda leaf: f"{leaf.value:g}")
    return said.general, f"{said.tex} = {symbols}", numbers


def test_a_weighted_sum_is_written_as_on_the_slide():
    assert tex_lines(deck(), of_unit("r_j", 1, 2, 0)) == (
        r"r_j = \sum_{i=0}^{m} x_i v_{ij}",
        r"r_{2} = x_{0}\, v_{02} + x_{1}\, v_{12} + x_{2}\, v_{22}",
        r"1 \cdot 1 + 0 \cdot 0 + 1 \cdot 1",
    )


def test_negative_numbers_stand_in_brackets_where_they_must():
    _, _, numbers = tex_lines(deck(), of_unit("r_j", 1, 1, 0))
    assert numbers == r"1 \cdot 1 + 0 \cdot (-1) + 1 \cdot 0"


def test_an_update_is_written_as_on_the_slide():
    general, symbols, numbers = tex_lines(deck(), of_weight("new_", 1, 0, 2, hidden_count=1))
    assert general == r"w_{jk}^{\text{new}} = w_{jk} - \eta\, \frac{\partial l}{\partial w_{jk}}"
    assert symbols == r"w_{21}^{\text{new}} = w_{21} - \eta\, \frac{\partial l}{\partial w_{21}}"
    assert numbers == r"0 - 0.1 \cdot 2"


def test_the_two_ways_of_a_delta():
    step = STEPS["2-3-2 sigmoid"]
    delta = of_unit("delta_k", 2, 1, 0)
    _, symbols, _ = tex_lines(step, delta)
    assert symbols == r"\delta_{1} = z_{1} - y_{1}"
    _, symbols, _ = tex_lines(step, delta, long_way=True)
    assert symbols == r"\delta_{1} = \frac{\partial l}{\partial z_{1}}\, f'(s_{1})"
    assert explain(step, delta, long_way=True).short_way is not None


def test_the_terms_of_a_sum_and_the_sum_so_far():
    said = explain(deck(), of_unit("backpropagated_j", 1, 2, 0), part=0)
    assert (len(said.terms), said.so_far) == (2, 0.0)  # delta_1 w_21 = 1 x 0
    said = explain(deck(), of_unit("backpropagated_j", 1, 2, 0), part=1)
    assert said.so_far == 2.0  # + delta_2 w_22 = 2 x 1
    assert said.kinds == {"delta_k": 0, "w_jk": 1}


def test_what_is_given_has_no_equation():
    said = explain(deck(), of_weight("", 1, 1, 1, hidden_count=1))
    assert (said.equation, said.general, said.value, said.flows_in) == (None, "", -1.0, ())
    assert said.symbol == "w₁₂"
