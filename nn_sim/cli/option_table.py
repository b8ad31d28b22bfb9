"""The options that describe a training, each declared once: ``train`` takes one value of each, ``sweep`` lists of most.

Owns their names, kinds, choices, defaults and help; must not know what is done with the values.
"""

from __future__ import annotations

import argparse
import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from nn_sim.cli.arguments import delimiter, encoding, formulas, hidden_sizes, number, plain_name, whole_number
from nn_sim.datasets import ENCODINGS, MISSING_RULES, SCALES, builtin_names
from nn_sim.engine import HIDDEN_ACTIVATIONS, LOSSES, OPTIMISERS, OUTPUT_ACTIVATIONS, SCHEDULES, Hyperparameters
from nn_sim.engine.initialisers import START_NAMES
from nn_sim.experiment.edits import DEFAULT_HIDDEN

if TYPE_CHECKING:
    from argparse import _ActionsContainer

AUTO = "auto"
_HOW = Hyperparameters()


@dataclass(frozen=True)
class Option:
    """One option of the command line.

    Attributes
    ----------
    help : str
        What it is for.
    read : callable
        Makes the value of what was typed.
    default : object
        The value if it is not typed.
    default_text : str
        The default as one would type it; empty where `help` tells it.
    choices : tuple
        The values allowed; empty for all that can be read.
    metavar : str or None
        What stands for the value in the help; None for the choices, or the option's name.
    required : bool
        Whether it must be typed.
    several : bool
        Whether it takes several values at once, which become a tuple.
    switch : bool
        Whether it is typed without a value, for True.
    """

    help: str
    read: Callable[[str], Any] = str
    default: Any = None
    default_text: str = ""
    choices: tuple[str, ...] = ()
    metavar: str | None = None
    required: bool = False
    several: bool = False
    switch: bool = False


def loss_number(text: str) -> float:
    """Read a loss, a number from 0."""
    value = number(text)
    if not 0.0 <= value < math.inf:
        raise argparse.ArgumentTypeError(f"expected a number from 0, got '{text}'")
    return value


