"""Which pure edit answers which intention, and how the history names it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, NamedTuple

from nn_sim.engine.notation import matrix_name, weight_text
from nn_sim.experiment import Experiment, edits
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
    return _EDITS[type(intention)](before, intention)


def is_edit(intention: object) -> bool:
    """Whether an intention changes the experiment, and so can be undone."""
    return type(intention) in _EDITS


def _set_weights(before: Experiment, wish: intentions.SetWeights) -> Edited:
    after = edits.with_weights(before, wish.layer, wish.row, wish.column, wish.block)
    hidden_count = before.spec.hidden_count
    if wish.block.size == 1:
        name = weight_text(wish.layer, wish.row, wish.column, hidden_count)
        return Edited(after, f"{name} = {float(wish.block.flat[0]):g}")
    rows, columns = wish.block.shape
    return Edited(after, f"Paste {rows} × {columns} weights into {matrix_name(wish.layer, hidden_count)}")


def _learning(before: Experiment, **changed: Any) -> Experiment:
    return edits.with_hyperparameters(before, replace(before.hyperparameters, **changed))


def _set_hidden_sizes(before: Experiment, wish: intentions.SetHiddenSizes) -> Edited:
    layers = ", ".join(map(str, wish.hidden_sizes)) or "none"
    return Edited(edits.with_hidden_sizes(before, wish.hidden_sizes), f"Hidden layers: {layers}")


def _new_start(before: Experiment, _wish: intentions.NewStart) -> Edited:
    seed = before.seed + 1
    return Edited(edits.with_seed(before, seed), f"New random start, seed {seed}")


def _set_split(before: Experiment, wish: intentions.SetSplit) -> Edited:
    text = f"Test share {wish.split.test_share:.0%}, split seed {wish.split.seed}"
    return Edited(edits.with_split(before, wish.split), text, "split")


_EDITS: dict[type, Callable[[Experiment, Any], Edited]] = {
    intentions.SetWeights: _set_weights,
    intentions.SetEta: lambda e, wish: Edited(_learning(e, eta=wish.eta), f"η = {wish.eta:g}", "eta"),
    intentions.SetBatchSize: lambda e, wish: Edited(
        _learning(e, batch_size=wish.batch_size), f"Batch size {wish.batch_size}", "batch size"
    ),
    intentions.SetOptimiser: lambda e, wish: Edited(_learning(e, optimiser=wish.name), f"Optimiser {wish.name}"),
    intentions.SetSchedule: lambda e, wish: Edited(
        _learning(e, schedule=wish.name), f"Learning rate {wish.name.replace('_', '-')}"
    ),
    intentions.SetDecay: lambda e, wish: Edited(
        _learning(e, l1=wish.l1, l2=wish.l2), f"Weight decay L1 {wish.l1:g}, L2 {wish.l2:g}", "decay"
    ),
    intentions.SetInitialiser: lambda e, wish: Edited(edits.with_initialiser(e, wish.name), f"Start {wish.name}"),
    intentions.SetHiddenSizes: _set_hidden_sizes,
    intentions.SetHiddenActivation: lambda e, wish: Edited(
        edits.with_hidden_activation(e, wish.name), f"Hidden activation {wish.name}"
    ),
    intentions.SetOutputActivation: lambda e, wish: Edited(
        edits.with_output(e, wish.name), f"Output activation {wish.name}"
    ),
    intentions.SetLoss: lambda e, wish: Edited(edits.with_loss(e, wish.name), f"Loss {wish.name.replace('_', '-')}"),
    intentions.SetSeed: lambda e, wish: Edited(edits.with_seed(e, wish.seed), f"Seed {wish.seed}", "seed"),
    intentions.SetSplit: _set_split,
    intentions.LoadDataset: lambda e, wish: Edited(edits.with_dataset(e, wish.dataset), f"Data: {wish.dataset.title}"),
    intentions.Reset: lambda e, _wish: Edited(edits.reset(e), "Reset to the same start"),
    intentions.NewStart: _new_start,
}
