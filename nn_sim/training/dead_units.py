"""Which hidden units cannot learn any more: those whose slope is 0 for every training example.

Owns what counts as 0 and how little is worked out to know it; must not know when one looks.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from nn_sim.engine import HIDDEN_ACTIVATIONS, NetworkSpec
from nn_sim.engine.forward import forward
from nn_sim.engine.parameters import matrices_of
from nn_sim.language import later, tr
from nn_sim.training.finding import DeadUnits, hidden_names

Array = NDArray[np.float64]
Units = frozenset[tuple[int, int]]

NO_SLOPE = 1e-12
_FIRST, _MORE = 64, 1000  # examples looked at together: a few show most units alive

_CAUSES = {
    "relu": later("Its r_j is below 0 for every training example, so that its u_j = max(0, r_j) is always 0."),
    "tanh": later("Its r_j is so far from 0 for every training example that its u_j = tanh(r_j) is always 1 or −1."),
    "sigmoid": later("Its r_j is so far from 0 for every training example that its u_j is always 0 or 1."),
}
_CAUSES_OF_SEVERAL = {
    "relu": later("Their r_j is below 0 for every training example, so that their u_j = max(0, r_j) is always 0."),
    "tanh": later(
        "Their r_j is so far from 0 for every training example that their u_j = tanh(r_j) is always 1 or −1."
    ),
    "sigmoid": later("Their r_j is so far from 0 for every training example that their u_j is always 0 or 1."),
}


def can_die(spec: NetworkSpec) -> bool:
    """Whether g has flat ends in which a unit may be stuck."""
    return spec.hidden_count > 0 and spec.hidden in _CAUSES


def dead_units(spec: NetworkSpec, theta: Array, X: Array) -> Units:
    """Return the hidden units (layer, unit), counted from 1, with |g'(r_j)| <= 1e-12 for every row of X, shape (N, m).

    Looks at further examples only as long as some unit may be dead.
    """
    if not can_die(spec):
        return frozenset()
    g, matrices = HIDDEN_ACTIVATIONS[spec.hidden], matrices_of(spec, theta)
    suspects = [np.ones(p, dtype=np.bool_) for p in spec.hidden_sizes]
    for begin, end in _parts(len(X)):
        with np.errstate(over="ignore", invalid="ignore"):  # what is no number is not called 0
            passed = forward(spec, matrices, X[begin:end])
            for suspect, r_j, u_j in zip(suspects, passed.r_j, passed.u_j, strict=True):
                suspect &= (np.abs(g.derivative(r_j, u_j)) <= NO_SLOPE).all(axis=0)
        if not any(suspect.any() for suspect in suspects):
            break
    return frozenset((layer, int(j) + 1) for layer, suspect in enumerate(suspects, 1) for j in np.flatnonzero(suspect))


def dead_units_found(spec: NetworkSpec, units: Units, before: Units, step: int, epoch: int) -> DeadUnits:
    """Say which units were found dead after so many steps and epochs; `before` are those dead when the run began."""
    places, since_start = tuple(sorted(units)), units <= before
    cause = tr((_CAUSES if len(places) == 1 else _CAUSES_OF_SEVERAL)[spec.hidden])
    named = hidden_names(places)
    sentence = (
        tr("{units} cannot learn: the slope g'(r_j) is 0, from the start. {cause}")
        if since_start
        else tr("{units} cannot learn any more: the slope g'(r_j) is 0, at step {step} (epoch {epoch}). {cause}")
    )
    return DeadUnits(
        step=step,
        epoch=epoch,
        units=places,
        since_start=since_start,
        cause=cause,
        sentence=sentence.format(units=named[0].upper() + named[1:], step=step, epoch=epoch, cause=cause),
    )


def _parts(count: int) -> list[tuple[int, int]]:
    cuts = [0, *range(_FIRST, count, _MORE), count]
    return list(pairwise(cuts))
