"""The runs of a sweep: every combination of the values typed, checked before the first one begins.

Owns what "auto" comes to, and that two ways to say the same are one run.
"""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import product

from nn_sim.cli.arguments import InputError
from nn_sim.cli.run_settings import (
    RunSettings,
    experiment_on,
    hyperparameters_of,
    require_reasonable_size,
    share_kept_back,
)
from nn_sim.cli.sweep_idle import without_idle
from nn_sim.cli.sweep_options import SweepOptions
from nn_sim.datasets import Dataset

MOST_RUNS = 100_000
HOW_NAMES = ("eta", "batch", "momentum", "l1", "l2", "schedule_epochs", "schedule_factor")


def runs_of(options: SweepOptions, dataset: Dataset) -> list[RunSettings]:
    """Return the settings of every run, none twice, with no function left that follows from the data.

    Raises
    ------
    InputError
        If there are too many, or one of them cannot be.
    """
    axes = {**options.grid, "seed": range(options.seeds)}
    count = math.prod(map(len, axes.values()))
    if count > MOST_RUNS:
        raise InputError(f"this grid has {count:,} runs; at most {MOST_RUNS:,} go into one sweep")
    _require_possible(options, dataset)
    by_loss = {loss: _resolved(replace(options.first, loss=loss), dataset) for loss in options.grid["loss"]}
    points = (dict(zip(axes, values, strict=True)) for values in product(*axes.values()))
    runs = (without_idle(replace(by_loss[point.pop("loss")], **point)) for point in points)
    return list(dict.fromkeys(runs))


def _resolved(settings: RunSettings, dataset: Dataset) -> RunSettings:
    spec = experiment_on(dataset, settings).spec
    return replace(settings, output=spec.output, loss=spec.loss, test_share=share_kept_back(dataset, settings))


def _require_possible(options: SweepOptions, dataset: Dataset) -> None:
    """Try each value once, for few are impossible only together with another: losses and the deck's start."""
    first, grid = options.first, options.grid
    for hidden in grid["hidden"]:
        require_reasonable_size(dataset, replace(first, hidden=hidden))
    for name in HOW_NAMES:
        for value in grid[name]:
            hyperparameters_of(replace(first, **{name: value}))
    if "deck" in grid["init"]:
        for hidden in grid["hidden"]:
            experiment_on(dataset, replace(first, hidden=hidden, init="deck"))
