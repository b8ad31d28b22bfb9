"""Rows of the menu Network: its layers and units, its functions, its start, and the weights that are selected."""

from __future__ import annotations

from collections.abc import Callable

from nn_sim.engine import HIDDEN_ACTIVATIONS, LOSSES
from nn_sim.engine.activations import OUTPUT_ACTIVATIONS
from nn_sim.engine.initialisers import START_NAMES
from nn_sim.language import later
from nn_sim.session.intentions import NewStart, SetHiddenActivation, SetInitialiser, SetLoss, SetOutputActivation
from nn_sim.ui.actions import conditions as when
from nn_sim.ui.actions import ticks, wishes
from nn_sim.ui.actions.spec import ActionSpec, Condition, Tick, always

_LAYERS = (
    ActionSpec(
        "add_layer",
        later("&Add a hidden layer"),
        later("Put a hidden layer behind the last one, of the same size"),
        enabled_when=when.at_rest,
        wish=wishes.one_layer_more,
    ),
    ActionSpec(
        "remove_layer",
        later("&Remove the last hidden layer"),
        later("Take the hidden layer before the outputs out"),
        enabled_when=when.all_of(when.at_rest, when.hidden_layer),
        wish=wishes.one_layer_fewer,
    ),
    ActionSpec(
        "more_units",
        later("&More units"),
        later("One unit more in the hidden layer that is selected, or in the last one"),
        shortcut=("Ctrl+Up",),
        enabled_when=when.all_of(when.at_rest, when.hidden_layer),
        wish=wishes.units(+1),
    ),
    ActionSpec(
        "fewer_units",
        later("&Fewer units"),
        later("One unit fewer in the hidden layer that is selected, or in the last one"),
        shortcut=("Ctrl+Down",),
        enabled_when=when.all_of(when.at_rest, when.hidden_layer, when.unit_to_spare),
        wish=wishes.units(-1),
    ),
)

_WEIGHTS = (
    ActionSpec(
        "new_start",
        later("&New start"),
        later("Another random start, drawn with the next seed"),
        "new_start",
        ("N",),
        enabled_when=when.at_rest,
        wish=lambda _situation: NewStart(),
    ),
    ActionSpec(
        "freeze",
        later("Free&ze"),
        later("Let training leave the selected weight as it is, or all weights that lead to the selected unit"),
        enabled_when=when.all_of(when.at_rest, when.weights_selected),
        checked_when=ticks.selection_frozen,
        wish=wishes.freeze_or_train,
    ),
    ActionSpec(
        "zero_weights",
        later("Set to &0"),
        later("Set the selected weight to 0, or all weights that lead to the selected unit"),
        enabled_when=when.all_of(when.at_rest, when.weights_selected),
        wish=wishes.zero_weights,
    ),
)

_ACTIVATION_TIPS = {
    "tanh": later("Between −1 and 1, steepest at 0"),
    "sigmoid": later("Between 0 and 1, steepest at 0"),
    "relu": later("The sum where it is positive, else 0"),
    "identity": later("The sum itself: no bend at all"),
    "leaky_relu": later("The sum where it is positive, else a small share of it"),
    "elu": later("The sum where it is positive, else bent towards −1"),
    "softplus": later("A relu without the corner"),
    "swish": later("The sum times its sigmoid"),
    "sine": later("A wave: it goes up and down"),
    "softmax": later("Shares between 0 and 1 that sum to 1, one for each class"),
}
_LOSSES = {
    "squared": (later("squared"), later("Half the sum of the squared differences between target and output")),
    "cross_entropy": (
        later("cross-entropy"),
        later("How unlikely the network holds the right answer; for outputs between 0 and 1"),
    ),
}
_STARTS = {
    "auto": (later("fitting"), later("Draw weights as it fits the activation: Glorot or He")),
    "glorot": (later("Glorot"), later("Draw weights up to the root of 6 / (units before + units after)")),
    "he": (later("He"), later("Draw weights up to the root of 6 / units before")),
    "uniform": (later("uniform ±½"), later("Draw all weights evenly between −½ and ½")),
    "zeros": (later("zeros"), later("Begin with 0 everywhere: all hidden units stay the same")),
    "deck": (later("the lecture's"), later("Begin with the weights of the worked example")),
}


def _choice(
    group: str,
    name: str,
    text: str,
    tip: str,
    intention: Callable[[str], object],
    tick: Callable[[str], Tick],
    fits: Condition = always,
) -> ActionSpec:
    return ActionSpec(
        f"{group}_{name}",
        text,
        tip,
        enabled_when=when.all_of(when.at_rest, fits),
        checked_when=tick(name),
        wish=lambda _situation: intention(name),
        group=group,
    )


_FUNCTIONS = (
    *(
        _choice(
            "hidden_activation",
            name,
            name.replace("_", " "),
            _ACTIVATION_TIPS[name],
            SetHiddenActivation,
            ticks.hidden_activation_is,
            when.hidden_layer,
        )
        for name in HIDDEN_ACTIVATIONS
    ),
    *(
        _choice(
            "output_activation",
            name,
            name.replace("_", " "),
            _ACTIVATION_TIPS[name],
            SetOutputActivation,
            ticks.output_activation_is,
            when.output_fits(name),
        )
        for name in OUTPUT_ACTIVATIONS
    ),
    *(_choice("loss", name, *_LOSSES[name], SetLoss, ticks.loss_is, when.loss_fits(name)) for name in LOSSES),
    *(
        _choice("start", name, *_STARTS[name], SetInitialiser, ticks.start_is, when.start_fits(name))
        for name in START_NAMES
    ),
)

NETWORK = (*_LAYERS, *_WEIGHTS, *_FUNCTIONS)
