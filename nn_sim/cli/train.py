"""``nn-sim train``: the main job without a window, from the command line to the exit code."""

from __future__ import annotations

from collections.abc import Sequence

from nn_sim.cli.arguments import InputError
from nn_sim.cli.engine_choice import ready_engine
from nn_sim.cli.exits import Exit
from nn_sim.cli.finished_run import run_to_the_end
from nn_sim.cli.folds_report import folds_page, folds_report
from nn_sim.cli.progress_bar import counting_bar
from nn_sim.cli.streams import write_error, write_json, write_text
from nn_sim.cli.train_options import PROGRAM, TrainOptions, experiment_for, read_options
from nn_sim.cli.train_report import report_of
from nn_sim.cli.train_summary import summary
from nn_sim.engine import Backend
from nn_sim.experiment import Experiment
from nn_sim.training.cross_validation import cross_validate


def main(arguments: Sequence[str]) -> int:
    """Train as the arguments say, print the result and return the exit code.

    Raises
    ------
    InputError
        If arguments or data are no good.
    """
    options = read_options(arguments)
    experiment, notes = experiment_for(options)
    engine = ready_engine(options.engine)
    if options.folds is not None:
        return _cross_validate(experiment, engine, options, options.folds, notes)
    with counting_bar("training", options.epochs, "epochs") as report:
        run = run_to_the_end(experiment, engine, options.epochs, report, options.stop_rules)
    told = report_of(run, options, notes)
    if options.json:
        write_json(told)
    else:
        write_text(summary(run.trained, told))
    if run.diverged:
        write_error(PROGRAM, run.diverged)
        return Exit.DIVERGED
    return Exit.OK


def _cross_validate(
    experiment: Experiment, engine: Backend, options: TrainOptions, k: int, notes: tuple[str, ...]
) -> int:
    rules = options.stop_rules
    with counting_bar(f"{k} folds", k * options.epochs, "epochs") as report:
        try:
            result = cross_validate(experiment, k, options.epochs, backend=engine, rules=rules, report=report)
        except ValueError as error:
            raise InputError(str(error)) from error
    told = folds_report(experiment, result, options, engine.name, notes)
    if options.json:
        write_json(told)
    else:
        write_text(folds_page(told, experiment.dataset.title))
    if result.diverged:
        write_error(PROGRAM, result.diverged)
        return Exit.DIVERGED
    return Exit.OK
