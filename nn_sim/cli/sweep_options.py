"""The options of ``nn-sim sweep``: lists of values, what all runs have in common, and who runs them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from nn_sim.cli.arguments import InputError, OneLineParser, whole_number
from nn_sim.cli.option_table import auto_as_none, take_one, take_several

PROGRAM = "nn-sim sweep"
BACKENDS = ("joblib", "dask")
VARIED = ("hidden", "activation", "loss", "eta", "batch")
FIXED = ("data", "target", "output", "epochs", "test_share", "data_seed", "engine")
MOST_JOBS = 1024


@dataclass(frozen=True)
class SweepOptions:
    """What the user typed; None is "auto" or not typed.

    Attributes
    ----------
    hidden, activation, loss, eta, batch : tuple
        The values of the grid.
    seeds : int
        Each point of the grid is run with the seeds 0, 1, ..., seeds - 1.
    jobs : int or None
        Processes of this machine; None is one for each core.
    scheduler : str or None
        Where the dask cluster's scheduler listens; None is a cluster of this machine's own.
    out : Path
        The file that takes the rows.
    """

    data: str
    target: str | None
    hidden: tuple[tuple[int, ...], ...]
    activation: tuple[str, ...]
    output: str | None
    loss: tuple[str | None, ...]
    eta: tuple[float, ...]
    batch: tuple[int, ...]
    epochs: int
    test_share: float | None
    seeds: int
    data_seed: int
    engine: str
    backend: str
    scheduler: str | None
    jobs: int | None
    out: Path


def read_options(arguments: Sequence[str]) -> SweepOptions:
    """Read the command line after ``sweep``.

    Raises
    ------
    InputError
        If an option is unknown, its value cannot be read, or two do not go together.
    """
    typed = vars(_parser().parse_args(arguments))
    lists = {name: tuple(typed[name]) for name in VARIED}
    functions = {"output": auto_as_none(typed["output"]), "loss": tuple(auto_as_none(typed["loss"]))}
    options = SweepOptions(**typed | lists | functions)
    if options.scheduler is not None and options.backend != "dask":
        raise InputError("--scheduler names a dask scheduler: it needs --backend dask")
    if options.scheduler is not None and options.jobs is not None:
        raise InputError("--jobs counts processes of this machine; how many a cluster has is settled where it runs")
    return options


def _parser() -> OneLineParser:
    parser = OneLineParser(
        prog=PROGRAM,
        description="Train a network with every combination of settings, many at a time; each is a row of CSV.",
        epilog="The same command goes on where it was stopped.\n\n"
        "exit status: 0 all runs are in the file, 2 bad input or no workers, 130 interrupted",
    )
    for name in ("data", "target"):
        take_one(parser, name)
    for name in VARIED:
        take_several(parser, name)
    add = parser.add_argument
    add("--seeds", type=whole_number(1), default=1, metavar="N", help="runs of each, with seeds 0 to N-1 (default: 1)")
    for name in FIXED[2:]:
        take_one(parser, name)
    add("--out", type=Path, required=True, metavar="FILE.csv", help="takes a row for each run, as soon as it is done")
    add(
        "--jobs",
        type=whole_number(1, MOST_JOBS),
        metavar="N",
        help="runs at a time on this machine (default: one for each core)",
    )
    add("--backend", choices=BACKENDS, default="joblib", help="who spreads the runs (default: joblib)")
    add("--scheduler", metavar="ADDRESS", help="of a dask cluster, such as tcp://lab:8786 (default: one of our own)")
    return parser
