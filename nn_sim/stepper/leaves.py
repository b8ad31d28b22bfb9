"""Numbers of a step as leaves of formulas."""

from __future__ import annotations

from nn_sim.stepper.expression import Value
from nn_sim.stepper.next_step import TracedStep
from nn_sim.stepper.numbers import value_of
from nn_sim.stepper.scalars import Scalar, of_unit, of_weight


def at(step: TracedStep, scalar: Scalar) -> Value:
    """Return a number of the step as a leaf."""
    return Value(scalar, value_of(step, scalar))


def beside(step: TracedStep, quantity: str, scalar: Scalar) -> Value:
    """Return another quantity of the same unit and example."""
    return at(step, Scalar(quantity, scalar.layer, scalar.index, scalar.example))


def came_in(step: TracedStep, layer: int, unit: int, example: int) -> Value:
    """Return what a unit hands on: x_i or u_j, 1 for the bias."""
    return at(step, of_unit("x_i" if layer == 0 else "u_j", layer, unit, example))


def delta(step: TracedStep, layer: int, unit: int, example: int) -> Value:
    """Return delta_k or delta_j of a unit."""
    is_output = layer == step.trace.parameters.spec.hidden_count + 1
    return at(step, of_unit("delta_k" if is_output else "delta_j", layer, unit, example))


def weight(step: TracedStep, layer: int, row: int, column: int) -> Value:
    """Return an old weight."""
    return at(step, of_weight("", layer, row, column, step.trace.parameters.spec.hidden_count))


def outputs(step: TracedStep, quantity: str, example: int) -> tuple[Value, ...]:
    """Return a quantity of all outputs of an example."""
    spec = step.trace.parameters.spec
    return tuple(at(step, of_unit(quantity, spec.hidden_count + 1, unit, example)) for unit in range(1, spec.k + 1))


def setting(step: TracedStep, name: str) -> Value:
    """Return eta or another setting."""
    return at(step, Scalar(name))
