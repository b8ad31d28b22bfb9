"""``nn-sim train``: the main job without a window, from the command line to the exit code."""

from __future__ import annotations

from collections.abc import Sequence

from nn_sim.cli.engine_choice import ready_engine
from nn_sim.cli.exits import Exit
from nn_sim.cli.finished_run import run_to_the_end
from nn_sim.cli.progress_bar import counting_bar
from nn_sim.cli.streams import write_error, write_json, write_text
from nn_sim.cli.train_options import PROGRAM, experiment_for, read_options
from nn_sim.cli.train_report import report_of
from nn_sim.cli.train_summary import summary


def main(arguments: Sequence[str]) -> int:
    """Train as the arguments say, print the result and return the exit code.

    Raises
    ------
    InputError
        If arguments or data are no good.
    """
    options = read_options(arguments)
    experiment = experiment_for(options)
    engine = ready_engine(options.engine)
    with counting_bar("training", options.epochs, "epochs") as report:
        run = run_to_the_end(experiment, engine, options.epochs, report, options.stop_rules)
    told = report_of(run, options)
    if options.json:
        write_json(told)
    else:
        write_text(summary(run.trained, told))
    if run.diverged:
        write_error(PROGRAM, run.diverged)
        return Exit.DIVERGED
    return Exit.OK
