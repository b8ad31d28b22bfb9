"""What is told of two runs: the rows of the tables and the sentences. Pure text; knows no widget."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from nn_sim.experiment import Measures
from nn_sim.experiment.differences import differences
from nn_sim.language import later, tr
from nn_sim.ui.compare.runs import Run, Runs
from nn_sim.ui.number_format import compact, short

HOW_TO_COMPARE = later(
    "Pin this run, change one thing, train again from the same seed:\nboth runs then stand here side by side."
)
TRAIN_FIRST = later("Nothing has been trained yet: train first, then pin the run.")
BETTER = "✓"
BETTER_MEANS = later("✓ the better of the two")
OTHER_DATA = later("The data are not the same: losses and accuracies cannot be compared.")
OTHER_LOSS = later("The losses are of different kinds: they cannot be compared with one another.")
OTHER_SIZES = later(
    "The networks have different sizes, {} pinned and {} now: their weights cannot be compared one by one."
)

ABSENT = "–"
_PENDING = "…"
_MEASURES = {
    later("loss, train"): "loss_train",
    later("loss, test"): "loss_test",
    later("accuracy, train"): "accuracy_train",
    later("accuracy, test"): "accuracy_test",
}


@dataclass(frozen=True)
class Row:
    """A line of a table: what it is of, and how it stands in both runs; `better` says which is, 0 or 1."""

    name: str
    pinned: str
    now: str
    better: int | None = None


def setting_rows(runs: Runs) -> tuple[Row, ...]:
    """Return the settings in which the runs differ."""
    found = differences(runs.pinned.experiment, runs.now.experiment)
    return tuple(Row(tr(one.name), one.first or ABSENT, one.second or ABSENT) for one in found)


def settings_sentence(rows: tuple[Row, ...]) -> str:
    """Say how many settings differ, and what follows.

    What only one of the runs has, as the constants of its optimiser, belongs to another setting and is not counted.
    """
    if not rows:
        return tr("Nothing differs between the settings.")
    counted = [row for row in rows if ABSENT not in (row.pinned, row.now)] or list(rows)
    if len(counted) == 1:
        return tr("One setting differs: {name}.").format(name=counted[0].name)
    return tr("{count} settings differ: an effect cannot be put down to one of them.").format(count=len(counted))


def result_rows(runs: Runs) -> tuple[Row, ...]:
    """Return how far both runs have come and how good they are; accuracies only where there are classes."""
    epochs = Row(tr("epochs"), compact(runs.pinned.experiment.epochs), compact(runs.now.experiment.epochs))
    return (epochs, *_measure_rows(runs))


def results_sentence(runs: Runs) -> str:
    """Explain the mark of the better result, or say why there is none."""
    if not runs.have_the_same_data:
        return tr(OTHER_DATA)
    return tr(BETTER_MEANS) if runs.have_the_same_loss else tr(OTHER_LOSS)


def why_no_weights(runs: Runs) -> str:
    """Say why the weights cannot be compared one by one; "" if they can."""
    if runs.have_the_same_sizes:
        return ""
    return tr(OTHER_SIZES).format(*("-".join(map(str, run.experiment.spec.sizes)) for run in (runs.pinned, runs.now)))


def map_title(name: str, run: Run) -> str:
    """Return what stands over a map: "pinned, epoch 12"."""
    return tr("{name}, epoch {epoch}").format(name=name, epoch=compact(run.experiment.epochs))


def _measure_rows(runs: Runs) -> Iterator[Row]:
    both = runs.pinned, runs.now
    for name, field in _MEASURES.items():
        is_loss = field.startswith("loss")
        if not any(_has(run, field) for run in both):
            continue
        values = [_value(run.measures, field) for run in both]
        texts = [_text(run, field, value) for run, value in zip(both, values, strict=True)]
        comparable = runs.have_the_same_loss if is_loss else runs.have_the_same_data
        better = _better(values, lowest=is_loss) if comparable and texts[0] != texts[1] else None
        yield Row(tr(name), texts[0], texts[1], better)


def _has(run: Run, field: str) -> bool:
    """Whether there is such a measure: the test part may be empty, and numbers have no accuracy."""
    has_part = field.endswith("train") or len(run.experiment.data.test_rows) > 0
    return has_part and (field.startswith("loss") or run.experiment.is_classification)


def _value(measures: Measures | None, field: str) -> float | None:
    return None if measures is None else float(getattr(measures, field))


def _text(run: Run, field: str, value: float | None) -> str:
    if not _has(run, field):
        return ABSENT
    if value is None:
        return _PENDING
    return short(value) if field.startswith("loss") else f"{value:.1%}"


def _better(values: list[float | None], *, lowest: bool) -> int | None:
    """Return the place of the better of two; a number is better than none, but what is not known is not judged."""
    if None in values:
        return None
    first, second = (
        math.inf if value is None or math.isnan(value) else value if lowest else -value for value in values
    )
    return None if first == second else int(second < first)
