"""What the counters say and what their tooltips explain: pure texts in the lecture's letters."""

from __future__ import annotations

import math

from nn_sim.engine import NetworkSpec
from nn_sim.language import later, tr

_LOSS_FORMULAS = {
    "squared": "l = ½ Σₖ (yₖ − zₖ)²",
    "cross_entropy": "l = −Σₖ [ yₖ log zₖ + (1 − yₖ) log(1 − zₖ) ]",
}
_SOFTMAX_FORMULA = "l = −Σₖ yₖ log zₖ"
_ENGINES = {"compiled": later("compiled"), "numpy": "NumPy", "compiling": later("compiling…")}
_ENGINE_HELP = {
    "compiled": later("Training runs as machine code, compiled for this computer."),
    "numpy": later("Training runs with NumPy: the same numbers, more slowly."),
    "compiling": later("NumPy trains until the compiled engine is ready."),
}
_UNITS = ((1e9, "G/s"), (1e6, "M/s"), (1e3, "k/s"))


def loss_formula(spec: NetworkSpec) -> str:
    """Return l as it is with this network's loss and output."""
    return _SOFTMAX_FORMULA if spec.output == "softmax" and spec.loss != "squared" else _LOSS_FORMULAS[spec.loss]


def accuracy_rule(spec: NetworkSpec) -> str:
    """Return when an example counts as right."""
    if spec.k > 1:
        return tr("an example is right if the greatest zₖ is that of its class")
    threshold = "0" if spec.output == "tanh" else "0.5"
    return tr(
        "an example is right if z₁ lies above {threshold} for the second class and not above it for the first"
    ).format(threshold=threshold)


def percentage(share: float) -> str:
    """Format an accuracy: "97.5 %"; "–" where there is none."""
    return "–" if math.isnan(share) else f"{100 * share:.1f}\u2009%"


def rate(per_second: float) -> str:
    """Format a speed: "8.1 M/s", "950 /s"; "–" before the first run."""
    if not per_second > 0 or math.isinf(per_second):
        return "–"
    for unit, name in _UNITS:
        if per_second >= 0.9995 * unit:
            return f"{per_second / unit:.1f} {name}"
    return f"{per_second:.0f} /s" if per_second >= 10 else f"{per_second:.1f} /s"


def engine_name(engine: str) -> str:
    """Return the engine's name for people."""
    return tr(_ENGINES.get(engine, engine))


def engine_help(engine: str) -> str:
    """Return what the engine's name means, in one sentence."""
    return tr(_ENGINE_HELP[engine]) if engine in _ENGINE_HELP else ""
