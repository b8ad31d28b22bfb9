"""The four functions that the workshop lets its students write, with the lecture's names and argument order.

Owns the deck's calling convention: one hidden layer, inputs without the bias (the functions add x_0 = 1 and u_0 = 1),
weights with the bias in column 0, V of shape (p, m+1) and W of shape (k, p+1). The mathematics is the engine's. Every
result is a new array that may be written to; nothing that is passed in changes. Whatever cannot be is a ``ValueError``
of one sentence. The options are the same for all four, so that one set of them serves a whole exercise:

    >>> options = {"g": "identity", "f": "identity"}
    >>> V, W = [[1, -1, 0], [1, 0, 1]], [[1, 1, 0], [1, -1, 1]]
    >>> z, u = compute_forward([0, 1], V, W, **options)
    >>> u.tolist(), z.tolist()
    ([1.0, 2.0], [2.0, 2.0])
    >>> V, W = update_params([0, 1], [1, 0], V, W, 0.1, **options)
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nn_sim.engine import Hyperparameters, NetworkSpec, Parameters, SpecError, trace_step, train_epochs
from nn_sim.engine.forward import Forward, forward

__all__ = ["ann_predict", "ann_train", "compute_forward", "update_params"]

Array = NDArray[np.float64]


def compute_forward(
    x: ArrayLike, V: ArrayLike, W: ArrayLike, *, g: str = "tanh", f: str = "sigmoid", loss: str = "squared"
) -> tuple[Array, Array]:
    """Send one example through the network (slides "Hidden Layer / Output Layer forward pass calculations").

    Parameters
    ----------
    x : array, shape (m,)
        Inputs x_1..x_m, without the bias.
    V : array, shape (p, m+1)
        Hidden weights v_ij, row j, column i.
    W : array, shape (k, p+1)
        Output weights w_jk, row k, column j.
    g, f : str
        Activation of the hidden units and of the outputs.
    loss : str
        Must be one that fits f; the outputs do not depend on it.

    Returns
    -------
    z : array, shape (k,)
        Outputs z_k = f(s_k), s_k = sum_j u_j w_jk.
    u : array, shape (p,)
        Hidden outputs u_j = g(r_j), r_j = sum_i x_i v_ij, for j = 1..p: without u_0 = 1, as x is without x_0.

    Raises
    ------
    ValueError
        If a shape does not fit, a name is unknown, or the loss does not fit f.
    """
    theta = _parameters(V, W, g, f, loss)
    passed = _passed(theta, _example(x, theta.spec))
    return passed.z_k[0], passed.u_j[0][0]


def ann_predict(
    X: ArrayLike, V: ArrayLike, W: ArrayLike, *, g: str = "tanh", f: str = "sigmoid", loss: str = "squared"
) -> Array:
    """Return the outputs z_k of many examples, shape (N, k), for X of shape (N, m).

    Row n is the z of ``compute_forward(X[n], V, W)``; see there for the other parameters and the errors.
    """
    theta = _parameters(V, W, g, f, loss)
    return _passed(theta, _examples(X, theta.spec)).z_k


def update_params(
    x: ArrayLike,
    y: ArrayLike,
    V: ArrayLike,
    W: ArrayLike,
    eta: float,
    *,
    g: str = "tanh",
    f: str = "sigmoid",
    loss: str = "squared",
) -> tuple[Array, Array]:
    """Learn from one example: theta <- theta - eta dl/dtheta (slides "BP update rule" and "An example").

    Both gradients are taken with the old weights: dl/dw_jk = delta_k u_j and
    dl/dv_ij = g'(r_j) x_i sum_k delta_k w_jk.

    Parameters
    ----------
    x : array, shape (m,)
        Inputs, without the bias.
    y : array, shape (k,), or a number where k = 1
        Targets.
    V : array, shape (p, m+1)
        Hidden weights v_ij.
    W : array, shape (k, p+1)
        Output weights w_jk.
    eta : float
        Learning rate, from 0.
    g, f : str
        Activation of the hidden units and of the outputs.
    loss : str
        "squared" or "cross_entropy".

    Returns
    -------
    V, W : arrays
        The weights after the step, new arrays of the shapes given.

    Raises
    ------
    ValueError
        If a shape does not fit, a name is unknown, the loss does not fit f, or eta is no number from 0.
    """
    theta = _parameters(V, W, g, f, loss)
    spec = theta.spec
    target = np.atleast_1d(_numbers("y", y))
    if target.shape != (spec.k,):
        raise SpecError(f"y must have shape ({spec.k},), one target for each row of W; got {target.shape}")
    step = trace_step(spec, theta, Hyperparameters(eta=eta), _example(x, spec), target[np.newaxis])
    return _matrices(step.new_parameters)


def ann_train(
    X: ArrayLike,
    y: ArrayLike,
    V0: ArrayLike,
    W0: ArrayLike,
    *,
    g: str = "tanh",
    f: str = "sigmoid",
    loss: str = "squared",
    eta: float = 0.1,
    epochs: int = 100,
    seed: int | None = None,
) -> tuple[Array, Array]:
    """Learn from all examples one by one, `epochs` times (slide "updated weights after ONE iteration").

    Parameters
    ----------
    X : array, shape (N, m)
        Inputs, one example a row, without the bias.
    y : array, shape (N, k), or (N,) where k = 1
        Targets.
    V0 : array, shape (p, m+1)
        Hidden weights to start from.
    W0 : array, shape (k, p+1)
        Output weights to start from.
    g, f : str
        Activation of the hidden units and of the outputs.
    loss : str
        "squared" or "cross_entropy".
    eta : float
        Learning rate, from 0.
    epochs : int
        How often to go through all examples, from 0.
    seed : int, optional
        Shuffles the examples anew for every epoch; without it they come in the order given.

    Returns
    -------
    V, W : arrays
        The weights after the last step.

    Raises
    ------
    ValueError
        If a shape does not fit, a name is unknown, the loss does not fit f, or a number is out of its range.
    """
    theta = _parameters(V0, W0, g, f, loss)
    targets = _numbers("y", y)
    if targets.ndim == 1 and theta.spec.k == 1:
        targets = targets[:, np.newaxis]
    inputs = _examples(X, theta.spec)
    if targets.shape != (len(inputs), theta.spec.k):
        wanted = f"({len(inputs)}, {theta.spec.k})"
        raise SpecError(f"y must have shape {wanted}, one target for each row of X and of W; got {targets.shape}")
    _require_whole("epochs", epochs)
    if seed is not None:
        _require_whole("seed", seed)
    trained = train_epochs(
        theta.spec,
        theta,
        Hyperparameters(eta=eta),
        inputs,
        targets,
        epochs,
        order="sequential" if seed is None else "shuffled",
        seed=seed or 0,
    )
    return _matrices(trained)


def _parameters(V: ArrayLike, W: ArrayLike, g: str, f: str, loss: str) -> Parameters:
    """Theta of the network m - p - k that V, shape (p, m+1), and W, shape (k, p+1), make."""
    hidden_weights, output_weights = _numbers("V", V), _numbers("W", W)
    for name, shape, matrix in (("V", "(p, m+1)", hidden_weights), ("W", "(k, p+1)", output_weights)):
        if matrix.ndim != 2 or matrix.shape[0] < 1 or matrix.shape[1] < 2:
            raise SpecError(f"{name} must have shape {shape}, the bias in column 0; got {matrix.shape}")
    (p, columns), (k, into_outputs) = hidden_weights.shape, output_weights.shape
    if into_outputs != p + 1:
        raise SpecError(
            f"V has {p} rows, so W needs {p + 1} columns, the bias in column 0; got W of shape {output_weights.shape}"
        )
    spec = NetworkSpec((columns - 1, p, k), hidden=g, output=f, loss=loss)
    return Parameters.from_matrices(spec, [hidden_weights, output_weights])


def _passed(theta: Parameters, X: Array) -> Forward:
    with np.errstate(over="ignore", invalid="ignore"):  # what diverged weights give is a result, not a warning
        return forward(theta.spec, theta.matrices, X)


def _example(x: ArrayLike, spec: NetworkSpec) -> Array:
    """One example as a batch, shape (1, m)."""
    values = _numbers("x", x)
    if values.shape != (spec.m,):
        raise SpecError(f"x must have shape ({spec.m},), one column less than V for the bias; got {values.shape}")
    return values[np.newaxis]


def _examples(X: ArrayLike, spec: NetworkSpec) -> Array:
    values = _numbers("X", X)
    if values.ndim != 2 or values.shape[1] != spec.m:
        raise SpecError(f"X must have shape (N, {spec.m}), one example a row without the bias; got {values.shape}")
    return values


def _numbers(name: str, values: ArrayLike) -> Array:
    try:
        return np.array(values, dtype=np.float64)
    except (TypeError, ValueError, OverflowError):
        raise SpecError(f"{name} must be an array of numbers with rows of one length") from None


def _require_whole(name: str, value: int) -> None:
    if isinstance(value, bool) or not hasattr(value, "__index__") or value < 0:
        raise SpecError(f"{name} must be a whole number from 0, got {value!r}")


def _matrices(parameters: Parameters) -> tuple[Array, Array]:
    V, W = parameters.matrices
    return V.copy(), W.copy()
