"""Two matrices of one shape and their difference, and the words for the three. Values only, no widget."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from nn_sim.engine import Parameters
from nn_sim.language import tr

Array = NDArray[np.float64]


class Part(enum.Enum):
    """Which of the three."""

    FIRST = enum.auto()
    SECOND = enum.auto()
    DIFFERENCE = enum.auto()


@dataclass(frozen=True)
class PairWords:
    """How a view speaks of the three: texts of a table, in English (``later``).

    Attributes
    ----------
    first, second, difference : str
        One word each, as in "w₁₁: old 1, new 0.9, change −0.1".
    heading : str
        Over the third table; "{}" stands for the matrix's name. Over the others stands their word and the name.
    choice : str
        What the menu calls choosing a weight.
    hint : str
        What the tooltip says of it.
    """

    first: str
    second: str
    difference: str
    heading: str
    choice: str
    hint: str

    def of_part(self, part: Part) -> str:
        """Return the word for one part, translated."""
        return tr({Part.FIRST: self.first, Part.SECOND: self.second}.get(part, self.difference))

    def heading_of(self, part: Part, name: str) -> str:
        """Return what stands over one part of the matrix of this name."""
        return tr(self.heading).format(name) if part is Part.DIFFERENCE else f"{self.of_part(part)} {name}"


@dataclass(frozen=True, eq=False)
class MatrixPair:
    """V^(h) or W of two networks, `layer` counted from 0; arrays (p_h, p_{h-1}+1)."""

    layer: int
    hidden_count: int
    first: Array
    second: Array

    @cached_property
    def difference(self) -> Array:
        """Second less first."""
        with np.errstate(invalid="ignore", over="ignore"):  # infinity less infinity is no number, and shown so
            return self.second - self.first

    def numbers(self, part: Part) -> Array:
        """Return one part, every digit."""
        if part is Part.DIFFERENCE:
            return self.difference
        return self.first if part is Part.FIRST else self.second


def pairs_of(first: Parameters, second: Parameters) -> tuple[MatrixPair, ...]:
    """Pair the matrices of two networks of the same sizes, V^(1), ..., W."""
    both = zip(first.matrices, second.matrices, strict=True)
    return tuple(MatrixPair(layer, first.spec.hidden_count, *pair) for layer, pair in enumerate(both))
