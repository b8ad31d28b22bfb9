"""``nn-sim train``: the main job without a window, from the command line to the exit code."""

from __future__ import annotations

import math
from collections.abc import Sequence
from time import perf_counter

from nn_sim.cli.exits import Exit
from nn_sim.cli.progress_bar import training_bar, waiting_for
from nn_sim.cli.streams import write_error, write_json, write_text
from nn_sim.cli.train_options import PROGRAM, TrainOptions, experiment_for, read_options
from nn_sim.cli.train_report import report_of
from nn_sim.cli.train_summary import summary
from nn_sim.engine import Backend, named_backend
from nn_sim.engine.backend import is_compiled
from nn_sim.training.runner import Runner

LOOK_SECONDS = 0.1  # how often the bar moves


def main(arguments: Sequence[str]) -> int:
    """Train as the arguments say, print the result and return the exit code.

    Raises
    ------
    InputError
        If arguments or data are no good.
    """
    options = read_options(arguments)
    experiment = experiment_for(options)
    backend = _backend(options.backend)
    runner = Runner(experiment, backend)
    seconds = _train(runner, options.epochs)
    trained = runner.finished_experiment()
    diverged = runner.diverged or _without_a_loss(trained.measures.loss_train, runner.step, options)
    report = report_of(trained, backend.name, seconds, runner.examples_done, options, diverged)
    if options.json:
        write_json(report)
    else:
        write_text(summary(trained, report))
    if diverged:
        write_error(PROGRAM, diverged)
        return Exit.DIVERGED
    return Exit.OK


def _backend(name: str) -> Backend:
    """Get the engine before the clock runs; the first time after an installation that means compiling it."""
    compiles = name == "compiled" and not is_compiled()
    with waiting_for("compiling the engine, once after an installation" if compiles else "loading the engine"):
        return named_backend(name)


def _train(runner: Runner, epochs: int) -> float:
    """Train up to so many epochs, or up to a divergence; return the seconds that the training took."""
    seconds = 0.0
    with training_bar(epochs) as report:
        while runner.epoch < epochs and not runner.diverged:
            began = perf_counter()
            runner.advance(LOOK_SECONDS, until_epoch=epochs)
            seconds += perf_counter() - began
            report(runner.epoch)
    return seconds


def _without_a_loss(loss: float, step: int, options: TrainOptions) -> str:
    """Weights may still be numbers where their loss is none: that, too, is a divergence."""
    if math.isfinite(loss):
        return ""
    return (
        f"Training diverged by step {step}: the loss left the range of numbers. "
        f"eta {options.eta:g} is probably too large, try {options.eta / 10:g}."
    )
