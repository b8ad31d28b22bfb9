"""The value of any number of a step, by its address.

Owns where in a trace a quantity is kept, or how it follows where it is not kept.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from nn_sim.engine import Hyperparameters
from nn_sim.engine.activations import OUTPUT_ACTIVATIONS
from nn_sim.engine.losses import LOSSES
from nn_sim.engine.optimisers import trained_weights, without_biases
from nn_sim.engine.parameters import matrices_of
from nn_sim.stepper.next_step import TracedStep
from nn_sim.stepper.scalars import SETTINGS, Scalar

Array = NDArray[np.float64]


def value_of(step: TracedStep, scalar: Scalar) -> float:
    """Return one number of a step."""
    with np.errstate(all="ignore"):  # of a step that diverges, infinity times 0 is no number, and shown so
        return _value_of(step, scalar)


def _value_of(step: TracedStep, scalar: Scalar) -> float:
    if scalar.quantity in SETTINGS:
        return _setting(step, scalar.quantity)
    if not scalar.index:
        return step.trace.loss if scalar.quantity == "mean_l" else float(step.trace.losses[scalar.example])
    if scalar.is_of_weight:
        stem = scalar.quantity.removesuffix("w_jk").removesuffix("v_ij")
        return _OF_WEIGHT[stem](step, scalar)
    (unit,) = scalar.index
    return 1.0 if unit == 0 else float(_OF_UNIT[scalar.quantity](step, scalar.layer)[scalar.example, unit - 1])


def _setting(step: TracedStep, name: str) -> float:
    if name == "eta":
        return step.trace.eta
    return float(getattr(step.hyperparameters, name))


def _dl_dz_k(step: TracedStep, _layer: int) -> Array:
    trace, spec = step.trace, step.trace.parameters.spec
    return LOSSES[spec.loss].dl_dz(trace.y_k, trace.z_k, spec.output)


def _dz_ds_k(step: TracedStep, _layer: int) -> Array:
    """f'(s_k); with softmax the slope of each output along its own sum, z_k (1 - z_k)."""
    trace = step.trace
    activation = OUTPUT_ACTIVATIONS[trace.parameters.spec.output]
    if activation is None:
        return trace.z_k * (1.0 - trace.z_k)
    return activation.derivative(trace.s_k, trace.z_k)


_OF_UNIT: dict[str, Callable[[TracedStep, int], Array]] = {
    "x_i": lambda step, _layer: step.trace.x_i,
    "y_k": lambda step, _layer: step.trace.y_k,
    "r_j": lambda step, layer: step.trace.r_j[layer - 1],
    "u_j": lambda step, layer: step.trace.u_j[layer - 1],
    "s_k": lambda step, _layer: step.trace.s_k,
    "z_k": lambda step, _layer: step.trace.z_k,
    "dl_dz_k": _dl_dz_k,
    "dz_ds_k": _dz_ds_k,
    "delta_k": lambda step, _layer: step.trace.delta_k,
    "backpropagated_j": lambda step, layer: step.trace.found.backpropagated_j[layer - 1],
    "du_dr_j": lambda step, layer: step.trace.found.du_dr_j[layer - 1],
    "delta_j": lambda step, layer: step.trace.delta_j[layer - 1],
}


def _of_theta(values: Callable[[TracedStep], Array]) -> Callable[[TracedStep, Scalar], float]:
    """Read a number of a weight from a vector shaped like theta."""

    def read(step: TracedStep, scalar: Scalar) -> float:
        return float(matrices_of(step.trace.parameters.spec, values(step))[scalar.layer][scalar.index])

    return read


def _example_gradient(step: TracedStep, scalar: Scalar) -> float:
    row, column = scalar.index
    delta = step.trace.found.deltas[scalar.layer][scalar.example, row]
    came_in = step.trace.passed.into[scalar.layer][scalar.example, column - 1] if column else 1.0
    return float(delta * came_in)


def decayed_gradient(step: TracedStep) -> Array:
    """g: the mean gradient with the weight decay added and 0 for frozen weights, as the optimiser is given it."""
    how: Hyperparameters = step.hyperparameters
    parameters = step.trace.parameters
    g = np.concatenate([gradient.ravel() for gradient in step.trace.gradients])
    decay = how.l1 * np.sign(parameters.theta) + how.l2 * parameters.theta
    g = g + without_biases(parameters.spec) * decay
    trained = trained_weights(parameters.spec, how)
    return np.asarray(g if trained is None else g * trained)


_OF_WEIGHT: dict[str, Callable[[TracedStep, Scalar], float]] = {
    "": _of_theta(lambda step: step.trace.parameters.theta),
    "new_": _of_theta(lambda step: step.trace.new_parameters.theta),
    "dl_d": _example_gradient,
    "mean_dl_d": lambda step, scalar: float(step.trace.gradients[scalar.layer][scalar.index]),
    "decayed_": _of_theta(decayed_gradient),
    "first_": _of_theta(lambda step: step.memory.first),
    "second_": _of_theta(lambda step: step.memory.second),
    "new_first_": _of_theta(lambda step: step.trace.new_memory.first),
    "new_second_": _of_theta(lambda step: step.trace.new_memory.second),
}
