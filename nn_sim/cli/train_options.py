"""The options of ``nn-sim train``, and the experiment that they ask for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from nn_sim.cli.arguments import InputError, OneLineParser, whole_number
from nn_sim.cli.option_table import OPTIONS, auto_as_none, take_one
from nn_sim.cli.run_settings import RunSettings, experiment_on, load_data
from nn_sim.experiment import Experiment

PROGRAM = "nn-sim train"


@dataclass(frozen=True, kw_only=True)
class TrainOptions(RunSettings):
    """What the user typed: one run, or one for each fold, and how to tell of it."""

    json: bool
    folds: int | None = None


def read_options(arguments: Sequence[str]) -> TrainOptions:
    """Read the command line after ``train``.

    Raises
    ------
    InputError
        If an option is unknown or its value cannot be read.
    """
    typed = vars(_parser().parse_args(arguments))
    functions = {name: auto_as_none(typed[name]) for name in ("output", "loss")}
    options = TrainOptions(**typed | functions)
    if options.folds is not None and options.test_share is not None:
        raise InputError("--folds tests with every example once: it goes without --test-share")
    return options


def experiment_for(options: TrainOptions) -> tuple[Experiment, tuple[str, ...]]:
    """Load the data and set up the network; the sentences tell what was done to the data on the way.

    Raises
    ------
    InputError
        If the data cannot be had or the network cannot be.
    """
    loaded = load_data(options)
    return experiment_on(loaded.dataset, options), loaded.notes


def _parser() -> OneLineParser:
    parser = OneLineParser(
        prog=PROGRAM,
        description="Train a network without a window and say how well it has learned.",
        epilog="exit status: 0 trained, 2 bad input, 3 diverged, 130 interrupted",
    )
    for name in OPTIONS:
        take_one(parser, name, flag="--backend" if name == "engine" else "")
    add = parser.add_argument
    add("--drop-missing", dest="missing", action="store_const", const="drop", help="the same as --missing drop")
    add("--folds", type=whole_number(2), metavar="K", help="cross-validate: train K times, each part once as the test")
    add("--json", action="store_true", help="print one object of JSON, and nothing else, to stdout")
    return parser
