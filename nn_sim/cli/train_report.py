"""What ``nn-sim train --json`` prints: the result of a run as one object.

Owns the keys, which other people's programs rely on. NaN stands for what does not apply and becomes null.
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import numpy as np
from numpy.typing import NDArray

from nn_sim.cli.finished_run import FinishedRun
from nn_sim.cli.run_settings import RunSettings
from nn_sim.datasets import Scaling
from nn_sim.experiment import Experiment
from nn_sim.experiment.number_results import r_squared, rmse
from nn_sim.experiment.results import Part, answers_of

Array = NDArray[np.float64]


class ScaledColumn(msgspec.Struct, frozen=True):
    """A column that is learned as (value - mean) / deviation, both of the training part."""

    name: str
    mean: float
    deviation: float


class RangedColumn(msgspec.Struct, frozen=True):
    """A column that is learned as (value - minimum) / range, both of the training part."""

    name: str
    minimum: float
    range: float


class ScalingReport(msgspec.Struct, frozen=True):
    """How numbers were scaled; no targets where they are classes."""

    inputs: list[ScaledColumn] | list[RangedColumn]
    targets: list[ScaledColumn] | list[RangedColumn]


class TrainReport(msgspec.Struct, frozen=True):
    """The result of a run.

    Attributes
    ----------
    sizes : list of int
        m, p_1, ..., p_H, k.
    epochs, steps : int
        Done: fewer than asked for where the run diverged.
    loss_train, loss_test, accuracy_train, accuracy_test : float
        Means over each part; NaN without a test part, and for the accuracies of a regression.
    targets : list of str
        The names of what is learned.
    r_squared_train, r_squared_test, rmse_train, rmse_test : list of float
        Of each number to predict, over each part and in its own units; empty for classes.
    seconds_training : float
        Without loading and compiling.
    samples_per_second : float
        Examples learned from in a second; NaN where none was.
    features : list of str
        The formulas of the network's inputs; empty for the inputs themselves.
    notes : list of str
        What was done to the file's table on the way, in sentences.
    parameters : list of matrices
        V^(1), ..., V^(H), W, row by row, the bias in column 0.
    scaling : ScalingReport or None
        None where the numbers were left as they are.
    stopped : str or None
        Which rule stopped it before its last epoch, in one sentence.
    diverged : str or None
        Where and why in one sentence.
    """

    data: str
    examples_train: int
    examples_test: int
    sizes: list[int]
    hidden_activation: str
    output: str
    loss: str
    optimiser: str
    eta: float
    batch: int
    seed: int
    data_seed: int
    engine: str
    epochs: int
    steps: int
    loss_train: float
    loss_test: float
    accuracy_train: float
    accuracy_test: float
    targets: list[str]
    r_squared_train: list[float]
    r_squared_test: list[float]
    rmse_train: list[float]
    rmse_test: list[float]
    seconds_training: float
    samples_per_second: float
    scaling: ScalingReport | None
    stopped: str | None
    diverged: str | None
    features: list[str]
    notes: list[str]
    parameters: list[list[list[float]]]


def report_of(run: FinishedRun, settings: RunSettings, notes: tuple[str, ...] = ()) -> TrainReport:
    """Put together what is to be told of a run."""
    trained = run.trained
    spec, data, measures = trained.spec, trained.data, trained.measures
    return TrainReport(
        data=settings.data,
        examples_train=len(data.X_train),
        examples_test=len(data.X_test),
        sizes=list(spec.sizes),
        hidden_activation=spec.hidden,
        output=spec.output,
        loss=spec.loss,
        optimiser=trained.hyperparameters.optimiser,
        eta=trained.hyperparameters.eta,
        batch=trained.hyperparameters.batch_size,
        seed=trained.seed,
        data_seed=settings.data_seed,
        engine=run.engine,
        epochs=trained.progress.epoch,
        steps=trained.progress.step,
        loss_train=measures.loss_train,
        loss_test=measures.loss_test,
        accuracy_train=measures.accuracy_train,
        accuracy_test=measures.accuracy_test,
        targets=list(trained.dataset.target_names),
        r_squared_train=_of_numbers(r_squared, trained, "train"),
        r_squared_test=_of_numbers(r_squared, trained, "test"),
        rmse_train=_of_numbers(rmse, trained, "train"),
        rmse_test=_of_numbers(rmse, trained, "test"),
        seconds_training=run.seconds,
        samples_per_second=run.examples_done / run.seconds if run.seconds > 0 else float("nan"),
        scaling=_scaling_of(trained),
        stopped=run.stopped or None,
        diverged=run.diverged or None,
        features=list(trained.dataset.features),
        notes=list(notes),
        parameters=[matrix.tolist() for matrix in trained.parameters.matrices],
    )


def _of_numbers(measure: Callable[[Array, Array], Array], trained: Experiment, part: Part) -> list[float]:
    if trained.is_classification:
        return []
    answers = answers_of(trained, part)
    return [float(value) for value in measure(np.asarray(answers.targets, dtype=np.float64), answers.z_k)]


def _scaling_of(trained: Experiment) -> ScalingReport | None:
    data, dataset = trained.data, trained.dataset
    if data.input_scaling is None:
        return None
    return ScalingReport(
        inputs=_columns(data.input_scaling, dataset.network_input_names),
        targets=_columns(data.target_scaling, dataset.target_names) if data.target_scaling else [],
    )


def _columns(scaling: Scaling, names: tuple[str, ...]) -> list[ScaledColumn] | list[RangedColumn]:
    numbers = zip(names, scaling.shift.tolist(), scaling.divisor.tolist(), strict=True)
    if scaling.kind == "minmax":
        return [RangedColumn(name, shift, divisor) for name, shift, divisor in numbers]
    return [ScaledColumn(name, shift, divisor) for name, shift, divisor in numbers]
