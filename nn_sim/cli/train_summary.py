"""What ``nn-sim train`` prints for people: one short page about a run."""

from __future__ import annotations

import math

from nn_sim.cli.train_report import TrainReport
from nn_sim.datasets import Scaling
from nn_sim.engine.notation import count_formula
from nn_sim.experiment import Experiment

LABEL_WIDTH = 12
MOST_COLUMNS = 12  # of a wide file; all of them are in the JSON


def summary(trained: Experiment, report: TrainReport) -> str:
    """Return the page, without a line end at its end."""
    sections = [
        ("Data", _data_lines(trained, report)),
        ("Learned as", _scaling_lines(trained)),
        ("Network", _network_lines(report)),
        ("Training", _training_lines(report)),
        ("Result", _result_lines(trained, report)),
    ]
    return "\n".join(
        f"{label if first else '':<{LABEL_WIDTH}}{line}".rstrip()
        for label, lines in sections
        for first, line in ((number == 0, line) for number, line in enumerate(lines))
    )


def _data_lines(trained: Experiment, report: TrainReport) -> list[str]:
    dataset = trained.dataset
    test = f"{report.examples_test} to test with" if report.examples_test else "none kept back as a test"
    return [
        f"{dataset.title} ({dataset.origin}): {dataset.description}",
        _target_line(trained),
        f"{_count(report.examples_train, 'example')} to learn from, {test}",
        *report.notes,
    ]


def _target_line(trained: Experiment) -> str:
    """Name what is learned: it may have been guessed."""
    dataset = trained.dataset
    names = ", ".join(dataset.target_names)
    classes = dataset.classes[:MOST_COLUMNS]
    more = ", ..." if len(dataset.classes) > MOST_COLUMNS else ""
    what = f"target{'' if len(dataset.target_names) == 1 else 's'} {names}"
    return f"{what}: {', '.join(classes)}{more}" if classes else what


def _scaling_lines(trained: Experiment) -> list[str]:
    data, dataset = trained.data, trained.dataset
    features = [f"features {', '.join(dataset.features)}"] if dataset.features else []
    lines = _described(data.input_scaling, dataset.network_input_names)
    if len(lines) > MOST_COLUMNS:
        left = len(lines) - MOST_COLUMNS
        lines = [*lines[:MOST_COLUMNS], f"and {_count(left, 'more column')}; --json tells all"]
    lines += _described(data.target_scaling, dataset.target_names)
    constants = [f"({data.input_scaling.constants} of the training part)"] if data.input_scaling else []
    return [*features, *lines, *constants]


def _described(scaling: Scaling | None, names: tuple[str, ...]) -> list[str]:
    return scaling.describe(names) if scaling else []


def _network_lines(report: TrainReport) -> list[str]:
    letters, numbers = count_formula(tuple(report.sizes))
    g = f"g = {report.hidden_activation}, " if len(report.sizes) > 2 else ""
    loss = report.loss.replace("_", "-")
    return [
        f"{'-'.join(map(str, report.sizes))}, {g}f = {report.output}, {loss} loss",
        f"{letters.replace('{', '').replace('}', '')} = {numbers} weights",
    ]


def _training_lines(report: TrainReport) -> list[str]:
    of = _count(report.batch, "example")
    speed = f", {report.samples_per_second:,.0f} examples a second" if math.isfinite(report.samples_per_second) else ""
    optimiser = "" if report.optimiser == "sgd" else f"{report.optimiser}, "
    lines = [
        f"{_count(report.epochs, 'epoch')}, {_count(report.steps, 'step')} of {of}, {optimiser}eta {report.eta:g}, "
        f"seed {report.seed}",
        f"{report.seconds_training:.3g} s{speed} ({report.engine} engine)",
    ]
    return [*lines, report.stopped] if report.stopped else lines


def _result_lines(trained: Experiment, report: TrainReport) -> list[str]:
    rows = [("", "train", "test"), ("loss", f"{report.loss_train:.6g}", _or_dash(f"{report.loss_test:.6g}"))]
    if trained.is_classification:
        train, test = report.accuracy_train, report.accuracy_test
        rows.append(("accuracy", _or_dash(f"{100 * train:.1f} %"), _or_dash(f"{100 * test:.1f} %")))
    several = len(report.targets) > 1
    numbers = (("R2", report.r_squared_train, report.r_squared_test), ("RMSE", report.rmse_train, report.rmse_test))
    for what, of_train, of_test in numbers:
        for name, on_train, on_test in zip(report.targets, of_train, of_test, strict=False):
            label = f"{what} {name}" if several else what
            rows.append((label, _or_dash(f"{on_train:.6g}"), _or_dash(f"{on_test:.6g}")))
    width = max(10, *(len(label) + 1 for label, *_ in rows))
    return [f"{label:<{width}}{train:>12}{test:>12}" for label, train, test in rows]


def _or_dash(text: str) -> str:
    return "-" if text.startswith("nan") else text


def _count(number: int, what: str) -> str:
    return f"{number:,} {what}{'' if number == 1 else 's'}"
