"""The activations, their slopes, the losses and the optimisers as lines of NumPy code, each in the lecture's form.

Owns right-hand sides only; which names they are handed and in which order they stand is in ``code_lines``.
"""

from __future__ import annotations

from collections.abc import Callable

from nn_sim.engine.codes import LEAK

VALUE: dict[str, Callable[[str], str]] = {
    "tanh": lambda r: f"np.tanh({r})",
    "sigmoid": lambda r: f"1 / (1 + np.exp(-{r}))",
    "relu": lambda r: f"np.maximum(0, {r})",
    "identity": lambda r: r,
    "leaky_relu": lambda r: f"np.where({r} > 0, {r}, {LEAK} * {r})",
    "elu": lambda r: f"np.where({r} > 0, {r}, np.exp(np.minimum({r}, 0)) - 1)",
    "softplus": lambda r: f"np.logaddexp(0, {r})  # log(1 + e^{r.lower()})",
    "swish": lambda r: f"{r} / (1 + np.exp(-{r}))",
    "sine": lambda r: f"np.sin({r})",
}
"""u = g(r), elementwise."""

SLOPE: dict[str, Callable[[str, str], str]] = {
    "tanh": lambda _r, u: f"1 - {u}**2",
    "sigmoid": lambda _r, u: f"{u} * (1 - {u})",
    "relu": lambda r, _u: f"np.where({r} > 0, 1, 0)",
    "identity": lambda _r, u: f"np.ones_like({u})",
    "leaky_relu": lambda r, _u: f"np.where({r} > 0, 1, {LEAK})",
    "elu": lambda r, u: f"np.where({r} > 0, 1, {u} + 1)",
    "softplus": lambda r, _u: f"1 / (1 + np.exp(-{r}))",
    "swish": lambda r, u: f"{u} + (1 - {u}) / (1 + np.exp(-{r}))",
    "sine": lambda r, _u: f"np.cos({r})",
}
"""g'(r) from r and u = g(r)."""

NEEDS_SUM = frozenset({"relu", "leaky_relu", "elu", "softplus", "swish", "sine"})
"""Activations whose slope is worked out from the weighted sum, which ``compute_forward`` must hand back then."""

LOSS: dict[tuple[str, bool], Callable[[str, str], str]] = {
    ("squared", False): lambda y, z: f"0.5 * np.sum(({y} - {z})**2",
    ("squared", True): lambda y, z: f"0.5 * np.sum(({y} - {z})**2",
    ("cross_entropy", False): lambda y, z: f"-np.sum({y} * np.log({z}) + (1 - {y}) * np.log(1 - {z})",
    ("cross_entropy", True): lambda y, z: f"-np.sum({y} * np.log({z})",
}
"""l by loss and whether the output is softmax; the bracket of the sum stays open for its axis."""

LOSS_SLOPE: dict[tuple[str, bool], Callable[[str, str], str]] = {
    ("squared", False): lambda y, z: f"-({y} - {z})",
    ("squared", True): lambda y, z: f"-({y} - {z})",
    ("cross_entropy", False): lambda y, z: f"({z} - {y}) / ({z} * (1 - {z}))",
    ("cross_entropy", True): lambda y, z: f"-{y} / {z}",
}
"""dl/dz, the same way."""

OPTIMISER_LINES: dict[str, tuple[tuple[str, str, str], ...]] = {
    "sgd": (("new_", "{M}", "{M} - eta * {g}"),),
    "momentum": (
        ("new_first_", 'm["{M}"]', 'mu * m["{M}"] - eta * {g}'),
        ("new_", "{M}", '{M} + {trained}m["{M}"]'),
    ),
    "nesterov": (
        ("new_first_", 'm["{M}"]', 'mu * m["{M}"] - eta * {g}'),
        ("new_", "{M}", '{M} + {trained}(mu * m["{M}"] - eta * {g})'),
    ),
    "rmsprop": (
        ("new_second_", 'a["{M}"]', 'rho * a["{M}"] + (1 - rho) * {g}**2'),
        ("new_", "{M}", '{M} - eta * {g} / (np.sqrt(a["{M}"]) + epsilon)'),
    ),
    "adam": (
        ("new_first_", 'm["{M}"]', 'beta1 * m["{M}"] + (1 - beta1) * {g}'),
        ("new_second_", 'a["{M}"]', 'beta2 * a["{M}"] + (1 - beta2) * {g}**2'),
        ("", "m_hat", 'm["{M}"] / (1 - beta1**t)'),
        ("", "a_hat", 'a["{M}"] / (1 - beta2**t)'),
        ("new_", "{M}", "{M} - eta * {trained}m_hat / (np.sqrt(a_hat) + epsilon)"),
    ),
}
"""For each matrix M: the stem of the quantity, "" for what the lecture has no name for, what it is assigned to, and
the right-hand side from the gradient g. {trained} is a mask where weights are frozen: an old velocity must not move
them."""

SETTINGS: dict[str, tuple[tuple[str, str], ...]] = {
    "sgd": (),
    "momentum": (("mu", "momentum"),),
    "nesterov": (("mu", "momentum"),),
    "rmsprop": (("rho", "rho"), ("epsilon", "epsilon")),
    "adam": (("beta1", "beta1"), ("beta2", "beta2"), ("epsilon", "epsilon")),
}
"""The constants of each optimiser: name in the code, name in the settings."""
