"""What ``nn-sim train --folds`` tells: each fold's measures, their mean and their deviation, as JSON and for people."""

from __future__ import annotations

import math
from collections.abc import Iterable

import msgspec
import numpy as np
import numpy.typing as npt

from nn_sim.cli.run_settings import RunSettings
from nn_sim.experiment import Experiment, Measures
from nn_sim.training.cross_validation import CrossValidation

COLUMN_WIDTH = 16


class FoldReport(msgspec.Struct, frozen=True):
    """The measures of one fold, or their mean, or their deviation.

    The accuracies of a regression are NaN; `r_squared` and `rmse` are those of its targets over the fold's test part,
    in their own units, and empty for classes.
    """

    loss_train: float
    loss_test: float
    accuracy_train: float
    accuracy_test: float
    r_squared: list[float]
    rmse: list[float]


class FoldsReport(msgspec.Struct, frozen=True):
    """The result of a cross-validation; `deviation` is that of a sample, divided by k - 1."""

    data: str
    examples: int
    sizes: list[int]
    epochs: int
    seed: int
    data_seed: int
    engine: str
    folds: list[FoldReport]
    mean: FoldReport
    deviation: FoldReport
    targets: list[str]
    diverged: str | None
    notes: list[str]


def folds_report(
    experiment: Experiment, result: CrossValidation, settings: RunSettings, engine: str, notes: tuple[str, ...]
) -> FoldsReport:
    """Put together what is to be told."""
    numbers = [np.array([getattr(fold, name) for fold in result.folds]) for name in ("r_squared", "rmse")]
    return FoldsReport(
        data=settings.data,
        examples=experiment.dataset.size,
        sizes=list(experiment.spec.sizes),
        epochs=settings.epochs,
        seed=experiment.seed,
        data_seed=settings.data_seed,
        engine=engine,
        folds=[_reported(fold.measures, fold.r_squared, fold.rmse) for fold in result.folds],
        mean=_reported(result.mean, *(table.mean(axis=0) for table in numbers)),
        deviation=_reported(result.deviation, *(_deviation(table) for table in numbers)),
        targets=list(experiment.dataset.target_names),
        diverged=result.diverged or None,
        notes=list(notes),
    )


def folds_page(report: FoldsReport, title: str) -> str:
    """Return the page for people, without a line end at its end."""
    parts = [(f"fold {number}", fold) for number, fold in enumerate(report.folds, 1)]
    rows = [(label, _cells(part, report.targets)) for label, part in (*parts, ("mean", report.mean))]
    rows.append(("deviation", _cells(report.deviation, report.targets)))
    heads = list(rows[-2][1])  # of the mean: a measure that is none in every fold is none in it
    widths = [max(COLUMN_WIDTH, len(head) + 2) for head in heads]
    lines = [
        f"{label:<10}" + "".join(f"{cells.get(head, '-'):>{width}}" for head, width in zip(heads, widths, strict=True))
        for label, cells in (("", {head: head for head in heads}), *rows)
    ]
    first = f"{title}: {report.examples:,} examples in {len(report.folds)} folds, {report.epochs:,} epochs each"
    return "\n".join((*report.notes, first, *lines))


def _cells(part: FoldReport, targets: list[str]) -> dict[str, str]:
    """The words under each head: losses, accuracies of classes, and R2 and RMSE of each number to predict."""
    cells = {"loss train": _text(part.loss_train), "loss test": _text(part.loss_test)}
    if not part.r_squared:
        cells["accuracy train"] = _percent(part.accuracy_train)
        cells["accuracy test"] = _percent(part.accuracy_test)
    for name, r_squared, rmse in zip(targets, part.r_squared, part.rmse, strict=False):
        of_name = f" {name}" if len(targets) > 1 else ""
        cells[f"R2 test{of_name}"] = _text(r_squared)
        cells[f"RMSE test{of_name}"] = _text(rmse)
    return cells


def _reported(measures: Measures, r_squared: Iterable[float], rmse: Iterable[float]) -> FoldReport:
    return FoldReport(*measures, r_squared=[float(x) for x in r_squared], rmse=[float(x) for x in rmse])


def _deviation(table: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    with np.errstate(invalid="ignore"):  # of a fold that diverged
        return np.asarray(table.std(axis=0, ddof=1))


def _text(value: float) -> str:
    return "-" if math.isnan(value) else f"{value:.6g}"


def _percent(value: float) -> str:
    return "-" if math.isnan(value) else f"{100 * value:.1f} %"
