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
from nn_sim.cli.sweep_options import SweepOptions
from nn_sim.datasets import Dataset

MOST_RUNS = 100_000


def runs_of(options: SweepOptions, dataset: Dataset) -> list[RunSettings]:
    """Return the settings of every run, none twice, with nothing left that follows from the data.

    Raises
    ------
    InputError
        If there are too many, or one of them cannot be.
    """
    lists = (options.hidden, options.activation, options.loss, options.eta, options.batch)
    count = math.prod(map(len, lists)) * options.seeds
    if count > MOST_RUNS:
        raise InputError(f"this grid has {count:,} runs; at most {MOST_RUNS:,} go into one sweep")
    _require_possible(options, dataset)
    losses = [_resolved(replace(_first(options), loss=loss), dataset) for loss in options.loss]
    grid = product(options.hidden, options.activation, losses, options.batch, options.eta, range(options.seeds))
    runs = (
        replace(settings, hidden=hidden, activation=activation, batch=batch, eta=eta, seed=seed)
        for hidden, activation, settings, batch, eta, seed in grid
    )
    return list(dict.fromkeys(runs))


def _first(options: SweepOptions) -> RunSettings:
    """The first run, with functions that may still be left to the data."""
    return RunSettings(
        data=options.data,
        target=options.target,
        hidden=options.hidden[0],
        activation=options.activation[0],
        output=options.output,
        loss=options.loss[0],
        eta=options.eta[0],
        batch=options.batch[0],
        epochs=options.epochs,
        test_share=options.test_share,
        seed=0,
        data_seed=options.data_seed,
        engine=options.engine,
    )


def _resolved(settings: RunSettings, dataset: Dataset) -> RunSettings:
    spec = experiment_on(dataset, settings).spec
    return replace(settings, output=spec.output, loss=spec.loss, test_share=share_kept_back(dataset, settings))


def _require_possible(options: SweepOptions, dataset: Dataset) -> None:
    """Try each value once, for none is impossible only together with another, but losses, which are set up whole."""
    first = _first(options)
    for hidden in options.hidden:
        require_reasonable_size(dataset, replace(first, hidden=hidden))
    for eta in options.eta:
        hyperparameters_of(replace(first, eta=eta))
