"""The equation of every quantity of the forward and the backward pass, with this step's numbers at its leaves.

Reads like the lecture. ``equation_of`` is the one entrance; the updates are in ``update_equations``, the loss and its
slopes in ``loss_equations``.
"""

from __future__ import annotations

from collections.abc import Callable

from nn_sim.stepper.activation_formulas import SLOPE, VALUE
from nn_sim.stepper.expression import Expression, Product, Sum
from nn_sim.stepper.leaves import beside, came_in, delta, weight
from nn_sim.stepper.loss_equations import LOSS_EQUATIONS
from nn_sim.stepper.next_step import TracedStep
from nn_sim.stepper.scalars import Scalar
from nn_sim.stepper.softmax_equations import softmax_output
from nn_sim.stepper.update_equations import UPDATE_EQUATIONS


def equation_of(step: TracedStep, scalar: Scalar, *, long_way: bool = False) -> Expression | None:
    """Return the right-hand side of a number's equation; None for what is given: inputs, targets, old weights, bias.

    Parameters
    ----------
    step : TracedStep
        Where the numbers come from.
    scalar : Scalar
        The left-hand side.
    long_way : bool
        Whether delta_k is put together from dl/dz_k and dz_k/ds_k even where there is a shorter form.
    """
    if scalar.index == (0,):
        return None
    if scalar.quantity == "delta_k" and long_way:
        return LOSS_EQUATIONS["long_delta_k"](step, scalar)
    equation = _EQUATIONS.get(scalar.quantity)
    return equation(step, scalar) if equation else None


def _weighted_sum(step: TracedStep, scalar: Scalar) -> Expression:
    """r_j = sum_i x_i v_ij, s_k = sum_j u_j w_jk (slides "Hidden Layer / Output Layer forward pass calculations")."""
    before, row = scalar.layer - 1, scalar.index[0] - 1
    columns = range(step.trace.parameters.spec.sizes[before] + 1)
    return Sum(
        tuple(
            Product((came_in(step, before, column, scalar.example), weight(step, before, row, column)))
            for column in columns
        ),
        sigma=True,
    )


def _hidden_output(step: TracedStep, scalar: Scalar) -> Expression:
    """u_j = g(r_j)."""
    return VALUE[step.trace.parameters.spec.hidden](beside(step, "r_j", scalar))


def _output(step: TracedStep, scalar: Scalar) -> Expression:
    """z_k = f(s_k)."""
    name = step.trace.parameters.spec.output
    return softmax_output(step, scalar) if name == "softmax" else VALUE[name](beside(step, "s_k", scalar))


def _hidden_slope(step: TracedStep, scalar: Scalar) -> Expression:
    """g'(r_j)."""
    g_prime = SLOPE[step.trace.parameters.spec.hidden]
    return g_prime(beside(step, "r_j", scalar), beside(step, "u_j", scalar))


def _backpropagated(step: TracedStep, scalar: Scalar) -> Expression:
    """sum_k delta_k w_jk, with the old weights (slide "Backpropagation update rule")."""
    above, column = scalar.layer + 1, scalar.index[0]
    units = range(1, step.trace.parameters.spec.sizes[above] + 1)
    return Sum(
        tuple(
            Product((delta(step, above, unit, scalar.example), weight(step, scalar.layer, unit - 1, column)))
            for unit in units
        ),
        sigma=True,
    )


def _hidden_delta(step: TracedStep, scalar: Scalar) -> Expression:
    """delta_j = g'(r_j) sum_k delta_k w_jk."""
    return Product((beside(step, "du_dr_j", scalar), beside(step, "backpropagated_j", scalar)))


def _gradient(step: TracedStep, scalar: Scalar) -> Expression:
    """dl/dw_jk = delta_k u_j, dl/dv_ij = delta_j x_i."""
    row, column = scalar.index
    return Product(
        (
            delta(step, scalar.layer + 1, row + 1, scalar.example),
            came_in(step, scalar.layer, column, scalar.example),
        )
    )


_EQUATIONS: dict[str, Callable[[TracedStep, Scalar], Expression]] = {
    "r_j": _weighted_sum,
    "u_j": _hidden_output,
    "s_k": _weighted_sum,
    "z_k": _output,
    "backpropagated_j": _backpropagated,
    "du_dr_j": _hidden_slope,
    "delta_j": _hidden_delta,
    "dl_dw_jk": _gradient,
    "dl_dv_ij": _gradient,
    **LOSS_EQUATIONS,
    **UPDATE_EQUATIONS,
}
