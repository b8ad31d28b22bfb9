"""What tells two experiments apart, setting by setting: a table for those who compare two runs.

Owns which settings there are and how each is written. Knows no view.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from nn_sim.experiment.experiment import Experiment


@dataclass(frozen=True)
class Difference:
    """One setting that is not the same in both."""

    name: str
    first: str
    second: str


def differences(first: Experiment, second: Experiment) -> tuple[Difference, ...]:
    """Return every setting in which two experiments differ, in the order in which the window shows them."""
    rows = [Difference(name, text(first), text(second)) for name, text in _SETTINGS.items()]
    found = [row for row in rows if row.first != row.second]
    names = {row.name for row in found}
    if not names & {"data", "features"} and not _same_examples(first, second):
        found.insert(0, Difference("data", "its own examples", "its own examples"))
    explained = names & {"hidden layers", "inputs and outputs", "start", "seed"}
    if not explained and first.start.theta.tobytes() != second.start.theta.tobytes():
        found.append(Difference("first weights", "its own", "its own"))
    frozen = first.hyperparameters.frozen, second.hyperparameters.frozen
    if frozen[0] != frozen[1] and "frozen weights" not in names:
        found.append(Difference("frozen weights", "its own", "its own"))
    return tuple(found)


def _same_examples(first: Experiment, second: Experiment) -> bool:
    one, other = first.dataset, second.dataset
    return one is other or (np.array_equal(one.inputs, other.inputs) and np.array_equal(one.targets, other.targets))


def _how(name: str) -> Callable[[Experiment], str]:
    def text(experiment: Experiment) -> str:
        value = getattr(experiment.hyperparameters, name)
        return f"{value:g}" if isinstance(value, float) else str(value).replace("_", "-")

    return text


def _data(experiment: Experiment) -> str:
    return f"{experiment.dataset.title}, {len(experiment.dataset.inputs)} examples"


_SETTINGS: dict[str, Callable[[Experiment], str]] = {
    "data": _data,
    "features": lambda e: ", ".join(e.dataset.features) or "the inputs",
    "scale": lambda e: e.dataset.scale,
    "test share": lambda e: f"{e.split.test_share:.0%}",
    "split seed": lambda e: str(e.split.seed),
    "hidden layers": lambda e: ", ".join(map(str, e.spec.hidden_sizes)) or "none",
    "inputs and outputs": lambda e: f"{e.spec.m} and {e.spec.k}",
    "hidden activation g": lambda e: e.spec.hidden.replace("_", " "),
    "output activation f": lambda e: e.spec.output,
    "loss": lambda e: e.spec.loss.replace("_", "-"),
    "learning rate η": _how("eta"),
    "η over time": _how("schedule"),
    "schedule n": lambda e: "" if e.hyperparameters.schedule == "constant" else _how("schedule_epochs")(e),
    "schedule γ": lambda e: (
        _how("schedule_factor")(e) if e.hyperparameters.schedule in ("step", "inverse_time") else ""
    ),
    "optimiser": _how("optimiser"),
    "momentum μ": lambda e: _how("momentum")(e) if e.hyperparameters.optimiser in ("momentum", "nesterov") else "",
    "ρ": lambda e: _how("rho")(e) if e.hyperparameters.optimiser == "rmsprop" else "",
    "β₁": lambda e: _how("beta1")(e) if e.hyperparameters.optimiser == "adam" else "",
    "β₂": lambda e: _how("beta2")(e) if e.hyperparameters.optimiser == "adam" else "",
    "batch size": _how("batch_size"),
    "weight decay L1": _how("l1"),
    "weight decay L2": _how("l2"),
    "frozen weights": lambda e: str(len(e.hyperparameters.frozen)),
    "start": lambda e: e.initialiser,
    "seed": lambda e: str(e.seed),
    "order of examples": lambda e: e.order,
}
