"""What ``nn-sim sweep`` prints at its end: the best settings, each the mean over its seeds."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from statistics import fmean

from nn_sim.cli.page import Grid, Page, Section
from nn_sim.cli.run_settings import RunSettings
from nn_sim.cli.sweep_idle import is_idle
from nn_sim.cli.sweep_row import hidden_text
from nn_sim.cli.sweep_run import RunResult

MOST_ROWS = 10  # of each table; all are in the file

_ALWAYS_SHOWN = ("hidden", "activation", "batch", "eta")
_SHOWN_WHERE_THEY_DIFFER = (
    *("init", "optimiser", "momentum", "schedule", "schedule_epochs", "schedule_factor", "l1", "l2"),
)


@dataclass(frozen=True)
class Mean:
    """A setting with the means over its seeds, NaN where there is none; runs that diverged only count as such."""

    settings: RunSettings
    runs: int
    diverged: int
    loss_train: float
    loss_test: float
    accuracy_train: float
    accuracy_test: float

    @property
    def loss(self) -> float:
        """By which it is ranked: of the test part, where there is one."""
        return self.loss_train if math.isnan(self.loss_test) else self.loss_test


def summary(results: Mapping[RunSettings, RunResult], title: str) -> str:
    """Return the page: a table for each loss, for losses of two kinds cannot be compared."""
    by_loss: dict[str, list[Mean]] = defaultdict(list)
    for mean in means(results):
        by_loss[str(mean.settings.loss)].append(mean)
    sections = tuple(
        Section(f"{'Best' if len(found) > MOST_ROWS else 'All'} settings, {_spoken(loss)} loss", (_table(found),))
        for loss, found in by_loss.items()
    )
    return Page(title, sections).text()


def means(results: Mapping[RunSettings, RunResult]) -> list[Mean]:
    """Return the means over seeds, best first; settings of which a run diverged come last."""
    by_setting: dict[RunSettings, list[RunResult]] = defaultdict(list)
    for settings, result in results.items():
        by_setting[replace(settings, seed=0)].append(result)
    found = (_mean(settings, runs) for settings, runs in by_setting.items())
    return sorted(found, key=lambda mean: (mean.diverged, math.inf if math.isnan(mean.loss) else mean.loss))


def _mean(settings: RunSettings, runs: list[RunResult]) -> Mean:
    good = [run for run in runs if not run.diverged]

    def of(measure: Callable[[RunResult], float]) -> float:
        return fmean(map(measure, good)) if good else math.nan

    return Mean(
        settings=settings,
        runs=len(runs),
        diverged=len(runs) - len(good),
        loss_train=of(lambda run: run.loss_train),
        loss_test=of(lambda run: run.loss_test),
        accuracy_train=of(lambda run: run.accuracy_train),
        accuracy_test=of(lambda run: run.accuracy_test),
    )


def _table(found: list[Mean]) -> Grid:
    """One row of text for each setting; columns that are empty throughout are left out."""
    columns = [
        *((name, [_setting(mean, name) for mean in found]) for name in _ALWAYS_SHOWN),
        *(column for column in _others(found) if len(set(column[1])) > 1),
        *((name, [cell(mean) for mean in found]) for name, cell in _RESULTS.items()),
    ]
    shown = [(name, *cells[:MOST_ROWS]) for name, cells in columns if any(cells[:MOST_ROWS])]
    return Grid(tuple(zip(*shown, strict=True)))


def _others(found: list[Mean]) -> list[tuple[str, list[str]]]:
    return [(name, [_setting(mean, name) for mean in found]) for name in _SHOWN_WHERE_THEY_DIFFER]


def _setting(mean: Mean, name: str) -> str:
    if is_idle(name, mean.settings):
        return ""
    value = getattr(mean.settings, name)
    return hidden_text(value) if name == "hidden" else f"{value:g}" if isinstance(value, float) else str(value)


_RESULTS: dict[str, Callable[[Mean], str]] = {
    "runs": lambda mean: str(mean.runs),
    "diverged": lambda mean: str(mean.diverged or ""),
    "loss_train": lambda mean: _figure(mean.loss_train, "{:.4g}"),
    "loss_test": lambda mean: _figure(mean.loss_test, "{:.4g}"),
    "accuracy_train": lambda mean: _figure(mean.accuracy_train, "{:.1%}"),
    "accuracy_test": lambda mean: _figure(mean.accuracy_test, "{:.1%}"),
}


def _figure(value: float, how: str) -> str:
    return "" if math.isnan(value) else how.format(value)


def _spoken(loss: str) -> str:
    return loss.replace("_", "-")
