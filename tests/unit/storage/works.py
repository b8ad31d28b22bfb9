"""Pieces of work to save, and the comparison of two of them to the last bit."""

from __future__ import annotations

import struct
from dataclasses import fields, is_dataclass, replace
from pathlib import Path

import numpy as np

from nn_sim.datasets import Dataset, Split, make_builtin
from nn_sim.engine import NUMPY, Hyperparameters
from nn_sim.experiment import Experiment
from nn_sim.experiment.edits import new_experiment, with_frozen, with_hyperparameters, with_stop_rules, with_weights
from nn_sim.experiment.stop_rules import StopRules
from nn_sim.experiment.timeline import Timeline, begun, with_bookmark, with_edit, with_run
from nn_sim.storage import Saved, ViewSettings, load, save
from nn_sim.training.runner import Runner
from nn_sim.training.time_travel import experiment_of


def trained(timeline: Timeline, e: Experiment, steps: int) -> tuple[Timeline, Experiment]:
    """Go on with a run for so many steps."""
    runner = Runner(e, NUMPY)
    runner.advance_steps(steps)
    after = runner.finished_experiment()
    return with_run(timeline, runner.stretches(), after), after


def flowers() -> Dataset:
    """Data as a file brings them: names in many scripts, three classes, numbers of different size."""
    rng = np.random.Generator(np.random.PCG64(3))
    return Dataset(
        name="цветы",
        title="Blumen „größer“ 🌷",
        description="12 rows\nof two inputs",
        inputs=rng.normal(size=(12, 2)) * [1.0, 1e6],
        targets=np.arange(12) % 3,
        input_names=("长度", "width, cm"),
        target_names=("species",),
        classes=("setosa", "", "ο τρίτος"),
        scale="standard",
        origin="цветы.csv",
        features=("x1", "x1*x2", "sin(x2)"),
    )


def long_story() -> Saved:
    """Two runs with an edit between them, a branch that leaves the first, bookmarks, a pinned run and a diary."""
    e = new_experiment(flowers(), hidden_sizes=(3, 2), hyperparameters=Hyperparameters(batch_size=5), seed=2**62 + 1)
    timeline, first = trained(begun(e, "numpy"), e, 11)
    timeline = with_bookmark(timeline, "before „Adam“ ✂", 7)
    adam = with_hyperparameters(first, replace(first.hyperparameters, optimiser="adam", schedule="cosine"))
    timeline, second = trained(with_edit(timeline, adam), adam, 6)
    past = experiment_of(timeline, 1, 4)
    changed = with_frozen(with_weights(past, 0, 1, 2, [[0.125]]), frozenset({0, 5}), True)
    changed = with_stop_rules(changed, StopRules(epochs=1000, target_loss=0.25, patience=7))
    timeline, now = trained(with_edit(timeline, changed), changed, 9)
    view = ViewSettings("layer", 7, float("inf"), ("equation", "loss"))
    return Saved(now, timeline, view, ("Step", "w_21 = 0.125"), pinned=second)


def small_story() -> Saved:
    """A single run of the worked example, to be spoilt byte by byte."""
    e = new_experiment(make_builtin("xor"), hidden_sizes=(2,), split=Split(test_share=0.0))
    timeline, now = trained(begun(e, "numpy"), e, 5)
    return Saved(now, with_bookmark(timeline, "here", 3), diary=("Step",))


def there_and_back(saved: Saved, folder: Path) -> Saved:
    """Save and load."""
    path = folder / "work.nnsim"
    save(path, saved)
    return load(path)


def difference(one: object, other: object, at: str = "saved") -> str:
    """Where two values differ first, to the last bit; empty if nowhere. Functions are passed over."""
    if type(one) is not type(other):
        return f"{at}: {type(one).__name__} and {type(other).__name__}"
    if isinstance(one, np.ndarray) and isinstance(other, np.ndarray):
        same = one.dtype == other.dtype and one.shape == other.shape and one.tobytes() == other.tobytes()
        return "" if same else f"{at}: arrays {one!r} and {other!r}"
    if is_dataclass(one):
        pairs = [(f".{f.name}", getattr(one, f.name), getattr(other, f.name)) for f in fields(one)]
    elif isinstance(one, tuple) and isinstance(other, tuple):
        if len(one) != len(other):
            return f"{at}: {len(one)} and {len(other)} of them"
        pairs = [(f"[{n}]", *pair) for n, pair in enumerate(zip(one, other, strict=True))]
    elif isinstance(one, float) and isinstance(other, float):
        return "" if struct.pack("<d", one) == struct.pack("<d", other) else f"{at}: {one!r} and {other!r}"
    else:
        return "" if callable(one) or one == other else f"{at}: {one!r} and {other!r}"
    return next((found for name, *pair in pairs if (found := difference(*pair, at + name))), "")
