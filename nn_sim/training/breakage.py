"""What of a step went out of bounds first: a weight, what an optimiser divides by, a sum, an output, the loss.

Owns its name and the words for it. Must not know when it happened.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nn_sim.engine import Hyperparameters, NetworkSpec
from nn_sim.engine.forward import forward
from nn_sim.engine.notation import unit_label, weight_label, weight_text
from nn_sim.engine.parameters import matrices_of
from nn_sim.language import tr
from nn_sim.training.finding import unit_name
from nn_sim.training.soundness import Bounds, Weights

_NAMES = {"rmsprop": "RMSProp", "adam": "Adam"}

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Breakage:
    """One quantity that broke.

    Attributes
    ----------
    layer, unit : int
        Where, as in ``Divergence``.
    happened : str
        A sentence with a place for its {name}.
    name, label : str
        In plain characters, and with the lecture's symbols.
    weight : str
        The name again where it is a weight's.
    cause, advice : str
        Where another than the usual; they have places for {eta} and its {tenth}.
    """

    layer: int
    unit: int
    happened: str
    name: str = ""
    label: str = ""
    weight: str = ""
    cause: str = ""
    advice: str = ""


def what_broke(spec: NetworkSpec, after: Weights, how: Hyperparameters, X: Array, bounds: Bounds) -> Breakage:
    """Tell what is wrong with the weights after a step; X are the training inputs, shape (N, m).

    A frozen weight is never named: it has not moved, its gradient has only met a 0.
    """
    trained = np.ones(spec.parameter_count, dtype=np.bool_)
    trained[list(how.frozen)] = False
    lost = ~np.isfinite(after.theta)
    stuck = ~np.isfinite(after.mean_square(how)) if after.memory.second.size else np.zeros_like(lost)
    grown = np.abs(after.theta) > bounds.largest
    if (lost & trained).any():
        return _weight(spec, lost & trained, tr("{name}, a weight of {unit}, left the range of numbers."))
    if (stuck & trained).any():
        return _weight(
            spec,
            stuck & trained,
            tr("the square of the gradient for {name}, a weight of {unit}, left the range of numbers."),
            cause=tr("{optimiser} divides by its root, so that the weight would stand still from here on.").format(
                optimiser=_NAMES[how.optimiser]
            ),
            advice=tr("inputs, targets or weights are too large, or {eta} is: try {tenth}."),
        )
    if (lost | stuck).any():
        layer, row, _ = _first_place(spec, lost | stuck)
        unit = unit_name(layer + 1, row + 1, spec.hidden_count)
        return Breakage(
            layer + 1,
            row + 1,
            tr("the gradient for a frozen weight of {unit} left the range of numbers.").format(unit=unit),
        )
    if (grown & trained).any():
        return _weight(
            spec,
            grown & trained,
            tr("{name}, a weight of {unit}, grew beyond {bound}.").replace("{bound}", _plain(bounds.largest)),
        )
    return _of_forward_pass(spec, after.theta, X)


def _weight(spec: NetworkSpec, broken: NDArray[np.bool_], happened: str, cause: str = "", advice: str = "") -> Breakage:
    layer, row, column = _first_place(spec, broken)
    name = weight_text(layer, row, column, spec.hidden_count)
    return Breakage(
        layer=layer + 1,
        unit=row + 1,
        happened=happened.replace("{unit}", unit_name(layer + 1, row + 1, spec.hidden_count)),
        name=name,
        label=weight_label(layer, row, column, spec.hidden_count),
        weight=name,
        cause=cause,
        advice=advice,
    )


def _of_forward_pass(spec: NetworkSpec, theta: Array, X: Array) -> Breakage:
    """Name the first sum or output that is no finite number for some example; else it is the loss."""
    outputs = spec.hidden_count + 1
    for letter, layer, values in _passed(spec, theta, X):
        for unit in np.flatnonzero(~np.isfinite(values).all(axis=0)).tolist():
            shown = 0 if layer == outputs else layer
            mark = f"({layer})" if shown and spec.hidden_count > 1 else ""
            return Breakage(
                layer=layer,
                unit=unit + 1,
                happened=tr("{name} of {unit} left the range of numbers.").replace(
                    "{unit}", unit_name(layer, unit + 1, spec.hidden_count)
                ),
                name=f"{letter}{mark}_{unit + 1}",
                label=unit_label(letter, unit + 1, shown, spec.hidden_count),
            )
    return Breakage(outputs, 1, tr("the loss l left the range of numbers."))


def _passed(spec: NetworkSpec, theta: Array, X: Array) -> Iterator[tuple[str, int, Array]]:
    """Yield letter, layer and values, shape (N, units), in the order in which a step works them out."""
    with np.errstate(over="ignore", invalid="ignore"):
        passed = forward(spec, matrices_of(spec, theta), X)
    for layer, (r_j, u_j) in enumerate(zip(passed.r_j, passed.u_j, strict=True), 1):
        yield from (("r", layer, r_j), ("u", layer, u_j))
    yield from (("s", spec.hidden_count + 1, passed.s_k), ("z", spec.hidden_count + 1, passed.z_k))


def _first_place(spec: NetworkSpec, broken: NDArray[np.bool_]) -> tuple[int, int, int]:
    """Return layer, row and column of the first broken entry, all from 0; there is one."""
    return next(
        (layer, int(row), int(column))
        for layer, matrix in enumerate(matrices_of(spec, broken.astype(np.float64)))
        for row, column in np.argwhere(matrix)
    )


def _plain(size: float) -> str:
    return f"{size:.3g}".replace("e+", "e")
