"""The equations from the gradients of a batch to the new weights: mean, weight decay, and each optimiser.

The formulas are those of ``engine.optimisers``, one weight at a time.
"""

from __future__ import annotations

from collections.abc import Callable

from nn_sim.engine.parameters import place_of
from nn_sim.stepper.activation_formulas import ONE, minus
from nn_sim.stepper.expression import Call, Expression, Negative, Number, Power, Product, Quotient, Sum, Value
from nn_sim.stepper.leaves import at, setting
from nn_sim.stepper.next_step import TracedStep
from nn_sim.stepper.scalars import Scalar, of_weight


def has_d(step: TracedStep) -> bool:
    """Whether the optimiser is given something else than the gradient: decay is added, or weights are frozen."""
    how = step.hyperparameters
    return bool(how.l1 or how.l2 or how.frozen)


def _same_weight(step: TracedStep, stem: str, scalar: Scalar, example: int = -1) -> Value:
    """Another quantity of the same weight: "new_first_", "dl_d", or "" for the weight itself."""
    row, column = scalar.index
    return at(step, of_weight(stem, scalar.layer, row, column, step.trace.parameters.spec.hidden_count, example))


def _gradient(step: TracedStep, scalar: Scalar) -> Value:
    """dl/dw of the only example, or the mean over the batch."""
    if step.examples == 1:
        return _same_weight(step, "dl_d", scalar, example=0)
    return _same_weight(step, "mean_dl_d", scalar)


def _given(step: TracedStep, scalar: Scalar) -> Value:
    """What the optimiser is given."""
    return _same_weight(step, "decayed_", scalar) if has_d(step) else _gradient(step, scalar)


def is_frozen(step: TracedStep, scalar: Scalar) -> bool:
    """Whether a weight is not trained."""
    row, column = scalar.index
    return place_of(step.trace.parameters.spec, scalar.layer, row, column) in step.hyperparameters.frozen


def _mean_loss(step: TracedStep, _scalar: Scalar) -> Expression:
    """(1/B) sum_b l."""
    terms = tuple(at(step, Scalar("l", example=b)) for b in range(step.examples))
    return _mean_of(step, terms)


def _mean(step: TracedStep, scalar: Scalar) -> Expression:
    """(1/B) sum_b dl/dw."""
    terms = tuple(_same_weight(step, "dl_d", scalar, example=b) for b in range(step.examples))
    return _mean_of(step, terms)


def _mean_of(step: TracedStep, terms: tuple[Value, ...]) -> Expression:
    return Product((Quotient(ONE, Number(float(step.examples))), Sum(terms, sigma=True)))


def _decayed(step: TracedStep, scalar: Scalar) -> Expression:
    """d = dl/dw + lambda_1 sign w + lambda_2 w; biases do not decay, and a frozen weight is given no gradient."""
    gradient, how = _gradient(step, scalar), step.hyperparameters
    is_bias = scalar.index[1] == 0
    w = _same_weight(step, "", scalar)
    terms: list[Expression] = [gradient]
    if how.l1 and not is_bias:
        terms.append(Product((setting(step, "l1"), Call("sign", (w,)))))
    if how.l2 and not is_bias:
        terms.append(Product((setting(step, "l2"), w)))
    d = Sum(tuple(terms)) if len(terms) > 1 else gradient
    return Product((Number(0.0), d)) if is_frozen(step, scalar) else d


def _new_first(step: TracedStep, scalar: Scalar) -> Expression:
    """mu m - eta g (momentum, Nesterov) or beta_1 m + (1 - beta_1) g (Adam)."""
    before, g = _same_weight(step, "first_", scalar), _given(step, scalar)
    if step.hyperparameters.optimiser == "adam":
        return _running_mean(setting(step, "beta1"), before, g)
    return minus(Product((setting(step, "momentum"), before)), Product((setting(step, "eta"), g)))


def _new_second(step: TracedStep, scalar: Scalar) -> Expression:
    """rho a + (1 - rho) g^2 (RMSProp) or beta_2 a + (1 - beta_2) g^2 (Adam)."""
    share = setting(step, "beta2" if step.hyperparameters.optimiser == "adam" else "rho")
    return _running_mean(share, _same_weight(step, "second_", scalar), Power(_given(step, scalar), 2))


def _running_mean(share: Value, before: Value, new: Expression) -> Expression:
    return Sum((Product((share, before)), Product((minus(ONE, share), new))))


def _new_weight(step: TracedStep, scalar: Scalar) -> Expression:
    """Return the update of one weight; a frozen one stays."""
    if is_frozen(step, scalar):
        return _same_weight(step, "", scalar)
    return _NEW[step.hyperparameters.optimiser](step, scalar)


def _sgd(step: TracedStep, scalar: Scalar) -> Expression:
    """w - eta g (slide "Stochastic Gradient Descent update rule")."""
    return minus(_same_weight(step, "", scalar), Product((setting(step, "eta"), _given(step, scalar))))


def _momentum(step: TracedStep, scalar: Scalar) -> Expression:
    return Sum((_same_weight(step, "", scalar), _same_weight(step, "new_first_", scalar)))


def _nesterov(step: TracedStep, scalar: Scalar) -> Expression:
    ahead = Product((setting(step, "momentum"), _same_weight(step, "new_first_", scalar)))
    down = Negative(Product((setting(step, "eta"), _given(step, scalar))))
    return Sum((_same_weight(step, "", scalar), ahead, down))


def _rmsprop(step: TracedStep, scalar: Scalar) -> Expression:
    size = Sum((Call("sqrt", (_same_weight(step, "new_second_", scalar),)), setting(step, "epsilon")))
    change = Quotient(Product((setting(step, "eta"), _given(step, scalar))), size)
    return minus(_same_weight(step, "", scalar), change)


def _adam(step: TracedStep, scalar: Scalar) -> Expression:
    t = step.trace.new_memory.step
    mean = Quotient(_same_weight(step, "new_first_", scalar), minus(ONE, Power(setting(step, "beta1"), t)))
    square = Quotient(_same_weight(step, "new_second_", scalar), minus(ONE, Power(setting(step, "beta2"), t)))
    size = Sum((Call("sqrt", (square,)), setting(step, "epsilon")))
    change = Quotient(Product((setting(step, "eta"), mean)), size)
    return minus(_same_weight(step, "", scalar), change)


_NEW: dict[str, Callable[[TracedStep, Scalar], Expression]] = {
    "sgd": _sgd,
    "momentum": _momentum,
    "nesterov": _nesterov,
    "rmsprop": _rmsprop,
    "adam": _adam,
}

_BY_STEM = {
    "mean_dl_d": _mean,
    "decayed_": _decayed,
    "new_first_": _new_first,
    "new_second_": _new_second,
    "new_": _new_weight,
}
UPDATE_EQUATIONS: dict[str, Callable[[TracedStep, Scalar], Expression]] = {
    "mean_l": _mean_loss,
    **{stem + weight: equation for stem, equation in _BY_STEM.items() for weight in ("w_jk", "v_ij")},
}
"""By the quantity's id."""
