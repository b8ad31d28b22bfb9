"""The general formula of a quantity in the letters of the lecture, for the network and the settings at hand."""

from __future__ import annotations

import re

from nn_sim.engine import NetworkSpec
from nn_sim.engine.activations import HIDDEN_ACTIVATIONS, OUTPUT_ACTIVATIONS, activation_tex
from nn_sim.engine.losses import LOSSES
from nn_sim.engine.notation import QUANTITIES
from nn_sim.stepper.next_step import TracedStep
from nn_sim.stepper.scalars import Scalar
from nn_sim.stepper.update_equations import has_d

_LETTER = re.compile(r"(?<![\\a-zA-Z])[ru](?![a-zA-Z])")


def general_formula(step: TracedStep, scalar: Scalar, *, long_way: bool = False) -> str:
    """Return "r_j = \\sum_i x_i v_{ij}" and the like as TeX; "" for what is given."""
    spec = step.trace.parameters.spec
    quantity = QUANTITIES[scalar.quantity]
    if not quantity.formula or scalar.index == (0,):
        return ""
    right = _special(step, spec, scalar, long_way) or quantity.formula
    left = _left_of(quantity.tex, scalar, spec)
    return f"{left} = {right}"


def _special(step: TracedStep, spec: NetworkSpec, scalar: Scalar, long_way: bool) -> str:
    match scalar.quantity:
        case "r_j" if spec.hidden_count > 1:
            came = "x_i" if scalar.layer == 1 else rf"u^{{({scalar.layer - 1})}}_i"
            return rf"\sum_{{i}} {came}\, v^{{({scalar.layer})}}_{{ij}}"
        case "s_k" if spec.hidden_count == 0:
            return r"\sum_{i=0}^{m} x_i w_{ik}"
        case "s_k" if spec.hidden_count > 1:
            return rf"\sum_{{j}} u^{{({spec.hidden_count})}}_j w_{{jk}}"
        case "u_j":
            return HIDDEN_ACTIVATIONS[spec.hidden].tex(_raised("r", "j", scalar.layer, spec))
        case "z_k":
            return activation_tex(spec.output, "s" if spec.output == "softmax" else "s_k")
        case "l":
            return LOSSES[spec.loss].tex(spec.output)
        case "delta_k":
            return _delta(spec, long_way)
        case "dl_dz_k":
            return _loss_slope(spec)
        case "dz_ds_k":
            f = OUTPUT_ACTIVATIONS[spec.output]
            return r"z_k (1 - z_k)" if f is None else _slope(f.derivative_tex, "s_k", "z_k")
        case "du_dr_j":
            r, u = (_raised(letter, "j", scalar.layer, spec) for letter in ("r", "u"))
            return _slope(HIDDEN_ACTIVATIONS[spec.hidden].derivative_tex, r, u)
        case "backpropagated_j":
            return _backpropagated(scalar.layer, spec)
        case "delta_j":
            r, c = (_raised(letter, "j", scalar.layer, spec) for letter in ("r", "c"))
            return rf"g'({r})\, {c} = g'({r}) {_backpropagated(scalar.layer, spec)}"
        case "dl_dv_ij":
            came = "x_i" if scalar.layer == 0 else rf"u^{{({scalar.layer})}}_i"
            delta = _raised(r"\delta", "j", scalar.layer + 1, spec, hidden=True)
            return rf"{delta}\, {came}"
        case name if name.startswith("decayed_"):
            w = _weight(name)
            return rf"{_gradient(step, w)} + \lambda_1\, \text{{sign}}({w}) + \lambda_2\, {w}"
        case name if name.startswith("new_"):
            return _update(step, name)
    return ""


def _left_of(tex: str, scalar: Scalar, spec: NetworkSpec) -> str:
    if spec.hidden_count > 1 and scalar.quantity in ("r_j", "u_j", "backpropagated_j"):
        return _raised(tex[0], "j", scalar.layer, spec)
    if scalar.quantity == "du_dr_j":
        return f"g'({_raised('r', 'j', scalar.layer, spec)})"
    if scalar.quantity == "delta_j":
        return _raised(r"\delta", "j", scalar.layer, spec, hidden=True)
    return tex


