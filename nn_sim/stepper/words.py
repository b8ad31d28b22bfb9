"""One line in words for every quantity of a step: what it is and where it comes from."""

from __future__ import annotations

from collections.abc import Callable

from nn_sim.engine.notation import QUANTITIES
from nn_sim.language import tr
from nn_sim.stepper.names import unit_name
from nn_sim.stepper.next_step import TracedStep
from nn_sim.stepper.scalars import SETTINGS, Scalar, of_unit, text_symbol
from nn_sim.stepper.update_equations import is_frozen


def words_for(step: TracedStep, scalar: Scalar, *, long_way: bool = False) -> str:
    """Return the sentence."""
    stem = scalar.quantity
    if scalar.is_of_weight:
        stem = stem.removesuffix("w_jk").removesuffix("v_ij")
        return _OF_WEIGHT[stem](step, scalar)
    if stem in SETTINGS:
        return tr("The {name}, one of the settings.").format(name=tr(QUANTITIES[stem].name))
    if stem == "delta_k" and long_way:
        return tr(
            "The chain rule written out: how the loss changes with the output, times how the output changes with s."
        )
    return _OF_UNIT[stem](step, scalar)


def _is_bias(scalar: Scalar) -> bool:
    return scalar.index == (0,)


def _input(_step: TracedStep, scalar: Scalar) -> str:
    if _is_bias(scalar):
        return tr("The bias unit: always 1, so that its weight is added as it is.")
    return tr("Input {index} of the example, as the network is given it.").format(index=scalar.index[0])


def _weighted_sum(step: TracedStep, scalar: Scalar) -> str:
    hidden_count = step.trace.parameters.spec.hidden_count
    unit = scalar.index[0]
    who = _capital(unit_name(scalar.layer, unit, hidden_count))
    return tr("{who} adds up what comes in, each number times its weight; the bias weight is times 1.").format(who=who)


def _hidden_output(step: TracedStep, scalar: Scalar) -> str:
    if _is_bias(scalar):
        return tr("The bias unit: always 1, so that its weight is added as it is.")
    hidden = step.trace.parameters.spec.hidden
    who = _capital(unit_name(scalar.layer, scalar.index[0], step.trace.parameters.spec.hidden_count))
    if hidden == "identity":
        return tr("{who} hands its sum on as it is: its activation is the identity.").format(who=who)
    return tr("{who} sends its sum through its activation, {hidden}.").format(who=who, hidden=hidden)


def _output(step: TracedStep, scalar: Scalar) -> str:
    output = step.trace.parameters.spec.output
    if output == "softmax":
        return tr("Output {index} takes its share of all outputs: softmax makes them add up to 1.").format(
            index=scalar.index[0]
        )
    if output == "identity":
        return tr("Output {index} answers with its sum as it is: its activation is the identity.").format(
            index=scalar.index[0]
        )
    return tr("Output {index} sends its sum through its activation, {output}.").format(
        index=scalar.index[0], output=output
    )


def _loss(step: TracedStep, _scalar: Scalar) -> str:
    if step.trace.parameters.spec.loss == "squared":
        return tr("How far the outputs are from the targets: half the sum of the squared errors.")
    return tr("How surprised the network is by the targets: the cross-entropy.")


def _delta(step: TracedStep, scalar: Scalar) -> str:
    spec = step.trace.parameters.spec
    symbol = f"s{text_symbol(scalar, spec.hidden_count)[1:]}"
    if spec.loss == "cross_entropy":
        return tr(
            "How the loss changes with {symbol}: the fractions of the long way cancel, output minus target is left."
        ).format(symbol=symbol)
    slope = "slope 1" if spec.output == "identity" else spec.output
    return tr(
        "How the loss changes with {symbol}: the error, times the slope of the output activation ({slope})."
    ).format(symbol=symbol, slope=slope)


def _backpropagated(step: TracedStep, scalar: Scalar) -> str:
    who = unit_name(scalar.layer, scalar.index[0], step.trace.parameters.spec.hidden_count)
    return tr(
        "What comes back to {who}: the deltas of the layer after it, each times the old weight that leads there."
    ).format(who=who)


