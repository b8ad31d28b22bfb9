"""The check in words: read-out, verdict and remarks. Knows nothing of Qt."""

from __future__ import annotations

import math

import numpy as np

from nn_sim.engine.notation import unit_label, weight_label
from nn_sim.language import later, tr
from nn_sim.session.selection import WeightRef
from nn_sim.ui import number_format
from nn_sim.ui.gradient_check.check import Check, Kink

AGREES = 1e-4
"""A relative error that no choice of epsilon brings below this is no error of the difference."""

RUNNING = later("Pause to check the gradient.")
CHECKING = later("Checking the gradient…")
CANCELLED = later("The check was cancelled.")
HINT = later("Point at a cell, or walk from cell to cell with the arrow keys.")

_MOST_KINKS = 3


def error_text(error: float, digits: int = 1) -> str:
    """A relative error or an epsilon with so many digits: "3e−11", "1e−5", "1" for one, "0", "–" for NaN."""
    if error == 0.0 or not math.isfinite(error):
        return number_format.compact(error)
    mantissa, power = f"{error:.{digits - 1}e}".split("e")
    return f"{mantissa}e{int(power)}".replace("-", "−") if int(power) else mantissa


def gradient_symbol(check: Check, ref: WeightRef) -> str:
    """The symbol of one entry of the gradient, "∂l/∂w₂₁"."""
    return f"∂l/∂{weight_label(ref.layer, ref.row, ref.column, check.spec.hidden_count)}"


def read_out(check: Check, ref: WeightRef, at: int) -> str:
    """One weight in one line."""
    entry = check.entry(ref, at)
    begin = tr("{symbol} = {value} analytic").format(
        symbol=gradient_symbol(check, ref), value=number_format.short(entry.analytic)
    )
    if entry.numeric is None or entry.error is None:
        return tr("{begin}; not in the sample that was checked").format(begin=begin)
    return tr("{begin}, {numeric} numeric, relative error {error}").format(
        begin=begin, numeric=number_format.short(entry.numeric), error=error_text(entry.error, 2)
    )


def verdict(check: Check) -> str:
    """Whether the backward pass and the differences agree."""
    curve = check.curve
    if not np.isfinite(check.gradient).all():
        return tr(
            "The gradient is not finite: there is nothing to compare. Go back to before the weights grew so large."
        )
    if not curve.is_comparable.any():
        return tr("Every gradient is 0 or too small for a difference to show.")
    least, epsilon = float(curve.largest[curve.best]), float(curve.epsilons[curve.best])
    lasting = np.where(curve.is_comparable, np.nan_to_num(curve.relative, nan=np.inf).min(axis=0), 0.0)
    wrong = np.flatnonzero(lasting > AGREES)
    if not wrong.size:
        return tr(
            "The backward pass agrees with the differences to {least}; the error is smallest at ε = {epsilon}."
        ).format(least=error_text(least), epsilon=error_text(epsilon))
    worst = check.weight_at(int(curve.checked[lasting.argmax()]))
    return tr(
        "The backward pass differs from the differences in {size} of {count} weights, most in "
        "{gradient_symbol}; the error is smallest at ε = {epsilon}: {least}."
    ).format(
        size=wrong.size,
        count=len(lasting),
        gradient_symbol=gradient_symbol(check, worst),
        epsilon=error_text(epsilon),
        least=error_text(least),
    )


def remarks(check: Check, at: int) -> str:
    """What one should know of this check beside the verdict; empty if there is nothing."""
    curve = check.curve
    said = []
    if check.is_sample:
        said.append(
            tr("A random sample was checked: {count} of {parameter_count} weights.").format(
                count=number_format.grouped(len(curve.checked)),
                parameter_count=number_format.grouped(check.spec.parameter_count),
            )
        )
    hidden = int((~curve.is_comparable & (curve.analytic != 0.0)).sum())
    if hidden and curve.is_comparable.any():
        said.append(
            tr("1 gradient is too small for a difference to show, and not in the curve.")
            if hidden == 1
            else tr("{count} gradients are too small for a difference to show, and not in the curve.").format(
                count=hidden
            )
        )
    near = [kink for kink in check.kinks if kink.distance <= curve.epsilons[at]]
    if near:
        said.append(_kink_remark(check, near))
    return " ".join(said)


def _kink_remark(check: Check, near: list[Kink]) -> str:
    hidden_count = check.spec.hidden_count
    names = [
        unit_label("r", kink.unit, kink.layer, hidden_count)
        if kink.layer <= hidden_count
        else unit_label("s", kink.unit)
        for kink in sorted(near, key=lambda kink: kink.distance)
    ]
    listed = ", ".join(names[:_MOST_KINKS]) + (
        tr(" and {count} more").format(count=len(names) - _MOST_KINKS) if len(names) > 3 else ""
    )
    if len(names) == 1:
        return tr("{sum} is within ε of a kink: a difference across it is rightly another number.").format(sum=listed)
    return tr("{sums} are within ε of a kink: a difference across it is rightly another number.").format(sums=listed)
