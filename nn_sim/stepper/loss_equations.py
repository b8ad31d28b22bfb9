"""The equations of the loss, of its slope along each output, and of delta_k, the long way and the short way."""

from __future__ import annotations

from collections.abc import Callable

from nn_sim.stepper.activation_formulas import ONE, SLOPE, minus
from nn_sim.stepper.expression import Call, Expression, Negative, Number, Power, Product, Quotient, Sum, Value
from nn_sim.stepper.leaves import beside, outputs
from nn_sim.stepper.next_step import TracedStep
from nn_sim.stepper.scalars import Scalar
from nn_sim.stepper.softmax_equations import softmax_chain, softmax_loss

_HALF = Number(0.5)
_TOO_CLOSE = 1e-4
"""Where 1 - z_k is smaller than this, it has lost too many digits to take its logarithm."""
_TOO_SMALL = 1e-300


def _pairs(step: TracedStep, example: int) -> tuple[tuple[Value, Value], ...]:
    return tuple(zip(outputs(step, "y_k", example), outputs(step, "z_k", example), strict=True))


def _loss(step: TracedStep, scalar: Scalar) -> Expression:
    spec = step.trace.parameters.spec
    if spec.loss == "squared":
        return _squared(step, scalar)
    z = [leaf.value for leaf in outputs(step, "z_k", scalar.example)]
    if spec.output == "softmax":
        return softmax_loss(step, scalar) if min(z) < _TOO_SMALL else _categorical(step, scalar)
    is_saturated = min(z) < _TOO_SMALL or max(z) > 1.0 - _TOO_CLOSE
    return _binary_from_sums(step, scalar) if is_saturated else _binary(step, scalar)


def _squared(step: TracedStep, scalar: Scalar) -> Expression:
    """1/2 sum_k (y_k - z_k)^2 (slide "Backpropagation update rule: (1)")."""
    squares = tuple(Power(minus(y, z), 2) for y, z in _pairs(step, scalar.example))
    return Product((_HALF, Sum(squares, sigma=True)))


def _binary(step: TracedStep, scalar: Scalar) -> Expression:
    """-sum_k [y_k log z_k + (1 - y_k) log(1 - z_k)] (slide "Backpropagation update rule: (2)")."""
    terms = tuple(
        Sum((Product((y, Call("log", (z,)))), Product((minus(ONE, y), Call("log", (minus(ONE, z),))))))
        for y, z in _pairs(step, scalar.example)
    )
    return Negative(Sum(terms, sigma=True))


def _binary_from_sums(step: TracedStep, scalar: Scalar) -> Expression:
    """The same for a saturated sigmoid: sum_k [max(0, s_k) - y_k s_k + log(1 + e^-|s_k|)]."""
    pairs = zip(outputs(step, "y_k", scalar.example), outputs(step, "s_k", scalar.example), strict=True)
    return Sum(
        tuple(
            Sum(
                (
                    Call("max", (Number(0.0), s)),
                    Negative(Product((y, s))),
                    Call("log", (Sum((ONE, Call("exp", (Negative(Call("abs", (s,))),)))),)),
                )
            )
            for y, s in pairs
        ),
        sigma=True,
    )


def _categorical(step: TracedStep, scalar: Scalar) -> Expression:
    """-sum_k y_k log z_k."""
    terms = tuple(Product((y, Call("log", (z,)))) for y, z in _pairs(step, scalar.example))
    return Negative(Sum(terms, sigma=True))


def _loss_slope(step: TracedStep, scalar: Scalar) -> Expression:
    """dl/dz_k."""
    spec = step.trace.parameters.spec
    y, z = beside(step, "y_k", scalar), beside(step, "z_k", scalar)
    if spec.loss == "squared":
        return Negative(minus(y, z))
    if spec.output == "softmax":
        return Negative(Quotient(y, z))
    return Quotient(minus(z, y), Product((z, minus(ONE, z))))


def _output_slope(step: TracedStep, scalar: Scalar) -> Expression:
    """dz_k/ds_k = f'(s_k)."""
    output = step.trace.parameters.spec.output
    slope = SLOPE["sigmoid" if output == "softmax" else output]  # z_k (1 - z_k) for both
    return slope(beside(step, "s_k", scalar), beside(step, "z_k", scalar))


def _long_delta(step: TracedStep, scalar: Scalar) -> Expression:
    """delta_k = dl/dz_k dz_k/ds_k; with softmax the sum over all outputs."""
    if step.trace.parameters.spec.output == "softmax":
        return softmax_chain(step, scalar)
    return Product((beside(step, "dl_dz_k", scalar), beside(step, "dz_ds_k", scalar)))


def _delta(step: TracedStep, scalar: Scalar) -> Expression:
    """delta_k the short way: z_k - y_k for the cross-entropy, the product written out for the squared loss."""
    spec = step.trace.parameters.spec
    y, z = beside(step, "y_k", scalar), beside(step, "z_k", scalar)
    if spec.loss == "cross_entropy":
        targets = outputs(step, "y_k", scalar.example)
        is_share = spec.output != "softmax" or sum(leaf.value for leaf in targets) == 1.0
        return minus(z, y) if is_share else minus(Product((z, Sum(targets))), y)
    if spec.output == "softmax":
        along = tuple(Product((Negative(minus(t, q)), q)) for t, q in _pairs(step, scalar.example))
        return Product((z, minus(Negative(minus(y, z)), Sum(along, sigma=True))))
    if spec.output == "identity":
        return Negative(minus(y, z))
    return Product((Negative(minus(y, z)), _output_slope(step, scalar)))


LOSS_EQUATIONS: dict[str, Callable[[TracedStep, Scalar], Expression]] = {
    "l": _loss,
    "dl_dz_k": _loss_slope,
    "dz_ds_k": _output_slope,
    "delta_k": _delta,
    "long_delta_k": _long_delta,
}
"""By the quantity's id; "long_delta_k" is delta_k by the chain rule as written."""
