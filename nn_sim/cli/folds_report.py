"""What ``nn-sim train --folds`` tells: each fold's measures, their mean and their deviation, as JSON and for people."""

from __future__ import annotations

import math

import msgspec

from nn_sim.cli.run_settings import RunSettings
from nn_sim.experiment import Experiment, Measures
from nn_sim.training.cross_validation import CrossValidation


class FoldReport(msgspec.Struct, frozen=True):
    """The measures of one fold, or their mean, or their deviation; NaN for the accuracies of a regression."""

    loss_train: float
    loss_test: float
    accuracy_train: float
    accuracy_test: float


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
    diverged: str | None
    notes: list[str]


def folds_report(
    experiment: Experiment, result: CrossValidation, settings: RunSettings, engine: str, notes: tuple[str, ...]
) -> FoldsReport:
    """Put together what is to be told."""
    return FoldsReport(
        data=settings.data,
        examples=experiment.dataset.size,
        sizes=list(experiment.spec.sizes),
        epochs=settings.epochs,
        seed=experiment.seed,
        data_seed=settings.data_seed,
        engine=engine,
        folds=[_reported(fold.measures) for fold in result.folds],
        mean=_reported(result.mean),
        deviation=_reported(result.deviation),
        diverged=result.diverged or None,
        notes=list(notes),
    )


def folds_page(report: FoldsReport, title: str) -> str:
    """Return the page for people, without a line end at its end."""
    names = ("loss_train", "loss_test", "accuracy_train", "accuracy_test")
    shown = [name for name in names if not math.isnan(getattr(report.mean, name)) or name.startswith("loss")]
    head = f"{'':<10}" + "".join(f"{name.replace('_', ' '):>16}" for name in shown)
    rows = [(f"fold {number}", fold) for number, fold in enumerate(report.folds, 1)]
    rows += [("mean", report.mean), ("deviation", report.deviation)]
    lines = [
        f"{label:<10}" + "".join(f"{_text(name, getattr(row, name)):>16}" for name in shown) for label, row in rows
    ]
    first = f"{title}: {report.examples:,} examples in {len(report.folds)} folds, {report.epochs:,} epochs each"
    return "\n".join((*report.notes, first, head, *lines))


def _reported(measures: Measures) -> FoldReport:
    return FoldReport(*measures)


def _text(name: str, value: float) -> str:
    if math.isnan(value):
        return "-"
    return f"{100 * value:.1f} %" if name.startswith("accuracy") else f"{value:.6g}"
