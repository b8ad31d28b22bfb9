"""The slip in words: one weight with its numbers, what a run came to, and why there may be nothing to compare.

Pure text; knows no widget.
"""

from __future__ import annotations

import math

import numpy as np

from nn_sim.engine.backward import Backward
from nn_sim.engine.notation import layer_mark, unit_label, weight_label
from nn_sim.language import later, tr
from nn_sim.session.selection import Selection, WeightRef
from nn_sim.ui.number_format import compact
from nn_sim.ui.old_weights.comparison import Comparison, LossesOfBoth

NO_HIDDEN_LAYER = later(
    "Without a hidden layer both ways agree: W is the only matrix, and no sum goes back through "
    "it. Add a hidden layer under Network to compare."
)
PAUSE_TO_COMPARE = later("Pause to compare")


def explain(comparison: Comparison, selection: Selection) -> str:
    """Explain the selected weight, or the first that differs: its new value both ways and where it comes from."""
    ref = _explained(comparison, selection)
    if ref is None:
        return _all_agree(comparison)
    spec = comparison.experiment.spec
    name = weight_label(ref.layer, ref.row, ref.column, spec.hidden_count)
    if ref.layer == spec.hidden_count:
        value = compact(float(comparison.right.new_parameters.matrices[-1][ref.row, ref.column]))
        return tr("{name} is {value} both ways: when W's gradient is taken, no weight has changed yet.").format(
            name=name, value=value
        )
    pair = comparison.pairs[ref.layer]
    if not pair.differs[ref.row, ref.column]:
        return tr("{name} is {value} both ways{why_same}.").format(
            name=name, value=compact(float(pair.right[ref.row, ref.column])), why_same=_why_same(comparison, ref)
        )
    above = "w" if ref.layer + 1 == spec.hidden_count else f"v{layer_mark(ref.layer + 2, spec.hidden_count)}"
    right = _arithmetic(comparison, comparison.right.found, ref)
    mistaken = _arithmetic(comparison, comparison.mistaken.found, ref)
    values = compact(float(pair.right[ref.row, ref.column])), compact(float(pair.mistaken[ref.row, ref.column]))
    text = tr("{name}: right {right}, with {above} from before the step; mistaken {mistaken}").format(
        name=name, right=values[0] + right, above=above, mistaken=values[1] + mistaken
    )
    if len(comparison.right.x_i) > 1:
        return tr("{comparison}, with the new {above}.").format(comparison=text, above=above)
    back = compact(float(comparison.mistaken.found.backpropagated_j[ref.layer][0, ref.row]))
    return tr("{comparison}, for the sum that comes back is {back} with the new {above}.").format(
        comparison=text, back=back, above=above
    )


def formula(comparison: Comparison, selection: Selection) -> str:
    """Return what `explain` puts numbers into, in symbols; "" where it shows no arithmetic."""
    ref = _explained(comparison, selection)
    spec = comparison.experiment.spec
    if ref is None or ref.layer == spec.hidden_count or not _is_plain(comparison):
        return ""
    name = weight_label(ref.layer, ref.row, ref.column, spec.hidden_count)
    sum_in = unit_label("r", ref.row + 1, ref.layer + 1, spec.hidden_count)
    slope = f" · g′({sum_in})" if spec.hidden != "identity" else ""
    return tr("{name} − η{slope} · (sum that comes back) · {source}").format(
        name=name, slope=slope, source=_source(comparison, ref)
    )


