"""How prominent a thing is drawn: plain, under the pointer, belonging to what is selected, selected."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from dataclasses import dataclass

from nn_sim.session.selection import Selection, UnitRef, WeightRef, units_of, weights_of


class Mark(enum.IntEnum):
    """From least to most."""

    PLAIN = 0
    HOVERED = 1
    BELONGS = 2
    SELECTED = 3


@dataclass(frozen=True)
class Marks:
    """What is marked in a diagram.

    Attributes
    ----------
    selection, hovered : UnitRef, WeightRef or None
        What the user points at: with a click, with the pointer.
    units, weights : frozenset
        What lights up with the selection, itself included.
    """

    selection: Selection = None
    hovered: Selection = None
    units: frozenset[UnitRef] = frozenset()
    weights: frozenset[WeightRef] = frozenset()

    @classmethod
    def of(cls, selection: Selection, hovered: Selection, sizes: tuple[int, ...]) -> Marks:
        """Work out what lights up in a network of these sizes."""
        return cls(selection, hovered, units_of(selection), weights_of(selection, sizes))

    def of_unit(self, unit: UnitRef) -> Mark:
        """How a unit is marked."""
        if unit == self.selection:
            return Mark.SELECTED
        if unit in self.units:
            return Mark.BELONGS
        return Mark.HOVERED if unit == self.hovered else Mark.PLAIN

    def of_units(self, layer: int, units: Iterable[int]) -> Mark:
        """How the most prominent of some units is marked."""
        return max((self.of_unit(UnitRef(layer, unit)) for unit in units), default=Mark.PLAIN)

    @property
    def named_weights(self) -> tuple[WeightRef, ...]:
        """The weights whose label is shown whether there is room or not."""
        return tuple(dict.fromkeys(one for one in (self.selection, self.hovered) if isinstance(one, WeightRef)))
