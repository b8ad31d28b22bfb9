"""What a plot can ask of a way to draw the outputs: the map of two inputs, the curves of one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from nn_sim.experiment import Experiment
from nn_sim.training.surface import Surface
from nn_sim.ui.charts.markers import LegendItem
from nn_sim.ui.outputs.surface_colours import ValueColours
from nn_sim.ui.theme import Theme

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Explained:
    """What goes with a drawing.

    Attributes
    ----------
    across, up : str
        Words at the two axes.
    legend : tuple of LegendItem
        What its signs mean.
    choices : tuple of str
        Outputs of which one is shown; empty where there is nothing to choose.
    """

    across: str
    up: str
    legend: tuple[LegendItem, ...]
    choices: tuple[str, ...] = ()


class Drawing(Protocol):
    """A way to draw a network's outputs over its inputs.

    Where two drawings of the same data are to have the same scale, each is told what stands `beside` it.
    """

    def build(
        self, experiment: Experiment, surface: Surface, theme: Theme, shown: int, beside: Surface | None = None
    ) -> Explained:
        """Draw other data or another network; output `shown`, from 0, where but one can be."""

    def draw(self, experiment: Experiment, surface: Surface, beside: Surface | None = None) -> None:
        """Draw what other weights do. Often called: changes items in place."""

    def places_of(self, experiment: Experiment, row: int) -> tuple[Array, Array]:
        """Where an example of the dataset stands: x and y of each of its points."""

    def scale(self) -> ValueColours | None:
        """Return the colours of values, where colours are values."""

    def clear(self) -> None:
        """Take everything away."""