def _hidden_delta(step: TracedStep, scalar: Scalar) -> str:
    spec = step.trace.parameters.spec
    r, c, slope = (
        text_symbol(of_unit(quantity, scalar.layer, scalar.index[0], scalar.example), spec.hidden_count)
        for quantity in ("r_j", "backpropagated_j", "du_dr_j")
    )
    size = tr(", which is 1 for the identity") if spec.hidden == "identity" else ""
    return tr("How the loss changes with {r}: what came back, {c}, times the slope {slope}{size}.").format(
        r=r, c=c, slope=slope, size=size
    )


def _hidden_slope(step: TracedStep, _scalar: Scalar) -> str:
    return tr("The slope of {hidden} where the unit stands: how much of a change gets through.").format(
        hidden=step.trace.parameters.spec.hidden
    )


_OF_UNIT: dict[str, Callable[[TracedStep, Scalar], str]] = {
    "x_i": _input,
    "y_k": lambda _step, scalar: tr("Target {index} of the example: what the output should be.").format(
        index=scalar.index[0]
    ),
    "r_j": _weighted_sum,
    "u_j": _hidden_output,
    "s_k": _weighted_sum,
    "z_k": _output,
    "l": _loss,
    "dl_dz_k": lambda _step, scalar: tr("How the loss changes with output {index}.").format(index=scalar.index[0]),
    "dz_ds_k": lambda _step, scalar: tr("How output {index} changes with its sum.").format(index=scalar.index[0]),
    "delta_k": _delta,
    "backpropagated_j": _backpropagated,
    "du_dr_j": _hidden_slope,
    "delta_j": _hidden_delta,
    "mean_l": lambda step, _scalar: tr("The mean of the loss over the {examples} examples of the batch.").format(
        examples=step.examples
    ),
}


def _capital(words: str) -> str:
    return words[0].upper() + words[1:]


def _old_weight(_step: TracedStep, _scalar: Scalar) -> str:
    return tr("A weight as it was before this step; the whole step uses this old value.")


def _gradient(step: TracedStep, scalar: Scalar) -> str:
    H, (row, column) = step.trace.parameters.spec.hidden_count, scalar.index
    weight = Scalar("w_jk" if scalar.layer == H else "v_ij", scalar.layer, scalar.index)
    delta = of_unit("delta_k" if scalar.layer == H else "delta_j", scalar.layer + 1, row + 1, scalar.example)
    carried = of_unit("u_j" if scalar.layer else "x_i", scalar.layer, column, scalar.example)
    symbols = [text_symbol(one, H) for one in (weight, delta, carried)]
    return tr("How the loss changes with {}: the delta it leads to, {}, times what it carries, {}.").format(*symbols)


def _new_weight(step: TracedStep, scalar: Scalar) -> str:
    if is_frozen(step, scalar):
        return tr("This weight is frozen: the step leaves it as it is.")
    if step.hyperparameters.optimiser == "sgd":
        return tr("The new weight: the old one, moved against its gradient by the learning rate times its size.")
    return tr("The new weight, by {optimiser}.").format(optimiser=step.hyperparameters.optimiser)


_OF_WEIGHT: dict[str, Callable[[TracedStep, Scalar], str]] = {
    "": _old_weight,
    "dl_d": _gradient,
    "mean_dl_d": lambda step, _scalar: tr(
        "The mean of this gradient over the {examples} examples of the batch."
    ).format(examples=step.examples),
    "decayed_": lambda _step, _scalar: tr(
        "d is what the optimiser is given: the gradient with weight decay; biases do not decay."
    ),
    "first_": lambda _step, _scalar: tr("What the optimiser remembered of earlier gradients before this step."),
    "second_": lambda _step, _scalar: tr("The mean square that the optimiser remembered before this step."),
    "new_first_": lambda _step, _scalar: tr(
        "What the optimiser remembers of gradients: much of the old, some of the new."
    ),
    "new_second_": lambda _step, _scalar: tr("How large the gradient usually is: the running mean of its square."),
    "new_": _new_weight,
}