def outcome(found: LossesOfBoth) -> str:
    """Say what a run came to: "After epoch 50: right 0.012, mistaken 0.013"."""
    right, mistaken = float(found.losses.right[-1]), float(found.losses.mistaken[-1])
    text = tr("After epoch {epoch}: right {right}, mistaken {mistaken}").format(
        epoch=int(found.epochs[-1]), right=_loss(right), mistaken=_loss(mistaken)
    )
    if math.isfinite(right) and math.isfinite(mistaken):
        difference = mistaken - right
        if difference == 0.0:
            return tr("{losses}, the same.").format(losses=text)
        if difference > 0:
            return tr("{losses}, {difference} more.").format(losses=text, difference=compact(difference))
        return tr("{losses}, {difference} less. That is no rule: mistaken steps do not follow the gradient.").format(
            losses=text, difference=compact(-difference)
        )
    broken = np.flatnonzero(~(np.isfinite(found.losses.right) & np.isfinite(found.losses.mistaken)))
    return tr("{losses}. A loss beyond all numbers first in epoch {epoch}: try a smaller η.").format(
        losses=text, epoch=math.ceil(found.epochs[broken[0]])
    )


def _loss(value: float) -> str:
    return compact(value) if math.isfinite(value) else tr("diverged")


def _explained(comparison: Comparison, selection: Selection) -> WeightRef | None:
    """Return the weight to explain: the selected one, or the first that differs where the slip begins."""
    if isinstance(selection, WeightRef):
        return selection
    for pair in reversed(comparison.pairs):
        places = np.argwhere(pair.differs)
        if len(places):
            return WeightRef(pair.layer, int(places[0][0]), int(places[0][1]))
    return None


def _all_agree(comparison: Comparison) -> str:
    if comparison.right.eta == 0.0:
        return tr("Both ways agree in this step: with η = 0 the new w is the old one.")
    if not comparison.right.delta_k.any():
        return tr("Both ways agree in this step: every δ of the outputs is 0, there is nothing to learn.")
    return tr("Both ways agree in this step: no sum that comes back is changed by the new weights.")


def _why_same(comparison: Comparison, ref: WeightRef) -> str:
    how = comparison.experiment.hyperparameters
    matrix = comparison.right.parameters.matrices[ref.layer]
    place = sum(before.size for before in comparison.right.parameters.matrices[: ref.layer])
    if place + ref.row * matrix.shape[1] + ref.column in how.frozen:
        return tr(": it is frozen")
    if ref.column > 0 and not comparison.right.passed.into[ref.layer][:, ref.column - 1].any():
        return tr(": {source} is 0, so its gradient is 0").format(source=_source(comparison, ref))
    return ""


def _source(comparison: Comparison, ref: WeightRef) -> str:
    """The symbol of the unit a weight comes from."""
    return unit_label("u" if ref.layer else "x", ref.column, ref.layer, comparison.experiment.spec.hidden_count)


def _is_plain(comparison: Comparison) -> bool:
    """Whether the new weight is the old one less η times the gradient of one example."""
    how = comparison.experiment.hyperparameters
    return how.optimiser == "sgd" and not (how.l1 or how.l2) and len(comparison.right.x_i) == 1


def _arithmetic(comparison: Comparison, found: Backward, ref: WeightRef) -> str:
    """How a new weight comes about: " = 1 − 0.1 · (−1) · 1", or just its gradient where that is not all."""
    if not _is_plain(comparison):
        several = len(comparison.right.x_i) > 1
        words = tr(" (from the mean gradient {gradient})") if several else tr(" (from the gradient {gradient})")
        return words.format(gradient=compact(float(found.gradients[ref.layer][ref.row, ref.column])))
    old = float(comparison.right.parameters.matrices[ref.layer][ref.row, ref.column])
    source = 1.0 if ref.column == 0 else float(comparison.right.passed.into[ref.layer][0, ref.column - 1])
    factors = [comparison.right.eta]
    if comparison.experiment.spec.hidden != "identity":
        factors.append(float(found.du_dr_j[ref.layer][0, ref.row]))
    factors += [float(found.backpropagated_j[ref.layer][0, ref.row]), source]
    return f" = {compact(old)} − {' · '.join(map(_factor, factors))}"


def _factor(value: float) -> str:
    text = compact(value)
    return f"({text})" if text.startswith("−") else text
