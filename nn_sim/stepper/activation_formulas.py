"""The activation functions and their slopes as formulas, each beside its derivative as in ``engine.activations``."""

from __future__ import annotations

from collections.abc import Callable

from nn_sim.engine.codes import LEAK
from nn_sim.stepper.expression import Call, Cases, Expression, Negative, Number, Power, Product, Quotient, Sum

ONE = Number(1.0)


def minus(left: Expression, right: Expression) -> Sum:
    """left - right."""
    return Sum((left, Negative(right)))


def sigmoid_of(r: Expression) -> Expression:
    """1 / (1 + e^-r)."""
    return Quotient(ONE, Sum((ONE, Call("exp", (Negative(r),)))))


VALUE: dict[str, Callable[[Expression], Expression]] = {
    "tanh": lambda r: Call("tanh", (r,)),
    "sigmoid": sigmoid_of,
    "relu": lambda r: Call("max", (Number(0.0), r)),
    "identity": lambda r: r,
    "leaky_relu": lambda r: Call("max", (Product((Number(LEAK), r)), r)),
    "elu": lambda r: Cases(r, r, minus(Call("exp", (r,)), ONE)),
    "softplus": lambda r: Call("log", (Sum((ONE, Call("exp", (r,)))),)),
    "swish": lambda r: Quotient(r, Sum((ONE, Call("exp", (Negative(r),))))),
    "sine": lambda r: Call("sin", (r,)),
}
"""u = g(r)."""

SLOPE: dict[str, Callable[[Expression, Expression], Expression]] = {
    "tanh": lambda _r, u: minus(ONE, Power(u, 2)),
    "sigmoid": lambda _r, u: Product((u, minus(ONE, u))),
    "relu": lambda r, _u: Cases(r, ONE, Number(0.0)),
    "identity": lambda _r, _u: ONE,
    "leaky_relu": lambda r, _u: Cases(r, ONE, Number(LEAK)),
    "elu": lambda r, u: Cases(r, ONE, Sum((u, ONE))),
    "softplus": lambda r, _u: sigmoid_of(r),
    "swish": lambda r, u: Sum((u, Product((sigmoid_of(r), minus(ONE, u))))),
    "sine": lambda r, _u: Call("cos", (r,)),
}
"""g'(r) from r and u = g(r)."""
