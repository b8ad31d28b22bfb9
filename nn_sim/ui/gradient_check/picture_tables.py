"""The tables behind the two pictures of a gradient check: all weights at one epsilon, and the error curve."""

from __future__ import annotations

import numpy as np

from nn_sim.engine.notation import weight_label
from nn_sim.language import tr
from nn_sim.ui.accessible import PictureTable
from nn_sim.ui.accessible.tables import listed
from nn_sim.ui.gradient_check.check import Check


def weights_table(check: Check, at: int) -> PictureTable:
    """Each weight with both gradients and their relative error at epsilon number `at`; NaN where it was not checked."""
    refs = [check.weight_at(place) for place in range(check.spec.parameter_count)]
    labels = [weight_label(ref.layer, ref.row, ref.column, check.spec.hidden_count) for ref in refs]
    found = (check.analytic_matrices(), check.numeric_matrices(at), check.error_matrices(at))
    columns = (listed(np.concatenate([matrix.ravel() for matrix in one])) for one in found)
    names = tr("weight"), tr("backward pass"), tr("central difference"), tr("relative error")
    return PictureTable(tr("Gradient of every weight"), names, (labels, *columns))


def errors_table(check: Check) -> PictureTable:
    """Largest and median relative error at every epsilon."""
    curve = check.curve
    names = tr("epsilon"), tr("largest relative error"), tr("median relative error")
    columns = tuple(map(listed, (curve.epsilons, curve.largest, curve.median)))
    return PictureTable(tr("Relative error against epsilon"), names, columns)
