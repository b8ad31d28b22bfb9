"""The intention behind an action: small functions from the situation to what is wanted.

Owns what "one more unit" or "other data" means for the experiment at hand. Carries nothing out.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from nn_sim.datasets import make_builtin, redrawn
from nn_sim.session.intentions import (
    LoadDataset,
    Pause,
    Pin,
    PlayLesson,
    RestorePinned,
    Run,
    SetDigits,
    SetFrozen,
    SetHiddenSizes,
    SetSplit,
    SetWeights,
    ShowLongWay,
)
from nn_sim.ui.actions import ticks
from nn_sim.ui.actions.spec import Situation, Wish
from nn_sim.ui.actions.subject import hidden_layer_meant, weights_meant

FIRST_LAYER = 4
"""Units of a hidden layer where there was none."""
LARGEST_SEED = 2**31 - 1


def run_or_pause(situation: Situation) -> object:
    """Train, or stop training."""
    return Pause() if situation.state.running else Run()


def play_or_hold(situation: Situation) -> object:
    """Let the lesson's cursor move by itself, or hold it."""
    return PlayLesson(not situation.state.lesson.playing)


def long_way_or_short(situation: Situation) -> object:
    """Show delta_k by the chain rule as written, or the short way."""
    return ShowLongWay(not situation.state.lesson.long_way)


def one_layer_more(situation: Situation) -> object:
    """Put a hidden layer behind the last one, of the same size."""
    sizes = situation.state.experiment.spec.hidden_sizes
    return SetHiddenSizes((*sizes, sizes[-1] if sizes else FIRST_LAYER))


def one_layer_fewer(situation: Situation) -> object:
    """Take the last hidden layer out."""
    return SetHiddenSizes(situation.state.experiment.spec.hidden_sizes[:-1])


def units(change: int) -> Wish:
    """Return the wish for so many units more in the hidden layer that is meant."""

    def wish(situation: Situation) -> object:
        sizes = list(situation.state.experiment.spec.hidden_sizes)
        layer = hidden_layer_meant(situation.state)
        assert layer is not None, "conditions.hidden_layer"
        sizes[layer - 1] += change
        return SetHiddenSizes(tuple(sizes))

    return wish


def freeze_or_train(situation: Situation) -> object:
    """Freeze the weights that are meant, or train them again where all of them are frozen."""
    block = weights_meant(situation.state)
    assert block is not None, "conditions.weights_selected"
    return SetFrozen(*block, frozen=not ticks.selection_frozen(situation))


def zero_weights(situation: Situation) -> object:
    """Set the weights that are meant to 0."""
    block = weights_meant(situation.state)
    assert block is not None, "conditions.weights_selected"
    return SetWeights(block.layer, block.row, block.column, np.zeros(block.shape))


def builtin(name: str) -> Wish:
    """Return the wish to learn from the built-in set `name`."""
    return lambda _situation: LoadDataset(make_builtin(name))


def other_data(situation: Situation) -> object:
    """Draw other examples of the same kind, with the next seed."""
    dataset = situation.state.experiment.dataset
    assert dataset.recipe is not None, "conditions.drawn_data"
    return LoadDataset(redrawn(dataset, seed=_after(dataset.recipe.seed)))


def other_split(situation: Situation) -> object:
    """Keep other examples for testing, with the next seed."""
    split = situation.state.experiment.split
    return SetSplit(replace(split, seed=_after(split.seed)))


def pin_or_let_go(situation: Situation) -> object:
    """Keep the run as it is now, or let go of the one that is kept."""
    return Pin(situation.state.pinned is None)


def restore_pinned(situation: Situation) -> object:
    """Go back to the start of the pinned run."""
    assert situation.state.pinned is not None, "conditions.run_pinned"
    return RestorePinned(situation.state.pinned)


def digits(change: int) -> Wish:
    """Return the wish for so many digits more."""
    return lambda situation: SetDigits(situation.state.digits + change)


def _after(seed: int) -> int:
    return (seed + 1) % (LARGEST_SEED + 1)
