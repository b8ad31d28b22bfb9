"""The options of ``nn-sim sweep``: lists of values, what all runs have in common, and who runs them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nn_sim.cli.arguments import InputError, OneLineParser, whole_number
from nn_sim.cli.option_table import auto_as_none, take_one, take_several
from nn_sim.cli.run_settings import RunSettings

PROGRAM = "nn-sim sweep"
BACKENDS = ("joblib", "dask")
#: The settings, by the heading under which the help has them, with how they are taken.
HEADINGS = {
    "data": (
        take_one,
        (
            *("data", "target", "ignore", "input", "missing", "skip_bad_rows", "delimiter", "decimal", "encoding"),
            *("scale", "features", "test_share", "stratified", "data_seed"),
        ),
    ),
    "network; each option takes one value or several": (take_several, ("hidden", "activation", "loss", "init")),
    "learning; each option takes one value or several": (
        take_several,
        ("optimiser", "momentum", "batch", "eta", "schedule", "schedule_epochs", "schedule_factor", "l1", "l2"),
    ),
    "one value for all runs": (take_one, ("output", "epochs", "target_loss", "patience", "engine")),
}
VARIED = tuple(name for take, names in HEADINGS.values() for name in names if take is take_several)
FIXED = tuple(name for take, names in HEADINGS.values() for name in names if take is take_one)
MOST_JOBS = 1024


@dataclass(frozen=True)
class SweepOptions:
    """What the user typed; None is "auto" or not typed.

    Attributes
    ----------
    first : RunSettings
        What all runs have in common, and the first value of each list.
    grid : mapping
        The values of each setting that takes several, by its name; the last one varies fastest.
    seeds : int
        Each point of the grid is run with the seeds 0, 1, ..., seeds - 1.
    jobs : int or None
        Processes of this machine; None is one for each core.
    scheduler : str or None
        Where the dask cluster's scheduler listens; None is a cluster of this machine's own.
    out : Path
        The file that takes the rows.
    """

    first: RunSettings
    grid: Mapping[str, tuple[Any, ...]]
    seeds: int
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
    typed |= {name: auto_as_none(typed[name]) for name in ("output", "loss")}
    grid = {name: tuple(typed.pop(name)) for name in VARIED}
    fixed = {name: typed.pop(name) for name in FIXED}
    firsts = {name: values[0] for name, values in grid.items()}
    options = SweepOptions(first=RunSettings(seed=0, **fixed, **firsts), grid=grid, **typed)
    if options.scheduler is not None and options.backend != "dask":
        raise InputError("--scheduler names a dask scheduler: it needs --backend dask")
    if options.scheduler is not None and options.jobs is not None:
        raise InputError("--jobs counts processes of this machine; how many a cluster has is settled where it runs")
    return options


def _parser() -> OneLineParser:
    parser = OneLineParser(
        prog=PROGRAM,
        description="Train a network with every combination of settings, many at a time; each is a row of CSV.\n"
        f"Example: {PROGRAM} --data moons --hidden 2 4 8 --eta 0.01 0.1 --seeds 5 --out sweep.csv",
        epilog="The same command goes on where it was stopped.\n\n"
        "exit status: 0 all runs are in the file, 2 bad input or no workers, 130 interrupted",
    )
    parser.usage = "%(prog)s --data NAME|FILE.csv --out FILE.csv [option value ...] ..."
    for heading, (take, names) in HEADINGS.items():
        group = parser.add_argument_group(heading)
        for name in names:
            take(group, name)
    add = parser.add_argument_group("the sweep").add_argument
    add("--seeds", type=whole_number(1), default=1, metavar="N", help="runs of each, with seeds 0 to N-1 (default: 1)")
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
