"""Whatever is done, what is saved comes back to the last bit, and saved again it is the same bytes."""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from nn_sim.datasets import Dataset, Split, make_builtin
from nn_sim.engine import NUMPY
from nn_sim.engine.activations import HIDDEN_ACTIVATIONS
from nn_sim.experiment import Experiment
from nn_sim.experiment.edits import (
    new_experiment,
    outputs_for,
    reset,
    with_frozen,
    with_hidden_sizes,
    with_hyperparameters,
    with_output,
    with_split,
    with_stop_rules,
    with_weights,
)
from nn_sim.experiment.stop_rules import StopRules
from nn_sim.experiment.timeline import Timeline, begun, visiting, with_bookmark, with_edit, with_run
from nn_sim.storage import Saved, ViewSettings, load, save
from nn_sim.training.runner import Runner
from nn_sim.training.time_travel import experiment_of
from tests.property.networks import settings_of_learning, with_some_frozen
from tests.unit.storage.works import difference

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
NUMBERS = st.floats(-1e6, 1e6)


@st.composite
def datasets(draw: st.DrawFn) -> Dataset:
    if draw(st.booleans()):
        return make_builtin(draw(st.sampled_from(["xor", "worked", "gaussians", "sine"])))
    n, m, classes = draw(st.integers(2, 12)), draw(st.integers(1, 3)), draw(st.integers(0, 4))
    rng = np.random.Generator(np.random.PCG64(draw(st.integers(0, 2**32))))
    names = tuple(draw(st.lists(TEXTS, min_size=max(classes, 2), max_size=max(classes, 2), unique=True)))
    is_classes = classes >= 2
    return Dataset(
        name=draw(TEXTS),
        title=draw(TEXTS),
        description=draw(TEXTS),
        inputs=rng.normal(size=(n, m)) * 10.0 ** draw(st.integers(-200, 100)),
        targets=rng.integers(0, classes, size=n) if is_classes else rng.normal(size=(n, 2)),
        input_names=tuple(draw(TEXTS) for _ in range(m)),
        target_names=("y",) if is_classes else ("y", draw(TEXTS)),
        classes=names if is_classes else (),
        scale=draw(st.sampled_from(["none", "standard", "minmax"])),
        origin=draw(TEXTS),
    )


@st.composite
def splits(draw: st.DrawFn) -> Split:
    return Split(draw(st.sampled_from([0.0, 0.3, 0.9])), draw(st.integers(0, 2**40)), draw(st.booleans()))


@st.composite
def starts(draw: st.DrawFn) -> Experiment:
    dataset = draw(datasets())
    return new_experiment(
        dataset,
        hidden_sizes=tuple(draw(st.lists(st.integers(1, 4), max_size=3))),
        hidden=draw(st.sampled_from(sorted(HIDDEN_ACTIVATIONS))),
        output=draw(st.sampled_from(outputs_for(dataset))),
        loss=None if draw(st.booleans()) else "squared",
        hyperparameters=draw(settings_of_learning(most_eta=0.1)),
        split=draw(splits()),
        seed=draw(st.integers(0, 2**63 - 1)),
        order=draw(st.sampled_from(["shuffled", "sequential"])),
    )


def one_thing_done(draw: st.DrawFn, timeline: Timeline, e: Experiment) -> tuple[Timeline, Experiment]:
    """A run, an edit, a bookmark or a journey."""
    what = draw(st.sampled_from(["run", "run", "run", "settings", "freeze", "weight", "structure", "rules", "go"]))
    after = e
    match what:
        case "run":
            runner = Runner(e, NUMPY)
            runner.advance_steps(draw(st.integers(1, 40)))
            after = runner.finished_experiment()
            return with_run(timeline, runner.stretches(), after), after
        case "go":
            branch = draw(st.sampled_from(timeline.branches))
            step = draw(st.integers(timeline.first_step(branch.id), branch.last_step))
            marked = with_bookmark(visiting(timeline, branch.id), draw(TEXTS), step)
            return marked, experiment_of(timeline, branch.id, step)
        case "settings":
            after = with_hyperparameters(e, draw(settings_of_learning(most_eta=0.1)))
        case "freeze":
            how = with_some_frozen(e.hyperparameters, e.spec, draw(st.integers(0, 99)))
            after = with_frozen(e, how.frozen, True)
        case "weight":
            after = with_weights(e, 0, 0, 0, [[draw(NUMBERS)]])
        case "rules":
            after = with_stop_rules(e, StopRules(draw(st.none() | st.integers(1, 2**40)), 0.1, 5, draw(st.booleans())))
        case "structure":
            after = draw(
                st.sampled_from(
                    [
                        lambda: with_hidden_sizes(e, (2,)),
                        lambda: with_output(e, draw(st.sampled_from(outputs_for(e.dataset)))),
                        lambda: with_split(e, draw(splits())),
                        lambda: reset(e),
                    ]
                )
            )()
    return with_edit(timeline, after), after


@st.composite
def works(draw: st.DrawFn) -> Saved:
    e = draw(starts())
    timeline, pinned = begun(e, "numpy"), draw(st.booleans())
    first = e
    for _ in range(draw(st.integers(0, 7))):
        timeline, e = one_thing_done(draw, timeline, e)
    view = ViewSettings(
        draw(TEXTS), draw(st.integers(1, 17)), draw(st.none() | st.floats(0.1, exclude_min=True)), (draw(TEXTS),)
    )
    return Saved(e, timeline, view, tuple(draw(st.lists(TEXTS, max_size=3))), first if pinned else None)


@settings(deadline=None, max_examples=60)
@given(works())
def test_saving_and_loading_changes_nothing(saved: Saved):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "work.nnsim"
        save(path, saved)
        once = path.read_bytes()
        back = load(path)
        assert difference(saved, back) == ""
        save(path, back)
        assert path.read_bytes() == once
        assert Path(folder, "work.nnsim~").read_bytes() == once
