"""Formulas as trees: what is worked out, written and checked is one and the same thing.

Owns the kinds of nodes and their evaluation from the numbers at the leaves; how they are written is in ``writing``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from nn_sim.stepper.scalars import Scalar


@dataclass(frozen=True)
class Number:
    """A number of the formula itself, such as 1 or 1/2."""

    value: float


@dataclass(frozen=True)
class Value:
    """A number of the step."""

    scalar: Scalar
    value: float


@dataclass(frozen=True)
class Sum:
    """A sum. A `sigma` sum is the one that a walk by terms goes through."""

    terms: tuple[Expression, ...]
    sigma: bool = False


@dataclass(frozen=True)
class Product:
    """A product."""

    factors: tuple[Expression, ...]


@dataclass(frozen=True)
class Negative:
    """Minus something."""

    of: Expression


@dataclass(frozen=True)
class Quotient:
    """A fraction."""

    above: Expression
    below: Expression


@dataclass(frozen=True)
class Power:
    """A whole power."""

    base: Expression
    exponent: int


@dataclass(frozen=True)
class Call:
    """A function: one of ``FUNCTIONS``."""

    function: str
    arguments: tuple[Expression, ...]


@dataclass(frozen=True)
class Cases:
    """`positive` where `sign_of` is above 0, `otherwise` elsewhere."""

    sign_of: Expression
    positive: Expression
    otherwise: Expression


Expression = Number | Value | Sum | Product | Negative | Quotient | Power | Call | Cases

FUNCTIONS = {
    "exp": np.exp,
    "log": np.log,
    "tanh": np.tanh,
    "sin": np.sin,
    "cos": np.cos,
    "sqrt": np.sqrt,
    "sign": np.sign,
    "max": np.maximum,
    "abs": np.abs,
}


def evaluate(expression: Expression) -> float:
    """Work a formula out from the numbers at its leaves; what overflows is infinite, what is undefined is NaN."""
    with np.errstate(all="ignore"):
        return float(_evaluated(expression))


def operands(expression: Expression) -> tuple[Value, ...]:
    """Return the numbers of the step in a formula, each once, in the order in which it is written."""
    return tuple(dict.fromkeys(_values(expression)))


def parts(expression: Expression) -> tuple[Expression, ...]:
    """Return the terms that a walk goes through: those of the sum that is marked so, or the whole formula as one."""
    for node in _nodes(expression):
        if isinstance(node, Sum) and node.sigma:
            return node.terms
    return (expression,)


def children(expression: Expression) -> tuple[Expression, ...]:
    """Return what a node is made of, in the order in which it is written."""
    match expression:
        case Sum(terms):
            return terms
        case Product(factors):
            return factors
        case Negative(of):
            return (of,)
        case Quotient(above, below):
            return (above, below)
        case Power(base, _):
            return (base,)
        case Call(_, arguments):
            return arguments
        case Cases(sign_of, positive, otherwise):
            return (positive, sign_of, otherwise)
        case _:
            return ()


def _nodes(expression: Expression) -> Iterator[Expression]:
    yield expression
    for child in children(expression):
        yield from _nodes(child)


def _values(expression: Expression) -> Iterator[Value]:
    return (node for node in _nodes(expression) if isinstance(node, Value))


def _evaluated(expression: Expression) -> np.float64:
    match expression:
        case Number(value) | Value(_, value):
            return np.float64(value)
        case Sum(terms):
            return np.float64(sum(map(_evaluated, terms)))
        case Product(factors):
            return np.float64(np.prod([_evaluated(factor) for factor in factors]))
        case Negative(of):
            return np.float64(-_evaluated(of))
        case Quotient(above, below):
            return np.float64(_evaluated(above) / _evaluated(below))
        case Power(base, exponent):
            return np.float64(_evaluated(base) ** exponent)
        case Call(function, arguments):
            return np.float64(FUNCTIONS[function](*map(_evaluated, arguments)))
        case Cases(sign_of, positive, otherwise):
            return _evaluated(positive if _evaluated(sign_of) > 0.0 else otherwise)
