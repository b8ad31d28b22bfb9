"""What one run of training is: the data, the network and how it learns, and the experiment that these make.

Shared by ``train``, which makes one run, and ``sweep``, which makes many; must not know of the command line.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

from nn_sim.cli.arguments import InputError
from nn_sim.datasets import (
    CsvError,
    Dataset,
    Imported,
    Scale,
    Split,
    TableOptions,
    UnknownDataset,
    default_output,
    import_csv,
    make_builtin,
    output_count,
)
from nn_sim.datasets.csv_roles import Missing
from nn_sim.engine import Hyperparameters
from nn_sim.experiment import Experiment
from nn_sim.experiment.edits import new_experiment
from nn_sim.experiment.stop_rules import StopRules

MOST_WEIGHTS = 10_000_000
"""More are a slip of the pen, and would take gigabytes before anything is learned."""


@dataclass(frozen=True, kw_only=True)
class RunSettings:
    """The settings of one run, as typed; None is "auto" or not typed, and follows from the data."""

    data: str
    target: tuple[str, ...]
    hidden: tuple[int, ...]
    activation: str
    output: str | None
    loss: str | None
    eta: float
    batch: int
    epochs: int
    test_share: float | None
    seed: int
    data_seed: int
    engine: str
    optimiser: str = "sgd"
    momentum: float = Hyperparameters.momentum
    l1: float = 0.0
    l2: float = 0.0
    schedule: str = "constant"
    schedule_epochs: int = Hyperparameters.schedule_epochs
    schedule_factor: float = Hyperparameters.schedule_factor
    init: str = "auto"
    target_loss: float | None = None
    patience: int | None = None
    ignore: tuple[str, ...] = ()
    input: tuple[str, ...] = ()
    missing: Missing = "refuse"
    delimiter: str | None = None
    decimal: str | None = None
    encoding: str | None = None
    skip_bad_rows: bool = False
    scale: Scale | None = None
    features: tuple[str, ...] = ()
    stratified: bool = False

    @property
    def table(self) -> TableOptions:
        """How a file is read."""
        return TableOptions(
            targets=self.target,
            ignored=self.ignore,
            inputs=self.input,
            missing=self.missing,
            encoding=self.encoding,
            delimiter=self.delimiter,
            decimal=self.decimal,
            skip_bad_rows=self.skip_bad_rows,
        )

    @property
    def stop_rules(self) -> StopRules:
        """When to stop before the last epoch."""
        return StopRules(target_loss=self.target_loss, patience=self.patience)


def load_dataset(settings: RunSettings) -> Dataset:
    """Get the data of a run, without what there is to tell of them.

    Raises
    ------
    InputError
        If the data cannot be had.
    """
    return load_data(settings).dataset


def load_data(settings: RunSettings) -> Imported:
    """Get a built-in set by its name; whatever is no such name is a file, so that ./moons can be one.

    Raises
    ------
    InputError
        If the data cannot be had.
    """
    try:
        dataset = make_builtin(settings.data, seed=settings.data_seed)
    except UnknownDataset as error:
        if _looks_like_a_name(settings.data):
            raise InputError(f"{error}, or name a CSV file") from None
        loaded = _read_file(settings)
    else:
        _require_no_table_options(settings, dataset)
        loaded = Imported(dataset, (), ())
    try:
        return replace(loaded, dataset=_as_wanted(loaded.dataset, settings))
    except ValueError as error:
        raise InputError(str(error)) from error


def hyperparameters_of(settings: RunSettings) -> Hyperparameters:
    """Return how the network learns, or raise InputError if it cannot learn so."""
    try:
        return Hyperparameters(
            eta=settings.eta,
            batch_size=settings.batch,
            l1=settings.l1,
            l2=settings.l2,
            optimiser=settings.optimiser,
            momentum=settings.momentum,
            schedule=settings.schedule,
            schedule_epochs=settings.schedule_epochs,
            schedule_factor=settings.schedule_factor,
        )
    except ValueError as error:
        raise InputError(str(error)) from error


def require_reasonable_size(dataset: Dataset, settings: RunSettings) -> None:
    """Raise InputError if the hidden layers make more weights than anybody can have meant."""
    k = output_count(dataset, settings.output or default_output(dataset))
    weights = sum(
        after * (before + 1) for before, after in pairwise((dataset.network_input_count, *settings.hidden, k))
    )
    if weights > MOST_WEIGHTS:
        raise InputError(f"these hidden layers make {weights:,} weights; at most {MOST_WEIGHTS:,} can be trained here")


def is_builtin(data: str) -> bool:
    """Whether this names a built-in set, which name and seed tell wholly."""
    try:
        make_builtin(data)
    except UnknownDataset:
        return False
    return True


def share_kept_back(dataset: Dataset, settings: RunSettings) -> float:
    """Return the share kept back: truth tables and the worked example are learned whole, unless one was typed."""
    if settings.test_share is not None:
        return settings.test_share
    return Split().test_share if dataset.split_by_default else 0.0


def experiment_on(dataset: Dataset, settings: RunSettings) -> Experiment:
    """Set up the network on data that are there already.

    Raises
    ------
    InputError
        If the network cannot be, or cannot learn these data.
    """
    require_reasonable_size(dataset, settings)
    how = hyperparameters_of(settings)
    try:
        return new_experiment(
            dataset,
            hidden_sizes=settings.hidden,
            hidden=settings.activation,
            output=settings.output,
            loss=settings.loss,
            hyperparameters=how,
            split=Split(share_kept_back(dataset, settings), settings.data_seed, settings.stratified),
            seed=settings.seed,
            initialiser=settings.init,
        )
    except ValueError as error:  # every fault of data or network is one, with a sentence for the user
        raise InputError(str(error)) from error


def _as_wanted(dataset: Dataset, settings: RunSettings) -> Dataset:
    return replace(dataset, scale=settings.scale or dataset.scale, features=settings.features or dataset.features)


def _require_no_table_options(settings: RunSettings, dataset: Dataset) -> None:
    typed = {
        "--target names a column": settings.target,
        "--ignore names columns": settings.ignore,
        "--input names columns": settings.input,
        "--missing is about values": settings.missing != "refuse",
        "--delimiter is between the cells": settings.delimiter,
        "--decimal is the sign in numbers": settings.decimal,
        "--encoding is that": settings.encoding,
        "--skip-bad-rows is about rows": settings.skip_bad_rows,
    }
    for what, is_typed in typed.items():
        if is_typed:
            raise InputError(f"{what} of a CSV file; {dataset.name} is a built-in set")


def _read_file(settings: RunSettings) -> Imported:
    try:
        return import_csv(settings.data, settings.table)
    except CsvError as error:
        raise InputError(f"{error}{_REMEDIES[error.remedy]}") from error
    except ValueError as error:
        raise InputError(str(error)) from error


_REMEDIES = {
    "": "",
    "skip": " (--skip-bad-rows leaves such rows out)",
    "missing": " (--missing drop leaves such rows out, --missing mean fills in the column's mean)",
}


def _looks_like_a_name(data: str) -> bool:
    path = Path(data)
    return not path.suffix and len(path.parts) == 1 and not path.exists()
