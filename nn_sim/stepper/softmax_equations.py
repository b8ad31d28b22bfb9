"""The equations in which softmax ties the outputs together."""

from __future__ import annotations

from nn_sim.stepper.activation_formulas import minus
from nn_sim.stepper.expression import Call, Expression, Number, Product, Quotient, Sum
from nn_sim.stepper.leaves import outputs
from nn_sim.stepper.next_step import TracedStep
from nn_sim.stepper.scalars import Scalar

_LARGEST_POWER = 700.0  # of e in float64


def softmax_output(step: TracedStep, scalar: Scalar) -> Expression:
    """z_k = e^{s_k} / sum_q e^{s_q}; for sums that e^s would overflow with, the largest is taken off all of them."""
    s = outputs(step, "s_k", scalar.example)
    largest = max(s, key=lambda leaf: leaf.value)
    shift = max(abs(leaf.value) for leaf in s) > _LARGEST_POWER
    powers = [Call("exp", (minus(leaf, largest) if shift else leaf,)) for leaf in s]
    return Quotient(powers[scalar.index[0] - 1], Sum(tuple(powers), sigma=True))


def softmax_loss(step: TracedStep, scalar: Scalar) -> Expression:
    """-sum_k y_k log z_k from the sums: for shares too small to be written, where y_k is not 0."""
    y, s = outputs(step, "y_k", scalar.example), outputs(step, "s_k", scalar.example)
    largest = max(s, key=lambda leaf: leaf.value)
    log_of_all = Call("log", (Sum(tuple(Call("exp", (minus(leaf, largest),)) for leaf in s)),))
    return Sum(
        tuple(
            Product((target, Sum((log_of_all, minus(largest, own)))))
            for target, own in zip(y, s, strict=True)
            if target.value != 0.0
        ),
        sigma=True,
    )


def softmax_chain(step: TracedStep, scalar: Scalar) -> Expression:
    """delta_k = sum_q dl/dz_q dz_q/ds_k with dz_q/ds_k = z_q ([q = k] - z_k): every output moves with s_k."""
    z, slopes = outputs(step, "z_k", scalar.example), outputs(step, "dl_dz_k", scalar.example)
    own = scalar.index[0] - 1
    return Sum(
        tuple(Product((slopes[q], z[q], minus(Number(1.0 if q == own else 0.0), z[own]))) for q in range(len(z))),
        sigma=True,
    )
