"""The options that describe a training, each declared once: ``train`` takes one value of each, ``sweep`` a list of some.

Owns their names, kinds, choices, defaults and help; must not know what is done with the values.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from nn_sim.cli.arguments import OneLineParser, hidden_sizes, number, plain_name, whole_number
from nn_sim.datasets import builtin_names
from nn_sim.engine import HIDDEN_ACTIVATIONS, LOSSES, OUTPUT_ACTIVATIONS, Hyperparameters
from nn_sim.experiment.edits import DEFAULT_HIDDEN

AUTO = "auto"


def name_or_auto(text: str) -> str | None:
    """Read the name of a function; "auto" is None."""
    name = plain_name(text)
    return None if name == AUTO else name


@dataclass(frozen=True)
class Option:
    """One option of the command line.

    Attributes
    ----------
    flag : str
        As it is typed.
    help : str
        What it is for.
    read : callable
        Makes the value of what was typed.
    default : object
        The value if it is not typed.
    shown_default : str
        The default as one would type it; empty where `help` tells it.
    choices : tuple
        The values allowed; empty for all that can be read.
    metavar : str or None
        What stands for the value in the help; None for the choices.
    required : bool
        Whether it must be typed.
    """

    flag: str
    help: str
    read: Callable[[str], Any] = str
    default: Any = None
    shown_default: str = ""
    choices: tuple[str, ...] = ()
    metavar: str | None = None
    required: bool = False

    @property
    def name(self) -> str:
        """The name of its value: "--data-seed" is data_seed."""
        return self.flag.removeprefix("--").replace("-", "_")

    def add_to(self, parser: OneLineParser, *, several: bool = False, flag: str = "") -> None:
        """Let a parser take it, with one value or `several`, perhaps under another `flag`."""
        default = f" (default: {self.shown_default})" if self.shown_default else ""
        parser.add_argument(
            flag or self.flag,
            dest=self.name,
            nargs="+" if several else None,
            type=_one_of(self.choices, self.read) if self.choices else self.read,
            default=(self.default,) if several else self.default,
            metavar=self.metavar or "|".join(self.choices),
            required=self.required,
            help=("one or several: " if several else "") + self.help + default,
        )
