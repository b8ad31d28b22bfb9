"""Makes the examples that come with the program: ``python packaging/make_examples.py`` writes them anew.

Owns how each example is set up. All stand at step 0, so that nothing in them depends on which engine trained it, and
the same call writes the same bytes. A test compares the shipped files with what this makes.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from nn_sim.app.examples import EXAMPLES, path_of
from nn_sim.datasets import Split, make_builtin
from nn_sim.engine import Hyperparameters
from nn_sim.experiment import Experiment
from nn_sim.experiment.edits import (
    new_experiment,
    with_features,
    with_hidden_activation,
    with_stop_rules,
    with_weights,
    worked_experiment,
)
from nn_sim.experiment.stop_rules import StopRules
from nn_sim.experiment.timeline import begun
from nn_sim.storage import Saved, ViewSettings
from nn_sim.storage.save import write

WATCHABLE, SLOW = 5000.0, 500.0  # steps a second


def _until(experiment: Experiment, epochs: int) -> Experiment:
    return with_stop_rules(experiment, replace(experiment.stop_rules, epochs=epochs))


def _worked_backward() -> Experiment:
    return with_hidden_activation(worked_experiment(), "identity")


def _old_weights() -> Experiment:
    return _worked_backward()


def _xor() -> Experiment:
    how = Hyperparameters(eta=0.3)
    return _until(new_experiment(make_builtin("xor"), hidden_sizes=(), hyperparameters=how), 2000)


def _features() -> Experiment:
    how = Hyperparameters(eta=0.1)
    start = new_experiment(make_builtin("circles"), hidden_sizes=(), hyperparameters=how)
    return _until(with_features(start, ("x1^2", "x2^2")), 300)


def _zero_weights() -> Experiment:
    how = Hyperparameters(eta=0.3)
    moons = make_builtin("moons")
    return _until(
        new_experiment(moons, hidden_sizes=(4,), hidden="sigmoid", initialiser="zeros", hyperparameters=how), 500
    )


def _eta_too_large() -> Experiment:
    return _until(
        new_experiment(make_builtin("sine"), hidden_sizes=(6,), hyperparameters=Hyperparameters(eta=1.0)), 100
    )


def _batch_size() -> Experiment:
    clouds = make_builtin("gaussians", noise=0.7)
    how = Hyperparameters(eta=0.3, batch_size=1)
    return _until(new_experiment(clouds, hidden_sizes=(4,), hyperparameters=how), 200)


def _vanishing_gradient() -> Experiment:
    how = Hyperparameters(eta=0.1)
    moons = make_builtin("moons")
    return _until(new_experiment(moons, hidden_sizes=(6,) * 7, hidden="sigmoid", hyperparameters=how), 100)


def _dead_relu() -> Experiment:
    how = Hyperparameters(eta=0.1)
    start = new_experiment(make_builtin("moons"), hidden_sizes=(6,), hidden="relu", hyperparameters=how)
    for hidden_unit in range(3):
        start = with_weights(start, 0, hidden_unit, 0, -6.0)
    return with_stop_rules(start, StopRules(epochs=300, dead_units=True))


def _overfitting() -> Experiment:
    how = Hyperparameters(eta=0.1)
    moons = make_builtin("moons", size=80, noise=0.35)
    return _until(new_experiment(moons, hidden_sizes=(16,), hyperparameters=how, split=Split(test_share=0.5)), 2000)


def _sine() -> Experiment:
    return _until(
        new_experiment(make_builtin("sine"), hidden_sizes=(8,), hyperparameters=Hyperparameters(eta=0.1)), 500
    )


def _iris() -> Experiment:
    how = Hyperparameters(eta=0.05)
    return _until(new_experiment(make_builtin("iris"), hidden_sizes=(6,), hyperparameters=how), 100)


SETUPS: dict[str, tuple[Callable[[], Experiment], ViewSettings]] = {
    "worked_forward": (worked_experiment, ViewSettings("unit", speed=SLOW)),
    "worked_backward": (_worked_backward, ViewSettings("layer", speed=SLOW)),
    "old_weights": (_old_weights, ViewSettings("batch", speed=SLOW)),
    "xor": (_xor, ViewSettings("batch", speed=WATCHABLE)),
    "features": (_features, ViewSettings("batch", speed=WATCHABLE)),
    "zero_weights": (_zero_weights, ViewSettings("batch", speed=WATCHABLE)),
    "eta_too_large": (_eta_too_large, ViewSettings("batch", speed=SLOW)),
    "batch_size": (_batch_size, ViewSettings("batch", speed=WATCHABLE)),
    "vanishing_gradient": (_vanishing_gradient, ViewSettings("batch", speed=WATCHABLE)),
    "dead_relu": (_dead_relu, ViewSettings("batch", speed=WATCHABLE)),
    "overfitting": (_overfitting, ViewSettings("batch", speed=WATCHABLE)),
    "sine": (_sine, ViewSettings("batch", speed=WATCHABLE)),
    "iris": (_iris, ViewSettings("batch", speed=WATCHABLE)),
}
"""By the example's name: what makes it, and how it is looked at first."""


def saved_example(name: str) -> Saved:
    """Return what the file of an example holds."""
    make, view = SETUPS[name]
    experiment = make()
    example = next(one for one in EXAMPLES if one.name == name)
    return Saved(experiment, begun(experiment), view, (example.diary_line,))


def main() -> None:
    """Write all of them."""
    for name in SETUPS:
        path = path_of(name)
        fresh = path.with_suffix(".new")
        with fresh.open("wb") as file:
            write(file, saved_example(name))
        os.replace(fresh, path)
        sys.stdout.write(f"{path.relative_to(Path.cwd())}: {path.stat().st_size} bytes\n")


if __name__ == "__main__":
    main()
