"""All numbers of a quantity in one layer at once, as an array: what a table sorts by and a code listing shows.

Agrees with ``numbers.value_of``, which reads one number at a time.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from nn_sim.engine.activations import OUTPUT_ACTIVATIONS
from nn_sim.engine.forward import with_bias
from nn_sim.engine.losses import LOSSES
from nn_sim.engine.parameters import matrices_of
from nn_sim.stepper.next_step import TracedStep
from nn_sim.stepper.numbers import decayed_gradient, value_of
from nn_sim.stepper.scalars import Scalar

Array = NDArray[np.float64]

ALL_EXAMPLES = slice(None)


def values_of_examples(step: TracedStep, quantity: str, layer: int, examples: slice = ALL_EXAMPLES) -> Array:
    """Return a quantity of some examples: shape (b,) for l, (b, units) of units, (b, rows, columns) of weights."""
    if quantity == "l":
        return step.trace.losses[examples]
    if quantity in ("dl_dw_jk", "dl_dv_ij"):
        delta = step.trace.found.deltas[layer][examples]
        came_in = with_bias(step.trace.passed.into[layer][examples])
        return np.asarray(delta[:, :, np.newaxis] * came_in[:, np.newaxis, :])
    return _OF_UNITS[quantity](step, layer)[examples]


def is_of_example(quantity: str) -> bool:
    """Whether every example of a batch has numbers of its own of a quantity."""
    return quantity in _OF_UNITS or quantity in ("l", "dl_dw_jk", "dl_dv_ij")


def values_of_batch(step: TracedStep, quantity: str, layer: int) -> Array:
    """Return a quantity that belongs to the whole batch: shape (rows, columns) of weights, () of what is one number."""
    stem = quantity.removesuffix("w_jk").removesuffix("v_ij")
    if stem == "mean_dl_d":
        return step.trace.gradients[layer]
    if stem in _OF_THETA:
        return matrices_of(step.trace.parameters.spec, _OF_THETA[stem](step))[layer]
    return np.array(value_of(step, Scalar(quantity)))


def _dl_dz_k(step: TracedStep, _layer: int) -> Array:
    trace, spec = step.trace, step.trace.parameters.spec
    return LOSSES[spec.loss].dl_dz(trace.y_k, trace.z_k, spec.output)


def _dz_ds_k(step: TracedStep, _layer: int) -> Array:
    """f'(s_k); with softmax the slope of each output along its own sum, z_k (1 - z_k)."""
    trace = step.trace
    f = OUTPUT_ACTIVATIONS[trace.parameters.spec.output]
    return trace.z_k * (1.0 - trace.z_k) if f is None else f.derivative(trace.s_k, trace.z_k)


_OF_UNITS: dict[str, Callable[[TracedStep, int], Array]] = {
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

_OF_THETA: dict[str, Callable[[TracedStep], Array]] = {
    "": lambda step: step.trace.parameters.theta,
    "decayed_": decayed_gradient,
    "first_": lambda step: step.memory.first,
    "second_": lambda step: step.memory.second,
    "new_first_": lambda step: step.trace.new_memory.first,
    "new_second_": lambda step: step.trace.new_memory.second,
    "new_": lambda step: step.trace.new_parameters.theta,
}
