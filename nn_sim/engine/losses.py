"""The two losses of the lecture: the discrepancy l of one example, and dl/dz_k.

Owns formulas; which loss fits which output is in ``spec``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nn_sim.engine.activations import through_output

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Loss:
    """A loss per example.

    Attributes
    ----------
    name : str
        The key used in specs and files.
    value : callable
        l of shape (B,) from (y_k, s_k, z_k, output), each array of shape (B, k).
    dl_dz : callable
        dl/dz_k of shape (B, k) from (y_k, z_k, output).
    tex : callable
        TeX of l for an output activation, as the lecture writes it; the cross-entropy has the brackets that the slide
        lacks.
    """

    name: str
    value: Callable[[Array, Array, Array, str], Array]
    dl_dz: Callable[[Array, Array, str], Array]
    tex: Callable[[str], str]


def squared_loss(y_k: Array, _s_k: Array, z_k: Array, _output: str) -> Array:
    """l = 1/2 sum_k (y_k - z_k)^2 (slide "Backpropagation update rule: (1)")."""
    return np.asarray(0.5 * ((y_k - z_k) ** 2).sum(axis=-1))


def squared_dl_dz(y_k: Array, z_k: Array, _output: str) -> Array:
    """dl/dz_k = -(y_k - z_k)."""
    return -(y_k - z_k)


def cross_entropy_loss(y_k: Array, s_k: Array, _z_k: Array, output: str) -> Array:
    """l = -sum_k [y_k log z_k + (1 - y_k) log(1 - z_k)] with sigmoid, l = -sum_k y_k log z_k with softmax.

    Slide "Backpropagation update rule: (2)", with its missing brackets. Worked out from s_k, not from z_k: then a
    saturated output costs |s_k| and not infinity. With sigmoid, -log z = log(1 + e^-s) and -log(1 - z) = s - log z;
    with softmax, -log z_k = log(sum_q e^{s_q}) - s_k.
    """
    if output == "softmax":
        top = s_k.max(axis=-1, keepdims=True)
        log_z = s_k - top - np.log(np.exp(s_k - top).sum(axis=-1, keepdims=True))
        return np.asarray(-_times_log(y_k, log_z).sum(axis=-1))
    log_of_one_plus = np.log1p(np.exp(-np.abs(s_k)))
    log_z = np.minimum(s_k, 0.0) - log_of_one_plus
    log_one_minus_z = np.minimum(-s_k, 0.0) - log_of_one_plus
    return np.asarray(-(_times_log(y_k, log_z) + _times_log(1.0 - y_k, log_one_minus_z)).sum(axis=-1))


def cross_entropy_dl_dz(y_k: Array, z_k: Array, output: str) -> Array:
    """dl/dz_k = (z_k - y_k) / (z_k (1 - z_k)) with sigmoid, -y_k / z_k with softmax: the long way.

    A saturated z_k makes it infinite or undefined; training uses ``output_delta``, which does not pass through it.
    """
    with np.errstate(divide="ignore", invalid="ignore"):
        if output == "softmax":
            return -y_k / z_k
        return (z_k - y_k) / (z_k * (1.0 - z_k))


def _times_log(share: Array, logarithm: Array) -> Array:
    """Share x log, where 0 x log 0 is 0."""
    return np.where(share == 0.0, 0.0, share * logarithm)


def _squared_tex(_output: str) -> str:
    return r"\frac{1}{2} \sum_{k} \left(y_k - z_k\right)^2"


def _cross_entropy_tex(output: str) -> str:
    if output == "softmax":
        return r"-\sum_{k} y_k \log z_k"
    return r"-\sum_{k} \left[ y_k \log z_k + (1 - y_k) \log(1 - z_k) \right]"


LOSSES: dict[str, Loss] = {
    "squared": Loss("squared", squared_loss, squared_dl_dz, _squared_tex),
    "cross_entropy": Loss("cross_entropy", cross_entropy_loss, cross_entropy_dl_dz, _cross_entropy_tex),
}


def output_delta(loss: str, output: str, y_k: Array, s_k: Array, z_k: Array) -> Array:
    """delta_k = dl/ds_k, shape (B, k), the short way where there is one.

    Cross-entropy with sigmoid or softmax: (dl/dz_k)(dz_k/ds_k) comes down to z_k - y_k, also where a saturated z_k
    would make the first factor infinite (with softmax if the y_k sum to 1, as one-hot targets do; in general
    z_k sum_q y_q - y_k). Everything else by the chain rule as written.
    """
    if loss == "cross_entropy":
        if output == "softmax":
            return np.asarray(z_k * y_k.sum(axis=-1, keepdims=True) - y_k)
        return z_k - y_k
    return through_output(output, s_k, z_k, LOSSES[loss].dl_dz(y_k, z_k, output))
