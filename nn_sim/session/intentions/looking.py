"""What a user can want to look at; nothing of the experiment changes."""

from __future__ import annotations

from dataclasses import dataclass

from nn_sim.session.selection import Selection
from nn_sim.training.plane import Plane


@dataclass(frozen=True)
class Select:
    """Point at a weight or a unit, or at nothing."""

    selection: Selection


@dataclass(frozen=True)
class Probe:
    """Send this input, in the data's own units, through the network that is shown; None for the example again."""

    x: tuple[float, ...] | None


@dataclass(frozen=True)
class ShowExample:
    """Show an example, a row of the dataset, in the network, and in the stepper where the next step learns from it."""

    row: int


@dataclass(frozen=True)
class Highlight:
    """Mark these examples, rows of the dataset, wherever examples are drawn; none for no marks."""

    rows: frozenset[int] = frozenset()


@dataclass(frozen=True)
class SetPlane:
    """Draw the maps of more than two inputs over this plane."""

    plane: Plane


@dataclass(frozen=True)
class Pin:
    """Keep the run as it is now beside whatever comes, to compare with; or let go of it."""

    on: bool = True


@dataclass(frozen=True)
class SetDigits:
    """Show so many digits of a number, 2 to 17."""

    digits: int


LookWish = Select | Probe | ShowExample | Highlight | SetPlane | Pin | SetDigits