#: By the name of the value.
OPTIONS = {
    "data": Option(f"one of {', '.join(builtin_names())}, or a CSV file", metavar="NAME|FILE.csv", required=True),
    "target": Option(
        "the CSV file's target, or several, by name or number from 1 (default: one that is called so, or the last)",
        default=(),
        metavar="COLUMN",
        several=True,
    ),
    "input": Option(
        "columns of the CSV file that are inputs in any case, such as one that would be ignored",
        default=(),
        metavar="COLUMN",
        several=True,
    ),
    "ignore": Option("columns of the CSV file that are no inputs", default=(), metavar="COLUMN", several=True),
    "missing": Option(
        "what to do about missing values: refuse the file, drop the rows, or take the column's mean",
        plain_name,
        MISSING_RULES[0],
        MISSING_RULES[0],
        MISSING_RULES,
    ),
    "delimiter": Option("between the file's cells: comma, semicolon, tab, bar, space or a character", delimiter),
    "decimal": Option("the file's decimal sign: . or ,", choices=(".", ",")),
    "encoding": Option(f"of the file: {', '.join(ENCODINGS)}", encoding, metavar="NAME"),
    "skip_bad_rows": Option("leave out rows of the file that cannot be read", switch=True),
    "stratified": Option("keep the share of each class the same in the test", switch=True),
    "scale": Option(
        "of the inputs and of numbers to predict (default: standard for a file)", plain_name, choices=SCALES
    ),
    "features": Option(
        'what the network gets in place of the inputs, such as "x1,x2,x1*x2"', formulas, (), metavar="FORMULAS"
    ),
    "hidden": Option(
        "units of each hidden layer, such as 4,2, or none", hidden_sizes, DEFAULT_HIDDEN, "4", metavar="UNITS"
    ),
    "activation": Option("g of the hidden layers", plain_name, "tanh", "tanh", tuple(HIDDEN_ACTIVATIONS)),
    "output": Option("f of the outputs; auto follows the data", plain_name, AUTO, AUTO, (AUTO, *OUTPUT_ACTIVATIONS)),
    "loss": Option("auto follows data and output", plain_name, AUTO, AUTO, (AUTO, *LOSSES)),
    "eta": Option("learning rate", number, _HOW.eta, f"{_HOW.eta:g}", metavar="ETA"),
    "batch": Option("examples to a step", whole_number(1), 1, "1", metavar="N"),
    "epochs": Option("times that each example is learned from", whole_number(0), 100, "100", metavar="N"),
    "test_share": Option(
        "kept back as a test, 0 to 0.9 (default: 0.3; 0 for truth tables and the worked example)",
        number,
        metavar="SHARE",
    ),
    "seed": Option("of the random start and the order of examples", whole_number(0), 0, "0", metavar="N"),
    "data_seed": Option("of drawn data and of the split", whole_number(0), 0, "0", metavar="N"),
    "optimiser": Option("what a gradient does to the weights", plain_name, "sgd", "sgd", tuple(OPTIMISERS)),
    "momentum": Option("mu of momentum and nesterov", number, _HOW.momentum, f"{_HOW.momentum:g}", metavar="MU"),
    "l1": Option("weight decay lambda of L1", number, 0.0, "0", metavar="LAMBDA"),
    "l2": Option("weight decay lambda of L2", number, 0.0, "0", metavar="LAMBDA"),
    "schedule": Option("how eta goes down", plain_name, "constant", "constant", tuple(SCHEDULES)),
    "schedule_epochs": Option(
        "n of step, inverse_time and cosine", whole_number(1), _HOW.schedule_epochs, "100", metavar="N"
    ),
    "schedule_factor": Option(
        "gamma of step and inverse_time", number, _HOW.schedule_factor, f"{_HOW.schedule_factor:g}", metavar="GAMMA"
    ),
    "init": Option("how the random start is drawn", plain_name, "auto", "auto", START_NAMES),
    "target_loss": Option("stop when the training loss is no more than this", loss_number, metavar="LOSS"),
    "patience": Option(
        "stop when the test loss (the training loss, if there is no test) has not gone down for so many epochs",
        whole_number(1),
        metavar="N",
    ),
    "engine": Option("who does the arithmetic", str, "compiled", "compiled", ("compiled", "numpy")),
}


def take_one(parser: _ActionsContainer, name: str, *, flag: str = "") -> None:
    """Let a parser, or a group of its options, take an option once, perhaps under another flag."""
    option = OPTIONS[name]
    if option.switch:
        parser.add_argument("--" + name.replace("_", "-"), dest=name, action="store_true", help=option.help)
        return
    several = {"nargs": "+", "action": Several} if option.several else {}
    _add(parser, name, flag, option.help, default=option.default, metavar=option.metavar, **several)


class Several(argparse.Action):
    """Keeps all values of an option as a tuple."""

    def __call__(self, _parser: Any, namespace: argparse.Namespace, values: Any, _flag: Any = None) -> None:
        """Keep them."""
        setattr(namespace, self.dest, tuple(values))


def take_several(parser: _ActionsContainer, name: str) -> None:
    """Let a parser, or a group of its options, take an option with one value or several; they become a list.

    The choices are told in the help alone: argparse would print them four times.
    """
    option = OPTIONS[name]
    names = f": {', '.join(option.choices)}" if option.choices else ""
    _add(parser, name, "", option.help + names, nargs="+", default=[option.default], metavar=option.metavar or "NAME")


def auto_as_none(value: Any) -> Any:
    """Return what was typed, also in a list, with None for "auto"."""
    if isinstance(value, list):
        return [auto_as_none(item) for item in value]
    return None if value == AUTO else value


def _add(parser: _ActionsContainer, name: str, flag: str, purpose: str, **how: Any) -> None:
    option = OPTIONS[name]
    parser.add_argument(
        flag or "--" + name.replace("_", "-"),
        dest=name,
        type=option.read,
        choices=option.choices or None,
        required=option.required,
        help=f"{purpose} (default: {option.default_text})" if option.default_text else purpose,
        **how,
    )
