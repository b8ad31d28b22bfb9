"""What tells two experiments apart, setting by setting: a table for those who compare two runs.

Owns which settings there are and how each is written. Knows no view.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from nn_sim.experiment.experiment import Experiment
from nn_sim.language import later, tr


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
        found.insert(0, Difference("data", tr("its own examples"), tr("its own examples")))
    explained = names & {"hidden layers", "inputs and outputs", "start", "seed"}
    if not explained and first.start.theta.tobytes() != second.start.theta.tobytes():
        found.append(Difference(later("first weights"), tr("its own"), tr("its own")))
    frozen = first.hyperparameters.frozen, second.hyperparameters.frozen
    if frozen[0] != frozen[1] and "frozen weights" not in names:
        found.append(Difference("frozen weights", tr("its own"), tr("its own")))
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
    return tr("{title}, {count} examples").format(title=experiment.dataset.title, count=len(experiment.dataset.inputs))


_SETTINGS: dict[str, Callable[[Experiment], str]] = {
    later("data"): _data,
    later("features"): lambda e: ", ".join(e.dataset.features) or tr("the inputs"),
    later("scale"): lambda e: e.dataset.scale,
    later("test share"): lambda e: f"{e.split.test_share:.0%}",
    later("split seed"): lambda e: str(e.split.seed),
    later("hidden layers"): lambda e: ", ".join(map(str, e.spec.hidden_sizes)) or tr("none"),
    later("inputs and outputs"): lambda e: tr("{inputs} and {outputs}").format(inputs=e.spec.m, outputs=e.spec.k),
    later("hidden activation g"): lambda e: e.spec.hidden.replace("_", " "),
    later("output activation f"): lambda e: e.spec.output,
    later("loss"): lambda e: e.spec.loss.replace("_", "-"),
    later("learning rate η"): _how("eta"),
    later("η over time"): _how("schedule"),
    later("schedule n"): lambda e: "" if e.hyperparameters.schedule == "constant" else _how("schedule_epochs")(e),
    later("schedule γ"): lambda e: (
        _how("schedule_factor")(e) if e.hyperparameters.schedule in ("step", "inverse_time") else ""
    ),
    later("optimiser"): _how("optimiser"),
    later("momentum μ"): lambda e: (
        _how("momentum")(e) if e.hyperparameters.optimiser in ("momentum", "nesterov") else ""
    ),
    later("ρ"): lambda e: _how("rho")(e) if e.hyperparameters.optimiser == "rmsprop" else "",
    later("β₁"): lambda e: _how("beta1")(e) if e.hyperparameters.optimiser == "adam" else "",
    later("β₂"): lambda e: _how("beta2")(e) if e.hyperparameters.optimiser == "adam" else "",
    later("batch size"): _how("batch_size"),
    later("weight decay L1"): _how("l1"),
    later("weight decay L2"): _how("l2"),
    later("frozen weights"): lambda e: str(len(e.hyperparameters.frozen)),
    later("start"): lambda e: e.initialiser,
    later("seed"): lambda e: str(e.seed),
    later("order of examples"): lambda e: e.order,
}
