"""The general formula of a quantity in the letters of the lecture, for the network and the settings at hand."""

from __future__ import annotations

from nn_sim.engine import NetworkSpec
from nn_sim.engine.activations import HIDDEN_ACTIVATIONS, activation_tex
from nn_sim.engine.losses import LOSSES
from nn_sim.engine.notation import QUANTITIES
from nn_sim.stepper.next_step import TracedStep
from nn_sim.stepper.scalars import Scalar


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
            return r"z_k (1 - z_k)" if spec.output in ("softmax", "sigmoid") else ""
        case "dl_dv_ij":
            came = "x_i" if scalar.layer == 0 else rf"u^{{({scalar.layer})}}_i"
            delta = _raised(r"\delta", "j", scalar.layer + 1, spec, hidden=True)
            return rf"{delta}\, {came}"
        case "backpropagated_j" if scalar.layer < spec.hidden_count:
            above = scalar.layer + 1
            return rf"\sum_{{q}} \delta^{{({above})}}_q v^{{({above})}}_{{jq}}"
        case name if name.startswith("new_"):
            return _update(step, name)
    return ""


def _left_of(tex: str, scalar: Scalar, spec: NetworkSpec) -> str:
    if spec.hidden_count > 1 and scalar.quantity in ("r_j", "u_j"):
        return _raised(tex[0], "j", scalar.layer, spec)
    if scalar.quantity == "delta_j":
        return _raised(r"\delta", "j", scalar.layer, spec, hidden=True)
    return tex


def _raised(letter: str, index: str, layer: int, spec: NetworkSpec, *, hidden: bool = False) -> str:
    """A letter with its hidden layer above it, where there are several; `hidden` marks the only one by an h."""
    if spec.hidden_count > 1:
        return f"{letter}^{{({layer})}}_{index}"
    return f"{letter}^{{h}}_{index}" if hidden else f"{letter}_{index}"


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
        "softmax": r"z_k \left[-(y_k - z_k) - \sum_q -(y_q - z_q)\, z_q\right]",
    }.get(spec.output, r"-(y_k - z_k)\, f'(s_k)")


def _loss_slope(spec: NetworkSpec) -> str:
    if spec.loss == "squared":
        return "-(y_k - z_k)"
    return r"-\frac{y_k}{z_k}" if spec.output == "softmax" else r"\frac{z_k - y_k}{z_k (1 - z_k)}"


def _update(step: TracedStep, name: str) -> str:
    """The optimiser's formula for a new weight, velocity or mean square, g being the gradient it is given."""
    weight = "w_{jk}" if name.endswith("w_jk") else "v_{ij}"
    g = rf"\frac{{\partial l}}{{\partial {weight}}}"
    optimiser = step.hyperparameters.optimiser
    if name.startswith("new_first_"):
        return r"\beta_1 m + (1 - \beta_1)\, g" if optimiser == "adam" else r"\mu\, m - \eta\, g"
    if name.startswith("new_second_"):
        return (r"\beta_2 a + (1 - \beta_2)" if optimiser == "adam" else r"\rho\, a + (1 - \rho)") + r"\, g^2"
    return {
        "sgd": rf"{weight} - \eta\, {g}",
        "momentum": rf"{weight} + m^{{\text{{new}}}}",
        "nesterov": rf"{weight} + \mu\, m^{{\text{{new}}}} - \eta\, g",
        "rmsprop": rf"{weight} - \frac{{\eta\, g}}{{\sqrt{{a^{{\text{{new}}}}}} + \epsilon}}",
        "adam": rf"{weight} - \frac{{\eta\, m^{{\text{{new}}}} / (1 - \beta_1^t)}}"
        r"{\sqrt{a^{\text{new}} / (1 - \beta_2^t)} + \epsilon}",
    }[optimiser]
