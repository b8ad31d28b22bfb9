"""Rows of the menu Train: running and stepping, there and back, and the runs to compare."""

from __future__ import annotations

from nn_sim.engine import OPTIMISERS
from nn_sim.language import later
from nn_sim.session.intentions import EpochBack, MoveCursor, Reset, SetGranularity, SetOptimiser, StepEpoch
from nn_sim.stepper.walk import GRANULARITIES
from nn_sim.ui.actions import conditions as when
from nn_sim.ui.actions import ticks, wishes, wording
from nn_sim.ui.actions.spec import ActionSpec

_OPTIMISERS = {
    "sgd": (later("SGD"), later("Go down the gradient of each batch, by η")),
    "momentum": (later("momentum"), later("Keep a share of the last steps, like a ball that rolls")),
    "nesterov": (later("Nesterov"), later("Momentum that looks ahead to where it is rolling")),
    "rmsprop": (later("RMSProp"), later("Divide each weight's step by the usual size of its gradient")),
    "adam": (later("Adam"), later("Momentum and RMSProp together")),
}

_STEPPING = (
    ActionSpec(
        "run",
        later("R&un"),
        later("Train until you pause"),
        "run",
        ("Space",),
        wish=wishes.run_or_pause,
        words=wording.run_words,
    ),
    ActionSpec(
        "step",
        later("&Step"),
        later("One step of learning: one example, or one batch"),
        "step",
        (".",),
        enabled_when=when.at_rest,
        wish=lambda _situation: MoveCursor(),
        words=wording.step_words,
    ),
    ActionSpec(
        "back",
        later("&Back"),
        later("Back by one step"),
        "back",
        (",",),
        enabled_when=when.all_of(when.at_rest, when.place_before),
        wish=lambda _situation: MoveCursor(forward=False),
        words=wording.back_words,
    ),
    ActionSpec(
        "epoch",
        later("&Epoch"),
        later("Go on to the end of the epoch: every example once"),
        "epoch",
        ("E",),
        enabled_when=when.at_rest,
        wish=lambda _situation: StepEpoch(),
    ),
    ActionSpec(
        "epoch_back",
        later("Epo&ch back"),
        later("Back to the beginning of this epoch, or of the one before"),
        "epoch_back",
        ("Shift+E",),
        enabled_when=when.all_of(when.at_rest, when.step_before),
        wish=lambda _situation: EpochBack(),
    ),
    ActionSpec(
        "reset",
        later("&Reset"),
        later("Back to the same start: same weights, same order of examples"),
        "reset",
        ("R",),
        enabled_when=when.at_rest,
        wish=lambda _situation: Reset(),
    ),
)

_LESSON = (
    ActionSpec(
        "play",
        later("&Play the lesson"),
        later("Let the cursor go through the equations by itself"),
        shortcut=("Shift+.", ">"),
        enabled_when=when.all_of(when.at_rest, when.lesson_can_be_shown),
        wish=wishes.play_or_hold,
        words=wording.play_words,
    ),
    ActionSpec(
        "long_way",
        later("&Long way"),
        later("Show δₖ by the chain rule as written, with its two slopes"),
        shortcut=("Ctrl+L",),
        enabled_when=when.all_of(when.at_rest, when.lesson_can_be_shown),
        checked_when=ticks.long_way,
        wish=wishes.long_way_or_short,
    ),
    *(
        ActionSpec(
            f"granularity_{name}",
            wording.GRANULARITY_NAMES[name],
            wording.REACH[name],
            enabled_when=when.at_rest,
            checked_when=ticks.granularity_is(name),
            wish=lambda _situation, name=name: SetGranularity(name),  # type: ignore[misc]
            group="granularity",
        )
        for name in GRANULARITIES
    ),
)

_RUNS = (
    *(
        ActionSpec(
            f"optimiser_{name}",
            *_OPTIMISERS[name],
            enabled_when=when.at_rest,
            checked_when=ticks.optimiser_is(name),
            wish=lambda _situation, name=name: SetOptimiser(name),  # type: ignore[misc]
            group="optimiser",
        )
        for name in OPTIMISERS
    ),
    ActionSpec(
        "bookmark",
        later("Book&mark this step…"),
        later("Give this step a name, to come back to it"),
        shortcut=("Ctrl+D",),
        enabled_when=when.at_rest,
    ),
    ActionSpec(
        "pin",
        later("P&in this run"),
        later("Keep the run as it is now, to compare with what comes; or let go of it"),
        checked_when=ticks.pinned,
        wish=wishes.pin_or_let_go,
    ),
    ActionSpec(
        "restore_pinned",
        later("Back &to the pinned run's start"),
        later("Take the data, the settings and the first weights of the pinned run again"),
        enabled_when=when.all_of(when.at_rest, when.run_pinned),
        wish=wishes.restore_pinned,
    ),
)

TRAIN = (*_STEPPING, *_LESSON, *_RUNS)
