"""The backward pass: from delta_k back to dl/dv_ij by the chain rule, with the OLD weights.

Reads like the slides "BP update rule", steps 1 to 3.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nn_sim.engine.activations import HIDDEN_ACTIVATIONS
from nn_sim.engine.forward import Forward, with_bias
from nn_sim.engine.losses import output_delta
from nn_sim.engine.spec import NetworkSpec

Array = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Backward:
    """What the backward pass finds, for a batch of B examples.

    Attributes
    ----------
    delta_k : array, shape (B, k)
        dl/ds_k of each example.
    backpropagated_j : tuple of arrays, each of shape (B, p_h)
        sum_k delta_k w_jk for hidden layer h = 1..H, at place h - 1: what comes back to u_j.
    du_dr_j : tuple of arrays, each of shape (B, p_h)
        g'(r_j).
    delta_j : tuple of arrays, each of shape (B, p_h)
        dl/dr_j = g'(r_j) sum_k delta_k w_jk.
    gradients : tuple of arrays
        dl/dV^(1), ..., dl/dV^(H), dl/dW: the mean over the batch, shaped like the matrices.
    """

    delta_k: Array
    backpropagated_j: tuple[Array, ...]
    du_dr_j: tuple[Array, ...]
    delta_j: tuple[Array, ...]
    gradients: tuple[Array, ...]

    @property
    def deltas(self) -> tuple[Array, ...]:
        """The deltas that belong to each weight matrix: those of the hidden layers, then delta_k."""
        return (*self.delta_j, self.delta_k)


def backward(spec: NetworkSpec, matrices: Sequence[Array], passed: Forward, Y: Array) -> Backward:
    """Find every derivative of the loss for a batch that has been through ``forward``.

    Parameters
    ----------
    spec : NetworkSpec
        The network.
    matrices : sequence of arrays
        The weights of the forward pass: the old ones.
    passed : Forward
        Its result.
    Y : array, shape (B, k)
        Targets.
    """
    g_prime = HIDDEN_ACTIVATIONS[spec.hidden].derivative
    delta_k = output_delta(spec.loss, spec.output, Y, passed.s_k, passed.z_k)
    sums: list[Array] = []
    slopes: list[Array] = []
    deltas: list[Array] = []
    delta = delta_k
    for h in reversed(range(spec.hidden_count)):
        back = delta @ matrices[h + 1][:, 1:]  # sum_k delta_k w_jk; the bias unit has nothing behind it
        slope = g_prime(passed.r_j[h], passed.u_j[h])  # g'(r_j)
        delta = slope * back  # dl/dr_j
        sums.insert(0, back)
        slopes.insert(0, slope)
        deltas.insert(0, delta)
    examples = passed.x_i.shape[0]
    gradients = tuple(
        d.T @ with_bias(values) / examples  # dl/dw_jk = delta_k u_j, dl/dv_ij = delta_j x_i
        for d, values in zip((*deltas, delta_k), passed.into, strict=True)
    )
    return Backward(delta_k, tuple(sums), tuple(slopes), tuple(deltas), gradients)
