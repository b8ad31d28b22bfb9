"""The options of ``nn-sim train``, and the experiment that they ask for."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from nn_sim.cli.arguments import (
    InputError,
    OneLineParser,
    hidden_sizes,
    number,
    plain_name,
    whole_number,
)
from nn_sim.datasets import (
    Dataset,
    Split,
    UnknownDataset,
    builtin_names,
    default_output,
    make_builtin,
    output_count,
    read_csv,
)
from nn_sim.engine import HIDDEN_ACTIVATIONS, LOSSES, OUTPUT_ACTIVATIONS, Hyperparameters
from nn_sim.experiment import Experiment
from nn_sim.experiment.edits import DEFAULT_HIDDEN, new_experiment

PROGRAM = "nn-sim train"
MOST_WEIGHTS = 10_000_000
"""More are a slip of the pen, and would take gigabytes before anything is learned."""


@dataclass(frozen=True)
class TrainOptions:
    """What the user typed; None is "auto" or not typed."""

    data: str
    target: str | None
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
    backend: str
    json: bool


def read_options(arguments: Sequence[str]) -> TrainOptions:
    """Read the command line after ``train``.

    Raises
    ------
    InputError
        If an option is unknown or its value cannot be read.
    """
    typed: Namespace = _parser().parse_args(arguments)
    values = {name: None if value == "auto" else value for name, value in vars(typed).items()}
    return TrainOptions(**{**values, "data": typed.data, "target": typed.target})


def experiment_for(options: TrainOptions) -> Experiment:
    """Load the data and set up the network.

    Raises
    ------
    InputError
        If the data cannot be had or the network cannot be.
    """
    try:
        dataset = _dataset_for(options)
        _require_reasonable_size(dataset, options)
        return new_experiment(
            dataset,
            hidden_sizes=options.hidden,
            hidden=options.activation,
            output=options.output,
            loss=options.loss,
            hyperparameters=Hyperparameters(eta=options.eta, batch_size=options.batch),
            split=_split_for(dataset, options),
            seed=options.seed,
        )
    except ValueError as error:  # every fault of data or network is one, with a sentence for the user
        raise InputError(str(error)) from error


def _dataset_for(options: TrainOptions) -> Dataset:
    """A built-in set by its name; whatever is no such name is a file, so that ./moons can be one."""
    try:
        dataset = make_builtin(options.data, seed=options.data_seed)
    except UnknownDataset as error:
        if _looks_like_a_name(options.data):
            raise InputError(f"{error}, or name a CSV file") from None
        return read_csv(options.data, options.target)
    if options.target is not None:
        raise InputError(f"--target names a column of a CSV file; {dataset.name} is a built-in set")
    return dataset


def _looks_like_a_name(data: str) -> bool:
    path = Path(data)
    return not path.suffix and len(path.parts) == 1 and not path.exists()


def _split_for(dataset: Dataset, options: TrainOptions) -> Split:
    """Truth tables and the worked example are learned whole, unless a share was typed."""
    share = options.test_share
    if share is None:
        share = Split().test_share if dataset.split_by_default else 0.0
    return Split(test_share=share, seed=options.data_seed)


def _require_reasonable_size(dataset: Dataset, options: TrainOptions) -> None:
    k = output_count(dataset, options.output or default_output(dataset))
    weights = sum(after * (before + 1) for before, after in pairwise((dataset.input_count, *options.hidden, k)))
    if weights > MOST_WEIGHTS:
        raise InputError(f"these hidden layers make {weights:,} weights; at most {MOST_WEIGHTS:,} can be trained here")


def _parser() -> OneLineParser:
    parser = OneLineParser(
        prog=PROGRAM,
        description="Train a network without a window and say how well it has learned.",
        epilog="exit status: 0 trained, 2 bad input, 3 diverged, 130 interrupted",
    )
    add, default = parser.add_argument, "(default: %(default)s)"
    names = ", ".join(builtin_names())
    add("--data", required=True, metavar="NAME|FILE.csv", help=f"one of {names}, or a CSV file")
    add("--target", metavar="COLUMN", help="the CSV file's target, by name or number from 1 (default: the last column)")
    add(
        "--hidden",
        type=hidden_sizes,
        default=DEFAULT_HIDDEN,
        metavar="4,2",
        help="units of each hidden layer, or none (default: 4)",
    )
    add("--activation", type=plain_name, choices=list(HIDDEN_ACTIVATIONS), default="tanh", help=f"g {default}")
    outputs = ["auto", *OUTPUT_ACTIVATIONS]
    add("--output", type=plain_name, choices=outputs, default="auto", help=f"f; auto follows the data {default}")
    losses = ["auto", *LOSSES]
    add("--loss", type=plain_name, choices=losses, default="auto", help=f"auto follows data and output {default}")
    add("--eta", type=number, default=Hyperparameters().eta, help=f"learning rate {default}")
    add("--batch", type=whole_number(1), default=1, metavar="N", help=f"examples to a step {default}")
    add("--epochs", type=whole_number(0), default=100, metavar="N", help=default)
    add(
        "--test-share",
        type=number,
        metavar="SHARE",
        help="kept back as a test, 0 to 0.9 (default: 0.3; 0 for truth tables and the worked example)",
    )
    seed = whole_number(0)
    add("--seed", type=seed, default=0, metavar="N", help=f"of the random start and the order of examples {default}")
    add("--data-seed", type=seed, default=0, metavar="N", help=f"of drawn data and of the split {default}")
    add("--backend", choices=["compiled", "numpy"], default="compiled", help=f"who does the arithmetic {default}")
    add("--json", action="store_true", help="print one object of JSON, and nothing else, to stdout")
    return parser
