"""The options of ``nn-sim train``, and the experiment that they ask for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from nn_sim.cli.arguments import OneLineParser
from nn_sim.cli.option_table import OPTIONS, auto_as_none, take_one
from nn_sim.cli.run_settings import RunSettings, experiment_on, load_dataset
from nn_sim.experiment import Experiment

PROGRAM = "nn-sim train"


@dataclass(frozen=True, kw_only=True)
class TrainOptions(RunSettings):
    """What the user typed: one run, and how to tell of it."""

    json: bool


def read_options(arguments: Sequence[str]) -> TrainOptions:
    """Read the command line after ``train``.

    Raises
    ------
    InputError
        If an option is unknown or its value cannot be read.
    """
    typed = vars(_parser().parse_args(arguments))
    functions = {name: auto_as_none(typed[name]) for name in ("output", "loss")}
    return TrainOptions(**typed | functions)


def experiment_for(options: TrainOptions) -> Experiment:
    """Load the data and set up the network.

    Raises
    ------
    InputError
        If the data cannot be had or the network cannot be.
    """
    return experiment_on(load_dataset(options.data, options.target, options.data_seed), options)


def _parser() -> OneLineParser:
    parser = OneLineParser(
        prog=PROGRAM,
        description="Train a network without a window and say how well it has learned.",
        epilog="exit status: 0 trained, 2 bad input, 3 diverged, 130 interrupted",
    )
    for name in OPTIONS:
        take_one(parser, name, flag="--backend" if name == "engine" else "")
    parser.add_argument("--json", action="store_true", help="print one object of JSON, and nothing else, to stdout")
    return parser
