"""The constants of optimisers and schedules as fields: which there are, what they are called, and who uses them.

A field that the chosen optimiser or schedule does not use is not shown.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from nn_sim.engine import Hyperparameters
from nn_sim.language import later, tr
from nn_sim.session.intentions import SetOptimiserConstants, SetScheduleConstants
from nn_sim.ui.panels.field import Fields, TypedField
from nn_sim.ui.panels.readers import read_rate, read_share, read_whole

_MOST_EPOCHS = 10_000_000


@dataclass(frozen=True)
class Constant:
    """One constant.

    Attributes
    ----------
    setting : str
        Its field in ``Hyperparameters``.
    chooser : str
        The field there that tells whether it is used: "optimiser" or "schedule".
    used_by : frozenset of str
        The choices that use it.
    caption, tip, name : str
        What stands in front of it, its tooltip and its accessible name.
    read : callable
        From what was typed to its value.
    intention : callable
        From its value to the intention.
    """

    setting: str
    chooser: str
    used_by: frozenset[str]
    caption: str
    tip: str
    name: str
    read: Callable[[str], Any]
    intention: Callable[[Any], object]

    def is_used(self, how: Hyperparameters) -> bool:
        """Whether it does anything with these settings."""
        return getattr(how, self.chooser) in self.used_by


SCHEDULE_CONSTANTS = (
    Constant(
        "schedule_epochs",
        "schedule",
        frozenset({"step", "inverse_time", "cosine"}),
        "n",
        later(
            "Epochs n of the schedule: after so many, step takes γ η, inverse time η / (1 + γ), and cosine ends at 0."
        ),
        later("schedule epochs n"),
        lambda text: read_whole(text, 1, _MOST_EPOCHS),
        lambda n: SetScheduleConstants(epochs=n),
    ),
    Constant(
        "schedule_factor",
        "schedule",
        frozenset({"step", "inverse_time"}),
        "γ",
        later("Factor γ of the schedule: step multiplies η by it every n epochs, inverse time divides η by 1 + γ t/n."),
        later("schedule factor gamma"),
        read_rate,
        lambda gamma: SetScheduleConstants(factor=gamma),
    ),
)

OPTIMISER_CONSTANTS = (
    Constant(
        "momentum",
        "optimiser",
        frozenset({"momentum", "nesterov"}),
        "μ",
        later("Share μ of the velocity that is kept from step to step, from 0 to below 1: v ← μ v − η ∂l/∂w."),
        later("momentum mu"),
        read_share,
        lambda mu: SetOptimiserConstants(momentum=mu),
    ),
    Constant(
        "rho",
        "optimiser",
        frozenset({"rmsprop"}),
        "ρ",
        later("Share ρ of the mean square that is kept from step to step, from 0 to below 1: a ← ρ a + (1 − ρ) g²."),
        later("mean square share rho"),
        read_share,
        lambda rho: SetOptimiserConstants(rho=rho),
    ),
    Constant(
        "beta1",
        "optimiser",
        frozenset({"adam"}),
        "β₁",
        later(
            "Share β₁ of the mean gradient that is kept from step to step, from 0 to below 1: m ← β₁ m + (1 − β₁) g."
        ),
        later("mean gradient share beta 1"),
        read_share,
        lambda beta: SetOptimiserConstants(beta1=beta),
    ),
    Constant(
        "beta2",
        "optimiser",
        frozenset({"adam"}),
        "β₂",
        later("Share β₂ of the mean square that is kept from step to step, from 0 to below 1: a ← β₂ a + (1 − β₂) g²."),
        later("mean square share beta 2"),
        read_share,
        lambda beta: SetOptimiserConstants(beta2=beta),
    ),
)


class ConstantFields:
    """The fields of some constants, which come and go in a grid with other fields.

    Parameters
    ----------
    constants : tuple of Constant
        Which.
    intend : callable
        Called with the intention when one has been typed.
    """

    def __init__(self, constants: tuple[Constant, ...], intend: Callable[[object], None]) -> None:
        self._fields = [(constant, TypedField(constant.read, lambda value: f"{value:.12g}")) for constant in constants]
        for constant, field in self._fields:
            field.committed.connect(lambda value, constant=constant: intend(constant.intention(value)))

    @property
    def fields(self) -> tuple[TypedField, ...]:
        """The fields, in the order of the constants."""
        return tuple(field for _, field in self._fields)

    def add_to(self, grid: Fields) -> None:
        """Add the fields below what is in the grid."""
        for constant, field in self._fields:
            grid.add(constant.caption, field, tr(constant.tip), tr(constant.name))

    def show_values(self, grid: Fields, how: Hyperparameters) -> None:
        """Show the values of those that are used, and hide the others."""
        for constant, field in self._fields:
            field.show_value(getattr(how, constant.setting))
            grid.set_shown(field, constant.is_used(how))