def _raised(letter: str, index: str, layer: int, spec: NetworkSpec, *, hidden: bool = False) -> str:
    """A letter with its hidden layer above it, where there are several; `hidden` marks the only one by an h."""
    if spec.hidden_count > 1:
        return f"{letter}^{{({layer})}}_{index}"
    return f"{letter}^{{h}}_{index}" if hidden else f"{letter}_{index}"


def _slope(tex: str, r: str, u: str) -> str:
    """A slope in r and u, with the letters of the layer in their place."""
    return _LETTER.sub(lambda letter: r if letter.group() == "r" else u, tex)


def _backpropagated(layer: int, spec: NetworkSpec) -> str:
    if layer == spec.hidden_count:
        return r"\sum_{k} \delta_k w_{jk}"
    above = layer + 1
    return rf"\sum_{{q}} \delta^{{({above})}}_q v^{{({above})}}_{{jq}}"


def _delta(spec: NetworkSpec, long_way: bool) -> str:
    if long_way:
        if spec.output == "softmax":
            return r"\sum_q \frac{\partial l}{\partial z_q} \frac{\partial z_q}{\partial s_k}"
        return r"\frac{\partial l}{\partial z_k} \frac{\partial z_k}{\partial s_k}"
    if spec.loss == "cross_entropy":
        return "z_k - y_k"
    return {
        "identity": "-(y_k - z_k)",
        "sigmoid": "-(y_k - z_k)\\, z_k (1 - z_k)",
        "tanh": "-(y_k - z_k) (1 - z_k^2)",
        "softmax": r"z_k \Bigl[-(y_k - z_k) - \sum_q -(y_q - z_q)\, z_q\Bigr]",
    }.get(spec.output, r"-(y_k - z_k)\, f'(s_k)")


def _loss_slope(spec: NetworkSpec) -> str:
    if spec.loss == "squared":
        return "-(y_k - z_k)"
    return r"-\frac{y_k}{z_k}" if spec.output == "softmax" else r"\frac{z_k - y_k}{z_k (1 - z_k)}"


def _update(step: TracedStep, name: str) -> str:
    """The optimiser's formula for a new weight, velocity or mean square."""
    w = _weight(name)
    given = rf"d({w})" if has_d(step) else _gradient(step, w)
    squared = f"{given}^2" if has_d(step) else rf"\left({given}\right)^2"
    m, a = f"m({w})", f"a({w})"
    new_m, new_a = rf"{m}^{{\text{{new}}}}", rf"{a}^{{\text{{new}}}}"
    optimiser = step.hyperparameters.optimiser
    if name.startswith("new_first_"):
        return rf"\beta_1\, {m} + (1 - \beta_1)\, {given}" if optimiser == "adam" else rf"\mu\, {m} - \eta\, {given}"
    if name.startswith("new_second_"):
        share = r"\beta_2" if optimiser == "adam" else r"\rho"
        return rf"{share}\, {a} + (1 - {share})\, {squared}"
    return {
        "sgd": rf"{w} - \eta\, {given}",
        "momentum": rf"{w} + {new_m}",
        "nesterov": rf"{w} + \mu\, {new_m} - \eta\, {given}",
        "rmsprop": rf"{w} - \frac{{\eta\, {given}}}{{\sqrt{{{new_a}}} + \epsilon}}",
        "adam": rf"{w} - \frac{{\eta\, {new_m} / (1 - \beta_1^t)}}{{\sqrt{{{new_a} / (1 - \beta_2^t)}} + \epsilon}}",
    }[optimiser]


def _weight(name: str) -> str:
    return "w_{jk}" if name.endswith("w_jk") else "v_{ij}"


def _gradient(step: TracedStep, weight: str) -> str:
    """The gradient of a weight; over a batch, its mean."""
    gradient = rf"\frac{{\partial l}}{{\partial {weight}}}"
    return rf"\overline{{{gradient}}}" if step.examples > 1 else gradient
