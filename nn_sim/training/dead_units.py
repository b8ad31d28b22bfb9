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
    cause = _CAUSES[spec.hidden]
    if len(places) > 1:
        cause = cause.replace("Its", "Their", 1).replace("its", "their")
    happened = tr("cannot learn") if since_start else tr("cannot learn any more")
    named = hidden_names(places)
    when = tr("from the start") if since_start else tr("at step {step} (epoch {epoch})").format(step=step, epoch=epoch)
    return DeadUnits(
        step=step,
        epoch=epoch,
        units=places,
        since_start=since_start,
        cause=cause,
        sentence=tr("{upper}{named} {happened}: the slope g'(r_j) is 0, {when}. {cause}").format(
            upper=named[0].upper(), named=named[1:], happened=happened, when=when, cause=cause
        ),
    )


def _parts(count: int) -> list[tuple[int, int]]:
    cuts = [0, *range(_FIRST, count, _MORE), count]
    return list(pairwise(cuts))
