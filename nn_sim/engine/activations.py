"""The activation functions: each formula beside its derivative.

A derivative is written with the function's own value where that is how the lecture has it (1 - u^2 for tanh).
Owns elementwise functions and softmax; knows nothing of layers or losses.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nn_sim.engine.codes import LEAK

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Activation:
    """One function of a unit's weighted sum, elementwise.

    Attributes
    ----------
    name : str
        The key used in specs and files.
    value : callable
        u = g(r).
    derivative : callable
        g'(r), given r and u = g(r).
    tex : callable
        TeX of the function of an argument: "r" or "s".
    derivative_tex : str
        TeX of the derivative in r and u.
    range : tuple of float
        Smallest and largest value the function tends to.
    """

    name: str
    value: Callable[[Array], Array]
    derivative: Callable[[Array, Array], Array]
    tex: Callable[[str], str]
    derivative_tex: str
    range: tuple[float, float]


def sigmoid(s: Array) -> Array:
    """f(s) = 1 / (1 + e^-s), by e^-|s| so that no s overflows (slide "Output Layer forward pass")."""
    e = np.exp(-np.abs(s))
    return np.where(s >= 0, 1.0, e) / (1.0 + e)


def softmax(s: Array) -> Array:
    """z_k = e^{s_k} / sum_q e^{s_q} over the last axis, shifted by the largest s_k so that none overflows.

    Bridle (1990), "Probabilistic interpretation of feedforward classification network outputs".
    """
    e = np.exp(s - s.max(axis=-1, keepdims=True))
    return np.asarray(e / e.sum(axis=-1, keepdims=True))


TANH = Activation(
    "tanh",
    value=np.tanh,
    derivative=lambda _r, u: 1.0 - u * u,
    tex=lambda r: rf"\tanh({r})",
    derivative_tex=r"1 - u^2",
    range=(-1.0, 1.0),
)
SIGMOID = Activation(
    "sigmoid",
    value=sigmoid,
    derivative=lambda _r, u: u * (1.0 - u),
    tex=lambda r: rf"\frac{{1}}{{1 + e^{{-{r}}}}}",
    derivative_tex=r"u (1 - u)",
    range=(0.0, 1.0),
)
RELU = Activation(
    "relu",
    value=lambda r: np.maximum(r, 0.0),
    derivative=lambda r, _u: np.where(r > 0.0, 1.0, 0.0),
    tex=lambda r: rf"\max(0, {r})",
    derivative_tex=r"1 \text{ if } r > 0 \text{, else } 0",
    range=(0.0, np.inf),
)
IDENTITY = Activation(
    "identity",
    value=lambda r: r.copy(),
    derivative=lambda r, _u: np.ones_like(r),
    tex=lambda r: r,
    derivative_tex="1",
    range=(-np.inf, np.inf),
)

LEAKY_RELU = Activation(
    "leaky_relu",
    value=lambda r: np.where(r > 0.0, r, LEAK * r),
    derivative=lambda r, _u: np.where(r > 0.0, 1.0, LEAK),
    tex=lambda r: rf"\max({LEAK:g} {r}, {r})",
    derivative_tex=rf"1 \text{{ if }} r > 0 \text{{, else }} {LEAK:g}",
    range=(-np.inf, np.inf),
)  # Maas, Hannun & Ng (2013), "Rectifier nonlinearities improve neural network acoustic models"
ELU = Activation(
    "elu",
    value=lambda r: np.where(r > 0.0, r, np.expm1(np.minimum(r, 0.0))),
    derivative=lambda r, u: np.where(r > 0.0, 1.0, u + 1.0),
    tex=lambda r: rf"{r} \text{{ if }} {r} > 0 \text{{, else }} e^{{{r}}} - 1",
    derivative_tex=r"1 \text{ if } r > 0 \text{, else } u + 1",
    range=(-1.0, np.inf),
)  # Clevert, Unterthiner & Hochreiter (2016), "Fast and accurate deep network learning by exponential linear units"
SOFTPLUS = Activation(
    "softplus",
    value=lambda r: np.maximum(r, 0.0) + np.log1p(np.exp(-np.abs(r))),
    derivative=lambda r, _u: sigmoid(r),
    tex=lambda r: rf"\log(1 + e^{{{r}}})",
    derivative_tex=r"\frac{1}{1 + e^{-r}}",
    range=(0.0, np.inf),
)  # Dugas et al. (2001), "Incorporating second-order functional knowledge for better option pricing"
SWISH = Activation(
    "swish",
    value=lambda r: r * sigmoid(r),
    derivative=lambda r, u: u + sigmoid(r) * (1.0 - u),
    tex=lambda r: rf"\frac{{{r}}}{{1 + e^{{-{r}}}}}",
    derivative_tex=r"u + \frac{1 - u}{1 + e^{-r}}",
    range=(-0.2784645427610738, np.inf),
)  # Ramachandran, Zoph & Le (2017), "Searching for activation functions", with beta = 1
SINE = Activation(
    "sine",
    value=np.sin,
    derivative=lambda r, _u: np.cos(r),
    tex=lambda r: rf"\sin({r})",
    derivative_tex=r"\cos(r)",
    range=(-1.0, 1.0),
)  # Parascandolo, Huttunen & Virtanen (2017), "Taming the waves: sine as activation function"

#: Activations of hidden units, g.
HIDDEN_ACTIVATIONS: dict[str, Activation] = {
    a.name: a for a in (TANH, SIGMOID, RELU, IDENTITY, LEAKY_RELU, ELU, SOFTPLUS, SWISH, SINE)
}

#: Activations of output units, f. Softmax looks at all outputs of an example at once: it has no elementwise entry.
OUTPUT_ACTIVATIONS: dict[str, Activation | None] = {
    **{a.name: a for a in (TANH, SIGMOID, RELU, IDENTITY)},
    "softmax": None,
}


def activation_tex(name: str, argument: str) -> str:
    """TeX of an activation, of a hidden unit or of an output, of its weighted sum, "r" or "s"."""
    activation = {**HIDDEN_ACTIVATIONS, **OUTPUT_ACTIVATIONS}[name]
    if activation is None:
        return rf"\frac{{e^{{{argument}_k}}}}{{\sum_q e^{{{argument}_q}}}}"
    return activation.tex(argument)


def output_values(output: str, s_k: Array) -> Array:
    """z_k = f(s_k) for the outputs of a batch, shape (B, k)."""
    activation = OUTPUT_ACTIVATIONS[output]
    return softmax(s_k) if activation is None else activation.value(s_k)


def through_output(output: str, s_k: Array, z_k: Array, dl_dz_k: Array) -> Array:
    """dl/ds_k from dl/dz_k, by the chain rule through f.

    Elementwise dl/ds_k = dl/dz_k f'(s_k). With softmax each s_k moves every z_q:
    dl/ds_k = sum_q dl/dz_q z_q ([q = k] - z_k) = z_k (dl/dz_k - sum_q dl/dz_q z_q).
    """
    activation = OUTPUT_ACTIVATIONS[output]
    if activation is None:
        return np.asarray(z_k * (dl_dz_k - (dl_dz_k * z_k).sum(axis=-1, keepdims=True)))
    return dl_dz_k * activation.derivative(s_k, z_k)
