"""Which pure edit answers which intention, and how the history names it."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import asdict, replace
from typing import Any, NamedTuple

from nn_sim.datasets import Dataset, with_cells, with_point_moved, with_points_added, with_points_removed
from nn_sim.engine import Parameters
from nn_sim.engine.notation import matrix_name, weight_text
from nn_sim.experiment import Experiment, edits
from nn_sim.experiment.data_edits import editable_dataset, with_edited_data
from nn_sim.experiment.frozen import places_of
from nn_sim.language import later, tr
from nn_sim.session import intentions


class Edited(NamedTuple):
    """The experiment after an edit, its line in the history, and what it merges with."""

    experiment: Experiment
    text: str
    merge_key: str | None = None


def edited(before: Experiment, intention: intentions.Edit) -> Edited:
    """Carry out an edit.

    Raises
    ------
    ValueError
        If the value cannot be; the message is one sentence for the user.
    """
    return EDITS[type(intention)](before, intention)


def _set_weights(before: Experiment, wish: intentions.SetWeights) -> Edited:
    after = edits.with_weights(before, wish.layer, wish.row, wish.column, wish.block)
    hidden_count = before.spec.hidden_count
    if wish.block.size == 1:
        name = weight_text(wish.layer, wish.row, wish.column, hidden_count)
        return Edited(after, f"{name} = {float(wish.block.flat[0]):g}")
    rows, columns = wish.block.shape
    return Edited(
        after,
        tr("Paste {rows} × {columns} weights into {matrix_name}").format(
            rows=rows, columns=columns, matrix_name=matrix_name(wish.layer, hidden_count)
        ),
    )


def _set_two_weights(before: Experiment, wish: intentions.SetTwoWeights) -> Edited:
    wishes = ((wish.first, wish.first_value), (wish.second, wish.second_value))
    matrices = [matrix.copy() for matrix in before.parameters.matrices]
    for ref, value in wishes:
        if not math.isfinite(value):
            raise ValueError(tr("a weight must be a finite number"))
        matrices[ref.layer][ref.row, ref.column] = value
    after = edits.with_parameters(before, Parameters.from_matrices(before.spec, matrices))
    words = (
        f"{weight_text(ref.layer, ref.row, ref.column, before.spec.hidden_count)} = {value:.4g}"
        for ref, value in wishes
    )
    return Edited(after, ", ".join(words).replace("-", "−"), f"drag {wish.gesture}")


def _learning(before: Experiment, **changed: Any) -> Experiment:
    return edits.with_hyperparameters(before, replace(before.hyperparameters, **changed))


def _set_optimiser_constants(before: Experiment, wish: intentions.SetOptimiserConstants) -> Edited:
    return _set_constants(before, asdict(wish))


def _set_schedule_constants(before: Experiment, wish: intentions.SetScheduleConstants) -> Edited:
    return _set_constants(before, {"schedule_epochs": wish.epochs, "schedule_factor": wish.factor})


def _set_constants(before: Experiment, named: dict[str, float | None]) -> Edited:
    changed = {name: value for name, value in named.items() if value is not None}
    text = ", ".join(f"{_SYMBOLS[name]} = {value:.12g}" for name, value in changed.items())
    return Edited(_learning(before, **changed), text, " ".join(changed))


def _set_stop_rules(before: Experiment, wish: intentions.SetStopRules) -> Edited:
    old, new = asdict(before.stop_rules), asdict(wish.rules)
    changed = [name for name in new if new[name] != old[name]]
    text = ", ".join(_RULE_TEXTS[name](new[name]) for name in changed) or tr("Stop rules")
    return Edited(edits.with_stop_rules(before, wish.rules), text, f"stop {' '.join(changed)}")


def _set_frozen(before: Experiment, wish: intentions.SetFrozen) -> Edited:
    places = places_of(before.spec, wish.layer, wish.row, wish.column, wish.shape)
    hidden_count = before.spec.hidden_count
    if len(places) == 1:
        what = weight_text(wish.layer, wish.row, wish.column, hidden_count)
    else:
        what = tr("{rows} × {columns} weights of {matrix}").format(
            rows=wish.shape[0], columns=wish.shape[1], matrix=matrix_name(wish.layer, hidden_count)
        )
    return Edited(
        edits.with_frozen(before, places, wish.frozen),
        (tr("Freeze {weights}") if wish.frozen else tr("Train {weights} again")).format(weights=what),
    )


def _set_hidden_sizes(before: Experiment, wish: intentions.SetHiddenSizes) -> Edited:
    layers = ", ".join(map(str, wish.hidden_sizes)) or tr("none")
    return Edited(
        edits.with_hidden_sizes(before, wish.hidden_sizes), tr("Hidden layers: {layers}").format(layers=layers)
    )


def _new_start(before: Experiment, _wish: intentions.NewStart) -> Edited:
    seed = before.seed + 1
    return Edited(edits.with_seed(before, seed), tr("New random start, seed {seed}").format(seed=seed))


def _set_split(before: Experiment, wish: intentions.SetSplit) -> Edited:
    by_class = tr(", by class") if wish.split.stratified else ""
    text = tr("Test share {test_share:.0%}, split seed {seed}{by_class}").format(
        test_share=wish.split.test_share, seed=wish.split.seed, by_class=by_class
    )
    return Edited(edits.with_split(before, wish.split), text, "split")


def _add_points(before: Experiment, wish: intentions.AddPoints) -> Edited:
    dataset = editable_dataset(before)
    count = len(wish.inputs)
    name = _one_class(dataset, wish.targets.tolist())
    text = _adding_text(count, name, brushed=wish.brushed)
    return Edited(with_edited_data(before, with_points_added(dataset, wish.inputs, wish.targets)), text)


def _move_point(before: Experiment, wish: intentions.MovePoint) -> Edited:
    moved = with_point_moved(editable_dataset(before), wish.row, wish.inputs, wish.targets)
    return Edited(with_edited_data(before, moved), tr("Move a point"))


def _remove_points(before: Experiment, wish: intentions.RemovePoints) -> Edited:
    left = with_points_removed(editable_dataset(before), wish.rows)
    return Edited(with_edited_data(before, left), _deleting_text(len(wish.rows)))


def _set_cells(before: Experiment, wish: intentions.SetCells) -> Edited:
    dataset = editable_dataset(before)
    after = with_edited_data(before, with_cells(dataset, wish.row, wish.column, wish.block))
    rows, columns = wish.block.shape
    if wish.row == dataset.size:
        return Edited(after, _adding_text(rows, _one_class(dataset, wish.block[:, -1].astype(int).tolist())))
    if wish.block.size > 1:
        return Edited(
            after,
            tr("Paste {rows} × {columns} cells at row {row}").format(rows=rows, columns=columns, row=wish.row + 1),
        )
    name = (*dataset.input_names, *dataset.target_names)[wish.column]
    is_class = dataset.classes and wish.column == dataset.input_count
    value = dataset.classes[int(wish.block[0, 0])] if is_class else f"{wish.block[0, 0]:g}".replace("-", "−")
    return Edited(after, tr("Row {row}: {name} = {value}").format(row=wish.row + 1, name=name, value=value))


def _deleting_text(count: int) -> str:
    return tr("Delete a point") if count == 1 else tr("Delete {count} points").format(count=count)


def _adding_text(count: int, name: str, *, brushed: bool = False) -> str:
    """Say which points come; `name` is the class of all of them, or empty."""
    one, many, one_named, many_named = _BRUSHED if brushed else _ADDED
    words = (one_named if count == 1 else many_named) if name else (one if count == 1 else many)
    return tr(words).format(count=count, name=name)


_ADDED = (
    later("Add a point"),
    later("Add {count} points"),
    later("Add a point of class {name}"),
    later("Add {count} points of class {name}"),
)
_BRUSHED = (
    later("Brush a point"),
    later("Brush {count} points"),
    later("Brush a point of class {name}"),
    later("Brush {count} points of class {name}"),
)


def _one_class(dataset: Dataset, targets: list[int]) -> str:
    """Name the class of points that are all of one; empty for a regression."""
    return dataset.classes[targets[0]] if dataset.classes and len(set(targets)) == 1 else ""


def _load_dataset(before: Experiment, wish: intentions.LoadDataset) -> Edited:
    """Load data; where only one number of a drawn set is another, the history names it and spins of it merge."""
    after = edits.with_dataset(before, wish.dataset)
    title, old, new = wish.dataset.title, before.dataset.recipe, wish.dataset.recipe
    if old is not None and new is not None and old.name == new.name:
        changed = [name for name in _RECIPE_TEXTS if getattr(old, name) != getattr(new, name)]
        if len(changed) == 1:
            (name,) = changed
            text = tr(_RECIPE_TEXTS[name]).format(title=title, value=f"{getattr(new, name):.12g}")
            return Edited(after, text, f"data {name}")
    return Edited(after, tr("Data: {title}").format(title=title))


_RECIPE_TEXTS = {
    "size": later("{title}: size {value}"),
    "noise": later("{title}: noise {value}"),
    "seed": later("{title}: data seed {value}"),
}

_SYMBOLS = {
    "momentum": "μ",
    "rho": "ρ",
    "beta1": "β₁",
    "beta2": "β₂",
    "schedule_epochs": "n",
    "schedule_factor": "γ",
}

_RULE_TEXTS: dict[str, Callable[[Any], str]] = {
    "epochs": lambda n: tr("No last epoch") if n is None else tr("Stop at epoch {n}").format(n=n),
    "target_loss": lambda loss: tr("No target loss") if loss is None else tr("Stop at loss {loss:g}").format(loss=loss),
    "patience": lambda n: (
        tr("No patience rule")
        if n is None
        else tr("Stop when no better for 1 epoch")
        if n == 1
        else tr("Stop when no better for {n} epochs").format(n=n)
    ),
    "dead_units": lambda stop: tr("Stop at dead units") if stop else tr("Do not stop at dead units"),
}

EDITS: dict[type, Callable[[Experiment, Any], Edited]] = {
    intentions.SetWeights: _set_weights,
    intentions.SetTwoWeights: _set_two_weights,
    intentions.SetEta: lambda e, wish: Edited(_learning(e, eta=wish.eta), f"η = {wish.eta:g}", "eta"),
    intentions.SetBatchSize: lambda e, wish: Edited(
        _learning(e, batch_size=wish.batch_size),
        tr("Batch size {batch_size}").format(batch_size=wish.batch_size),
        "batch size",
    ),
    intentions.SetOptimiser: lambda e, wish: Edited(
        _learning(e, optimiser=wish.name), tr("Optimiser {name}").format(name=wish.name)
    ),
    intentions.SetSchedule: lambda e, wish: Edited(
        _learning(e, schedule=wish.name), tr("Learning rate {schedule}").format(schedule=wish.name.replace("_", "-"))
    ),
    intentions.SetDecay: lambda e, wish: Edited(
        _learning(e, l1=wish.l1, l2=wish.l2),
        tr("Weight decay L1 {l1:g}, L2 {l2:g}").format(l1=wish.l1, l2=wish.l2),
        "decay",
    ),
    intentions.SetOptimiserConstants: _set_optimiser_constants,
    intentions.SetScheduleConstants: _set_schedule_constants,
    intentions.SetStopRules: _set_stop_rules,
    intentions.SetFrozen: _set_frozen,
    intentions.SetInitialiser: lambda e, wish: Edited(
        edits.with_initialiser(e, wish.name), tr("Start {name}").format(name=wish.name)
    ),
    intentions.SetHiddenSizes: _set_hidden_sizes,
    intentions.SetHiddenActivation: lambda e, wish: Edited(
        edits.with_hidden_activation(e, wish.name), tr("Hidden activation {name}").format(name=wish.name)
    ),
    intentions.SetOutputActivation: lambda e, wish: Edited(
        edits.with_output(e, wish.name), tr("Output activation {name}").format(name=wish.name)
    ),
    intentions.SetLoss: lambda e, wish: Edited(
        edits.with_loss(e, wish.name), tr("Loss {name}").format(name=wish.name.replace("_", "-"))
    ),
    intentions.SetSeed: lambda e, wish: Edited(
        edits.with_seed(e, wish.seed), tr("Seed {seed}").format(seed=wish.seed), "seed"
    ),
    intentions.SetSplit: _set_split,
    intentions.SetFeatures: lambda e, wish: Edited(
        edits.with_features(e, wish.features),
        tr("Features: {features}").format(features=", ".join(wish.features) or tr("the inputs")),
    ),
    intentions.LoadDataset: _load_dataset,
    intentions.Reset: lambda e, _wish: Edited(edits.reset(e), tr("Reset to the same start")),
    intentions.RestorePinned: lambda _before, wish: Edited(
        edits.reset(wish.pinned), tr("Back to the start of the pinned run")
    ),
    intentions.NewStart: _new_start,
    intentions.AddPoints: _add_points,
    intentions.MovePoint: _move_point,
    intentions.RemovePoints: _remove_points,
    intentions.SetCells: _set_cells,
}
"""By the intention's type: what changes the experiment, and so can be undone."""
