"""The forward pass: from x_i to z_k, layer by layer, for a batch of examples.

Reads like the slides "Hidden Layer / Output Layer forward pass calculations".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nn_sim.engine.activations import HIDDEN_ACTIVATIONS, output_values
from nn_sim.engine.spec import NetworkSpec

Array = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Forward:
    """What the forward pass finds, for a batch of B examples.

    Attributes
    ----------
    x_i : array, shape (B, m)
        The inputs, without the bias unit.
    r_j, u_j : tuple of arrays, each of shape (B, p_h)
        Weighted sums and outputs of hidden layer h = 1..H, at place h - 1.
    s_k, z_k : array, shape (B, k)
        Weighted sums and outputs of the output layer.
    """

    x_i: Array
    r_j: tuple[Array, ...]
    u_j: tuple[Array, ...]
    s_k: Array
    z_k: Array

    @property
    def into(self) -> tuple[Array, ...]:
        """What each weight matrix acts on: x_i, then the u_j of each hidden layer."""
        return (self.x_i, *self.u_j)


def with_bias(values: Array) -> Array:
    """Put the bias unit, always 1, in front: (B, n) -> (B, n + 1)."""
    return np.concatenate([np.ones((values.shape[0], 1)), values], axis=1)


def forward(spec: NetworkSpec, matrices: Sequence[Array], X: Array) -> Forward:
    """Send a batch through the network.

    Parameters
    ----------
    spec : NetworkSpec
        The network.
    matrices : sequence of arrays
        V^(1), ..., V^(H), W with the bias in column 0.
    X : array, shape (B, m)
        Inputs, one example a row.
    """
    *hidden_matrices, W = matrices
    g = HIDDEN_ACTIVATIONS[spec.hidden].value
    rs, us, u = [], [], X
    for V in hidden_matrices:
        r = with_bias(u) @ V.T  # r_j = sum_i x_i v_ij
        u = g(r)  # u_j = g(r_j)
        rs.append(r)
        us.append(u)
    s = with_bias(u) @ W.T  # s_k = sum_j u_j w_jk
    return Forward(X, tuple(rs), tuple(us), s, output_values(spec.output, s))  # z_k = f(s_k)
